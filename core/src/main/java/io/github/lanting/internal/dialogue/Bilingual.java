package io.github.lanting.internal.dialogue;

import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties the turns of a bilingual page: of each two that say the same, the Chinese one gets the
 * Chinese paragraphs, the English one the English ones.
 */
final class Bilingual {
    /** So many turns have paragraphs in both languages where English stands below Chinese. */
    private static final int FEWEST_MIXED = 2;

    private final List<String> paragraphs;
    private final List<TurnDraft> turns;
    private final Map<LabelCandidate, TurnDraft> byLabel = new IdentityHashMap<>();
    private final Map<TurnDraft, LabelCandidate> originals = new LinkedHashMap<>();

    Bilingual(List<String> paragraphs, List<TurnDraft> turns) {
        this.paragraphs = paragraphs;
        this.turns = turns;
    }

    /** Notes the turn that a label opens, and the label whose words it repeats, or null. */
    void add(LabelCandidate label, @Nullable LabelCandidate original, TurnDraft turn) {
        byLabel.put(label, turn);
        if (original != null) {
            originals.put(turn, original);
        }
    }

    /** Sorts paragraphs, makes turns of English ones without a label, and states languages. */
    void tie() {
        Map<TurnDraft, TurnDraft> chinese = new LinkedHashMap<>();
        Map<TurnDraft, List<TurnDraft>> english = new LinkedHashMap<>();
        originals.forEach(
                (turn, label) -> {
                    chinese.put(turn, byLabel.get(label));
                    english.computeIfAbsent(byLabel.get(label), key -> new ArrayList<>()).add(turn);
                });
        english.forEach(this::sortParagraphs);
        splitMixed(chinese);
        for (TurnDraft turn : turns) {
            turn.language(isEnglish(turn) ? "en" : "zh");
        }
        chinese.forEach(TurnDraft::translates);
    }

    private boolean isEnglish(TurnDraft turn) {
        List<String> parts = new ArrayList<>();
        for (TurnDraft.Passage passage : turn.passages()) {
            parts.add(words(passage));
        }
        return Translations.isEnglish(parts);
    }

    private boolean isEnglish(TurnDraft.Passage passage) {
        return Translations.isEnglish(words(passage));
    }

    private String words(TurnDraft.Passage passage) {
        return paragraphs.get(passage.paragraph()).substring(passage.from(), passage.to());
    }

    /** A log makes one turn of several posts, each with a turn in English: the first takes all. */
    private void sortParagraphs(TurnDraft chinese, List<TurnDraft> english) {
        List<TurnDraft.Passage> ofChinese = new ArrayList<>();
        List<TurnDraft.Passage> ofEnglish = new ArrayList<>();
        chinese.passages().forEach(p -> (isEnglish(p) ? ofEnglish : ofChinese).add(p));
        for (TurnDraft turn : english) {
            turn.passages().forEach(p -> (isEnglish(p) ? ofEnglish : ofChinese).add(p));
            ofEnglish.sort(TurnDraft.IN_ORDER);
            turn.passages().clear();
            turn.passages().addAll(ofEnglish);
            ofEnglish.clear();
        }
        ofChinese.sort(TurnDraft.IN_ORDER);
        chinese.passages().clear();
        chinese.passages().addAll(ofChinese);
    }

    /** English paragraphs below the Chinese ones of most turns repeat them. */
    private void splitMixed(Map<TurnDraft, TurnDraft> chinese) {
        Set<TurnDraft> tied = new HashSet<>(chinese.values());
        Set<TurnDraft> mixed = new LinkedHashSet<>();
        turns.stream().filter(turn -> !tied.contains(turn) && isMixed(turn)).forEach(mixed::add);
        long spoken = turns.stream().filter(turn -> turn.role() != Turn.Role.NARRATION).count();
        boolean few = mixed.size() < FEWEST_MIXED || mixed.size() * 2 < spoken;
        if (mixed.isEmpty() || chinese.isEmpty() && few) {
            return;
        }
        List<TurnDraft> all = new ArrayList<>();
        for (TurnDraft turn : turns) {
            all.add(turn);
            if (!mixed.contains(turn)) {
                continue;
            }
            Speaker speaker = turn.speaker();
            TurnDraft english =
                    new TurnDraft(
                            turn.role(),
                            new Speaker(null, speaker.outlet(), speaker.person(), null),
                            turn.isFollowUp(),
                            null);
            sortParagraphs(turn, List.of(english));
            chinese.put(english, turn);
            all.add(english);
        }
        turns.clear();
        turns.addAll(all);
    }

    /** Whether a turn has as many paragraphs in English as in Chinese. */
    private boolean isMixed(TurnDraft turn) {
        if (turn.passages().size() % 2 != 0) {
            return false;
        }
        long english = turn.passages().stream().filter(this::isEnglish).count();
        return english > 0 && english * 2 == turn.passages().size();
    }
}
