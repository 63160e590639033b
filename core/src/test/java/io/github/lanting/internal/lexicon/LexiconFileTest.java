package io.github.lanting.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever mends a lexicon file is told which line is broken. */
class LexiconFileTest {
    @Test
    void passesOverCommentsAndBlankLines() {
        List<String[]> rows = read("# 说明,来源\n\n晨星社,CN\r\n\n晚潮报,XX", 2);

        assertThat(rows).containsExactly(new String[] {"晨星社", "CN"}, new String[] {"晚潮报", "XX"});
    }

    @Test
    void namesTheLineThatHasTooFewColumns() {
        assertThatThrownBy(() -> read("# 说明\n晨星社,CN\n晚潮报", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("made-up.csv, line 3")
                .hasMessageContaining("1 columns and not 2");
    }

    @Test
    void namesTheLineThatHasTooManyColumns() {
        assertThatThrownBy(() -> read("晨星社,CN,1949", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("3 columns and not 2");
    }

    @Test
    void refusesAnEmptyColumnAndSpacesAroundOne() {
        assertThatThrownBy(() -> read("晨星社,", 2)).hasMessageContaining("empty or has spaces");
        assertThatThrownBy(() -> read("晨星社, CN", 2)).hasMessageContaining("empty or has spaces");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> LexiconFile.lines("no-such-file.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-file.txt is missing");
    }

    private static List<String[]> read(String content, int columns) {
        return LexiconFile.rows(
                "made-up.csv",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                columns);
    }
}
