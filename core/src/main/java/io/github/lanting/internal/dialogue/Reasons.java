package io.github.lanting.internal.dialogue;

import io.github.lanting.Decision;
import io.github.lanting.Turn;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of each turn of one document which rule made it one, and which other labels were seen in its
 * words and not taken.
 */
final class Reasons {
    /** More would bury the first ones. */
    private static final int MOST_CONSIDERED = 8;

    private final Head head;
    private final List<LabelCandidate> candidates;
    private final Map<Place, LabelCandidate> decided = new HashMap<>();
    private final Map<String, Integer> openings = new HashMap<>();

    /** Where a label begins. */
    private record Place(int paragraph, int start) {}

    /**
     * For one document.
     *
     * @param head its headlines and lead
     * @param candidates all places where a label may stand, in order
     * @param labels those that are labels, each with what the whole document tells of it
     */
    Reasons(Head head, List<LabelCandidate> candidates, List<LabelCandidate> labels) {
        this.head = head;
        this.candidates = candidates;
        for (LabelCandidate label : labels) {
            decided.put(place(label), label);
            if (label.opensParagraph()) {
                openings.merge(person(label.label()), 1, Integer::sum);
            }
        }
    }

    /**
     * Gives each turn its decision.
     *
     * @param turns all turns, in order
     * @param paragraphs the words of each line
     */
    void explain(List<TurnDraft> turns, List<String> paragraphs) {
        boolean sure = ofDocument(turns).rule().equals("dialogue");
        Doubts doubts = new Doubts(paragraphs, turns, sure);
        Map<Integer, List<LabelCandidate>> refused = refused();
        Set<LabelCandidate> told = new HashSet<>();
        for (int i = 0; i < turns.size(); i++) {
            TurnDraft turn = turns.get(i);
            List<String> considered = new ArrayList<>();
            for (TurnDraft.Passage passage : turn.passages()) {
                List<LabelCandidate> labels = refused.getOrDefault(passage.paragraph(), List.of());
                for (int at = firstBehind(labels, passage.from());
                        at < labels.size()
                                && labels.get(at).start() < passage.to()
                                && considered.size() < MOST_CONSIDERED;
                        at++) {
                    if (told.add(labels.get(at))) {
                        considered.add(refusal(labels.get(at)));
                    }
                }
            }
            turn.decision(
                    DecisionRules.get()
                            .decision(rule(turn, i == turns.size() - 1), considered, doubts.of(i)));
        }
    }

    /** The first label of a paragraph that begins at a place or behind it. */
    private static int firstBehind(List<LabelCandidate> labels, int from) {
        int low = 0;
        int high = labels.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (labels.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Why the document as a whole is a transcript or none. */
    Decision ofDocument(List<TurnDraft> turns) {
        String rule = "no-sentences";
        for (TurnDraft turn : turns) {
            switch (turn.role()) {
                case ANSWER -> {
                    return DecisionRules.get().decision("dialogue", List.of(), List.of());
                }
                case QUESTION, MODERATION -> rule = "questions-alone";
                default -> rule = rule.equals("no-sentences") ? "no-dialogue" : rule;
            }
        }
        List<String> considered = new ArrayList<>();
        if (!rule.equals("questions-alone")) {
            for (LabelCandidate candidate : candidates) {
                if (considered.size() < MOST_CONSIDERED) {
                    considered.add(refusal(candidate));
                }
            }
        }
        return DecisionRules.get().decision(rule, considered, List.of());
    }

    private Map<Integer, List<LabelCandidate>> refused() {
        Map<Integer, List<LabelCandidate>> refused = new HashMap<>();
        for (LabelCandidate candidate : candidates) {
            if (!decided.containsKey(place(candidate))) {
                refused.computeIfAbsent(candidate.paragraph(), p -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return refused;
    }

    private String refusal(LabelCandidate candidate) {
        Label label = candidate.label();
        String reason;
        if (decided.isEmpty()) {
            reason = "nobody answers a question";
        } else if (label.asks()) {
            reason = "it tells of a question or asks nothing";
        } else if (head.names(person(label))) {
            reason = "no question stands open";
        } else {
            reason = "it opens too few paragraphs and neither headline nor lead names it";
        }
        return "“" + label.text() + "” as a speaker: " + reason;
    }

    private String rule(TurnDraft turn, boolean last) {
        if (turn.translationOf() != null) {
            return "translation";
        }
        LabelCandidate candidate = null;
        if (!turn.labels().isEmpty()) {
            TurnDraft.LabelPlace first = turn.labels().get(0);
            candidate = decided.get(new Place(first.paragraph(), first.start()));
        }
        return candidate == null ? unlabelled(turn, last) : labelled(turn, candidate);
    }

    private String unlabelled(TurnDraft turn, boolean last) {
        return switch (turn.role()) {
            case STATEMENT -> "announcement";
            case ANSWER, QUESTION, MODERATION -> "own-words-below";
            case NARRATION -> decided.isEmpty() ? "article" : last ? "closing-line" : "lead";
        };
    }

    private String labelled(TurnDraft turn, LabelCandidate candidate) {
        Label label = candidate.label();
        if (turn.role() == Turn.Role.MODERATION) {
            return label.kind() == Label.Kind.MODERATOR ? "host-label" : "host-words";
        }
        if (turn.labels().size() > 1
                && turn.role() == Turn.Role.QUESTION
                && label.outlet() == null) {
            return "credited-question";
        }
        return switch (label.kind()) {
            case JOURNALIST -> journalist(label);
            case FOLLOW_UP -> "follow-up-label";
            case ANSWERER -> "answer-word";
            case MODERATOR -> "host-label";
            case OFFICE -> "office-label";
            case PERSON, NAME_LIKE -> person(candidate);
        };
    }

    private static String journalist(Label label) {
        if (label.position() != null) {
            return "citizen-label";
        }
        String folded = SimplifiedCharacters.convert(label.text());
        boolean says = folded.contains("记者");
        if (label.outlet() == null) {
            return "journalist-word";
        }
        if (says) {
            return "outlet-label";
        }
        return label.person() == null ? "bare-outlet" : "journalist-name";
    }

    private String person(LabelCandidate candidate) {
        Label label = candidate.label();
        if (label.position() != null) {
            return "titled-name";
        }
        if (head.names(person(label))) {
            return "headline-name";
        }
        return openings.getOrDefault(person(label), 0) > 1
                ? "repeated-name"
                : "name-after-question";
    }

    private static Place place(LabelCandidate candidate) {
        return new Place(candidate.paragraph(), candidate.start());
    }

    private static String person(Label label) {
        @Nullable String person = label.person();
        return person == null ? label.text() : person;
    }
}
