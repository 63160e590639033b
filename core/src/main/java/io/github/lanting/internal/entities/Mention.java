package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Something named in a turn, found by one of this room's finders.
 *
 * @param start where it begins in the turn's text
 * @param end where it ends
 * @param type what it is
 * @param norm its normal form, or null
 * @param confidence how sure that is: one of {@link Confidence}
 */
record Mention(
        int start, int end, Entity.Type type, Entity.@Nullable Norm norm, double confidence) {

    int length() {
        return end - start;
    }
}
