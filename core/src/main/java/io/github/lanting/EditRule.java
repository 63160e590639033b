package io.github.lanting;

import io.github.lanting.internal.restore.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A rule that changes characters, as {@link Edit#rule()} names it. Immutable.
 *
 * @param id what edits say, and what {@link TranscriptParser.Builder#without(String...)} takes; not
 *     null
 * @param description what it does, in one line, not null
 * @param before an example as it may be printed, not null
 * @param after what the rule makes of it, not null
 */
public record EditRule(String id, String description, String before, String after) {

    /**
     * Checks that nothing is missing.
     *
     * @param id as above
     * @param description as above
     * @param before as above
     * @param after as above
     */
    public EditRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * All rules that there are.
     *
     * @return the rules, in the order in which they are applied, never empty
     */
    public static List<EditRule> all() {
        return Arrays.stream(Rule.values()).map(Rule::description).toList();
    }
}
