package io.github.lanting.internal.dialogue;

import java.util.Comparator;
import java.util.List;

/**
 * A place where a label may stand, in the clean characters of a paragraph.
 *
 * @param paragraph which paragraph
 * @param number where a question's number before the label begins; {@code start} if there is none
 * @param start where the label begins
 * @param end where the words begin that it labels: behind the colon
 * @param label what the label says
 * @param own whether the label is all that stands in its paragraph
 * @param lines other paragraphs that belong to the label, such as the title above a name
 */
record LabelCandidate(
        int paragraph,
        int number,
        int start,
        int end,
        Label label,
        boolean own,
        List<Integer> lines) {

    LabelCandidate(int paragraph, int number, int start, int end, Label label, boolean own) {
        this(paragraph, number, start, end, label, own, List.of());
    }

    static final Comparator<LabelCandidate> IN_ORDER =
            Comparator.comparingInt(LabelCandidate::paragraph)
                    .thenComparingInt(LabelCandidate::start);

    /** Takes the candidates of a paragraph away, which is among the last that others are in. */
    static void removeOf(int paragraph, List<LabelCandidate> ordered) {
        for (int i = ordered.size() - 1; i >= 0; i--) {
            if (ordered.get(i).paragraph() < paragraph) {
                return;
            }
            if (ordered.get(i).paragraph() == paragraph) {
                ordered.remove(i);
            }
        }
    }

    LabelCandidate with(Label other) {
        return new LabelCandidate(paragraph, number, start, end, other, own, lines);
    }

    boolean opensParagraph() {
        return number == 0;
    }
}
