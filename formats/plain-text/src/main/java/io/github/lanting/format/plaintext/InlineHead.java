package io.github.lanting.format.plaintext;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import java.util.List;

/**
 * A page's head that stands in one line with its words: the headline, day and time of publication,
 * and all that was said.
 *
 * @param blocks the headline and the time
 * @param words what is left of the line
 */
record InlineHead(List<Block> blocks, Span words) {
    private static final int LONGEST_HEADLINE = 80;
    private static final int SHORTEST_HEADLINE = 6;
    private static final int SHORTEST_WORDS = 60;

    /** Splits a line; one without such a head is all words. */
    static InlineHead of(String text, Span line) {
        int stamp = stamp(text, line);
        Span headline = Lines.trim(text, line.start(), Math.max(line.start(), stamp));
        int end = stampEnd(text, stamp);
        boolean heads =
                stamp > 0
                        && headline.length() >= SHORTEST_HEADLINE
                        && line.end() - end >= SHORTEST_WORDS
                        && text.substring(headline.start(), headline.end()).indexOf('。') < 0
                        && !Lines.isClosed(text, headline);
        if (!heads) {
            return new InlineHead(List.of(), line);
        }
        return new InlineHead(
                List.of(
                        Block.furniture(Segment.Kind.HEADING, headline),
                        Block.furniture(Segment.Kind.METADATA, new Span(stamp, end))),
                Lines.trim(text, end, line.end()));
    }

    /** Where day and time stand near the front of a line, or -1. */
    private static int stamp(String text, Span line) {
        int limit = Math.min(line.end() - DayAndTime.LENGTH, line.start() + LONGEST_HEADLINE);
        for (int at = line.start() + SHORTEST_HEADLINE; at < limit; at++) {
            if (Lines.isWhite(text.charAt(at - 1)) && DayAndTime.isAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Seconds belong to the time. */
    private static int stampEnd(String text, int stamp) {
        int end = stamp + DayAndTime.LENGTH;
        while (stamp >= 0
                && end < text.length()
                && (text.charAt(end) == ':' || Character.isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }
}
