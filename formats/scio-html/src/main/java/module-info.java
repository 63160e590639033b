import org.jspecify.annotations.NullMarked;

/** The pages of scio.gov.cn, and pages like them. */
@NullMarked
module io.github.lanting.format.sciohtml {
    requires static transitive org.jspecify;
    requires transitive io.github.lanting;
    requires org.jsoup;

    exports io.github.lanting.format.sciohtml;

    provides io.github.lanting.format.TranscriptFormat with
            io.github.lanting.format.sciohtml.ScioHtmlFormat;
}
