package io.github.lanting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document itself says about the event. What it does not support is null. Immutable.
 *
 * @param title the headline, cleaned, or null
 * @param date the day of the event, or null
 * @param publicationDate the day on which the document was published, or null
 * @param kind what kind of event it is, or null
 * @param venue where it takes place, as the document names it, or null
 * @param host the body that holds it, as the document names it, or null
 * @param publisher who published the document, or null
 * @param url where it was published, as it stands in the document, or null
 * @param spokespeople the names of those who answer, in order of appearance; copied, never null
 */
public record Metadata(
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable LocalDate publicationDate,
        @Nullable Kind kind,
        @Nullable String venue,
        @Nullable String host,
        @Nullable String publisher,
        @Nullable String url,
        List<String> spokespeople) {

    /** Of a document that says nothing. */
    public static final Metadata EMPTY =
            new Metadata(null, null, null, null, null, null, null, null, List.of());

    /**
     * Copies the list.
     *
     * @param title as above
     * @param date as above
     * @param publicationDate as above
     * @param kind as above
     * @param venue as above
     * @param host as above
     * @param publisher as above
     * @param url as above
     * @param spokespeople as above
     */
    public Metadata {
        spokespeople = List.copyOf(spokespeople);
    }

    /** What kind of event a document reports. */
    public enum Kind {
        /** A spokesperson meets the press on fixed days: 例行记者会, 例行新闻发布会. */
        REGULAR_PRESS_CONFERENCE,
        /** A press conference of the sessions of congress and consultative conference: 两会记者会. */
        SESSION_PRESS_CONFERENCE,
        /** Officials inform on a subject: 新闻发布会, 记者会. */
        PRESS_CONFERENCE,
        /** Experts or officials explain a policy: 吹风会, 通气会. */
        BRIEFING,
        /** One outlet questions one person: 专访, 接受采访. */
        INTERVIEW,
        /** A spokesperson or office answers in writing: 答记者问. */
        WRITTEN_ANSWERS,
        /** Officials answer citizens on the web: 在线访谈. */
        ONLINE_TALK,
        /** Officials answer reporters in passing: 会见传媒, 媒体见面会, 部长通道. */
        MEDIA_SESSION
    }
}
