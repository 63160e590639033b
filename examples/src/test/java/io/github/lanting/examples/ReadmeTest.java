package io.github.lanting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.NameLexicon;
import io.github.lanting.Segment;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.Turn;
import io.github.lanting.format.Block;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.json.TranscriptJson;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says is so. */
class ReadmeTest {
    private final String readme = read("README.md");

    @Test
    void its_programs_are_those_that_are_compiled_here() {
        assertThat(blocks("java"))
                .containsExactly(
                        program("Smallest"), program("BriefingNames"), program("SubtitleFormat"));
        assertThat(program("Smallest").lines().count()).isLessThan(25);
    }

    @Test
    void what_can_be_run_comes_early() {
        long before = readme.substring(0, readme.indexOf("\n```sh\n")).lines().count();

        assertThat(before).isLessThan(24);
    }

    @Test
    void its_commands_are_run_by_the_build_server() {
        String run = read(".ci/run");

        assertThat(blocks("sh").stream().flatMap(String::lines))
                .filteredOn(command -> !command.startsWith("git clone "))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(run).contains("'" + command + "'"));
    }

    @Test
    void it_names_the_version_of_the_project() {
        assertThat(versions(readme)).containsOnly(versions(read("pom.xml")).get(0));
    }

    @Test
    void it_names_each_kind_of_segment_and_role() {
        for (Segment.Kind kind : Segment.Kind.values()) {
            assertThat(readme).contains("`" + kind + "`");
        }
        for (Turn.Role role : Turn.Role.values()) {
            assertThat(readme).contains("`" + role + "`");
        }
    }

    @Test
    void the_smallest_example_prints_who_asked_and_who_answered() throws Exception {
        String output =
                output(
                        Smallest.class.getName(),
                        Repository.ROOT.resolve("examples/documents/briefing.txt").toString());

        assertThat(output.lines().map(line -> line.replaceAll("(asked|answered): .*", "$1")))
                .as(output)
                .containsSubsequence(
                        "海岸晚报 asked",
                        "  沈若川 answered",
                        "北方通讯社 asked",
                        "北方通讯社 asked",
                        "  沈若川 answered",
                        "  沈若川 answered",
                        "岛屿广播公司 asked",
                        "  沈若川 answered",
                        "灯塔周刊 asked",
                        "  沈若川 answered");
    }

    @Test
    void its_names_are_found_in_the_briefing_and_stand_in_its_csv() throws Exception {
        String output =
                output(
                        BriefingNames.class.getName(),
                        Repository.ROOT.resolve("examples/documents/briefing.txt").toString());
        NameLexicon names = NameLexicon.read(new StringReader(blocks("csv").get(0)));

        assertThat(output.lines()).contains("冰方 = IS", "候鸟观测站 = bird-station");
        assertThat(names.names())
                .extracting(name -> name.name() + " " + name.aliases())
                .containsExactly("冰方 []", "候鸟观测站 [观测站]");
    }

    @Test
    void the_ugly_line_becomes_the_clean_one() {
        String printed = lineAfter("printed   ");
        String clean = lineAfter("clean     ");
        Transcript transcript =
                TranscriptParser.create()
                        .parse(Repository.ROOT.resolve("examples/documents/newspaper.txt"));

        assertThat(transcript.format()).isEqualTo("newspaper");
        assertThat(transcript.text().orElseThrow()).contains(printed);
        assertThat(transcript.turns())
                .extracting(
                        turn ->
                                turn.role()
                                        + ", outlet "
                                        + turn.speaker().outlet()
                                        + ": "
                                        + turn.text())
                .contains(clean);
    }

    @Test
    void its_json_is_a_part_of_what_the_parser_gives() {
        Transcript transcript =
                TranscriptParser.create()
                        .parse(Repository.ROOT.resolve("examples/documents/newspaper.txt"));
        String json = TranscriptJson.write(transcript, false);
        String example = blocks("json").get(0).replaceAll("\n *|(?<=[:,]) ", "");

        assertThat(Pattern.compile("\\{[^{}]*}").matcher(example).results())
                .extracting(MatchResult::group)
                .hasSize(8)
                .allSatisfy(innermost -> assertThat(json).contains(innermost));
    }

    @Test
    void it_names_each_rule_that_changes_its_documents() throws IOException {
        try (Stream<Path> documents = Files.list(Repository.ROOT.resolve("examples/documents"))) {
            assertThat(documents.map(TranscriptParser.create()::parse))
                    .flatExtracting(Transcript::edits)
                    .flatExtracting(edit -> List.of(edit.rule().split("\\+")))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(readme).contains("`" + rule + "`"));
        }
    }

    @Test
    void the_format_of_the_readme_lays_out_subtitles() {
        String subtitles =
                "1\n00:00:01,000 --> 00:00:03,000\n海岸报记者：开始了吗？\n\n"
                        + "2\n00:00:03,500 --> 00:00:05,000\n沈若川：开始了。\n";
        SubtitleFormat format = new SubtitleFormat();
        SourceDocument document = new SourceDocument(subtitles);

        assertThat(format.confidence(document)).isEqualTo(1);
        assertThat(format.layOut(document).blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Segment.Kind.TIMESTAMP,
                        Segment.Kind.TIMESTAMP,
                        Segment.Kind.TEXT,
                        Segment.Kind.TIMESTAMP,
                        Segment.Kind.TIMESTAMP,
                        Segment.Kind.TEXT);
        assertThat(TranscriptParser.builder().formats(format).build().parse(subtitles).turns())
                .extracting(Turn::text)
                .containsExactly("开始了吗？", "开始了。");
    }

    private static String output(String program, String argument) throws Exception {
        Process process =
                Repository.java(
                                List.of(
                                        "-Dfile.encoding=UTF-8",
                                        "-cp",
                                        Repository.classPath(),
                                        program,
                                        argument))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private List<String> blocks(String language) {
        Matcher blocks =
                Pattern.compile(
                                "^```" + language + "\n(.*?)\n```$",
                                Pattern.DOTALL | Pattern.MULTILINE)
                        .matcher(readme);
        return blocks.results().map(block -> block.group(1)).collect(Collectors.toList());
    }

    private String lineAfter(String prefix) {
        return readme.lines()
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .orElseThrow()
                .substring(prefix.length());
    }

    /** The source as one would paste it: without the line that names the package. */
    private static String program(String name) {
        String source = read("examples/src/main/java/io/github/lanting/examples/" + name + ".java");
        return source.substring(source.indexOf(";\n\n") + 3).stripTrailing();
    }

    private static List<String> versions(String text) {
        return Pattern.compile("<version>([^<]+)</version>")
                .matcher(text)
                .results()
                .map(version -> version.group(1))
                .collect(Collectors.toList());
    }

    private static String read(String path) {
        try {
            return Repository.read(path);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
