package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, and what it says of itself.
 *
 * @param source its source, as it was parsed
 * @param lines the lines that it shows, in the order of the document tree
 * @param root all of the document
 * @param known the elements that the rules take for the text, in order
 * @param publishers where text stands in elements that the rules take for the publisher's name
 * @param title where the text of {@code <title>} stands, or null
 * @param titleWords what it says, without anything that is blank; empty if there is none
 * @param facts the facts that stand in attributes
 */
record Page(
        String source,
        List<Line> lines,
        Area root,
        List<Area> known,
        List<Span> publishers,
        @Nullable Span title,
        String titleWords,
        Map<Layout.Fact, Span> facts) {

    /** Whether there are words in an element that the rules take for the text. */
    boolean knowsText() {
        return known.stream().anyMatch(area -> area.weight > 0);
    }
}
