package io.github.lanting.format.newspaper;

import io.github.lanting.Span;
import java.util.List;

/** What tells a newspaper page from other texts: spaces of printed lines, jumps, picture marks. */
final class PageSigns {
    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.7;
    private static final double UNLIKELY = 0.05;
    private static final double NO = 0;

    private static final String CLAUSE_MARKS = "，。、；,;";

    /** Of a thousand Han characters, so many are followed by a printed line's end on a page. */
    private static final int SPACES_IN_A_THOUSAND = 25;

    /** Where lines are long, fewer, and only a page's head makes them sure. */
    private static final int SPACES_OF_WIDE_LINES = 10;

    /** Indents of two U+3000 inside one line. */
    private static final int INDENTS_OF_A_WEB_PAGE = 3;

    private PageSigns() {}

    static double confidence(String text, List<String> notes) {
        int han = 0;
        int hanInLine = 0;
        int spaces = 0;
        int spacesInLine = 0;
        int indents = 0;
        boolean any = false;
        boolean clauses = false;
        boolean credit = false;
        boolean jump = false;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (Han.is(c)) {
                hanInLine++;
            } else if (c == ' ') {
                spacesInLine += isInsideChinese(text, at) ? 1 : 0;
            } else if (c == '\u3000') {
                indents += hanInLine > 0 && text.charAt(at - 1) == c ? 1 : 0;
            } else if (c == '（' || c == '(') {
                jump = jump || isJump(text, at + 1, notes);
            } else if (c == '▲' || c == '▼') {
                credit = true;
            } else if (c == '\n') {
                any |= hanInLine > 0;
                // Spaces part the entries of a menu and of a page's head, which have no clauses.
                // In a line that is a whole web page they part much else.
                boolean printed = clauses && indents < INDENTS_OF_A_WEB_PAGE;
                spaces += printed ? spacesInLine : 0;
                han += printed ? hanInLine : 0;
                spacesInLine = 0;
                hanInLine = 0;
                indents = 0;
                clauses = false;
            } else {
                clauses |= CLAUSE_MARKS.indexOf(c) >= 0;
            }
        }
        if (!any) {
            return NO;
        }
        boolean spaced = spaces >= 3 && spaces * 1000L > (long) han * SPACES_IN_A_THOUSAND;
        if (spaced || LineLengths.of(text).areAlike()) {
            return CERTAIN;
        }
        boolean printed = spaces >= 3 && spaces * 1000L > (long) han * SPACES_OF_WIDE_LINES;
        return jump || credit || printed && hasPageHead(text) ? LIKELY : UNLIKELY;
    }

    /** Whether the first line that is not blank is the one over a page. */
    private static boolean hasPageHead(String text) {
        int start = 0;
        while (start < text.length() && Han.isWhite(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        return end > start && PageHeads.isPageHead(new PrintedBlock(text, new Span(start, end)));
    }

    /** Whether a space ends a printed line: the next one follows, or a line break and the next. */
    private static boolean isInsideChinese(String text, int at) {
        int next = text.startsWith("\n", at + 1) ? at + 2 : at + 1;
        return at > 0
                && next < text.length()
                && Han.is(text.charAt(at - 1))
                && Han.is(text.charAt(next));
    }

    private static boolean isJump(String text, int at, List<String> notes) {
        // Most brackets hold no note, which begins with a Han character.
        if (at >= text.length() || !Han.is(text.charAt(at))) {
            return false;
        }
        for (String note : notes) {
            if (text.startsWith(note, at)) {
                return true;
            }
        }
        return false;
    }
}
