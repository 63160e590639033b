package io.github.lanting.format.newspaper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges what stands behind a block that does not close: the rest of its paragraph, which a column
 * break took away; nothing, because the last printed line is lost; or just a lost full stop.
 */
final class BreakJudge {
    private static final int LONGEST_LABEL = 26;
    private static final double INDENT = 2;
    private static final double SLACK = 2;
    private static final int LONGEST_REST_OF_A_LABEL = 8;
    private static final String NUMERALS = "一二三四五六七八九十";

    /** What is counted, and then listed behind a colon. */
    private static final List<String> ANNOUNCED =
            List.of("方面", "点", "點", "事", "事情", "问题", "問題", "条", "條", "意思", "原因", "措施", "工作");

    /** Marks that close, and words that lean on the one before. */
    private static final String NEVER_FIRST = "，。、；：？！,.;:?!）)》”」』的了着们們吗嗎呢吧么麼";

    /** Words of one character behind which another one must follow, or hardly ever a stop does. */
    private static final String LEAN_FORWARD = "的和与與及在对對向从從把被将將由以于於";

    private final ColumnWidths widths;
    private final Openings openings;
    private final WordPairs pairs;
    private final List<String> openers;
    private final ClosingLines closingLines;

    /** How often the words before a colon open a block. */
    private final Map<String, Integer> labels = new HashMap<>();

    /** The first two characters of each block. */
    private final Set<String> beginnings = new HashSet<>();

    BreakJudge(
            List<PrintedBlock> blocks,
            ColumnWidths widths,
            Openings openings,
            WordPairs pairs,
            List<String> openers,
            ClosingLines closingLines) {
        this.widths = widths;
        this.openings = openings;
        this.pairs = pairs;
        this.openers = openers;
        this.closingLines = closingLines;
        for (PrintedBlock block : blocks) {
            int end = Math.min(block.span.end(), block.span.start() + 2);
            beginnings.add(block.text.substring(block.span.start(), end));
            labels.merge(Articles.label(block), 1, Integer::sum);
        }
    }

    /** Whether printed lines are told apart around a block. */
    boolean knowsWidth(int index) {
        return widths.at(index) > 0;
    }

    /** Whether a block's last printed line is filled, so that more may have followed. */
    boolean isFilled(PrintedBlock block, int index) {
        return widths.at(index) == 0 || block.endsInsideClause() || isFilled(block, index, SLACK);
    }

    private boolean isFilled(PrintedBlock block, int index, double slack) {
        // A paragraph's only line is its first, too, and so two characters shorter.
        double indent = block.lines.size() == 1 ? INDENT : 0;
        double width = widths.at(index) - indent;
        return widths.of(block, block.lastLine()) > width - slack;
    }

    /** Whether the next block goes on with this one. */
    boolean goesOn(PrintedBlock block, int index, PrintedBlock next, int nextIndex) {
        Openings.Opening opening = openings.of(next, nextIndex);
        if (opensWithLabel(next)) {
            return opening == Openings.Opening.FULL
                    && (breaksLabel(block, next) || !block.isClosed() && isWithinSentence(next));
        }
        if (closingLines.is(block) || closingLines.is(next)) {
            return false;
        }
        if (opening == Openings.Opening.UNKNOWN && isNextItem(next)) {
            return false;
        }
        if (block.isClosed()) {
            // A column may end where a sentence does: what goes on then is not indented.
            return opening == Openings.Opening.FULL
                    && block.endsSentence()
                    && isFilled(block, index, SLACK / 2)
                    && (next.lines.size() > 1 || !opensParagraph(next));
        }
        if (NEVER_FIRST.indexOf(next.first()) >= 0) {
            return true;
        }
        if (widths.at(nextIndex) == 0) {
            // No printed lines to go by: a page cut into long lines loses none of them.
            return true;
        }
        double evidence = wordAcross(block.last(), next.first());
        evidence +=
                switch (opening) {
                    case FULL -> 2.5;
                    case INDENTED -> -2.5;
                    case UNKNOWN -> opensParagraph(next) ? -1.5 : 0.5;
                };
        evidence += block.endsInsideClause() ? 1 : 0;
        evidence += LEAN_FORWARD.indexOf(block.last()) >= 0 ? 1 : 0;
        evidence += isRemainder(next) ? 1 : 0;
        return evidence > 0;
    }

    /** 几件事：, and on with them: words that announce, no label of this page. */
    private boolean isWithinSentence(PrintedBlock next) {
        String label = Articles.label(next);
        return labels.getOrDefault(label, 0) == 1
                && !Articles.isSpoken(next)
                && ANNOUNCED.stream().anyMatch(label::endsWith);
    }

    /** 三是 opens a paragraph where 二是 does. */
    private boolean isNextItem(PrintedBlock next) {
        if (next.span.length() < 2) {
            return false;
        }
        char first = next.first();
        char second = next.text.charAt(next.span.start() + 1);
        int number = NUMERALS.indexOf(first == '第' ? second : first);
        if (number < 1 || first != '第' && second != '是') {
            return false;
        }
        char before = NUMERALS.charAt(number - 1);
        return beginnings.contains(first == '第' ? "第" + before : before + "是");
    }

    /** Whether its lines are as long as those of a paragraph, and it is not a paragraph's last. */
    boolean isOfText(PrintedBlock block, int index) {
        double width = widths.at(index);
        int lines = block.lines.size() - (block.lines.size() > 1 ? 1 : 0);
        boolean fills = width > 0 && (lines > 1 || !block.isClosed());
        for (int i = 0; i < lines; i++) {
            double missing = width - widths.of(block, block.lines.get(i));
            fills = fills && missing < SLACK / 2 + (i == 0 ? INDENT : 0) && missing > -SLACK;
        }
        return fills;
    }

    /** Whether two blocks join to a pair of characters that stands elsewhere on the page. */
    boolean hasWordAcross(PrintedBlock block, PrintedBlock next) {
        return wordAcross(block.last(), next.first()) > 0;
    }

    /** Whether a block's first line fills the column, and so cannot begin a paragraph. */
    boolean mustGoOn(PrintedBlock block, int index) {
        return openings.of(block, index) == Openings.Opening.FULL && !opensWithLabel(block);
    }

    /** A journalist's label that a column breaks: 阿根廷新闻 and, in the next column, 社记者：. */
    static boolean breaksLabel(PrintedBlock block, PrintedBlock next) {
        int colon = next.span.start();
        while (colon < next.span.end() && "：:".indexOf(next.text.charAt(colon)) < 0) {
            colon++;
        }
        String rest = next.text.substring(next.span.start(), colon);
        return block.lines.size() == 1
                && !block.hasClauses()
                && rest.length() <= LONGEST_REST_OF_A_LABEL
                && (rest.endsWith("记者") || rest.endsWith("記者"));
    }

    /** A line that closes and is all there is: a paragraph's last, more often than its only. */
    private boolean isRemainder(PrintedBlock next) {
        return next.lines.size() == 1 && next.isClosed() && !opensParagraph(next);
    }

    private double wordAcross(char last, char first) {
        if (!Han.is(last) || !Han.is(first)) {
            return 0;
        }
        int count = pairs.count(last, first);
        return count == 0 ? -0.5 : count == 1 ? 1 : 1.5;
    }

    private boolean opensParagraph(PrintedBlock next) {
        return openers.stream().anyMatch(next::startsWith);
    }

    /** A colon so near the front that it may close a speaker's label. */
    static boolean opensWithLabel(PrintedBlock block) {
        String text = block.text;
        int limit = Math.min(block.span.end(), block.span.start() + LONGEST_LABEL);
        for (int at = block.span.start(); at < limit; at++) {
            char c = text.charAt(at);
            if (c == '：' || c == ':') {
                return true;
            }
            if ("，。；？！,;?!“\"".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
