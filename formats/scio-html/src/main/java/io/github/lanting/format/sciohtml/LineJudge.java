package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says what a page's lines are. */
final class LineJudge {

    /** A line that is longer is no caption and no line of metadata, in characters. */
    private static final int SHORT = 80;

    /** A headline that is longer is none, in characters. */
    private static final int LONGEST_HEADLINE = 100;

    /** What is shorter stands in many titles, in characters. */
    private static final int SHORTEST_TITLE = 6;

    /** A headline with a day in it has at least so many Chinese characters. */
    private static final int FEWEST_IN_HEADLINE = 14;

    /** What is longer, in Chinese characters, and no link, is no menu, wherever it stands. */
    private static final int LONG_SENTENCE = 20;

    /** What follows the editor's name has at most this share of what stands before it. */
    private static final double REST_SHARE = 0.2;

    private static final List<String> IMPRINT =
            List.of("来源：", "来源:", "出处：", "作者：", "作者:", "编辑：", "编辑:");

    /** A list has at least so many links with a sentence, and at most two sentences for each. */
    private static final int FEWEST_ITEMS = 3;

    /** A page's words are centred within this many elements of their line. */
    private static final int STYLE_DEPTH = 3;

    private final Page page;
    private final PageRules rules;
    private final MainText main;
    private final int firstSentence;
    private final int headline;
    private final int end;
    private final boolean list;

    LineJudge(Page page, PageRules rules) {
        this.page = page;
        this.rules = rules;
        this.main = MainText.find(page);
        this.firstSentence = firstSentence();
        this.headline = headline();
        this.end = end();
        this.list = isList();
    }

    /** Whether a page is a list of links: without a sentence, or each link with some. */
    private boolean isList() {
        List<Line> lines = page.lines();
        if (main.area().weight == 0) {
            return lines.stream().filter(Line::isLinks).count() * 2 > lines.size();
        }
        int items = 0;
        int sentences = 0;
        boolean afterLink = false;
        for (int i = main.area().firstLine; i < main.area().lastLine; i++) {
            Line line = lines.get(i);
            boolean title = line.isLinks() && line.words().length() >= SHORTEST_TITLE;
            boolean sentence = line.weight() > 0 && !isBeside(line);
            sentences += sentence ? 1 : 0;
            items += sentence && afterLink ? 1 : 0;
            afterLink = title && line.cue() == null && !isBeside(line) || afterLink && !sentence;
        }
        return items >= FEWEST_ITEMS && sentences <= items * 2;
    }

    /** Where the words begin: a headline may be a sentence, and stands before them. */
    private int firstSentence() {
        for (int i = main.first(); i <= main.last(); i++) {
            Line line = page.lines().get(i);
            Mark marked = marked(line);
            // A numbered question may be set as a heading, and begins the words.
            boolean subhead = marked == Mark.HEADING && line.words().indexOf('？') < 0;
            boolean title = marked == Mark.HEADLINE || subhead || isInTitle(line);
            boolean words = line.weight() > 0 && !isBeside(line) && !isImprint(line);
            if (words && !(title && isHeadline(line))) {
                return i;
            }
        }
        return main.first();
    }

    /** A day with the source, the author or the editor, all in one line. */
    private boolean isImprint(Line line) {
        String words = line.words();
        return words.length() <= SHORT
                && words.indexOf('。') < 0
                && IMPRINT.stream().anyMatch(words::contains)
                && hasDate(line);
    }

    /** The first line that the title repeats, or no line at all. */
    private int headline() {
        int index = 0;
        while (index < firstSentence && !isInTitle(page.lines().get(index))) {
            index++;
        }
        return index < firstSentence ? index : page.lines().size();
    }

    /** Where the words end: behind the editor's name, if little of weight follows it. */
    private int end() {
        int before = 0;
        int end = main.last();
        for (int i = main.first(); i <= main.last(); i++) {
            Line line = page.lines().get(i);
            before += isBeside(line) ? 0 : line.weight();
            boolean little = main.area().weight - before <= before * REST_SHARE;
            boolean editor = line.words().contains("编辑") || line.words().contains("责编");
            if (little && editor && line.cue() == Mark.BYLINE) {
                end = i;
            }
        }
        return end;
    }

    /** What a line is. */
    Mark judge(int index) {
        Line line = page.lines().get(index);
        boolean before = index < firstSentence;
        Mark marked = marked(line);
        if (marked == Mark.HEADLINE && isHeadline(line) && (before || !isSpeech(line))) {
            return main.contains(index) || before ? marked : Mark.NAVIGATION;
        }
        if (line.cue() != null) {
            return line.cue();
        }
        boolean heading = marked == Mark.HEADING || marked == Mark.HEADLINE;
        if (before && index > headline && isBeside(line) && isDated(index)) {
            return Mark.METADATA;
        }
        if (marked != null && !heading) {
            return isBeside(line) ? beside(line, marked) : marked;
        }
        if (before && !line.isLinks() && isInTitle(line)) {
            return Mark.HEADLINE;
        }
        if (before && isDated(index) || isImprint(line)) {
            return Mark.METADATA;
        }
        boolean inside = main.contains(index) && index <= end && !list;
        if (line.isLinks() && (!inside || isMenu(index))) {
            return Mark.NAVIGATION;
        }
        if (heading && isHeadline(line) && (before || !isSpeech(line))) {
            return inside || before ? Mark.HEADING : Mark.NAVIGATION;
        }
        if (inside) {
            return isCaption(line) ? Mark.CAPTION : Mark.TEXT;
        }
        boolean title = headline == page.lines().size() && marked == null;
        if (before && title && !line.isLinks() && isAboveImprint(index)) {
            return Mark.HEADLINE;
        }
        return beside(line, Mark.NAVIGATION);
    }

    /** Links are a menu, sentences are none. */
    private static Mark beside(Line line, Mark mark) {
        if (line.isLinks()) {
            return Mark.NAVIGATION;
        }
        boolean sentence = mark == Mark.NAVIGATION && line.weight() >= LONG_SENTENCE;
        return sentence ? Mark.OTHER : mark;
    }

    /** Whether the rules say that a line is beside the words. */
    private boolean isBeside(Line line) {
        Mark mark = marked(line);
        return mark == Mark.NAVIGATION || mark == Mark.OTHER || mark == Mark.ADVERTISEMENT;
    }

    /** The rules' word on the element of a line, unless it is about the whole text. */
    private @Nullable Mark marked(Line line) {
        Area area = line.area().marked;
        if (area == null || area.own == null || area.own == Mark.TEXT) {
            return null;
        }
        boolean whole = main.area().weight > 0 && area.contains(main.area());
        return whole ? null : area.own;
    }

    private static boolean isHeadline(Line line) {
        String words = line.words();
        return words.length() <= LONGEST_HEADLINE && !words.endsWith("。") && !line.isLinks();
    }

    /** Some pages set the questions as headings, and their words are not furniture. */
    private static boolean isSpeech(Line line) {
        return line.words().indexOf('？') >= 0 || line.words().indexOf('：') >= 0;
    }

    /** Whether a line is the headline that {@code <title>} repeats, mostly with the site's name. */
    boolean isInTitle(Line line) {
        String words = line.words();
        return words.length() >= SHORTEST_TITLE
                && (page.titleWords().startsWith(words)
                        || words.length() * 2 >= page.titleWords().length()
                                && page.titleWords().contains(words));
    }

    /** A short line with a day tells when the page was published; of links, it is one of a list. */
    private boolean isDated(int index) {
        Line line = page.lines().get(index);
        boolean known = index > headline || line.words().contains(PublisherFinder.SOURCE);
        return line.words().length() <= SHORT
                && hasDate(line)
                && (known || !line.isLinks())
                && !isDatedHeadline(line);
    }

    /** 2021年2月18日石司长主持例行记者会: many words in one piece around a day, and no time or field. */
    private boolean isDatedHeadline(Line line) {
        String words = line.words();
        boolean plain =
                line.pieces().size() == 1
                        && words.chars().noneMatch(c -> ":：|｜".indexOf(c) >= 0)
                        && line.pieces().get(0).of(page.source()).strip().length()
                                == words.length();
        return plain && words.contains("年") && Words.countHan(words) >= FEWEST_IN_HEADLINE;
    }

    /** In a page of tables, a line that stands right above the one of day and source. */
    private boolean isAboveImprint(int index) {
        Line line = page.lines().get(index);
        boolean words =
                Words.countHan(line.words()) >= SHORTEST_TITLE && !line.words().contains(">");
        int next = index + 1;
        while (words && next < firstSentence && next <= index + 2) {
            Line below = page.lines().get(next);
            if (isImprint(below)) {
                return true;
            }
            words =
                    below.cue() == null
                            && !below.isLinks()
                            && Words.countHan(below.words()) >= SHORTEST_TITLE;
            next++;
        }
        return false;
    }

    private boolean hasDate(Line line) {
        for (Span piece : line.pieces()) {
            if (Dates.find(page.source(), piece) != null) {
                return true;
            }
        }
        return false;
    }

    /** A link in running text is text; links among links, or without a sentence, are a menu. */
    private boolean isMenu(int index) {
        List<Line> lines = page.lines();
        String words = lines.get(index).words();
        if (!Words.isSentence(words, Words.countHan(words))) {
            return true;
        }
        return index > 0 && lines.get(index - 1).isLinks()
                || index + 1 < lines.size() && lines.get(index + 1).isLinks();
    }

    private boolean isCaption(Line line) {
        String words = line.words();
        return line.afterPicture()
                && words.length() <= SHORT
                && words.chars().anyMatch(Character::isLetterOrDigit)
                && (rules.isAboutPicture(words) || isCentred(line.area().block.element));
    }

    private boolean isCentred(Element element) {
        Element at = element;
        for (int depth = 0; depth < STYLE_DEPTH; depth++) {
            if (at == null || at == main.area().element) {
                return false;
            }
            if (at.nameIs("center")
                    || at.attr("align").equalsIgnoreCase("center")
                    || PageRules.styled(at, "text-align:center")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
