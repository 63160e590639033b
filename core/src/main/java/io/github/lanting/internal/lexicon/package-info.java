/**
 * The names and words that press conferences are made of, read from files beside the classes. Each
 * file states its content, form, source and licence in its first lines.
 */
@NullMarked
package io.github.lanting.internal.lexicon;

import org.jspecify.annotations.NullMarked;
