package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader is told of why a charset was taken, and what a caller's word weighs. */
class CharsetEvidenceTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final String TEXT = String.join("\n", Sentences.simplified());

    @Test
    void byteOrderMarksAreNamed() {
        expect(detect("\uFEFF问".getBytes(StandardCharsets.UTF_8)), 0.999, "mark is that of UTF-8");
        expect(detect("问".getBytes(StandardCharsets.UTF_16)), 0.999, "mark is that of UTF-16BE");
    }

    @Test
    void validUtf8IsSurerTheMoreOfItThereIs() {
        expect(detect(TEXT.getBytes(StandardCharsets.UTF_8)), 0.9999, "all bytes are valid UTF-8");
        double one = confidence(detect("问".getBytes(StandardCharsets.UTF_8)));
        double two = confidence(detect("问答".getBytes(StandardCharsets.UTF_8)));
        assertThat(one).isBetween(0.9, two);
        assertThat(two).isBetween(one, 0.9999);
    }

    @Test
    void asciiIsTheSameInAllCharsets() {
        expect(detect("plain words of a page".getBytes(StandardCharsets.US_ASCII)), 0.99, "ASCII");
        expect(detect(new byte[0]), 0.99, "no bytes");
    }

    @Test
    void theNextCharsetAndTheMarginAreNamed() {
        Detected detected = detect(TEXT.getBytes(GBK));
        expect(detected, 0.9999, "all bytes are valid GB18030");
        assertThat(detected.detection().reason())
                .containsPattern("likeliest by \\d{4} bits; next is Big5-HKSCS");
    }

    @Test
    void anAmbiguousPairOfBytesIsOwnedToBeOne() {
        byte[] pair = HexFormat.of().parseHex("B5A5");
        assertThat(confidence(detect(pair))).isLessThan(0.9);
    }

    @Test
    void declarationsAreQuotedAndSayWhetherTheBytesBearThemOut() {
        byte[] right = ("<meta charset=gb2312>" + TEXT).getBytes(GBK);
        assertThat(detect(right).detection().reason()).endsWith("; <meta> says gb2312");
        byte[] wrong = ("<?xml version='1.0' encoding='big5'?>" + TEXT).getBytes(GBK);
        assertThat(detect(wrong).detection().reason())
                .endsWith("; the XML declaration says big5, against the bytes");
        byte[] utf8 = ("<meta charset=gbk>" + TEXT).getBytes(StandardCharsets.UTF_8);
        expect(detect(utf8), 0.9999, "<meta> says gbk, against the bytes");
    }

    @Test
    void brokenBytesAndOtherCharsetsAreCounted() {
        byte[] head = TEXT.getBytes(GBK);
        byte[] tail =
                ("\n" + String.join("", Sentences.more("simplified")).substring(0, 40) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[head.length + tail.length + 1];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, head.length, tail.length);
        bytes[bytes.length - 1] = (byte) 0xFF;
        Detected detected = detect(bytes);
        assertThat(detected.decoding().charset()).isEqualTo(GB18030);
        assertThat(detected.detection().reason())
                .contains("some stretches are UTF-8", "1 sequence is not valid GB18030");
    }

    @Test
    void aHintDecidesWhereTheBytesCannot() {
        byte[] pair = HexFormat.of().parseHex("B5A5");
        assertThat(hinted(BIG5, pair).decoding().charset().name()).isEqualTo("Big5-HKSCS");
        assertThat(hinted(GBK, pair).decoding().charset()).isEqualTo(GB18030);
        assertThat(hinted(GBK, pair).detection().reason()).endsWith("; the hint says GBK");
        // The pairs of 联通 are sequences of UTF-8.
        assertThat(hinted(GBK, "联通".getBytes(GBK)).decoding().text()).isEqualTo("联通");
        byte[] two = "问答".getBytes(StandardCharsets.UTF_16LE);
        assertThat(hinted(StandardCharsets.UTF_16, two).decoding().text()).isEqualTo("问答");
    }

    @Test
    void aHintMakesSurer() {
        byte[] four = "渡轮明天".getBytes(GBK);
        assertThat(confidence(hinted(GBK, four))).isGreaterThan(confidence(detect(four)));
        assertThat(confidence(hinted(BIG5, four))).isLessThan(confidence(detect(four)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE"})
    void noHintIsObeyedAgainstTheBytes(String name) {
        String text = String.join("", Sentences.traditional());
        for (String hint : new String[] {"GBK", "Big5", "UTF-8", "UTF-16", "ISO-8859-1"}) {
            for (int start = 0; start < 1000; start += 16) {
                String slice = text.substring(start, start + 16);
                byte[] bytes = slice.getBytes(Charset.forName(name));
                Detected detected = hinted(Charset.forName(hint), bytes);
                assertThat(detected.decoding().text()).as(hint).isEqualTo(slice);
            }
        }
    }

    @Test
    void aHintOfNoChineseCharsetIsNoEvidence() {
        byte[] pair = HexFormat.of().parseHex("B5A5");
        assertThat(hinted(StandardCharsets.ISO_8859_1, pair).detection())
                .isEqualTo(detect(pair).detection());
    }

    private static void expect(Detected detected, double least, String reason) {
        assertThat(confidence(detected)).isBetween(least, 1.0);
        assertThat(detected.detection().reason()).contains(reason);
    }

    private static double confidence(Detected detected) {
        return detected.detection().confidence();
    }

    private static Detected detect(byte[] bytes) {
        return new CharsetDetector(CharsetFamilies.ofRuntime(), Optional.empty())
                .detect("source", bytes);
    }

    private static Detected hinted(Charset hint, byte[] bytes) {
        return new CharsetDetector(CharsetFamilies.ofRuntime(), Optional.of(hint))
                .detect("source", bytes);
    }
}
