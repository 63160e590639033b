package io.github.lanting.format.plaintext;

import io.github.lanting.Span;

/**
 * Knows text that was copied off a web page by its head: day, time and source in one short line, or
 * the path to the page; and a live log by its stamped labels.
 */
final class WebPageSigns {
    private static final int LINES = 10;
    private static final int LONGEST = 90;
    private static final int FEWEST_LABELS = 3;
    private static final int LONGEST_STAMPED_LABEL = 40;
    private static final String[] FIELDS = {"来源", "來源", "字号", "字號", "评论", "評論"};

    private WebPageSigns() {}

    static boolean areIn(String text) {
        int at = Lines.skipBlank(text, 0);
        for (int line = 0; line < LINES && at < text.length(); line++) {
            int end = Lines.end(text, at);
            Span words = new Span(at, end);
            if (isFacts(text, words) || isPath(text, words)) {
                return true;
            }
            at = Lines.skipBlank(text, end);
        }
        return isLog(text);
    }

    /** 首页 > 新闻 > 正文. */
    private static boolean isPath(String text, Span line) {
        String words = line.length() > LONGEST ? "" : line.of(text);
        int home = Math.max(words.indexOf("首页"), words.indexOf("首頁"));
        String rest = home < 0 ? "" : words.substring(home + 2).strip();
        return !rest.isEmpty() && ">＞»→".indexOf(rest.charAt(0)) >= 0;
    }

    /** [主持人] [14:30:06], on lines of their own. */
    private static boolean isLog(String text) {
        int labels = 0;
        int at = Lines.skipBlank(text, 0);
        while (at < text.length() && labels < FEWEST_LABELS) {
            int end = Lines.end(text, at);
            Span line = Lines.trim(text, at, end);
            boolean framed =
                    line.length() > 2
                            && line.length() <= LONGEST_STAMPED_LABEL
                            && "[［【".indexOf(text.charAt(at)) >= 0
                            && "]］】".indexOf(text.charAt(line.end() - 1)) >= 0;
            labels += framed && line.of(text).indexOf(':') > 0 ? 1 : 0;
            at = Lines.skipBlank(text, end);
        }
        return labels >= FEWEST_LABELS;
    }

    /** Day and time as a machine writes them, which open or close the line or have a field. */
    private static boolean isFacts(String text, Span line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = withSingleSpaces(line.of(text));
        boolean field = false;
        for (String word : FIELDS) {
            field |= words.contains(word);
        }
        for (int at = 0; at + DayAndTime.LENGTH <= words.length(); at++) {
            boolean edge = at == 0 || at + DayAndTime.LENGTH == words.length();
            if ((field || edge) && DayAndTime.isAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static String withSingleSpaces(String words) {
        StringBuilder single = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            boolean again =
                    at > 0
                            && Lines.isWhite(words.charAt(at))
                            && Lines.isWhite(words.charAt(at - 1));
            if (!again) {
                single.append(Lines.isWhite(words.charAt(at)) ? ' ' : words.charAt(at));
            }
        }
        return single.toString();
    }
}
