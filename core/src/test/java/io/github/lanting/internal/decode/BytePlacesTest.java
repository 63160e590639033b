package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.ByteRange;
import io.github.lanting.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for the bytes of a stretch gets them, whatever charsets the file is made of. */
class BytePlacesTest {
    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Charset GBK = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final DocumentReader READER = new DocumentReader(1 << 24, Optional.empty());

    @TempDir Path directory;

    @Test
    void a_line_in_another_charset_is_read_in_its_own() {
        for (Charset own : List.of(UTF_8, GBK)) {
            Charset other = own.equals(UTF_8) ? GBK : UTF_8;
            check(own, other, Sentences.simplified());
        }
        check(UTF_8, BIG5, Sentences.traditional());
    }

    /** Each sentence, as the one line in another charset of its document. */
    private static void check(Charset own, Charset other, List<String> sentences) {
        for (int i = 2; i < sentences.size() - 2; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < sentences.size(); k++) {
                String line = sentences.get(k) + "\n";
                text.append(line);
                bytes.writeBytes(line.getBytes(k == i ? other : own));
            }
            DecodedDocument document = READER.read("bytes", bytes.toByteArray());
            // Where all bytes happen to be valid, the text is put right instead.
            assertThat(document.repaired().text()).isEqualTo(text.toString());
            checkBytes(document, bytes.toByteArray());
        }
    }

    @Test
    void a_run_between_tags_is_read_in_its_own_charset() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<p>各位记者朋友大家好</p><td>".getBytes(UTF_8));
        bytes.writeBytes("今天3月2日".getBytes(GBK));
        bytes.writeBytes("</td>欢迎出席".getBytes(UTF_8));
        DecodedDocument document = READER.read("bytes", bytes.toByteArray());
        assertThat(document.text()).isEqualTo("<p>各位记者朋友大家好</p><td>今天3月2日</td>欢迎出席");
        checkBytes(document, bytes.toByteArray());
    }

    @Test
    void byte_order_marks_and_invalid_bytes_and_pairs_of_surrogates_keep_the_count() {
        byte[] text = "各位𠮷野记者A好".getBytes(UTF_8);
        byte[] bytes = new byte[text.length + 5];
        bytes[0] = (byte) 0xEF;
        bytes[1] = (byte) 0xBB;
        bytes[2] = (byte) 0xBF;
        System.arraycopy(text, 0, bytes, 3, text.length);
        bytes[text.length + 3] = (byte) 0xFF;
        bytes[text.length + 4] = 'x';
        DecodedDocument document = READER.read("bytes", bytes);
        assertThat(document.text()).isEqualTo("各位𠮷野记者A好\uFFFDx");
        assertThat(places(document, 0, 1)).containsExactly(new ByteRange("bytes", "UTF-8", 3, 6));
        assertThat(places(document, 2, 3)).containsExactly(new ByteRange("bytes", "UTF-8", 9, 13));
        assertThat(places(document, 9, 10))
                .containsExactly(
                        new ByteRange("bytes", "UTF-8", bytes.length - 2, bytes.length - 1));
        checkBytes(document, bytes);
    }

    @Test
    void pages_have_their_own_files_and_the_break_between_them_has_no_bytes() throws IOException {
        Path first = Files.writeString(directory.resolve("1.txt"), "各位记者朋友，下午好。", GBK);
        Path second = Files.writeString(directory.resolve("2.txt"), "第二页。", UTF_8);
        DecodedDocument document = READER.read(List.of(first, second));
        assertThat(places(document, 11, 13)).isEmpty();
        assertThat(places(document, 10, 14))
                .containsExactly(
                        new ByteRange(first.toString(), "GB18030", 20, 22),
                        new ByteRange(second.toString(), "UTF-8", 0, 3));
    }

    @Test
    void a_string_has_no_bytes() {
        assertThat(places(READER.read("text", "问：好"), 0, 3)).isEmpty();
    }

    @Test
    void each_pair_of_bytes_is_as_long_when_it_is_encoded_again() {
        for (Charset charset : List.of(GBK, BIG5)) {
            List<Integer> wrong = new ArrayList<>();
            for (int lead = 0x81; lead < 0xFF; lead++) {
                for (int trail = 0x40; trail < 0xFF; trail++) {
                    byte[] pair = {(byte) lead, (byte) trail};
                    Decoding decoding = Decoding.of(charset, pair, 0, 2);
                    if (decoding.isValid() && decoding.text().getBytes(charset).length != 2) {
                        wrong.add(lead << 8 | trail);
                    }
                }
            }
            assertThat(wrong).as(charset.name()).isEmpty();
        }
    }

    private static List<ByteRange> places(DecodedDocument document, int start, int end) {
        return BytePlaces.of(document.text(), document.pages(), new Span(start, end));
    }

    private static void checkBytes(DecodedDocument document, byte[] bytes) {
        String text = document.text();
        Random random = new Random(text.length());
        for (int i = 0; i < 50; i++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            String expected = text.substring(start, end);
            if (expected.indexOf('\uFFFD') >= 0
                    || Character.isLowSurrogate(expected.charAt(0))
                    || Character.isHighSurrogate(expected.charAt(expected.length() - 1))) {
                continue;
            }
            StringBuilder decoded = new StringBuilder();
            for (ByteRange range : places(document, start, end)) {
                byte[] part = Arrays.copyOfRange(bytes, range.start(), range.end());
                decoded.append(new String(part, Charset.forName(range.charset())));
            }
            assertThat(decoded).hasToString(expected);
        }
    }
}
