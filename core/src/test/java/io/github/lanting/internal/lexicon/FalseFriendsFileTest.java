package io.github.lanting.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of phrases that look like names keeps its form. */
class FalseFriendsFileTest {
    private static final String FILE = "/io/github/lanting/internal/entities/false-friends.csv";

    @Test
    void everyRowSaysWhichEntitiesThePhraseHasInTheirOrder() {
        List<String[]> rows =
                LexiconFile.rows(FILE, FalseFriendsFileTest.class.getResourceAsStream(FILE), 2);

        assertThat(rows.stream().filter(row -> row[1].equals("-"))).hasSizeGreaterThan(420);
        assertThat(rows.stream().filter(row -> !row[1].equals("-"))).hasSizeGreaterThan(80);
        assertThat(rows.stream().map(row -> row[0])).isSorted().doesNotHaveDuplicates();
        for (String[] row : rows) {
            int place = 0;
            for (String entity : row[1].equals("-") ? new String[0] : row[1].split(";")) {
                assertThat(entity).matches("(COUNTRY|PLACE|ORGANIZATION):.+");
                String text = entity.substring(entity.indexOf(':') + 1);
                assertThat(row[0].indexOf(text, place)).as(row[0]).isNotNegative();
                place = row[0].indexOf(text, place) + text.length();
            }
        }
    }
}
