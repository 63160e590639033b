package io.github.lanting.internal;

import io.github.lanting.Edit;
import io.github.lanting.NameLexicon;
import io.github.lanting.Script;
import io.github.lanting.Segment;
import io.github.lanting.Transcript;
import io.github.lanting.Turn;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import io.github.lanting.internal.assemble.Assembler;
import io.github.lanting.internal.assemble.RepairComposer;
import io.github.lanting.internal.assemble.Selection;
import io.github.lanting.internal.decode.DecodedDocument;
import io.github.lanting.internal.decode.RepairedText;
import io.github.lanting.internal.dialogue.Dialogue;
import io.github.lanting.internal.dialogue.DialogueReader;
import io.github.lanting.internal.dialogue.Exchanges;
import io.github.lanting.internal.dialogue.QuestionParts;
import io.github.lanting.internal.entities.EntityReader;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.restore.RestoredDocument;
import io.github.lanting.internal.restore.Restorer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of the data: from a decoded document, room by room, to its transcript. Immutable, and so
 * safe for use by several threads.
 */
public final class Pipeline {
    private final List<TranscriptFormat> formats;
    private final Set<String> without;
    private final Restorer restorer;
    private final DialogueReader dialogueReader;
    private final QuestionParts questionParts = new QuestionParts();
    private final @Nullable EntityReader entityReader;

    public Pipeline(
            List<TranscriptFormat> formats,
            Script script,
            boolean entities,
            List<NameLexicon> lexicons,
            Set<String> without) {
        this.without = Set.copyOf(without);
        this.formats = formats;
        this.restorer = new Restorer(script);
        this.dialogueReader = new DialogueReader(Lexicon.with(lexicons));
        this.entityReader = entities ? new EntityReader(lexicons) : null;
    }

    public Transcript run(DecodedDocument decoded) {
        RepairedText repaired = decoded.repaired();
        String text = repaired.text();
        VisibleText visible = VisibleText.of(text);
        SourceDocument document = new SourceDocument(visible.text());
        TranscriptFormat format = surest(document);
        Layout layout = ReadingOrder.of(visible.inDocument(format.layOut(document)));
        RestoredDocument restored = restorer.restore(text, layout);
        List<RestoredBlock> blocks = dialogueReader.inOrderOfTime(restored.blocks());
        Dialogue dialogue = dialogueReader.read(blocks, restored.facts());
        Assembler assembler = new Assembler(text, layout, blocks, dialogue);
        List<Turn> turns = assembler.turns();
        List<Segment> segments = assembler.segments();
        List<Edit> edits = assembler.edits();
        if (without.isEmpty() && entityReader != null) {
            turns = entityReader.read(turns, dialogue.metadata(), assembler::source);
        }
        if (repaired.isRepaired()) {
            RepairComposer composer = new RepairComposer(repaired, segments);
            edits = composer.edits(edits);
            segments = composer.segments();
            turns = composer.turns(turns);
        }
        if (!without.isEmpty()) {
            Selection selection = new Selection(decoded.text(), segments, edits, turns, without);
            turns = selection.turns();
            edits = selection.edits();
            if (entityReader != null) {
                turns = entityReader.read(turns, dialogue.metadata(), selection::source);
            }
        }
        turns = questionParts.split(turns);
        return new Transcript(
                format.name(),
                decoded.pages(),
                Optional.of(decoded.text()),
                dialogue.metadata(),
                dialogue.decision(),
                turns,
                Exchanges.of(turns),
                segments,
                edits);
    }

    private TranscriptFormat surest(SourceDocument document) {
        TranscriptFormat surest = formats.get(0);
        double most = -1;
        for (TranscriptFormat format : formats) {
            double confidence = format.confidence(document);
            if (confidence > most) {
                surest = format;
                most = confidence;
            }
        }
        return surest;
    }
}
