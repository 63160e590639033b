package io.github.lanting.format.newspaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands behind a paragraph that does not close: its rest, nothing, or a lost stop. */
class ColumnBreaksTest {

    @Test
    void aParagraphThatAColumnBrokeIsOne() {
        assertThat(Pages.blocks(Pages.PAGE))
                .contains(
                        "TEXT 程远帆：渡轮公司已经做好 恢复的准备，票价不会上涨， 居民从明天早上起就可以在码"
                                + "⏐头和邮局买票，每人最多买两 张，孩子和老人优先。");
    }

    @Test
    void aFilledLastLineBeforeTheNextSpeakerHasLostWhatFollowed() {
        assertThat(Pages.blocks(Pages.PAGE))
                .contains("TEXT [CUT] 程远帆：工人们已经换好了全 部玻璃，现在正在安装新的灯 具，我们争取下个月初重新点");
    }

    @Test
    void aShortLastLineHasOnlyLostItsFullStop() {
        assertThat(Pages.blocks(Pages.PAGE))
                .contains("TEXT [STOP_LOST] 程远帆：不会推迟，大家按照 往年的时间准备就可以，有变 化我们会提前通知");
    }

    @Test
    void aHeadlineThatFellBetweenTwoColumnsIsTakenOutOfTheParagraph() {
        String page = Pages.PAGE.replace("就可以在码\n\n", "就可以在码\n\n果园今年丰收\n\n");

        assertThat(Pages.blocks(page))
                .contains("HEADING 果园今年丰收")
                .anySatisfy(block -> assertThat(block).contains("可以在码⏐头和邮局"));
    }

    @Test
    void aCaptionBetweenTwoColumnsIsTakenOutOfTheParagraph() {
        String page = Pages.PAGE.replace("就可以在码\n\n", "就可以在码\n\n▲渔民在码头补网。林一苇摄\n\n");

        assertThat(Pages.blocks(page))
                .contains("CAPTION ▲渔民在码头补网。林一苇摄")
                .anySatisfy(block -> assertThat(block).contains("可以在码⏐头和邮局"));
    }

    @Test
    void aParagraphThatClosesIsNeverJoinedToTheNext() {
        assertThat(Pages.blocks(Pages.PAGE))
                .contains("TEXT 海岛网记者：渡轮什么时候 恢复，票价是不是会比去年更 高，居民能不能提前买票？");
    }

    @Test
    void printedLinesMayAlsoEndInLineBreaks() {
        String lines = Pages.PAGE.replace(" ", "\n");

        assertThat(Pages.blocks(lines)).isEqualTo(Pages.blocks(Pages.PAGE));
    }

    @Test
    void lineBreaksMayBeThoseOfWindows() {
        List<String> blocks = Pages.blocks(Pages.PAGE);

        assertThat(Pages.blocks(Pages.PAGE.replace("\n", "\r\n"))).isEqualTo(blocks);
        assertThat(Pages.blocks(Pages.PAGE.replace(" ", "\n").replace("\n", "\r\n")))
                .isEqualTo(blocks);
    }

    @Test
    void aPageSetInLongLinesLosesNothing() {
        String page =
                """
                ▲渔民在码头补网。

                记者：渡轮什么时候恢复，票价是不是会比去年更高，居民能不能提前买票，孩子和老人有没有优惠？

                程远帆：渡轮公司已经做好恢复的准备，票价不会上涨，居民从明天早上起就可以在码头买票，我们

                欢迎大家早些来，因为第一天人会比较多，孩子和老人优先上船，其余的乘客请耐心等待下一班渡轮。
                """;

        assertThat(Pages.blocks(page))
                .noneMatch(block -> block.contains("["))
                .anySatisfy(block -> assertThat(block).contains("我们⏐欢迎"));
    }

    @Test
    void aColumnThatEndsWithASentenceEndsNoParagraphIfTheNextLineIsNotIndented() {
        String page =
                Pages.INDENTED.replace(
                        "居民从明天早上起就可以在码\n\n头和邮局买票，每人最多买两 张，", "居民从早上起就可以买票了。\n\n每人在码头和邮局最多买两张 票，");

        assertThat(Pages.blocks(page))
                .anySatisfy(block -> assertThat(block).contains("买票了。⏐每人在码头"));
    }

    @Test
    void anIndentedLineBehindAnOpenParagraphBeginsAnotherOne() {
        String page = Pages.INDENTED.replace("头和邮局买票，每人最多买两 张，", "码头和邮局都卖票，每人 买两张以内，");

        assertThat(Pages.blocks(page))
                .anySatisfy(block -> assertThat(block).startsWith("TEXT [CUT] 程远帆：渡轮公司"))
                .anySatisfy(block -> assertThat(block).startsWith("TEXT 码头和邮局都卖票"));
    }

    @Test
    void theFirstLineOfAParagraphCanStandAloneAtTheColumnsEnd() {
        String page = Pages.INDENTED + "\n海岛上的居民可以在渔季\n\n开始以前把旧渔网交到码头换 取新网，每户最多换三张。\n";

        assertThat(Pages.blocks(page)).contains("TEXT 海岛上的居民可以在渔季⏐开始以前把旧渔网交到码头换 取新网，每户最多换三张。");
    }

    @Test
    void linesInLineBreaksArePartedWhereNoBlankLinesDoIt() {
        String lines = Pages.INDENTED.replace("\n\n", "\n").replace(" ", "\n");

        assertThat(Pages.blocks(lines))
                .contains(
                        "HEADING 渡轮明日恢复",
                        "TEXT 海岛网记者：渡轮什么时 候恢复，票价是不是会比去年 更高，居民能不能提前买票？",
                        "TEXT 程远帆：渡轮公司已经做 好恢复的准备，票价不会上涨， 居民从明天早上起就可以在码"
                                + " 头和邮局买票，每人最多买两 张，孩子和老人优先。");
    }
}
