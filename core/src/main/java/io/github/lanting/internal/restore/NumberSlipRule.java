package io.github.lanting.internal.restore;

/**
 * Puts right what OCR engines read for the unit of a number, where the number's form demands it:
 * 3月20曰 → 3月20日, 5干万 → 5千万, 14忆人 → 14亿人; or a sign for a numeral: 第＝位 → 第二位.
 */
final class NumberSlipRule {
    private static final String NUMERALS = "〇零一二三四五六七八九十";
    private static final int LONGEST_DAY = 3;

    /** What counts in thousands. */
    private static final String BEHIND_THOUSAND = "万亿多余一二三四五六七八九零个人名元米克瓦吨亩里家户件架艘辆";

    private static final String COUNTED = "年月日个個位次种種项項点點条條名百千万萬亿億多余";

    private static final String BEHIND_TRUNK = "人多个";

    private static final String BEHIND_HUNDRED_MILLION = "元人美多吨立千斤株度次平余件亩";

    private NumberSlipRule() {}

    /** 第＝位, 几卜年, 世界第＋一: a numeral must stand where a sign does. */
    private static boolean isAtNumeral(TracedText text, int at) {
        if (at + 1 >= text.length() || !CharacterClass.isHan(text.charAt(at - 1))) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean counts = "第几数".indexOf(before) >= 0 || isNumeral(before);
        boolean counted = isNumeral(after) || COUNTED.indexOf(after) >= 0;
        return text.charAt(at) == '卜' ? counts && counted : counts || counted;
    }

    static void apply(TracedText text) {
        for (int at = 1; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '曰' -> {
                    if (isDigit(text.charAt(at - 1)) || isDayOfAMonth(text, at)) {
                        text.replace(at, '日', Rule.OCR_SLIP);
                    }
                }
                case '目' -> {
                    if (isDayOfAMonth(text, at)) {
                        text.replace(at, '日', Rule.OCR_SLIP);
                    }
                }
                case '干' -> {
                    if (isNumeral(text.charAt(at - 1))
                            && isBefore(text, at, BEHIND_THOUSAND)
                            && !isTrunk(text, at)) {
                        text.replace(at, '千', Rule.OCR_SLIP);
                    }
                }
                case '忆' -> {
                    if (isNumeralOrScale(text.charAt(at - 1))
                            && isBefore(text, at, BEHIND_HUNDRED_MILLION)) {
                        text.replace(at, '亿', Rule.OCR_SLIP);
                    }
                }
                case '＝', '=', '＋', '卜' -> {
                    if (isAtNumeral(text, at)) {
                        char printed = "＝=".indexOf(text.charAt(at)) >= 0 ? '二' : '十';
                        text.replace(at, printed, Rule.OCR_SLIP);
                    }
                }
                default -> {
                    // no unit that is read for another character
                }
            }
        }
    }

    /** 一干人等, 一干多支: what is meant. */
    private static boolean isTrunk(TracedText text, int at) {
        return text.charAt(at - 1) == '一' && isBefore(text, at, BEHIND_TRUNK);
    }

    /** 3月20, 三月二十: a number up to a month. */
    private static boolean isDayOfAMonth(TracedText text, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_DAY && isNumeral(text.charAt(from - 1))) {
            from--;
        }
        return from < end
                && from > 1
                && text.charAt(from - 1) == '月'
                && isNumeral(text.charAt(from - 2));
    }

    private static boolean isBefore(TracedText text, int at, String characters) {
        return at + 1 < text.length() && characters.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isNumeral(char c) {
        return isDigit(c) || NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isNumeralOrScale(char c) {
        return isNumeral(c) || "百千万多余几".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return CharacterClass.of(c) == CharacterClass.DIGIT;
    }
}
