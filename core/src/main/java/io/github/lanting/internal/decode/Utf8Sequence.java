package io.github.lanting.internal.decode;

/** The rules of UTF-8, one sequence at a time. */
final class Utf8Sequence {
    private Utf8Sequence() {}

    /** How long the sequence is that a byte begins, from 2 to 4; 0 if it begins none. */
    static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    static boolean isContinuation(int value) {
        return value >= 0x80 && value < 0xC0;
    }

    /** Whether a byte may be the second one. */
    static boolean isSecond(int lead, int second) {
        if (!isContinuation(second)) {
            return false;
        }
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    /** The code point so far, with the bits of one more byte. */
    static int add(int codePoint, int continuation) {
        return codePoint << 6 | continuation & 0x3F;
    }

    /** The bits of a code point that a lead byte has. */
    static int begin(int lead) {
        return lead & (0x7F >> length(lead));
    }
}
