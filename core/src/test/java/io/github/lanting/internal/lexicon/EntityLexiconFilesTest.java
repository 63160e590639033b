package io.github.lanting.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that entities are found with keep the form that their first lines state. */
class EntityLexiconFilesTest {
    @ParameterizedTest
    @CsvSource({
        "ambiguous-organizations.txt, 1, 1",
        "currencies.csv, 2, 1",
        "famous-names.txt, 1, 1",
        "festival-days.csv, 3, 2",
        "festivals.csv, 2, 1",
        "generic-organizations.txt, 1, 1",
        "given-name-characters.txt, 1, 1",
        "japanese-surnames.txt, 1, 1",
        "organization-endings.csv, 2, 1",
        "organization-false-friends.csv, 2, 2",
        "organization-inside-words.txt, 1, 1",
        "organizations.csv, 2, 1",
        "person-false-friends.csv, 2, 2",
        "person-words.txt, 1, 1",
        "distinct-short-forms.csv, 2, 1",
        "mainland-names.csv, 2, 2",
        "periodical-words.txt, 1, 1",
        "place-endings.csv, 2, 1",
        "place-followers.txt, 1, 1",
        "place-openers.txt, 1, 1",
        "speech-verbs.txt, 1, 1",
        "traditional-countries.csv, 2, 1",
        "uncut-places.txt, 1, 1",
        "units.csv, 2, 1"
    })
    void isSortedWithoutDoublesAndSaysWhereItIsFrom(String name, int columns, int keyColumns)
            throws IOException {
        String content = content(name);
        assertThat(Normalizer.isNormalized(content, Normalizer.Form.NFC)).isTrue();
        assertThat(content).contains("# Form: ", "# Source: ", "# Licence: ").endsWith("\n");
        List<String[]> rows = LexiconFile.rows(name, columns);
        List<String> keys =
                rows.stream()
                        .map(row -> String.join(",", Arrays.asList(row).subList(0, keyColumns)))
                        .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(keys).noneMatch(key -> key.chars().anyMatch(Character::isWhitespace));
        assertThat(rows.stream().map(row -> String.join(",", row)).toList()).isSorted();
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(SimplifiedCharacters.convert(row[0])).isEqualTo(row[0]));
    }

    @Test
    void everyShortNameOfAnOrganisationLeadsToAFullNameOfTheFile() {
        Map<String, String> organizations = map("organizations.csv");

        assertThat(organizations)
                .containsEntry("世卫", "世界卫生组织")
                .containsEntry("安理会", "联合国安全理事会")
                .containsEntry("IAEA", "国际原子能机构")
                .containsEntry("推特", "推特公司")
                .containsEntry("自民党", "-");
        assertThat(organizations)
                .allSatisfy(
                        (name, full) -> {
                            if (!full.equals("-")) {
                                assertThat(organizations).containsEntry(full, "-");
                            }
                        });
    }

    @Test
    void noOrganisationIsOneOfTheChineseStateOrAnOutlet() {
        Set<String> others = new HashSet<>(LexiconFile.lines("organizations-of-state.txt"));
        others.addAll(map("outlets.csv").keySet());

        assertThat(map("organizations.csv").keySet()).doesNotContainAnyElementsOf(others);
    }

    @Test
    void leavesOutOrganisationsThatAreEverydayWords() {
        assertThat(map("organizations.csv").keySet())
                .doesNotContain("苹果", "小米", "联想", "三星", "海军", "新浪", "政府", "当局");
    }

    @Test
    void everyEndingIsOfAKnownKindAndNoneIsAWordForThoseInPower() {
        Map<String, String> endings = map("organization-endings.csv");

        assertThat(endings.values())
                .isSubsetOf(
                        "free",
                        "weak",
                        "named",
                        "bound",
                        "office",
                        "opened",
                        "placed",
                        "department",
                        "described");
        assertThat(endings)
                .containsEntry("外交部", "free")
                .containsEntry("大使馆", "weak")
                .containsEntry("委员会", "named")
                .doesNotContainKeys("政府", "当局", "军方", "警方");
    }

    @ParameterizedTest
    @CsvSource({"organization-false-friends.csv", "person-false-friends.csv"})
    void everyFalseFriendIsLongerThanTheNameInIt(String file) {
        assertThat(LexiconFile.rows(file, 2))
                .allSatisfy(
                        row ->
                                assertThat(row[0])
                                        .contains(row[1])
                                        .hasSizeGreaterThan(row[1].length()));
    }

    @Test
    void everyFalseFriendOfAPersonHasAName() {
        assertThat(LexiconFile.lines("famous-names.txt"))
                .containsAll(
                        LexiconFile.rows("person-false-friends.csv", 2).stream()
                                .map(row -> row[1])
                                .toList());
    }

    @Test
    void everyUnitIsItsOwnNormOrAnotherSpellingOfOneThatIs() {
        Map<String, String> units = map("units.csv");

        assertThat(units.values()).allSatisfy(norm -> assertThat(units).containsEntry(norm, norm));
        assertThat(units).containsEntry("个百分点", "百分点").containsEntry("％", "%");
        // A number's own words, and what tells an order or a time of day.
        assertThat(units).doesNotContainKeys("万", "亿", "届", "号", "月", "日", "时", "点", "元");
    }

    @Test
    void everyCurrencyHasACodeOfIso4217() {
        Set<String> codes =
                Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .collect(Collectors.toSet());
        // Newer than the JDK that the project is built with.
        codes.addAll(Set.of("XCG", "ZWG", "-"));

        assertThat(map("currencies.csv").values()).isSubsetOf(codes);
        assertThat(map("currencies.csv"))
                .containsEntry("元", "CNY")
                .containsEntry("新台币", "TWD")
                .containsEntry("里亚尔", "-");
    }

    @Test
    void everyFestivalHasADayOfTheYearOrATableOfDays() {
        Set<String> tables =
                LexiconFile.rows("festival-days.csv", 3).stream()
                        .map(row -> row[0])
                        .collect(Collectors.toSet());

        assertThat(map("festivals.csv"))
                .allSatisfy(
                        (name, rule) -> {
                            if (!tables.contains(rule)) {
                                for (String day : rule.split("/", -1)) {
                                    assertThat(MonthDay.parse("--" + day)).isNotNull();
                                }
                            }
                        });
        assertThat(map("festivals.csv").values()).containsAll(tables);
    }

    @Test
    void everyMovableFestivalHasADayInEachYearFrom1990To2050() {
        Map<String, Integer> years = new HashMap<>();
        for (String[] row : LexiconFile.rows("festival-days.csv", 3)) {
            assertThat(Integer.parseInt(row[1])).isBetween(1990, 2050);
            assertThat(LocalDate.parse(row[2]).getYear()).isEqualTo(Integer.parseInt(row[1]));
            years.merge(row[0], 1, Integer::sum);
        }
        assertThat(years.values()).containsOnly(61);
    }

    @Test
    void everyCharacterOfGivenNamesIsOneHanCharacter() {
        assertThat(LexiconFile.lines("given-name-characters.txt"))
                .allSatisfy(character -> assertThat(character).matches("\\p{IsHan}"))
                .contains("伟", "芳", "娜", "敏");
    }

    @Test
    void everyPublicFigureHasANameOfHanCharactersAndNoTitle() {
        assertThat(LexiconFile.lines("famous-names.txt"))
                .allSatisfy(name -> assertThat(name).matches("[\\p{IsHan}·-]{2,16}"))
                .noneMatch(name -> name.endsWith("总统") || name.endsWith("国王"))
                .contains("习近平", "古特雷斯", "安东尼奥·古特雷斯", "岸田文雄", "谭德塞")
                .doesNotContain("华盛顿", "万里", "福特");
    }

    private static Map<String, String> map(String file) {
        return LexiconFile.rows(file, 2).stream()
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    private static String content(String name) throws IOException {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
