package io.github.lanting.internal.decode;

import io.github.lanting.Page;
import java.util.List;

/**
 * A document, its text as it should have reached us, and the pages it came from, in order, covering
 * the document.
 */
public record DecodedDocument(RepairedText repaired, List<Page> pages) {

    /** The document as it stands. */
    public String text() {
        return repaired.document();
    }
}
