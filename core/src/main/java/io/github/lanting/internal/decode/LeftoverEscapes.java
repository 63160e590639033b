package io.github.lanting.internal.decode;

/**
 * Reads character references and escapes of programming languages that a crawler left in plain
 * text. In a document with tags, references are markup, which is its format's affair.
 */
final class LeftoverEscapes {
    private static final int LONGEST_REFERENCE = 12;

    private LeftoverEscapes() {}

    static Repairs find(String text) {
        Repairs repairs = new Repairs();
        boolean plain = text.indexOf('&') >= 0 && !hasTags(text);
        if (!plain && text.indexOf('\\') < 0) {
            return repairs;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '&' && plain) {
                at = reference(text, at, repairs);
            } else if (c == '\\') {
                at = escape(text, at, repairs);
            }
        }
        return repairs;
    }

    private static boolean hasTags(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (next < 0x80 && Character.isLetter(next) || next == '/' || next == '!') {
                return true;
            }
        }
        return false;
    }

    /** The last place that was read. */
    private static int reference(String text, int start, Repairs repairs) {
        int limit = Math.min(text.length(), start + LONGEST_REFERENCE);
        int end = start + 1;
        while (end < limit && text.charAt(end) != ';' && text.charAt(end) != '&') {
            end++;
        }
        if (end == limit || text.charAt(end) != ';') {
            return start;
        }
        String name = text.substring(start + 1, end);
        int codePoint = name.startsWith("#") ? number(name) : CharacterNames.codePoint(name);
        if (codePoint < 0) {
            return start;
        }
        repairs.add(start, end + 1, Character.toString(codePoint), RepairRule.CHARACTER_REFERENCE);
        return end;
    }

    private static int number(String name) {
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        int value = 0;
        int digits = hexadecimal ? 2 : 1;
        for (int i = digits; i < name.length(); i++) {
            int digit = digit(name.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            value = Math.min(value * (hexadecimal ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        return name.length() > digits && isText(value) ? value : -1;
    }

    private static int escape(String text, int start, Repairs repairs) {
        int first = unit(text, start);
        if (first < 0x80) {
            return start;
        }
        int end = start + 6;
        String characters = String.valueOf((char) first);
        if (Character.isHighSurrogate((char) first)) {
            int second = unit(text, end);
            if (second < 0 || !Character.isLowSurrogate((char) second)) {
                return start;
            }
            characters += (char) second;
            end += 6;
        }
        if (!isText(characters.codePointAt(0))) {
            return start;
        }
        repairs.add(start, end, characters, RepairRule.UNICODE_ESCAPE);
        return end - 1;
    }

    /** The code unit of an escape, -1 if there is none. */
    private static int unit(String text, int at) {
        if (at + 6 > text.length() || text.charAt(at) != '\\' || text.charAt(at + 1) != 'u') {
            return -1;
        }
        int value = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    private static boolean isText(int codePoint) {
        return codePoint >= ' '
                && codePoint <= Character.MAX_CODE_POINT
                && (codePoint < 0x7F || codePoint >= 0xA0)
                && (codePoint < 0xD800 || codePoint > 0xDFFF)
                && Character.isDefined(codePoint);
    }
}
