/**
 * The first room: bytes become text. It finds the charset and refuses what is no text; it does not
 * judge what the text says.
 */
@NullMarked
package io.github.lanting.internal.decode;

import org.jspecify.annotations.NullMarked;
