package io.github.lanting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document itself says about the event. What it does not support is null. Immutable.
 *
 * @param title the headline, cleaned, or null
 * @param date the day of the event, or null
 * @param publisher who published the document, or null
 * @param url where it was published, as it stands in the document, or null
 * @param spokespeople the names of those who answer, in order of appearance; copied, never null
 */
public record Metadata(
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String publisher,
        @Nullable String url,
        List<String> spokespeople) {

    /** Of a document that says nothing. */
    public static final Metadata EMPTY = new Metadata(null, null, null, null, List.of());

    /**
     * Copies the list.
     *
     * @param title as above
     * @param date as above
     * @param publisher as above
     * @param url as above
     * @param spokespeople as above
     */
    public Metadata {
        spokespeople = List.copyOf(spokespeople);
    }
}
