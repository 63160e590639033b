package io.github.lanting.format.sciohtml;

/**
 * Words that mark a line, by where they stand in it.
 *
 * @param mark what the line is
 * @param place where the words stand, as {@code page-rules.tsv} has it
 * @param words the words, without blanks
 */
record Cue(Mark mark, String place, String words) {

    /** No cue fits a line that is longer, in characters: captions have many words. */
    static final int LONGEST = 200;

    /** A line that is longer is no other furniture on account of a few words, in characters. */
    private static final int LONGEST_LINE = 80;

    /** What opens a credit, and what parts its words from the names. */
    private static final String BRACKETS = "（([【［〔〖";

    private static final String SEPARATORS = "：:∶︰|｜丨│/／";

    /** Whether it marks a line of these words. */
    boolean fits(String line) {
        int longest = mark == Mark.CAPTION ? LONGEST : LONGEST_LINE;
        return line.length() <= longest && isAtPlace(line);
    }

    private boolean isAtPlace(String line) {
        return switch (place) {
            case "is" -> line.equals(words);
            case "starts" -> line.startsWith(words);
            case "ends" -> line.endsWith(words);
            case "credit" -> isCredit(line);
            default -> line.contains(words);
        };
    }

    /** Names have no full stop. */
    private boolean isCredit(String line) {
        int start = !line.isEmpty() && BRACKETS.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        int end = start + words.length();
        return line.startsWith(words, start)
                && end < line.length()
                && SEPARATORS.indexOf(line.charAt(end)) >= 0
                && line.indexOf('。') < 0;
    }
}
