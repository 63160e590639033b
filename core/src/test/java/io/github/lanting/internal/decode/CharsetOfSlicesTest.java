package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However little of a document there is, its charset is found. */
class CharsetOfSlicesTest {
    private static final int SLICES = 5000;

    private final CharsetDetector detector = new CharsetDetector(CharsetFamilies.ofRuntime());

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "simplified, UTF-8",
        "simplified, UTF-16LE",
        "simplified, UTF-16BE",
        "simplified, GB18030",
        "traditional, UTF-8",
        "traditional, UTF-16LE",
        "traditional, UTF-16BE",
        "traditional, GB18030",
        "traditional, Big5-HKSCS"
    })
    void slicesOfText(String script, String charset) {
        String text = String.join("", sentences(script));
        assertThat(right(text, charset, 4)).as("of 4 characters").isGreaterThanOrEqualTo(0.98);
        assertThat(right(text, charset, 8)).as("of 8 characters").isGreaterThanOrEqualTo(0.995);
        assertThat(right(text, charset, 16)).as("of 16 characters").isEqualTo(1);
        assertThat(right(text, charset, 40)).as("of 40 characters").isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "simplified, UTF-8",
        "simplified, UTF-16LE",
        "simplified, UTF-16BE",
        "simplified, GB18030",
        "traditional, GB18030",
        "traditional, Big5-HKSCS"
    })
    void textCutOffAtAnyByte(String script, String name) {
        Charset charset = Charset.forName(name);
        List<String> sentences = sentences(script);
        for (int i = 1; i < sentences.size(); i++) {
            String sentence = sentences.get(i - 1) + sentences.get(i);
            byte[] bytes = sentence.getBytes(charset);
            int sixteen = sentence.substring(0, 16).getBytes(charset).length;
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                if (length < sixteen) {
                    decodeOrRefuse(cut);
                } else {
                    Decoding decoding = detector.decode("cut", cut);
                    assertThat(decoding.charset()).as(sentence + length).isEqualTo(charset);
                    String whole = decoding.text();
                    if (decoding.cutShort()) {
                        assertThat(whole).endsWith("\uFFFD");
                        whole = whole.substring(0, whole.length() - 1);
                    }
                    assertThat(sentence).startsWith(whole);
                }
            }
        }
    }

    @Test
    void twoCharactersAreEnoughForAPageThatSaysItsCharset() {
        String text = String.join("", Sentences.simplified());
        Random random = new Random(9);
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(text.length() - 2);
            String page = "<meta charset=gbk>" + text.substring(start, start + 2);
            byte[] bytes = page.getBytes(Charset.forName("GB18030"));
            assertThat(detector.decode("page", bytes).text()).isEqualTo(page);
        }
    }

    private void decodeOrRefuse(byte[] bytes) {
        try {
            detector.decode("cut", bytes);
        } catch (UnreadableDocumentException e) {
            assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.NOT_TEXT);
        }
    }

    private double right(String text, String name, int length) {
        Charset charset = Charset.forName(name);
        Random random = new Random(20 + length);
        int right = 0;
        for (int i = 0; i < SLICES; i++) {
            int start = random.nextInt(text.length() - length);
            String slice = text.substring(start, start + length);
            String found = detector.decode("slice", slice.getBytes(charset)).text();
            if (found.equals(slice)) {
                right++;
            }
        }
        return (double) right / SLICES;
    }

    private static List<String> sentences(String script) {
        return script.equals("simplified") ? Sentences.simplified() : Sentences.traditional();
    }
}
