/** The rooms that a document goes through, and the way that leads through them. Not exported. */
@NullMarked
package io.github.lanting.internal;

import org.jspecify.annotations.NullMarked;
