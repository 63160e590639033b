package io.github.lanting.internal.assemble;

import io.github.lanting.Edit;
import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers differences between document and clean text and makes edits of them. */
final class EditBuilder {
    private final String document;
    private final List<Edit> edits = new ArrayList<>();

    EditBuilder(String document) {
        this.document = document;
    }

    void add(int start, int end, String after, String rule, @Nullable Integer turn) {
        Span span = new Span(start, end);
        edits.add(new Edit(span, span.of(document), after, rule, turn));
    }

    /** The edits in order; what one rule did to neighbouring characters is one edit. */
    List<Edit> build() {
        edits.sort(Comparator.comparing(Edit::span));
        List<Edit> merged = new ArrayList<>();
        int at = 0;
        while (at < edits.size()) {
            int end = at + 1;
            while (end < edits.size() && continues(edits.get(end - 1), edits.get(end))) {
                end++;
            }
            merged.add(end == at + 1 ? edits.get(at) : merge(edits.subList(at, end)));
            at = end;
        }
        return merged;
    }

    private static boolean continues(Edit edit, Edit next) {
        return edit.span().end() == next.span().start()
                && edit.rule().equals(next.rule())
                && Objects.equals(edit.turn(), next.turn());
    }

    private Edit merge(List<Edit> run) {
        Edit first = run.get(0);
        Edit last = run.get(run.size() - 1);
        StringBuilder after = new StringBuilder();
        run.forEach(edit -> after.append(edit.after()));
        Span span = new Span(first.span().start(), last.span().end());
        return new Edit(span, span.of(document), after.toString(), first.rule(), first.turn());
    }
}
