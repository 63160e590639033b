package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.lanting.UnreadableDocumentException;
import io.github.lanting.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is text, in which charset, and what is none. */
class CharsetDetectorTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final String SIMPLIFIED = String.join("\n", Sentences.simplified());
    private static final String TRADITIONAL = String.join("\n", Sentences.traditional());

    private final CharsetDetector detector =
            new CharsetDetector(CharsetFamilies.ofRuntime(), Optional.empty());

    @Test
    void nothingIsAnEmptyText() {
        expect(new byte[0], "UTF-8", "");
    }

    @Test
    void oneLetterIsAText() {
        expect(new byte[] {'a'}, "UTF-8", "a");
    }

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, UTF-8, UTF-8",
        "FFFE, UTF-16LE, UTF-16LE",
        "FEFF, UTF-16BE, UTF-16BE",
    })
    void theByteOrderMarkIsObeyedAndIsNoPartOfTheText(String mark, String written, String found) {
        byte[] text = "问：船长好吗？".getBytes(Charset.forName(written));
        expect(join(HexFormat.of().parseHex(mark), text), found, "问：船长好吗？");
        expect(HexFormat.of().parseHex(mark), found, "");
    }

    @Test
    void anotherByteOrderMarkInsideTheTextStays() {
        expect("甲\uFEFF乙".getBytes(StandardCharsets.UTF_8), "UTF-8", "甲\uFEFF乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutMarkIsFoundInAPageThatIsMostlyMarkup(String name) {
        String page = "<html><body><p class=\"a\">欢迎</p></body></html>\r\n".repeat(20);
        expect(page.getBytes(Charset.forName(name)), name, page);
        expect("plain words".getBytes(Charset.forName(name)), name, "plain words");
    }

    @Test
    void aDeclaredGb2312MeansItsSuperset() {
        String page = "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">朱镕基㐂";
        expect(page.getBytes(GB18030), "GB18030", page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"big5\">",
                "<meta charset='UTF-8'>",
                "<?xml version=\"1.0\" encoding=\"Big5\"?>",
                "<meta charset=utf-16>",
                "<meta charset=\"no such thing\">",
                "<meta charset"
            })
    void aDeclarationThatTheBytesContradictIsOverruled(String declaration) {
        String page = declaration + "请问发言人对碰撞有何评论";
        expect(page.getBytes(GB18030), "GB18030", page);
        page = "<meta charset=gbk>請問局長對停課有何評論";
        expect(page.getBytes(BIG5), "Big5-HKSCS", page);
        expect(page.getBytes(StandardCharsets.UTF_8), "UTF-8", page);
    }

    @Test
    void aDeclarationDecidesWhereOneCharacterCannot() {
        byte[] character = {(byte) 0xB5, (byte) 0xA5};
        byte[] big5 = "<?xml version='1.0' encoding='big5'?>".getBytes(StandardCharsets.US_ASCII);
        byte[] gbk = "<meta name=x><META CharSet = GBK />".getBytes(StandardCharsets.US_ASCII);
        assertThat(decode(join(big5, character)).charset()).isEqualTo(BIG5);
        assertThat(decode(join(gbk, character)).charset()).isEqualTo(GB18030);
    }

    @Test
    void gbkThatHappensToBeValidUtf8IsStillGbk() {
        // The pairs of these characters are the sequences of Cyrillic and Latin letters in UTF-8.
        byte[] bytes = HexFormat.of().parseHex("D2BBCEAAD3A1D2B2D2B0");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
        expect(bytes, "GB18030", new String(bytes, GB18030));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café à Zürich",
                "Привет, мир",
                "naïve ©",
                "ô, là",
                "Καλημέρα σας, κυρίες και κύριοι"
            })
    void otherAlphabetsInUtf8StayUtf8(String text) {
        expect(text.getBytes(StandardCharsets.UTF_8), "UTF-8", text);
    }

    @Test
    void utf8CutOffInsideACharacterIsUtf8() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        Decoding decoding = decode(Arrays.copyOf(bytes, 1000));
        assertThat(decoding.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoding.text()).endsWith("\uFFFD").containsOnlyOnce("\uFFFD");
    }

    @Test
    void aFewBrokenBytesDoNotTurnUtf8IntoMojibake() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 10; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
            }
            Decoding decoding = decode(bytes);
            assertThat(decoding.charset()).isEqualTo(StandardCharsets.UTF_8);
            assertThat(decoding.text()).contains("\uFFFD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Big5-HKSCS"})
    void norDoTheyMakeOneChineseCharsetOutOfTheOther(String name) {
        Charset charset = Charset.forName(name);
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = TRADITIONAL.getBytes(charset);
            for (int i = 0; i < 10; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(0x100);
            }
            assertThat(decode(bytes).charset()).isEqualTo(charset);
        }
    }

    @Test
    void aBrokenByteDoesNotSwallowTheTagBehindIt() {
        byte[] head = (SIMPLIFIED + "<p>").getBytes(GB18030);
        byte[] tail = "</p>完".getBytes(GB18030);
        byte[] page = join(join(head, new byte[] {(byte) 0xC4}), tail);
        expect(page, "GB18030", SIMPLIFIED + "<p>\uFFFD</p>完");
    }

    @Test
    void traditionalTextInGb18030IsNotTakenForBig5() {
        expect(TRADITIONAL.getBytes(GB18030), "GB18030", TRADITIONAL);
    }

    @Test
    void charactersOfHongKongAreRead() {
        String text = "佢哋喺度等緊記者，唔該晒。深水埗、鰂魚涌。";
        expect(text.getBytes(BIG5), "Big5-HKSCS", text);
    }

    @Test
    void charactersOutsideTheBasicPlaneAreRead() {
        String text = "地名𠮷野和𬱖先生出席了今天的记者会。";
        expect(text.getBytes(GB18030), "GB18030", text);
        expect(text.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE", text);
        expect(text.getBytes(StandardCharsets.UTF_8), "UTF-8", text);
    }

    @Test
    void aLongScriptInFrontOfTheTextDoesNotHideIt() {
        String page = "var i = 0;\n".repeat(200_000) + "谢谢你的提问";
        expect(page.getBytes(GB18030), "GB18030", page);
    }

    @Test
    void oneStrayControlCharacterIsNoReasonToRefuse() {
        String text = "答：\u0001我们已作出回应。\u0000再见。";
        expect(text.getBytes(StandardCharsets.UTF_8), "UTF-8", text);
        expect(text.getBytes(GB18030), "GB18030", text);
    }

    @Test
    void twentyMegabytesInOneLineAreRead() {
        String sentence = Sentences.simplified().get(0);
        String line = sentence.repeat(20_000_000 / 3 / sentence.length());
        expect(line.getBytes(StandardCharsets.UTF_8), "UTF-8", line);
        expect(line.getBytes(GB18030), "GB18030", line);
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D49484452, PNG",
        "FFD8FFE000104A464946, JPEG",
        "255044462D312E340A, PDF",
        "504B030414000600, ZIP",
        "D0CF11E0A1B11AE10000, office",
        "1F8B0800, gzip"
    })
    void filesOfOtherKindsAreNamed(String bytes, String kind) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> decode(HexFormat.of().parseHex(bytes)))
                .withMessageStartingWith("source: ")
                .withMessageContaining(kind)
                .matches(e -> e.reason() == Reason.NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF", "00", "81", "0000000000000000", "FFFFFFFFFFFF", "01020304610506"})
    void bytesThatSayNothingAreNoText(String bytes) {
        refuse(HexFormat.of().parseHex(bytes));
    }

    @Test
    void noiseIsNoText() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] noise = new byte[256 + random.nextInt(4096)];
            random.nextBytes(noise);
            refuse(noise);
        }
    }

    @Test
    void whateverTheBytesTheyAreReadOrRefused() {
        Random random = new Random(8);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            try {
                assertThat(decode(bytes).text()).hasSizeLessThanOrEqualTo(bytes.length);
            } catch (UnreadableDocumentException e) {
                assertThat(e.reason()).isEqualTo(Reason.NOT_TEXT);
            }
        }
    }

    @Test
    void aRuntimeWithoutTheExtendedCharsetsMakesDoWithWhatItHas() {
        CharsetFamilies small = CharsetFamilies.of(name -> name.equals("Big5"));
        Decoding decoding =
                new CharsetDetector(small, Optional.empty())
                        .detect("source", TRADITIONAL.getBytes(BIG5))
                        .decoding();
        assertThat(decoding.charset().name()).isEqualTo("Big5");
        assertThat(decoding.text()).isEqualTo(TRADITIONAL);
        CharsetDetector none =
                new CharsetDetector(CharsetFamilies.of(name -> false), Optional.empty());
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> none.detect("source", TRADITIONAL.getBytes(BIG5)));
    }

    private Decoding decode(byte[] bytes) {
        return detector.detect("source", bytes).decoding();
    }

    private void expect(byte[] bytes, String charset, String text) {
        Decoding decoding = decode(bytes);
        assertThat(decoding.charset().name()).isEqualTo(charset);
        // Not isEqualTo: of two texts of megabytes it would print the difference.
        assertThat(decoding.text().equals(text)).as("the text of " + charset).isTrue();
    }

    private void refuse(byte[] bytes) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> decode(bytes))
                .matches(e -> e.reason() == Reason.NOT_TEXT);
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
