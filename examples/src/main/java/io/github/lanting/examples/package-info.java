/** Programs to start from: what the README shows, as it is compiled and tested. */
@NullMarked
package io.github.lanting.examples;

import org.jspecify.annotations.NullMarked;
