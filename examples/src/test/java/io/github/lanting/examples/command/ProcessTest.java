package io.github.lanting.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.examples.Repository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, in surroundings that a test inside could not make. */
class ProcessTest {
    @TempDir Path directory;

    @Test
    void output_is_utf_8_whatever_the_locale() throws Exception {
        Path file = directory.resolve("a.txt");
        Files.writeString(file, "海岸报记者：开始了吗？\n沈若川：开始了。\n");
        ProcessBuilder builder =
                command(List.of("-Dfile.encoding=ISO-8859-1"), "parse", file.toString());
        builder.environment().put("LC_ALL", "C");

        Process process = builder.start();
        byte[] output = process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertThat(new String(output, StandardCharsets.UTF_8)).contains("开始了吗？").endsWith("}\n");
    }

    @Test
    void a_pipe_that_closes_early_ends_the_command_quietly() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("parse", "--with-source"));
        Path file = directory.resolve("a.txt");
        Files.writeString(file, "沈若川：" + "开始了。".repeat(100_000));
        for (int i = 0; i < 20; i++) {
            arguments.add(file.toString());
        }

        Process process = command(List.of(), arguments.toArray(String[]::new)).start();
        try (InputStream output = process.getInputStream()) {
            assertThat(output.read()).isEqualTo('{');
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        process.getErrorStream().transferTo(messages);

        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static ProcessBuilder command(List<String> options, String... arguments)
            throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-cp", Repository.classPath(), Lanting.class.getName()));
        all.addAll(List.of(arguments));
        return Repository.java(all);
    }
}
