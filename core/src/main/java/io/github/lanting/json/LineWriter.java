package io.github.lanting.json;

import java.io.IOException;
import java.io.Writer;

/**
 * Escapes what JSON allows in a string as it is, and what does not survive all the same: surrogates
 * that stand alone, which no UTF-8 can hold, and the characters beyond ASCII at which some readers
 * break lines. All of them can stand in strings only, so that an escape is right wherever they do.
 * It holds nothing back but a high surrogate at the end of a piece.
 */
final class LineWriter extends Writer {
    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final Writer out;

    /** A high surrogate whose other half may come with the next piece; 0 for none. */
    private char high;

    LineWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        int end = offset + length;
        int written = length == 0 ? offset : joinHigh(characters, offset);
        for (int i = written; i < end; i++) {
            char c = characters[i];
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == end) {
                    out.write(characters, written, i - written);
                    high = c;
                    return;
                }
                if (Character.isLowSurrogate(characters[i + 1])) {
                    i++;
                    continue;
                }
            }
            if (mustEscape(c)) {
                out.write(characters, written, i - written);
                escape(c);
                written = i + 1;
            }
        }
        out.write(characters, written, end - written);
    }

    /** Writes the high surrogate held back, and gives where the rest of the new piece begins. */
    private int joinHigh(char[] characters, int offset) throws IOException {
        char held = high;
        high = 0;
        if (held == 0) {
            return offset;
        }
        if (Character.isLowSurrogate(characters[offset])) {
            out.write(new char[] {held, characters[offset]});
            return offset + 1;
        }
        escape(held);
        return offset;
    }

    private static boolean mustEscape(char c) {
        return Character.isSurrogate(c)
                || c == NEXT_LINE
                || c == LINE_SEPARATOR
                || c == PARAGRAPH_SEPARATOR;
    }

    private void escape(char c) throws IOException {
        char[] escape = {'\\', 'u', 0, 0, 0, 0};
        for (int i = 0; i < 4; i++) {
            escape[2 + i] = HEXADECIMAL.charAt(c >> 12 - 4 * i & 0xF);
        }
        out.write(escape);
    }

    /** Does nothing: when to flush is the caller's to say. */
    @Override
    public void flush() {}

    /**
     * Does nothing: JSON ends with a bracket, so nothing is held back, and the target stays open.
     */
    @Override
    public void close() {}
}
