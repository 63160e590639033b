package io.github.lanting.internal.dialogue;

import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the first label: the article's lead, or an announcement. */
final class PageHead {
    private final List<String> paragraphs;
    private final PressEvent event;
    private final boolean isCutOff;

    /**
     * @param isCutOff whether the document begins inside an answer: page two of several
     */
    PageHead(List<String> paragraphs, PressEvent event, boolean isCutOff) {
        this.isCutOff = isCutOff;
        this.paragraphs = paragraphs;
        this.event = event;
    }

    /**
     * The turns before the first label, in order; none if nothing stands there.
     *
     * @param labels the labels of the document's own language
     * @param first the first label in any language
     */
    List<TurnDraft> turns(List<LabelCandidate> labels, LabelCandidate first) {
        Speaker announcer = announcer(labels);
        List<TurnDraft> turns = new ArrayList<>();
        for (int i = 0; i <= first.paragraph(); i++) {
            String paragraph = paragraphs.get(i);
            int end = i == first.paragraph() ? first.number() : paragraph.length();
            if (end == 0) {
                continue;
            }
            if (isCutOff && !event.tells(paragraph.substring(0, end))) {
                addAnswer(turns, i, end);
                continue;
            }
            // Nobody names himself in his own announcement.
            boolean spoken =
                    announcer != null
                            && !paragraph.substring(0, end).contains(announcer.person())
                            && !event.tells(paragraph.substring(0, end));
            Turn.Role role = spoken ? Turn.Role.STATEMENT : Turn.Role.NARRATION;
            TurnDraft last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
            if (last == null || last.role() != role) {
                last = new TurnDraft(role, spoken ? announcer : Speaker.UNKNOWN, false, null);
                turns.add(last);
            }
            int stamp = Stamps.trailing(paragraph.substring(0, end));
            last.add(i, 0, stamp);
            if (stamp < end) {
                last.stamps().add(new TurnDraft.Passage(i, stamp, end));
            }
        }
        return turns;
    }

    /** The words of an answer that began on the page before, by somebody who is not named. */
    private static void addAnswer(List<TurnDraft> turns, int paragraph, int end) {
        if (turns.isEmpty()) {
            turns.add(new TurnDraft(Turn.Role.ANSWER, Speaker.UNKNOWN, false, null));
        }
        turns.get(0).add(paragraph, 0, end);
    }

    /** The one person who can have made an unlabelled announcement, or null. */
    private @Nullable Speaker announcer(List<LabelCandidate> labels) {
        Set<String> people = new LinkedHashSet<>();
        for (LabelCandidate label : labels) {
            if (label.label().kind() == Label.Kind.PERSON && label.label().person() != null) {
                people.add(label.label().person());
            }
        }
        Set<String> answerers = new LinkedHashSet<>();
        for (LabelCandidate label : labels) {
            if (label.label().kind() == Label.Kind.ANSWERER && label.label().person() != null) {
                answerers.add(label.label().person());
            }
        }
        if (!answerers.isEmpty()) {
            // 答 is of whoever speaks for the house; others are named where they add something.
            people.clear();
            people.addAll(answerers);
        }
        if (people.isEmpty()) {
            people.addAll(event.spokespeople());
        }
        return people.size() == 1 ? new Speaker(null, null, people.iterator().next(), null) : null;
    }
}
