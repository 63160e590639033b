/**
 * The front door: a {@link io.github.lanting.TranscriptParser} turns a document into a {@link
 * io.github.lanting.Transcript}.
 *
 * <p>What stands here are the parser and the immutable values that it returns. All offsets count
 * UTF-16 code units, as {@link java.lang.String} does: of the decoded document where a {@link
 * io.github.lanting.Span} of a segment or an edit is meant, of the turn's own text where a gap or
 * an entity is meant. Reading and writing JSON is the business of {@code io.github.lanting.json},
 * describing a new kind of document that of {@code io.github.lanting.format}.
 */
@NullMarked
package io.github.lanting;

import org.jspecify.annotations.NullMarked;
