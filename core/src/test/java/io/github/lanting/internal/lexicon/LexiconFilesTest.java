package io.github.lanting.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Segment;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each lexicon file keeps the form that its first lines state. */
class LexiconFilesTest {
    private static final Set<String> STATES = states();
    private static final Set<String> PLACE_KINDS =
            Set.of(
                    "ambiguous",
                    "city",
                    "continent",
                    "district",
                    "island",
                    "mountain",
                    "paired",
                    "province",
                    "region",
                    "sea",
                    "short",
                    "site",
                    "water");

    @ParameterizedTest
    @CsvSource({
        "anniversaries.csv, 2, 1",
        "clause-takers.txt, 1, 1",
        "colon-announcers.txt, 1, 1",
        "confusable-alone.csv, 4, 1",
        "confusable-characters.csv, 2, 2",
        "confusable-seldom-characters.csv, 2, 2",
        "confusable-usual-characters.csv, 2, 2",
        "confusable-words.csv, 4, 1",
        "counted-announcements.txt, 1, 1",
        "countries.csv, 2, 1",
        "country-short-forms.csv, 3, 1",
        "courtesy.txt, 1, 1",
        "furniture-phrases.csv, 3, 2",
        "lookalike-characters.csv, 2, 1",
        "organizations-of-state.txt, 1, 1",
        "parallel-openers.csv, 2, 2",
        "outlet-suffixes.txt, 1, 1",
        "outlets.csv, 2, 1",
        "places.csv, 2, 1",
        "positions.csv, 2, 1",
        "recurring-events.csv, 4, 1",
        "sentence-final-characters.txt, 1, 1",
        "sentence-openers.txt, 1, 1",
        "simplified-phrases.csv, 2, 1",
        "state-compounds.csv, 4, 1",
        "state-prefixes.csv, 2, 1",
        "state-suffixes.csv, 2, 1",
        "surnames.txt, 1, 1"
    })
    void isSortedWithoutDoublesAndSaysWhereItIsFrom(String name, int columns, int keyColumns)
            throws IOException {
        String content = content(name);
        assertThat(Normalizer.isNormalized(content, Normalizer.Form.NFC)).isTrue();
        assertThat(content).contains("# Form: ", "# Source: ", "# Licence: ").endsWith("\n");
        List<String> keys =
                LexiconFile.rows(name, columns).stream()
                        .map(row -> String.join(",", Arrays.asList(row).subList(0, keyColumns)))
                        .toList();
        assertThat(keys).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(keys).noneMatch(key -> key.chars().anyMatch(Character::isWhitespace));
    }

    @ParameterizedTest
    @CsvSource({
        "anniversaries.csv, 2",
        "countries.csv, 2",
        "country-short-forms.csv, 3",
        "courtesy.txt, 1",
        "organizations-of-state.txt, 1",
        "parallel-openers.csv, 2",
        "outlet-suffixes.txt, 1",
        "outlets.csv, 2",
        "places.csv, 2",
        "positions.csv, 2",
        "recurring-events.csv, 4",
        "state-compounds.csv, 4",
        "state-prefixes.csv, 2",
        "state-suffixes.csv, 2"
    })
    void isInSimplifiedCharacters(String name, int columns) {
        assertThat(LexiconFile.rows(name, columns))
                .allSatisfy(
                        row -> assertThat(SimplifiedCharacters.convert(row[0])).isEqualTo(row[0]));
    }

    @Test
    void everyOutletHasACountryOfIso3166() {
        Set<String> countries = new HashSet<>(Set.of(Locale.getISOCountries()));
        countries.add("XX");

        assertThat(LexiconFile.rows("outlets.csv", 2))
                .allSatisfy(row -> assertThat(row[1]).isIn(countries));
    }

    @Test
    void everyCountryHasACode() {
        assertThat(LexiconFile.rows("countries.csv", 2))
                .allSatisfy(row -> assertThat(row[1]).isIn(STATES))
                .allSatisfy(row -> assertThat(row[0].length()).isGreaterThan(1));
        assertThat(firstColumn("countries.csv", 2))
                .contains("中华人民共和国", "美利坚合众国", "刚果(金)", "纽西兰", "寮国", "义大利", "沙乌地阿拉伯", "阿联酋")
                .doesNotContain("香港", "澳门", "台湾", "澳洲", "中华民国");
    }

    @Test
    void everyShortFormIsOneCharacterOfStatesThatHaveNames() {
        Set<String> named =
                LexiconFile.rows("countries.csv", 2).stream()
                        .map(row -> row[1])
                        .collect(Collectors.toSet());

        assertThat(LexiconFile.rows("country-short-forms.csv", 3))
                .allSatisfy(
                        row -> {
                            assertThat(row[0]).hasSize(1);
                            assertThat(named).contains(row[1].split("\\|"));
                            assertThat(row[2]).isIn("common", "rare");
                        });
    }

    @Test
    void everyCompoundHasAFormOfItsState() {
        Set<String> forms = firstColumn("country-short-forms.csv", 3);

        assertThat(LexiconFile.rows("state-compounds.csv", 4))
                .allSatisfy(
                        row -> {
                            assertThat(row[0]).contains(row[1]);
                            boolean side = row[1].endsWith("方");
                            assertThat(row[1].equals(row[0]) || side || forms.contains(row[1]))
                                    .isTrue();
                            assertThat(row[3]).isIn("fixed", "ambiguous");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"state-prefixes.csv", "state-suffixes.csv"})
    void everyWordBesideAStateIsStrongOrToBeCheckedOrTellsNothing(String name) {
        assertThat(LexiconFile.rows(name, 2))
                .allSatisfy(row -> assertThat(row[1]).isIn("strong", "check", "none"));
    }

    @Test
    void everyPlaceIsOfAKnownKindAndNoState() {
        Set<String> states = firstColumn("countries.csv", 2);

        assertThat(LexiconFile.rows("places.csv", 2))
                .allSatisfy(
                        row -> {
                            assertThat(row[1]).isIn(PLACE_KINDS);
                            boolean isOneCharacter = row[0].length() == 1;
                            assertThat(row[1].equals("short") || row[1].equals("paired"))
                                    .isEqualTo(isOneCharacter);
                            assertThat(states).doesNotContain(row[0]);
                        });
    }

    @Test
    void knowsTheOutletsThatAreAlwaysInTheRoom() {
        Set<String> names = firstColumn("outlets.csv", 2);

        assertThat(names)
                .contains("新华社", "央视", "总台", "路透社", "彭博社", "法新社", "共同社", "NHK", "深圳卫视")
                .contains("香港中评社", "中评社", "印度报业托拉斯", "阿纳多卢通讯社", "俄通—塔斯社", "巴通社");
    }

    @Test
    void leavesOutNamesThatStandInsideCommonWords() {
        // 其中天津, 世界报告, 无法广泛, 经济学家
        assertThat(firstColumn("outlets.csv", 2)).doesNotContain("中天", "世界报", "法广", "经济学家");
    }

    @Test
    void everyPositionIsOfAKnownKind() {
        assertThat(LexiconFile.rows("positions.csv", 2))
                .allSatisfy(
                        row -> assertThat(row[1]).isIn("official", "expert", "business", "host"));
    }

    @Test
    void everySurnameIsOneToFourHanCharacters() {
        assertThat(LexiconFile.lines("surnames.txt"))
                .allSatisfy(surname -> assertThat(surname).matches("\\p{IsHan}{1,4}"))
                .contains("王", "欧阳", "歐陽", "陈", "陳", "司马", "於", "于");
    }

    @Test
    void everyAnniversaryHasAYearOfModernTimes() {
        assertThat(LexiconFile.rows("anniversaries.csv", 2))
                .allSatisfy(row -> assertThat(Integer.parseInt(row[1])).isBetween(1800, 2025));
    }

    @Test
    void theThirteenthCongressMetFirstIn2018() {
        assertThat(LexiconFile.rows("recurring-events.csv", 4))
                .allSatisfy(
                        row -> {
                            int firstTerm = Integer.parseInt(row[1]);
                            int firstYear = Integer.parseInt(row[2]);
                            int years = Integer.parseInt(row[3]);
                            assertThat(firstYear + (13 - firstTerm) * years).isEqualTo(2018);
                        });
    }

    @Test
    void everyPhraseOfFurnitureHasAPositionAndAKindOfSegmentThatNobodySpeaks() {
        Set<String> kinds =
                Arrays.stream(Segment.Kind.values())
                        .filter(kind -> !kind.isSpoken())
                        .map(Segment.Kind::name)
                        .collect(Collectors.toSet());

        assertThat(LexiconFile.rows("furniture-phrases.csv", 3))
                .allSatisfy(
                        row -> {
                            assertThat(row[0]).isIn("prefix", "whole", "suffix", "contains");
                            assertThat(row[2]).isIn(kinds);
                        });
    }

    @Test
    void everyPhraseIsAsLongInBothScripts() {
        assertThat(LexiconFile.rows("simplified-phrases.csv", 2))
                .allSatisfy(row -> assertThat(row[1]).hasSameSizeAs(row[0]));
    }

    /** The codes of ISO 3166-1, of states that are no more, and Kosovo's. */
    private static Set<String> states() {
        Set<String> states = new HashSet<>(Set.of(Locale.getISOCountries()));
        states.addAll(Set.of("SU", "YU", "CS", "DD", "XK"));
        return states;
    }

    private static Set<String> firstColumn(String name, int columns) {
        return LexiconFile.rows(name, columns).stream()
                .map(row -> row[0])
                .collect(Collectors.toSet());
    }

    private static String content(String name) throws IOException {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
