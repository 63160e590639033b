package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands at a paragraph's edges and was never printed there: ???? where an indent of
 * U+3000 was lost, and the noise of forums against copying ({@code 1 ^9 q& e5 c' p$}). One such
 * edge proves nothing, so a document must have several.
 */
final class StrayCharacters {
    private static final int FEWEST_EDGES = 2;
    private static final int SHORTEST_INDENT = 2;
    private static final int LONGEST_INDENT = 4;
    private static final int SHORTEST_NOISE = 10;
    private static final int LONGEST_NOISE_WORD = 4;

    private final String text;
    private final boolean hasNoise;
    private final boolean hasIndents;

    StrayCharacters(String text, List<Span> paragraphs) {
        this.text = text;
        int noise = 0;
        int indents = 0;
        for (Span paragraph : paragraphs) {
            noise += isNoise(paragraph.start(), paragraph.end()) ? 1 : 0;
            indents += indentEnd(paragraph) > paragraph.start() ? 1 : 0;
        }
        hasNoise = noise >= FEWEST_EDGES;
        hasIndents = indents >= FEWEST_EDGES;
    }

    /** The paragraph without its edges; the paragraph itself if all of it is noise, or none. */
    Span words(Span paragraph) {
        int start = hasIndents ? indentEnd(paragraph) : paragraph.start();
        int end = paragraph.end();
        if (hasNoise && !isNoise(start, end)) {
            start = noiseEnd(start, end);
            end = noiseStart(start, end);
        }
        Span words = Lines.trim(text, start, end);
        return words.isEmpty() ? paragraph : words;
    }

    /** The edges that {@link #words} leaves out. */
    List<Span> edges(Span paragraph) {
        Span words = words(paragraph);
        List<Span> edges = new ArrayList<>();
        for (Span edge :
                List.of(
                        Lines.trim(text, paragraph.start(), words.start()),
                        Lines.trim(text, words.end(), paragraph.end()))) {
            if (!edge.isEmpty()) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** Behind the question marks that stand for an indent, and before a word. */
    private int indentEnd(Span paragraph) {
        int end = paragraph.start();
        while (end < paragraph.end() && text.charAt(end) == '?') {
            end++;
        }
        int length = end - paragraph.start();
        boolean indent = length == SHORTEST_INDENT || length == LONGEST_INDENT;
        return indent && end < paragraph.end() ? end : paragraph.start();
    }

    /** Noise before the words ends at two spaces. */
    private int noiseEnd(int from, int to) {
        int at = from;
        while (at + 1 < to && text.charAt(at) < 0x7F) {
            if (text.charAt(at) == ' ' && Lines.isWhite(text.charAt(at + 1))) {
                return isNoise(from, at) ? at : from;
            }
            at++;
        }
        boolean wide = at < to && text.charAt(at) == '\u3000';
        return wide && isNoise(from, at) ? at : from;
    }

    /** Noise behind the words begins behind their last mark. */
    private int noiseStart(int from, int to) {
        int at = to;
        while (at > from && text.charAt(at - 1) < 0x7F) {
            at--;
        }
        return isNoise(at, to) ? at : to;
    }

    private boolean isNoise(int from, int to) {
        if (to - from < SHORTEST_NOISE) {
            return false;
        }
        int words = 1;
        int signs = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c >= 0x7F) {
                return false;
            }
            words += c == ' ' ? 1 : 0;
            signs += c > ' ' && !Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return to - from <= words * LONGEST_NOISE_WORD && signs * 3 >= words;
    }
}
