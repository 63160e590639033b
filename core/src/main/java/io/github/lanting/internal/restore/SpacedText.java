package io.github.lanting.internal.restore;

/**
 * Text with a space between nearly all its characters (人 民 日 报 ， 2 0 2 1 年), as some engines and
 * page programs give it. There a single space tells nothing, also between digits and letters.
 */
final class SpacedText {
    /** Fewer neighbours than this prove nothing; then the document's habit decides. */
    private static final int ENOUGH = 8;

    private static final int OF_TEN = 8;

    /** A run of letters without a capital that is longer than a word may be several words. */
    private static final int LONGEST_WORD = 12;

    private int parted;
    private int together;

    /** Minds the Han characters of a stretch that follow each other. */
    void count(char[] text, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (CharacterClass.isHan(text[at])) {
                if (CharacterClass.isHan(text[at + 1])) {
                    together++;
                } else if (at + 2 < to
                        && CharacterClass.isSpace(text[at + 1])
                        && CharacterClass.isHan(text[at + 2])) {
                    parted++;
                }
            }
        }
    }

    boolean isProven() {
        return parted + together >= ENOUGH && isMostlyParted();
    }

    private boolean isMostlyParted() {
        return parted * 10L >= (parted + together) * (long) OF_TEN;
    }

    /** Whether the characters of a block are spaced, by themselves or as the document's are. */
    static boolean isIn(TracedText text, boolean documentIs) {
        SpacedText block = new SpacedText();
        block.count(text.characters(), 0, text.length());
        boolean enough = block.parted + block.together >= ENOUGH;
        return enough ? block.isMostlyParted() : documentIs && block.together <= block.parted;
    }

    /** Takes out the single spaces between characters that stand alone. */
    static void join(TracedText text) {
        int wordStart = -1;
        int wordEnd = -1;
        for (int at = 1; at + 1 < text.length(); at++) {
            if (!isGap(text, at)) {
                continue;
            }
            char before = text.charAt(at - 1);
            char after = text.charAt(at + 1);
            if (CharacterClass.isChinese(before) || CharacterClass.isChinese(after)) {
                text.delete(at, ruleFor(text.charAt(at)));
                continue;
            }
            if (!standsAlone(text, at - 1) || !standsAlone(text, at + 1)) {
                continue;
            }
            if (isLetter(before) && isLetter(after)) {
                if (Character.isLowerCase(before) && Character.isUpperCase(after)) {
                    continue;
                }
                if (at > wordEnd) {
                    wordStart = at - 1;
                    wordEnd = wordEnd(text, wordStart);
                }
                if ((wordEnd - wordStart) / 2 + 1 > LONGEST_WORD) {
                    continue;
                }
            }
            text.delete(at, ruleFor(text.charAt(at)));
        }
        text.compact();
    }

    private static Rule ruleFor(char space) {
        if (CharacterClass.isLineEnd(space)) {
            return Rule.LINE_BREAK;
        }
        return space == ' ' ? Rule.OCR_SPACE : Rule.LAYOUT_SPACE;
    }

    /** Where the last of the letters stands that follow one by one, up to the next capital. */
    private static int wordEnd(TracedText text, int start) {
        int end = start;
        while (end + 2 < text.length()
                && isGap(text, end + 1)
                && isLetter(text.charAt(end + 2))
                && standsAlone(text, end + 2)
                && !(Character.isLowerCase(text.charAt(end))
                        && Character.isUpperCase(text.charAt(end + 2)))) {
            end += 2;
        }
        return end;
    }

    /** One space, no more. */
    private static boolean isGap(TracedText text, int at) {
        return CharacterClass.isSpace(text.charAt(at))
                && !CharacterClass.isSpace(text.charAt(at - 1))
                && !CharacterClass.isSpace(text.charAt(at + 1));
    }

    private static boolean standsAlone(TracedText text, int at) {
        return (at == 0 || CharacterClass.isSpace(text.charAt(at - 1)))
                && (at + 1 == text.length() || CharacterClass.isSpace(text.charAt(at + 1)));
    }

    private static boolean isLetter(char c) {
        return CharacterClass.of(c) == CharacterClass.LETTER;
    }
}
