/**
 * Where the transcript is put together: what the rooms found becomes segments that cover the
 * document, edits that explain every difference, and turns made of both.
 */
@NullMarked
package io.github.lanting.internal.assemble;

import org.jspecify.annotations.NullMarked;
