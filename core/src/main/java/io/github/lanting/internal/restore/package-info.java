/**
 * The third room: the characters of each paragraph as a careful editor would print them, each with
 * its place in the document. It knows nothing of speakers, and it takes words neither away nor adds
 * them.
 */
@NullMarked
package io.github.lanting.internal.restore;

import org.jspecify.annotations.NullMarked;
