package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.lanting.Page;
import io.github.lanting.Span;
import io.github.lanting.UnreadableDocumentException;
import io.github.lanting.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents come from files, bytes, streams and strings, and none may be larger than allowed. */
class DocumentReaderTest {
    private static final DocumentReader READER = new DocumentReader(1000, Optional.empty());
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir Path directory;

    @Test
    void aFileIsOnePageNamedByItsPath() throws IOException {
        Path file = write("briefing.txt", "问：您好。\n答：谢谢你。", GB18030);
        DecodedDocument document = READER.read(List.of(file));
        assertThat(document.text()).isEqualTo("问：您好。\n答：谢谢你。");
        assertThat(document.pages())
                .singleElement()
                .satisfies(
                        page -> {
                            assertThat(page.source()).isEqualTo(file.toString());
                            assertThat(page.charset()).isEqualTo("GB18030");
                            assertThat(page.span()).isEqualTo(new Span(0, 12));
                            assertThat(page.runs()).isEmpty();
                            assertThat(page.detection().confidence()).isBetween(0.99, 1.0);
                            assertThat(page.detection().reason()).contains("next is Big5-HKSCS");
                        });
    }

    @Test
    void eachPageHasItsOwnCharsetAndTheSpansCoverTheText() throws IOException {
        Path first = write("1.txt", "各位记者朋友，下午好。", GB18030);
        Path second = write("2.txt", "\uFEFF第二页。\n", StandardCharsets.UTF_8);
        Path third = write("3.txt", "", StandardCharsets.UTF_8);
        Path fourth = write("4.txt", "記者會到此為止", Charset.forName("Big5-HKSCS"));
        DecodedDocument document = READER.read(List.of(first, second, third, fourth));
        assertThat(document.text()).isEqualTo("各位记者朋友，下午好。\n\n第二页。\n記者會到此為止");
        assertThat(document.pages())
                .extracting(Page::charset)
                .containsExactly("GB18030", "UTF-8", "UTF-8", "Big5-HKSCS");
        assertThat(document.pages())
                .extracting(page -> page.span().of(document.text()))
                .containsExactly("各位记者朋友，下午好。\n\n", "第二页。\n", "", "記者會到此為止");
    }

    @Test
    void aDocumentWithoutFilesIsTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> READER.read(List.of()));
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = directory.resolve("missing.html");
        refuse(() -> READER.read(List.of(missing)), Reason.NOT_ACCESSIBLE, missing + ": there is");
    }

    @Test
    void aDirectoryIsNoDocument() {
        refuse(
                () -> READER.read(List.of(directory)),
                Reason.NOT_ACCESSIBLE,
                directory + ": a directory");
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path file = write("secret.txt", "a", StandardCharsets.UTF_8);
        assumeFalse(file.toFile().setReadable(false) && Files.isReadable(file), "we may read all");
        refuse(() -> READER.read(List.of(file)), Reason.NOT_ACCESSIBLE, file + ": reading it is");
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Path file = Files.write(directory.resolve("a.txt"), new byte[] {(byte) 0xFF});
        refuse(() -> READER.read(List.of(file)), Reason.NOT_TEXT, file + ": no text");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedWithBothSizes() throws IOException {
        Path fits = write("1000.txt", "a".repeat(1000), StandardCharsets.UTF_8);
        assertThat(READER.read(List.of(fits)).text()).hasSize(1000);
        Path tooLarge = write("1001.txt", "a".repeat(1001), StandardCharsets.UTF_8);
        refuse(() -> READER.read(List.of(tooLarge)), Reason.TOO_LARGE, tooLarge.toString());
        refuse(() -> READER.read(List.of(tooLarge)), Reason.TOO_LARGE, "1001 bytes");
        refuse(() -> READER.read(List.of(tooLarge)), Reason.TOO_LARGE, "limit is 1000");
    }

    @Test
    void pagesThatFitOneByOneMayBeTooLargeTogether() throws IOException {
        Path page = write("600.txt", "a".repeat(600), StandardCharsets.UTF_8);
        refuse(() -> READER.read(List.of(page, page)), Reason.TOO_LARGE, "1200 bytes");
    }

    @Test
    void bytesBeyondTheLimitAreRefused() {
        assertThat(READER.read("bytes", new byte[0]).text()).isEmpty();
        refuse(() -> READER.read("bytes", new byte[1001]), Reason.TOO_LARGE, "bytes: too large");
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanOneByteBeyondTheLimit() {
        EndlessStream endless = new EndlessStream();
        refuse(() -> READER.read("stream", endless), Reason.TOO_LARGE, "stream: too large");
        assertThat(endless.count).isEqualTo(1001);
        assertThat(endless.closed).isFalse();
    }

    @Test
    void aStreamIsReadToItsEnd() {
        byte[] bytes = "记者会".getBytes(StandardCharsets.UTF_8);
        DecodedDocument document = READER.read("stream", new ByteArrayInputStream(bytes));
        assertThat(document.text()).isEqualTo("记者会");
        assertThat(document.pages())
                .extracting(Page::source, Page::charset, Page::span)
                .containsExactly(tuple("stream", "UTF-8", new Span(0, 3)));
    }

    @Test
    void aStreamThatBreaksIsNotAccessibleAndSaysWhy() {
        IOException cause = new IOException("line cut");
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw cause;
                    }
                };
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> READER.read("stream", broken))
                .withCause(cause)
                .matches(e -> e.reason() == Reason.NOT_ACCESSIBLE);
    }

    @Test
    void aStringIsTakenAsItIsEvenWithLoneSurrogates() {
        String text = "\uFEFF问\uD800：\uDC00\u0000";
        DecodedDocument document = READER.read("text", text);
        assertThat(document.text()).isSameAs(text);
        assertThat(document.pages())
                .extracting(Page::source, Page::charset, Page::span)
                .containsExactly(tuple("text", "UTF-16", new Span(0, 6)));
        assertThat(document.pages().get(0).detection())
                .isEqualTo(
                        new Page.Detection(
                                1, "a string has no bytes whose charset could be in doubt"));
    }

    @Test
    void aStringBeyondTheLimitIsRefused() {
        refuse(() -> READER.read("text", "问".repeat(1001)), Reason.TOO_LARGE, "1001 UTF-16");
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.writeString(directory.resolve(name), text, charset);
    }

    private static void refuse(ThrowingCallable reading, Reason reason, String message) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(reading)
                .withMessageContaining(message)
                .matches(e -> e.reason() == reason);
    }

    private static final class EndlessStream extends InputStream {
        private long count;
        private boolean closed;

        @Override
        public int read() {
            count++;
            return 'a';
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
