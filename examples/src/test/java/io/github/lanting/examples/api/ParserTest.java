package io.github.lanting.examples.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lanting.Script;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.Turn;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import io.github.lanting.format.newspaper.NewspaperFormat;
import io.github.lanting.format.plaintext.PlainTextFormat;
import io.github.lanting.format.sciohtml.ScioHtmlFormat;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One parser, made once, shared by all, and what a careless caller is told. */
class ParserTest {

    private static final int THREADS = 8;

    private static final List<String> DOCUMENTS =
            List.of(
                    "title: 渡轮\nurl: http://example.org/1\n海岛网记者：渡轮呢？\n程远帆：明天。\n追问：几点?\n程远帆：6点。",
                    "<html><body><p>问：渡轮呢？</p><p>答：&ldquo;明天&rdquo;。</p></body></html>",
                    "记者：渡轮 什么时候开，票 价多少，能不能提 前买票？\n\n程远帆：明天就开，票 价不涨，大家可以 来码头买票",
                    "渡輪恢復\n海島渡輪昨天恢復通航(guó)。");

    private final TranscriptParser parser = TranscriptParser.create();

    @Test
    void eachDocumentIsLaidOutByTheFormatThatIsSurestOfIt() {
        assertThat(DOCUMENTS)
                .extracting(document -> parser.parse(document).format())
                .containsExactly("plain-text", "scio-html", "newspaper", "plain-text");
    }

    @Test
    void eightThreadsShareAParserAndGetEqualTranscripts() throws Exception {
        List<Transcript> alone = DOCUMENTS.stream().map(parser::parse).toList();
        TranscriptParser shared = TranscriptParser.create();
        CountDownLatch start = new CountDownLatch(THREADS);
        Callable<List<List<Transcript>>> work =
                () -> {
                    start.countDown();
                    start.await();
                    List<List<Transcript>> rounds = new ArrayList<>();
                    for (int round = 0; round < 50; round++) {
                        rounds.add(DOCUMENTS.stream().map(shared::parse).toList());
                    }
                    return rounds;
                };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<List<Transcript>>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(work));
            }
            for (Future<List<List<Transcript>>> result : results) {
                assertThat(result.get()).allSatisfy(round -> assertThat(round).isEqualTo(alone));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theBytesAreNotKept() {
        byte[] bytes = "渡轮。".getBytes(StandardCharsets.UTF_8);
        Transcript transcript = parser.parse(bytes);

        Arrays.fill(bytes, (byte) 0);

        assertThat(transcript.text()).contains("渡轮。");
    }

    @Test
    void aServersWordAboutTheCharsetIsAHintAndNoOrder() {
        Charset gbk = Charset.forName("GBK");
        TranscriptParser hinted = TranscriptParser.builder().charsetHint(gbk).build();
        byte[] pair = "联通".getBytes(gbk);
        byte[] utf8 = DOCUMENTS.get(0).getBytes(StandardCharsets.UTF_8);
        assertThat(hinted.parse(pair).text()).contains("联通");
        assertThat(hinted.parse(utf8).turns()).isEqualTo(parser.parse(utf8).turns());
        assertThat(hinted.parse(utf8).pages().get(0).charset()).isEqualTo("UTF-8");
        assertThat(hinted.parse(utf8).pages().get(0).detection().reason())
                .endsWith("the hint says GBK, against the bytes");
        assertThat(parser.parse("渡轮").pages().get(0).detection().confidence()).isEqualTo(1);
    }

    @Test
    void whoAsksForSimplifiedCharactersGetsThemInTheTurnsOnly() {
        TranscriptParser simplifying = TranscriptParser.builder().script(Script.SIMPLIFIED).build();

        Transcript transcript = simplifying.parse("海島網記者：渡輪呢？\n程遠帆：開了。");

        assertThat(transcript.turns()).extracting(Turn::text).containsExactly("渡轮呢？", "开了。");
        assertThat(transcript.turns().get(0).speaker().outlet()).isEqualTo("海岛网");
        assertThat(transcript.text().orElseThrow()).contains("渡輪呢");
    }

    @Test
    void whoGivesFormatsGetsThemAndNoOthers() {
        TranscriptParser onlyText =
                TranscriptParser.builder().formats(new PlainTextFormat()).build();

        assertThat(DOCUMENTS)
                .extracting(document -> onlyText.parse(document).format())
                .containsOnly("plain-text");
    }

    @Test
    void ofTwoFormatsThatAreEquallySureTheFirstIsTaken() {
        assertThat(parse(fixed("first", 0.5), fixed("second", 0.5))).isEqualTo("first");
        assertThat(parse(fixed("first", 0.5), fixed("second", 0.6))).isEqualTo("second");
        assertThat(parse(fixed("first", 0), fixed("second", 0))).isEqualTo("first");
    }

    @Test
    void aBuilderMayBeUsedAgain() {
        TranscriptParser.Builder builder = TranscriptParser.builder().maximumSize(3);
        TranscriptParser small = builder.build();
        TranscriptParser large = builder.maximumSize(100).build();

        assertThat(large.parse("渡轮明天").text()).isPresent();
        assertThatThrownBy(() -> small.parse("渡轮明天")).hasMessageContaining("limit is 3");
    }

    @Test
    void misuseIsRefusedAtOnceAndSaysWhy() {
        TranscriptParser.Builder builder = TranscriptParser.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.formats())
                .withMessage("no format");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.formats(new NewspaperFormat(), null));
        assertThatNullPointerException().isThrownBy(() -> builder.script(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maximumSize(0))
                .withMessageContaining("0 bytes");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maximumSize(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parser.parse(List.of()))
                .withMessage("no file");
        assertThatNullPointerException().isThrownBy(() -> parser.parse((String) null));
        assertThatNullPointerException().isThrownBy(() -> parser.parse((byte[]) null));
        assertThatNullPointerException().isThrownBy(() -> parser.parse((InputStream) null));
        assertThatNullPointerException().isThrownBy(() -> parser.parse((Path) null));
    }

    @Test
    void nobodyCanChangeATranscript() {
        Transcript transcript =
                TranscriptParser.builder()
                        .formats(new ScioHtmlFormat(), new PlainTextFormat())
                        .build()
                        .parse(DOCUMENTS.get(0));

        for (List<?> list :
                List.of(
                        transcript.turns(),
                        transcript.exchanges(),
                        transcript.segments(),
                        transcript.edits(),
                        transcript.entities(),
                        transcript.pages(),
                        transcript.metadata().spokespeople(),
                        transcript.turns().get(0).gaps(),
                        transcript.turns().get(0).entities(),
                        transcript.exchanges().get(0).questions(),
                        transcript.exchanges().get(0).answers())) {
            assertThat(list).isUnmodifiable();
        }
        assertThat(transcript.exchanges().get(0).questions().get(0))
                .isSameAs(transcript.turns().get(0));
    }

    private static String parse(TranscriptFormat... formats) {
        return TranscriptParser.builder().formats(formats).build().parse("渡轮").format();
    }

    private static TranscriptFormat fixed(String name, double confidence) {
        return new TranscriptFormat() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double confidence(SourceDocument document) {
                return confidence;
            }

            @Override
            public Layout layOut(SourceDocument document) {
                return Layout.of(List.<Block>of(), Map.of());
            }
        };
    }
}
