package io.github.lanting.format.newspaper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each data file of the format keeps the form that its first lines state. */
class DataFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "furniture-marks.csv",
                "paragraph-openers.txt",
                "closing-lines.txt",
                "box-headings.txt"
            })
    void saysWhereItIsFromAndHasNoDoubles(String name) throws IOException {
        assertThat(content(name)).startsWith("# ").contains("# Form: ", "Source: ").endsWith("\n");
        assertThat(ResourceLines.read(name))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
    }

    @Test
    void everyMarkHasAPlaceAndAKindThatNobodySpeaks() {
        Set<String> kinds =
                Arrays.stream(Segment.Kind.values())
                        .filter(kind -> !kind.isSpoken() && kind != Segment.Kind.LAYOUT)
                        .map(Segment.Kind::name)
                        .collect(Collectors.toSet());

        assertThat(marks())
                .allSatisfy(
                        row -> {
                            assertThat(row).hasSize(3);
                            assertThat(row[0])
                                    .isIn(
                                            "start", "end", "alone", "byline", "whole", "notice",
                                            "inside", "contact", "credit", "editor", "number");
                            assertThat(row[1]).isNotEmpty();
                            assertThat(row[2]).isIn(kinds);
                        });
    }

    @Test
    void everyMarkStandsOnceAtAPlace() {
        assertThat(marks().stream().map(row -> row[0] + row[1])).doesNotHaveDuplicates();
    }

    @Test
    void everyNoteIsAJump() {
        assertThat(marks())
                .filteredOn(row -> row[0].equals("whole"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row[2]).isEqualTo("JUMP"));
    }

    @Test
    void everyOpenerIsAFewHanCharacters() {
        assertThat(ResourceLines.read("paragraph-openers.txt"))
                .allSatisfy(opener -> assertThat(opener).matches("\\p{IsHan}{2,4}"));
    }

    private static List<String[]> marks() {
        return ResourceLines.read("furniture-marks.csv").stream()
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static String content(String name) throws IOException {
        try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
