/** Newspaper pages: printed lines, columns, headlines, jumps. */
@NullMarked
package io.github.lanting.format.newspaper;

import org.jspecify.annotations.NullMarked;
