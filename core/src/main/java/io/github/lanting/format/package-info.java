/**
 * For those who teach Lanting a new kind of document: a {@link
 * io.github.lanting.format.TranscriptFormat} says how sure it is that a document is of its kind,
 * and lays it out as blocks.
 *
 * <p>A format judges layout only: which stretch is a headline, which stretches are one paragraph
 * that a column broke, where printed words are lost. It does not change characters (but for the
 * character references of a markup language), and it knows nothing of speakers. It needs no code of
 * Lanting's beyond this package. The abstract test {@code
 * io.github.lanting.testkit.TranscriptFormatContract}, in the test jar of core, tells whether a
 * format keeps its promises.
 */
@NullMarked
package io.github.lanting.format;

import org.jspecify.annotations.NullMarked;
