package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether the lines of a text are printed ones, several to a paragraph, and then which line
 * goes on with the one before: in a text whose paragraphs are indented, what is not; in one whose
 * paragraphs blank lines part, what follows a line that ends inside a sentence.
 */
final class Wrapping {
    /** So many lines that are alike show how a text is set. */
    private static final int FEWEST = 4;

    private static final int FEWEST_IN_BLOCKS = 3;
    private static final int SHORTEST = 12;

    /** A line that closes may fill its column to so many characters. */
    private static final int SLACK = 1;

    private static final int WIDEST = 60;
    private static final int LONGEST_LABEL = 20;

    private final String text;
    private final List<Span> lines;
    private final boolean indented;
    private final boolean inBlocks;

    /** Whether lines are as wide as each other in columns, of which a Latin letter fills one. */
    private final boolean inColumns;

    private final int width;
    private final Map<String, Integer> labels = new HashMap<>();

    /** Judges by all lines of a text, blank ones among them. */
    Wrapping(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            labels.merge(label(trim(i)), 1, Integer::sum);
        }
        int indents = 0;
        int openBeforeBare = 0;
        int openInBlock = 0;
        int sentences = 0;
        int[] byCharacters = new int[WIDEST + 1];
        int[] byColumns = new int[2 * WIDEST + 1];
        for (int i = 0; i < lines.size(); i++) {
            Span line = trim(i);
            if (line.isEmpty()) {
                continue;
            }
            indents += isIndented(i) ? 1 : 0;
            sentences += hasClauses(line) ? 1 : 0;
            boolean followed = i + 1 < lines.size() && !trim(i + 1).isEmpty();
            if (followed && !isIndented(i + 1) && endsInside(line)) {
                openBeforeBare++;
                openInBlock += isOfColumn(line) && !opensAsLabel(trim(i + 1)) ? 1 : 0;
                byCharacters[Math.min(filled(i, false), WIDEST)]++;
                byColumns[Math.min(filled(i, true), 2 * WIDEST)]++;
            }
        }
        this.indented = indents >= FEWEST && openBeforeBare >= FEWEST;
        this.inBlocks =
                !indented && openInBlock >= FEWEST_IN_BLOCKS && openInBlock * 4 >= sentences;
        int characters = frequent(byCharacters);
        int columns = frequent(byColumns);
        this.inColumns = byColumns[columns] > byCharacters[characters];
        this.width = indented ? inColumns ? columns : characters : 0;
    }

    /** Whether paragraphs are indented and their other lines are not. */
    boolean isIndented() {
        return indented;
    }

    /** Whether several lines are one paragraph. */
    boolean isIn() {
        return indented || inBlocks;
    }

    /**
     * Whether a line goes on with the one before.
     *
     * @param line its number, at least 1
     * @param opening the number of the line that opens the paragraph before
     */
    boolean goesOn(int line, int opening) {
        Span before = trim(line - 1);
        if (before.isEmpty() || trim(line).isEmpty() || isIndented(line)) {
            return false;
        }
        if (indented) {
            int filled = filled(line - 1, inColumns);
            boolean full = filled >= width - SLACK && filled <= width + SLACK;
            return isIndented(opening)
                    && (full
                            || !Lines.isClosed(text, before)
                                    && hasClauses(paragraph(opening, line)));
        }
        return isOfColumn(before)
                && !opensAsLabel(trim(line))
                && endsInside(paragraph(opening, line));
    }

    /** A printed line is no longer than a column is wide; longer ones are paragraphs. */
    private static boolean isOfColumn(Span line) {
        return line.length() >= SHORTEST && line.length() <= WIDEST;
    }

    /** A colon closes a journalist's label or the words that open another line, too. */
    private boolean opensAsLabel(Span line) {
        String label = label(line);
        return !label.isEmpty()
                && (labels.getOrDefault(label, 0) > 1
                        || label.endsWith("记者")
                        || label.endsWith("記者"));
    }

    /** What stands before a colon near the front of a line. */
    private String label(Span line) {
        for (int at = line.start(); at < Math.min(line.end(), line.start() + LONGEST_LABEL); at++) {
            char c = text.charAt(at);
            if (c == '：' || c == ':') {
                return text.substring(line.start(), at);
            }
        }
        return "";
    }

    private Span paragraph(int opening, int line) {
        return new Span(trim(opening).start(), trim(line - 1).end());
    }

    private Span trim(int line) {
        return Lines.trim(text, lines.get(line).start(), lines.get(line).end());
    }

    /** How wide a line is with its indent: in full characters, or in columns. */
    private int filled(int line, boolean columns) {
        Span words = trim(line);
        int indent = columns(lines.get(line).start(), words.start());
        return columns ? indent + columns(words.start(), words.end()) : indent / 2 + words.length();
    }

    /** How many columns characters fill: ASCII one each, others two. */
    private int columns(int from, int to) {
        int columns = 0;
        for (int at = from; at < to; at++) {
            columns += text.charAt(at) < 0x80 ? 1 : 2;
        }
        return columns;
    }

    private boolean isIndented(int line) {
        int from = lines.get(line).start();
        int to = trim(line).start();
        return Lines.isIndent(text, from, to);
    }

    /** Whether it is text, and no mark closes it. */
    private boolean endsInside(Span words) {
        return !Lines.isClosed(text, words)
                && "]］\uFFFD".indexOf(text.charAt(words.end() - 1)) < 0
                && hasClauses(words);
    }

    private boolean hasClauses(Span words) {
        for (int at = words.start(); at < words.end(); at++) {
            if ("，。；！？,;!?".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int frequent(int[] lengths) {
        int most = 0;
        for (int length = 1; length < lengths.length; length++) {
            most = lengths[length] > lengths[most] ? length : most;
        }
        return most;
    }
}
