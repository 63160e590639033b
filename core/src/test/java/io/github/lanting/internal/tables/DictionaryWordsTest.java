package io.github.lanting.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cheap looks never turn away what is there. */
class DictionaryWordsTest {
    @Test
    void neighboursInAWordMayBeNeighbours() {
        for (WordTable table : new WordTable[] {CommonWords.table(), CommonNames.table()}) {
            table.forEachWord(DictionaryWordsTest::checkNeighbours);
        }
    }

    private static void checkNeighbours(long word) {
        for (long rest = word; rest >>> Character.SIZE != 0; rest >>>= Character.SIZE) {
            char first = (char) (rest >>> Character.SIZE);
            assertThat(DictionaryWords.mayBeNeighbours(first, (char) rest)).isTrue();
        }
    }

    @Test
    void everyWordIsFound() {
        for (WordTable table : new WordTable[] {CommonWords.table(), CommonNames.table()}) {
            table.forEachWord(
                    word ->
                            assertThat(DictionaryWords.isWord(DictionaryWords.valueOf(word)))
                                    .isTrue());
        }
    }

    @Test
    void mostOthersAreNoNeighbours() {
        assertThat(DictionaryWords.mayBeNeighbours('的', '，')).isFalse();
        assertThat(DictionaryWords.valueOf(0)).isZero();
    }
}
