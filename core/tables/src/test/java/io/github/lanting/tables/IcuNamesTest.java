package io.github.lanting.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Core's names of states and places have all those of CLDR. */
class IcuNamesTest {
    private static final Path LEXICON =
            Path.of("../src/main/resources/io/github/lanting/internal/lexicon");

    /** Territories of ISO 3166-1 that are no states. */
    private static final Set<String> TERRITORIES =
            Set.of(
                    "AI AQ AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF YT"
                            .split(" "));

    @Test
    void everyStateOfIso3166IsThere() throws IOException {
        Map<String, String> codes = rows("countries.csv");

        for (String code : Locale.getISOCountries()) {
            if (!TERRITORIES.contains(code)) {
                String name = new ULocale("und", code).getDisplayCountry(ULocale.CHINESE);
                // 巴勒斯坦领土
                assertThat(codes).containsEntry(name.replace("领土", ""), code);
            }
        }
        assertThat(codes.values()).doesNotContainAnyElementsOf(TERRITORIES);
    }

    @Test
    void everyCityOfATimeZoneIsThere() throws IOException {
        Map<String, String> states = rows("countries.csv");
        Map<String, String> places = rows("places.csv");
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.CHINESE);

        for (String zone : TimeZone.getAvailableIDs()) {
            String city = names.getExemplarLocationName(zone);
            if (city != null && city.matches("\\p{IsHan}+") && !states.containsKey(city)) {
                assertThat(places).containsKey(city);
            }
        }
    }

    private static Map<String, String> rows(String name) throws IOException {
        Map<String, String> rows = new HashMap<>();
        for (String line : Files.readAllLines(LEXICON.resolve(name))) {
            if (!line.startsWith("#")) {
                String[] columns = line.split(",", -1);
                rows.put(columns[0], columns[1]);
            }
        }
        return rows;
    }
}
