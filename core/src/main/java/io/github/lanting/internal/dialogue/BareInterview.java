package io.github.lanting.internal.dialogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows an interview that a magazine prints without any label: questions in paragraphs of their
 * own, and below each what somebody says of himself. Headline or lead must call it an interview.
 */
final class BareInterview {
    private static final int FEWEST = 4;
    private static final int LONGEST = 120;
    private static final String ASKED = "您你";
    private static final String SELF = "我";

    private final List<String> paragraphs;
    private final List<Integer> questions = new ArrayList<>();

    BareInterview(List<String> paragraphs) {
        this.paragraphs = paragraphs;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isQuestion(paragraphs.get(i))) {
                questions.add(i);
            }
        }
    }

    /** The questions, as labels without words; none if the document is no such interview. */
    List<LabelCandidate> labels() {
        List<LabelCandidate> labels = new ArrayList<>();
        if (!isInterview()) {
            return labels;
        }
        for (int question : questions) {
            Label label = new Label(Label.Kind.JOURNALIST, "", null, null, null);
            labels.add(new LabelCandidate(question, 0, 0, 0, label, false));
        }
        return labels;
    }

    /** Most answers speak of oneself, some questions to somebody, and each is answered. */
    private boolean isInterview() {
        int asked = 0;
        int own = 0;
        for (int i = 0; i < questions.size(); i++) {
            int question = questions.get(i);
            int next = i + 1 < questions.size() ? questions.get(i + 1) : paragraphs.size();
            String answer = String.join("", paragraphs.subList(question + 1, next));
            if (answer.isEmpty()) {
                return false;
            }
            asked += LineForm.hasAny(paragraphs.get(question), ASKED) ? 1 : 0;
            own += answer.contains(SELF) ? 1 : 0;
        }
        return questions.size() >= FEWEST
                && asked * 3 >= questions.size()
                && own * 2 >= questions.size();
    }

    /** A short paragraph that asks to the end and says nothing of oneself, or asks 您. */
    private static boolean isQuestion(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('：') >= 0) {
            return false;
        }
        boolean addressed = text.indexOf('您') >= 0 && text.indexOf('？') > 0;
        return !text.contains(SELF) && (text.endsWith("？") || addressed);
    }
}
