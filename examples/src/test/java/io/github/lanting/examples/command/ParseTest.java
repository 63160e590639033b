package io.github.lanting.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.examples.Repository;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of the command sees. */
class ParseTest {
    private static final String DOCUMENT = "海岸报记者：开始了吗？\n沈若川：开始了。\n";
    private static final Pattern SOURCE = Pattern.compile("^\\{\"source\": ?\"([^\"]*)\"");

    @TempDir Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_document_becomes_one_line_of_json() throws IOException {
        String file = write("briefing.txt", DOCUMENT);

        assertThat(run("parse", file)).isZero();

        assertThat(err()).isEmpty();
        assertThat(sources()).containsExactly(file);
        assertThat(out()).endsWith("}\n").contains("开始了吗？").doesNotContain("\"text\":\"海岸报");
    }

    @Test
    void the_decoded_document_is_added_on_demand() throws IOException {
        String file = write("briefing.txt", DOCUMENT);

        assertThat(run("parse", "--with-source", file)).isZero();

        assertThat(out()).contains("\"text\":\"" + DOCUMENT.replace("\n", "\\n") + "\"");
    }

    @Test
    void the_clean_text_can_be_simplified() throws IOException {
        String file = write("briefing.txt", "海岸報記者：開始了嗎？\n沈若川：開始了。\n");

        assertThat(run("parse", "--script", "simplified", file)).isZero();

        assertThat(out()).contains("\"开始了吗？\"");
    }

    @Test
    void a_charset_that_is_said_to_be_is_weighed() throws IOException {
        Path pair =
                Files.write(directory.resolve("pair.txt"), new byte[] {(byte) 0xB5, (byte) 0xA5});
        String text = write("text.txt", DOCUMENT);

        assertThat(run("parse", "--charset", "Big5", pair.toString(), text)).isZero();

        assertThat(out())
                .contains("\"charset\":\"Big5-HKSCS\"", "the hint says Big5\"")
                .contains("\"charset\":\"UTF-8\"", "the hint says Big5, against the bytes\"");
        assertThat(run("parse", "--charset", "no such", text)).isEqualTo(2);
        assertThat(err()).contains("--charset");
    }

    @Test
    void a_file_of_two_charsets_says_which_bytes_are_which() throws IOException {
        byte[] utf8 = "欢迎大家来到海岛，今天说说渡轮。\n".getBytes(StandardCharsets.UTF_8);
        byte[] gbk = "程远帆：渡轮明天就开，大家可以来码头买票。\n".getBytes(Charset.forName("GBK"));
        byte[] bytes = Arrays.copyOf(utf8, utf8.length + gbk.length);
        System.arraycopy(gbk, 0, bytes, utf8.length, gbk.length);
        Path file = Files.write(directory.resolve("two.txt"), bytes);

        assertThat(run("parse", file.toString())).isZero();

        assertThat(out()).contains("\"runs\":[", "\"charset\":\"GB18030\"", "some stretches are");
    }

    @Test
    void pages_that_go_on_from_each_other_become_one_transcript() throws IOException {
        String first =
                write("1.txt", "海岸报记者：开始了吗？\n\n沈若川：开始了，昨天码头上来了很多人，我们都很高兴，也要感谢所有" + "\n\n（下转3版）\n");
        String third = write("3.txt", "（上接1版）\n\n帮过忙的人。\n\n海岸报记者：谢谢。\n");

        assertThat(run("parse", "--join", "--with-source", first, third)).isZero();

        assertThat(err()).isEmpty();
        assertThat(sources()).containsExactly(first);
        assertThat(out())
                .contains("也要感谢所有帮过忙的人。")
                .contains("\"source\":\"" + third + "\"")
                .contains("JUMP");
    }

    @Test
    void what_is_no_file_cannot_be_joined() throws IOException {
        String file = write("1.txt", DOCUMENT);

        assertThat(run("parse", "--join", file, "-")).isEqualTo(2);

        assertThat(err()).contains("- is no file to join");
        assertThat(out()).isEmpty();
    }

    @Test
    void documents_come_in_the_order_of_the_arguments() throws IOException {
        String second = write("2.txt", DOCUMENT);
        String first = write("1.txt", DOCUMENT);

        assertThat(run("parse", second, "-", first)).isZero();

        assertThat(sources()).containsExactly(second, "-", first);
    }

    @Test
    void a_directory_is_walked_by_name_without_hidden_files() throws IOException {
        write("b/2.txt", DOCUMENT);
        write("b/1.txt", DOCUMENT);
        write("a.txt", DOCUMENT);
        write("c.txt", DOCUMENT);
        write(".hidden", DOCUMENT);
        write(".git/HEAD", DOCUMENT);

        assertThat(run("parse", directory.toString())).isZero();

        assertThat(sources())
                .containsExactly(
                        directory + "/a.txt",
                        directory + "/b/1.txt",
                        directory + "/b/2.txt",
                        directory + "/c.txt");
    }

    @Test
    void a_document_without_a_transcript_is_no_failure() throws IOException {
        String empty = write("empty.txt", "");
        String news = write("news.txt", "今天海岸上风平浪静。\n");

        assertThat(run("parse", empty, news)).isZero();

        assertThat(sources()).containsExactly(empty, news);
        assertThat(err()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_the_others_are_done() throws IOException {
        String good = write("good.txt", DOCUMENT);
        String missing = directory.resolve("missing.txt").toString();
        Path picture = directory.resolve("picture.png");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

        assertThat(run("parse", missing, picture.toString(), "", good)).isEqualTo(1);

        assertThat(sources()).containsExactly(good);
        List<String> messages = err().lines().collect(Collectors.toList());
        assertThat(messages).hasSize(3);
        assertThat(messages.get(0)).isEqualTo("lanting: " + missing + ": there is no such file");
        assertThat(messages.get(1)).startsWith("lanting: " + picture + ": ").contains("text");
        assertThat(messages.get(2)).isEqualTo("lanting: : no name of a file: it is empty");
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_a_name() {
        assertThat(run("parse", "@missing")).isEqualTo(1);

        assertThat(err()).isEqualTo("lanting: @missing: there is no such file\n");
    }

    @Test
    void wrong_usage_says_what_is_right() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("parse")).isEqualTo(2);
        assertThat(run("parse", "--script", "seal", "x")).isEqualTo(2);
        assertThat(run("parse", "--unknown", "x")).isEqualTo(2);
        assertThat(run("sing")).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err())
                .contains(
                        "Usage: lanting parse [-hV] [--join] [--with-source] [--charset=NAME]",
                        "[--script=keep|simplified] [--without=RULE]... FILE...");
    }

    @Test
    void help_and_version_are_answers_not_failures() throws IOException {
        Matcher version =
                Pattern.compile("<version>([^<]+)</version>").matcher(Repository.read("pom.xml"));
        assertThat(version.find()).isTrue();

        assertThat(run("--version")).isZero();
        assertThat(out()).isEqualTo("lanting " + version.group(1) + "\n");
        assertThat(run("parse", "--version")).isZero();
        assertThat(run("--help")).isZero();
        assertThat(run("parse", "--help")).isZero();
        assertThat(out()).contains("standard", "--with-source", "Exit status");
        assertThat(err()).isEmpty();
    }

    @Test
    void a_person_who_waits_for_many_documents_sees_a_bar() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(i + ".txt", DOCUMENT);
        }

        StandardStreams watched = streams(out, true);
        assertThat(Lanting.run(watched, "parse", directory.toString(), "missing")).isEqualTo(1);

        String erase = "\r\033[K";
        assertThat(err())
                .contains("lanting  ")
                .contains("/21")
                .as("a message begins on a line of its own")
                .contains(erase + "lanting: missing: there is no such file\n");
        assertThat(err().lastIndexOf(erase))
                .as("the bar is gone in the end")
                .isGreaterThan(err().lastIndexOf("/21"));
        assertThat(sources()).hasSize(20);
    }

    @Test
    void a_person_who_need_not_wait_sees_no_bar() throws IOException {
        String file = write("briefing.txt", DOCUMENT);

        assertThat(Lanting.run(streams(out, true), "parse", file)).isZero();

        assertThat(err()).isEmpty();
    }

    @Test
    void a_program_sees_no_bar() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(i + ".txt", DOCUMENT);
        }

        assertThat(run("parse", directory.toString())).isZero();

        assertThat(err()).isEmpty();
    }

    @Test
    void a_reader_who_has_read_enough_is_not_scolded() throws IOException {
        String file = write("briefing.txt", DOCUMENT);
        StandardStreams closed = streams(failing("Broken pipe"), false);

        assertThat(Lanting.run(closed, "parse", file, file)).isZero();

        assertThat(err()).isEmpty();
    }

    @Test
    void a_full_disk_is_a_failure() throws IOException {
        String file = write("briefing.txt", DOCUMENT);
        StandardStreams full = streams(failing("No space left on device"), false);

        assertThat(Lanting.run(full, "parse", file)).isEqualTo(1);

        assertThat(err()).isEqualTo("lanting: standard output: No space left on device\n");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private String write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private int run(String... arguments) {
        return Lanting.run(streams(out, false), arguments);
    }

    private StandardStreams streams(OutputStream output, boolean terminal) {
        return new StandardStreams(
                new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)),
                output,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                stream -> terminal);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> sources() {
        return out().lines()
                .map(
                        line -> {
                            Matcher source = SOURCE.matcher(line);
                            return source.find() ? source.group(1) : "no source: " + line;
                        })
                .collect(Collectors.toList());
    }
}
