package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which states a document names in full, and how often: what a single character may stand for. */
final class States {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<List<String>, String> chosen = new IdentityHashMap<>();
    private boolean speaksOfArabs;

    void count(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.type() == Entity.Type.COUNTRY
                    && mention.norm() instanceof Entity.Code code) {
                counts.merge(code.value(), 1, Integer::sum);
            }
        }
    }

    /** 阿 in 中阿 is no state where a document speaks of 阿拉伯. */
    void noteArabs(String folded) {
        speaksOfArabs |= folded.contains("阿拉伯");
    }

    boolean isNothing(char form) {
        return form == '阿' && speaksOfArabs;
    }

    boolean names(List<String> codes) {
        for (String code : codes) {
            if (counts.containsKey(code)) {
                return true;
            }
        }
        return false;
    }

    /** The one of the codes that the document names most, or the first if it names none. */
    String choose(List<String> codes) {
        return codes.size() == 1 ? codes.get(0) : chosen.computeIfAbsent(codes, this::mostNamed);
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
