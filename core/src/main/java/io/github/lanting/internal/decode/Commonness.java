package io.github.lanting.internal.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How much it costs, in bits, that a character stands in a Chinese document: few for a common one,
 * many for one that only a wrong charset brings forth. Immutable once made.
 *
 * <p>The characters that GB 2312 and Big5 themselves hold to be common (their first level) and less
 * common (their second) are read out of the charsets; a resource adds which are frequent.
 */
final class Commonness {
    /** What a sequence of bytes costs that is not valid in a charset. */
    private static final int INVALID = 40;

    /** What it costs that the bytes end in the middle of a character. */
    private static final int CUT_SHORT = 6;

    private static final int PRIVATE_USE = 30;
    private static final int CONTROL = 30;
    private static final int FIRST_LEVEL = 15;
    private static final int SECOND_LEVEL = 19;
    private static final String FREQUENT = "frequent-characters.txt";
    private static final int[] FREQUENT_CLASSES = {8, 10, 12};

    private final byte[] costs = new byte[Character.MAX_VALUE + 1];

    Commonness(CharsetFamilies families) {
        for (int c = 0; c < costs.length; c++) {
            costs[c] = (byte) CharacterClasses.cost((char) c);
        }
        families.gb18030().ifPresent(this::addGb2312Levels);
        families.big5().ifPresent(this::addBig5Levels);
        addFrequent();
    }

    /** What a text costs that a charset made of bytes. */
    long cost(Decoding decoding) {
        String text = decoding.text();
        long cost = (long) decoding.errors() * INVALID + (decoding.cutShort() ? CUT_SHORT : 0);
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c != Decoding.REPLACEMENT) {
                cost += costs[c];
            }
        }
        return cost;
    }

    /** The same, of bytes that nothing follows: what is cut short is not valid. */
    long costOfWhole(Decoding decoding) {
        return cost(decoding) + (decoding.cutShort() ? INVALID - CUT_SHORT : 0);
    }

    /** What one character costs. */
    int cost(char c) {
        return c == Decoding.REPLACEMENT ? 0 : costs[c];
    }

    private void addGb2312Levels(Charset gb18030) {
        addRows(gb18030, 0xD8, 0xF7, 0xA1, SECOND_LEVEL);
        addRows(gb18030, 0xB0, 0xD7, 0xA1, FIRST_LEVEL);
    }

    private void addBig5Levels(Charset big5) {
        addRows(big5, 0xC9, 0xF9, 0x40, SECOND_LEVEL);
        addRows(big5, 0xA4, 0xC6, 0x40, FIRST_LEVEL);
    }

    /** Lowers the cost of the Han characters that stand in some rows of a two-byte charset. */
    private void addRows(Charset charset, int firstLead, int lastLead, int firstTrail, int cost) {
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= 0xFE; trail++) {
                String text = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                if (text.length() == 1 && isUnifiedHan(text.charAt(0))) {
                    lower(text.charAt(0), cost);
                }
            }
        }
    }

    private void addFrequent() {
        try (InputStream stream =
                        Objects.requireNonNull(
                                Commonness.class.getResourceAsStream(FREQUENT), FREQUENT);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#")) {
                    int cost = FREQUENT_CLASSES[line.charAt(0) - '1'];
                    line.chars().skip(2).forEach(c -> lower((char) c, cost));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FREQUENT, e);
        }
    }

    private void lower(char c, int cost) {
        costs[c] = (byte) Math.min(costs[c], cost);
    }

    private static boolean isUnifiedHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Costs by block, before any character is known by itself. */
    private static final class CharacterClasses {
        private CharacterClasses() {}

        static int cost(char c) {
            if (c < 0x80) {
                return ascii(c);
            }
            if (c < 0x2000) {
                return alphabet(c);
            }
            if (Character.isHighSurrogate(c)) {
                return 26;
            }
            if (Character.isLowSurrogate(c)) {
                return 0;
            }
            if (c >= 0xE000 && c < 0xF900) {
                return PRIVATE_USE;
            }
            if (!Character.isDefined(c)) {
                return PRIVATE_USE;
            }
            if (c < 0x3400) {
                return symbol(c);
            }
            if (c < 0xF900) {
                return isUnifiedHan(c) ? 24 : c >= 0xAC00 ? 19 : 26;
            }
            return compatibility(c);
        }

        private static int ascii(char c) {
            if (c < ' ' || c == 0x7F) {
                return Decoding.isControl(c) ? CONTROL : 6;
            }
            if (c == ' ') {
                return 5;
            }
            if (c >= 'a' && c <= 'z') {
                return 6;
            }
            if (c >= '0' && c <= '9') {
                return 7;
            }
            if (c >= 'A' && c <= 'Z') {
                return 9;
            }
            return "<>/=\"-.,:;&()'%".indexOf(c) >= 0 ? 7 : 12;
        }

        private static int alphabet(char c) {
            if (c < 0xA0) {
                return 26;
            }
            if (c < 0x100) {
                return 10;
            }
            if (!Character.isDefined(c)) {
                return PRIVATE_USE;
            }
            return c < 0x180 || c >= 0x370 && c < 0x500 ? 16 : 22;
        }

        private static int symbol(char c) {
            if (c < 0x2070) {
                return "\u2014\u2018\u2019\u201C\u201D\u2026".indexOf(c) >= 0 ? 7 : 14;
            }
            if (c < 0x3000) {
                return c < 0x2C00 ? 16 : 24;
            }
            if (c < 0x3040) {
                return c <= 0x3002 ? 6 : c >= 0x3008 && c <= 0x3011 ? 8 : 15;
            }
            return c < 0x3100 ? 16 : 20;
        }

        private static int compatibility(char c) {
            if (c < 0xFE30) {
                return 24;
            }
            if (c < 0xFF00) {
                return c < 0xFE50 ? 18 : 15;
            }
            if ("，：；？！（）".indexOf(c) >= 0) {
                return 6;
            }
            return c < 0xFF5B && Character.isLetterOrDigit(c) ? 10 : 14;
        }
    }
}
