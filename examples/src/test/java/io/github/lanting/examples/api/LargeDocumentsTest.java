package io.github.lanting.examples.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.fixtures.Promises;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twenty megabytes in a single line: parsing takes seconds where it would take days if it were not
 * linear, and the small stack of the tests does not overflow.
 */
class LargeDocumentsTest {

    private static final int SIZE = 20 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String OPENING = "海岛网记者：渡轮什么时候恢复？票价是不是和去年一样？";

    private final TranscriptParser parser = TranscriptParser.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "渡轮明天恢复，灯塔下个月点亮。",
                "记者：",
                "程远帆：",
                "：",
                ":",
                "\"",
                "“",
                "(",
                "（",
                "《",
                "【",
                " ",
                "　",
                "?",
                "<p>"
            })
    void aLineOfTheSameOverAndOverIsParsedAndKeepsThePromises(String unit) {
        int times = SIZE / unit.getBytes(StandardCharsets.UTF_8).length;
        byte[] document = (OPENING + unit.repeat(times)).getBytes(StandardCharsets.UTF_8);

        assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    Transcript transcript = parser.parse(document);

                    assertThat(Promises.faultsOf(transcript)).isEmpty();
                    assertThat(transcript.text().orElseThrow()).startsWith(OPENING);
                });
    }

    @Test
    void hundredsOfThousandsOfTurnsInALineAreParsed() {
        String exchange = "记者：好？答：好。";
        int times = 100_000;

        assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    Transcript transcript = parser.parse(exchange.repeat(times));

                    assertThat(transcript.turns()).hasSize(2 * times);
                    assertThat(transcript.exchanges()).hasSize(times);
                });
    }
}
