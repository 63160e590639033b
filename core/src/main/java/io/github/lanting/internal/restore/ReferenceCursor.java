package io.github.lanting.internal.restore;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.util.List;

/** Goes along the character references of a document and puts their characters in. */
final class ReferenceCursor {
    private final List<Layout.Reference> references;
    private int next;

    ReferenceCursor(List<Layout.Reference> references) {
        this.references = references;
    }

    void append(String document, Span piece, TracedText text) {
        int at = piece.start();
        seek(at);
        while (next < references.size()
                && references.get(next).span().start() < piece.end()
                && references.get(next).span().end() <= piece.end()) {
            Layout.Reference reference = references.get(next++);
            text.append(document, at, reference.span().start());
            append(reference, text);
            at = reference.span().end();
        }
        text.append(document, at, piece.end());
    }

    private void append(Layout.Reference reference, TracedText text) {
        String characters = reference.characters();
        int start = reference.span().start();
        int end = reference.span().end();
        if (characters.isEmpty()) {
            text.skip(start, end, Rule.CHARACTER_REFERENCE);
        }
        for (int i = 0; i < characters.length(); i++) {
            // The first character stands for the whole reference, a low surrogate for nothing more.
            text.append(characters.charAt(i), i == 0 ? start : end, end, Rule.CHARACTER_REFERENCE);
        }
    }

    /** To the first reference from a place on; blocks may be read in another order than printed. */
    private void seek(int place) {
        if (next > 0 && references.get(next - 1).span().start() >= place) {
            next = 0;
        }
        int low = next;
        int high = references.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (references.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        next = low;
    }
}
