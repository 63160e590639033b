package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Straight quotation marks find their partners, also beside one that is missing. */
class QuotationRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    他说:"渡轮明天开。" | 他说：“渡轮明天开。”
                    "海岛"号和"灯塔"号都开 | “海岛”号和“灯塔”号都开
                    "渡轮开了,"他说,"灯塔亮了。" | “渡轮开了，”他说，“灯塔亮了。”
                    他问："谁说'渡轮不开'？" | 他问：“谁说‘渡轮不开’？”
                    他问：“谁说'渡轮不开'？” | 他问：“谁说‘渡轮不开’？”
                    他说："好。"他走了。"海岛"号来了。 | 他说：“好。”他走了。“海岛”号来了。
                    渡轮明天开。" | 渡轮明天开。”
                    渡轮明天开。"他说，"海岛"号后天开。 | 渡轮明天开。”他说，“海岛”号后天开。
                    他说："渡轮明天开。他又说："灯塔亮了。" | 他说：“渡轮明天开。他又说：“灯塔亮了。”
                    渡轮明天开"，他说："灯塔亮了。" | 渡轮明天开”，他说：“灯塔亮了。”
                    "渡轮，"灯塔"和"码头"都好 | “渡轮，“灯塔”和“码头”都好
                    "渡轮明天开。 | “渡轮明天开。
                    他说：“渡轮明天开。" | 他说：“渡轮明天开。”
                    他读"Ferry News"的消息 | 他读“Ferry News”的消息
                    "Ferry's"号开了 | “Ferry's”号开了
                    他说''好''，又说``坏`` | 他说“好”，又说“坏”
                    他说“支持"海岛"号开船” | 他说“支持‘海岛’号开船”
                    “好"和"不好”都有 | “好”和“不好”都有
                    他说：”渡轮开了“，随后离开 | 他说：“渡轮开了”，随后离开
                    ”渡轮“和“灯塔” | “渡轮”和“灯塔”
                    ““渡轮””开了 | “渡轮”开了
                    “‘海岛'号”开了 | “‘海岛’号”开了
                    「渡轮」和『灯塔』和"码头" | 「渡轮」和『灯塔』和“码头”
                    """)
    void eachMarkOpensOrCloses(String printed, String clean) {
        Restoration restoration = Restoration.of(printed);

        assertThat(restoration.clean()).isEqualTo(clean);
        assertThat(restoration.replayed()).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他读Ferry's News的消息",
                "船长12米5'高",
                "渡轮号'开了",
                "「好」『好』",
                "他说：“谁说‘好’？”",
                "“渡轮开。",
                "结束。”他说，“我们继续。",
                "‘海岛’号开了",
                "“他说：“好””",
                "渡轮开。”",
                "1 F2 X2 d9 M8 o# e\" z; E+ u"
            })
    void whatIsRoundOrNoQuotationMarkStays(String printed) {
        assertThat(Restoration.of(printed).clean()).isEqualTo(printed);
    }

    @Test
    void anEnglishParagraphHasPairedMarksToo() {
        assertThat(Restoration.of("He said \"the ferry is late\", didn't he?").clean())
                .isEqualTo("He said “the ferry is late”, didn't he?");
    }
}
