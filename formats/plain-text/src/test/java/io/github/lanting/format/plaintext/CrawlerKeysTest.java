package io.github.lanting.format.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.format.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file of header keys keeps the form that its first lines state. */
class CrawlerKeysTest {

    @Test
    void saysWhatItIsAndWhereItIsFrom() throws IOException {
        assertThat(content()).startsWith("# ").contains("# Form: ", "# Source: ").endsWith("\n");
    }

    @Test
    void everyKeyStandsOnceInLowerCaseAndFitsAHeaderLine() throws IOException {
        List<String> keys = rows().stream().map(row -> row[0]).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(keys)
                .allSatisfy(
                        key ->
                                assertThat(key)
                                        .isEqualTo(key.strip().toLowerCase(Locale.ROOT))
                                        .doesNotContain(":", "：")
                                        .hasSizeBetween(1, 16));
    }

    @Test
    void everyKeyStatesAFactOrNone() throws IOException {
        Set<String> facts =
                Arrays.stream(Layout.Fact.values()).map(Enum::name).collect(Collectors.toSet());
        facts.add("-");

        assertThat(rows())
                .allSatisfy(
                        row -> {
                            assertThat(row).hasSize(2);
                            assertThat(row[1]).isIn(facts);
                        });
        assertThat(rows()).extracting(row -> row[1]).containsAll(facts);
    }

    private static List<String[]> rows() throws IOException {
        return content()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static String content() throws IOException {
        try (InputStream in = CrawlerHeader.class.getResourceAsStream("crawler-keys.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
