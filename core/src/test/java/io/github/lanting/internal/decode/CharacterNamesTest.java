package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The file of names keeps its form. */
class CharacterNamesTest {

    @Test
    void each_line_is_a_name_and_a_code_point_and_no_name_stands_twice() throws IOException {
        List<String> lines;
        try (var stream = CharacterNames.class.getResourceAsStream("character-names.csv")) {
            lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        assertThat(lines.get(1)).startsWith("# Source: ");
        Set<String> names = new HashSet<>();
        for (String line : lines.subList(3, lines.size())) {
            assertThat(line).matches("[A-Za-z0-9]{2,8},[0-9A-F]{4}");
            assertThat(names.add(line.substring(0, line.indexOf(',')))).as(line).isTrue();
        }
        assertThat(names).hasSize(253);
        assertThat(CharacterNames.codePoint("ldquo")).isEqualTo('“');
        assertThat(CharacterNames.codePoint("copyx")).isEqualTo(-1);
    }
}
