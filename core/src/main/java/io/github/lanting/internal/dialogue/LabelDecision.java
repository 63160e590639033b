package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.tables.CommonWords;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidates are labels, by what the whole document shows: how often a name opens a
 * paragraph, whether headline or lead name it, whether it follows a question.
 */
final class LabelDecision {
    private static final int FULL_NAME = 3;

    private final Head head;
    private final Map<String, Integer> openings = new HashMap<>();
    private int ownJournalists;
    private boolean isTranscript;
    private final List<LabelCandidate> accepted = new ArrayList<>();

    private LabelDecision(Head head) {
        this.head = head;
    }

    /** The labels among the candidates, in order; none if the document is no transcript. */
    static List<LabelCandidate> decide(List<LabelCandidate> candidates, Head head) {
        LabelDecision decision = new LabelDecision(head);
        for (LabelCandidate candidate : candidates) {
            decision.count(candidate);
        }
        if (decision.isTranscript) {
            for (LabelCandidate candidate : candidates) {
                if (decision.accepts(candidate)) {
                    decision.accepted.add(candidate);
                }
            }
        }
        return decision.accepted;
    }

    private void count(LabelCandidate candidate) {
        Label label = candidate.label();
        if (candidate.opensParagraph()) {
            openings.merge(key(label), 1, Integer::sum);
        }
        if (candidate.own()) {
            ownJournalists += label.kind() == Label.Kind.JOURNALIST ? 1 : 0;
        } else {
            isTranscript |= label.kind() == Label.Kind.JOURNALIST;
            isTranscript |= label.kind() == Label.Kind.MODERATOR && candidate.opensParagraph();
        }
        isTranscript |= ownJournalists > 1;
    }

    private boolean accepts(LabelCandidate candidate) {
        Label label = candidate.label();
        boolean opens = candidate.opensParagraph();
        boolean afterQuestion = isAfterQuestion(candidate);
        int times = openings.getOrDefault(key(label), 0);
        return switch (label.kind()) {
            case JOURNALIST -> !candidate.own() || ownJournalists > 1;
            case FOLLOW_UP, MODERATOR -> !candidate.own() || times > 1;
            case ANSWERER -> afterQuestion || opens && times > 1;
            case PERSON -> {
                boolean known = head.names(person(label)) || times > 1;
                boolean named = label.position() != null || isColleague(label);
                yield known || !candidate.own() && (afterQuestion || opens && named);
            }
            case OFFICE -> opens && (times > 1 || afterQuestion && !candidate.own());
            case NAME_LIKE ->
                    opens
                            && (times > 2
                                    || times > 1 && (afterQuestion || head.names(person(label))));
        };
    }

    /** A full name that is no word, behind somebody's answer: another official adds something. */
    private boolean isColleague(Label label) {
        LabelCandidate last = last();
        String name = SimplifiedCharacters.convert(person(label));
        return last != null
                && last.label().kind() == Label.Kind.PERSON
                && name.length() == FULL_NAME
                && CommonWords.frequencyClass(name) < 0;
    }

    private boolean isAfterQuestion(LabelCandidate candidate) {
        LabelCandidate last = last();
        return last != null
                && last.label().asks()
                && (last.paragraph() < candidate.paragraph() || last.end() < candidate.start());
    }

    private @Nullable LabelCandidate last() {
        return accepted.isEmpty() ? null : accepted.get(accepted.size() - 1);
    }

    private static String person(Label label) {
        return label.person() == null ? label.text() : label.person();
    }

    private static String key(Label label) {
        return SimplifiedCharacters.convert(person(label));
    }
}
