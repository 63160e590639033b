package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The top of a saved page is nobody's words: the spokesperson says the announcement, the article
 * its lead, and nobody the rest.
 */
class PageHeadTest {
    private static final String TALK = "海岛网记者：渡轮呢？\n海岛外事办公室发言人程远帆：明天开。\n石屿报记者：灯塔呢？\n程远帆：亮着。\n";
    private static final List<String> TURNS =
            List.of("QUESTION 海岛网 渡轮呢？", "ANSWER 程远帆 明天开。", "QUESTION 石屿报 灯塔呢？", "ANSWER 程远帆 亮着。");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新闻中心 > 国内 > 正文",
                "要闻|时评|体育|国际",
                "*******************",
                "【 第1頁 第2頁 第3頁 】",
                "http://www.example.com  2021-03-04 09:30",
                "2021-03-04 09:30:11 来源：海岛网 作者：石小溪",
                "跳至主要內容",
                "海岛外事办公室记者会实录（附图/短片）",
                "权威回应来了！渡轮天天开！",
                "渡轮什么时候开？最新消息来了",
                "查看：1982 | 回复：1",
                "渡轮全面复航",
            })
    void nobodySaysWhatThePagePrintsAboveTheText(String line) {
        assertThat(new DocumentOfLines(line + "\n" + TALK).turns()).isEqualTo(TURNS);
    }

    @Test
    void anAnnouncementIsSaidAndALeadTold() {
        String head = "3月4日，海岛外事办公室发言人程远帆主持例行记者会。\n应石屿邀请，外事办公室代表团将于下周访问石屿。\n";

        assertThat(new DocumentOfLines(head + TALK).turns())
                .startsWith(
                        "NARRATION - 3月4日，海岛外事办公室发言人程远帆主持例行记者会。",
                        "STATEMENT 程远帆 应石屿邀请，外事办公室代表团将于下周访问石屿。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"海岛网为你梳理了记者会，小编带你看。", "会上，有记者问渡轮何时复航。"})
    void whatAnArticleSaysOfItselfIsNoAnnouncement(String told) {
        assertThat(new DocumentOfLines(told + "\n" + TALK).turns())
                .startsWith("NARRATION - " + told);
    }

    @Test
    void subheadsBetweenTheTurnsAndAFootBelowTheEditorAreNobodysWords() {
        String text =
                "海岛网记者：渡轮呢？\n程远帆：明天开。\n实录2\n灯塔照常开放\n石屿报记者：灯塔呢？\n程远帆：亮着。\n"
                        + "（责任编辑：何晚晴）\n观鸟热来了！\n春运怎么走？看这里\n";

        assertThat(new DocumentOfLines(text).turns()).isEqualTo(TURNS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    @海岛资讯/@海岛外事办公室就渡轮答记者问;                海岛外事办公室就渡轮答记者问
                    @新闻 > 要闻 > 正文/@渡轮明天起全面恢复通航;           渡轮明天起全面恢复通航
                    @2021年3月4日发言人程远帆/@主持例行记者会;             2021年3月4日发言人程远帆主持例行记者会
                    @外事办就2021年上半年/@渡轮运行情况举行发布会;         外事办就2021年上半年渡轮运行情况举行发布会
                    @[海岛新闻] 发言人程远帆答记者问;                      发言人程远帆答记者问
                    @发言人程远帆主持例行记者会 2021-03-04 18:40;          发言人程远帆主持例行记者会
                    @海岛外事办公室记者会（2021-03-04）;                   海岛外事办公室记者会（2021-03-04）
                    """)
    void theTitleIsTheHeadlineOfTheEvent(String head, String title) {
        String text = head.replace("/", "\n").replace("@", "#") + "\n" + TALK;

        assertThat(new DocumentOfLines(text).metadata().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#渡轮问题", "#首页 > 要闻", "#2021-03-04 16:52:45"})
    void aSubheadAMenuAndATimeAreNoTitle(String line) {
        assertThat(new DocumentOfLines(line + "\n" + TALK).metadata().title()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    2021-03-04 09:30 来源：海岛网 说两句 分享到：;       海岛网
                    来源：海岛外事办、石屿外事办 发布时间：2021-03-04;   海岛外事办、石屿外事办
                    2021-03-04 14:19 | 稿件來源：海島新聞網;             海島新聞網
                    媒体：海岛网 作者：石小溪;                           海岛网
                    http://www.example.com.cn 2021年03月04日17:07 海岛网; 海岛网
                    海岛网 2021-03-04 13:09:23;                          海岛网
                    图片来源：石屿网 2021年3月4日;
                    """)
    void theLineOfDateAndSourceNamesThePublisher(String line, String publisher) {
        assertThat(new DocumentOfLines(line + "\n" + TALK).metadata().publisher())
                .isEqualTo(publisher);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    中新网3月4日电 海岛外事办公室发言人程远帆4日主持例行记者会。;       中新网
                    人民网海口3月4日电 海岛外事办公室发言人程远帆主持例行记者会。;     人民网
                    央视网消息：海岛外事办公室发言人程远帆3月4日主持例行记者会。;       央视网
                    【财新网】3月4日，海岛外事办公室发言人程远帆主持例行记者会。;       财新网
                    据新华社报道，3月4日，海岛外事办公室发言人程远帆主持例行记者会。;
                    """)
    void theDatelineNamesWhoseReportItIs(String lead, String publisher) {
        assertThat(new DocumentOfLines(lead + "\n" + TALK).metadata().publisher())
                .isEqualTo(publisher);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    中评社海口3月5日电（记者石小溪）4日下午，程远帆主持例行记者会。; 2021-03-05; 2021-03-04
                    新华社海口3月5日电 3月4日，发言人程远帆主持例行记者会。;         2021-03-05; 2021-03-04
                    新华社海口3月5日电 就石屿3日发布的报告，发言人程远帆5日答记者问。; 2021-03-05; 2021-03-05
                    12月30日，发言人程远帆主持例行记者会。;                           2021-01-02; 2020-12-30
                    3月4日，发言人程远帆主持例行记者会。;                             2021-12-20;
                    """)
    void theEventIsOfTheDayThatTheLeadNames(String lead, String published, LocalDate date) {
        String text = "http://www.example.com " + published + " 09:30\n" + lead + "\n" + TALK;

        assertThat(new DocumentOfLines(text).metadata().date()).isEqualTo(date);
    }
}
