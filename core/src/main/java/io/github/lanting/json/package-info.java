/**
 * The JSON form of a transcript: writing it, one object a line, and reading it back without loss.
 *
 * <p>The form is held by the JSON Schema {@code transcript.schema.json} in this package. No type of
 * the JSON library underneath appears here.
 */
@NullMarked
package io.github.lanting.json;

import org.jspecify.annotations.NullMarked;
