package io.github.lanting.internal.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Sentences of invented press conferences, in both scripts. */
final class Sentences {
    private Sentences() {}

    static List<String> simplified() {
        return read("sentences-simplified.txt");
    }

    static List<String> traditional() {
        return read("sentences-traditional.txt");
    }

    /** Others, of other topics and rarer words, in the script of that name. */
    static List<String> more(String script) {
        return read("more-sentences-" + script + ".txt");
    }

    private static List<String> read(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
