package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a label are put right, where only that makes an outlet's name or a known word. */
class LabelSlipTest {
    @ParameterizedTest
    @CsvSource({
        "新华礼记者：渡轮开吗？,新华社记者：渡轮开吗？",
        "新华杜记者：渡轮开吗？,新华社记者：渡轮开吗？",
        "人民曰报记者：渡轮开吗？,人民日报记者：渡轮开吗？",
        "中国曰报记者：渡轮开吗？,中国日报记者：渡轮开吗？",
        "光明目报记者：渡轮开吗？,光明日报记者：渡轮开吗？",
        "法新礼记者：渡轮开吗？,法新社记者：渡轮开吗？",
        "路透杜记者：渡轮开吗？,路透社记者：渡轮开吗？",
        "塔斯礼记者：渡轮开吗？,塔斯社记者：渡轮开吗？",
        "环球时拫记者：渡轮开吗？,环球时报记者：渡轮开吗？",
        "中央厂播电视总台记者：渡轮开吗？,中央广播电视总台记者：渡轮开吗？",
        "新华社纪者：渡轮开吗？,新华社记者：渡轮开吗？",
        "新华社记看：渡轮开吗？,新华社记者：渡轮开吗？",
        "纪者：渡轮开吗？,记者：渡轮开吗？",
        "间：渡轮开吗？,问：渡轮开吗？",
        "闻：渡轮开吗？,问：渡轮开吗？",
        "苔：渡轮明天开。,答：渡轮明天开。",
        "主持入：渡轮明天开。,主持人：渡轮明天开。",
        "发言入：渡轮明天开。,发言人：渡轮明天开。",
        "海岛晚报记看：渡轮开吗？,海岛晚报记者：渡轮开吗？",
        "据新华礼记者报道，渡轮开了,据新华社记者报道，渡轮开了",
        "外交部发言入：渡轮明天开。,外交部发言人：渡轮明天开。",
        "《联合旱报》记者：渡轮开吗？,《联合早报》记者：渡轮开吗？",
        "新华礼：渡轮开吗？,新华社：渡轮开吗？"
    })
    void aLabelIsReadRight(String read, String printed) {
        assertThat(restored(read)).isEqualTo(printed);
    }

    @Test
    void aSemicolonBehindWordsThatLabelOtherParagraphsIsAColon() {
        List<TracedText> texts =
                Stream.of("问：渡轮呢？", "程远帆：明天。", "程远帆；后天。", "渡轮呢？程远帆；后天。", "船长；后天。", "程远帆：明天。")
                        .map(LabelSlipTest::text)
                        .toList();

        LabelSlipRule rule = new LabelSlipRule(texts);
        texts.forEach(rule::apply);

        assertThat(texts.stream().map(TracedText::toString))
                .containsExactly(
                        "问：渡轮呢？", "程远帆：明天。", "程远帆：后天。", "渡轮呢？程远帆：后天。", "船长；后天。", "程远帆：明天。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新华社记者：渡轮开吗？",
                "海岛晚报记者：渡轮开吗？",
                "时间：渡轮开吗？",
                "新闻：渡轮开吗？",
                "见闻：渡轮明天开",
                "所见所闻：渡轮明天开",
                "青苔：渡轮明天开",
                "大礼堂记者席坐满了人",
                "他记者时间",
                "民间记者：渡轮开吗？",
                "田间：渡轮开了",
                "他牢记着：渡轮开了",
                "登记看：渡轮开了",
                "渭南日报记者：渡轮开吗？",
                "收入：渡轮开了",
                "大厂记者",
                "新华书社记者"
            })
    void aLabelThatIsRightStays(String printed) {
        assertThat(restored(printed)).isEqualTo(printed);
    }

    private static TracedText text(String read) {
        TracedText text = new TracedText(read.length());
        text.append(read, 0, read.length());
        return text;
    }

    private static String restored(String read) {
        TracedText text = text(read);
        new LabelSlipRule(List.of(text)).apply(text);
        NumberSlipRule.apply(text);
        SlipRule slips = new SlipRule(List.of(text));
        slips.apply(text);
        slips.applyHabits(text);
        return text.toString();
    }
}
