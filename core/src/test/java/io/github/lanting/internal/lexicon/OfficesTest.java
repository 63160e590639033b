package io.github.lanting.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lanting.NameLexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document names an office and two people: which of them held it that day? */
class OfficesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static final String TITLE = "海岛外事办公室发言人就渡轮停航答记者问";

    private final Offices offices =
            new Offices(
                    List.of(
                            NameLexicon.builder()
                                    .addOffice("海岛外事办公室发言人", "程远帆", DAY, DAY.plusYears(1))
                                    .addOffice("海岛外事办公室发言人", "林一苇", DAY.plusYears(1), null)
                                    .build()));

    @ParameterizedTest
    @CsvSource({
        "2024-05-05, ",
        "2024-05-06, 程远帆",
        "2025-05-05, 程远帆",
        "2025-05-06, ",
        "2025-05-07, 林一苇",
        "2030-01-01, 林一苇",
        ", ",
    })
    void anOfficeChangesHands(LocalDate day, String holder) {
        assertThat(offices.holder(TITLE, () -> day, List.of("程远帆", "林一苇"))).isEqualTo(holder);
    }

    @Test
    void nobodyIsNamedWhomTheDocumentDoesNotName() {
        assertThat(offices.holder(TITLE, () -> DAY, List.of("石小溪"))).isNull();
        assertThat(offices.holder("渡轮公司发言人答记者问", () -> DAY, List.of("程远帆"))).isNull();
    }

    @Test
    void theOfficesThatLantingKnowsKeepTheFormThatTheirFileStates() {
        List<String[]> rows = LexiconFile.rows("offices.csv", 4);

        assertThat(rows)
                .isSortedAccordingTo(
                        Comparator.<String[], String>comparing(row -> row[0])
                                .thenComparing(row -> row[2])
                                .thenComparing(row -> row[1]));
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            assertThat(SimplifiedCharacters.convert(row[0] + row[1]))
                                    .isEqualTo(row[0] + row[1]);
                            assertThat(Lexicon.get().positionAtEnd(row[0])).isPositive();
                            if (!row[3].equals("-")) {
                                assertThat(LocalDate.parse(row[3])).isAfter(row[2]);
                            }
                        });
    }

    @Test
    void anOfficeEndsAfterItBegins() {
        NameLexicon.Builder builder = NameLexicon.builder();

        assertThatThrownBy(() -> builder.addOffice("发言人", "程远帆", DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-05-05 is before 2024-05-06");
        assertThatThrownBy(() -> builder.addOffice("发言人", "程", DAY, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
