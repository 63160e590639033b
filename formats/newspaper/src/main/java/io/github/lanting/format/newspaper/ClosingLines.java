package io.github.lanting.format.newspaper;

import java.util.List;

/** Knows the line by which a report closes, 记者会历时…: it is a paragraph of its own. */
final class ClosingLines {
    private static final int LONGEST = 60;

    private final List<String> words = ResourceLines.read("closing-lines.txt");

    /** Whether a block is the closing line. */
    boolean is(PrintedBlock block) {
        return block.span.length() <= LONGEST && words.stream().anyMatch(block::startsWith);
    }
}
