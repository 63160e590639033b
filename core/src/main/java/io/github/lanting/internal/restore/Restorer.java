package io.github.lanting.internal.restore;

import io.github.lanting.Script;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import java.util.ArrayList;
import java.util.List;

/** Restores the characters of a document's blocks, rule by rule in a fixed order. */
public final class Restorer {
    private final Script script;

    public Restorer(Script script) {
        this.script = script;
    }

    /** The blocks whose words somebody reads: paragraphs, headlines, facts. In their order. */
    public List<RestoredBlock> restore(String document, Layout layout) {
        Habits habits = Habits.of(document, layout);
        ReferenceCursor references = new ReferenceCursor(layout.references());
        List<RestoredBlock> restored = new ArrayList<>();
        for (Block block : layout.blocks()) {
            if (isRead(block.kind())) {
                restored.add(
                        new RestoredBlock(block, restore(document, block, references, habits)));
            }
        }
        return restored;
    }

    /** The characters of a stretch that belongs to no block, such as a fact about the document. */
    public String restore(String document, Span span, Layout layout) {
        Block block = Block.furniture(Segment.Kind.METADATA, span);
        ReferenceCursor references = new ReferenceCursor(layout.references());
        return restore(document, block, references, Habits.NONE).toString();
    }

    private static boolean isRead(Segment.Kind kind) {
        return kind == Segment.Kind.TEXT
                || kind == Segment.Kind.HEADING
                || kind == Segment.Kind.METADATA
                || kind == Segment.Kind.ARTICLE
                || kind == Segment.Kind.BYLINE
                || kind == Segment.Kind.CAPTION;
    }

    private TracedText restore(
            String document, Block block, ReferenceCursor references, Habits habits) {
        int capacity = 1;
        for (Span piece : block.pieces()) {
            capacity += piece.length();
        }
        TracedText text = new TracedText(capacity);
        for (Span piece : block.pieces()) {
            references.append(document, piece, text);
        }
        LostCharacterRule.apply(text);
        boolean spaced = SpacedText.isIn(text, habits.isSpaced());
        int[] classes = classesIn(text);
        if (classes[CharacterClass.CONTROL] + classes[CharacterClass.COMPATIBILITY] > 0) {
            CompatibilityRule.apply(text);
            classes = classesIn(text);
        }
        if (spaced) {
            SpacedText.join(text);
            classes = classesIn(text);
        }
        if (classes[CharacterClass.LETTER] > 0) {
            GlossRule.apply(text, habits);
        }
        // An English paragraph among Chinese ones keeps its marks, but for quotation marks.
        boolean chinese = classes[CharacterClass.HAN] * 4 > classes[CharacterClass.LETTER];
        if (chinese && classes[CharacterClass.HALF_MARK] > 0) {
            PunctuationRule.apply(text);
        }
        if (chinese || classes[CharacterClass.HAN] == 0) {
            QuotationRule.apply(text);
        }
        if (classes[CharacterClass.SPACE] > 0) {
            SpaceRule.apply(text, habits.isOcr(), spaced);
        }
        if (chinese && habits.doublesMarks()) {
            DoubledMarkRule.apply(text);
        }
        if (habits.isOcr()) {
            if (chinese) {
                OcrMarkRule.apply(text, block.kind() == Segment.Kind.TEXT);
                OcrNumberRule.apply(text);
            }
            LabelSlipRule.apply(text);
            SlipRule.apply(text);
        }
        if (block.ending() == Block.Ending.STOP_LOST && text.length() > 0) {
            int end = text.end(text.length() - 1);
            text.append('。', end, end, Rule.LOST_STOP);
        }
        if (script == Script.SIMPLIFIED) {
            ScriptRule.apply(text);
        }
        return text;
    }

    /** How many characters of each class there are. */
    private static int[] classesIn(TracedText text) {
        int[] counts = new int[CharacterClass.COUNT];
        char[] characters = text.characters();
        for (int at = 0; at < text.length(); at++) {
            counts[CharacterClass.of(characters[at])]++;
        }
        return counts;
    }
}
