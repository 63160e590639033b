package io.github.lanting.json;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says that something is no JSON, or not the JSON of a transcript, and where. Immutable. */
public final class TranscriptJsonException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** Counted from 1. */
    private final int line;

    /** Counted from 1. */
    private final int column;

    /** A JSON Pointer. */
    private final String path;

    TranscriptJsonException(
            String problem, int line, int column, String path, @Nullable Throwable cause) {
        super(
                "line %d, column %d%s: %s"
                        .formatted(line, column, path.isEmpty() ? "" : ", at " + path, problem),
                cause);
        this.line = line;
        this.column = column;
        this.path = Objects.requireNonNull(path, "path");
    }

    /**
     * In which line of the input the trouble was found.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Where in the line the trouble was found.
     *
     * @return the column in UTF-16 code units, from 1
     */
    public int column() {
        return column;
    }

    /**
     * In which value the trouble was found.
     *
     * @return a JSON Pointer (RFC 6901) such as {@code /turns/3/role}; empty for the whole object;
     *     never null
     */
    public String path() {
        return path;
    }
}
