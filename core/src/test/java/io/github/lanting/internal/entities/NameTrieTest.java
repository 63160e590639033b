package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that a reader of news knows, matched in a text. */
class NameTrieTest {
    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "刚果河在非洲,刚果",
        "刚果（金）政府,刚果（金）",
        "几内亚比绍人,几内亚比绍",
        "几内亚人,几内亚",
        "几内亚比萨,几内亚",
        "亚洲,-",
        "阿曼湾,阿曼",
        "阿,-",
        "阿富汗,-",
        "刚,-"
    })
    void theLongestNameCounts(String phrase, String expected) {
        NameTrie names = new NameTrie();
        for (String name : new String[] {"刚果", "刚果（金）", "几内亚", "几内亚比绍", "阿曼"}) {
            names.add(name, 7);
        }

        long match = names.longestAt(phrase, 0);

        String found = match < 0 ? "-" : phrase.substring(0, NameTrie.length(match));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyNameOfManyIsFound() {
        NameTrie names = new NameTrie();
        int count = 5000;
        for (int i = 0; i < count; i++) {
            names.add(name(i), i);
        }
        for (int i = 0; i < count; i++) {
            long match = names.longestAt("在" + name(i) + "。", 1);

            assertThat(NameTrie.value(match)).isEqualTo(i);
            assertThat(NameTrie.length(match)).isEqualTo(name(i).length());
        }
    }

    /** A name of its own for each number, of two to four characters. */
    private static String name(int i) {
        char first = (char) ('\u4E00' + i / 70);
        char second = (char) ('\u5E00' + i % 70);
        return first + String.valueOf(second).repeat(1 + i % 3);
    }

    @Test
    void aLimitLeavesTheShorterName() {
        NameTrie names = new NameTrie();
        names.add("几内亚", 1);
        names.add("几内亚比绍", 2);

        assertThat(NameTrie.value(names.longestAt("在几内亚比绍", 1))).isEqualTo(2);
        assertThat(NameTrie.value(names.longestAt("在几内亚比绍", 1, 5))).isEqualTo(1);
        assertThat(names.longestAt("在几内亚比绍", 1, 3)).isEqualTo(-1);
        assertThat(names.longestAt("在", 1)).isEqualTo(-1);
    }

    @Test
    void whoeverComesFirstStays() {
        NameTrie names = new NameTrie();
        names.add("马里", 1);
        names.add("马里", 2);

        assertThat(NameTrie.value(names.longestAt("马里", 0))).isEqualTo(1);
    }

    @Test
    void noNameIsLostAmongManyThousands() {
        NameTrie names = new NameTrie();
        for (int i = 0; i < 20_000; i++) {
            names.add(nameOf(i), i);
        }

        for (int i = 0; i < 20_000; i++) {
            long match = names.longestAt(nameOf(i), 0);
            assertThat(NameTrie.value(match)).isEqualTo(i);
            assertThat(NameTrie.length(match)).isEqualTo(3);
        }
    }

    private static String nameOf(int number) {
        char first = (char) ('一' + number % 97);
        char second = (char) ('一' + number / 97 % 89);
        return "" + first + second + (char) ('一' + number / 97 / 89);
    }
}
