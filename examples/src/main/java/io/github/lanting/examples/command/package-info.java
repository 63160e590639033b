/** The command {@code lanting parse}: documents in, one JSON object a line out. */
@NullMarked
package io.github.lanting.examples.command;

import org.jspecify.annotations.NullMarked;
