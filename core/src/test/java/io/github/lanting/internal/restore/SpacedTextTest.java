package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where all characters are spaced a space tells nothing; elsewhere it parts words. */
class SpacedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    海 岛 日 报 ， 2 0 2 1 年 3 月 4 日 讯 ， 渡 轮 明 天 开 航 。 | 海岛日报，2021年3月4日讯，渡轮明天开航。
                    海 岛 渡 轮 今 年 客 运 量 增 长 1 . 5 % ， 共 1 , 2 0 0 航 次 。 | 海岛渡轮今年客运量增长1.5%，共1,200航次。
                    海 岛 晚 报 记 者 ： 请 问 C P T P P 对 渔 业 有 什 么 影 响 ？ | 海岛晚报记者：请问CPTPP对渔业有什么影响？
                    海 岛 渔 业 公 司 F e r r y N e w s 的 记 者 问 了 渡 轮 。 | 海岛渔业公司Ferry News的记者问了渡轮。
                    海 岛 渔 业 公 司 Ferry News 的 记 者 问 了 渡 轮 。 | 海岛渔业公司Ferry News的记者问了渡轮。
                    海 岛 渔 业 公 司 有 3 0  2 0 两 种 渡 轮 开 航 。 | 海岛渔业公司有30 20两种渡轮开航。
                    海 岛 渡 轮 靠 岸 。 个 国 家 代 表 团 上 船 。 | 海岛渡轮靠岸。个国家代表团上船。
                    """)
    void theSpacesOfASpacedParagraphGo(String printed, String clean) {
        Restoration restoration = Restoration.of(printed);

        assertThat(restoration.clean()).isEqualTo(clean);
        assertThat(restoration.replayed()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    海岛有 A B 两座灯塔，1 2 3 号渡轮明天开航。 | 海岛有A B两座灯塔，1 2 3号渡轮明天开航。
                    海岛渡轮公司的 Ferry News 明天 开航，大家去码头买票。 | 海岛渡轮公司的Ferry News明天开航，大家去码头买票。
                    罗　敏：渡轮明天开。 | 罗敏：渡轮明天开。
                    发言人（罗　敏）说明天开航。 | 发言人（罗敏）说明天开航。
                    """)
    void elsewhereASpaceBetweenWordsOfOtherScriptsStays(String printed, String clean) {
        assertThat(Restoration.of(printed).clean()).isEqualTo(clean);
    }

    @Test
    void lettersThatMayBeSeveralWordsStayApart() {
        String printed = "海 岛 渔 业 公 司 问 t h e f e r r y i s l a t e 的 意 思 。";

        assertThat(Restoration.of(printed).clean()).contains("t h e f e r r y i s l a t e");
    }
}
