package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a page prints above the words: its head (menus, headlines, the line of date and
 * source), other reports, what stands twice. Nobody says it.
 */
final class PageEdges {
    /** What is longer and has commas is a sentence whose end is lost. */
    private static final int LONGEST_HEADLINE = 60;

    private static final String MEDIA = "媒体";
    private static final String PAGE_NUMBER = "（2）";
    private static final int SHORTEST_TITLE = 5;
    private static final int SHORTEST_LATIN_TITLE = 20;

    /** What is longer and stands in brackets as a whole is a lead. */
    private static final int LONGEST_IN_BRACKETS = 30;

    /** A menu's own heading, 热门搜索：, is shorter than a lead, 以下是访谈实录：. */
    private static final int SHORTEST_LEAD = 6;

    /** A line of date and source stands at most so many lines below the headline. */
    private static final int LINES_BELOW_HEADLINE = 4;

    private final List<String> texts;
    private final List<String> paragraphs;
    private final PageLines lines;
    private final Phrases phrases;
    private final FactsLine factsLine;

    PageEdges(PageLines lines, Phrases phrases, FactsLine factsLine) {
        this.texts = lines.texts();
        this.paragraphs = lines.paragraphs();
        this.lines = lines;
        this.phrases = phrases;
        this.factsLine = factsLine;
    }

    /** Makes furniture of the lines above the first label that are no sentences. */
    void takeHead(List<LabelCandidate> candidates) {
        int end = firstLabel(candidates);
        int last = end < paragraphs.size() ? end : isArticle() ? firstSentence() : 0;
        for (int i = 0; i < last; i++) {
            String text = paragraphs.get(i);
            if (!text.isEmpty() && !isSentence(text)) {
                lines.take(i, kindOf(text));
            }
        }
    }

    private Segment.Kind kindOf(String text) {
        if (factsLine.is(text)) {
            return Segment.Kind.METADATA;
        }
        return isTitle(text) ? Segment.Kind.HEADING : Segment.Kind.NAVIGATION;
    }

    /** 【海岛网】3月4日，…主持例行记者会。: who is named so reports, and asks nothing. */
    boolean isReporter(LabelCandidate candidate) {
        String text = paragraphs.get(candidate.paragraph());
        return candidate.opensParagraph()
                && !candidate.own()
                && text.startsWith("【")
                && candidate.label().text().equals(candidate.label().outlet())
                && phrases.isLead(
                        SimplifiedCharacters.convert(text.substring(candidate.end())), List.of());
    }

    /**
     * Makes furniture of another article's report above the one of the event: each has a dateline.
     */
    void takeOtherReport(List<LabelCandidate> candidates) {
        int end = firstLabel(candidates);
        int other = -1;
        for (int i = 0; i < end && end < paragraphs.size(); i++) {
            String folded = SimplifiedCharacters.convert(paragraphs.get(i));
            if (folded.isEmpty()) {
                continue;
            }
            boolean event = phrases.namesEvent(folded);
            if (event && (other < 0 || !phrases.hasDateline(folded))) {
                return;
            }
            if (event) {
                for (int above = other; above < i; above++) {
                    if (!paragraphs.get(above).isEmpty()) {
                        lines.take(above, Segment.Kind.ARTICLE);
                    }
                }
                return;
            }
            other = other < 0 && phrases.hasDateline(folded) ? i : other;
        }
    }

    /**
     * Takes the lines that repeat the headline, as the words of a picture, and others that stand
     * twice and are no sentences, as on the pages of an article. A label stands twice, too.
     */
    void takeRepeated(List<String> headings, List<LabelCandidate> candidates) {
        Set<Integer> labels = new HashSet<>();
        candidates.forEach(candidate -> labels.add(candidate.paragraph()));
        Map<String, Integer> times = new HashMap<>();
        texts.stream()
                .filter(text -> text.length() <= LONGEST_HEADLINE)
                .forEach(text -> times.merge(text, 1, Integer::sum));
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
            if (text.isEmpty() || labels.contains(i)) {
                continue;
            }
            if (headings.contains(text) || headings.contains(withoutPage(text))) {
                lines.take(i, Segment.Kind.HEADING);
            } else if (times.getOrDefault(text, 1) > 1 && !isClosed(text)) {
                lines.take(i, Segment.Kind.OTHER);
            }
        }
    }

    /** 例行记者会实录（2）: the headline of the second of several pages. */
    private static String withoutPage(String text) {
        int bracket = text.length() - PAGE_NUMBER.length();
        boolean page =
                bracket > 0
                        && text.charAt(bracket) == '（'
                        && Character.isDigit(text.charAt(bracket + 1))
                        && text.endsWith("）");
        return page ? text.substring(0, bracket) : text;
    }

    private int above(int paragraph) {
        int above = paragraph - 1;
        while (above >= 0 && paragraphs.get(above).isEmpty()) {
            above--;
        }
        return above;
    }

    private int firstLabel(List<LabelCandidate> candidates) {
        for (LabelCandidate candidate : candidates) {
            if (!paragraphs.get(candidate.paragraph()).isEmpty()
                    && candidate.label().kind() != Label.Kind.NAME_LIKE
                    && !isOfHead(candidate)) {
                return candidate.paragraph();
            }
        }
        return paragraphs.size();
    }

    /** Whether a colon or bracket makes a label of what is but a headline or a page's field. */
    private boolean isOfHead(LabelCandidate candidate) {
        String text = paragraphs.get(candidate.paragraph());
        if (factsLine.is(text)
                || candidate.own() && LineForm.hasAny(candidate.label().text(), "0123456789")
                || isField(candidate, text)) {
            return true;
        }
        boolean named =
                candidate.label().kind() == Label.Kind.PERSON
                        || candidate.label().kind() == Label.Kind.OFFICE;
        return named
                && !candidate.own()
                && candidate.opensParagraph()
                && !isSentence(text)
                && standsAboveFacts(candidate.paragraph());
    }

    /** 主持人：新闻局局长石小溪, 媒体：海风网, a guest's name above another's: lines of the head. */
    private boolean isField(LabelCandidate candidate, String text) {
        String words = text.substring(candidate.end());
        if (words.isEmpty()) {
            return candidate.own() && !isSaid(below(candidate.paragraph()));
        }
        Label label = candidate.label();
        boolean field = label.kind() == Label.Kind.MODERATOR || label.text().equals(MEDIA);
        return field && !isSaid(words);
    }

    private boolean isSaid(String words) {
        return LineForm.hasAny(words, "。？！?!…；")
                || words.endsWith("：")
                || phrases.asks(SimplifiedCharacters.convert(words));
    }

    /** The next line that is not empty. */
    private String below(int paragraph) {
        for (int i = paragraph + 1; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).isEmpty()) {
                return paragraphs.get(i);
            }
        }
        return "：";
    }

    /** Whether the line of date and source follows, and no sentence before it. */
    private boolean standsAboveFacts(int paragraph) {
        int end = Math.min(paragraphs.size(), paragraph + 1 + LINES_BELOW_HEADLINE);
        for (int i = paragraph + 1; i < end; i++) {
            String text = paragraphs.get(i);
            Segment.Kind kind = lines.furniture().get(i);
            if (kind == Segment.Kind.METADATA || !text.isEmpty() && factsLine.is(text)) {
                return true;
            }
            if (!text.isEmpty() && isSentence(text)) {
                return false;
            }
        }
        return false;
    }

    /** Most lines of an article are sentences; a list has titles. */
    private boolean isArticle() {
        int filled = 0;
        int sentences = 0;
        for (String paragraph : paragraphs) {
            filled += paragraph.isEmpty() ? 0 : 1;
            sentences += !paragraph.isEmpty() && isSentence(paragraph) ? 1 : 0;
        }
        return sentences * 2 > filled;
    }

    private int firstSentence() {
        int first = 0;
        while (first < paragraphs.size()
                && (paragraphs.get(first).isEmpty() || !isSentence(paragraphs.get(first)))) {
            first++;
        }
        return first;
    }

    private boolean isSentence(String text) {
        char last = text.charAt(text.length() - 1);
        if (last == '：') {
            return (text.length() >= SHORTEST_LEAD || text.endsWith("如下："))
                    && text.indexOf('：') == text.length() - 1;
        }
        String folded = SimplifiedCharacters.convert(text);
        // 坚决应战，说到做到！ may be a headline's last words, 请大家提问！ is none's.
        boolean spoken = text.length() > LONGEST_HEADLINE || phrases.isCourteous(folded);
        return text.indexOf('。') >= 0
                || "！？".indexOf(last) >= 0 && spoken
                || "；…".indexOf(last) >= 0
                || text.length() > LONGEST_HEADLINE && text.indexOf('，') >= 0
                || Translations.isEnglish(text) && ".?!".indexOf(last) >= 0
                || text.length() > LONGEST_IN_BRACKETS && last == '】' && text.indexOf('，') >= 0
                || phrases.endsLead(folded);
    }

    private static boolean isClosed(String text) {
        return "。！？：；…”’」』）.?!）".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line may be a headline: no menu, address, or line of date and source. */
    static boolean isTitle(String text) {
        return LineForm.kindOf(text) == null
                && text.indexOf('*') < 0
                && text.indexOf('>') < 0
                && (LineForm.han(text) >= SHORTEST_TITLE
                        || LineForm.latin(text) >= SHORTEST_LATIN_TITLE)
                && !text.contains("http");
    }
}
