package io.github.lanting.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Transcript;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int TRANSCRIPTS = 600;

    @Test
    void anyTranscriptComesBackAsItWas() {
        forEachSeed(
                transcript -> {
                    String with = TranscriptJson.write(transcript, true);
                    assertThat(TranscriptJson.read(with).equals(transcript)).isTrue();
                    // A page that covers the text need not end where the segments do.
                    String without = TranscriptJson.write(transcript, false);
                    Transcript bare = Briefings.withoutText(transcript);
                    assertThat(TranscriptJson.read(without).equals(bare)).isTrue();
                });
    }

    @Test
    void anyTranscriptSurvivesUtf8() {
        forEachSeed(
                transcript -> {
                    String json = TranscriptJson.write(transcript, true);
                    // An encoder reports what it cannot encode, where getBytes writes a "?".
                    ByteBuffer bytes =
                            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
                    String decoded = StandardCharsets.UTF_8.decode(bytes).toString();
                    assertThat(decoded.equals(json)).isTrue();
                });
    }

    @Test
    void transcriptsOnLinesComeBackInOrder() throws Exception {
        long seed = 20_240_305;
        RandomTranscripts random = new RandomTranscripts(seed);
        List<Transcript> transcripts = new ArrayList<>();
        StringWriter out = new StringWriter();
        for (int i = 0; i < 50; i++) {
            Transcript transcript = random.next();
            transcripts.add(transcript);
            TranscriptJson.writeLine(transcript, true, out);
        }
        assertThat(out.toString().split("\\R")).as("seed %d", seed).hasSize(50);
        List<Transcript> back = TranscriptJson.readLines(new StringReader(out.toString())).toList();
        assertThat(back.equals(transcripts)).as("seed %d", seed).isTrue();
    }

    @Test
    void surrogatesAreEscapedJustWhereTheyStandAlone() throws Exception {
        String[] pieces = {"\ud83d", "\ude00\ud83d", "", "\ud83d\ude00", "x\ude00", "\ud83d", "\""};
        StringWriter out = new StringWriter();
        try (LineWriter writer = new LineWriter(out)) {
            for (String piece : pieces) {
                writer.write(piece);
            }
        }
        assertThat(out)
                .hasToString("\ud83d\ude00" + "\\ud83d" + "\ud83d\ude00" + "x\\ude00\\ud83d\"");
    }

    private static void forEachSeed(ThrowingConsumer<Transcript> test) {
        for (long seed = 0; seed < TRANSCRIPTS; seed++) {
            try {
                test.acceptThrows(new RandomTranscripts(seed).next());
            } catch (Throwable e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }
}
