package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.List;
import java.util.Map;

/**
 * Finds what a page prints around the words and between the turns: its head (menus, headlines, the
 * line of date and source), subheads above a question, and the lines at its foot. None of these is
 * a sentence, and nobody says them.
 */
final class PageEdges {
    /** A line that is longer is no subhead. */
    private static final int LONGEST_SUBHEAD = 32;

    private static final int LONGEST_FOOT = 60;
    private static final int FEWEST_FOOT_LINES = 2;
    private static final int SHORTEST_TITLE = 5;

    /** A menu's own heading, 热门搜索：, is shorter than a lead, 以下是访谈实录：. */
    private static final int SHORTEST_LEAD = 6;

    private final List<String> paragraphs;
    private final Map<Integer, Segment.Kind> furniture;
    private final Phrases phrases;

    PageEdges(List<String> paragraphs, Map<Integer, Segment.Kind> furniture, Phrases phrases) {
        this.paragraphs = paragraphs;
        this.furniture = furniture;
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
            boolean apart = above > labels.get(i - 1).paragraph() && label.opensParagraph();
            if (apart && label.label().asks() && isSubhead(above)) {
                take(above, Segment.Kind.HEADING);
            }
        }
        if (!labels.isEmpty()) {
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
        for (int i = first; i < paragraphs.size() && below && lines >= FEWEST_FOOT_LINES; i++) {
            if (!paragraphs.get(i).isEmpty()) {
                take(i, Segment.Kind.OTHER);
            }
        }
    }

    private boolean isSubhead(int paragraph) {
        String text = paragraphs.get(paragraph);
        int above = above(paragraph);
        return text.length() <= LONGEST_SUBHEAD
                && !isClosed(text)
                && text.indexOf('。') < 0
                && text.indexOf('，') < 0
                && above >= 0
                && isClosed(paragraphs.get(above));
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
            if (candidate.label().kind() != Label.Kind.NAME_LIKE) {
                return candidate.paragraph();
            }
        }
        return paragraphs.size();
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
            return text.length() >= SHORTEST_LEAD && text.indexOf('：') == text.length() - 1;
        }
        return text.indexOf('。') >= 0
                || "！？；…".indexOf(last) >= 0
                || Translations.isEnglish(text) && ".?!".indexOf(last) >= 0
                || phrases.isLead(SimplifiedCharacters.convert(text), List.of());
    }

    private static boolean isClosed(String text) {
        return "。！？：；…”’」』）.?!）".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line may be a headline: no menu, address, or line of date and source. */
    static boolean isTitle(String text) {
        int han = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ("|｜>＞*＊=#".indexOf(c) >= 0) {
                return false;
            }
            han += CharacterClass.isHan(c) ? 1 : 0;
        }
        return han >= SHORTEST_TITLE && !text.contains("http") && !text.startsWith("【第");
    }
}
