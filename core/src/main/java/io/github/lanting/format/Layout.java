package io.github.lanting.format;

import io.github.lanting.Span;
import java.util.List;
import java.util.Map;

/**
 * A document laid out. Immutable.
 *
 * @param blocks the blocks in the order in which they are read; their pieces do not overlap; copied
 * @param references the character references of a markup language, in the order of the document,
 *     each inside one piece; copied
 * @param facts where the document states facts about itself; copied
 * @param shortLines where printed lines end, inside their paragraphs, that are a character short of
 *     their column though the next one could have begun on them: offsets of the document, in order,
 *     each behind a line's last character; a mark may be lost there; copied
 */
public record Layout(
        List<Block> blocks,
        List<Reference> references,
        Map<Fact, Span> facts,
        List<Integer> shortLines) {

    /**
     * Copies all.
     *
     * @param blocks as above
     * @param references as above
     * @param facts as above
     * @param shortLines as above
     */
    public Layout {
        blocks = List.copyOf(blocks);
        references = List.copyOf(references);
        facts = Map.copyOf(facts);
        shortLines = List.copyOf(shortLines);
    }

    /**
     * The layout of a document whose printed lines tell nothing.
     *
     * @param blocks as above
     * @param references as above
     * @param facts as above
     */
    public Layout(List<Block> blocks, List<Reference> references, Map<Fact, Span> facts) {
        this(blocks, references, facts, List.of());
    }

    /**
     * The layout of a document without markup.
     *
     * @param blocks the blocks in the order in which they are read
     * @param facts where the document states facts about itself
     * @return the layout
     */
    public static Layout of(List<Block> blocks, Map<Fact, Span> facts) {
        return new Layout(blocks, List.of(), facts);
    }

    /** What a document can state about itself. */
    public enum Fact {
        /** Its headline. */
        TITLE,
        /** The address it was published at. */
        URL,
        /** Who published it. */
        PUBLISHER,
        /** When it was published. */
        DATE
    }

    /**
     * A character reference: {@code &ldquo;} for “. Immutable.
     *
     * @param span where it stands, not empty
     * @param characters what it stands for, possibly a surrogate pair, or nothing
     */
    public record Reference(Span span, String characters) {
        /**
         * Checks that it replaces something.
         *
         * @param span as above
         * @param characters as above
         * @throws IllegalArgumentException if {@code span} is empty
         */
        public Reference {
            if (span.isEmpty()) {
                throw new IllegalArgumentException("an empty reference");
            }
            java.util.Objects.requireNonNull(characters, "characters");
        }
    }
}
