/**
 * The fourth room: who says what to whom. It reads labels, gives roles, ties follow-ups to their
 * askers and answers to their questions, and gathers what the document says of the event. It knows
 * nothing of formats, and it changes no character.
 */
@NullMarked
package io.github.lanting.internal.dialogue;

import org.jspecify.annotations.NullMarked;
