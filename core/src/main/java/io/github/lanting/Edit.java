package io.github.lanting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One difference between the decoded document and the clean text. The edits of a transcript stand
 * in order, do not overlap, and each lies inside one segment. Undo them and the document is back.
 * Immutable.
 *
 * @param span what it replaces in the decoded document, in UTF-16 code units; empty for an
 *     insertion; not null
 * @param before what stands in the document there, not null
 * @param after what stands in the clean text instead, possibly empty; not null
 * @param rule the id of the rule that did it, such as {@code ocr-space}; the ids of several rules
 *     that changed the same characters are joined by {@code +}; not null
 * @param turn the index of the turn whose text it changes, or null if it changes anything else
 */
public record Edit(Span span, String before, String after, String rule, @Nullable Integer turn) {

    /**
     * Checks that what it replaces is as long as its span.
     *
     * @param span as above
     * @param before as above
     * @param after as above
     * @param rule as above
     * @param turn as above
     * @throws IllegalArgumentException if {@code before} does not have the length of {@code span}
     */
    public Edit {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(rule, "rule");
        if (before.length() != span.length()) {
            throw new IllegalArgumentException(
                    "an edit of " + span + " does not replace \"" + before + "\"");
        }
    }
}
