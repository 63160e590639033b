package io.github.lanting.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.lanting.Transcript;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Writes transcripts as JSON and reads them back without loss: with the source text, {@code
 * read(write(transcript, true))} equals the transcript; without it, only {@link Transcript#text()}
 * is missing.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(file)) {
 *     TranscriptJson.writeLine(transcript, true, out);
 * }
 * try (Stream<Transcript> transcripts = TranscriptJson.readLines(Files.newBufferedReader(file))) {
 *     transcripts.forEach(…);
 * }
 * }</pre>
 *
 * <p>What is written has no line break inside, whichever characters one splits lines at, and can be
 * encoded as UTF-8 even where surrogates stand alone in a text. What is read may have its keys in
 * any order and keys that the form does not know, which are ignored. Writing and reading take time
 * in proportion to the length of the JSON.
 *
 * <p>Stateless, and so safe for use by several threads; but a {@link Writer}, a {@link Reader} and
 * a stream of transcripts belong to one thread at a time.
 */
public final class TranscriptJson {

    /** Immutable, without caches. Texts may be as long as a string can be. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private TranscriptJson() {}

    /**
     * Writes a transcript as one JSON object without a line break.
     *
     * @param transcript the transcript, not null
     * @param withSource whether to write its decoded document too, as {@code text}; nothing is
     *     written for a transcript that does not have it
     * @return the JSON, never null
     * @throws IllegalArgumentException if an exchange has a turn that is not the transcript's, or
     *     an amount has the scale {@link Integer#MIN_VALUE}
     */
    public static String write(Transcript transcript, boolean withSource) {
        StringWriter out = new StringWriter();
        try {
            writeObject(transcript, withSource, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes a transcript as one line of JSON Lines: an object and {@code \n}. It goes out piece by
     * piece, and is never held as a whole.
     *
     * @param transcript the transcript, not null
     * @param withSource whether to write its decoded document too, as {@code text}; nothing is
     *     written for a transcript that does not have it
     * @param out where to, best in UTF-8; neither flushed nor closed; not null
     * @throws IOException if {@code out} fails; part of the line may be written then
     * @throws IllegalArgumentException if an exchange has a turn that is not the transcript's, or
     *     an amount has the scale {@link Integer#MIN_VALUE}; nothing is written then
     */
    public static void writeLine(Transcript transcript, boolean withSource, Writer out)
            throws IOException {
        writeObject(transcript, withSource, out);
        out.write('\n');
    }

    /**
     * Reads a transcript.
     *
     * @param json one JSON object, as {@link #write} and {@link #writeLine} give it; not null
     * @return the transcript, never null
     * @throws TranscriptJsonException if it is no transcript, or there is more than one
     */
    public static Transcript read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            TranscriptReader reader = new TranscriptReader(parser);
            Transcript transcript = reader.next();
            if (transcript == null) {
                throw new TranscriptJsonException("there is no JSON", 1, 1, "", null);
            }
            reader.end();
            return transcript;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads transcripts that follow each other, as JSON Lines has them: each just when the stream
     * comes to it. Blank lines are skipped.
     *
     * @param lines the JSON, read in large pieces; not null
     * @return a sequential stream that throws {@link TranscriptJsonException} where it comes to
     *     something that is no transcript, and {@link UncheckedIOException} if {@code lines} fails;
     *     closing it closes {@code lines}
     */
    public static Stream<Transcript> readLines(Reader lines) {
        Objects.requireNonNull(lines, "lines");
        JsonParser parser;
        try {
            parser = FACTORY.createParser(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StreamSupport.stream(new TranscriptSpliterator(parser), false)
                .onClose(() -> close(lines));
    }

    private static void close(Reader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeObject(Transcript transcript, boolean withSource, Writer out)
            throws IOException {
        Objects.requireNonNull(out, "out");
        TranscriptWriter.check(transcript);
        try (JsonGenerator generator = FACTORY.createGenerator(new LineWriter(out))) {
            new TranscriptWriter(generator).write(transcript, withSource);
        }
    }
}
