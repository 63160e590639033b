package io.github.lanting.internal.assemble;

import io.github.lanting.Edit;
import io.github.lanting.Entity;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.Turn;
import io.github.lanting.internal.decode.RepairRule;
import io.github.lanting.internal.decode.RepairedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries what was found in a repaired text back to the document, where each repair is an edit; one
 * that changes the same characters as a later edit becomes one with it.
 */
public final class RepairComposer {
    private final RepairedText repaired;
    private final List<Segment> segments;
    private final List<Edit> composed = new ArrayList<>();

    /** The segment in which repairs are looked for. */
    private int segment;

    public RepairComposer(RepairedText repaired, List<Segment> segments) {
        this.repaired = repaired;
        this.segments = segments;
    }

    public List<Segment> segments() {
        List<Segment> placed = new ArrayList<>(segments.size());
        for (Segment each : segments) {
            Span span = place(each.span());
            if (!span.isEmpty()) {
                placed.add(new Segment(span, each.kind(), each.turn()));
            }
        }
        return placed;
    }

    /** The edits of the repaired text, which stand in order, and those that the repairs are. */
    public List<Edit> edits(List<Edit> edits) {
        int at = 0;
        for (Edit edit : edits) {
            addRepairs(at, edit.span().start());
            Span span = place(edit.span());
            int bits = 0;
            for (int i = edit.span().start(); i < edit.span().end(); i++) {
                bits |= repaired.rules(i);
            }
            String rule = bits == 0 ? edit.rule() : RepairRule.ids(bits) + "+" + edit.rule();
            composed.add(
                    new Edit(span, span.of(repaired.document()), edit.after(), rule, edit.turn()));
            at = Math.max(at, edit.span().end());
        }
        addRepairs(at, repaired.text().length());
        return composed;
    }

    public List<Turn> turns(List<Turn> turns) {
        List<Turn> placed = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            List<Entity> entities = new ArrayList<>(turn.entities().size());
            for (Entity entity : turn.entities()) {
                entities.add(
                        new Entity(
                                entity.type(),
                                entity.text(),
                                entity.span(),
                                place(entity.source()),
                                entity.norm(),
                                entity.confidence(),
                                entity.id()));
            }
            placed.add(turn.withEntities(entities));
        }
        return placed;
    }

    /** Neighbours that one rule repaired are one edit, as far as their segment goes. */
    private void addRepairs(int from, int to) {
        int at = from;
        while (at < to) {
            int bits = repaired.rules(at);
            if (bits == 0) {
                at++;
                continue;
            }
            while (segments.get(segment).span().end() <= at) {
                segment++;
            }
            int limit = Math.min(to, segments.get(segment).span().end());
            int end = at + 1;
            while (end < limit && repaired.rules(end) == bits) {
                end++;
            }
            Span span = place(new Span(at, end));
            composed.add(
                    new Edit(
                            span,
                            span.of(repaired.document()),
                            repaired.text().substring(at, end),
                            RepairRule.ids(bits),
                            turn(segments.get(segment))));
            at = end;
        }
    }

    private static @Nullable Integer turn(Segment segment) {
        return segment.kind() == Segment.Kind.TEXT ? segment.turn() : null;
    }

    private Span place(Span span) {
        return new Span(repaired.place(span.start()), repaired.place(span.end()));
    }
}
