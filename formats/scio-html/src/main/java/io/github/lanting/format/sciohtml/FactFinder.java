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

    static final String SOURCE = "来源";

    /** What stands before a day and is no name. */
    private static final List<String> TIME_WORDS =
            List.of("发布", "发表", "发稿", "更新", "最后更新", "时间", "日期", "今天", "当前", "现在", "打印");

    /** What the names of outlets end in. */
    private static final List<String> OUTLET_ENDS = List.of("网", "报", "社", "台", "周刊", "网站");

    /** What is longer is no name of an outlet, in characters. */
    private static final int LONGEST_OUTLET = 14;

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
        Span shown = null;
        Span outlet = null;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) != Mark.METADATA) {
                continue;
            }
            Line line = page.lines().get(i);
            for (int piece = 0; piece < line.pieces().size(); piece++) {
                Span within = line.pieces().get(piece);
                date = date == null ? Dates.find(source, within) : date;
                publisher = publisher == null ? afterSource(line, piece) : publisher;
                shown = shown == null ? shown(within) : shown;
            }
            site = site == null ? beforeDate(line) : site;
            outlet = outlet == null ? afterDate(line) : outlet;
        }
        put(facts, Layout.Fact.DATE, date);
        put(facts, Layout.Fact.PUBLISHER, outlet);
        put(facts, Layout.Fact.PUBLISHER, shown);
        put(facts, Layout.Fact.PUBLISHER, publisher);
        put(facts, Layout.Fact.PUBLISHER, site);
        return facts;
    }

    private static void put(Map<Layout.Fact, Span> facts, Layout.Fact fact, @Nullable Span span) {
        if (span != null && !span.isEmpty()) {
            facts.put(fact, span);
        }
    }

    /** The headline that the title repeats at greatest length, else the first, else the title. */
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
        return best != null ? best.longestPiece() : titleWithoutSite();
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
        return name != null && isSite(name.of(source)) ? name : null;
    }

    /** An outlet, to judge by its name's end, that stands alone behind the day and the time. */
    private @Nullable Span afterDate(Line line) {
        Span date = null;
        for (Span piece : line.pieces()) {
            Span found = date == null ? Dates.find(source, piece) : null;
            int start = found == null ? piece.start() : found.end();
            date = date == null ? found : date;
            while (start < piece.end()
                    && "0123456789: ：\u3000".indexOf(source.charAt(start)) >= 0) {
                start++;
            }
            Span name = date == null ? null : name(new Span(start, piece.end()));
            if (name != null) {
                String words = name.of(source);
                boolean named = OUTLET_ENDS.stream().anyMatch(words::endsWith);
                return named && words.length() <= LONGEST_OUTLET ? name : null;
            }
        }
        return null;
    }

    private static boolean isSite(String name) {
        return Words.countHan(name) >= 3
                && name.indexOf('：') < 0
                && name.indexOf(':') < 0
                && TIME_WORDS.stream().noneMatch(name::startsWith);
    }

    /** The name in a piece of a line that stands in an element for the publisher's name. */
    private @Nullable Span shown(Span piece) {
        for (Span span : page.publishers()) {
            if (span.contains(piece) && piece.of(source).indexOf(SOURCE) < 0) {
                Span name = name(piece);
                return name != null && Words.countHan(name.of(source)) >= 2 ? name : null;
            }
        }
        return null;
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
