package io.github.lanting.internal.assemble;

import io.github.lanting.Edit;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A transcript without the edits of some rules. All rules have been applied before, so that what
 * one finds never hangs on whether another one is switched off: only the edits themselves go.
 */
public final class Selection {
    private final String document;
    private final List<Edit> edits;
    private final List<Turn> turns = new ArrayList<>();

    /** Of each turn, where each of its characters comes from. */
    private final List<int[]> starts = new ArrayList<>();

    private final List<int[]> ends = new ArrayList<>();

    public Selection(
            String document,
            List<Segment> segments,
            List<Edit> edits,
            List<Turn> turns,
            Set<String> without) {
        this.document = document;
        this.edits = edits.stream().filter(edit -> !isOf(edit, without)).toList();
        List<List<Segment>> spoken = new ArrayList<>();
        List<List<Edit>> own = new ArrayList<>();
        turns.forEach(
                turn -> {
                    spoken.add(new ArrayList<>());
                    own.add(new ArrayList<>());
                });
        for (Segment segment : segments) {
            Integer turn = segment.turn();
            if (segment.kind() == Segment.Kind.TEXT && turn != null) {
                spoken.get(turn).add(segment);
            }
        }
        for (Edit edit : edits) {
            Integer turn = edit.turn();
            if (turn != null) {
                own.get(turn).add(edit);
            }
        }
        for (Turn turn : turns) {
            Text text = new Text(turn, without);
            text.read(spoken.get(turn.index()), own.get(turn.index()));
            this.turns.add(text.turn());
        }
    }

    public List<Edit> edits() {
        return edits;
    }

    public List<Turn> turns() {
        return turns;
    }

    /** Where in the document characters of a turn come from, with all that stands between. */
    public Span source(int turn, Span characters) {
        int first = characters.start();
        int last = characters.end() - 1;
        return new Span(
                Math.min(starts.get(turn)[first], starts.get(turn)[last]),
                Math.max(ends.get(turn)[first], ends.get(turn)[last]));
    }

    private static boolean isOf(Edit edit, Set<String> without) {
        int from = 0;
        for (int to = edit.rule().indexOf('+'); to >= 0; to = edit.rule().indexOf('+', from)) {
            if (without.contains(edit.rule().substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return without.contains(edit.rule().substring(from));
    }

    /** One turn's text in the making. */
    private final class Text {
        private final Turn turn;
        private final Set<String> without;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> gaps = new ArrayList<>();
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int before;
        private int nextGap;

        Text(Turn turn, Set<String> without) {
            this.turn = turn;
            this.without = without;
        }

        void read(List<Segment> segments, List<Edit> own) {
            int next = 0;
            for (Segment segment : segments) {
                int at = segment.span().start();
                int end = segment.span().end();
                while (next < own.size() && own.get(next).span().end() <= end) {
                    Edit edit = own.get(next++);
                    keep(at, edit.span().start());
                    if (isOf(edit, without)) {
                        moveGaps(before);
                        add(edit.before(), edit.span().start(), true, edit.span().end());
                    } else {
                        add(edit.after(), edit.span().start(), false, edit.span().end());
                    }
                    before += edit.after().length();
                    at = edit.span().end();
                }
                keep(at, end);
            }
            moveGaps(Integer.MAX_VALUE);
            starts.add(Arrays.copyOf(from, text.length()));
            ends.add(Arrays.copyOf(to, text.length()));
        }

        private void keep(int start, int end) {
            moveGaps(before + end - start);
            add(document.substring(start, end), start, true, end);
            before += end - start;
        }

        /** Gaps up to a place of the text as it was, of which what is added next begins. */
        private void moveGaps(int limit) {
            while (nextGap < turn.gaps().size() && turn.gaps().get(nextGap) <= limit) {
                int ahead = Math.max(0, turn.gaps().get(nextGap++) - before);
                gaps.add(text.length() + (limit == Integer.MAX_VALUE ? 0 : ahead));
            }
        }

        private void add(String characters, int start, boolean asPrinted, int end) {
            for (int i = 0; i < characters.length(); i++) {
                int at = text.length();
                if (at == from.length) {
                    from = Arrays.copyOf(from, at * 2);
                    to = Arrays.copyOf(to, at * 2);
                }
                from[at] = asPrinted ? start + i : start;
                to[at] = asPrinted ? start + i + 1 : end;
                text.append(characters.charAt(i));
            }
        }

        Turn turn() {
            return new Turn(
                    turn.index(),
                    turn.role(),
                    turn.speaker(),
                    turn.followUp(),
                    turn.language(),
                    turn.translationOf(),
                    text.toString(),
                    gaps,
                    List.of(),
                    List.of(),
                    turn.decision());
        }
    }
}
