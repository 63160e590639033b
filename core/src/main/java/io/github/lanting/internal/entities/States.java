package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which states a document names in full, and how often: what a single character may stand for. */
final class States {
    /** What 阿 is short for. */
    private static final List<String> ARAB = List.of("AF", "AR", "AE", "AZ", "DZ", "AL", "OM");

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Set<String>> byTurn = new ArrayList<>();
    private int turn;
    private boolean speaksOfArabs;

    /** Counts what a turn and its label name. To be asked of all turns in order. */
    void count(List<Mention> mentions, Set<String> namedByLabel) {
        Set<String> named = new HashSet<>(namedByLabel);
        byTurn.add(named);
        for (Mention mention : mentions) {
            if (mention.type() == Entity.Type.COUNTRY
                    && mention.norm() instanceof Entity.Code code) {
                counts.merge(code.value(), 1, Integer::sum);
                named.add(code.value());
            }
        }
    }

    /** 阿 in 中阿 is no state where a document speaks of 阿拉伯. */
    void noteArabs(String folded) {
        speaksOfArabs |= folded.contains("阿拉伯");
    }

    /** Whether the form at a place stands for the Arabs: 中阿 does where they are spoken of. */
    boolean isNothing(String text, int at) {
        return text.charAt(at) == '阿'
                && speaksOfArabs
                && (at > 0 && text.charAt(at - 1) == '中' || !names(ARAB));
    }

    boolean names(List<String> codes) {
        for (String code : codes) {
            if (counts.containsKey(code)) {
                return true;
            }
        }
        return false;
    }

    /** Says whose forms are asked for from now on. */
    void enter(int index) {
        turn = index;
    }

    /**
     * The one of the codes that the turn names, or else the turn before, as its question, or else
     * the document most often; the first if none is named.
     */
    String choose(List<String> codes) {
        if (codes.size() == 1) {
            return codes.get(0);
        }
        int last = Math.min(turn, byTurn.size() - 1);
        for (int index = last; index >= Math.max(0, turn - 1); index--) {
            String named = onlyOne(codes, byTurn.get(index));
            if (named != null) {
                return named;
            }
        }
        return mostNamed(codes);
    }

    private static @Nullable String onlyOne(List<String> codes, Set<String> named) {
        String only = null;
        for (String code : codes) {
            if (named.contains(code)) {
                if (only != null) {
                    return null;
                }
                only = code;
            }
        }
        return only;
    }

    private String mostNamed(List<String> codes) {
        String best = codes.get(0);
        for (String code : codes) {
            if (counts.getOrDefault(code, 0) > counts.getOrDefault(best, 0)) {
                best = code;
            }
        }
        return best;
    }
}
