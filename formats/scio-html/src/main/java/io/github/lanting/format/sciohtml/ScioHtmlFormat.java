package io.github.lanting.format.sciohtml;

import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;

/**
 * HTML pages: those of scio.gov.cn, mfa.gov.cn, gov.cn, people.com.cn, xinhuanet.com and
 * china.com.cn by what is known of them, all others by where their Chinese sentences stand.
 *
 * <p>The document is the source of the page, and what a browser shows of it is laid out: a
 * paragraph is what stands between the ends of block-level elements, or two {@code <br>}; if markup
 * interrupts it, it has several pieces. Tags, comments, scripts and all that is hidden are blocks
 * of kind {@link io.github.lanting.Segment.Kind#MARKUP}. Character references are listed where they
 * stand in what is shown. A line end inside a paragraph of the source is left out; between Latin
 * words it is a space, and listed among the references as such.
 *
 * <p>Comments, related news, share bars and whatever follows the editor's name are furniture, to
 * judge by the names of their elements; a list of links has no text, even with abstracts. Of the
 * page's own styles, those about one element that hide it are obeyed. In text with a few tags left
 * in it, and none that ends a paragraph, the ends of its lines do. Lines that a crawler wrote
 * before the markup, such as {@code title: …}, are metadata and state facts.
 *
 * <p>The facts {@link Layout.Fact#URL URL} and, at need, {@link Layout.Fact#DATE DATE} and {@link
 * Layout.Fact#PUBLISHER PUBLISHER} are values of attributes in the head, and {@link
 * Layout.Fact#TITLE TITLE} stands in {@code <title>} if the page shows no headline. A fact may hold
 * character references.
 *
 * <p>Takes time and memory linear in the length of the document. Any text is a page, if a poor one.
 * Stateless, and so safe for use by several threads.
 */
public final class ScioHtmlFormat implements TranscriptFormat {

    private final PageRules rules = PageRules.load();

    /** Makes one. All are alike. */
    public ScioHtmlFormat() {}

    @Override
    public String name() {
        return "scio-html";
    }

    @Override
    public double confidence(SourceDocument document) {
        return HtmlSigns.confidence(document.text(), rules);
    }

    @Override
    public Layout layOut(SourceDocument document) {
        return PageLayout.of(document.text(), rules);
    }
}
