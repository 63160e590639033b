package io.github.lanting.internal.decode;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** The characters of all pairs of bytes of a charset such as GBK, and back. Immutable once made. */
final class BytePairs {
    private static final int FIRST_LEAD = 0x81;
    private static final int FIRST_TRAIL = 0x40;
    private static final int LEADS = 0xFF - FIRST_LEAD;
    private static final int TRAILS = 0xFF - FIRST_TRAIL;

    private final char[] characters = new char[LEADS * TRAILS];
    private final char[] pairs = new char[Character.MAX_VALUE + 1];

    BytePairs(Charset charset) {
        this(charset, pair -> true);
    }

    /** Of a part of the pairs, as converters differ over the others. */
    BytePairs(Charset charset, IntPredicate taken) {
        Arrays.fill(characters, Decoding.REPLACEMENT);
        for (int lead = FIRST_LEAD; lead < 0xFF; lead++) {
            for (int trail = FIRST_TRAIL; trail < 0xFF; trail++) {
                byte[] bytes = {(byte) lead, (byte) trail};
                String decoded = new String(bytes, charset);
                if (trail != 0x7F && taken.test(lead << 8 | trail) && decoded.length() == 1) {
                    char c = decoded.charAt(0);
                    characters[index(lead, trail)] = c;
                    if (c != Decoding.REPLACEMENT) {
                        pairs[c] = (char) (lead << 8 | trail);
                    }
                }
            }
        }
    }

    /** The character of two bytes, U+FFFD if they have none. */
    char character(int lead, int trail) {
        boolean valid = lead >= FIRST_LEAD && lead < 0xFF && trail >= FIRST_TRAIL && trail < 0xFF;
        return valid ? characters[index(lead, trail)] : Decoding.REPLACEMENT;
    }

    /** The two bytes of a character, 0 if it has none. */
    int pair(char c) {
        return pairs[c];
    }

    private static int index(int lead, int trail) {
        return (lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL;
    }
}
