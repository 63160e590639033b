package io.github.lanting.internal.dialogue;

import io.github.lanting.Decision;
import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A turn while the room still works on it: its words are stretches of paragraphs. */
public final class TurnDraft {
    private final Turn.Role role;
    private Speaker speaker;
    private final boolean followUp;
    private String language = "zh";
    private @Nullable Integer translationOf;
    private Decision decision = Decision.UNSTATED;
    private final List<LabelPlace> labels = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> stamps = new ArrayList<>();

    TurnDraft(Turn.Role role, Speaker speaker, boolean followUp, @Nullable LabelPlace label) {
        this.role = role;
        this.speaker = speaker;
        this.followUp = followUp;
        if (label != null) {
            labels.add(label);
        }
    }

    /** A stretch of a paragraph's clean characters. */
    public record Passage(int paragraph, int from, int to) {}

    /** Where a label stands in a paragraph's clean characters, its number first. */
    public record LabelPlace(int paragraph, int number, int start, int end) {}

    public Turn.Role role() {
        return role;
    }

    public Speaker speaker() {
        return speaker;
    }

    /** Where time stamps stand among its words. */
    public List<Passage> stamps() {
        return stamps;
    }

    void speaker(Speaker better) {
        speaker = better;
    }

    public boolean isFollowUp() {
        return followUp;
    }

    public String language() {
        return language;
    }

    /** Which turn of the dialogue says the same in another language, or null. */
    public @Nullable Integer translationOf() {
        return translationOf;
    }

    void translates(@Nullable Integer turn, String intoLanguage) {
        translationOf = turn;
        language = intoLanguage;
    }

    public Decision decision() {
        return decision;
    }

    void decision(Decision why) {
        decision = why;
    }

    /** Where its label stands; a live log repeats it. */
    public List<LabelPlace> labels() {
        return labels;
    }

    public List<Passage> passages() {
        return passages;
    }

    void add(int paragraph, int from, int to) {
        if (to > from) {
            passages.add(new Passage(paragraph, from, to));
        }
    }
}
