import org.jspecify.annotations.NullMarked;

/** Newspaper pages: printed lines, columns, headlines, jumps. */
@NullMarked
module io.github.lanting.format.newspaper {
    requires static transitive org.jspecify;
    requires transitive io.github.lanting;

    exports io.github.lanting.format.newspaper;

    provides io.github.lanting.format.TranscriptFormat with
            io.github.lanting.format.newspaper.NewspaperFormat;
}
