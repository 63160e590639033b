package io.github.lanting.internal.decode;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.lanting.Page;
import io.github.lanting.Span;
import io.github.lanting.UnreadableDocumentException;
import io.github.lanting.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fetches documents and decodes them. Safe for use by several threads. */
public final class DocumentReader {
    /** What stands between two pages whose first does not end its own last line. */
    private static final String PAGE_BREAK = "\n\n";

    private static final Page.Detection OF_A_STRING =
            new Page.Detection(1, "a string has no bytes whose charset could be in doubt");

    private final int maximumSize;
    private final CharsetDetector detector;
    private final TextRepair repair;

    /**
     * Makes one.
     *
     * @param maximumSize the largest document that is read, in bytes; of a string, in UTF-16 units
     * @param hint which charset the caller takes the documents to be in, if they have an idea
     */
    public DocumentReader(int maximumSize, Optional<Charset> hint) {
        this.maximumSize = maximumSize;
        CharsetFamilies families = CharsetFamilies.ofRuntime();
        Supplier<Commonness> commonness = Suppliers.memoize(() -> new Commonness(families));
        this.detector = new CharsetDetector(families, commonness, hint);
        this.repair = new TextRepair(families, commonness);
    }

    /**
     * Reads the pages of one document, each in a charset of its own.
     *
     * @throws UnreadableDocumentException if a file cannot be fetched or is no text, or if all
     *     together are too large
     * @throws IllegalArgumentException if there is no file
     */
    public DecodedDocument read(List<Path> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file");
        }
        // All sizes first: what is too large is refused before any of it is read.
        checkSizes(files);
        List<String> texts = new ArrayList<>(files.size());
        List<Page> pages = new ArrayList<>(files.size());
        int remaining = maximumSize;
        int start = 0;
        for (int i = 0; i < files.size(); i++) {
            String source = files.get(i).toString();
            byte[] bytes = fetch(files.get(i), remaining);
            remaining -= bytes.length;
            Detected detected = detector.detect(source, bytes);
            String text = detected.decoding().text();
            if (i < files.size() - 1 && needsBreak(text)) {
                text += PAGE_BREAK;
            }
            int end = start + text.length();
            texts.add(text);
            pages.add(page(source, detected, new Span(start, end)));
            start = end;
        }
        return new DecodedDocument(repair.repair(String.join("", texts)), List.copyOf(pages));
    }

    /**
     * Decodes bytes.
     *
     * @throws UnreadableDocumentException if they are no text or too many
     */
    public DecodedDocument read(String source, byte[] bytes) {
        if (bytes.length > maximumSize) {
            throw tooLarge(source, bytes.length + " bytes");
        }
        Detected detected = detector.detect(source, bytes);
        String text = detected.decoding().text();
        return onePage(page(source, detected, new Span(0, text.length())), text);
    }

    /**
     * Reads a stream to its end, but never more than one byte beyond the limit. It stays open.
     *
     * @throws UnreadableDocumentException if reading fails, or if what is read is no text or too
     *     much
     */
    public DecodedDocument read(String source, InputStream stream) {
        try {
            return read(source, readAtMost(source, stream, maximumSize));
        } catch (IOException e) {
            throw notAccessible(source, "reading failed", e);
        }
    }

    /**
     * Takes text as it is; even a byte order mark stays, for offsets count in the caller's string.
     *
     * @throws UnreadableDocumentException if it is too long
     */
    public DecodedDocument read(String source, String text) {
        if (text.length() > maximumSize) {
            throw tooLarge(source, text.length() + " UTF-16 code units");
        }
        Span whole = new Span(0, text.length());
        return onePage(new Page(source, "UTF-16", whole, List.of(), OF_A_STRING), text);
    }

    private DecodedDocument onePage(Page page, String text) {
        return new DecodedDocument(repair.repair(text), List.of(page));
    }

    private static Page page(String source, Detected detected, Span span) {
        Decoding decoding = detected.decoding();
        String charset = decoding.charset().name();
        List<Page.Run> runs = new ArrayList<>();
        for (Page.Run run : decoding.runs()) {
            Span place =
                    new Span(span.start() + run.span().start(), span.start() + run.span().end());
            runs.add(new Page.Run(place, run.byteStart(), run.byteEnd(), run.charset()));
        }
        boolean plain =
                runs.isEmpty() && span.isEmpty()
                        || runs.size() == 1
                                && runs.get(0).byteStart() == 0
                                && runs.get(0).span().equals(span)
                                && decoding.isValid();
        return new Page(source, charset, span, plain ? List.of() : runs, detected.detection());
    }

    private static boolean needsBreak(String text) {
        return !text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r");
    }

    private void checkSizes(List<Path> files) {
        long total = 0;
        for (Path file : files) {
            total += size(file);
            if (total > maximumSize) {
                throw tooLarge(
                        file.toString(),
                        total + (files.size() == 1 ? " bytes" : " bytes up to this page"));
            }
        }
    }

    private static long size(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw notAccessible(file.toString(), "a directory, not a file", null);
            }
            return Files.size(file);
        } catch (IOException e) {
            throw notAccessible(file, e);
        }
    }

    private byte[] fetch(Path file, int limit) {
        try (InputStream stream = Files.newInputStream(file)) {
            return readAtMost(file.toString(), stream, limit);
        } catch (IOException e) {
            throw notAccessible(file, e);
        }
    }

    private byte[] readAtMost(String source, InputStream stream, int limit) throws IOException {
        byte[] bytes = stream.readNBytes(limit);
        if (bytes.length == limit && stream.read() >= 0) {
            long least = (long) maximumSize + 1;
            throw tooLarge(source, least + " bytes or more");
        }
        return bytes;
    }

    private UnreadableDocumentException tooLarge(String source, String size) {
        return new UnreadableDocumentException(
                Reason.TOO_LARGE,
                source + ": too large: " + size + ", where the limit is " + maximumSize,
                null);
    }

    private static UnreadableDocumentException notAccessible(Path file, IOException cause) {
        String why = "reading failed";
        if (cause instanceof NoSuchFileException) {
            why = "there is no such file";
        } else if (cause instanceof AccessDeniedException) {
            why = "reading it is not permitted";
        }
        return notAccessible(file.toString(), why, cause);
    }

    private static UnreadableDocumentException notAccessible(
            String source, String why, @Nullable IOException cause) {
        return new UnreadableDocumentException(Reason.NOT_ACCESSIBLE, source + ": " + why, cause);
    }
}
