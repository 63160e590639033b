package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import java.util.List;

/**
 * Knows paragraphs that a page's layout broke in two: one ends behind a comma, or inside a sentence
 * where all other paragraphs are indented and the next line is not.
 */
final class Continuations {
    private static final int LONGEST_LABEL = 30;

    /** Lines as long as this are paragraphs, and no labels or headlines. */
    private static final int SHORTEST_PARAGRAPH = 20;

    private static final int FEWEST_INDENTED = 4;

    private final String text;

    /** Whether paragraphs are indented, four in five at least. */
    private final boolean indented;

    Continuations(String text, List<Span> paragraphs) {
        this.text = text;
        int indents = 0;
        int bare = 0;
        boolean open = false;
        for (Span paragraph : paragraphs) {
            if (paragraph.length() >= SHORTEST_PARAGRAPH) {
                boolean own = isIndented(paragraph);
                indents += own ? 1 : 0;
                // The rest of a broken paragraph is not indented, and many labels are not.
                bare += own || open || opensWithColon(text, paragraph) ? 0 : 1;
            }
            open = Lines.endsInsideSentence(text, paragraph);
        }
        indented = indents >= FEWEST_INDENTED && indents >= bare * 4;
    }

    /** Whether a paragraph that ends inside a sentence goes on in the next one. */
    boolean goesOn(Span paragraph, Span next) {
        char last = text.charAt(paragraph.end() - 1);
        boolean open = last == '，' || last == '、' || indented && !isIndented(next);
        return open
                && isOnLineOfItsOwn(next)
                && paragraph.length() >= SHORTEST_PARAGRAPH
                && !opensWithColon(text, next)
                && Lines.isClosed(text, next);
    }

    /** Whether a colon stands so near the front that it may close a label. */
    static boolean opensWithColon(String text, Span span) {
        int limit = Math.min(span.end(), span.start() + LONGEST_LABEL);
        for (int at = span.start(); at < limit; at++) {
            char c = text.charAt(at);
            if (c == '：' || c == ':') {
                return true;
            }
        }
        return false;
    }

    private boolean isIndented(Span paragraph) {
        int start = lineStart(paragraph);
        return Lines.isIndent(text, start, paragraph.start());
    }

    private boolean isOnLineOfItsOwn(Span paragraph) {
        int start = lineStart(paragraph);
        return start == 0 || Lines.isBreak(text.charAt(start - 1));
    }

    /** Where the white space begins before a paragraph on its line. */
    private int lineStart(Span paragraph) {
        int start = paragraph.start();
        while (start > 0
                && !Lines.isBreak(text.charAt(start - 1))
                && Lines.isWhite(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
