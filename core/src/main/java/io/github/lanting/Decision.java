package io.github.lanting;

import java.util.List;
import java.util.Objects;

/**
 * Why a turn is taken for what it is. Immutable.
 *
 * @param rule the id of the rule that decided, such as {@code journalist-label}; not null
 * @param confidence above 0 and up to 1: the share of the turns so decided in annotated documents
 *     that are right; where something makes the turn doubtful, the share of the turns that are
 *     right in spite of it, if that is less
 * @param considered what else was considered in the document at hand, and what makes the turn
 *     doubtful, each in a line of English, besides what {@link DecisionRule#otherwise()} says of
 *     the rule; copied, never null
 */
public record Decision(String rule, double confidence, List<String> considered) {

    /** Of a turn whose maker did not say why. */
    public static final Decision UNSTATED = new Decision("unstated", 1, List.of());

    /**
     * Copies the list.
     *
     * @param rule as above
     * @param confidence as above
     * @param considered as above
     * @throws IllegalArgumentException if the confidence is not above 0 and up to 1
     */
    public Decision {
        Objects.requireNonNull(rule, "rule");
        considered = List.copyOf(considered);
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence);
        }
    }
}
