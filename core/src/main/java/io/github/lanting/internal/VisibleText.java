package io.github.lanting.internal;

import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.internal.restore.CharacterClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A document as a reader sees it, for the formats: without what is not seen, so that an invisible
 * mark behind a full stop hides it from none, and with one kind of line's end and of wide space.
 * What a format says of it is told of the document again.
 */
final class VisibleText {
    private final String text;

    /** Where each character stands in the document, and where the document ends. */
    private final int[] places;

    private VisibleText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static VisibleText of(String document) {
        int at = 0;
        while (at < document.length() && isSeenAsItStands(document.charAt(at))) {
            at++;
        }
        if (at == document.length()) {
            return new VisibleText(document, new int[0]);
        }
        StringBuilder text = new StringBuilder(document.length());
        int[] places = new int[document.length() + 1];
        for (at = 0; at < document.length(); at++) {
            char c = document.charAt(at);
            if (!CharacterClass.isInvisible(c)) {
                places[text.length()] = at;
                text.append(seen(c));
            }
        }
        places[text.length()] = document.length();
        return new VisibleText(text.toString(), places);
    }

    private static boolean isSeenAsItStands(char c) {
        return !CharacterClass.isInvisible(c) && seen(c) == c;
    }

    private static char seen(char c) {
        return c == CharacterClass.IDEOGRAPHIC_SPACE_OF_GBK ? '\u3000' : c;
    }

    String text() {
        return text;
    }

    /** The layout of the document, from that of this text. */
    Layout inDocument(Layout layout) {
        if (places.length == 0) {
            return layout;
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : layout.blocks()) {
            List<Span> pieces = new ArrayList<>();
            // What is not seen belongs to what it stands behind.
            for (Span piece : block.pieces()) {
                pieces.add(new Span(places[piece.start()], places[piece.end()]));
            }
            blocks.add(new Block(block.kind(), pieces, block.ending()));
        }
        List<Layout.Reference> references = new ArrayList<>();
        for (Layout.Reference reference : layout.references()) {
            references.add(
                    new Layout.Reference(inDocument(reference.span()), reference.characters()));
        }
        Map<Layout.Fact, Span> facts = new EnumMap<>(Layout.Fact.class);
        layout.facts().forEach((fact, span) -> facts.put(fact, inDocument(span)));
        List<Integer> shortLines =
                layout.shortLines().stream().map(end -> places[end - 1] + 1).toList();
        return new Layout(blocks, references, facts, shortLines);
    }

    private Span inDocument(Span span) {
        int start = places[span.start()];
        return new Span(start, span.isEmpty() ? start : places[span.end() - 1] + 1);
    }
}
