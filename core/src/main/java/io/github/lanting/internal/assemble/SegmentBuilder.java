package io.github.lanting.internal.assemble;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of stretches of the document and makes segments that cover it. */
final class SegmentBuilder {
    private final String document;
    private final List<Segment> claims = new ArrayList<>();

    SegmentBuilder(String document) {
        this.document = document;
    }

    void claim(int start, int end, Segment.Kind kind, @Nullable Integer turn) {
        if (end > start) {
            claims.add(new Segment(new Span(start, end), kind, turn));
        }
    }

    /**
     * The segments, with what nobody claimed between them.
     *
     * @throws IllegalStateException if two claims overlap: a format laid a character out twice
     */
    List<Segment> build() {
        claims.sort(Comparator.comparing(Segment::span));
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Segment claim : claims) {
            if (claim.span().start() < at) {
                throw new IllegalStateException(
                        "the format lays out twice what stands at " + claim.span().start());
            }
            fill(at, claim.span().start(), segments);
            addOrMerge(claim, segments);
            at = claim.span().end();
        }
        fill(at, document.length(), segments);
        return segments;
    }

    private void fill(int from, int to, List<Segment> segments) {
        if (from == to) {
            return;
        }
        boolean white = true;
        for (int at = from; at < to && white; at++) {
            white = Whitespace.is(document.charAt(at));
        }
        Segment.Kind kind = white ? Segment.Kind.LAYOUT : Segment.Kind.OTHER;
        segments.add(new Segment(new Span(from, to), kind, null));
    }

    private static void addOrMerge(Segment claim, List<Segment> segments) {
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        boolean continues =
                last != null
                        && last.kind() == Segment.Kind.TEXT
                        && claim.kind() == Segment.Kind.TEXT
                        && last.span().end() == claim.span().start()
                        && Objects.equals(last.turn(), claim.turn());
        if (continues) {
            Span whole = new Span(last.span().start(), claim.span().end());
            segments.set(segments.size() - 1, new Segment(whole, claim.kind(), claim.turn()));
        } else {
            segments.add(claim);
        }
    }
}
