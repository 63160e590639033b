package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * However little of a document there is, its charset is found. No table was made of these
 * sentences: the frequent characters are written down by hand, the others are levels of the
 * charsets.
 */
class CharsetOfSlicesTest {
    private static final int SLICES = 5000;

    private final CharsetDetector detector =
            new CharsetDetector(CharsetFamilies.ofRuntime(), Optional.empty());

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "simplified, UTF-8",
        "simplified, UTF-16LE",
        "simplified, UTF-16BE",
        "simplified, GBK",
        "simplified, GB18030",
        "simplified, x-UTF-16LE-BOM",
        "simplified, X-UTF-16BE-BOM",
        "traditional, UTF-8",
        "traditional, UTF-16LE",
        "traditional, UTF-16BE",
        "traditional, GBK",
        "traditional, GB18030",
        "traditional, Big5",
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
                    Decoding decoding = detector.detect("cut", cut).decoding();
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
            assertThat(detector.detect("page", bytes).decoding().text()).isEqualTo(page);
        }
    }

    @Test
    void itsConfidenceIsTheShareThatIsRight() {
        double[] said = new double[10];
        int[] right = new int[10];
        int[] all = new int[10];
        Random random = new Random(31);
        for (String script : List.of("simplified", "traditional")) {
            String text = String.join("", sentences(script));
            for (String name : List.of("UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE")) {
                Charset charset = Charset.forName(name);
                // Nobody meets as many of the last kind as of the others.
                int slices = name.startsWith("UTF-16") ? SLICES / 2 : 4 * SLICES;
                for (int i = 0; i < slices; i++) {
                    int length = 2 + random.nextInt(4);
                    int start = random.nextInt(text.length() - length);
                    String slice = text.substring(start, start + length);
                    if (!charset.newEncoder().canEncode(slice)) {
                        continue;
                    }
                    Detected found;
                    try {
                        found = detector.detect("slice", slice.getBytes(charset));
                    } catch (UnreadableDocumentException e) {
                        continue;
                    }
                    int bin = (int) Math.min(9, found.detection().confidence() * 10);
                    said[bin] += found.detection().confidence();
                    all[bin]++;
                    right[bin] += found.decoding().text().equals(slice) ? 1 : 0;
                }
            }
        }
        for (int bin = 0; bin < 10; bin++) {
            if (all[bin] >= 500) {
                assertThat((double) right[bin] / all[bin])
                        .as("from 0." + bin)
                        .isGreaterThanOrEqualTo(said[bin] / all[bin] - (bin == 9 ? 0.01 : 0.08));
            }
        }
    }

    private void decodeOrRefuse(byte[] bytes) {
        try {
            detector.detect("cut", bytes);
        } catch (UnreadableDocumentException e) {
            assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.NOT_TEXT);
        }
    }

    private double right(String text, String name, int length) {
        Charset charset = charset(name);
        Random random = new Random(20 + length);
        int right = 0;
        for (int i = 0; i < SLICES; i++) {
            int start = random.nextInt(text.length() - length);
            String slice = text.substring(start, start + length);
            if (!charset.newEncoder().canEncode(slice)) {
                // Two of the characters are in the extension of Big5 alone.
                i--;
                continue;
            }
            String found = detector.detect("slice", slice.getBytes(charset)).decoding().text();
            if (found.equals(slice)) {
                right++;
            }
        }
        return (double) right / SLICES;
    }

    private static Charset charset(String name) {
        return Charset.forName(name.replace("X-UTF-16BE-BOM", "UTF-16"));
    }

    private static List<String> sentences(String script) {
        List<String> sentences =
                new ArrayList<>(
                        script.equals("simplified")
                                ? Sentences.simplified()
                                : Sentences.traditional());
        sentences.addAll(Sentences.more(script));
        return sentences;
    }
}
