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
