package io.github.lanting.internal.assemble;

import io.github.lanting.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph's clean characters that is one thing.
 *
 * @param from its first character
 * @param to the character behind its last one
 * @param kind what it is
 * @param turn the turn it belongs to, or null
 */
record Part(int from, int to, Segment.Kind kind, @Nullable Integer turn) {}
