package io.github.lanting;

import io.github.lanting.format.TranscriptFormat;
import io.github.lanting.internal.Pipeline;
import io.github.lanting.internal.decode.DocumentReader;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Turns documents into transcripts.
 *
 * <pre>{@code
 * TranscriptParser parser = TranscriptParser.create();
 * Transcript transcript = parser.parse(Path.of("briefing.html"));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads: make one and share it. It reads nothing but
 * what it is given, writes nothing, and uses no network.
 */
public final class TranscriptParser {

    /** The largest document that is read unless the builder says otherwise: 64 Mi bytes. */
    public static final int DEFAULT_MAXIMUM_SIZE = 64 << 20;

    private final Pipeline pipeline;
    private final DocumentReader reader;

    private TranscriptParser(Builder builder) {
        this.pipeline =
                new Pipeline(
                        builder.formats,
                        builder.script,
                        builder.entities,
                        builder.lexicons,
                        builder.without);
        this.reader = new DocumentReader(builder.maximumSize, builder.charsetHint);
    }

    /**
     * A parser with default options and all formats that {@link ServiceLoader} finds on the class
     * path or module path.
     *
     * @return a parser, never null
     * @throws IllegalStateException if there is no format at all
     */
    public static TranscriptParser create() {
        return builder().build();
    }

    /**
     * Starts a parser with options of one's own.
     *
     * @return a builder with the default options, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a file.
     *
     * @param file the file, not null
     * @return its transcript, never null
     * @throws UnreadableDocumentException if the file cannot be read, is no text, or is too large
     */
    public Transcript parse(Path file) {
        return parse(List.of(file));
    }

    /**
     * Parses several files that are the pages of one document.
     *
     * @param files the pages in the order in which they are read, at least one
     * @return one transcript of all, whose {@link Transcript#pages()} say what came from where
     * @throws UnreadableDocumentException if a file cannot be read or is no text, or if all
     *     together are too large
     * @throws IllegalArgumentException if there is no file
     */
    public Transcript parse(List<Path> files) {
        return pipeline.run(reader.read(files));
    }

    /**
     * Parses bytes, whose charset is found by looking at them.
     *
     * @param bytes the document, not null; not kept
     * @return its transcript, whose source is named {@code bytes}
     * @throws UnreadableDocumentException if the bytes are no text or too many
     */
    public Transcript parse(byte[] bytes) {
        return pipeline.run(reader.read("bytes", bytes));
    }

    /**
     * Parses what a stream holds, to its end. The stream is not closed.
     *
     * @param stream the document, not null
     * @return its transcript, whose source is named {@code stream}
     * @throws UnreadableDocumentException if reading fails, or if what is read is no text or too
     *     much
     */
    public Transcript parse(InputStream stream) {
        return pipeline.run(reader.read("stream", stream));
    }

    /**
     * Parses text.
     *
     * @param text the document, not null; surrogates may stand alone
     * @return its transcript, whose source is named {@code text}
     * @throws UnreadableDocumentException if the text has more UTF-16 code units than the parser's
     *     limit has bytes
     */
    public Transcript parse(String text) {
        return pipeline.run(reader.read("text", text));
    }

    /** Options of a parser. Not safe for use by several threads. */
    public static final class Builder {
        private List<TranscriptFormat> formats = List.of();
        private Script script = Script.KEEP;
        private List<NameLexicon> lexicons = List.of();
        private int maximumSize = DEFAULT_MAXIMUM_SIZE;
        private boolean entities = true;
        private Set<String> without = Set.of();
        private Optional<Charset> charsetHint = Optional.empty();

        private Builder() {}

        /**
         * Which formats to choose from, instead of those that {@link ServiceLoader} finds. Of two
         * that are equally sure, the first is taken.
         *
         * @param formats at least one
         * @return this
         * @throws IllegalArgumentException if there is none
         */
        public Builder formats(TranscriptFormat... formats) {
            if (formats.length == 0) {
                throw new IllegalArgumentException("no format");
            }
            this.formats = List.of(formats);
            return this;
        }

        /**
         * Which script to deliver the clean text in. The default is {@link Script#KEEP}.
         *
         * @param script the script, not null
         * @return this
         */
        public Builder script(Script script) {
            this.script = Objects.requireNonNull(script, "script");
            return this;
        }

        /**
         * Whether to find what the turns name. The default is true; who needs just the turns saves
         * a third to a half of the time.
         *
         * @param find whether turns have their entities, or none
         * @return this
         */
        public Builder entities(boolean find) {
            this.entities = find;
            return this;
        }

        /**
         * Which names to find besides those that Lanting knows, and before them. Of equal names in
         * several lexicons the last one's counts. The default is none.
         *
         * @param lexicons the names
         * @return this
         */
        public Builder lexicon(NameLexicon... lexicons) {
            this.lexicons = List.of(lexicons);
            return this;
        }

        /**
         * Which rules not to follow: their edits, and those that they made together with another
         * rule, are left out of the text. Turns and labels are found as if none were left out. The
         * default is none.
         *
         * @param rules ids of {@link EditRule#all()}
         * @return this
         * @throws IllegalArgumentException if there is no rule of that id
         */
        public Builder without(String... rules) {
            List<String> known = EditRule.all().stream().map(EditRule::id).toList();
            for (String rule : rules) {
                if (!known.contains(rule)) {
                    throw new IllegalArgumentException(
                            "no rule \"" + rule + "\", but " + String.join(", ", known));
                }
            }
            // A rule may be named twice.
            this.without = Set.copyOf(Arrays.asList(rules));
            return this;
        }

        /**
         * Which charset the documents are said to be in, as by the header of an HTTP response. It
         * is evidence beside what a document says itself, weighed against its bytes and never
         * obeyed against them; {@link Page#detection()} tells what became of it. Just UTF-8, UTF-16
         * and the charsets of GB 18030's and Big5's families speak for something; others, such as
         * the ISO-8859-1 of servers that do not know, are no evidence. The default is none.
         *
         * @param charset the charset, not null
         * @return this
         */
        public Builder charsetHint(Charset charset) {
            this.charsetHint = Optional.of(charset);
            return this;
        }

        /**
         * How large a document may be. The default is {@link #DEFAULT_MAXIMUM_SIZE}. Parsing takes
         * many times the document's size in memory, most where nearly every character is edited.
         *
         * @param bytes the limit in bytes (of a string: in UTF-16 code units), at least 1
         * @return this
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maximumSize(int bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("a limit of " + bytes + " bytes");
            }
            this.maximumSize = bytes;
            return this;
        }

        /**
         * Makes the parser.
         *
         * @return a parser, never null
         * @throws IllegalStateException if no format was given and none is found
         */
        public TranscriptParser build() {
            if (formats.isEmpty()) {
                List<TranscriptFormat> found = new ArrayList<>();
                ServiceLoader.load(TranscriptFormat.class, TranscriptParser.class.getClassLoader())
                        .forEach(found::add);
                if (found.isEmpty()) {
                    throw new IllegalStateException(
                            "no format found: add lanting-plain-text, lanting-scio-html or"
                                    + " lanting-newspaper to the class path");
                }
                formats = List.copyOf(found);
            }
            return new TranscriptParser(this);
        }
    }
}
