package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.util.EnumMap;
import java.util.Map;

/**
 * The lines between two {@code ---} at the top of a text in Markdown, which state its title and
 * day.
 */
final class FrontMatter {
    private static final String FENCE = "---";

    private final CrawlerHeader keys;

    FrontMatter(CrawlerHeader keys) {
        this.keys = keys;
    }

    /** Where the text begins behind them, 0 if there are none; and the facts that they state. */
    CrawlerHeader.Header find(String text) {
        int at = Lines.skipBlank(text, 0);
        Map<Layout.Fact, Span> facts = new EnumMap<>(Layout.Fact.class);
        if (!isFence(text, at)) {
            return new CrawlerHeader.Header(0, Map.of());
        }
        at = Lines.skipBlank(text, Lines.end(text, at));
        while (at < text.length() && !isFence(text, at)) {
            int end = Lines.end(text, at);
            int colon = Lines.indexOf(text, ':', at, end);
            if (colon > at) {
                // Whoever is named as its author is a person as often as a paper.
                keys.fact(text.substring(at, colon))
                        .filter(fact -> fact != Layout.Fact.PUBLISHER)
                        .ifPresent(fact -> put(facts, fact, value(text, colon + 1, end)));
            }
            at = Lines.skipBlank(text, end);
        }
        boolean closed = at < text.length() && !facts.isEmpty();
        return closed
                ? new CrawlerHeader.Header(Lines.end(text, at), facts)
                : new CrawlerHeader.Header(0, Map.of());
    }

    private static void put(Map<Layout.Fact, Span> facts, Layout.Fact fact, Span value) {
        if (!value.isEmpty()) {
            facts.putIfAbsent(fact, value);
        }
    }

    private static boolean isFence(String text, int at) {
        return text.startsWith(FENCE, at) && Lines.end(text, at) == at + FENCE.length();
    }

    /** A value without its quotation marks. */
    private static Span value(String text, int from, int to) {
        Span value = Lines.trim(text, from, to);
        boolean quoted =
                value.length() > 1
                        && "\"'".indexOf(text.charAt(value.start())) >= 0
                        && text.charAt(value.end() - 1) == text.charAt(value.start());
        return quoted ? new Span(value.start() + 1, value.end() - 1) : value;
    }
}
