package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines at a page's foot, below the last words: the editor's line and all that is printed
 * below it, other headlines, readers' comments, buttons. Nobody who is asked says them.
 */
final class PageFoot {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_COMMENT = 25;
    private static final int FEWEST_LINES = 2;
    private static final int SHORTEST_WORDS = 12;
    private static final int MOST_DIGITS_OF_A_PAGE = 2;

    private final PageLines lines;
    private final List<String> texts;
    private final List<String> folded;
    private final List<String> paragraphs;
    private final Map<Integer, Segment.Kind> furniture;

    /** Read once: a page foot is made for each document. */
    private static final class Openers {
        static final WordList ALL = new WordList(LexiconFile.lines("foot-openers.txt"));
    }

    private final Phrases phrases;
    private final int lastPageHead;

    PageFoot(PageLines lines, Phrases phrases) {
        this.lines = lines;
        this.texts = lines.texts();
        this.folded = lines.folded();
        this.paragraphs = lines.paragraphs();
        this.furniture = lines.furniture();
        this.phrases = phrases;
        this.lastPageHead = lastPageHead(texts);
    }

    /**
     * Makes furniture of the foot.
     *
     * @param lastLabel the paragraph of the last label, or -1 if the document has none; the foot
     *     stands below its words
     */
    void takeBelow(int lastLabel) {
        if (lastLabel >= 0) {
            takeBelowClosing(lastLabel);
        }
        int opener = opener(lastLabel);
        // A newspaper's editor may stand in the middle of a page: words go on below.
        boolean heads = opener >= 0 && isOpener(folded.get(opener));
        int longest = heads ? LONGEST_LINE : LONGEST_COMMENT;
        boolean ends =
                opener >= 0
                        && paragraphs.subList(opener, paragraphs.size()).stream()
                                .noneMatch(text -> isSpeech(text, longest));
        if (ends) {
            for (int i = opener; i < paragraphs.size(); i++) {
                take(i);
            }
        }
        if (lastLabel >= 0) {
            takeLines(lastLabel);
        }
    }

    /**
     * Makes furniture of related headlines below the words, before any of them is taken for a
     * label: 外交部：…. Below them nothing is whole enough to be said.
     */
    void takeRelated() {
        int opener = opener(-1);
        boolean ends =
                opener >= 0
                        && paragraphs.subList(opener, paragraphs.size()).stream()
                                .noneMatch(
                                        text -> text.length() > SHORTEST_WORDS && isClosed(text));
        for (int i = Math.max(opener, 0); i < paragraphs.size() && ends; i++) {
            take(i);
        }
    }

    /** Below the line that says how long the event was stands what it is not about. */
    private void takeBelowClosing(int lastLabel) {
        boolean below = false;
        for (int i = lastLabel + 1; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).isEmpty()) {
                continue;
            }
            String line = folded.get(i);
            if (below && phrases.isAfterwards(line)) {
                return;
            }
            if (below && !phrases.namesEvent(line) && !phrases.isClosing(line)) {
                take(i);
            }
            below |= phrases.endsEvent(line);
        }
    }

    /** The first line below the last label's words that nothing but the foot has. */
    private int opener(int lastLabel) {
        boolean words = lastLabel >= 0;
        for (int i = lastLabel + 1; i < texts.size(); i++) {
            String text = texts.get(i);
            words |= isSpeech(text, LONGEST_LINE);
            if (words && text.length() <= LONGEST_LINE) {
                String line = folded.get(i);
                if (furniture.containsKey(i) && line.contains("编辑") && i > lastPageHead
                        || isOpener(line)
                        || isAttachment(line)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The last line that heads a page of a newspaper, below which the words go on; or -1. */
    private static int lastPageHead(List<String> texts) {
        int line = texts.size() - 1;
        while (line >= 0 && !isPageHead(texts.get(line))) {
            line--;
        }
        return line;
    }

    /** 2要闻2019年5月6日星期一, 4版国际. */
    private static boolean isPageHead(String text) {
        if (text.length() > LONGEST_LINE || text.indexOf('。') >= 0) {
            return false;
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered =
                digits > 0
                        && digits <= MOST_DIGITS_OF_A_PAGE
                        && digits < text.length()
                        && text.charAt(digits) == '版';
        return numbered
                || text.contains("星期")
                        && CalendarDay.in(text).stream().anyMatch(day -> day.year() > 0);
    }

    private static boolean isOpener(String folded) {
        // 【网友评论】文明上网 opens as 网友评论 does.
        int frame = folded.startsWith("【") ? folded.indexOf('】') : -1;
        String line = frame > 0 ? folded.substring(1, frame) : folded;
        for (String opener : Openers.ALL.beginningAt(line, 0)) {
            int behind = opener.length();
            if (line.startsWith(opener)
                    && (line.length() == behind
                            || "：:（(>".indexOf(line.charAt(behind)) >= 0
                                    && line.length() <= behind + 8)) {
                return true;
            }
        }
        return false;
    }

    /** 附件：办法.pdf, 附件1：名单: what can be loaded from a page, and no sentence. */
    private static boolean isAttachment(String folded) {
        int mark = folded.indexOf('：');
        return folded.startsWith("附件")
                && mark >= 2
                && mark <= 4
                && !LineForm.hasAny(folded, "。！？；");
    }

    private static boolean isSpeech(String text, int longest) {
        return text.length() > longest && text.indexOf('。') >= 0;
    }

    private void takeLines(int lastLabel) {
        int first = paragraphs.size();
        int found = 0;
        for (int i = above(first); i > lastLabel; i = above(i)) {
            String text = paragraphs.get(i);
            if (text.length() > LONGEST_LINE || isClosed(text) || text.indexOf('。') >= 0) {
                break;
            }
            first = i;
            found++;
        }
        int above = above(first);
        boolean below = first < paragraphs.size() && above >= 0 && isClosed(paragraphs.get(above));
        boolean apart =
                found >= FEWEST_LINES
                        || furniture.containsKey(first - 1)
                        || furniture.containsKey(paragraphs.size() - 1);
        for (int i = first; i < paragraphs.size() && below && apart; i++) {
            take(i);
        }
    }

    private void take(int paragraph) {
        if (!paragraphs.get(paragraph).isEmpty()) {
            lines.take(paragraph, Segment.Kind.OTHER);
        }
    }

    private int above(int paragraph) {
        int above = paragraph - 1;
        while (above >= 0 && paragraphs.get(above).isEmpty()) {
            above--;
        }
        return above;
    }

    private static boolean isClosed(String printed) {
        String text = printed.substring(0, Math.max(1, Stamps.trailing(printed)));
        return "。！？：；…”’」』）.?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
