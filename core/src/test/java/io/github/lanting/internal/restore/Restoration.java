package io.github.lanting.internal.restore;

import io.github.lanting.Script;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One paragraph, restored, and how the differences are written down. */
final class Restoration {
    private final String document;
    private final TracedText text;

    private Restoration(String document, TracedText text) {
        this.document = document;
        this.text = text;
    }

    static Restoration of(String document) {
        return of(document, Script.KEEP, Block.Ending.WHOLE, List.of());
    }

    static Restoration of(
            String document,
            Script script,
            Block.Ending ending,
            List<Layout.Reference> references) {
        Span all = new Span(0, document.length());
        Block block = new Block(Segment.Kind.TEXT, List.of(all), ending);
        Layout layout = new Layout(List.of(block), references, Map.of());
        return new Restoration(
                document, new Restorer(script).restore(document, layout).blocks().get(0).text());
    }

    String clean() {
        return text.toString();
    }

    /** Each difference as {@code before→after rule}, in the order of the document. */
    List<String> edits() {
        return differences().stream()
                .map(d -> document.substring(d.start, d.end) + "→" + d.after + " " + d.rules)
                .toList();
    }

    /** The document with the differences applied, which must be the clean text. */
    String replayed() {
        StringBuilder replayed = new StringBuilder();
        int at = 0;
        for (Difference difference : differences()) {
            replayed.append(document, at, difference.start).append(difference.after);
            at = difference.end;
        }
        return replayed.append(document, at, document.length()).toString();
    }

    private record Difference(int start, int end, String after, String rules) {}

    private List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        text.forEachDifference(
                (start, end, after, rules, index) ->
                        differences.add(new Difference(start, end, after, Rule.ids(rules))));
        differences.sort(Comparator.comparingInt(Difference::start).thenComparing(Difference::end));
        return differences;
    }
}
