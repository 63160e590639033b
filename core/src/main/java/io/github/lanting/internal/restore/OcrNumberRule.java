package io.github.lanting.internal.restore;

/**
 * Puts right letters that OCR engines read for digits, where what follows wants a number and one
 * results that can be: 2O21年, 1l月.
 */
final class OcrNumberRule {
    private static final String LETTERS = "lIOoS";
    private static final String DIGITS = "11005";
    private static final String WANTS_A_NUMBER = "年月日%亿万元人个名家吨米多余";
    private static final int LONGEST = 12;

    private OcrNumberRule() {}

    static void apply(TracedText text) {
        int at = 0;
        while (at < text.length()) {
            if (!isPart(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (isNumber(text, at, end)) {
                for (int i = at; i < end; i++) {
                    text.replace(i, digit(text.charAt(i)), Rule.OCR_NUMBER);
                }
            }
            at = end;
        }
    }

    private static boolean isNumber(TracedText text, int from, int to) {
        boolean opens = from == 0 || CharacterClass.isChinese(text.charAt(from - 1));
        char first = text.charAt(from);
        if (!opens
                || to - from > LONGEST
                || to == text.length()
                || WANTS_A_NUMBER.indexOf(text.charAt(to)) < 0
                || first == 'O'
                || first == 'o'
                || first == '.'
                || text.charAt(to - 1) == '.') {
            return false;
        }
        int digits = 0;
        int dots = 0;
        int value = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            dots += c == '.' ? 1 : 0;
            value = Math.min(value * 10 + digit(c) - '0', 1_000_000);
        }
        char unit = text.charAt(to);
        boolean possible =
                switch (unit) {
                    case '月' -> value >= 1 && value <= 12 && dots == 0;
                    case '日' -> value >= 1 && value <= 31 && dots == 0;
                    case '年' -> dots == 0;
                    default -> dots <= 1;
                };
        // 今年l月: no letter is a month.
        boolean alone = to - from == 1 && unit == '月' && "lI".indexOf(first) >= 0;
        return (digits > 0 || alone) && possible;
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || c == '.' || LETTERS.indexOf(c) >= 0;
    }

    private static char digit(char c) {
        int letter = LETTERS.indexOf(c);
        return letter < 0 ? c : DIGITS.charAt(letter);
    }
}
