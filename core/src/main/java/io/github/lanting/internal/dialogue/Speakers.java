package io.github.lanting.internal.dialogue;

import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who speaks under each label, label after label: 追问 is of whoever asked before. */
final class Speakers {
    private final List<String> paragraphs;
    private final PressEvent event;
    private final LabelGrammar grammar;
    private final @Nullable String interviewer;
    private @Nullable String asker;

    Speakers(
            List<String> paragraphs,
            PressEvent event,
            LabelGrammar grammar,
            List<LabelCandidate> labels,
            boolean hosted) {
        this.paragraphs = paragraphs;
        this.event = event;
        this.grammar = grammar;
        this.interviewer = interviewer(labels, hosted);
    }

    /** Who speaks under the next label. */
    Speaker of(Label label) {
        return switch (label.kind()) {
            case JOURNALIST -> {
                String printed = label.text().isEmpty() ? null : label.text();
                boolean citizen = label.position() != null;
                asker = label.outlet() != null ? label.outlet() : citizen ? null : interviewer;
                yield new Speaker(printed, asker, label.person(), label.position());
            }
            case FOLLOW_UP -> new Speaker(label.text(), asker, null, null);
            case OFFICE -> new Speaker(label.text(), null, null, null);
            case ANSWERER, PERSON, NAME_LIKE, MODERATOR ->
                    new Speaker(label.text(), null, label.person(), label.position());
        };
    }

    /** Whose journalist asks behind a bare 记者: the one of the lead, or the only one named. */
    private @Nullable String interviewer(List<LabelCandidate> labels, boolean hosts) {
        String stated = event.interviewer();
        boolean hosted =
                hosts || labels.stream().anyMatch(l -> l.label().kind() == Label.Kind.MODERATOR);
        if (stated != null || hosted) {
            // Where somebody runs the event, many ask.
            return stated;
        }
        Set<String> outlets = new HashSet<>();
        String only = null;
        for (LabelCandidate candidate : labels) {
            Label label = candidate.label();
            if (label.kind() == Label.Kind.JOURNALIST) {
                if (outlets.isEmpty() && label.outlet() == null) {
                    return null;
                }
                if (label.outlet() != null) {
                    outlets.add(label.outlet());
                    only = label.outlet();
                }
            }
        }
        return outlets.size() == 1 ? only : null;
    }

    /** 問：…？（中央社記者）: whoever asked is named behind the question. */
    void findCredit(TurnDraft turn) {
        if (turn.role() != Turn.Role.QUESTION
                || turn.speaker().outlet() != null
                || turn.passages().isEmpty()) {
            return;
        }
        int last = turn.passages().size() - 1;
        TurnDraft.Passage passage = turn.passages().get(last);
        String text = paragraphs.get(passage.paragraph()).substring(passage.from(), passage.to());
        int bracket = text.lastIndexOf('（');
        int opening = passage.from() + bracket;
        if (!text.endsWith("）") || bracket <= 0) {
            return;
        }
        Label credit = grammar.parse(text.substring(bracket + 1, text.length() - 1));
        if (credit == null || credit.kind() != Label.Kind.JOURNALIST || credit.outlet() == null) {
            return;
        }
        int paragraph = passage.paragraph();
        turn.passages().set(last, new TurnDraft.Passage(paragraph, passage.from(), opening));
        turn.labels().add(new TurnDraft.LabelPlace(paragraph, opening, opening, passage.to()));
        asker = credit.outlet();
        turn.speaker(new Speaker(turn.speaker().label(), asker, credit.person(), null));
    }
}
