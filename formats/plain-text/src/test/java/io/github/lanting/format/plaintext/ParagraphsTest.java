package io.github.lanting.format.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.format.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one paragraph, and what is a headline. */
class ParagraphsTest {

    @Test
    void eachLineIsAParagraphAndTheShortOpenOnesAtTheTopAreHeadlines() {
        assertThat(Documents.blocks(Documents.LINES))
                .containsExactly(
                        "HEADING 海岛外事办公室发言人答记者问",
                        "HEADING 渡轮消息",
                        "TEXT 海岛网记者：渡轮何时恢复？",
                        "TEXT 程远帆：明天。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028", "\u2029", "\f"})
    void linesMayEndInAnyWay(String lineBreak) {
        assertThat(Documents.blocks(Documents.LINES.replace("\n", lineBreak)))
                .isEqualTo(Documents.blocks(Documents.LINES));
    }

    @Test
    void aPageInOneLineIsCutAtItsIndents() {
        assertThat(Documents.blocks(Documents.ONE_LINE))
                .containsExactly(
                        "HEADING 海岛记者会实录",
                        "TEXT 海岛网记者：渡轮何时恢复？",
                        "TEXT 程远帆：明天 早上。",
                        "TEXT 海岛网记者：谢谢。");
    }

    @Test
    void aCrawledPageInOneLineIsCutAtTheSpacesThatWereNewLines() {
        String answer = "渡轮公司已经做好恢复的准备,票价不会上涨,居民从明天早上起就可以在码头和邮局买票,每人最多买两张,孩子和老人优先,学生半价。";
        String page =
                "设为首页 加入收藏 首页 > 时政 2021年3月4日海岛外事办公室发言人主持例行记者会 来源:海岛网 "
                        + "应海岛政府邀请,渔业代表团将于3月8日来访。 "
                        + "问:渡轮何时恢复?票价会上涨吗? 答:"
                        + answer
                        + " 我们还准备了两艘备用的船。 问:灯塔呢? 答:灯塔的情况主要有以下两个方面,请大家看一看,也可以自己去灯塔走一走: "
                        + "一是在修。 "
                        + answer
                        + " 上一篇:果园丰收 相关文章 码头改建";

        assertThat(Documents.blocks(page))
                .contains(
                        "TEXT 应海岛政府邀请,渔业代表团将于3月8日来访。",
                        "TEXT 问:渡轮何时恢复?票价会上涨吗?",
                        "TEXT 答:" + answer,
                        "TEXT 我们还准备了两艘备用的船。",
                        "TEXT 一是在修。",
                        "TEXT 上一篇:果园丰收",
                        "TEXT 码头改建")
                .anyMatch(block -> block.endsWith(" 2021年3月4日海岛外事办公室发言人主持例行记者会"));
    }

    @Test
    void indentedParagraphsOfAWrappedTextAreJoinedWithoutTheLinesBetween() {
        String paragraph = "　　渡轮公司已经做好恢复的准备,票价不会\n上涨,居民从明天早上起就可以在码头和邮\n局买票。\n";

        assertThat(
                        Documents.blocks(
                                "海岛网\n" + paragraph.repeat(3) + "渡口:一天三百人\n" + paragraph.repeat(2)))
                .contains("HEADING 海岛网", "TEXT 渡口:一天三百人")
                .filteredOn(block -> block.endsWith("局买票。"))
                .hasSize(5);
    }

    @Test
    void blocksBetweenBlankLinesAreJoinedWhereLinesEndInsideSentences() {
        String paragraph = "程远帆:渡轮公司已经做好恢复的准备,票价\n不会上涨,居民可以在码头买票。\n\n";
        String text = "时间:3月4日\n地点:码头\n\n" + paragraph.repeat(4) + "渡轮消息\n";

        assertThat(Documents.blocks(text))
                .filteredOn(block -> block.endsWith("码头买票。"))
                .hasSize(4)
                .allMatch(block -> block.startsWith("TEXT 程远帆:渡轮公司"));
    }

    @Test
    void anIndentMayAlsoBeFourSpacesButNotOne() {
        assertThat(Documents.blocks("程远帆：明天 早上。    海岛网记者：谢 谢。"))
                .containsExactly("TEXT 程远帆：明天 早上。", "TEXT 海岛网记者：谢 谢。");
    }

    @Test
    void wrappedLinesAreJoinedUpToTheirParagraphsEnd() {
        assertThat(Documents.blocks(Documents.WRAPPED))
                .containsExactly(
                        "TEXT 海岛外事办公室发言人程远帆今天在例⏎行记者会上回答了关于渡轮的提问，并且说"
                                + "⏎目前航道上的冰已经融化，渡轮公司正在检⏎查所有船只。",
                        "TEXT 程远帆还说，灯塔的维修工作进展得很⏎顺利，工人们已经换好了全部玻璃，下个月⏎就能重新点亮。");
    }

    @Test
    void aBlankLineEndsAWrappedParagraphToo() {
        String text = Documents.WRAPPED.replace("　　", "").replace("船只。\n", "船只。\n\n");

        assertThat(Documents.blocks(text)).hasSize(2).last().asString().startsWith("TEXT 程远帆还说");
    }

    @Test
    void longLinesThatEachCloseAreNotWrapped() {
        String text = "程远帆：渡轮公司已经检查了所有船只，明天就能恢复。\n".repeat(8);

        assertThat(Documents.blocks(text)).hasSize(8);
    }

    @Test
    void aLineThatMayBeALabelOrASentenceIsNoHeadline() {
        assertThat(Documents.blocks("记者：渡轮呢\n程远帆：明天。")).first().isEqualTo("TEXT 记者：渡轮呢");
        assertThat(Documents.blocks("渡轮明天恢复。\n程远帆：是的。")).first().isEqualTo("TEXT 渡轮明天恢复。");
        assertThat(Documents.blocks("问：渡轮呢\n答：明天。")).first().isEqualTo("TEXT 问：渡轮呢");
    }

    @Test
    void aListOfLinesWithoutASentenceHasNoHeadlineAboveIt() {
        assertThat(Documents.blocks("渡轮明天恢复\n灯塔下月点亮\n果园今年丰收\n"))
                .containsExactly("TEXT 渡轮明天恢复", "TEXT 灯塔下月点亮", "TEXT 果园今年丰收");
    }

    @Test
    void nothingThatAPlainTextLaysOutIsCut() {
        assertThat(Documents.layOut(Documents.WRAPPED + "最后一行没有句号").blocks())
                .extracting(Block::ending)
                .containsOnly(Block.Ending.WHOLE);
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertThat(Documents.blocks("")).isEmpty();
        assertThat(Documents.blocks(" \n\u3000\u3000\n\uFEFF")).isEmpty();
    }
}
