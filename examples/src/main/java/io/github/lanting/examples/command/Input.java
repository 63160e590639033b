package io.github.lanting.examples.command;

import io.github.lanting.Page;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.UnreadableDocumentException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One document that the command was asked for. */
sealed interface Input {

    /** The name that its transcript and messages about it carry. */
    String source();

    /** The name that the parser knows it by. */
    default String nameInParser() {
        return source();
    }

    /** The name that one of its pages carries. */
    default String sourceOf(int page) {
        return source();
    }

    /** Its transcript. */
    Transcript read(TranscriptParser parser, InputStream in) throws InputFailure;

    /** Its transcript, named as the input is; any failure is one of this input alone. */
    default Transcript parse(TranscriptParser parser, InputStream in) throws InputFailure {
        try {
            return named(read(parser, in));
        } catch (UnreadableDocumentException unreadable) {
            throw new InputFailure(Reasons.of(unreadable, nameInParser()), unreadable);
        } catch (OutOfMemoryError tooLarge) {
            throw new InputFailure("too large for the memory of this process (see -Xmx)", tooLarge);
        } catch (RuntimeException | StackOverflowError defect) {
            throw InputFailure.defect(defect);
        }
    }

    private Transcript named(Transcript transcript) {
        List<Page> pages = new ArrayList<>();
        for (Page page : transcript.pages()) {
            pages.add(
                    new Page(
                            sourceOf(pages.size()),
                            page.charset(),
                            page.span(),
                            page.runs(),
                            page.detection()));
        }
        if (transcript.pages().equals(pages)) {
            return transcript;
        }
        return new Transcript(
                transcript.format(),
                pages,
                transcript.text(),
                transcript.metadata(),
                transcript.decision(),
                transcript.turns(),
                transcript.exchanges(),
                transcript.segments(),
                transcript.edits());
    }

    /** A file. */
    record File(String source, Path path) implements Input {
        @Override
        public String nameInParser() {
            return path.toString();
        }

        @Override
        public Transcript read(TranscriptParser parser, InputStream in) {
            return parser.parse(path);
        }
    }

    /** Standard input. */
    record StandardInput(String source) implements Input {
        @Override
        public String nameInParser() {
            return "stream";
        }

        @Override
        public Transcript read(TranscriptParser parser, InputStream in) {
            return parser.parse(in);
        }
    }

    /** Files that are the pages of one document. */
    record Pages(List<File> files) implements Input {
        @Override
        public String source() {
            return files.get(0).source();
        }

        @Override
        public String nameInParser() {
            return files.get(0).nameInParser();
        }

        @Override
        public Transcript read(TranscriptParser parser, InputStream in) {
            return parser.parse(files.stream().map(File::path).toList());
        }

        @Override
        public String sourceOf(int page) {
            return files.get(page).source();
        }
    }

    /** What turned out not to be readable before it was its turn. */
    record Unreadable(String source, String reason, Exception cause) implements Input {
        @Override
        public Transcript read(TranscriptParser parser, InputStream in) throws InputFailure {
            throw new InputFailure(reason, cause);
        }
    }
}
