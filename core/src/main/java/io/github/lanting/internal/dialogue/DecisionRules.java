package io.github.lanting.internal.dialogue;

import io.github.lanting.Decision;
import io.github.lanting.DecisionRule;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules by which turns are taken for what they are, with how often each is right. */
public final class DecisionRules {
    private final Map<String, DecisionRule> byId = new LinkedHashMap<>();

    private DecisionRules() {
        for (String[] row : LexiconFile.rows("decision-rules.csv", 5)) {
            double right = Integer.parseInt(row[1]);
            double all = Integer.parseInt(row[2]);
            byId.put(row[0], new DecisionRule(row[0], row[3], row[4], (right + 1) / (all + 2)));
        }
    }

    private static final class Holder {
        static final DecisionRules INSTANCE = new DecisionRules();
    }

    static DecisionRules get() {
        return Holder.INSTANCE;
    }

    /** All rules, in the order of their file. */
    public static List<DecisionRule> all() {
        return List.copyOf(get().byId.values());
    }

    /**
     * The decision of a rule.
     *
     * @param id the rule's
     * @param considered what else was considered in this document
     * @param doubts what makes it doubtful there
     */
    Decision decision(String id, List<String> considered, List<Doubts.Doubt> doubts) {
        DecisionRule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        double confidence = rule.confidence();
        List<String> all = new ArrayList<>(considered);
        for (Doubts.Doubt doubt : doubts) {
            confidence = Math.min(confidence, doubt.confidence());
            all.add(doubt.description());
        }
        return new Decision(id, confidence, all);
    }
}
