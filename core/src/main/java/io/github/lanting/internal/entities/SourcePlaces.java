package io.github.lanting.internal.entities;

import io.github.lanting.Span;

/** Knows where in the document a turn's characters come from. */
@FunctionalInterface
public interface SourcePlaces {
    /**
     * Where some characters come from, with all that stands between.
     *
     * @param turn the turn's index
     * @param characters places in the turn's text, at least one
     * @return the place in the decoded document
     */
    Span of(int turn, Span characters);
}
