package io.github.lanting.format.plaintext;

import io.github.lanting.Span;

/** Where the lines of a text begin and end, and what is white in them. */
final class Lines {
    private static final String CLOSING = "。！？!?；;：:…”’\"）)】」』~";

    private static final int INDENT = 2;
    private static final int INDENT_OF_SPACES = 4;

    private Lines() {}

    /** The end of the line that a place is in, before its line break. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a character first stands in a stretch, or -1: not far behind it, at great length. */
    static int indexOf(String text, char c, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    static int skipBlank(String text, int at) {
        int after = at;
        while (after < text.length() && isWhite(text.charAt(after))) {
            after++;
        }
        return after;
    }

    /** A stretch less the white space at its edges. */
    static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether a stretch ends as a sentence, a clause or a label ends. */
    static boolean isClosed(String text, Span span) {
        return !span.isEmpty() && CLOSING.indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    /** Whether a line is text, and ends where a sentence cannot end. */
    static boolean endsInsideSentence(String text, Span span) {
        if (isClosed(text, span)) {
            return false;
        }
        for (int at = span.start(); at < span.end(); at++) {
            if ("，。；！？".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    static boolean isWhite(char c) {
        // Most characters are Han, and need not be looked up.
        return (c < '\u3400' || c > '\u9FFF')
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    /** Whether white space is wide enough to open a paragraph: two of U+3000, or four spaces. */
    static boolean isIndent(String text, int from, int to) {
        int ideographic = 0;
        for (int at = from; at < to; at++) {
            ideographic += text.charAt(at) == '\u3000' ? 1 : 0;
        }
        return ideographic >= INDENT || to - from >= INDENT_OF_SPACES;
    }
}
