import org.jspecify.annotations.NullMarked;

/** Structured transcripts of Chinese press conferences, with the source of every character. */
@NullMarked
module io.github.lanting {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.google.common;

    exports io.github.lanting;
    exports io.github.lanting.format;
    exports io.github.lanting.json;

    uses io.github.lanting.format.TranscriptFormat;
}
