package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who published a page, in its lines of metadata. For one thread. */
final class PublisherFinder {

    static final String SOURCE = "来源";

    /** What stands before a day and is no name. */
    private static final List<String> TIME_WORDS =
            List.of("发布", "发表", "发稿", "更新", "最后更新", "时间", "日期", "今天", "当前", "现在", "打印");

    /** What a name may stand in. */
    private static final String OPENING = "《【[（(";

    /** What the names of outlets end in. */
    private static final List<String> OUTLET_ENDS = List.of("网", "报", "社", "台", "周刊", "网站");

    /** What is longer is no name of an outlet, in characters. */
    private static final int LONGEST_OUTLET = 14;

    private final Page page;
    private final String source;
    private @Nullable Span site;
    private @Nullable Span named;
    private @Nullable Span held;
    private @Nullable Span outlet;

    PublisherFinder(Page page) {
        this.page = page;
        this.source = page.source();
    }

    /** Reads a line of metadata; of the same clue, the first counts. */
    void read(Line line) {
        for (int piece = 0; piece < line.pieces().size(); piece++) {
            named = named == null ? afterSource(line, piece) : named;
            held = held == null ? held(line.pieces().get(piece)) : held;
        }
        site = site == null ? beforeDate(line) : site;
        outlet = outlet == null ? afterDate(line) : outlet;
    }

    /** What was found, by the surest clue, or null. */
    @Nullable Span found() {
        if (site != null) {
            return site;
        }
        if (named != null) {
            return named;
        }
        return held != null ? held : outlet;
    }

    /** What stands behind 来源：, in the same piece of a line or, if it is a link, in the next. */
    private @Nullable Span afterSource(Line line, int piece) {
        Span within = line.pieces().get(piece);
        int cue = within.start() + within.of(source).indexOf(SOURCE);
        int colon = skipBlank(cue + SOURCE.length(), within.end());
        if (cue < within.start()
                || colon >= within.end()
                || "：:|｜".indexOf(source.charAt(colon)) < 0) {
            return null;
        }
        Span found = name(new Span(colon + 1, within.end()));
        for (int next = piece + 1; found == null && next < line.pieces().size(); next++) {
            found = name(line.pieces().get(next));
        }
        return found != null && isSource(found.of(source)) ? found : null;
    }

    /** The site's name, where a line of metadata begins with it: 某某网站　2021-02-18. */
    private @Nullable Span beforeDate(Line line) {
        Span first = line.pieces().get(0);
        Span date = Dates.find(source, first);
        Span name = date == null ? null : name(new Span(first.start(), date.start()));
        boolean proper = name != null && Words.countHan(name.of(source)) >= 3;
        return proper && name != null && isName(name.of(source)) ? name : null;
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

    private static boolean isName(String name) {
        return Words.countHan(name) >= 2 && isSource(name);
    }

    /** Where nobody filled in the source, another field follows. */
    private static boolean isSource(String name) {
        return name.chars().anyMatch(Character::isLetter)
                && name.indexOf('：') < 0
                && name.indexOf(':') < 0
                && TIME_WORDS.stream().noneMatch(name::startsWith);
    }

    /** The name in a piece of a line that stands in an element for the publisher's name. */
    private @Nullable Span held(Span piece) {
        for (Span span : page.publishers()) {
            if (span.contains(piece) && piece.of(source).indexOf(SOURCE) < 0) {
                Span name = name(piece);
                return name != null && isName(name.of(source)) ? name : null;
            }
        }
        return null;
    }

    /** The first name in a stretch of text, or null: up to a blank, a mark or a reference. */
    private @Nullable Span name(Span within) {
        int start = skipBlank(within.start(), within.end());
        while (start < within.end() && OPENING.indexOf(source.charAt(start)) >= 0) {
            start = skipBlank(start + 1, within.end());
        }
        int end = start;
        while (end < within.end() && !endsName(end, within.end())) {
            end++;
        }
        return end == start ? null : new Span(start, end);
    }

    private int skipBlank(int start, int end) {
        int at = start;
        while (at < end) {
            Layout.Reference reference = reference(at, end);
            if (reference != null && Words.squeeze(reference.characters()).isEmpty()) {
                at = reference.span().end();
            } else if (Words.isBlank(source.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private boolean endsName(int at, int end) {
        char c = source.charAt(at);
        if (c == ' ' && at + 1 < end) {
            return !isLatin(source.charAt(at - 1)) || !isLatin(source.charAt(at + 1));
        }
        Layout.Reference reference = reference(at, end);
        return Words.isBlank(c)
                || "|｜【】[]（）()《》，；".indexOf(c) >= 0
                || reference != null && Words.squeeze(reference.characters()).isEmpty();
    }

    private Layout.@Nullable Reference reference(int at, int end) {
        return source.charAt(at) == '&' ? CharacterReferences.at(source, at, end) : null;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
