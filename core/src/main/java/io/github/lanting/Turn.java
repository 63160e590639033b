package io.github.lanting;

import java.util.List;
import java.util.Objects;

/**
 * One speaker's words without a break. Immutable.
 *
 * @param index its place among the turns of its transcript, from 0
 * @param role what the speaker does with it, not null
 * @param speaker who speaks, not null
 * @param followUp whether a journalist presses on after an answer (追问)
 * @param text the clean words, without the label; paragraphs are joined by {@code \n}; not null
 * @param gaps the places in {@code text} where printed words are lost, as offsets in UTF-16 code
 *     units from 0 to its length, in order; copied, never null
 * @param entities what is named in {@code text}, in order; copied, never null
 */
public record Turn(
        int index,
        Role role,
        Speaker speaker,
        boolean followUp,
        String text,
        List<Integer> gaps,
        List<Entity> entities) {

    /**
     * Copies the lists.
     *
     * @param index as above
     * @param role as above
     * @param speaker as above
     * @param followUp as above
     * @param text as above
     * @param gaps as above
     * @param entities as above
     * @throws IllegalArgumentException if a gap lies outside the text
     */
    public Turn {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(speaker, "speaker");
        gaps = List.copyOf(gaps);
        entities = List.copyOf(entities);
        for (int gap : gaps) {
            if (gap < 0 || gap > text.length()) {
                throw new IllegalArgumentException("gap at " + gap + " of " + text.length());
            }
        }
    }

    /** What a speaker does with a turn. */
    public enum Role {
        /** A journalist asks. */
        QUESTION,
        /** The person being questioned replies. */
        ANSWER,
        /** An official's words that answer no question: an announcement, opening, closing. */
        STATEMENT,
        /** A host runs the event. */
        MODERATION,
        /** The article's own voice. */
        NARRATION
    }
}
