package io.github.lanting.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who builds core gets the same small tables each time. */
class CompileTablesTest {
    private static final int ALLOWED_SIZE = 950_000;

    private static final String LEXICON =
            "../src/main/resources/io/github/lanting/internal/lexicon";
    private static final String[] NAMES = {
        "pinyin-readings.bin",
        "simplified-characters.bin",
        "single-characters.bin",
        "common-words.bin",
        "common-names.bin"
    };

    @Test
    void writesTheSameSmallTablesEachTime(@TempDir Path directory) throws IOException {
        Path first = directory.resolve("not/there/yet");
        Path second = directory.resolve("second");
        CompileTables.main(new String[] {first.toString(), LEXICON});
        CompileTables.main(new String[] {second.toString(), LEXICON});

        long size = 0;
        for (String name : NAMES) {
            assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
            size += Files.size(first.resolve(name));
        }
        assertThat(size).isBetween(50_000L, (long) ALLOWED_SIZE);
    }

    @Test
    void readsTheSyllablesOfBothSources() {
        assertThat(Syllable.withoutTone("zhǎng")).isEqualTo("zhang");
        assertThat(Syllable.withoutTone("zhang3")).isEqualTo("zhang");
        assertThat(Syllable.withoutTone("nǚ")).isEqualTo("nv");
        assertThat(Syllable.withoutTone("nu:3")).isEqualTo("nv");
        assertThat(Syllable.withoutTone("lu:e4")).isEqualTo("lve");
    }

    @Test
    void stopsTheBuildAtAReadingThatIsNone() {
        assertThatThrownBy(() -> Syllable.withoutTone("長"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("長");
    }
}
