package io.github.lanting.format.plaintext;

import io.github.lanting.Span;

/**
 * Knows text that was copied off a web page by its head: day, time and source in one short line.
 */
final class WebPageSigns {
    private static final int LINES = 10;
    private static final int LONGEST = 90;
    private static final String STAMP = "0000-00-00 00:00";
    private static final String[] FIELDS = {"来源", "來源", "字号", "字號", "评论", "評論"};

    private WebPageSigns() {}

    static boolean areIn(String text) {
        int at = Lines.skipBlank(text, 0);
        for (int line = 0; line < LINES && at < text.length(); line++) {
            int end = Lines.end(text, at);
            if (isFacts(text, new Span(at, end))) {
                return true;
            }
            at = Lines.skipBlank(text, end);
        }
        return false;
    }

    private static boolean isFacts(String text, Span line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = line.of(text);
        boolean field = false;
        for (String word : FIELDS) {
            field |= words.contains(word);
        }
        for (int at = 0; field && at + STAMP.length() <= words.length(); at++) {
            if (isStamp(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStamp(String words, int at) {
        for (int i = 0; i < STAMP.length(); i++) {
            char pattern = STAMP.charAt(i);
            char c = words.charAt(at + i);
            if (pattern == '0' ? c < '0' || c > '9' : c != pattern) {
                return false;
            }
        }
        return true;
    }
}
