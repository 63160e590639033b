package io.github.lanting.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gloss behind a character is taken away, other Latin in brackets is not. */
class PinyinReadingsTest {
    @ParameterizedTest
    @CsvSource({
        "長, cháng",
        "長, zhǎng",
        "长, zhang",
        "務, wù",
        "務, WÙ",
        "務, wu",
        "重, chóng",
        "重, zhòng",
        "行, háng",
        "行, xíng",
        "了, liǎo",
        "了, le",
        "〇, líng",
        "㐱, zhěn",
        "兒, ér"
    })
    void confirmsEachReadingOfACharacter(char han, String gloss) {
        assertThat(PinyinReadings.confirms(han, gloss)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"務, wo", "務, wuu", "務, w", "王, ｗｏ", "長, chang zhang", "務, wù3", "A, a", "：, ma"})
    void confirmsNothingElse(char han, String gloss) {
        assertThat(PinyinReadings.confirms(han, gloss)).isFalse();
    }

    @Test
    void readsTheLettersOfPhoneticFonts() {
        assertThat(PinyinReadings.confirms('剛', "ɡānɡ")).isTrue();
        assertThat(PinyinReadings.confirms('剛', "g\u0251\u0304ng")).isTrue();
        assertThat(PinyinReadings.confirms('剛', "ｇāｎｇ")).isTrue();
    }

    @Test
    void takesEverySpellingOfTheRoundedVowel() {
        assertThat(PinyinReadings.confirms('女', "nǚ")).isTrue();
        assertThat(PinyinReadings.confirms('女', "nv")).isTrue();
        assertThat(PinyinReadings.confirms('女', "nǔ")).isTrue();
        assertThat(PinyinReadings.confirms('略', "lüè")).isTrue();
        assertThat(PinyinReadings.confirms('略', "lüe\u0300")).isTrue();
        assertThat(PinyinReadings.confirms('巨', "jǜ")).isTrue();
        assertThat(PinyinReadings.confirms('路', "lǜ")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"guó,guo", "Guo,guo", "lǜ,lv", "lv,lv", "jǖ,ju", "ｎǐ,ni", "ɡuo,guo"})
    void givesASyllableWithoutItsTone(String text, String letters) {
        assertThat(PinyinReadings.syllable(text)).isEqualTo(letters);
        assertThat(PinyinReadings.syllable(letters)).isEqualTo(letters);
    }

    @Test
    void isNotTakenInByEmptyOrLongText() {
        assertThat(PinyinReadings.confirms('務', "")).isFalse();
        assertThat(PinyinReadings.confirms('務', "wu".repeat(1_000_000))).isFalse();
        assertThat(PinyinReadings.confirms('務', "\u0304\u0301")).isFalse();
        assertThat(PinyinReadings.confirms('\ud840', "wu")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"wù, true", "Zhuāng, true", "lüè, true", "WTO, false", "km, false", "ng, false"})
    void tellsASyllableFromAnAbbreviation(String text, boolean expected) {
        assertThat(PinyinReadings.isSyllable(text)).isEqualTo(expected);
    }
}
