package io.github.lanting.format.sciohtml;

/** Looks at words as a reader sees them. */
final class Words {

    private Words() {}

    /** Whether a character shows nothing: white space, no-break spaces, zero-width ones. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0
                || character == 0x200B
                || character == 0xFEFF;
    }

    /** Leaves out all that shows nothing. */
    static String squeeze(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                words.append(text.charAt(i));
            }
        }
        return words.toString();
    }

    /** How many Chinese characters there are; those beyond the BMP count as two. */
    static int countHan(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3400 && c <= 0x9FFF || Character.isSurrogate(c)) {
                count++;
            }
        }
        return count;
    }

    /** Whether words make a sentence, to judge by their punctuation. */
    static boolean isSentence(String words, int han) {
        boolean colon = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("。？！，；…".indexOf(c) >= 0) {
                return han >= 3;
            }
            colon |= c == '：';
        }
        return colon && han >= 12;
    }
}
