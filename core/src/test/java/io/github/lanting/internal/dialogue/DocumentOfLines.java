package io.github.lanting.internal.dialogue;

import io.github.lanting.Metadata;
import io.github.lanting.Script;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.restore.Restorer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A document in the plainest layout: a paragraph a line; a line that begins with # is a headline.
 */
final class DocumentOfLines {
    private final Map<Layout.Fact, String> facts = new EnumMap<>(Layout.Fact.class);
    private final DialogueReader reader = new DialogueReader(Lexicon.get());
    private final List<RestoredBlock> blocks;

    DocumentOfLines(String text) {
        List<Block> found = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            boolean heading = line.startsWith("#");
            Span span = new Span(heading ? at + 1 : at, at + line.length());
            if (!span.isEmpty()) {
                found.add(
                        heading
                                ? Block.furniture(Segment.Kind.HEADING, span)
                                : Block.paragraph(span));
            }
            at += line.length() + 1;
        }
        this.blocks =
                reader.inOrderOfTime(
                        new Restorer(Script.KEEP)
                                .restore(text, Layout.of(found, Map.of()))
                                .blocks());
    }

    DocumentOfLines with(Layout.Fact fact, String value) {
        facts.put(fact, value);
        return this;
    }

    Metadata metadata() {
        return read().metadata();
    }

    /** The turns, one a line: role, whether it follows up, who speaks, and the words. */
    List<String> turns() {
        List<String> turns = new ArrayList<>();
        for (TurnDraft turn : read().turns()) {
            StringBuilder words = new StringBuilder();
            for (TurnDraft.Passage passage : turn.passages()) {
                words.append(words.isEmpty() ? "" : "⏎")
                        .append(
                                blocks.get(passage.paragraph())
                                        .text()
                                        .substring(passage.from(), passage.to()));
            }
            String name =
                    turn.speaker().outlet() != null
                            ? turn.speaker().outlet()
                            : turn.speaker().person();
            turns.add(
                    turn.role()
                            + (turn.isFollowUp() ? "+ " : " ")
                            + (name == null ? "-" : name)
                            + " "
                            + words);
        }
        return turns;
    }

    /** The rules that decided the turns, with what else was considered. */
    List<String> decisions() {
        return read().turns().stream()
                .map(TurnDraft::decision)
                .map(
                        decision ->
                                decision.considered().isEmpty()
                                        ? decision.rule()
                                        : decision.rule() + " " + decision.considered())
                .toList();
    }

    /** The rule by which the document is a transcript or none. */
    String decision() {
        return read().decision().rule();
    }

    /** Of each turn its language, and the turn that it repeats if it does: en>0. */
    List<String> languages() {
        return read().turns().stream()
                .map(
                        turn ->
                                turn.language()
                                        + (turn.translationOf() == null
                                                ? ""
                                                : ">" + turn.translationOf()))
                .toList();
    }

    private Dialogue read() {
        return reader.read(blocks, facts);
    }
}
