package io.github.lanting.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Somebody who doubts a transcript asks the command why it is so. */
class ExplainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void each_turn_is_printed_with_the_rule_that_decided_it() {
        assertThat(run("海岸报记者：开始了吗？\n沈若川：开始了。\n", "explain", "-")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.matches("dialogue, 0\\.\\d{3}: .+"))
                .contains("0 QUESTION 海岸报记者: 开始了吗？", "1 ANSWER 沈若川: 开始了。")
                .anyMatch(line -> line.matches("  outlet-label, 0\\.\\d{3}: .+"))
                .anyMatch(line -> line.startsWith("    or: "));
        assertThat(err.size()).isZero();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(run("", "explain", "missing.txt")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("lanting: missing.txt: ");
    }

    @Test
    void without_a_file_the_usage_is_told() {
        assertThat(run("", "explain")).isEqualTo(2);
    }

    private int run(String input, String... arguments) {
        return Lanting.run(
                new StandardStreams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        stream -> false),
                arguments);
    }
}
