package io.github.lanting.internal;

import io.github.lanting.Script;
import io.github.lanting.Transcript;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import io.github.lanting.internal.assemble.Assembler;
import io.github.lanting.internal.decode.DecodedDocument;
import io.github.lanting.internal.dialogue.Dialogue;
import io.github.lanting.internal.dialogue.DialogueReader;
import io.github.lanting.internal.dialogue.Exchanges;
import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.restore.Restorer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of the data: from a decoded document, room by room, to its transcript. Immutable, and so
 * safe for use by several threads.
 */
public final class Pipeline {
    private final List<TranscriptFormat> formats;
    private final Restorer restorer;
    private final DialogueReader dialogueReader = new DialogueReader();

    public Pipeline(List<TranscriptFormat> formats, Script script) {
        this.formats = formats;
        this.restorer = new Restorer(script);
    }

    public Transcript run(DecodedDocument decoded) {
        String text = decoded.text();
        SourceDocument document = new SourceDocument(text);
        TranscriptFormat format = surest(document);
        Layout layout = format.layOut(document);
        List<RestoredBlock> blocks = restorer.restore(text, layout);
        Map<Layout.Fact, String> facts = new EnumMap<>(Layout.Fact.class);
        layout.facts()
                .forEach((fact, span) -> facts.put(fact, restorer.restore(text, span, layout)));
        Dialogue dialogue = dialogueReader.read(blocks, facts);
        Assembler assembler = new Assembler(text, layout, blocks, dialogue);
        return new Transcript(
                format.name(),
                decoded.pages(),
                Optional.of(text),
                dialogue.metadata(),
                assembler.turns(),
                Exchanges.of(assembler.turns()),
                assembler.segments(),
                assembler.edits());
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
