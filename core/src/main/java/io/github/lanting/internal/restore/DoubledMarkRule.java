package io.github.lanting.internal.restore;

/**
 * Leaves the stronger one of two marks where a page doubles them, as glossing mirrors do: ，。 → 。;
 * of ，、 it leaves 、. Three in a row are somebody's dots, and ！！ and ？！ somebody's voice.
 */
final class DoubledMarkRule {
    private DoubledMarkRule() {}

    static void apply(TracedText text) {
        boolean deleted = false;
        for (int at = 1; at + 1 < text.length(); at++) {
            if (isDoubled(text.characters(), text.length(), at)) {
                char first = text.charAt(at);
                char second = text.charAt(at + 1);
                boolean firstStays = strength(first) >= strength(second) && !isNoise(first, second);
                text.delete(firstStays ? at + 1 : at, Rule.DOUBLED_MARK);
                deleted = true;
                at++;
            }
        }
        if (deleted) {
            text.compact();
        }
    }

    /** The mirrors put a comma before the mark, and 、 is a mark that none of them puts. */
    private static boolean isNoise(char first, char second) {
        return (first == '，' || first == ',') && second == '、';
    }

    /** Whether just two marks stand here behind a word. */
    private static boolean isDoubled(char[] text, int length, int at) {
        return isDoubled(
                text[at - 1], text[at], text[at + 1], at + 2 < length ? text[at + 2] : ' ');
    }

    static boolean isDoubled(char before, char first, char second, char after) {
        int one = strength(first);
        int other = one < 0 ? -1 : strength(second);
        // 姓名：、电话：， are a form's empty fields.
        boolean field = (first == '：' || first == ':') && "、，,".indexOf(second) >= 0;
        return other >= 0
                && !field
                && (one <= 4 || other <= 4)
                && strength(before) < 0
                && strength(after) < 0
                && CharacterClass.of(before) != CharacterClass.SPACE
                && !CharacterClass.isLetterOrDigit(before);
    }

    /** From the weakest mark to the strongest; -1 of what is none. */
    private static int strength(char mark) {
        return switch (mark) {
            case '、' -> 0;
            case '，', ',' -> 1;
            case '：', ':' -> 2;
            case '；', ';' -> 3;
            case '。' -> 4;
            case '！', '!' -> 5;
            case '？', '?' -> 6;
            default -> -1;
        };
    }
}
