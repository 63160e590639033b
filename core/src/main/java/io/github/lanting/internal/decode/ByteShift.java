package io.github.lanting.internal.decode;

import io.github.lanting.internal.decode.ShiftedRun.Ending;
import io.github.lanting.internal.decode.ShiftedRun.Piece;
import io.github.lanting.internal.tables.PinyinReadings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts back in step what mirrors shifted that cut GBK at the bytes of ，！？；、 or put readings behind
 * the bytes of a character, without minding where characters begin: of 。”我 the middle two bytes of
 * 。” are those of ！, the first becomes {@code ?} or goes, and the run is read one byte late: ？！蔽.
 */
final class ByteShift {
    /** Bits by which a run in step must be the more probable. */
    private static final int PROOF = 16;

    /** Where what is printed for the byte that went is a mark of Chinese text, or nothing. */
    private static final int FULL_PROOF = 26;

    private static final int LARGEST_MEAN_COST = 13;
    private static final int RARE = 15;
    private static final int FREQUENT = 12;

    /** Bits that a word is worth, or a reading in brackets that is the character's. */
    private static final int BORNE_OUT = 16;

    /** The class of a word so frequent that it may end a quotation as a full stop does. */
    private static final int COMMON_WORD = 3;

    private static final int LONGEST_GLOSS = 12;

    /** Bits of a quotation that is closed, where one is open. */
    private static final int PAIRED = 8;

    /** So many characters that come out are proof together. */
    private static final int SHORT = 3;

    private static final String FULL = "，！？；、";
    private static final String STOP = "。";
    private static final char OPENING = '“';
    private static final char CLOSING = '”';
    private static final String LOST = String.valueOf(Decoding.REPLACEMENT);

    private final String text;
    private final BytePairs gbk;
    private final Commonness commonness;
    private final ShiftedRun run;
    private final WordSupport support;
    private final Repairs repairs = new Repairs();

    private @Nullable Boolean keepsPrivateUse;

    /** Whether a quotation is open. */
    private boolean quoting;

    /** Where the last repair ends. */
    private int done;

    private ByteShift(String text, BytePairs gbk, Commonness commonness) {
        this.text = text;
        this.gbk = gbk;
        this.commonness = commonness;
        this.run = new ShiftedRun(text, gbk, commonness);
        this.support = new WordSupport(text, commonness);
    }

    static Repairs find(String text, BytePairs gbk, Commonness commonness) {
        ByteShift shift = new ByteShift(text, gbk, commonness);
        if (!text.isEmpty()) {
            shift.minding(text.charAt(0));
        }
        for (int at = 1; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if (isNoMark(c)) {
                continue;
            }
            if (at >= shift.done) {
                shift.minding(c);
            }
            if (at >= shift.done && (c == '?' || c == '？' || c == '(' || c == '（')) {
                shift.glossInside(at);
            }
            int mark = mark(c);
            if (mark >= 0 && at >= shift.done) {
                shift.cut(at, gbk.pair(FULL.charAt(mark)));
            }
        }
        return shift.repairs;
    }

    /** Nearly all characters are, and none of them is a mark that is minded or tried. */
    private static boolean isNoMark(char c) {
        return c >= 0x3400 && c < 0xE000;
    }

    /** Remembers whether a quotation is open on the line. */
    private void minding(char c) {
        if (c == OPENING || c == CLOSING || c == '\n') {
            quoting = c == OPENING;
        }
    }

    /** Which of the marks in full width a character is, in either width; -1 if none. */
    private static int mark(char c) {
        return switch (c) {
            case '，', ',' -> 0;
            case '！', '!' -> 1;
            case '？', '?' -> 2;
            case '；', ';' -> 3;
            case '、' -> 4;
            default -> -1;
        };
    }

    /** Tries whether a mark is the second byte of one character and the first of another. */
    private void cut(int at, int pair) {
        char before = text.charAt(at - 1);
        char next = text.charAt(at + 1);
        boolean full = FULL.indexOf(text.charAt(at)) >= 0;
        boolean marked = full && (before == '?' || before == '？') && at - 1 >= done;
        if (!marked && !looksShifted(next, pair)) {
            return;
        }
        if (marked && next == before && isCut(at + 2)) {
            closeQuotation(at, pair);
            return;
        }
        int start = marked ? at - 1 : at;
        long printed = commonness.cost(text.charAt(at)) + (marked ? commonness.cost(before) : 0);
        run.begin(printed, marked ? before : ' ');
        run.put(start, STOP);
        Ending ending = run.read(at + 1, pair & 0xFF, at);
        if (ending == null || ending.count() < 2) {
            return;
        }
        List<Piece> pieces = run.pieces(ending);
        if (!isStop(start, pair >> 8, pieces.get(1).characters().charAt(0))) {
            if (!marked) {
                return;
            }
            pieces.set(0, new Piece(start, LOST));
        }
        accept(ending, pieces, marked && before == '?' ? PROOF : FULL_PROOF);
    }

    /** Whether a character is rare, or ends a quotation or begins one if it was shifted. */
    private boolean looksShifted(char next, int pair) {
        if (next < 0x80) {
            return false;
        }
        char made = gbk.character(pair & 0xFF, gbk.pair(next) >> 8);
        return made == OPENING || made == CLOSING || commonness.cost(next) >= RARE;
    }

    /** Of 。” before a cut just the two bytes in the middle are left, and they prove it. */
    private void closeQuotation(int at, int pair) {
        boolean stop = gbk.character(0xA1, pair >> 8) == STOP.charAt(0);
        boolean mark = gbk.character(pair & 0xFF, gbk.pair(CLOSING) & 0xFF) == CLOSING;
        // In full width it could be somebody's surprise.
        boolean seen = text.charAt(at - 1) == '?' || !repairs.isEmpty();
        if (quoting && stop && mark && seen) {
            String first = isStop(at - 1, pair >> 8, CLOSING) ? STOP : LOST;
            repairs.add(at - 1, at, first, RepairRule.BYTE_SHIFT);
            repairs.add(at, at + 2, String.valueOf(CLOSING), RepairRule.BYTE_SHIFT);
            quoting = false;
            done = at + 2;
        }
    }

    private boolean isCut(int at) {
        return at >= text.length()
                || text.charAt(at) == '\n'
                || text.charAt(at) == '\r'
                || mark(text.charAt(at)) >= 0;
    }

    /**
     * Whether the character whose first byte is lost is a full stop: it is, before a mark and
     * wherever no word speaks for another character with the same second byte.
     */
    private boolean isStop(int start, int secondByte, char next) {
        if (gbk.character(0xA1, secondByte) != STOP.charAt(0)) {
            return false;
        }
        int place = hanBefore(start);
        char before = place < 0 || isWordBefore(place) ? ' ' : text.charAt(place);
        int frequency = next == OPENING || next == CLOSING ? COMMON_WORD : 0;
        for (int lead = 0x81; lead < 0xFF; lead++) {
            char other = gbk.character(lead, secondByte);
            if (ChineseText.isHan(other)
                    && commonness.cost(other) <= FREQUENT
                    && (WordSupport.frequency(before, other) >= frequency
                            || WordSupport.frequency(other, next) >= frequency)) {
                return false;
            }
        }
        return true;
    }

    /** Tries whether a reading in brackets was put between the two bytes of a character. */
    private void glossInside(int at) {
        char before = text.charAt(at - 1);
        Gloss gloss = ChineseText.isHan(before) ? Gloss.at(text, at) : null;
        if (gloss == null
                || gloss.end() >= text.length()
                || PinyinReadings.confirms(before, gloss.syllable())) {
            return;
        }
        int pair = gbk.pair(before);
        char glossed = gloss.character(pair & 0xFF, 0x81, gbk, commonness);
        char next = text.charAt(gloss.end());
        if (glossed == Decoding.REPLACEMENT || next < 0x80 || commonness.cost(next) < RARE) {
            return;
        }
        run.begin(commonness.cost('?'), text.charAt(at) == '(' ? ' ' : text.charAt(at));
        Ending ending = run.read(gloss.end(), gbk.pair(glossed) & 0xFF, at);
        if (ending != null && ending.count() > 0) {
            accept(ending, run.pieces(ending), PROOF);
        }
    }

    private void accept(Ending ending, List<Piece> pieces, int proof) {
        boolean closes = quoting && pieces.stream().anyMatch(p -> p.characters().equals("”"));
        long gain = ending.gain() + (closes ? PAIRED : 0);
        int last = pieces.size() - 1;
        Piece piece = pieces.get(last);
        if (ending.isExact() && isAsciiTrail(text.charAt(ending.end() - 1))) {
            char made = piece.characters().charAt(0);
            boolean borneOut = isBorneOut(made, pieces, ending.end());
            gain += borneOut ? BORNE_OUT : 0;
            if (!borneOut && last < SHORT) {
                return;
            }
            if (!borneOut && commonness.cost(made) > FREQUENT) {
                pieces.set(last, new Piece(piece.start(), LOST));
            }
        }
        if (gain < proof
                || meanCost(pieces) > LARGEST_MEAN_COST
                || !keepsPrivateUse() && !support.bearsOut(pieces, ending.end())) {
            return;
        }
        repairs.addAll(pieces, ending.end());
        pieces.forEach(each -> each.characters().chars().forEach(c -> minding((char) c)));
        done = ending.end();
    }

    private static boolean isAsciiTrail(char c) {
        return c >= 0x40 && c < 0x80;
    }

    /** Whether a reading behind a character is its own, or a word comes out with a neighbour. */
    private boolean isBorneOut(char made, List<Piece> pieces, int end) {
        if (end >= text.length()) {
            return false;
        }
        Gloss gloss = Gloss.at(text, end);
        if (gloss != null && PinyinReadings.confirms(made, gloss.syllable())) {
            return true;
        }
        String before = pieces.size() < 2 ? "" : pieces.get(pieces.size() - 2).characters();
        return WordSupport.isWord(made, text.charAt(end))
                || !before.isEmpty()
                        && WordSupport.isWord(before.charAt(before.length() - 1), made);
    }

    /**
     * Whether the document has private-use characters, as one run in three makes: where a site
     * drops them, two characters come out as one that was never there.
     */
    private boolean keepsPrivateUse() {
        if (keepsPrivateUse == null) {
            keepsPrivateUse = text.chars().anyMatch(c -> c >= 0xE000 && c < 0xE800);
        }
        return keepsPrivateUse;
    }

    private long meanCost(List<Piece> pieces) {
        long cost = 0;
        for (Piece piece : pieces) {
            for (int i = 0; i < piece.characters().length(); i++) {
                cost += commonness.cost(piece.characters().charAt(i));
            }
        }
        return cost / pieces.size();
    }

    /** The character before a place, or before the gloss that ends there; -1 if there is none. */
    private int hanBefore(int at) {
        if (at > 0 && (text.charAt(at - 1) == ')' || text.charAt(at - 1) == '）')) {
            for (int open = at - 2; open > Math.max(0, at - LONGEST_GLOSS); open--) {
                if (text.charAt(open) == '(' || text.charAt(open) == '（') {
                    return open - 1;
                }
            }
        }
        return at - 1;
    }

    /** Whether a character is the end of a word already. */
    private boolean isWordBefore(int place) {
        int first = hanBefore(place);
        return first >= 0 && WordSupport.frequency(text.charAt(first), text.charAt(place)) > 0;
    }
}
