package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import java.util.Arrays;

/**
 * Makes straight quotation marks a pair: “ ” and, between them, ‘ ’. Each mark opens or closes as
 * its neighbours and the other marks of the paragraph want it at the least cost, so that one that
 * is missing does not turn those behind it round. Marks printed round are taken as they are.
 */
final class QuotationRule {
    private static final int PLAIN = 10;
    private static final int LIKELY = 1;

    /** Two marks of one kind follow each other, or the last one is left open. */
    private static final int NO_PARTNER = 2;

    private static final int AS_PRINTED = 1000;
    private static final String BEFORE_OPENING = "：:（(《";
    private static final String LIKELY_BEFORE_OPENING = "，,、；;—";
    private static final String LIKELY_BEHIND_CLOSING = "的等和与及";
    private static final String BEHIND_CLOSING = "，,。、；;）)》！？";

    private static final CharacterSet STRAIGHT = new CharacterSet("\"");
    private static final CharacterSet STRAIGHT_SINGLE = new CharacterSet("'`");
    private static final CharacterSet ROUND = new CharacterSet("“”");

    private QuotationRule() {}

    /**
     * @param isOpen whether a quotation goes on from the paragraph before
     */
    static void apply(TracedText text, boolean isOpen) {
        // Most paragraphs have but round marks, or none.
        boolean single = text.hasAny(STRAIGHT_SINGLE);
        if (single) {
            QuotationForms.join(text);
        }
        if (text.hasAny(STRAIGHT)) {
            QuotationForms.nest(text);
            pair(text, '"', '“', '”', isOpen);
        }
        if (text.hasAny(ROUND)) {
            QuotationForms.turn(text);
            QuotationForms.single(text);
        }
        if (single) {
            pair(text, '\'', '‘', '’', false);
        }
    }

    /** Whether a quotation is open at a paragraph's end, and was before it if it has no mark. */
    static boolean isOpenAtEnd(TracedText text, boolean isOpen) {
        for (int at = text.length() - 1; at >= 0; at--) {
            if (text.charAt(at) == '“' || text.charAt(at) == '”') {
                return text.charAt(at) == '“';
            }
        }
        return isOpen;
    }

    private static void pair(
            TracedText text, char straight, char opening, char closing, boolean isOpen) {
        int[] places = new int[8];
        int count = 0;
        int found = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isStraight = c == straight && (straight == '"' || isNoApostrophe(text, at));
            if (isStraight || c == opening || c == closing) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = at;
                found += isStraight ? 1 : 0;
            }
        }
        // A single one that is alone proves nothing.
        if (found == 0 || straight == '\'' && (count & 1) == 1) {
            return;
        }
        boolean[] opens = new boolean[count];
        int cost = decide(text, places, count, opening, closing, isOpen, opens);
        if (straight == '\'' && cost >= NO_PARTNER) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (text.charAt(places[i]) == straight) {
                text.replace(places[i], opens[i] ? opening : closing, Rule.QUOTATION_MARK);
            }
        }
    }

    /** Which marks open, at the least cost, which is returned. */
    private static int decide(
            TracedText text,
            int[] places,
            int count,
            char opening,
            char closing,
            boolean isOpen,
            boolean[] opens) {
        int[][] costs = new int[count + 1][2];
        boolean[][] wasOpen = new boolean[count + 1][2];
        costs[0][1] = isOpen ? 0 : AS_PRINTED;
        costs[0][0] = isOpen ? LIKELY : 0;
        for (int i = 0; i < count; i++) {
            int ifOpens = costIfItOpens(text, places[i], opening, closing);
            int ifCloses = costIfItCloses(text, places[i], opening, closing);
            boolean again = costs[i][1] + NO_PARTNER < costs[i][0];
            costs[i + 1][1] = ifOpens + (again ? costs[i][1] + NO_PARTNER : costs[i][0]);
            wasOpen[i + 1][1] = again;
            boolean paired = costs[i][1] <= costs[i][0] + NO_PARTNER;
            costs[i + 1][0] = ifCloses + (paired ? costs[i][1] : costs[i][0] + NO_PARTNER);
            wasOpen[i + 1][0] = paired;
        }
        int state = costs[count][1] + NO_PARTNER <= costs[count][0] ? 1 : 0;
        int least = costs[count][state] + state * NO_PARTNER;
        for (int i = count; i > 0; i--) {
            opens[i - 1] = state == 1;
            state = wasOpen[i][state] ? 1 : 0;
        }
        return least;
    }

    private static int costIfItOpens(TracedText text, int at, char opening, char closing) {
        char c = text.charAt(at);
        if (c == opening || c == closing) {
            return c == opening ? 0 : AS_PRINTED;
        }
        int after = text.behindSpaces(at);
        boolean closes = after == text.length() || BEHIND_CLOSING.indexOf(text.charAt(after)) >= 0;
        if (closes) {
            return PLAIN;
        }
        return LIKELY_BEHIND_CLOSING.indexOf(text.charAt(after)) >= 0 ? LIKELY : 0;
    }

    private static int costIfItCloses(TracedText text, int at, char opening, char closing) {
        char c = text.charAt(at);
        if (c == opening || c == closing) {
            return c == closing ? 0 : AS_PRINTED;
        }
        int before = text.beforeSpaces(at);
        if (before < 0 || BEFORE_OPENING.indexOf(text.charAt(before)) >= 0) {
            return PLAIN;
        }
        return LIKELY_BEFORE_OPENING.indexOf(text.charAt(before)) >= 0 ? LIKELY : 0;
    }

    /** Chinese stands on one side, and no number that counts minutes or feet before it. */
    private static boolean isNoApostrophe(TracedText text, int at) {
        int before = text.beforeSpaces(at);
        int after = text.behindSpaces(at);
        boolean chineseBefore = before < 0 || isChineseOrQuote(text.charAt(before));
        boolean chineseAfter = after == text.length() || isChineseOrQuote(text.charAt(after));
        boolean number =
                before >= 0 && CharacterClass.of(text.charAt(before)) == CharacterClass.DIGIT;
        return (chineseBefore || chineseAfter) && !number;
    }

    private static boolean isChineseOrQuote(char c) {
        return CharacterClass.isChinese(c) || CharacterClass.of(c) == CharacterClass.HALF_MARK;
    }
}
