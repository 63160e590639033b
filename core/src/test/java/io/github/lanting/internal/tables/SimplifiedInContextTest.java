package io.github.lanting.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A character with several Simplified forms gets the one of its word. */
class SimplifiedInContextTest {
    @Test
    void eachPhraseIsSimplifiedAsItIsWrittenToday() throws IOException {
        List<String> rows = rows();

        assertThat(rows).hasSizeGreaterThan(60);
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            String[] phrases = row.split(",");
                            assertThat(SimplifiedCharacters.convert(phrases[0]))
                                    .isEqualTo(phrases[1]);
                        });
    }

    private static List<String> rows() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                SimplifiedInContextTest.class.getResourceAsStream(
                                        "../restore/simplified-in-context.csv"),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
