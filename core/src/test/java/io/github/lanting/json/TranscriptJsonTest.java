package io.github.lanting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lanting.Decision;
import io.github.lanting.Entity;
import io.github.lanting.Exchange;
import io.github.lanting.Metadata;
import io.github.lanting.Page;
import io.github.lanting.Span;
import io.github.lanting.Speaker;
import io.github.lanting.Transcript;
import io.github.lanting.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptJsonTest {

    @Test
    void aBriefingIsWrittenInTheStoredForm() throws IOException {
        StringWriter out = new StringWriter();
        TranscriptJson.writeLine(Briefings.small(), true, out);
        assertThat(out).hasToString(golden());
        assertThat(TranscriptJson.write(Briefings.small(), true) + "\n").isEqualTo(golden());
    }

    @Test
    void keysThatNotEveryProgramWritesMayBeMissing() throws IOException {
        String line =
                "{\"source\":\"s\",\"format\":\"f\",\"charset\":\"UTF-8\","
                        + "\"metadata\":{\"spokespeople\":[]},\"turns\":[{\"role\":\"ANSWER\","
                        + "\"speaker\":{},\"followUp\":false,\"text\":\"好\",\"gaps\":[],"
                        + "\"entities\":[]}],\"exchanges\":[],\"segments\":[],\"edits\":[]}";
        assertThat(TranscriptJson.read(line).turns())
                .containsExactly(
                        new Turn(
                                0,
                                Turn.Role.ANSWER,
                                Speaker.UNKNOWN,
                                false,
                                "好",
                                List.of(),
                                List.of()));
    }

    @Test
    void whatWasStoredIsReadBack() throws IOException {
        assertThat(TranscriptJson.read(golden())).isEqualTo(Briefings.small());
    }

    @Test
    void withoutItsSourceATranscriptKnowsHowLongItWas() {
        Transcript small = Briefings.small();
        String json = TranscriptJson.write(small, false);
        assertThat(json).doesNotContain("法国今年 投入").doesNotContain("\"pages\"");
        Transcript back = TranscriptJson.read(json);
        assertThat(back).isEqualTo(Briefings.withoutText(small));
        assertThat(back.pages()).isEqualTo(small.pages());
        assertThat(TranscriptJson.write(back, true)).isEqualTo(json);
    }

    @Test
    void anEmptyDocumentComesBackEmpty() {
        Transcript empty = Briefings.empty();
        assertThat(TranscriptJson.read(TranscriptJson.write(empty, true))).isEqualTo(empty);
        assertThat(TranscriptJson.read(TranscriptJson.write(empty, false)))
                .isEqualTo(Briefings.withoutText(empty));
    }

    @Test
    void aDocumentOfSeveralPagesKeepsThem() {
        Transcript small = Briefings.small();
        int length = small.text().orElseThrow().length();
        List<Page> pages =
                List.of(
                        new Page("a.txt", "GB18030", new Span(0, 20)),
                        new Page("b.txt", "UTF-8", new Span(20, length)));
        Transcript paged = Briefings.of(small, pages, small.text());
        String json = TranscriptJson.write(paged, true);
        assertThat(json).startsWith("{\"source\":\"a.txt\",").contains("\"pages\":[{");
        assertThat(TranscriptJson.read(json)).isEqualTo(paged);
        assertThat(TranscriptJson.read(TranscriptJson.write(paged, false)).pages())
                .isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "586000000000",
                "5.86E+11",
                "1.50",
                "0.00",
                "0E+7",
                "-3E-2000000000",
                "1E+2147483647"
            })
    void anAmountKeepsItsDigits(String number) {
        Transcript transcript = amount(new BigDecimal(number));
        assertThat(TranscriptJson.read(TranscriptJson.write(transcript, false)))
                .isEqualTo(transcript);
    }

    @Test
    void anAmountThatNothingCouldReadIsNotWritten() {
        Transcript transcript = amount(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE));
        assertThatThrownBy(() -> TranscriptJson.write(transcript, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void anAmountOfAHundredThousandDigitsKeepsThem() {
        Transcript transcript = amount(new BigDecimal(BigInteger.TEN.pow(100_000)));
        String json = TranscriptJson.write(transcript, false);
        assertThat(json).as("Python reads no whole number as long").contains("0E0,");
        assertThat(TranscriptJson.read(json)).isEqualTo(transcript);
    }

    @Test
    void aTextLongerThanTheUsualLimitsOfJsonIsRead() {
        String text = "字".repeat(21_000_000);
        Transcript large =
                Briefings.of(
                        Briefings.empty(),
                        List.of(new Page("large", "UTF-8", new Span(0, text.length()))),
                        Optional.of(text));
        assertThat(TranscriptJson.read(TranscriptJson.write(large, true)).equals(large)).isTrue();
    }

    @Test
    void linesAreReadOneByOne() throws IOException {
        StringWriter out = new StringWriter();
        TranscriptJson.writeLine(Briefings.small(), true, out);
        out.write("\n");
        TranscriptJson.writeLine(Briefings.empty(), true, out);
        out.write("oops");
        AtomicBoolean closed = new AtomicBoolean();
        try (Stream<Transcript> lines = TranscriptJson.readLines(closing(out.toString(), closed))) {
            Iterator<Transcript> iterator = lines.iterator();
            assertThat(iterator.next()).isEqualTo(Briefings.small());
            assertThat(iterator.next()).isEqualTo(Briefings.empty());
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(iterator::next)
                        .isInstanceOf(TranscriptJsonException.class)
                        .hasMessageStartingWith("line 4, column ");
            }
            assertThat(closed).isFalse();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void noLinesAreNoTranscripts() {
        assertThat(TranscriptJson.readLines(new StringReader(""))).isEmpty();
        assertThat(TranscriptJson.readLines(new StringReader("\n\n"))).isEmpty();
    }

    @Test
    void aFailingSourceIsToldFromBadJson() {
        Reader failing =
                new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public void close() {}
                };
        Stream<Transcript> lines = TranscriptJson.readLines(failing);
        assertThatThrownBy(lines::toList)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void theOrderOfKeysDoesNotMatterAndUnknownOnesAreIgnored() throws IOException {
        String json = golden().strip();
        int turns = json.indexOf("\"turns\"");
        int exchanges = json.indexOf("\"exchanges\"");
        int segments = json.indexOf("\"segments\"");
        String reordered =
                json.substring(0, turns)
                        + json.substring(exchanges, segments)
                        + json.substring(turns, exchanges)
                        + json.substring(segments, json.length() - 1)
                        + ",\"later\":{\"a\":[1,{\"b\":null}]},\"more\":1e999999999999}";
        reordered = reordered.replace("{\"start\":", "{\"new\":[[]],\"start\":");
        assertThat(TranscriptJson.read(reordered)).isEqualTo(Briefings.small());
    }

    @Test
    void aNumberWithAPointIsStillAnOffset() throws IOException {
        String json = golden().replace("\"gaps\":[11]", "\"gaps\":[1.10E+1]");
        assertThat(TranscriptJson.read(json)).isEqualTo(Briefings.small());
    }

    @Test
    void aTurnOfAnotherTranscriptIsRefusedBeforeAnythingIsWritten() {
        Turn own = turn(0, "甲");
        Turn foreign = turn(0, "乙");
        StringWriter out = new StringWriter();
        Transcript mixed =
                transcript(List.of(own), List.of(new Exchange(List.of(foreign), List.of(own))));
        assertThatThrownBy(() -> TranscriptJson.writeLine(mixed, true, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("turn 0");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theWriterIsLeftOpen() throws IOException {
        List<String> calls = new ArrayList<>();
        StringWriter out =
                new StringWriter() {
                    @Override
                    public void close() {
                        calls.add("close");
                    }

                    @Override
                    public void flush() {
                        calls.add("flush");
                    }
                };
        TranscriptJson.writeLine(Briefings.small(), false, out);
        assertThat(calls).isEmpty();
    }

    static String golden() throws IOException {
        try (InputStream in = TranscriptJsonTest.class.getResourceAsStream("bridge.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Reader closing(String text, AtomicBoolean closed) {
        return new StringReader(text) {
            @Override
            public void close() {
                closed.set(true);
                super.close();
            }
        };
    }

    private static Transcript amount(BigDecimal value) {
        Entity entity =
                new Entity(
                        Entity.Type.QUANTITY,
                        "多",
                        new Span(0, 1),
                        new Span(0, 1),
                        new Entity.Amount(value, null),
                        0.5,
                        0);
        Turn turn =
                new Turn(
                        0,
                        Turn.Role.NARRATION,
                        Speaker.UNKNOWN,
                        false,
                        "多",
                        List.of(),
                        List.of(entity));
        return transcript(List.of(turn), List.of());
    }

    private static Turn turn(int index, String text) {
        return new Turn(
                index, Turn.Role.QUESTION, Speaker.UNKNOWN, false, text, List.of(), List.of());
    }

    private static Transcript transcript(List<Turn> turns, List<Exchange> exchanges) {
        return new Transcript(
                "plain-text",
                List.of(new Page("text", "UTF-16", new Span(0, 0))),
                Optional.empty(),
                Metadata.EMPTY,
                Decision.UNSTATED,
                turns,
                exchanges,
                List.of(),
                List.of());
    }
}
