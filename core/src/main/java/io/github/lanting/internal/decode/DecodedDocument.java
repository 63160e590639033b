package io.github.lanting.internal.decode;

import io.github.lanting.Page;
import java.util.List;

/** The text of a document and the pages it came from, in order, covering the text. */
public record DecodedDocument(String text, List<Page> pages) {}
