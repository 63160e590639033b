package io.github.lanting.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Core's list of currencies has every currency that is in use. */
class CurrencyNamesTest {

    @Test
    void everyCurrencyInUseHasItsChineseNameInTheList() throws IOException {
        Map<String, String> listed = CoreLexicon.map("currencies.csv");
        List<String> lacking = new ArrayList<>();
        for (String code : inUse()) {
            String name =
                    Currency.getInstance(code).getName(ULocale.CHINESE, Currency.LONG_NAME, null);
            if (!code.equals(listed.get(name))) {
                lacking.add(name + "," + code);
            }
        }
        assertThat(lacking).isEmpty();
    }

    private static Set<String> inUse() {
        Set<String> codes = new TreeSet<>();
        for (String country : Locale.getISOCountries()) {
            String[] now =
                    Currency.getAvailableCurrencyCodes(
                            ULocale.forLanguageTag("und-" + country), new Date());
            if (now != null) {
                codes.addAll(List.of(now));
            }
        }
        return codes;
    }
}
