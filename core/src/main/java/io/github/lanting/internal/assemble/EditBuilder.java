package io.github.lanting.internal.assemble;

import io.github.lanting.Edit;
import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers differences between document and clean text and makes edits of them. */
final class EditBuilder {
    private final String document;
    private final List<Edit> edits = new ArrayList<>();
    private @Nullable Run run;

    EditBuilder(String document) {
        this.document = document;
    }

    /** Adds a difference; what follows on the one before goes into the same edit at once. */
    void add(int start, int end, String after, String rule, @Nullable Integer turn) {
        if (run != null && run.continuesWith(start, rule, turn)) {
            run.goOn(end, after);
            return;
        }
        closeRun();
        run = new Run(start, end, after, rule, turn);
    }

    private void closeRun() {
        if (run != null) {
            Span span = new Span(run.start, run.end);
            edits.add(new Edit(span, span.of(document), run.after(), run.rule, run.turn));
            run = null;
        }
    }

    /** Neighbouring characters that one rule changed, which may be as many as the document has. */
    private static final class Run {
        private final int start;
        private int end;
        private final String first;
        private final String rule;
        private final @Nullable Integer turn;

        /** What stands there now, where it is more than what was added first: few runs need it. */
        private @Nullable StringBuilder all;

        Run(int start, int end, String first, String rule, @Nullable Integer turn) {
            this.start = start;
            this.end = end;
            this.first = first;
            this.rule = rule;
            this.turn = turn;
        }

        void goOn(int newEnd, String after) {
            end = newEnd;
            if (!after.isEmpty()) {
                all = all == null ? new StringBuilder(first) : all;
                all.append(after);
            }
        }

        String after() {
            return all == null ? first : all.toString();
        }

        boolean continuesWith(int next, String nextRule, @Nullable Integer nextTurn) {
            return end == next && rule.equals(nextRule) && Objects.equals(turn, nextTurn);
        }
    }

    /** The edits in order; what one rule did to neighbouring characters is one edit. */
    List<Edit> build() {
        closeRun();
        edits.sort((edit, other) -> edit.span().compareTo(other.span()));
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
