package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that say themselves what they are. */
class CueTest {

    private static final PageRules RULES = PageRules.load();

    @ParameterizedTest
    @CsvSource({
        "来源：海岛网, METADATA",
        "来源｜海岛网、海鸥客户端, METADATA",
        "（来源：海岛网）, METADATA",
        "本文来源：海岛网, METADATA",
        "原标题：灯塔为何熄灯？, METADATA",
        "编辑丨林一苇, BYLINE",
        "【编辑：林一苇】, BYLINE",
        "【纠错】【责任编辑：石小溪】, BYLINE",
        "监制/林一苇, BYLINE",
        "责编：石小溪、林一苇, BYLINE",
        "关键词：灯塔 候鸟, NAVIGATION",
        "您所在的位置：首页>新闻, NAVIGATION",
        "今天是2020年1月2日, NAVIGATION",
        "展开全文, NAVIGATION",
        "图源：海岛网, CAPTION",
    })
    void aCreditIsNotSaid(String line, Mark mark) {
        assertThat(RULES.kindOf(Words.squeeze(line))).isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "编辑部主任林一苇：大家好",
                "来源于海洋的鱼，占六成",
                "来源：这个问题我已经说过。不必再问。",
                "作者林一苇提问",
                "更多人关心灯塔",
                "关注",
                "监制这部片子的是谁？",
            })
    void otherWordsMayBeSaid(String line) {
        assertThat(RULES.kindOf(line)).isNull();
    }
}
