package io.github.lanting.internal.assemble;

import io.github.lanting.Edit;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.Turn;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.internal.dialogue.Dialogue;
import io.github.lanting.internal.dialogue.TurnDraft;
import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.restore.Rule;
import io.github.lanting.internal.restore.TracedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the parts of one transcript together. For one document and one thread. */
public final class Assembler {
    private final String document;
    private final List<RestoredBlock> blocks;
    private final Dialogue dialogue;
    private final SegmentBuilder segments;
    private final EditBuilder edits;
    private final List<List<Part>> parts = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();

    /** Of each turn, where in its text its passages begin. */
    private final List<int[]> passageStarts = new ArrayList<>();

    /** Of each paragraph that has been looked at, where characters are lost. */
    private final Map<Integer, int[]> lost = new HashMap<>();

    public Assembler(
            String document, Layout layout, List<RestoredBlock> blocks, Dialogue dialogue) {
        this.document = document;
        this.blocks = blocks;
        this.dialogue = dialogue;
        this.segments = new SegmentBuilder(document);
        this.edits = new EditBuilder(document);
        blocks.forEach(block -> parts.add(new ArrayList<>()));
        for (int i = 0; i < dialogue.turns().size(); i++) {
            addTurn(i, dialogue.turns().get(i));
        }
        Map<Block, Integer> restored = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            restored.put(blocks.get(i).block(), i);
        }
        for (Block block : layout.blocks()) {
            Integer index = restored.get(block);
            boolean spoken = index != null && !parts.get(index).isEmpty();
            if (index != null && (spoken || block.kind() == Segment.Kind.TEXT)) {
                claimParagraph(index);
            } else {
                claimFurniture(block, block.kind());
            }
        }
    }

    public List<Turn> turns() {
        return turns;
    }

    public List<Segment> segments() {
        return segments.build();
    }

    public List<Edit> edits() {
        return edits.build();
    }

    /** Where in the document characters of a turn come from, with all that stands between. */
    public Span source(int turn, Span characters) {
        if (characters.isEmpty()) {
            throw new IllegalArgumentException("no characters at " + characters);
        }
        List<TurnDraft.Passage> passages = dialogue.turns().get(turn).passages();
        int[] starts = passageStarts.get(turn);
        int last = characters.end() - 1;
        int firstPassage = passageAt(starts, characters.start());
        int lastPassage = passageAt(starts, last);
        Span first = origin(passages.get(firstPassage), characters.start() - starts[firstPassage]);
        Span end = origin(passages.get(lastPassage), last - starts[lastPassage]);
        // Paragraphs stand in reading order, which need not be the document's.
        return new Span(Math.min(first.start(), end.start()), Math.max(first.end(), end.end()));
    }

    private static int passageAt(int[] starts, int character) {
        int found = Arrays.binarySearch(starts, character);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a passage's character comes from; of the break behind it, its paragraph's end. */
    private Span origin(TurnDraft.Passage passage, int character) {
        int at = passage.from() + character;
        TracedText text = blocks.get(passage.paragraph()).text();
        if (at < passage.to()) {
            return new Span(text.start(at), text.end(at));
        }
        int end = boundary(passage.paragraph(), passage.to());
        return new Span(end, end);
    }

    private void addTurn(int index, TurnDraft draft) {
        for (TurnDraft.LabelPlace label : draft.labels()) {
            List<Part> own = parts.get(label.paragraph());
            Segment.Kind before = isClock(label) ? Segment.Kind.TIMESTAMP : Segment.Kind.NUMBER;
            addPart(own, label.number(), label.start(), before, null);
            addPart(own, label.start(), label.end(), Segment.Kind.LABEL, index);
        }
        for (TurnDraft.Passage stamp : draft.stamps()) {
            List<Part> own = parts.get(stamp.paragraph());
            addPart(own, stamp.from(), stamp.to(), Segment.Kind.TIMESTAMP, null);
        }
        StringBuilder text = new StringBuilder();
        List<Integer> gaps = new ArrayList<>();
        int[] starts = new int[draft.passages().size()];
        int count = 0;
        TurnDraft.Passage before = null;
        for (TurnDraft.Passage passage : draft.passages()) {
            if (before != null) {
                text.append('\n');
                breakBetween(before, passage, index);
            }
            starts[count++] = text.length();
            RestoredBlock block = blocks.get(passage.paragraph());
            text.append(block.text().substring(passage.from(), passage.to()));
            addLost(passage, starts[count - 1], gaps);
            boolean atEnd = passage.to() == block.text().length();
            boolean known = !gaps.isEmpty() && gaps.get(gaps.size() - 1) == text.length();
            if (atEnd && block.isCut() && !known) {
                gaps.add(text.length());
            }
            addPart(
                    parts.get(passage.paragraph()),
                    passage.from(),
                    passage.to(),
                    Segment.Kind.TEXT,
                    index);
            before = passage;
        }
        passageStarts.add(starts);
        turns.add(
                new Turn(
                        index,
                        draft.role(),
                        draft.speaker(),
                        draft.isFollowUp(),
                        draft.language(),
                        draft.translationOf(),
                        text.toString(),
                        gaps,
                        List.of(),
                        List.of(),
                        draft.decision()));
    }

    /** Where characters of a passage were destroyed, a gap is left. */
    private void addLost(TurnDraft.Passage passage, int start, List<Integer> gaps) {
        TracedText text = blocks.get(passage.paragraph()).text();
        int[] places = lost.computeIfAbsent(passage.paragraph(), key -> text.lostBefore());
        int found = Arrays.binarySearch(places, passage.from());
        for (int i = found < 0 ? -found - 1 : found; i < places.length; i++) {
            boolean atEnd = places[i] == passage.to() && places[i] == text.length();
            if (places[i] >= passage.to() && !atEnd) {
                break;
            }
            gaps.add(start + places[i] - passage.from());
        }
    }

    /** 10:01 before a label is the time of a post, 一、 the number of a question. */
    private boolean isClock(TurnDraft.LabelPlace label) {
        String before =
                blocks.get(label.paragraph()).text().substring(label.number(), label.start());
        return before.indexOf(':') > 0 || before.indexOf('：') > 0;
    }

    private static void addPart(
            List<Part> own, int from, int to, Segment.Kind kind, @Nullable Integer turn) {
        if (to > from) {
            own.add(new Part(from, to, kind, turn));
        }
    }

    /** One line break stands for all that parts two paragraphs of a turn. */
    private void breakBetween(TurnDraft.Passage before, TurnDraft.Passage after, int turn) {
        int from = boundary(before.paragraph(), before.to());
        int to = boundary(after.paragraph(), after.from());
        String rule = Rule.PARAGRAPH_BREAK.id();
        if (from >= to || !Whitespace.fills(document, from, to)) {
            edits.add(to, to, "\n", rule, turn);
            return;
        }
        segments.claim(from, to, Segment.Kind.TEXT, turn);
        int lineBreak = from;
        while (lineBreak < to && document.charAt(lineBreak) != '\n') {
            lineBreak++;
        }
        if (lineBreak == to) {
            edits.add(from, to, "\n", rule, turn);
            return;
        }
        if (lineBreak > from) {
            edits.add(from, lineBreak, "", rule, turn);
        }
        if (lineBreak + 1 < to) {
            edits.add(lineBreak + 1, to, "", rule, turn);
        }
    }

    /** Where in the document a paragraph's clean character begins, or the paragraph's edge. */
    private int boundary(int paragraph, int character) {
        RestoredBlock block = blocks.get(paragraph);
        if (character == 0) {
            return block.block().start();
        }
        return character >= block.text().length()
                ? block.block().end()
                : block.text().start(character);
    }

    private void claimParagraph(int index) {
        RestoredBlock block = blocks.get(index);
        List<Part> own = parts.get(index);
        own.sort(Comparator.comparingInt(Part::from));
        if (own.isEmpty()) {
            Segment.Kind kind = dialogue.furniture().getOrDefault(index, Segment.Kind.OTHER);
            claimFurniture(block.block(), kind);
            return;
        }
        fillHoles(own, block.text().length());
        int[] starts = new int[own.size() + 1];
        for (int i = 0; i < own.size(); i++) {
            starts[i] = boundary(index, own.get(i).from());
        }
        starts[own.size()] = block.block().end();
        for (int i = 0; i < own.size(); i++) {
            Part part = own.get(i);
            claim(block.block().pieces(), starts[i], starts[i + 1], part.kind(), part.turn());
        }
        addEdits(block.text(), own, starts);
    }

    /**
     * What no turn has, such as a label that no words follow, belongs to none of its neighbours.
     */
    private static void fillHoles(List<Part> own, int length) {
        List<Part> holes = new ArrayList<>();
        addPart(holes, 0, own.get(0).from(), Segment.Kind.OTHER, null);
        for (int i = 0; i < own.size(); i++) {
            int end = i + 1 < own.size() ? own.get(i + 1).from() : length;
            addPart(holes, own.get(i).to(), end, Segment.Kind.OTHER, null);
        }
        own.addAll(holes);
        own.sort(Comparator.comparingInt(Part::from));
    }

    private void addEdits(TracedText text, List<Part> own, int[] starts) {
        text.forEachDifference(
                (start, end, after, rules, character) -> {
                    int part = character >= 0 ? Part.at(character, own) : Part.upTo(start, starts);
                    Segment.Kind kind = own.get(part).kind();
                    if (kind.isSpoken()) {
                        Integer turn = kind == Segment.Kind.TEXT ? own.get(part).turn() : null;
                        edits.add(start, end, after, Rule.ids(rules), turn);
                    }
                });
    }

    /** Claims a whole block, but for what is white: that may be the break inside a turn. */
    private void claimFurniture(Block block, Segment.Kind kind) {
        for (Span piece : block.pieces()) {
            if (!Whitespace.fills(document, piece.start(), piece.end())) {
                segments.claim(piece.start(), piece.end(), kind, null);
            }
        }
    }

    /** Claims what of the pieces lies between two places. */
    private void claim(
            List<Span> pieces, int from, int to, Segment.Kind kind, @Nullable Integer turn) {
        for (Span piece : pieces) {
            segments.claim(Math.max(piece.start(), from), Math.min(piece.end(), to), kind, turn);
        }
    }
}
