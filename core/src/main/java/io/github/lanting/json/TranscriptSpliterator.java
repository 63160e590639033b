package io.github.lanting.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.lanting.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The transcripts of a parser's input, each read when it is asked for. */
final class TranscriptSpliterator extends Spliterators.AbstractSpliterator<Transcript> {
    private final TranscriptReader reader;
    private @Nullable RuntimeException failure;

    TranscriptSpliterator(JsonParser parser) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.reader = new TranscriptReader(parser);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Transcript> action) {
        Transcript transcript = next();
        if (transcript == null) {
            return false;
        }
        action.accept(transcript);
        return true;
    }

    private @Nullable Transcript next() {
        if (failure != null) {
            // Who asks again after a failure must not take it for the end.
            throw failure;
        }
        try {
            return reader.next();
        } catch (TranscriptJsonException e) {
            failure = e;
        } catch (IOException e) {
            failure = new UncheckedIOException(e);
        }
        throw failure;
    }
}
