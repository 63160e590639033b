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

    /** A heading that is shorter is the name of a section, in Chinese characters. */
    private static final int SHORTEST_HEADLINE = 8;

    /** So many lines with a day are a list of other pages, and name their outlets. */
    private static final int DAYS_OF_A_LIST = 10;

    private final Page page;
    private final PageRules rules;
    private final List<Mark> marks;
    private final String source;

    /**
     * Makes one.
     *
     * @param page the page
     * @param marks what its lines are, one for each
     * @param rules how the names of bodies end
     */
    FactFinder(Page page, List<Mark> marks, PageRules rules) {
        this.rules = rules;
        this.page = page;
        this.marks = marks;
        this.source = page.source();
    }

    /** The facts; those that the page shows go before those in its head. */
    Map<Layout.Fact, Span> find() {
        Map<Layout.Fact, Span> facts = new EnumMap<>(Layout.Fact.class);
        facts.putAll(page.facts());
        put(facts, Layout.Fact.TITLE, headline(facts.get(Layout.Fact.TITLE)));
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
        long dated = marks.stream().filter(mark -> mark == Mark.METADATA).count();
        if (dated < DAYS_OF_A_LIST) {
            put(facts, Layout.Fact.PUBLISHER, publisher.found());
        }
        if (!facts.containsKey(Layout.Fact.PUBLISHER)) {
            put(facts, Layout.Fact.PUBLISHER, new SiteFinder(page, rules).find(marks));
        }
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

    /**
     * The headline that the title repeats at greatest length, else the first, else the title; null
     * for a headline that markup breaks and no title has in one piece: its block tells.
     */
    private @Nullable Span headline(@Nullable Span crawled) {
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
        if (best < 0 && crawled != null) {
            return crawled;
        }
        best = best < 0 ? headingAboveText() : best;
        if (best < 0) {
            return titleWithoutSite();
        }
        Span whole = inTitle(wholeHeadline(best));
        Line line = page.lines().get(best);
        if (whole == null && line.pieces().size() > 1) {
            return inTitle(line.words());
        }
        boolean more = best + 1 < marks.size() && marks.get(best + 1) == Mark.HEADLINE;
        if (whole == null && more && page.lines().get(best + 1).words().startsWith("——")) {
            return null;
        }
        return whole != null ? whole : line.longestPiece();
    }

    /** The last heading above the text, if it is long enough for a headline, or -1. */
    private int headingAboveText() {
        int text = marks.indexOf(Mark.TEXT);
        for (int i = text - 1; i >= 0; i--) {
            if (marks.get(i) == Mark.HEADING) {
                boolean enough = Words.countHan(page.lines().get(i).words()) >= SHORTEST_HEADLINE;
                return enough ? i : -1;
            }
        }
        return -1;
    }

    /** A headline may have several lines. */
    private String wholeHeadline(int index) {
        StringBuilder words = new StringBuilder();
        int first = index;
        while (first > 0 && marks.get(first - 1) == Mark.HEADLINE) {
            first--;
        }
        for (int i = first; i < marks.size() && marks.get(i) == Mark.HEADLINE; i++) {
            words.append(page.lines().get(i).words());
        }
        return words.toString();
    }

    /** Where words stand in the title, or null. */
    private @Nullable Span inTitle(String words) {
        Span title = page.title();
        int first = page.titleWords().indexOf(words);
        if (title == null || words.isEmpty() || first < 0 || title.of(source).indexOf('&') >= 0) {
            return null;
        }
        int start = -1;
        int count = 0;
        for (int at = title.start(); at < title.end(); at++) {
            if (!Words.isBlank(source.charAt(at))) {
                start = count == first ? at : start;
                count++;
                if (count == first + words.length()) {
                    return new Span(start, at + 1);
                }
            }
        }
        return null;
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
