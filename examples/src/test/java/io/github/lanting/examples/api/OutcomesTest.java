package io.github.lanting.examples.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.Turn;
import io.github.lanting.UnreadableDocumentException;
import io.github.lanting.UnreadableDocumentException.Reason;
import io.github.lanting.fixtures.Promises;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody hands in, the outcome is a transcript that keeps its promises or a reason. */
class OutcomesTest {

    private static final String TALK = "海岛网记者：渡轮呢？\n程远帆：明天。\n";

    private final TranscriptParser parser = TranscriptParser.create();

    @TempDir Path directory;

    @Test
    void nothingAtAllIsADocumentWithoutTurns() throws IOException {
        Path file = Files.createFile(directory.resolve("empty.txt"));

        for (Transcript transcript :
                List.of(
                        parser.parse(""),
                        parser.parse(new byte[0]),
                        parser.parse(InputStream.nullInputStream()),
                        parser.parse(file))) {
            assertThat(transcript.turns()).isEmpty();
            assertThat(transcript.exchanges()).isEmpty();
            assertThat(transcript.segments()).isEmpty();
            assertThat(transcript.edits()).isEmpty();
            assertThat(transcript.text()).contains("");
            assertThat(transcript.pages()).hasSize(1);
        }
    }

    @Test
    void aSingleByteIsADocumentOrNoText() {
        for (int value = 0; value < 256; value++) {
            byte[] bytes = {(byte) value};
            try {
                assertThat(Promises.faultsOf(parser.parse(bytes))).as("byte %d", value).isEmpty();
            } catch (UnreadableDocumentException e) {
                assertThat(e.reason()).as("byte %d", value).isEqualTo(Reason.NOT_TEXT);
            }
        }
        assertThat(parser.parse(new byte[] {'a'}).text()).contains("a");
    }

    @Test
    void anImageIsNoText() throws IOException {
        byte[] image =
                HexFormat.of()
                        .parseHex("89504e470d0a1a0a0000000d4948445200000001000000010806000000");
        Path file = Files.write(directory.resolve("gate.png"), image);

        refuses(() -> parser.parse(file), Reason.NOT_TEXT, "gate.png", "PNG");
        refuses(() -> parser.parse(image), Reason.NOT_TEXT, "bytes", "PNG");
    }

    @Test
    void aDirectoryOrAMissingFileIsNotAccessible() {
        refuses(() -> parser.parse(directory), Reason.NOT_ACCESSIBLE, "directory");
        refuses(
                () -> parser.parse(directory.resolve("none.txt")),
                Reason.NOT_ACCESSIBLE,
                "none.txt",
                "no such file");
    }

    @Test
    void aStreamThatBreaksOffIsNotAccessible() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the cable is cut");
                    }
                };

        assertThatThrownBy(() -> parser.parse(broken))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("stream")
                .hasRootCauseMessage("the cable is cut");
    }

    @Test
    void aDocumentAtTheLimitIsReadAndBeyondItRefused() throws IOException {
        byte[] bytes = TALK.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("talk.txt"), bytes);
        TranscriptParser enough = TranscriptParser.builder().maximumSize(bytes.length).build();
        TranscriptParser little = TranscriptParser.builder().maximumSize(bytes.length - 1).build();

        assertThat(enough.parse(file).turns()).hasSize(2);
        assertThat(enough.parse(bytes).turns()).hasSize(2);
        assertThat(enough.parse(new ByteArrayInputStream(bytes)).turns()).hasSize(2);
        refuses(() -> little.parse(file), Reason.TOO_LARGE, "talk.txt", "limit");
        refuses(() -> little.parse(bytes), Reason.TOO_LARGE, "limit");
        refuses(() -> little.parse(new ByteArrayInputStream(bytes)), Reason.TOO_LARGE, "limit");
        refuses(() -> enough.parse(List.of(file, file)), Reason.TOO_LARGE, "limit");
        TranscriptParser ofText = TranscriptParser.builder().maximumSize(TALK.length()).build();
        assertThat(ofText.parse(TALK).turns()).hasSize(2);
        refuses(() -> ofText.parse(TALK + "！"), Reason.TOO_LARGE, "limit");
    }

    @Test
    void aNewsArticleIsOneNarrationAndNoExchange() {
        Transcript transcript = parser.parse("渡轮恢复\n海岛渡轮昨天恢复通航。\n程远帆说：“票价不涨。”\n渔民们在码头欢迎。\n");

        assertThat(transcript.turns())
                .singleElement()
                .satisfies(
                        turn -> {
                            assertThat(turn.role()).isEqualTo(Turn.Role.NARRATION);
                            assertThat(turn.text())
                                    .isEqualTo("海岛渡轮昨天恢复通航。\n程远帆说：“票价不涨。”\n渔民们在码头欢迎。");
                        });
        assertThat(transcript.exchanges()).isEmpty();
        assertThat(transcript.metadata().title()).isEqualTo("渡轮恢复");
    }

    @Test
    void aListOfTitlesHasNoTurnsAndNothingOfItIsLost() {
        Transcript transcript = parser.parse("渡轮恢复通航\n灯塔重新点亮\n果园今年丰收\n渔季将会推迟\n");

        assertThat(transcript.turns()).isEmpty();
        assertThat(transcript.segments())
                .extracting(Segment::kind)
                .containsOnly(Segment.Kind.OTHER, Segment.Kind.LAYOUT);
        assertThat(Promises.faultsOf(transcript)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D",
                "\uDE00",
                "海岛网记者：渡\uD83D轮呢？\n程远帆：明\uDE00天。\n\uD83D",
                "\uDE00海岛网记者\uD83D：渡轮呢？",
                "<p>海岛网记者：渡\uD83D轮呢？</p><p>程远帆：&#xD83D;明天。</p>"
            })
    void surrogatesMayStandAlone(String text) {
        Transcript transcript = parser.parse(text);

        assertThat(transcript.text()).contains(text);
        assertThat(Promises.faultsOf(transcript)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
    void theSameWordsInAnyCharsetAreTheSameTurns(String name) {
        String text = TALK.repeat(4).replace("明天", "明天早上，票价和去年的一样，居民们可以在码头买票");
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";

        Transcript transcript = parser.parse((mark + text).getBytes(Charset.forName(name)));

        assertThat(transcript.turns()).isEqualTo(parser.parse(text).turns());
        assertThat(transcript.pages().get(0).charset()).isNotEqualTo("UTF-16");
    }

    @Test
    void pagesThatContinueEachOtherAreOneTranscript() throws IOException {
        Path first = Files.writeString(directory.resolve("1.txt"), TALK);
        Path second = Files.writeString(directory.resolve("2.txt"), "路透社记者：灯塔呢？\n程远帆：亮了。");

        Transcript transcript = parser.parse(List.of(first, second));

        assertThat(transcript.turns()).hasSize(4);
        assertThat(transcript.exchanges()).hasSize(2);
        assertThat(transcript.source()).isEqualTo(first.toString());
        assertThat(transcript.pages()).hasSize(2);
        Span last = transcript.pages().get(1).span();
        assertThat(last.of(transcript.text().orElseThrow())).startsWith("路透社记者");
        assertThat(Promises.faultsOf(transcript)).isEmpty();
    }

    private static void refuses(ThrowingCallable parsing, Reason reason, String... words) {
        assertThatThrownBy(parsing)
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContainingAll(words);
    }
}
