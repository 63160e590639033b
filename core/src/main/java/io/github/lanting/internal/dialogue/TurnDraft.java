package io.github.lanting.internal.dialogue;

import io.github.lanting.Decision;
import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A turn while the room still works on it: its words are stretches of paragraphs. */
public final class TurnDraft {
    private final Turn.Role role;
    private Speaker speaker;
    private final boolean followUp;
    private String language = "zh";
    private @Nullable TurnDraft original;
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

    static final Comparator<Passage> IN_ORDER =
            Comparator.comparingInt(Passage::paragraph).thenComparingInt(Passage::from);

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

    void language(String tag) {
        language = tag;
    }

    /** Says that another turn says the same in another language. */
    void translates(TurnDraft turn) {
        original = turn;
    }

    /** Turns what is said of turns into their places among all, when these are known. */
    static void number(List<TurnDraft> turns) {
        Map<TurnDraft, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < turns.size(); i++) {
            places.put(turns.get(i), i);
        }
        for (TurnDraft turn : turns) {
            turn.translationOf = places.get(turn.original);
        }
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
