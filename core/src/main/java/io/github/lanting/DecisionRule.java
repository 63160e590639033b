package io.github.lanting;

import io.github.lanting.internal.dialogue.DecisionRules;
import java.util.List;
import java.util.Objects;

/**
 * A rule by which a turn, or a document as a whole, is taken for what it is, as {@link
 * Decision#rule()} names it. Immutable.
 *
 * @param id what decisions say, not null
 * @param description what it sees, in one line, not null
 * @param otherwise what the words would be if the rule were wrong, in one line, not null
 * @param confidence the share of the annotated turns that it decided which were right, of those
 *     that nothing else makes doubtful; above 0 and below 1
 */
public record DecisionRule(String id, String description, String otherwise, double confidence) {

    /**
     * Checks that nothing is missing.
     *
     * @param id as above
     * @param description as above
     * @param otherwise as above
     * @param confidence as above
     */
    public DecisionRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(otherwise, "otherwise");
    }

    /**
     * All rules that there are.
     *
     * @return the rules, those of turns before those of documents, never empty
     */
    public static List<DecisionRule> all() {
        return DecisionRules.all();
    }
}
