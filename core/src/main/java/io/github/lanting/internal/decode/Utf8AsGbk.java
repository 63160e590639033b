package io.github.lanting.internal.decode;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes UTF-8 that was read as GBK: 鈥滀腑鍥 → “中国. The round trip must be valid to the last byte, and
 * what comes out much more common than what stands there. A byte that the reading destroyed leaves
 * U+FFFD.
 */
final class Utf8AsGbk {
    /** Bits by which the round trip must be the more probable: one in a thousand million. */
    private static final int PROOF = 30;

    /** Where the document has proofs already. */
    private static final int FURTHER_PROOF = 12;

    private static final int LARGEST_MEAN_COST = 15;

    private static final char EURO = '\u20AC';

    private final String text;
    private final BytePairs gbk;
    private final Commonness commonness;
    private final Repairs repairs = new Repairs();
    private boolean habit;

    private final List<Piece> pieces = new ArrayList<>();
    private int end;

    private Utf8AsGbk(String text, BytePairs gbk, Commonness commonness) {
        this.text = text;
        this.gbk = gbk;
        this.commonness = commonness;
    }

    /**
     * Finds what to undo.
     *
     * @param beginners what {@link #beginners} gives
     */
    static Repairs find(String text, BytePairs gbk, CharacterSet beginners, Commonness commonness) {
        Utf8AsGbk reader = new Utf8AsGbk(text, gbk, commonness);
        int at = 0;
        while (at < text.length()) {
            at = beginners.has(text.charAt(at)) && reader.repair(at) ? reader.end : at + 1;
        }
        return reader.repairs;
    }

    /** The characters with the bytes that a Chinese one begins with in UTF-8: few and rare. */
    static CharacterSet beginners(BytePairs gbk) {
        CharacterSet beginners = new CharacterSet();
        for (char c = 0x2E80; c < Character.MAX_VALUE; c++) {
            int pair = gbk.pair(c);
            int lead = pair >> 8;
            if (lead >= 0xE2 && lead <= 0xF0 && Utf8Sequence.isSecond(lead, pair & 0xFF)) {
                beginners.add(c);
            }
        }
        return beginners;
    }

    private boolean repair(int start) {
        read(start);
        if (pieces.isEmpty()) {
            return false;
        }
        long before = 0;
        for (int i = start; i < end; i++) {
            before += commonness.cost(text.charAt(i));
        }
        long after = 0;
        int good = 0;
        int lost = 0;
        int foreign = 0;
        for (Piece piece : pieces) {
            char c = piece.characters().charAt(0);
            after += commonness.cost(c);
            lost += c == Decoding.REPLACEMENT ? 1 : 0;
            boolean chinese = ChineseText.isChinese(c);
            good += chinese ? 1 : 0;
            foreign += chinese || c < 0x80 || c == Decoding.REPLACEMENT ? 0 : 1;
        }
        boolean certain =
                before - after >= (habit ? FURTHER_PROOF : PROOF)
                        && after <= (long) LARGEST_MEAN_COST * (pieces.size() - lost)
                        && foreign * 4 <= pieces.size()
                        && (habit || good > 1 || lost > 1);
        if (certain) {
            habit |= pieces.size() > 1;
            pieces.forEach(
                    piece ->
                            repairs.add(
                                    piece.start(),
                                    piece.end(),
                                    piece.characters(),
                                    RepairRule.MOJIBAKE));
        }
        return certain;
    }

    /** Reads bytes as UTF-8 as far as they are, up to the last place where both end a character. */
    private void read(int start) {
        pieces.clear();
        List<Piece> open = new ArrayList<>();
        end = start;
        int from = start;
        int codePoint = 0;
        int missing = 0;
        int lead = 0;
        int length = 0;
        boolean skipping = false;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (missing > 0 && (c == '?' || c == Decoding.REPLACEMENT)) {
                // A byte was destroyed, and its character with it.
                open.add(new Piece(from, at + 1, String.valueOf(Decoding.REPLACEMENT)));
                commit(open, at + 1);
                from = at + 1;
                missing = 0;
                skipping = true;
                continue;
            }
            int pair = c == EURO ? euro(at, missing) : gbk.pair(c);
            if (c < 0x80 || pair == 0) {
                return;
            }
            for (int shift = pair > 0xFF ? 8 : 0; shift >= 0; shift -= 8) {
                int value = pair >> shift & 0xFF;
                if (skipping && Utf8Sequence.isContinuation(value)) {
                    continue;
                }
                int skipped = shift == 0 && pair > 0xFF ? at + 1 : at;
                if (skipping && skipped > from) {
                    // The rest of what was destroyed.
                    open.add(new Piece(from, skipped, ""));
                    from = skipped;
                }
                skipping = false;
                if (missing == 0 && value < 0x80) {
                    // An ASCII byte that a lead byte had swallowed.
                    open.add(new Piece(from, at + 1, String.valueOf((char) value)));
                    from = at + 1;
                } else if (missing == 0) {
                    length = Utf8Sequence.length(value);
                    if (length == 0) {
                        return;
                    }
                    lead = value;
                    codePoint = Utf8Sequence.begin(value);
                    missing = length - 1;
                } else {
                    boolean second = missing == length - 1;
                    if (second
                            ? !Utf8Sequence.isSecond(lead, value)
                            : !Utf8Sequence.isContinuation(value)) {
                        return;
                    }
                    codePoint = Utf8Sequence.add(codePoint, value);
                    if (--missing == 0) {
                        if (length == 2 && !isLikely(codePoint, from == at, open)) {
                            return;
                        }
                        open.add(new Piece(from, at + 1, Character.toString(codePoint)));
                        from = at + 1;
                    }
                }
            }
            if (missing == 0 && !skipping) {
                commit(open, at + 1);
            }
        }
    }

    /**
     * Whether a character of two bytes can be meant: Chinese text has few. If they are those of one
     * character, as of 路, that may have been right all along, but for the dot in a foreign name.
     */
    private boolean isLikely(int codePoint, boolean isOneCharacter, List<Piece> open) {
        if (!isOneCharacter) {
            return codePoint < 0x180;
        }
        List<Piece> last = open.isEmpty() ? pieces : open;
        String before = last.isEmpty() ? "" : last.get(last.size() - 1).characters();
        // The rest of a character that was destroyed is none.
        return codePoint == '·'
                && !before.isEmpty()
                && Transliteration.has(SimplifiedCharacters.of(before.charAt(0)));
    }

    /** Windows reads the byte 0x80 as the euro sign, too; what follows tells which it was. */
    private int euro(int at, int missing) {
        if (missing == 1 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (next == Decoding.REPLACEMENT || Utf8Sequence.isContinuation(gbk.pair(next) >> 8)) {
                return gbk.pair(EURO);
            }
        }
        return 0x80;
    }

    private void commit(List<Piece> open, int at) {
        for (Piece piece : open) {
            if (piece.characters().isEmpty()) {
                Piece lost = pieces.remove(pieces.size() - 1);
                pieces.add(new Piece(lost.start(), piece.end(), lost.characters()));
                continue;
            }
            if (piece.end() > piece.start() || pieces.isEmpty()) {
                pieces.add(piece);
                continue;
            }
            // Both came of one printed character.
            Piece last = pieces.remove(pieces.size() - 1);
            String both = last.characters() + piece.characters();
            pieces.add(new Piece(last.start(), last.end(), both));
        }
        open.clear();
        end = at;
    }

    /**
     * A character that comes out, and where the first of its bytes' characters and the next are.
     */
    private record Piece(int start, int end, String characters) {}
}
