package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a crawler writes before a page's markup: {@code title: …}, {@code url: …}, {@code
 * content: …}.
 *
 * @param lines the lines, in order
 */
record CrawlerHeader(List<Line> lines) {

    /** A key that is longer is none, in characters. */
    private static final int LONGEST_KEY = 16;

    /**
     * A line of a header.
     *
     * @param mark what it states; of the markup's own key, {@link Mark#TEXT}
     * @param whole where it stands, up to the markup
     * @param value where its value stands, may be empty
     */
    record Line(Mark mark, Span whole, Span value) {}

    /** Reads the header of a page, which ends at the first tag, at the latest. */
    static CrawlerHeader of(String source, PageRules rules) {
        List<Line> lines = new ArrayList<>();
        int tag = source.indexOf('<');
        int limit = tag < 0 ? 0 : tag;
        int at = 0;
        while (at < limit) {
            int newline = source.indexOf('\n', at);
            int end = newline < 0 ? limit : Math.min(newline, limit);
            int colon = colon(source, at, end);
            boolean framed = source.charAt(at) == '[' && end > at && source.charAt(end - 1) == ']';
            Mark mark =
                    colon < 0 ? null : mark(source.substring(framed ? at + 1 : at, colon), rules);
            if (mark != null) {
                int whole = mark == Mark.TEXT ? colon + 1 : end;
                lines.add(
                        new Line(
                                mark,
                                new Span(at, whole),
                                new Span(colon + 1, framed ? end - 1 : end)));
            }
            boolean blank = Words.squeeze(source.substring(at, end)).isEmpty();
            if (mark == null && !blank || mark == Mark.TEXT) {
                break;
            }
            at = end + 1;
        }
        return new CrawlerHeader(lines);
    }

    /** Where it stands in the source, behind all if there is none. */
    int start() {
        return lines.isEmpty() ? Integer.MAX_VALUE : lines.get(0).whole().start();
    }

    private static @Nullable Mark mark(String key, PageRules rules) {
        return rules.crawlerKey(Words.squeeze(key).toLowerCase(Locale.ROOT));
    }

    private static int colon(String source, int start, int end) {
        for (int at = start; at < end && at - start <= LONGEST_KEY; at++) {
            if (":：".indexOf(source.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
