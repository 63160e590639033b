package io.github.lanting.internal.restore;

import io.github.lanting.Script;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Restores the characters of a document's blocks, rule by rule in a fixed order. */
public final class Restorer {
    private final Script script;

    public Restorer(Script script) {
        this.script = script;
    }

    /** Restores what of a document somebody reads, by the habits of the whole. */
    public RestoredDocument restore(String document, Layout layout) {
        Habits habits = Habits.of(document, layout);
        return new RestoredDocument(
                blocks(document, layout, habits), facts(document, layout, habits));
    }

    private List<RestoredBlock> blocks(String document, Layout layout, Habits habits) {
        ReferenceCursor references = new ReferenceCursor(layout.references());
        List<RestoredBlock> restored = new ArrayList<>();
        boolean inQuotation = false;
        for (Block block : layout.blocks()) {
            if (isRead(block.kind())) {
                TracedText text =
                        restore(
                                document,
                                block,
                                references,
                                habits,
                                layout.shortLines(),
                                inQuotation);
                if (block.kind() == Segment.Kind.TEXT) {
                    inQuotation = QuotationRule.isOpenAtEnd(text, inQuotation);
                }
                restored.add(new RestoredBlock(block, text));
            }
        }
        if (habits.isOcr()) {
            correctSlips(restored, habits.isTraditional());
        }
        restored.replaceAll(block -> finish(block.block(), block.text()));
        return restored;
    }

    /**
     * Slips are known in Simplified characters: a page in others is read as if it were in these.
     */
    private static void correctSlips(List<RestoredBlock> blocks, boolean isTraditional) {
        List<TracedText> printed = blocks.stream().map(RestoredBlock::text).toList();
        List<TracedText> texts =
                isTraditional ? printed.stream().map(TracedText::simplified).toList() : printed;
        LabelSlipRule labels = new LabelSlipRule(texts);
        SlipRule slips = new SlipRule(texts);
        for (TracedText text : texts) {
            labels.apply(text);
            NumberSlipRule.apply(text);
            slips.apply(text);
        }
        texts.forEach(slips::applyHabits);
        for (int i = 0; isTraditional && i < printed.size(); i++) {
            printed.get(i).correctLike(texts.get(i));
        }
    }

    private Map<Layout.Fact, String> facts(String document, Layout layout, Habits habits) {
        Map<Layout.Fact, String> facts = new EnumMap<>(Layout.Fact.class);
        ReferenceCursor references = new ReferenceCursor(layout.references());
        layout.facts()
                .forEach(
                        (fact, span) -> {
                            Block block = Block.furniture(Segment.Kind.METADATA, span);
                            TracedText text =
                                    restore(document, block, references, habits, List.of(), false);
                            finish(block, text);
                            facts.put(fact, text.toString());
                        });
        return facts;
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
            String document,
            Block block,
            ReferenceCursor references,
            Habits habits,
            List<Integer> shortLines,
            boolean inQuotation) {
        int capacity = 1;
        for (Span piece : block.pieces()) {
            capacity += piece.length();
        }
        TracedText text = new TracedText(capacity);
        for (Span piece : block.pieces()) {
            references.append(document, piece, text);
        }
        LostCharacterRule.apply(text);
        int[] classes = classesIn(text);
        boolean spaced =
                classes[CharacterClass.SPACE] > 0 && SpacedText.isIn(text, habits.isSpaced());
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
        if (chinese) {
            MarkRunRule.apply(text, habits.isTraditional());
        }
        if (chinese && classes[CharacterClass.HALF_MARK] > 0) {
            PunctuationRule.apply(text);
        }
        boolean english = classes[CharacterClass.HAN] == 0 && isWords(classes, text.length());
        if (chinese || english) {
            QuotationRule.apply(text, inQuotation && block.kind() == Segment.Kind.TEXT);
        }
        if (classes[CharacterClass.SPACE] > 0) {
            SpaceRule.apply(text, habits.isOcr(), spaced, shortLines);
        }
        if (chinese && habits.doublesMarks()) {
            DoubledMarkRule.apply(text);
        }
        if (habits.isOcr() && chinese) {
            OcrMarkRule.apply(text, block.kind() == Segment.Kind.TEXT);
            OcrNumberRule.apply(text);
            LookalikeRule.apply(text);
            MisreadColonRule.apply(text);
        }
        return text;
    }

    /** What wants the characters as they were printed. */
    private RestoredBlock finish(Block block, TracedText text) {
        boolean cut =
                block.ending() == Block.Ending.CUT
                        || block.ending() == Block.Ending.STOP_LOST && LostStopRule.apply(text);
        if (script == Script.SIMPLIFIED) {
            ScriptRule.apply(text);
        }
        return new RestoredBlock(block, text, cut);
    }

    /** Whether most characters are letters: a forum's noise is none to read. */
    private static boolean isWords(int[] classes, int length) {
        return classes[CharacterClass.LETTER] * 2 > length;
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
