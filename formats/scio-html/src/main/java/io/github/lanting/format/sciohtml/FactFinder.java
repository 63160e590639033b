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
    private static final List<String> TITLE_SEPARATORS = List.of("_", "|", "--", " - ");

    /** A shorter headline of lower rank is a section's, in characters. */
    private static final int SHORTEST_SUBHEAD = 10;

    private static final String SOURCE = "来源";

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
        Span publisher = null;
        Span site = null;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) != Mark.METADATA) {
                continue;
            }
            Line line = page.lines().get(i);
            for (int piece = 0; piece < line.pieces().size(); piece++) {
                Span within = line.pieces().get(piece);
                date = date == null ? Dates.find(source, within) : date;
                publisher = publisher == null ? afterSource(line, piece) : publisher;
            }
            site = site == null ? beforeDate(line) : site;
        }
        put(facts, Layout.Fact.DATE, date);
        put(facts, Layout.Fact.PUBLISHER, site != null ? site : publisher);
        return facts;
    }

    private static void put(Map<Layout.Fact, Span> facts, Layout.Fact fact, @Nullable Span span) {
        if (span != null && !span.isEmpty()) {
            facts.put(fact, span);
        }
    }

    /**
     * The headline that the title repeats at greatest length, else the first, else one of lower
     * rank, else the title.
     */
    private @Nullable Span headline() {
        Line best = null;
        int repeated = 0;
        for (int i = 0; i < marks.size(); i++) {
            Line line = page.lines().get(i);
            if (marks.get(i) == Mark.HEADLINE) {
                int length = line.words().length();
                int shared = page.titleWords().contains(line.words()) ? length : 0;
                if (best == null || shared > repeated) {
                    best = line;
                    repeated = shared;
                }
            }
        }
        best = best == null ? subhead() : best;
        return best != null ? best.longestPiece() : titleWithoutSite();
    }

    /** A headline of lower rank right above the words, on a page that has no other. */
    private @Nullable Line subhead() {
        Line found = null;
        for (int i = 0; i < marks.size() && marks.get(i) != Mark.TEXT; i++) {
            Line line = page.lines().get(i);
            boolean enough = line.words().length() >= SHORTEST_SUBHEAD;
            found = marks.get(i) == Mark.HEADING && enough ? line : found;
        }
        return found;
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

    /** What stands behind 来源：, in the same piece of a line or, if it is a link, in the next. */
    private @Nullable Span afterSource(Line line, int piece) {
        Span within = line.pieces().get(piece);
        int cue = within.start() + within.of(source).indexOf(SOURCE);
        int colon = cue + SOURCE.length();
        if (cue < within.start()
                || colon >= within.end()
                || "：:".indexOf(source.charAt(colon)) < 0) {
            return null;
        }
        Span found = name(new Span(colon + 1, within.end()));
        for (int next = piece + 1; found == null && next < line.pieces().size(); next++) {
            found = name(line.pieces().get(next));
        }
        return found;
    }

    /** The site's name, where a line of metadata begins with it: 某某网站　2021-02-18. */
    private @Nullable Span beforeDate(Line line) {
        Span first = line.pieces().get(0);
        Span date = Dates.find(source, first);
        Span name = date == null ? null : name(new Span(first.start(), date.start()));
        boolean proper = name != null && Words.countHan(name.of(source)) >= 3;
        return proper && name != null && name.of(source).indexOf('：') < 0 ? name : null;
    }

    /** The first name in a stretch of text, or null: up to a blank, a mark or a reference. */
    private @Nullable Span name(Span within) {
        int start = within.start();
        while (start < within.end()) {
            Layout.Reference reference = reference(start, within.end());
            if (reference != null && Words.squeeze(reference.characters()).isEmpty()) {
                start = reference.span().end();
            } else if (Words.isBlank(source.charAt(start))) {
                start++;
            } else {
                break;
            }
        }
        int end = start;
        while (end < within.end() && !endsName(end, within.end())) {
            end++;
        }
        return end == start ? null : new Span(start, end);
    }

    private boolean endsName(int at, int end) {
        char c = source.charAt(at);
        if (c == ' ' && at + 1 < end) {
            return !isLatin(source.charAt(at - 1)) || !isLatin(source.charAt(at + 1));
        }
        Layout.Reference reference = reference(at, end);
        return Words.isBlank(c)
                || "|｜【】[]（）()，；".indexOf(c) >= 0
                || reference != null && Words.squeeze(reference.characters()).isEmpty();
    }

    private Layout.@Nullable Reference reference(int at, int end) {
        return source.charAt(at) == '&' ? CharacterReferences.at(source, at, end) : null;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
