import org.jspecify.annotations.NullMarked;

/** Plain text: one paragraph a line, crawler headers, one-line documents. */
@NullMarked
module io.github.lanting.format.plaintext {
    requires static transitive org.jspecify;
    requires transitive io.github.lanting;

    exports io.github.lanting.format.plaintext;

    provides io.github.lanting.format.TranscriptFormat with
            io.github.lanting.format.plaintext.PlainTextFormat;
}
