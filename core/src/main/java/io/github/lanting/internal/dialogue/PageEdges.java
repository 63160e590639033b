package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finds what a page prints around the words and between the turns: its head (menus, headlines, the
 * line of date and source), subheads above a question, and the lines at its foot. None of these is
 * a sentence, and nobody says them.
 */
final class PageEdges {
    /** A line that is longer is no subhead. */
    private static final int LONGEST_SUBHEAD = 32;

    private static final int LONGEST_FOOT = 60;
    private static final String MEDIA = "媒体";

    /** A headline may be a question or a cry. */
    private static final int LONGEST_CRY = 40;

    private static final int FEWEST_FOOT_LINES = 2;
    private static final int FEWEST_TITLES = 5;
    private static final int SHORTEST_TITLE = 5;
    private static final int SHORTEST_LATIN_TITLE = 20;

    /** A menu's own heading, 热门搜索：, is shorter than a lead, 以下是访谈实录：. */
    private static final int SHORTEST_LEAD = 6;

    private final List<String> texts;
    private final List<String> paragraphs;
    private final Map<Integer, Segment.Kind> furniture;
    private final IntFunction<Segment.Kind> kinds;
    private final Phrases phrases;

    PageEdges(PageLines lines, Phrases phrases) {
        this.texts = lines.texts();
        this.paragraphs = lines.paragraphs();
        this.furniture = lines.furniture();
        this.kinds = lines::kind;
        this.phrases = phrases;
    }

    /** Makes furniture of the lines above the first label that are no sentences. */
    void takeHead(List<LabelCandidate> candidates) {
        int end = firstLabel(candidates);
        int last = end < paragraphs.size() ? end : isArticle() ? firstSentence() : 0;
        for (int i = 0; i < last; i++) {
            String text = paragraphs.get(i);
            if (!text.isEmpty() && !isSentence(text)) {
                take(i, isTitle(text) ? Segment.Kind.HEADING : Segment.Kind.NAVIGATION);
            }
        }
    }

    /** Makes furniture of subheads above the questions, and of the lines at the foot. */
    void takeBetween(List<LabelCandidate> labels) {
        for (int i = 1; i < labels.size(); i++) {
            LabelCandidate label = labels.get(i);
            int above = above(label.paragraph());
            int last = labels.get(i - 1).paragraph();
            if (label.opensParagraph() && label.label().asks()) {
                takeSubheads(above, last);
            }
        }
        if (labels.isEmpty()) {
            takeRelated(firstSentence());
        } else {
            takeRelated(labels.get(labels.size() - 1).paragraph());
            takeFoot(labels.get(labels.size() - 1).paragraph());
        }
    }

    private void takeFoot(int lastLabel) {
        int first = paragraphs.size();
        int lines = 0;
        for (int i = above(first); i > lastLabel; i = above(i)) {
            String text = paragraphs.get(i);
            if (text.length() > LONGEST_FOOT || isClosed(text) || text.indexOf('。') >= 0) {
                break;
            }
            first = i;
            lines++;
        }
        boolean below = first < paragraphs.size() && isClosed(paragraphs.get(above(first)));
        boolean apart = lines >= FEWEST_FOOT_LINES || furniture.containsKey(first - 1);
        if (below && apart) {
            takeFrom(first);
        }
    }

    /** Behind 相关阅读： there are other articles' titles and readers' comments. */
    private void takeRelated(int from) {
        for (int i = from + 1; i < paragraphs.size(); i++) {
            Segment.Kind kind = kinds.apply(i);
            String folded = SimplifiedCharacters.convert(texts.get(i));
            boolean menu = kinds.apply(i) != Segment.Kind.TEXT && phrases.headsOthers(folded);
            if (menu || kind == Segment.Kind.BYLINE && folded.contains("编辑")) {
                boolean brief = true;
                for (int j = i + 1; j < paragraphs.size(); j++) {
                    brief &= paragraphs.get(j).length() <= LONGEST_FOOT;
                }
                if (brief) {
                    takeFrom(i + 1);
                }
                return;
            }
        }
    }

    private void takeFrom(int first) {
        for (int i = first; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).isEmpty()) {
                take(i, Segment.Kind.OTHER);
            }
        }
    }

    /** Takes the lines above a question that are no sentences, if a sentence stands above them. */
    private void takeSubheads(int lowest, int label) {
        int highest = lowest;
        while (highest > label && isSubhead(paragraphs.get(highest))) {
            highest = above(highest);
        }
        boolean below = highest >= label && highest >= 0 && isClosed(paragraphs.get(highest));
        for (int i = lowest; i > highest && below; i = above(i)) {
            take(i, Segment.Kind.HEADING);
        }
    }

    private static boolean isSubhead(String text) {
        return text.length() <= LONGEST_SUBHEAD
                && !isClosed(text)
                && text.indexOf('。') < 0
                && text.indexOf('，') < 0;
    }

    /**
     * Takes the lines that repeat the headline, and others that stand twice and are no sentences,
     * as on the pages of an article. A label stands twice, too.
     */
    void takeRepeated(List<String> headings, List<LabelCandidate> candidates) {
        Set<Integer> labels = new HashSet<>();
        candidates.forEach(candidate -> labels.add(candidate.paragraph()));
        Map<String, Integer> times = new HashMap<>();
        texts.forEach(text -> times.merge(text, 1, Integer::sum));
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
            if (text.isEmpty() || labels.contains(i)) {
                continue;
            }
            if (headings.contains(text)) {
                take(i, Segment.Kind.HEADING);
            } else if (times.get(text) > 1 && text.length() <= LONGEST_FOOT && !isClosed(text)) {
                take(i, Segment.Kind.OTHER);
            }
        }
    }

    /** Whether most lines end with a day: a list of other pages' titles. */
    boolean isList() {
        int lines = 0;
        int dated = 0;
        for (String paragraph : paragraphs) {
            lines += paragraph.isEmpty() ? 0 : 1;
            dated += !paragraph.isEmpty() && CalendarDay.endsWithDay(paragraph) ? 1 : 0;
        }
        return dated >= FEWEST_TITLES && dated * 2 > lines;
    }

    private void take(int paragraph, Segment.Kind kind) {
        furniture.put(paragraph, kind);
        paragraphs.set(paragraph, "");
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
            if (candidate.label().kind() != Label.Kind.NAME_LIKE && !isFact(candidate)) {
                return candidate.paragraph();
            }
        }
        return paragraphs.size();
    }

    /** 主持人：新闻局局长石小溪, 媒体：海风网, a guest's name above another's: lines of the head. */
    private boolean isFact(LabelCandidate candidate) {
        String text = paragraphs.get(candidate.paragraph());
        String words = text.substring(candidate.end());
        if (words.isEmpty()) {
            return candidate.own() && !isSaid(below(candidate.paragraph()));
        }
        Label label = candidate.label();
        boolean field = label.kind() == Label.Kind.MODERATOR || label.text().equals(MEDIA);
        return field && !isSaid(words);
    }

    private boolean isSaid(String words) {
        return words.chars().anyMatch(c -> "。？！?!…；".indexOf(c) >= 0)
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

    /** Most lines of an article are sentences; a list has titles. */
    private boolean isArticle() {
        int lines = 0;
        int sentences = 0;
        for (String paragraph : paragraphs) {
            lines += paragraph.isEmpty() ? 0 : 1;
            sentences += !paragraph.isEmpty() && isSentence(paragraph) ? 1 : 0;
        }
        return sentences * 2 > lines;
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
        if ("！？…".indexOf(last) >= 0 && text.length() <= LONGEST_CRY && text.indexOf('。') < 0) {
            return phrases.isGreeting(folded);
        }
        return text.indexOf('。') >= 0
                || "！？；…".indexOf(last) >= 0
                || Translations.isEnglish(text) && ".?!".indexOf(last) >= 0
                || (last == '】' || text.length() > LONGEST_FOOT)
                        && phrases.isLead(folded, List.of());
    }

    private static boolean isClosed(String text) {
        return "。！？：；…”’」』）.?!）".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line may be a headline: no menu, address, or line of date and source. */
    static boolean isTitle(String text) {
        int han = 0;
        int latin = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ("|｜>＞*＊=#".indexOf(c) >= 0) {
                return false;
            }
            han += CharacterClass.isHan(c) ? 1 : 0;
            latin += c >= 'A' && c <= 'z' && Character.isLetter(c) ? 1 : 0;
        }
        boolean stamped =
                CalendarDay.machineWritten(text) != null
                                && text.indexOf('年') < 0
                                && !text.endsWith("）")
                        || text.indexOf("：") > 0 && text.indexOf("来源") >= 0;
        boolean title = han >= SHORTEST_TITLE || latin >= SHORTEST_LATIN_TITLE;
        return title && !stamped && !text.contains("http") && !text.startsWith("【第");
    }
}
