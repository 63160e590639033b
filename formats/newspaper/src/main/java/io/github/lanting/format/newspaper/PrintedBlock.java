package io.github.lanting.format.newspaper;

import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.List;

/** A stretch between blank lines, and the printed lines that can be told apart in it. */
final class PrintedBlock {
    private static final String CLOSING = "。！？!?；;：:…”\"’）)》】」』";
    private static final String MARKS = "，。、；：？！,.;:?!“”‘’\"'（）()《》〈〉「」『』·";
    private static final String STOPS = "。！？!?；;：:…";

    final String text;
    final Span span;

    /** The printed lines: their edges are line breaks, and spaces where Chinese has none. */
    final List<Span> lines;

    PrintedBlock(String text, Span span) {
        this.text = text;
        this.span = span;
        this.lines = lines(text, span);
    }

    char first() {
        return text.charAt(span.start());
    }

    char last() {
        return text.charAt(span.end() - 1);
    }

    /** Whether it ends as a sentence, a list's opening or a quotation ends. */
    boolean isClosed() {
        return CLOSING.indexOf(last()) >= 0;
    }

    /** Whether it ends with the mark of a sentence's end. */
    boolean endsSentence() {
        return "。！？!?”\"".indexOf(last()) >= 0;
    }

    /** Whether its end is open in the middle of a clause: a comma or nothing. */
    boolean endsInsideClause() {
        return "，,、".indexOf(last()) >= 0;
    }

    /** Whether there is any mark in it that parts clauses or sentences. */
    boolean hasClauses() {
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            if (STOPS.indexOf(c) >= 0 || c == '，' || c == ',') {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma or full stop stands in it; a colon may stand before a number or a name. */
    boolean hasSentences() {
        for (int at = span.start(); at < span.end(); at++) {
            if ("。！？!?；;，,".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a full stop or semicolon stands in it: headlines ask and exclaim, but state nothing.
     */
    boolean hasStatements() {
        for (int at = span.start(); at < span.end(); at++) {
            if ("。；;".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    Span firstLine() {
        return lines.get(0);
    }

    Span lastLine() {
        return lines.get(lines.size() - 1);
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, span.start()) && prefix.length() <= span.length();
    }

    boolean endsWith(String suffix) {
        return suffix.length() <= span.length()
                && text.startsWith(suffix, span.end() - suffix.length());
    }

    /** Whether a comma or a full stop parts clauses in it, before its end. */
    boolean hasClauseMarks() {
        for (int at = span.start(); at + 1 < span.end(); at++) {
            if ("，。！？；".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean contains(String words) {
        return indexOf(words) >= 0;
    }

    /** Where words first stand in it, or -1: a search never runs on through the whole page. */
    int indexOf(String words) {
        char first = words.charAt(0);
        for (int at = span.start(); at + words.length() <= span.end(); at++) {
            if (text.charAt(at) == first && text.startsWith(words, at)) {
                return at;
            }
        }
        return -1;
    }

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static List<Span> lines(String text, Span span) {
        List<Span> lines = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            boolean edge = at == span.end() || Han.isWhite(text.charAt(at)) && parts(text, at);
            if (edge) {
                if (at > start) {
                    lines.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return List.copyOf(lines);
    }

    /** A space between two letters of a foreign phrase parts no printed lines. */
    private static boolean parts(String text, int at) {
        return text.charAt(at) == '\n'
                || at == 0
                || at + 1 >= text.length()
                || !isLatin(text.charAt(at - 1))
                || !isLatin(text.charAt(at + 1));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
