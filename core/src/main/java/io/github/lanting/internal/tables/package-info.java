/**
 * Facts about characters, compiled when core is built: what a Han character can be read as, and
 * which Simplified character stands for a Traditional one. Each table is loaded by the first who
 * asks it, once. Immutable.
 */
@NullMarked
package io.github.lanting.internal.tables;

import org.jspecify.annotations.NullMarked;
