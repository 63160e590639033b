package io.github.lanting.examples.command;

import io.github.lanting.Transcript;
import io.github.lanting.json.TranscriptJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes transcripts as lines of JSON, in UTF-8. */
final class TranscriptLines {
    private final Writer out;
    private final boolean withSource;

    TranscriptLines(OutputStream out, boolean withSource) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.withSource = withSource;
    }

    /**
     * Writes one line, and has it leave the process: whoever reads it need not wait for the next.
     *
     * @throws IOException if the output fails
     * @throws InputFailure if the transcript is not sound; nothing is written then
     */
    void write(Transcript transcript) throws IOException, InputFailure {
        try {
            TranscriptJson.writeLine(transcript, withSource, out);
        } catch (IllegalArgumentException unsound) {
            throw InputFailure.defect(unsound);
        }
        out.flush();
    }
}
