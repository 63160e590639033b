package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final WordList WORDS = new WordList(List.of("请问", "请", "记者会", "者会", "会"));
    private static final WordList LONG = new WordList(List.of("举行", "召开"));

    @Test
    void findsAWordAnywhere() {
        assertThat(LONG.isIn("今天举行")).isTrue();
        assertThat(LONG.isIn("今天举")).isFalse();
        assertThat(LONG.isIn("举开召行")).isFalse();
        assertThat(LONG.isIn("")).isFalse();
        assertThat(new WordList(List.of()).isIn("举行")).isFalse();
    }

    @Test
    void takesTheLongestWordAtAPlace() {
        assertThat(WORDS.lengthAt("请问你", 0)).isEqualTo(2);
        assertThat(WORDS.lengthAt("请你", 0)).isEqualTo(1);
        assertThat(WORDS.lengthAt("你请", 1)).isEqualTo(1);
        assertThat(WORDS.lengthAt("你请", 2)).isZero();
    }

    @Test
    void looksAtTheEnd() {
        assertThat(LONG.isAtEnd("今天召开")).isTrue();
        assertThat(LONG.isAtEnd("召开了")).isFalse();
        assertThat(LONG.isAtEnd("")).isFalse();
    }

    @Test
    void takesOneWordAfterTheOtherFromTheEnd() {
        assertThat(WORDS.withoutAtEnd("首场记者会会")).isEqualTo("首场");
        assertThat(WORDS.withoutAtEnd("首场")).isEqualTo("首场");
    }

    /** What shares the lowest bits of its number with a word's character is not one. */
    @Test
    void tellsCharactersApart() {
        char alike = (char) ('举' + 1024);
        assertThat(LONG.isIn(alike + "行")).isFalse();
    }
}
