package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the article that holds the transcript from others on the page. An article begins behind a
 * jump (上接…), or with a headline that a dateline follows.
 */
final class Articles {
    private static final int LONGEST_DATELINE = 40;
    private static final int LONGEST_LABEL = 30;

    /** 本报综合消息, with a space that a printed line's end may leave. */
    private static final int LONGEST_OWN = 8;

    private static final List<String> JUMPS_IN = List.of("上接", "紧接", "緊接");
    private static final List<String> JUMPS_OUT = List.of("下转", "下轉");

    private Articles() {}

    /** Marks the text and headlines of other articles as such, in place. */
    static void markOthers(List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds) {
        int[] article = articles(blocks, kinds);
        int count = Arrays.stream(article).max().orElse(-1) + 1;
        int[] labels = new int[count];
        Map<String, Integer> times = new HashMap<>();
        blocks.forEach(block -> times.merge(label(block), 1, Integer::sum));
        for (int i = 0; i < article.length; i++) {
            PrintedBlock block = blocks.get(i);
            // Who speaks behind a jump note has spoken before it.
            boolean spoken =
                    isSpoken(block) || !label(block).isEmpty() && times.get(label(block)) > 1;
            labels[article[i]] += kinds[i] == Segment.Kind.TEXT && spoken ? 1 : 0;
        }
        boolean anySpoken = false;
        for (int n : labels) {
            anySpoken |= n > 0;
        }
        for (int i = 0; anySpoken && i < article.length; i++) {
            if (labels[article[i]] == 0 && kinds[i] == Segment.Kind.TEXT) {
                kinds[i] = Segment.Kind.ARTICLE;
            }
        }
    }

    private static int[] articles(List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds) {
        int[] article = new int[blocks.size()];
        int current = 0;
        int most = 0;
        int jumpedOut = -1;
        boolean open = true;
        for (int i = 0; i < article.length; i++) {
            boolean jump = kinds[i] == Segment.Kind.JUMP;
            if (jump && isJump(blocks.get(i), JUMPS_IN)) {
                // What jumped out on this page or the one before goes on here, or what is open.
                current = jumpedOut >= 0 ? jumpedOut : open ? current : ++most;
                jumpedOut = -1;
            } else if (jump && isJump(blocks.get(i), JUMPS_OUT)) {
                article[i] = current;
                jumpedOut = current;
                current = ++most;
                continue;
            } else if (beginsReport(blocks, kinds, i)) {
                current = ++most;
                // The headlines right above belong to the article that they head.
                for (int above = i - 1; above >= 0; above--) {
                    if (kinds[above] == Segment.Kind.TEXT && isTitle(blocks.get(above))) {
                        kinds[above] = Segment.Kind.HEADING;
                    }
                    if (kinds[above] != Segment.Kind.HEADING) {
                        break;
                    }
                    article[above] = current;
                }
            }
            article[i] = current;
            open = kinds[i] == Segment.Kind.TEXT ? !blocks.get(i).isClosed() : open;
        }
        return article;
    }

    /** 太湖治理：一湖清波: a headline with a colon. */
    private static boolean isTitle(PrintedBlock block) {
        return block.lines.size() == 1
                && !block.isClosed()
                && !block.hasSentences()
                && !isSpoken(block);
    }

    /** Behind a bracket or an arrow, or at the start. */
    private static boolean isJump(PrintedBlock block, List<String> notes) {
        for (int at = block.span.start(); at <= block.span.start() + 1; at++) {
            for (String note : notes) {
                if (block.text.startsWith(note, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean beginsReport(
            List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds, int index) {
        if (index == 0 || kinds[index] != Segment.Kind.TEXT || !hasDateline(blocks.get(index))) {
            return false;
        }
        return kinds[index - 1] == Segment.Kind.HEADING
                || kinds[index - 1] == Segment.Kind.TEXT && isTitle(blocks.get(index - 1));
    }

    /** 新华社北京3月7日电, 本报讯, 本报记者…报道: how a report opens. */
    static boolean hasDateline(PrintedBlock block) {
        int start = block.span.start() + ("【[（(".indexOf(block.first()) >= 0 ? 1 : 0);
        int limit = Math.min(block.span.end(), start + LONGEST_DATELINE);
        String opening = block.text.substring(start, limit);
        int wire = Math.max(opening.indexOf("日电"), opening.indexOf("日電"));
        wire = Math.max(wire, opening.indexOf("日讯"));
        wire = Math.max(wire, opening.indexOf("日訊"));
        boolean own = opening.startsWith("本报") || opening.startsWith("本報");
        return wire > 0 && (own || opening.indexOf('社') >= 0)
                || reports(opening, own)
                || own && "讯訊".indexOf(opening.charAt(Math.min(2, opening.length() - 1))) >= 0;
    }

    /** 本报记者石小溪报道：, 综合本报驻外记者报道：, 本报综合消息. */
    private static boolean reports(String opening, boolean own) {
        if (own && opening.substring(0, Math.min(opening.length(), LONGEST_OWN)).contains("消息")) {
            return true;
        }
        int end = Math.max(opening.indexOf('：'), opening.indexOf(':'));
        String before = opening.substring(0, Math.max(end, 0)).strip();
        boolean told = before.endsWith("报道") || before.endsWith("報道") || before.endsWith("報導");
        return told && (own || before.startsWith("综合") || before.startsWith("綜合"));
    }

    /** Whether it opens with a label of a kind that only a transcript has. */
    static boolean isSpoken(PrintedBlock block) {
        String label = label(block);
        return label.endsWith("记者")
                || label.endsWith("記者")
                || label.endsWith("问")
                || label.endsWith("問")
                || label.endsWith("答");
    }

    /** What stands before a colon near the front, or nothing. */
    static String label(PrintedBlock block) {
        int limit = Math.min(block.span.end(), block.span.start() + LONGEST_LABEL);
        for (int at = block.span.start(); at < limit; at++) {
            char c = block.text.charAt(at);
            if (c == '：' || c == ':') {
                return block.text.substring(block.span.start(), at).strip();
            }
        }
        return "";
    }
}
