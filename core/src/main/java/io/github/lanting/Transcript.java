package io.github.lanting;

import io.github.lanting.internal.decode.BytePlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as a structured transcript: a view of its source from which nothing is lost and to
 * which nothing is added.
 *
 * <ul>
 *   <li>{@link #segments()} cover the decoded document from end to end.
 *   <li>{@link #edits()} are all differences between the document and the clean text.
 *   <li>A turn's text is its {@link Segment.Kind#TEXT} segments with the edits applied.
 * </ul>
 *
 * <p>Immutable, and so safe for use by several threads.
 */
public final class Transcript {
    private final String format;
    private final List<Page> pages;
    private final Optional<String> text;
    private final Metadata metadata;
    private final Decision decision;
    private final List<Turn> turns;
    private final List<Exchange> exchanges;
    private final List<Segment> segments;
    private final List<Edit> edits;

    /**
     * Makes a transcript of its parts. Users get theirs from {@link TranscriptParser}; this is for
     * those who bring one back from where it was stored.
     *
     * @param format the name of the format that laid the document out, not null
     * @param pages the inputs that make the document, in order, at least one; copied
     * @param text the decoded document, or empty if it was not kept
     * @param metadata what the document says about the event, not null
     * @param decision why the document as a whole is taken for a transcript or for none, not null
     * @param turns the turns in order, each with its index; copied
     * @param exchanges the exchanges in order; copied
     * @param segments the segments in order; copied
     * @param edits the edits in order; copied
     * @throws IllegalArgumentException if there is no page, or a turn's index is not its place
     */
    public Transcript(
            String format,
            List<Page> pages,
            Optional<String> text,
            Metadata metadata,
            Decision decision,
            List<Turn> turns,
            List<Exchange> exchanges,
            List<Segment> segments,
            List<Edit> edits) {
        this.format = Objects.requireNonNull(format, "format");
        this.pages = List.copyOf(pages);
        this.text = Objects.requireNonNull(text, "text");
        this.metadata = Objects.requireNonNull(metadata, "metadata");
        this.decision = Objects.requireNonNull(decision, "decision");
        this.turns = List.copyOf(turns);
        this.exchanges = List.copyOf(exchanges);
        this.segments = List.copyOf(segments);
        this.edits = List.copyOf(edits);
        if (this.pages.isEmpty()) {
            throw new IllegalArgumentException("no page");
        }
        for (int i = 0; i < this.turns.size(); i++) {
            if (this.turns.get(i).index() != i) {
                throw new IllegalArgumentException("turn " + i + " says it is another");
            }
        }
    }

    /**
     * Where the document came from.
     *
     * @return the source of its first page, never null
     */
    public String source() {
        return pages.get(0).source();
    }

    /**
     * Which format laid the document out.
     *
     * @return its name, such as {@code newspaper}; never null
     */
    public String format() {
        return format;
    }

    /**
     * The inputs that make the document.
     *
     * @return at least one, in order, unmodifiable
     */
    public List<Page> pages() {
        return pages;
    }

    /**
     * The decoded document, which all spans of segments and edits count in.
     *
     * @return the text; empty just for a transcript that was stored without it
     */
    public Optional<String> text() {
        return text;
    }

    /**
     * What the document says about the event.
     *
     * @return the metadata, never null
     */
    public Metadata metadata() {
        return metadata;
    }

    /**
     * Why the document as a whole is taken for a transcript or for none, and how sure that is.
     *
     * @return the decision, never null
     */
    public Decision decision() {
        return decision;
    }

    /**
     * How many of the turns are likely to be right.
     *
     * @return the mean of the turns' {@link Decision#confidence()}; of a transcript without turns,
     *     that of {@link #decision()}; above 0 and up to 1
     */
    public double confidence() {
        return turns.stream()
                .mapToDouble(turn -> turn.decision().confidence())
                .average()
                .orElse(decision.confidence());
    }

    /**
     * Who said what.
     *
     * @return the turns in order, unmodifiable; none for a document without text
     */
    public List<Turn> turns() {
        return turns;
    }

    /**
     * Questions with their answers.
     *
     * @return the exchanges in order, unmodifiable; none for a document that is no transcript
     */
    public List<Exchange> exchanges() {
        return exchanges;
    }

    /**
     * What is named in the turns.
     *
     * @return the entities of all turns in order, unmodifiable
     */
    public List<Entity> entities() {
        List<Entity> all = new ArrayList<>();
        for (Turn turn : turns) {
            all.addAll(turn.entities());
        }
        return List.copyOf(all);
    }

    /**
     * What is named in the turns of one role. All mentions of a state by those who ask:
     *
     * <pre>{@code
     * transcript.entities(Turn.Role.QUESTION).stream()
     *         .filter(entity -> new Entity.Code("US").equals(entity.norm()))
     *         .toList();
     * }</pre>
     *
     * @param role the role, not null
     * @return the entities of the turns of that role in order, unmodifiable; none if no turn has it
     */
    public List<Entity> entities(Turn.Role role) {
        Objects.requireNonNull(role, "role");
        List<Entity> all = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.role() == role) {
                all.addAll(turn.entities());
            }
        }
        return List.copyOf(all);
    }

    /**
     * What each part of the document is.
     *
     * @return the segments in order, covering the document without hole or overlap; unmodifiable
     */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * How the clean text differs from the document.
     *
     * @return the edits in order, not overlapping, each inside one segment; unmodifiable
     */
    public List<Edit> edits() {
        return edits;
    }

    /**
     * Which bytes a stretch of the document was decoded from. Takes time in proportion to the page.
     *
     * @param span a stretch of {@link #text()}, such as that of a segment; not null
     * @return the bytes in the order of the document: one range, or several if the span crosses
     *     pages or charsets; none for a document that was given as a string, and for the line
     *     breaks that part two pages
     * @throws IllegalStateException if the transcript was stored without its text
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public List<ByteRange> bytes(Span span) {
        String document =
                text.orElseThrow(() -> new IllegalStateException("the text was not kept"));
        Objects.checkFromToIndex(span.start(), span.end(), document.length());
        return BytePlaces.of(document, pages, span);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transcript that
                && format.equals(that.format)
                && pages.equals(that.pages)
                && text.equals(that.text)
                && metadata.equals(that.metadata)
                && decision.equals(that.decision)
                && turns.equals(that.turns)
                && exchanges.equals(that.exchanges)
                && segments.equals(that.segments)
                && edits.equals(that.edits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, pages, metadata, turns, segments.size(), edits.size());
    }

    /** The source and how much is in it, for logs. */
    @Override
    public String toString() {
        return source() + ": " + turns.size() + " turns, " + exchanges.size() + " exchanges";
    }
}
