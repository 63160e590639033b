package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a page says of itself. */
final class FactFinder {

    /** What a site's name is parted from the headline by in {@code <title>}. */
    private static final List<String> TITLE_SEPARATORS =
            List.of("_", "|", "--", " - ", " — ", " – ");

    private final Page page;
    private final List<Mark> marks;
    private final String source;

    /**
     * Makes one.
     *
     * @param page the page
     * @param marks what its lines are, one for each
     */
    FactFinder(Page page, List<Mark> marks) {
        this.page = page;
        this.marks = marks;
        this.source = page.source();
    }

    /** The facts; those that the page shows go before those in its head. */
    Map<Layout.Fact, Span> find() {
        Map<Layout.Fact, Span> facts = new EnumMap<>(Layout.Fact.class);
        facts.putAll(page.facts());
        put(facts, Layout.Fact.TITLE, headline());
        Span date = null;
        Span above = null;
        PublisherFinder publisher = new PublisherFinder(page);
        for (int i = 0; i < marks.size(); i++) {
            Line line = page.lines().get(i);
            if (marks.get(i) == Mark.HEADLINE) {
                // A day above the headline is mostly the reader's.
                above = date == null ? above : date;
                date = null;
            } else if (marks.get(i) == Mark.METADATA) {
                date = date == null ? date(line) : date;
                publisher.read(line);
            }
        }
        if (!facts.containsKey(Layout.Fact.DATE)) {
            put(facts, Layout.Fact.DATE, above);
        }
        put(facts, Layout.Fact.DATE, date);
        put(facts, Layout.Fact.PUBLISHER, publisher.found());
        return facts;
    }

    private @Nullable Span date(Line line) {
        Span date = null;
        for (Span piece : line.pieces()) {
            date = date == null ? Dates.find(source, piece) : date;
        }
        return date;
    }

    private static void put(Map<Layout.Fact, Span> facts, Layout.Fact fact, @Nullable Span span) {
        if (span != null && !span.isEmpty()) {
            facts.put(fact, span);
        }
    }

    /** The headline that the title repeats at greatest length, else the first, else the title. */
    private @Nullable Span headline() {
        int best = -1;
        int repeated = 0;
        for (int i = 0; i < marks.size(); i++) {
            String words = page.lines().get(i).words();
            if (marks.get(i) == Mark.HEADLINE) {
                int shared = page.titleWords().contains(words) ? words.length() : 0;
                if (best < 0 || shared > repeated) {
                    best = i;
                    repeated = shared;
                }
            }
        }
        Span title = titleWithoutSite();
        if (best < 0 || title != null && isBrokenTitle(best, Words.squeeze(title.of(source)))) {
            return title;
        }
        return page.lines().get(best).longestPiece();
    }

    /** Whether markup breaks the headline, and the title has all of it in one piece. */
    private boolean isBrokenTitle(int headline, String title) {
        StringBuilder words = new StringBuilder();
        int pieces = 0;
        int line = headline;
        while (line > 0 && marks.get(line - 1) == Mark.HEADLINE) {
            line--;
        }
        while (line < marks.size() && marks.get(line) == Mark.HEADLINE) {
            words.append(page.lines().get(line).words());
            pieces += page.lines().get(line).pieces().size();
            line++;
        }
        return pieces > 1 && title.contentEquals(words);
    }

    private @Nullable Span titleWithoutSite() {
        Span title = page.title();
        if (title == null) {
            return null;
        }
        String words = title.of(source);
        int end = title.end();
        for (String separator : TITLE_SEPARATORS) {
            int at = words.indexOf(separator);
            end = at < 0 ? end : Math.min(end, title.start() + at);
        }
        while (end > title.start() && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end == title.start() ? title : new Span(title.start(), end);
    }
}
