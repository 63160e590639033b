package io.github.lanting.format.sciohtml;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The composed pages beside this class, and how a layout is written down. */
final class Pages {

    private Pages() {}

    static String read(String name) {
        try (InputStream resource = Pages.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Layout layOut(String source) {
        return new ScioHtmlFormat().layOut(new SourceDocument(source));
    }

    /** All blocks but markup, one a line, as a reader sees them; no-break spaces are shown. */
    static List<String> blocks(String source) {
        Layout layout = layOut(source);
        List<String> lines = new ArrayList<>();
        for (Block block : layout.blocks()) {
            if (block.kind() != Segment.Kind.MARKUP) {
                String words = words(source, block, layout.references()).replace('\u00A0', '␣');
                lines.add(String.format("%-10s %s", block.kind(), words));
            }
        }
        return lines;
    }

    static List<String> facts(String source) {
        Layout layout = layOut(source);
        List<String> lines = new ArrayList<>();
        for (Layout.Fact fact :
                List.of(
                        Layout.Fact.TITLE,
                        Layout.Fact.DATE,
                        Layout.Fact.PUBLISHER,
                        Layout.Fact.URL)) {
            if (layout.facts().containsKey(fact)) {
                lines.add(String.format("%-10s %s", fact, layout.facts().get(fact).of(source)));
            }
        }
        return lines;
    }

    private static String words(String source, Block block, List<Layout.Reference> references) {
        StringBuilder words = new StringBuilder();
        for (Span piece : block.pieces()) {
            int at = piece.start();
            for (Layout.Reference reference : references) {
                if (piece.contains(reference.span())) {
                    words.append(source, at, reference.span().start());
                    words.append(reference.characters());
                    at = reference.span().end();
                }
            }
            words.append(source, at, piece.end());
        }
        return words.toString();
    }
}
