package io.github.lanting.internal.dialogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds questions that stand without a label: before each 答：, or, where the title promises
 * questions and answers, numbered from one on with the answers below. They get a label without
 * words.
 */
final class UnlabelledQuestions {
    private static final int FEWEST = 2;
    private static final int LONGEST = 200;

    private final List<LabelCandidate> candidates;
    private final List<String> paragraphs;

    UnlabelledQuestions(List<LabelCandidate> candidates, List<String> paragraphs) {
        this.candidates = candidates;
        this.paragraphs = paragraphs;
    }

    /**
     * The candidates with those of such questions, in order.
     *
     * @param titles what may be the document's title, a line each, in Simplified characters
     */
    List<LabelCandidate> addTo(String titles) {
        boolean labelled = candidates.stream().anyMatch(c -> c.label().asks() && !c.own());
        if (labelled) {
            return candidates;
        }
        List<LabelCandidate> found = beforeAnswers();
        if (found.isEmpty()) {
            found = numbered();
            boolean promised = titles.lines().anyMatch(UnlabelledQuestions::promises);
            if (!promised && !areAnswered(found)) {
                found = new ArrayList<>();
            }
        }
        if (found.isEmpty()) {
            return candidates;
        }
        found.addAll(candidates);
        found.sort(LabelCandidate.IN_ORDER);
        return found;
    }

    /** 答记者问, 问答, 十问十答: but not 学问. */
    private static boolean promises(String title) {
        return title.contains("答记者问")
                || title.contains("问答")
                || title.contains("答问")
                || title.indexOf('问') >= 0 && title.indexOf('答', title.indexOf('问')) > 0;
    }

    /** The paragraph above each 答：, if all of them are questions. */
    private List<LabelCandidate> beforeAnswers() {
        List<LabelCandidate> found = new ArrayList<>();
        for (LabelCandidate candidate : candidates) {
            boolean answers = candidate.label().kind() == Label.Kind.ANSWERER;
            if (answers && candidate.opensParagraph()) {
                int above = above(candidate.paragraph());
                if (above < 0 || !isQuestion(above)) {
                    return new ArrayList<>();
                }
                found.add(question(above));
            }
        }
        return found;
    }

    /** A. … B. … below a question: an exam. */
    private boolean isChoice(int paragraph) {
        String text = paragraph < paragraphs.size() ? paragraphs.get(paragraph) : "";
        return text.length() > 1 && text.charAt(0) == 'A' && ".．、".indexOf(text.charAt(1)) >= 0;
    }

    /** Whether below each question there is somebody's label. */
    private boolean areAnswered(List<LabelCandidate> questions) {
        Set<Integer> officials = new HashSet<>();
        for (LabelCandidate candidate : candidates) {
            boolean titled = candidate.label().position() != null;
            if (candidate.opensParagraph() && titled) {
                officials.add(above(candidate.paragraph()));
            }
        }
        return questions.stream().allMatch(q -> officials.contains(q.paragraph()));
    }

    private int above(int paragraph) {
        int above = paragraph - 1;
        while (above >= 0 && paragraphs.get(above).isEmpty()) {
            above--;
        }
        return above;
    }

    private boolean isQuestion(int paragraph) {
        String text = paragraphs.get(paragraph);
        return text.endsWith("？") && text.length() <= LONGEST;
    }

    /** Questions numbered 1, 2, 3 with something below each; none if another one asks nothing. */
    private List<LabelCandidate> numbered() {
        List<LabelCandidate> found = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
            int after = QuestionNumber.skip(text, 0);
            if (after > 0 && QuestionNumber.value(text) == found.size() + 1 && isQuestion(i)) {
                if (last >= 0 && above(i) == last || isChoice(i + 1)) {
                    return new ArrayList<>();
                }
                found.add(question(i));
                last = i;
            }
        }
        boolean open = last >= 0 && last == above(paragraphs.size());
        return found.size() < FEWEST || open ? new ArrayList<>() : found;
    }

    private LabelCandidate question(int paragraph) {
        int start = QuestionNumber.skip(paragraphs.get(paragraph), 0);
        Label label = new Label(Label.Kind.JOURNALIST, "", null, null, null);
        return new LabelCandidate(paragraph, 0, start, start, label, false);
    }
}
