package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds subheads between the turns: above a question, in brackets, of two lines, the part of a
 * talk. Nobody says them.
 */
final class Subheads {
    /** A line that is longer is no subhead. */
    private static final int LONGEST = 40;

    private static final int LONGEST_FRAMED = 14;
    private static final int LONGEST_IN_HALVES = 24;

    /** 客队：, 上半场： head a part of the talk. */
    private static final int LONGEST_PART = 6;

    private static final int MOST_LINES = 3;
    private static final int SHORTEST_QUOTATION = 8;

    private final List<String> paragraphs;
    private final PageLines lines;

    Subheads(PageLines lines) {
        this.paragraphs = lines.paragraphs();
        this.lines = lines;
    }

    /** Makes furniture of subheads above the questions. */
    void takeBetween(List<LabelCandidate> labels) {
        for (int i = 1; i < labels.size(); i++) {
            LabelCandidate label = labels.get(i);
            int above = above(label.paragraph());
            boolean apart = above > labels.get(i - 1).paragraph() && label.opensParagraph();
            if (apart && label.label().asks()) {
                takeSubheads(above, labels.get(i - 1).paragraph());
            }
        }
    }

    /**
     * Makes furniture of headlines of two lines, an office with a name and a colon, and below what
     * is no sentence: they were candidates, and are no labels.
     */
    void takeTitled(List<LabelCandidate> candidates, List<LabelCandidate> labels) {
        Set<Integer> labelled = new HashSet<>();
        labels.forEach(label -> labelled.add(label.paragraph()));
        for (LabelCandidate candidate : candidates) {
            String text = paragraphs.get(candidate.paragraph());
            int below = candidate.paragraph() + 1;
            while (below < paragraphs.size() && paragraphs.get(below).isEmpty()) {
                below++;
            }
            boolean heads =
                    candidate.label().position() != null
                            && candidate.opensParagraph()
                            && candidate.end() == text.length()
                            && !labelled.contains(candidate.paragraph())
                            && below < paragraphs.size()
                            && !labelled.contains(below)
                            && paragraphs.get(below).length() <= LONGEST
                            && !isClosed(paragraphs.get(below));
            if (heads && !text.isEmpty()) {
                lines.take(candidate.paragraph(), Segment.Kind.HEADING);
                lines.take(below, Segment.Kind.HEADING);
            }
        }
    }

    /**
     * Makes furniture of 【媒体提问】, which heads a part of the talk, and of 客队： above a label.
     *
     * @return the lines that head a part
     */
    Set<Integer> takeParts(List<LabelCandidate> labels) {
        Set<Integer> parts = new HashSet<>();
        if (labels.isEmpty()) {
            return parts;
        }
        Set<Integer> labelled = new HashSet<>();
        labels.forEach(label -> labelled.add(label.paragraph()));
        boolean framed =
                labels.stream().anyMatch(l -> paragraphs.get(l.paragraph()).startsWith("【"));
        Set<String> seen = new HashSet<>();
        for (int i = labels.get(0).paragraph() + 1; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
            if (text.isEmpty() || labelled.contains(i)) {
                continue;
            }
            boolean once = seen.add(text);
            if (once && (!framed && isFramed(text) || isPart(i, labelled))) {
                lines.take(i, Segment.Kind.HEADING);
                parts.add(i);
            }
        }
        return parts;
    }

    private static boolean isFramed(String text) {
        return text.length() <= LONGEST_FRAMED
                && text.startsWith("【")
                && text.indexOf('】') == text.length() - 1;
    }

    private boolean isPart(int paragraph, Set<Integer> labelled) {
        String text = paragraphs.get(paragraph);
        int below = paragraph + 1;
        while (below < paragraphs.size() && paragraphs.get(below).isEmpty()) {
            below++;
        }
        int above = above(paragraph);
        return text.length() <= LONGEST_PART
                && text.endsWith("：")
                && labelled.contains(below)
                && above >= 0
                && isClosed(paragraphs.get(above));
    }

    /** Subheads stand one below the other, and the words above them are whole. */
    private void takeSubheads(int lowest, int label) {
        int above = lowest;
        int heads = 0;
        while (above > label && heads < MOST_LINES && isSubhead(paragraphs.get(above))) {
            above = above(above);
            heads++;
        }
        if (heads > 0 && above >= 0 && isClosed(paragraphs.get(above))) {
            for (int i = lowest; i > above; i--) {
                if (!paragraphs.get(i).isEmpty()) {
                    lines.take(i, Segment.Kind.HEADING);
                }
            }
        }
    }

    private static boolean isSubhead(String text) {
        boolean quoted = isQuotedTitle(text.substring(behindNumber(text)));
        boolean topic = text.startsWith("关于") && text.indexOf('：') == text.length() - 1;
        return text.length() <= LONGEST
                && (quoted
                        || topic
                        || (!isClosed(text) || endsInQuotation(text))
                                && text.indexOf('。') < 0
                                && (text.indexOf('，') < 0 || hasTwoHalves(text)));
    }

    /** 风浪已过，渡轮复航: a subhead's halves are alike. */
    private static boolean hasTwoHalves(String text) {
        int comma = text.indexOf('，');
        int behind = text.length() - comma - 1;
        return text.length() <= LONGEST_IN_HALVES
                && text.indexOf('，', comma + 1) < 0
                && Math.abs(comma - behind) <= 1;
    }

    /** 渡轮复航 “明天会更好”: what only a quotation closes is no sentence. */
    private static boolean endsInQuotation(String text) {
        char last = text.charAt(text.length() - 1);
        char opening = last == '”' ? '“' : last == '」' ? '「' : 0;
        return opening != 0 && text.indexOf(opening) > 0 && !LineForm.hasAny(text, "。！？；：…");
    }

    /** 谈未来：“…”, 01“…”: a word or a number stands before a subhead's quotation. */
    private static int behindNumber(String text) {
        int at = text.indexOf('：') + 1;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** “高耗能项目不能一上了之”: all of it a quotation, which is no sentence of its own. */
    static boolean isQuotedTitle(String text) {
        return text.length() >= SHORTEST_QUOTATION
                && text.startsWith("“")
                && text.indexOf('”') == text.length() - 1
                && !LineForm.hasAny(text, "。！？；：…");
    }

    private int above(int paragraph) {
        int above = paragraph - 1;
        while (above >= 0 && paragraphs.get(above).isEmpty()) {
            above--;
        }
        return above;
    }

    private static boolean isClosed(String text) {
        return "。！？：；…”’」』）.?!）".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
