package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import java.util.List;

/**
 * Tells whether a document was cut off inside its last sentence, as crawlers do that keep only so
 * many characters. Precision first: a document that leaves out the marks at its paragraphs' ends,
 * or ends with a farewell, is whole.
 */
final class CutEnd {
    private static final String INSIDE = "，、,（“《";
    private static final List<String> FAREWELLS = List.of("谢谢", "谢谢大家", "謝謝", "再见", "再見", "完");
    private static final int SHORTEST_SENTENCE = 10;

    private CutEnd() {}

    /** Whether words are lost behind the last of the paragraphs. */
    static boolean isCut(String text, List<Span> paragraphs) {
        Span last = paragraphs.get(paragraphs.size() - 1);
        String words = text.substring(last.start(), last.end());
        char end = words.charAt(words.length() - 1);
        if (Lines.isClosed(text, last) || FAREWELLS.stream().anyMatch(words::endsWith)) {
            return false;
        }
        return INSIDE.indexOf(end) >= 0 && hasMarks(words)
                || Character.isLetterOrDigit(end)
                        && words.length() >= SHORTEST_SENTENCE
                        && hasMarks(words)
                        && closesOthers(text, paragraphs);
    }

    /** Whether there is the mark of a sentence or label: a comma, a stop or a colon. */
    private static boolean hasMarks(String words) {
        return words.chars().anyMatch(c -> "，,。？：:".indexOf(c) >= 0);
    }

    /** Whether most other sentences are closed. */
    private static boolean closesOthers(String text, List<Span> paragraphs) {
        int closed = 0;
        int sentences = 0;
        for (Span paragraph : paragraphs.subList(0, paragraphs.size() - 1)) {
            boolean sentence =
                    paragraph.length() >= SHORTEST_SENTENCE
                            && text.substring(paragraph.start(), paragraph.end())
                                    .chars()
                                    .anyMatch(c -> "，,。".indexOf(c) >= 0);
            sentences += sentence ? 1 : 0;
            closed += sentence && Lines.isClosed(text, paragraph) ? 1 : 0;
        }
        return closed * 3 >= sentences * 2;
    }
}
