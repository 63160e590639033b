package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.Transliteration;

/**
 * Puts right the marks that OCR engines read for like ones: 《》 as {@code <>}, —— as 一一, 。 as o, ·
 * as a dot; and takes out column rules read as {@code |} and specks read as {@code '}. Only where
 * nothing else can stand.
 */
final class OcrMarkRule {
    private static final int LONGEST_TITLE = 40;

    /** What 一一 as an adverb (one by one) never stands before: it wants a verb. */
    private static final String NO_VERB = "“‘《这那我你他她它即而但因也是";

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿第";

    /** What no sentence opens with. */
    private static final String NO_OPENING = "的了着吗呢吧们地得性化者";

    private static final String OPENING = "<＜《";
    private static final String CLOSING = ">＞》";

    private OcrMarkRule() {}

    static void apply(TracedText text, boolean running) {
        boolean deleted = false;
        int specks = 0;
        for (int at = 0; at < text.length(); at++) {
            specks += text.charAt(at) == '\'' ? 1 : 0;
        }
        int opening = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '<', '＜', '《' -> opening = at;
                case '>', '＞', '》' -> {
                    makeTitle(text, opening, at);
                    opening = -1;
                }
                case '.', '•', '・' -> {
                    if (isInName(text, at)) {
                        text.replace(at, '·', Rule.OCR_MARK);
                    }
                }
                case 'o' -> readCircle(text, at);
                case '一' -> {
                    if (isDash(text, at)) {
                        text.replace(at, '—', Rule.OCR_MARK);
                        text.replace(at + 1, '—', Rule.OCR_MARK);
                    }
                }
                case '|', '\'' -> {
                    boolean isSpeck = c == '|' || specks == 1;
                    if (running && isSpeck && isHan(text, at - 1) && isHan(text, at + 1)) {
                        text.delete(at, Rule.OCR_MARK);
                        deleted = true;
                    }
                }
                default -> {
                    // no mark that this rule knows
                }
            }
        }
        if (deleted) {
            text.compact();
        }
    }

    /** A title has Chinese in it and both marks, one of which at most is right already. */
    private static void makeTitle(TracedText text, int opening, int closing) {
        if (opening < 0 || closing - opening < 2 || closing - opening > LONGEST_TITLE) {
            return;
        }
        if (!isHan(text, closing - 1) && !isHan(text, opening + 1)) {
            return;
        }
        // a<5 and b>3 are no title.
        if (text.charAt(opening) != '《'
                && text.charAt(closing) != '》'
                && CharacterClass.of(text.charAt(opening + 1)) == CharacterClass.DIGIT) {
            return;
        }
        for (int at = opening + 1; at < closing; at++) {
            char c = text.charAt(at);
            if ("/=。\n".indexOf(c) >= 0) {
                return;
            }
        }
        if (OPENING.indexOf(text.charAt(opening)) >= 0
                && CLOSING.indexOf(text.charAt(closing)) >= 0) {
            text.replace(opening, '《', Rule.OCR_MARK);
            text.replace(closing, '》', Rule.OCR_MARK);
        }
    }

    private static boolean isInName(TracedText text, int at) {
        return isOfName(text, at - 1)
                && isOfName(text, at - 2)
                && isOfName(text, at + 1)
                && isOfName(text, at + 2);
    }

    private static boolean isOfName(TracedText text, int at) {
        return at >= 0 && at < text.length() && Transliteration.has(text.charAt(at));
    }

    /** A small circle alone between Chinese is a full stop, and between numerals a zero. */
    private static void readCircle(TracedText text, int at) {
        if (!isHan(text, at - 1)) {
            return;
        }
        boolean last = at + 1 == text.length();
        if (!last && !CharacterClass.isChinese(text.charAt(at + 1))) {
            return;
        }
        boolean behindNumeral = NUMERALS.indexOf(text.charAt(at - 1)) >= 0;
        boolean beforeNumeral = !last && NUMERALS.indexOf(text.charAt(at + 1)) >= 0;
        if (behindNumeral && beforeNumeral) {
            text.replace(at, '〇', Rule.OCR_MARK);
        } else if (!behindNumeral
                && (last
                        || isHan(text, at + 1) && NO_OPENING.indexOf(text.charAt(at + 1)) < 0
                        || text.charAt(at + 1) == '”'
                        || text.charAt(at + 1) == '“')) {
            text.replace(at, '。', Rule.OCR_MARK);
        }
    }

    private static boolean isDash(TracedText text, int at) {
        return at > 0
                && at + 2 < text.length()
                && text.charAt(at + 1) == '一'
                && text.charAt(at + 2) != '一'
                && NUMERALS.indexOf(text.charAt(at - 1)) < 0
                && (isHan(text, at - 1) || "”》）".indexOf(text.charAt(at - 1)) >= 0)
                && NO_VERB.indexOf(text.charAt(at + 2)) >= 0;
    }

    private static boolean isHan(TracedText text, int at) {
        return at >= 0 && at < text.length() && CharacterClass.isHan(text.charAt(at));
    }
}
