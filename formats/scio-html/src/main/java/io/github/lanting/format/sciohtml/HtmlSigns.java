package io.github.lanting.format.sciohtml;

import java.util.Locale;

/** Looks for signs that a text is HTML. */
final class HtmlSigns {

    /** How much of a text is looked at, in UTF-16 code units. */
    private static final int SAMPLE = 1 << 17;

    /** How far from the start a document type or the root element may stand. */
    private static final int HEAD = 2048;

    /** No name of an element is longer. */
    private static final int LONGEST_NAME = 12;

    /** In a text without a head, this many tags for each character make it surely HTML. */
    private static final double DENSE = 0.01;

    private final String text;
    private final PageRules rules;
    private int tags;
    private int endTags;
    private boolean root;
    private boolean rootInHead;

    private HtmlSigns(String text, PageRules rules) {
        this.text = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        this.rules = rules;
    }

    /** How sure it is that a text is HTML, from 0 to 1. */
    static double confidence(String text, PageRules rules) {
        HtmlSigns signs = new HtmlSigns(text, rules);
        signs.count();
        return signs.judge();
    }

    private void count() {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            boolean closing = at + 1 < text.length() && text.charAt(at + 1) == '/';
            int start = closing ? at + 2 : at + 1;
            int end = start;
            while (end < text.length() && end - start <= LONGEST_NAME && isName(text.charAt(end))) {
                end++;
            }
            String name = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (text.startsWith("!", start) && text.regionMatches(true, start, "!doctype", 0, 8)) {
                root = true;
                rootInHead |= isFirst(at);
            } else if (rules.isElement(name) && endsTag(end)) {
                tags++;
                endTags += closing ? 1 : 0;
                boolean outermost = name.equals("html") || name.equals("body");
                root |= outermost;
                rootInHead |= (outermost || name.equals("head")) && isFirst(at);
            }
        }
    }

    /** Whether but a comment, a declaration or a crawler's line can stand before a place. */
    private boolean isFirst(int at) {
        return at < HEAD && Words.countHan(text.substring(0, at)) == 0;
    }

    private static boolean isName(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** A less-than sign is followed by other things. */
    private boolean endsTag(int at) {
        return at < text.length()
                && (text.charAt(at) == '>'
                        || text.charAt(at) == '/'
                        || Character.isWhitespace(text.charAt(at)));
    }

    private double judge() {
        if (rootInHead) {
            return 0.98;
        }
        if (tags < 2) {
            return tags * 0.1;
        }
        double density = Math.min(1, tags / (DENSE * text.length()));
        double fragment = 0.1 + 0.2 * Math.min(1, endTags / 2.0) + 0.63 * density;
        return root && tags >= 4 ? Math.max(0.9, fragment) : fragment;
    }
}
