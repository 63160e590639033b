package io.github.lanting.internal.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On a page in English, tells names from outlets: whose name is the label most often, and behind
 * questions, answers; whoever else is named asks.
 */
final class EnglishPage {
    private static final int FEWEST_LABELS = 2;

    private final List<LabelCandidate> candidates;
    private final List<String> paragraphs;

    EnglishPage(List<LabelCandidate> candidates, List<String> paragraphs) {
        this.candidates = candidates;
        this.paragraphs = paragraphs;
    }

    /** The same candidates, of a page in English each for what it is. */
    List<LabelCandidate> candidates() {
        String answerer = isEnglish() ? answerer() : null;
        List<LabelCandidate> known = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Label label = candidates.get(i).label();
            boolean unknown = answerer != null && label.kind() == Label.Kind.NAME_LIKE;
            if (!unknown || !LatinLabels.isLatin(label.text())) {
                known.add(candidates.get(i));
            } else if (name(label).equals(answerer)) {
                known.add(candidates.get(i).with(official(label, answerer)));
            } else if (isAnswered(i, answerer)) {
                Label asker =
                        new Label(Label.Kind.JOURNALIST, label.text(), label.person(), null, null);
                known.add(candidates.get(i).with(asker));
            }
        }
        return known;
    }

    private static Label official(Label label, String answerer) {
        int title = label.text().indexOf(answerer);
        String position = title > 0 ? label.text().substring(0, title).strip() : null;
        return new Label(Label.Kind.PERSON, label.text(), null, answerer, position);
    }

    private boolean isEnglish() {
        if (candidates.size() < FEWEST_LABELS) {
            return false;
        }
        int filled = 0;
        int others = 0;
        for (String paragraph : paragraphs) {
            filled += paragraph.isEmpty() ? 0 : 1;
            others += paragraph.isEmpty() || Translations.isEnglish(paragraph) ? 0 : 1;
            if (others * 10 >= paragraphs.size()) {
                return false;
            }
        }
        return others * 10 < filled;
    }

    /** The name that most labels end with of those that stand behind another label. */
    private @Nullable String answerer() {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 1; i < candidates.size(); i++) {
            Label label = candidates.get(i).label();
            if (label.kind() == Label.Kind.NAME_LIKE) {
                times.merge(name(label), 1, Integer::sum);
            }
        }
        String best = null;
        for (Map.Entry<String, Integer> entry : times.entrySet()) {
            boolean more = best == null || entry.getValue() > times.get(best);
            best = more ? entry.getKey() : best;
        }
        return best;
    }

    /** Wang Wenbin of Foreign Ministry Spokesperson Wang Wenbin. */
    private static String name(Label label) {
        String text = label.person() == null ? label.text() : label.person();
        int space = text.lastIndexOf(' ', Math.max(0, text.lastIndexOf(' ') - 1));
        String front = space < 0 ? "" : text.substring(0, space);
        boolean titled = front.endsWith("person") || front.endsWith("man") || front.equals("Mr");
        return titled ? text.substring(space + 1) : text;
    }

    private boolean isAnswered(int index, String answerer) {
        return index + 1 < candidates.size()
                && name(candidates.get(index + 1).label()).equals(answerer);
    }
}
