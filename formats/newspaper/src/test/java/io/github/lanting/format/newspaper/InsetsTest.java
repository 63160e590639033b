package io.github.lanting.format.newspaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another report or a box is set among the turns: what is of it, and where the speaker goes on. */
class InsetsTest {
    private static final String REST = "头和邮局买票，每人最多买两 张，孩子和老人优先。";

    @Test
    void aReportEndsWhereTheParagraphThatItHasTornApartGoesOn() {
        String report = "本报讯 海岛果园今年丰 收，苹果产量比去年高一成， 果农们很高兴。\n\n据果农介绍，明年要种更 多的树。\n\n";

        List<String> blocks = withInset("果园丰收\n\n" + report);

        assertThat(blocks)
                .contains("HEADING 果园丰收")
                .anySatisfy(block -> assertThat(block).contains("可以在码⏐头和邮局"))
                .filteredOn(block -> block.startsWith("ARTICLE"))
                .hasSize(2);
    }

    @Test
    void aReportEndsWithTheNameOfWhoWroteIt() {
        String report = "本报讯 海岛果园今年丰收。\n\n苹果产量比去年高一成。（林一苇）\n\n";

        assertThat(behindTurn(report))
                .contains("ARTICLE 本报讯 海岛果园今年丰收。", "ARTICLE 苹果产量比去年高一成。（林一苇）", "TEXT 灯塔也要在下个月点亮。");
    }

    @Test
    void aReportInANarrowerColumnEndsWithItsColumn() {
        String report =
                "本报讯 海岛果 园今年丰收，苹果 产量比去年高一成。\n\n"
                        + "据果农介绍，明 年要种更多的树，还 要修一条路。\n\n"
                        + "票价在这一年里不会上涨，学 生和老人还是半价，买票的地方 也同去年一样多。\n\n";

        assertThat(Pages.blocks(Pages.INDENTED + "\n\n" + report + "海岛网记者：还有呢？"))
                .anySatisfy(block -> assertThat(block).startsWith("ARTICLE 据果农介绍"))
                .anySatisfy(block -> assertThat(block).startsWith("TEXT 票价在这一年里"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"今日天气", "寻人启事", "■相关链接"})
    void aBoxUnderItsHeadingIsNobodysWords(String heading) {
        assertThat(withInset(heading + "\n\n港口：多云，最高气温35℃。\n\n"))
                .contains("HEADING " + heading, "ARTICLE 港口：多云，最高气温35℃。")
                .anySatisfy(block -> assertThat(block).contains("可以在码⏐头和邮局"));
    }

    @Test
    void aHeadlineWithAColonOverAReportIsNoLabel() {
        assertThat(withInset("氣象台：周末轉涼\n\n【本報訊】氣象台預測周末轉涼。\n\n"))
                .contains("HEADING 氣象台：周末轉涼", "ARTICLE 【本報訊】氣象台預測周末轉涼。");
    }

    @Test
    void whoSpeaksBehindAJumpNoteHasSpokenBeforeIt() {
        assertThat(behindTurn("（下转4版）\n\n程远帆：还有一句话。\n\n")).contains("TEXT 程远帆：还有一句话。");
    }

    private static List<String> withInset(String inset) {
        return Pages.blocks(Pages.INDENTED.replace(REST, inset + REST));
    }

    private static List<String> behindTurn(String inset) {
        return Pages.blocks(
                Pages.INDENTED + "\n\n" + inset + "灯塔也要在下个月点亮。\n\n海岛网记者：还有呢？\n\n程远帆：没有了。\n");
    }
}
