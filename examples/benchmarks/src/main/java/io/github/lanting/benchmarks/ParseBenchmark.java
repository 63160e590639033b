package io.github.lanting.benchmarks;

import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole parse against decoding of the same bytes, which nobody can do without, and against the
 * script that people write today. Run from the project's root, or give other documents with {@code
 * -p document=FILE,…}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {

    /** The document to parse: UTF-8, as a path from the working directory. */
    @Param({
        "examples/documents/briefing.txt",
        "examples/documents/newspaper.txt",
        "examples/documents/glossed.txt"
    })
    private String document = "";

    private final TranscriptParser parser = TranscriptParser.create();
    private final TranscriptParser turnsOnly = TranscriptParser.builder().entities(false).build();
    private byte[] bytes = {};

    /**
     * Reads the document.
     *
     * @throws IOException if it cannot be read
     */
    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(Path.of(document));
    }

    /**
     * Decodes the bytes and does nothing with the text.
     *
     * @return the text
     */
    @Benchmark
    public String decode() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Runs the script that people write today, decoding included.
     *
     * @return what it found
     */
    @Benchmark
    public List<?> script() {
        return TypicalScript.run(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Parses the bytes without looking for entities: what the script does, and its sources.
     *
     * @return the transcript
     */
    @Benchmark
    public Transcript parseTurnsOnly() {
        return turnsOnly.parse(bytes);
    }

    /**
     * Parses the bytes: from charset to transcript, with segments and edits.
     *
     * @return the transcript
     */
    @Benchmark
    public Transcript parse() {
        return parser.parse(bytes);
    }
}
