package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateWordsTest {
    @Test
    void theLongestWordAtAPlaceCounts() {
        DateText text = new DateText("上个月去年底");
        DateWords words = new DateWords();

        DateWords.Word word = words.at(DateWords.Place.HEAD, text, 0);

        assertThat(word).isNotNull();
        assertThat(word.text()).isEqualTo("上个月");
        assertThat(words.at(DateWords.Place.HEAD, text, 5)).isNull();
        assertThat(words.at(DateWords.Place.YEAR, text, 5)).isNotNull();
    }

    @Test
    void everyWordIsSimplifiedAndStandsOnceAtItsPlace() {
        List<String> keys =
                LexiconFile.rows("date-words.csv", 5).stream()
                        .map(row -> row[0] + ',' + row[1])
                        .toList();

        assertThat(keys).isSorted().doesNotHaveDuplicates();
        assertThat(keys)
                .allSatisfy(key -> assertThat(SimplifiedCharacters.convert(key)).isEqualTo(key));
    }
}
