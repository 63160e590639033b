package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that went through the wrong charset comes back; text that is right stays. */
class TextRepairTest {
    private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;
    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Charset GBK = Charset.forName("GB18030");
    private static final CharsetFamilies FAMILIES = CharsetFamilies.ofRuntime();
    private static final TextRepair REPAIR =
            new TextRepair(FAMILIES, Suppliers.memoize(() -> new Commonness(FAMILIES)));

    @Test
    void utf8_read_as_latin_1_comes_back() {
        for (String sentence : sentences()) {
            expect(latin1(sentence), sentence);
        }
    }

    @Test
    void utf8_read_as_windows_1252_comes_back() {
        for (String sentence : sentences()) {
            expect(windows1252(sentence.getBytes(UTF_8)), sentence);
        }
    }

    @Test
    void text_that_was_encoded_twice_comes_back() {
        for (String sentence : sentences()) {
            expect(latin1(latin1(sentence)), sentence);
            expect(windows1252(windows1252(sentence.getBytes(UTF_8)).getBytes(UTF_8)), sentence);
        }
    }

    @Test
    void gbk_read_as_latin_1_comes_back() {
        for (String sentence : sentences()) {
            expect(new String(sentence.getBytes(GBK), LATIN_1), sentence);
            expect(windows1252(sentence.getBytes(GBK)), sentence);
        }
    }

    @Test
    void gbk_whose_bytes_were_taken_for_utf8_where_they_could_be_comes_back() {
        List<String> sentences = new ArrayList<>(sentences());
        sentences.addAll(Sentences.more("simplified"));
        sentences.addAll(Sentences.more("traditional"));
        int right = 0;
        int wrong = 0;
        int all = 0;
        for (String sentence : sentences) {
            RepairedText back = REPAIR.repair(twoHistories(sentence.getBytes(GBK)));
            all += sentence.length();
            int from = 0;
            for (int at = 0; at < back.text().length(); at++) {
                if (back.rules(at) != 0) {
                    int place = sentence.indexOf(back.text().charAt(at), from);
                    right += place < 0 ? 0 : 1;
                    wrong += place < 0 ? 1 : 0;
                    from = Math.max(from, place + 1);
                }
            }
        }
        // Two readings can have the very same bytes: there it stays as it is printed.
        assertThat(wrong).as("of " + all).isZero();
        assertThat(right).as("of " + all).isGreaterThan(all * 9 / 10);
    }

    @Test
    void utf8_read_as_gbk_comes_back_and_a_destroyed_byte_is_marked() {
        for (String sentence : sentences()) {
            String read = new String(sentence.getBytes(UTF_8), GBK);
            String back = REPAIR.repair(read).text();
            if (read.indexOf('\uFFFD') < 0) {
                assertThat(back).isEqualTo(sentence);
            } else {
                assertThat(lacksOnly(back, sentence)).as(back + " " + sentence).isTrue();
            }
        }
    }

    @Test
    void a_run_of_mojibake_inside_good_text_comes_back() {
        expect("答：" + latin1("中国") + "愿意合作。", "答：中国愿意合作。");
        expect("（" + new String("中国".getBytes(GBK), LATIN_1) + "）愿意", "（中国）愿意");
        expect("代表" + new String("“中国愿意啊".getBytes(UTF_8), GBK) + "。", "代表“中国愿意啊。");
        expect("代表" + new String("“中国愿意".getBytes(UTF_8), GBK) + "。", "代表“中国愿\uFFFD。");
    }

    @Test
    void months_and_days_between_digits_come_back_where_the_document_proves_it() {
        expect(latin1("中国2021年3月2日开放"), "中国2021年3月2日开放");
        expect(new String("中国2021年3月2日开放".getBytes(GBK), LATIN_1), "中国2021年3月2日开放");
    }

    @ParameterizedTest
    @CsvSource({
        "&ldquo;欢迎&rdquo;, “欢迎”",
        "&#20013;&#x56FD;, 中国",
        "R&amp;D, R&D",
        "\\u4e2d\\u56fd愿意, 中国愿意",
        "&ldquo;\\u4e2d&rdquo;, “中”"
    })
    void references_and_escapes_in_plain_text_are_read(String text, String expected) {
        expect(text, expected);
    }

    @Test
    void what_is_destroyed_is_not_guessed() {
        assertThat(REPAIR.repair("锟斤拷锟斤拷").text()).isEqualTo("\uFFFD".repeat(4));
        assertThat(REPAIR.repair("中国ï¿½愿意").text()).isEqualTo("中国\uFFFD愿意");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "圣保罗（São Paulo）和慕尼黑（München）",
                "Müller, café, naïve, Ångström, Łódź, Škoda, smørrebrød, IRMÃO, créée",
                "« Été » — « café\u00A0» et « liberté\u00A0» : «\u00A0là\u00A0»",
                "Nguyễn Phú Trọng, Việt Nam, Hồ Chí Minh, Điện Biên Phủ",
                "guó jiā, lǜ sè, Běijīng, nǚ'ér, zhōngguó",
                "päätös, hyvää yötä, ääni, Öö, fríð, þíða, Straße",
                "Здравствуйте, Καλημέρα, مرحبا, שלום",
                "±±±± ££££ §§ 1, 2 ½ ¼ ¾ 25°C ©® ×÷ ¿¡Qué!",
                "“引号”‘内’……——·《书》〈篇〉【】〔2021〕①②③￥€",
                "http://a.cn/?a=1&copy=2&x=3 AT&T; C:\\user\\u12",
                "涓流、锛床、闂巷、銆、鈥、浣熊、鏖战、缁绻、鍒、瀹",
                "<p>&ldquo;</p>"
            })
    void text_that_looks_like_it_stays(String text) {
        assertThat(REPAIR.repair(text).isRepaired()).as(text).isFalse();
    }

    @Test
    void a_hundred_thousand_composed_sentences_stay() {
        ComposedSentences composed = new ComposedSentences(7);
        for (int i = 0; i < 100_000; i++) {
            String sentence = composed.next();
            assertThat(REPAIR.repair(sentence).isRepaired()).as(sentence).isFalse();
        }
    }

    @Test
    void each_character_knows_its_stretch_of_the_document() {
        String document = "答：" + latin1(latin1("中")) + latin1(latin1("国")) + "好&nbsp;。";
        RepairedText repaired = REPAIR.repair(document);
        assertThat(repaired.text()).isEqualTo("答：中国好\u00A0。");
        assertThat(document.substring(repaired.place(2), repaired.place(3)))
                .isEqualTo(latin1(latin1("中")));
        assertThat(document.substring(repaired.place(5), repaired.place(6))).isEqualTo("&nbsp;");
        assertThat(RepairRule.ids(repaired.rules(2))).isEqualTo("mojibake");
        assertThat(repaired.rules(4)).isZero();
        assertThat(repaired.place(7)).isEqualTo(document.length());
    }

    @Test
    void long_runs_are_read_in_linear_time_and_nothing_breaks() {
        Random random = new Random(5);
        StringBuilder noise = new StringBuilder();
        String odd = "锛锟斤拷Ã¤¸\u00AD€â?鈥\uFFFDÖÐ&#;\\u4e2 国ʱԴ";
        for (int i = 0; i < 500_000; i++) {
            noise.append(odd.charAt(random.nextInt(odd.length())));
        }
        RepairedText repaired = REPAIR.repair(noise.toString());
        assertThat(repaired.place(repaired.text().length())).isEqualTo(noise.length());
    }

    /** Whether each stretch between lost characters stands in the sentence, in order. */
    private static boolean lacksOnly(String back, String sentence) {
        int at = 0;
        for (String stretch : back.split("\uFFFD+")) {
            int found = sentence.indexOf(stretch, at);
            if (found < 0) {
                return false;
            }
            at = found + stretch.length();
        }
        return true;
    }

    @Test
    void a_dot_behind_the_rest_of_a_destroyed_character_is_no_fault() {
        // 路 has the bytes of the dot in a name, and 浮 could end a character.
        expect("澶?浮路", "澶?浮路");
        String read = new String("海岛网记者：大?".getBytes(UTF_8), Charset.forName("GBK"));

        assertThat(REPAIR.repair(read + "浮路").text()).startsWith("海岛网记者：");
    }

    private static void expect(String document, String text) {
        assertThat(REPAIR.repair(document).text()).as(document).isEqualTo(text);
    }

    private static List<String> sentences() {
        return java.util.stream.Stream.concat(
                        Sentences.simplified().stream(), Sentences.traditional().stream())
                .toList();
    }

    private static String latin1(String text) {
        return new String(text.getBytes(UTF_8), LATIN_1);
    }

    /** As browsers do: the five bytes without a character become controls. */
    private static String windows1252(byte[] bytes) {
        String specials = new String(bytes, Charset.forName("windows-1252"));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            char c = specials.charAt(i);
            text.append(c == '\uFFFD' ? (char) (bytes[i] & 0xFF) : c);
        }
        return text.toString();
    }

    private static String twoHistories(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int next = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            if (lead >= 0xC2 && lead < 0xE0 && next >= 0x80 && next < 0xC0) {
                text.append((char) ((lead & 0x1F) << 6 | next & 0x3F));
                i++;
            } else {
                text.append((char) lead);
            }
        }
        return text.toString();
    }
}
