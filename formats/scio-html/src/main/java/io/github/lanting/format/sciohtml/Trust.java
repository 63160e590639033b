package io.github.lanting.format.sciohtml;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is believed of what a page says of its parts.
 *
 * @param style what its style hides
 * @param han how many Chinese characters it has, shown or not
 * @param names whether the names of its elements tell what is beside the words
 * @param lines whether the ends of its source's lines end paragraphs, since no tag does
 */
record Trust(StyleSheet style, int han, boolean names, boolean lines) {

    /** One br for this many lines is too few for a page. */
    private static final int FEW_BREAKS = 4;

    /** What is believed of a page at first. */
    static Trust of(String source, Document document, PageRules rules) {
        int han = Words.countHan(document.wholeText());
        boolean lines = hasLines(source, document, rules);
        return new Trust(StyleSheet.of(document), han, true, lines);
    }

    /** The same, but for the names. */
    Trust withoutNames() {
        return new Trust(style, han, false, lines);
    }

    /** Whether an element holds more than half of the page's Chinese characters. */
    boolean isMost(Element element) {
        return Words.countHan(element.wholeText()) * 2 > han;
    }

    /** Text with some tags left in it has lines of its own. */
    private static boolean hasLines(String source, Document document, PageRules rules) {
        int breaks = 0;
        for (Element element : document.getAllElements()) {
            boolean written = element != document && element.sourceRange().isTracked();
            if (written && !element.sourceRange().isImplicit() && rules.breaks(element)) {
                if (!element.nameIs("br")) {
                    return false;
                }
                breaks++;
            }
        }
        long lines = source.lines().filter(text -> !text.isBlank()).count();
        return lines > 1 && breaks * FEW_BREAKS < lines;
    }
}
