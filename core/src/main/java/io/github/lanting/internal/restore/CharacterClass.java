package io.github.lanting.internal.restore;

/** What a UTF-16 code unit is to the rules of this room. */
public final class CharacterClass {
    public static final byte OTHER = 0;

    /** A Han character. */
    public static final byte HAN = 1;

    /** A full-width or Chinese mark: ，。“”《》—. */
    public static final byte CHINESE_MARK = 2;

    /** A letter that is no Han character. */
    public static final byte LETTER = 3;

    /** An ASCII digit. */
    public static final byte DIGIT = 4;

    /** White space of any width, line breaks among it. */
    public static final byte SPACE = 5;

    /** Nothing that is seen: controls, zero-width and bidirectional marks, private use. */
    public static final byte CONTROL = 6;

    /** A half-width mark that Chinese prints full width. */
    public static final byte HALF_MARK = 7;

    /** A full-width letter or digit, or a mark that stands for another one. */
    public static final byte COMPATIBILITY = 8;

    static final int COUNT = 9;

    /** What decoders make of the bytes of U+3000 that GB 2312 has in another cell. */
    public static final char IDEOGRAPHIC_SPACE_OF_GBK = '\uE5E5';

    private static final byte[] CLASSES = classes();

    private CharacterClass() {}

    /** The class of a code unit. */
    public static byte of(char c) {
        return CLASSES[c];
    }

    public static boolean isHan(char c) {
        return CLASSES[c] == HAN;
    }

    /** Whether it stands in running Chinese: a Han character or a Chinese mark. */
    public static boolean isChinese(char c) {
        return CLASSES[c] == HAN || CLASSES[c] == CHINESE_MARK;
    }

    public static boolean isSpace(char c) {
        return CLASSES[c] == SPACE;
    }

    /** Whether nothing of it is seen, not even a space. */
    public static boolean isInvisible(char c) {
        return CLASSES[c] == CONTROL;
    }

    /** Whether a line ends with it. */
    public static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether it belongs to a word or number of half-width characters. */
    public static boolean isLetterOrDigit(char c) {
        return CLASSES[c] == LETTER || CLASSES[c] == DIGIT;
    }

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = classify((char) i);
        }
        return classes;
    }

    private static byte classify(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (",;:?!()\".".indexOf(c) >= 0) {
            return HALF_MARK;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
            return SPACE;
        }
        if (c == IDEOGRAPHIC_SPACE_OF_GBK) {
            return SPACE;
        }
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return COMPATIBILITY;
        }
        if (c == '％'
                || c == '．'
                || CompatibilityRule.VARIANTS.indexOf(c) >= 0
                || CompatibilityRule.MIDDLE_DOTS.indexOf(c) >= 0) {
            return COMPATIBILITY;
        }
        // It holds the place of a picture that the text lost, and the last two are no characters.
        if (c == '\uFFFC' || c >= '\uFFFE') {
            return CONTROL;
        }
        if (isHanScript(c)) {
            return HAN;
        }
        if (isChineseMark(c)) {
            return CHINESE_MARK;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> CONTROL;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.COMBINING_SPACING_MARK,
                    Character.NON_SPACING_MARK ->
                    LETTER;
            default -> OTHER;
        };
    }

    private static boolean isHanScript(char c) {
        // A surrogate counts as Han: beyond the BMP, Chinese documents have rare characters.
        return c == '〇' || Character.isSurrogate(c) || Character.isIdeographic(c);
    }

    private static boolean isChineseMark(char c) {
        return "“”‘’—…·–".indexOf(c) >= 0
                || c >= '\u3001' && c <= '\u303F'
                || c >= '\uFF01' && c <= '\uFF65';
    }
}
