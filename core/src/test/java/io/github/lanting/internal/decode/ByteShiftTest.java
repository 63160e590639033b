package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import io.github.lanting.EditRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mirrors cut inside characters comes back where it is proven, and nothing else changes. */
class ByteShiftTest {
    private static final CharsetFamilies FAMILIES = CharsetFamilies.ofRuntime();
    private static final TextRepair REPAIR =
            new TextRepair(FAMILIES, Suppliers.memoize(() -> new Commonness(FAMILIES)));

    @ParameterizedTest(name = "{1}, a lone byte as {0}")
    @CsvSource({
        "?, traditional, 0.65, 0.1",
        "？, traditional, 0.6, 0.18",
        "'', traditional, 0.3, 0.3",
        // In Simplified hardly a run ends without a character that is lost.
        "?, simplified, 0.03, 0.18",
        "？, simplified, 0, 0.3",
        "'', simplified, 0, 0.43"
    })
    void whatIsPutBackIsWhatWasCut(String lone, String script, double whole, double asPrinted) {
        Mirror mirror = new Mirror(lone);
        int all = 0;
        int same = 0;
        int left = 0;
        for (String document : documents(script)) {
            for (String printed : List.of(document, Mirror.gloss(document))) {
                String shown = mirror.cut(printed);
                RepairedText repaired = REPAIR.repair(shown);
                assertThat(isTrue(repaired, document)).as(shown + "\n" + repaired.text()).isTrue();
                if (!shown.equals(printed)) {
                    all++;
                    same += withoutGlosses(repaired.text()).equals(document) ? 1 : 0;
                    left += repaired.isRepaired() ? 0 : 1;
                }
            }
        }
        assertThat(same).as("of " + all).isGreaterThanOrEqualTo((int) (all * whole));
        assertThat(left).as("of " + all).isLessThanOrEqualTo((int) (all * asPrinted));
    }

    /** Where private-use characters were dropped, two characters seem to be one. */
    @ParameterizedTest(name = "{1}, a lone byte as {0}")
    @CsvSource({"?, traditional", "?, simplified", "'', traditional", "'', simplified"})
    void littleIsPutBackWhereCharactersWereDropped(String lone, String script) {
        Mirror mirror = new Mirror(lone);
        int all = 0;
        int wrong = 0;
        for (String document : documents(script)) {
            String cut = mirror.cut(document);
            String shown = cut.replaceAll("[\uE000-\uF8FF]", "");
            if (!shown.equals(cut)) {
                RepairedText repaired = REPAIR.repair(shown);
                all++;
                wrong += isTrue(repaired, document) ? 0 : 1;
            }
        }
        assertThat(wrong).as("of " + all).isLessThan(all / 25);
    }

    private static String withoutGlosses(String text) {
        return text.replaceAll("\\([a-zà-ǜ]+\\)", "");
    }

    @Test
    void anAsciiByteEndsTheRunAndWhatFollowsStays() {
        expect("用詞簡潔?，F(xiàn)場很靜。", "用詞簡潔。現(xiàn)場很靜。");
        expect("用詞簡潔?，F場很靜。", "用詞簡潔。現場很靜。");
        Mirror left = new Mirror("");
        String list = "他說：“水已經退了。”列舉種種數字之後他走了。";
        expect(left.cut(list), list);
        String plan = "橋是石頭的。“一帶一路”倡議寫在碑上。";
        expect(new Mirror("?").cut(plan), plan);
    }

    @Test
    void theExampleOfTheRuleIsWhatItDoes() {
        EditRule rule =
                EditRule.all().stream().filter(r -> r.id().equals("byte-shift")).findFirst().get();
        expect(rule.before(), rule.after());
    }

    @Test
    void aReadingTellsTheCharacterWhoseByteItSwallowed() {
        expect("“水很急?！蔽胰鐚?shí)回答。", "“水很急。”我如實回答。");
        expect("“水很急?！蔽胰鐚?(shí)回答。", "“水很急。”我如實回答。");
    }

    @Test
    void aReadingInsideACharacterGoes() {
        expect("我做交替?zhèn)髯g的時候", "我做交替傳譯的時候");
        Mirror mirror = new Mirror("?");
        for (String sentence : List.of("我做交替傳譯的時候", "他在交替傳動軸上油")) {
            String shown = mirror.glossBytes(sentence);
            assertThat(shown).contains("?zhèn)");
            assertThat(withoutGlosses(REPAIR.repair(shown).text())).isEqualTo(sentence);
        }
    }

    @Test
    void whatIsLostIsMarkedAndTheRestPutBack() {
        Mirror mirror = new Mirror("?");
        expect(mirror.cut("“水很急。”我们认为，水会退。"), "“水很急。”我们认\uFFFD，水会退。");
        expect(mirror.cut("“水流得非常”，他这样回答。"), "“水流得非\uFFFD”，他这样回答。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "真的吗？！薄弱的一环在哪里？！",
                "什么?!蔽先生来了?，快看！备好的船",
                "他问：“怎么？！”“没什么！”",
                "“你说什么？！？",
                "Really?! F(x)是函数，P(xiàn)不是",
                "是吗?zhè)这",
                "苯、胰岛素！蔽日的云；绷带，倌儿"
            })
    void textThatLooksLikeItStays(String text) {
        assertThat(REPAIR.repair(text).text()).isEqualTo(text);
    }

    @Test
    void eachCharacterKnowsWhereItsFirstByteIs() {
        String document = "急?！蔽胰鐚?shí)答。";
        RepairedText repaired = REPAIR.repair(document);
        assertThat(repaired.text()).isEqualTo("急。”我如實答。");
        List<String> stretches = new ArrayList<>();
        for (int at = 0; at < repaired.text().length(); at++) {
            stretches.add(document.substring(repaired.place(at), repaired.place(at + 1)));
        }
        assertThat(stretches).containsExactly("急", "?", "！", "蔽", "胰", "鐚?shí)", "答", "。");
        assertThat(RepairRule.ids(repaired.rules(1))).isEqualTo("byte-shift");
    }

    private static void expect(String document, String text) {
        assertThat(REPAIR.repair(document).text()).as(document).isEqualTo(text);
    }

    /** Whether each stretch that was put back stands in the document, in order. */
    private static boolean isTrue(RepairedText repaired, String document) {
        int from = 0;
        String text = repaired.text();
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length()
                    && repaired.rules(end) != 0
                    && text.charAt(end) != '\uFFFD') {
                end++;
            }
            if (end > at) {
                int found = document.indexOf(text.substring(at, end), from);
                if (found < 0) {
                    return false;
                }
                from = found + end - at;
                at = end;
            }
        }
        return true;
    }

    private static List<String> documents(String script) {
        List<String> sentences =
                new ArrayList<>(
                        script.equals("simplified")
                                ? Sentences.simplified()
                                : Sentences.traditional());
        sentences.addAll(Sentences.more(script));
        List<String> documents = new ArrayList<>();
        for (int i = 0; i + 2 < sentences.size(); i++) {
            documents.add("他：“" + sentences.get(i) + "”" + sentences.get(i + 1));
            documents.add(
                    sentences.get(i) + "“" + sentences.get(i + 1) + "”\n" + sentences.get(i + 2));
            documents.add(sentences.get(i) + sentences.get(i + 1));
        }
        return documents;
    }
}
