/**
 * The fifth room: what is named in the turns, with normal forms. From rules and data that can be
 * read; it changes no text.
 */
@NullMarked
package io.github.lanting.internal.entities;

import org.jspecify.annotations.NullMarked;
