package io.github.lanting.examples;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Subtitles (SRT): a number, a time and the words, over and over. */
public final class SubtitleFormat implements TranscriptFormat {
    private static final String ARROW = " --> ";

    @Override
    public String name() {
        return "subtitles";
    }

    @Override
    public double confidence(SourceDocument document) {
        return document.text().contains(ARROW) ? 1 : 0;
    }

    @Override
    public Layout layOut(SourceDocument document) {
        String text = document.text();
        List<Block> blocks = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                Span span = new Span(start, end);
                boolean words = !line.contains(ARROW) && !line.chars().allMatch(Character::isDigit);
                blocks.add(
                        words
                                ? Block.paragraph(span)
                                : Block.furniture(Segment.Kind.TIMESTAMP, span));
            }
        }
        return Layout.of(blocks, Map.of());
    }
}
