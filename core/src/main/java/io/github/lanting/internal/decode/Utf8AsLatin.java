package io.github.lanting.internal.decode;

/**
 * Undoes UTF-8 that was read as Windows-1252 or ISO 8859-1: ä¸\u00ADå›½ → 中国. Two characters in a
 * row prove it, for no word has a letter and two symbols twice; so does a control character. One
 * alone is undone where others of the document prove what happened: « café » has the bytes of one.
 */
final class Utf8AsLatin {
    /** So many proven characters make a habit of the document. */
    private static final int HABIT = 2;

    private final String text;
    private final Repairs repairs = new Repairs();
    private int proven;

    private int end;
    private int codePoint;
    private boolean hasControl;

    private Utf8AsLatin(String text) {
        this.text = text;
    }

    static Repairs find(String text) {
        Utf8AsLatin reader = new Utf8AsLatin(text);
        if (reader.pass(false)) {
            reader.pass(true);
        }
        return reader.repairs;
    }

    /** Whether there is any sequence at all: most texts have none. */
    private boolean pass(boolean repair) {
        boolean found = false;
        int at = 0;
        while (at < text.length()) {
            if (!mayBegin(text.charAt(at)) || !sequenceAt(at)) {
                at++;
                continue;
            }
            at = chain(at, repair);
            found = true;
        }
        return found;
    }

    /** Whether the byte behind a character begins sequences; both are the same number there. */
    private static boolean mayBegin(char c) {
        return c <= 0xFF && Utf8Sequence.length(c) > 0;
    }

    /** Reads sequences that follow on each other. */
    private int chain(int start, boolean repair) {
        int chinese = 0;
        boolean control = false;
        int at = start;
        while (at < text.length() && sequenceAt(at)) {
            if (ChineseText.isChinese(codePoint)) {
                chinese++;
                control |= hasControl;
            }
            at = end;
        }
        boolean alone = standsAlone(start, at);
        boolean sure = chinese > 1 || control && alone || isTwiceEncoded(start, at);
        if (!repair) {
            proven += sure ? chinese : 0;
            return at;
        }
        for (int place = start; place < at; place = end) {
            sequenceAt(place);
            if (sure || isCertainAlone(place, alone)) {
                repairs.add(place, end, Character.toString(codePoint), RepairRule.MOJIBAKE);
            }
        }
        return sure ? cutShort(at) : at;
    }

    /** Among other foreign characters it is a part of something else. */
    private boolean standsAlone(int start, int after) {
        return (start == 0 || Latin1252.byteOf(text.charAt(start - 1)) < 0)
                && (after == text.length() || Latin1252.byteOf(text.charAt(after)) < 0);
    }

    /** Whether what comes out begins with a Chinese character's bytes, read wrongly once more. */
    private boolean isTwiceEncoded(int start, int limit) {
        StringBuilder once = new StringBuilder();
        for (int at = start; at < limit && once.length() < 3; at = end) {
            sequenceAt(at);
            once.appendCodePoint(codePoint);
        }
        Utf8AsLatin inner = new Utf8AsLatin(once.toString());
        return once.length() == 3
                && inner.sequenceAt(0)
                && (ChineseText.isChinese(inner.codePoint) || inner.hasControl);
    }

    /** A character of which the last bytes were destroyed is lost, whatever it was. */
    private int cutShort(int at) {
        int after = at;
        if (after < text.length()
                && Utf8Sequence.length(Latin1252.byteOf(text.charAt(after))) == 3
                && ++after < text.length()
                && Utf8Sequence.isContinuation(Latin1252.byteOf(text.charAt(after)))) {
            after++;
        }
        if (after == at || after >= text.length() || text.charAt(after) != Decoding.REPLACEMENT) {
            return at;
        }
        repairs.add(at, after + 1, String.valueOf(Decoding.REPLACEMENT), RepairRule.MOJIBAKE);
        return after + 1;
    }

    private boolean isCertainAlone(int at, boolean alone) {
        if (codePoint == Decoding.REPLACEMENT || codePoint == '\uFEFF' && at == 0) {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (end - at == 2 && !alone) {
            // Among other foreign characters its bytes are as well halves of those of GBK.
            return false;
        }
        if (end - at == 2) {
            boolean insideWord =
                    before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z' && isWord(end);
            return Character.isLetter(codePoint)
                            && codePoint < 0x180
                            && insideWord
                            && !isQuotation(text.charAt(end - 1))
                    || proven >= HABIT && !Character.isLetter(before);
        }
        if (ChineseText.isSharedMark(codePoint)) {
            // No word has â before a sign of the euro.
            return text.charAt(at + 1) == '\u20AC' || hasControl;
        }
        return ChineseText.isChinese(codePoint) && proven >= HABIT && !isAsciiLetter(before);
    }

    private boolean isWord(int at) {
        return at < text.length() && isAsciiLetter(text.charAt(at));
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isQuotation(char c) {
        return c == '\u00AB' || c == '\u00BB' || c >= 0x2018 && c <= 0x203A || c == '\u00A0';
    }

    /** Reads the sequence at a place. */
    private boolean sequenceAt(int at) {
        int lead = Latin1252.byteOf(text.charAt(at));
        int length = Utf8Sequence.length(lead);
        if (length == 0 || at + length > text.length()) {
            return false;
        }
        codePoint = Utf8Sequence.begin(lead);
        hasControl = false;
        for (int i = 1; i < length; i++) {
            char c = text.charAt(at + i);
            int value = Latin1252.byteOf(c);
            if (i == 1
                    ? !Utf8Sequence.isSecond(lead, value)
                    : !Utf8Sequence.isContinuation(value)) {
                return false;
            }
            hasControl |= c >= 0x80 && c < 0xA0;
            codePoint = Utf8Sequence.add(codePoint, value);
        }
        end = at + length;
        return true;
    }
}
