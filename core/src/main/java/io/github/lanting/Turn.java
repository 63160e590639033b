package io.github.lanting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One speaker's words without a break. Immutable.
 *
 * @param index its place among the turns of its transcript, from 0
 * @param role what the speaker does with it, not null
 * @param speaker who speaks, not null
 * @param followUp whether a journalist presses on after an answer (追问)
 * @param language the language of the words by its BCP 47 tag, such as {@code zh} or {@code en};
 *     not null
 * @param translationOf the index of the turn whose words these are in another language, or null
 * @param text the clean words, without the label; paragraphs are joined by {@code \n}; not null
 * @param gaps the places in {@code text} where printed words are lost, as offsets in UTF-16 code
 *     units from 0 to its length, in order; copied, never null
 * @param parts the questions that {@code text} asks one after the other, or the answers to them; in
 *     order, not overlapping; empty if it is one; copied, never null
 * @param entities what is named in {@code text}, in order; copied, never null
 * @param decision why it is taken for what it is, not null
 */
public record Turn(
        int index,
        Role role,
        Speaker speaker,
        boolean followUp,
        String language,
        @Nullable Integer translationOf,
        String text,
        List<Integer> gaps,
        List<Part> parts,
        List<Entity> entities,
        Decision decision) {

    /** The language of a turn of which nothing else is said. */
    private static final String CHINESE = "zh";

    /**
     * Copies the lists.
     *
     * @param index as above
     * @param role as above
     * @param speaker as above
     * @param followUp as above
     * @param language as above
     * @param translationOf as above
     * @param text as above
     * @param gaps as above
     * @param parts as above
     * @param entities as above
     * @param decision as above
     * @throws IllegalArgumentException if a gap or a part lies outside the text
     */
    public Turn {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(decision, "decision");
        gaps = List.copyOf(gaps);
        parts = List.copyOf(parts);
        entities = List.copyOf(entities);
        for (int gap : gaps) {
            if (gap < 0 || gap > text.length()) {
                throw new IllegalArgumentException("gap at " + gap + " of " + text.length());
            }
        }
        for (Part part : parts) {
            if (part.span().end() > text.length()) {
                throw new IllegalArgumentException("part " + part + " of " + text.length());
            }
        }
    }

    /**
     * A turn in Chinese, in one part, whose maker does not say why it is one.
     *
     * @param index as above
     * @param role as above
     * @param speaker as above
     * @param followUp as above
     * @param text as above
     * @param gaps as above
     * @param entities as above
     */
    public Turn(
            int index,
            Role role,
            Speaker speaker,
            boolean followUp,
            String text,
            List<Integer> gaps,
            List<Entity> entities) {
        this(
                index,
                role,
                speaker,
                followUp,
                CHINESE,
                null,
                text,
                gaps,
                List.of(),
                entities,
                Decision.UNSTATED);
    }

    /**
     * The same turn with other entities.
     *
     * @param found what is named in its text, in order; copied
     * @return a turn, never null
     */
    public Turn withEntities(List<Entity> found) {
        return new Turn(
                index,
                role,
                speaker,
                followUp,
                language,
                translationOf,
                text,
                gaps,
                parts,
                found,
                decision);
    }

    /**
     * One question of several that a turn asks, or the words of an answer that reply to it.
     * Immutable.
     *
     * @param number which question of its turn it asks, or of the last question before an answer it
     *     replies to; from 1
     * @param span where it stands in the turn's text, in UTF-16 code units; not null
     */
    public record Part(int number, Span span) {
        /**
         * Checks the number.
         *
         * @param number as above
         * @param span as above
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Part {
            Objects.requireNonNull(span, "span");
            if (number < 1) {
                throw new IllegalArgumentException("a part of number " + number);
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
