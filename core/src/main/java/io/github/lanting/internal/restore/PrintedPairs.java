package io.github.lanting.internal.restore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each two Chinese characters stand beside each other in a document, as it was read.
 * Slips are random: what stands there twice was printed. Counted when first asked for.
 */
final class PrintedPairs {
    private final List<TracedText> texts;
    private Map<Integer, Integer> counts;

    /**
     * The texts may be put right later: they are counted as they are when the first is asked for.
     */
    PrintedPairs(List<TracedText> texts) {
        this.texts = texts;
    }

    /**
     * Whether a stretch stands elsewhere too, as far as its pairs tell that hold a place.
     *
     * @param from where the stretch starts
     * @param to behind its end, at least two characters on
     */
    boolean standElsewhere(TracedText text, int from, int to, int place) {
        if (counts == null) {
            counts = counted(texts);
        }
        return (place == from || isTwice(text, place - 1))
                && (place + 1 == to || isTwice(text, place));
    }

    private boolean isTwice(TracedText text, int at) {
        return counts.getOrDefault(pair(text.charAt(at), text.charAt(at + 1)), 0) > 1;
    }

    private static Map<Integer, Integer> counted(List<TracedText> texts) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (TracedText text : texts) {
            char[] characters = text.characters();
            for (int at = 0; at + 1 < text.length(); at++) {
                if (CharacterClass.isHan(characters[at])
                        && CharacterClass.isHan(characters[at + 1])) {
                    counts.merge(pair(characters[at], characters[at + 1]), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }
}
