package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OCR engines make of marks and digits is undone on their pages, and nowhere else. */
class OcrMarkRuleTest {
    private static final String PRINTED_LINES = "海岛的渡轮 明天就开， 大家可以 去码头买 票。";
    private static final String CLEAN_LINES = "海岛的渡轮明天就开，大家可以去码头买票。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    他读<海岛报>，我读<渔业报> | 他读《海岛报》，我读《渔业报》
                    他读《海岛报>的消息 | 他读《海岛报》的消息
                    他读<海岛报》的消息 | 他读《海岛报》的消息
                    船长安东.佩雷斯来了 | 船长安东·佩雷斯来了
                    船长安东•佩雷斯来了 | 船长安东·佩雷斯来了
                    船长安东・佩雷斯来了 | 船长安东·佩雷斯来了
                    渡轮开了o灯塔亮了 | 渡轮开了。灯塔亮了
                    他说：“渡轮开了o” | 他说：“渡轮开了。”
                    渡轮开了o | 渡轮开了。
                    渡轮开了.灯塔亮了. | 渡轮开了。灯塔亮了。
                    二o二一年渡轮开航 | 二〇二一年渡轮开航
                    海岛有了新航线一一这是第一条 | 海岛有了新航线——这是第一条
                    新航线一一“海岛号”明天开 | 新航线——“海岛号”明天开
                    渡轮2O21年开航 | 渡轮2021年开航
                    渡轮2o2l年1l月l8日开航 | 渡轮2021年11月18日开航
                    渡轮I2月开航 | 渡轮12月开航
                    4年前，渡轮只有一条：4年后，渡轮有了九条 | 4年前，渡轮只有一条；4年后，渡轮有了九条
                    要办好两件事：一是开船：二是修港 | 要办好两件事：一是开船；二是修港
                    一方面，船少：另一方面，人多 | 一方面，船少；另一方面，人多
                    船票涨了4.2%：乘客多了一成 | 船票涨了4.2%；乘客多了一成
                    乘客有1.8万人次：货物多了一成 | 乘客有1.8万人次；货物多了一成
                    办法有三个方面；修港，开船 | 办法有三个方面：修港，开船
                    船长表示；渡轮明天开 | 船长表示：渡轮明天开
                    渡轮的动カ和船エ都有了 | 渡轮的动力和船工都有了
                    客运量增长3O%，共l.5万人 | 客运量增长30%，共1.5万人
                    """)
    void onAPageOfPrintedLinesTheyBecomeWhatWasPrinted(String read, String printed) {
        assertThat(onAnOcrPage(read)).isEqualTo(printed);
        assertThat(Restoration.of(PRINTED_LINES + read).replayed())
                .isEqualTo(CLEAN_LINES + printed);
    }

    @Test
    void aColumnRuleAndASpeckGo() {
        assertThat(onAnOcrPage("渡轮明天|开航")).isEqualTo("渡轮明天开航");
        assertThat(onAnOcrPage("渡轮明天 | 开航")).isEqualTo("渡轮明天开航");
        assertThat(onAnOcrPage("渡轮明天'开航")).isEqualTo("渡轮明天开航");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "渔业问题一一解答",
                "三年前，渡轮停航。船长说：三年后，渡轮要开",
                "船长要办好两件事：二是修港",
                "港口有3个码头：一号，二号",
                "这不是；那也不是",
                "他说得不多；船长说得多",
                "他读カタカナ",
                "他说了一方面的话：另一方面，他没有说",
                "两张票一一对应",
                "他把名字一一列出",
                "二〇一一年开航",
                "气温<5度，水深>3米",
                "气温<5度",
                "温度a<b",
                "他读《海岛报》和〈渔业报〉",
                "渡轮A|B两班",
                "唱卡拉OK",
                "O2O平台开业",
                "O2O年会开幕",
                "G20年会开幕",
                "搭乘2OOX号",
                "买5l水",
                "每瓶5l日用水",
                "渡轮公司·海岛",
                "增长1.5倍",
                "版本1.5年年更新",
                "第二o",
                "他读CD'E号",
                "渡轮l号开航"
            })
    void whatMayHaveBeenPrintedStays(String printed) {
        assertThat(onAnOcrPage(printed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他读<海岛报>的消息", "渡轮2O21年开航", "渡轮开了o灯塔亮了", "渡轮|灯塔", "安东.佩雷斯来了"})
    void onAnyOtherPageTheyStay(String printed) {
        assertThat(Restoration.of(printed).clean()).isEqualTo(printed);
    }

    private static String onAnOcrPage(String read) {
        String clean = Restoration.of(PRINTED_LINES + read).clean();
        assertThat(clean).startsWith(CLEAN_LINES);
        return clean.substring(CLEAN_LINES.length());
    }
}
