package io.github.lanting.format.newspaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a newspaper page and is nobody's turn. */
class PageFurnitureTest {

    private static final String TALK = "记者：渡轮何时恢复？\n\n程远帆：渡轮明天恢复。\n\n";

    @Test
    void headlinesBylinesCaptionsAndEditorsAreNotSpoken() {
        assertThat(Pages.blocks(Pages.PAGE))
                .filteredOn(block -> !block.startsWith("TEXT"))
                .containsExactly(
                        "HEADING 渡轮明日恢复",
                        "BYLINE 记者林一苇",
                        "HEADING 灯塔下月重新点亮",
                        "CAPTION 图为渔民在码头修补渔网",
                        "BYLINE 本版责编：石小溪");
    }

    @Test
    void aJumpOnOnePageLeadsOverAnotherArticle() {
        String page =
                """
                记者：渡轮何时恢复？

                程远帆：渡轮公司已经做好准备，我们（下转4版）

                果园丰收

                本报讯 海岛果园今年丰收，苹果产量比去年高一成。

                （上接1版）争取明天恢复。

                记者：谢谢。
                """;

        assertThat(Pages.blocks(page))
                .containsExactly(
                        "TEXT 记者：渡轮何时恢复？",
                        "TEXT 程远帆：渡轮公司已经做好准备，我们⏐争取明天恢复。",
                        "JUMP （下转4版）",
                        "HEADING 果园丰收",
                        "ARTICLE 本报讯 海岛果园今年丰收，苹果产量比去年高一成。",
                        "JUMP （上接1版）",
                        "TEXT 记者：谢谢。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "METADATA 2 要闻 2019年5月6日 星期一",
                "METADATA 海岛日报 2019年5月6日 星期一 第3版",
                "METADATA 海岛日报 2019 年 5 月 6 日 星期一 第 3 版",
                "METADATA 海岛日报 2019年5月6日 第一版",
                "METADATA 4版 国际 责任编辑 林一苇",
                "CAPTION 图①：渔民在码头修补渔网。",
                "CAPTION 码头的早晨。林一苇/图",
                "CAPTION 渡轮今年运了六万人。图为旅客在码头等船。",
                "ADVERTISEMENT 读者热线：010-58390000 投稿信箱：haidao@example.com",
                "OTHER 本报社址：海岛市码头路2号 邮政编码：100733",
                "ADVERTISEMENT 广告",
                "ADVERTISEMENT 公告 本店自即日起停业装修，敬请谅解。",
                "ADVERTISEMENT 海岛月饼 团购热线 400-000-1234",
                "OTHER 本报地址：海岛市码头路8号 零售每份1.8元",
                "BYLINE 本報記者 林一葦",
                "JUMP （下轉第三版）"
            })
    void whatAColumnBreakLetsFallIntoASentenceIsTakenOut(String furniture) {
        String words = furniture.substring(furniture.indexOf(' ') + 1);
        String page =
                TALK
                        + "记者：渡轮公司是不是已经\n\n"
                        + words
                        + "\n\n"
                        + (words.startsWith("（") ? "（上接第一版）\n\n" : "")
                        + "做好准备，票价会不会上涨？";

        assertThat(Pages.blocks(page)).contains(furniture, "TEXT 记者：渡轮公司是不是已经⏐做好准备，票价会不会上涨？");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公告显示，渡轮公司已经做好准备。",
                "广告上说渡轮明天恢复，这不对。",
                "大家可以打热线电话，也可以到码头来问。",
                "2019年5月6日星期一，渡轮恢复。",
                "会议定于2019年5月6日 星期一举行，欢迎大家。"
            })
    void whatSomebodySaysOfNoticesAndDaysStaysSpoken(String words) {
        assertThat(Pages.blocks(TALK + words)).contains("TEXT " + words);
    }

    @Test
    void aPageThatGoesOnFromAnotherBeginsWithItsJump() {
        assertThat(Pages.blocks("（上接 6 版）\n\n" + TALK).subList(0, 2))
                .containsExactly("JUMP （上接 6 版）", "TEXT 记者：渡轮何时恢复？");
    }

    @Test
    void anotherReportOnThePageIsAnArticle() {
        String report = "果园丰收\n\n新华社海岛3月4日电 海岛果园今年丰收。\n\n苹果产量比去年高一成。\n\n";

        assertThat(Pages.blocks(TALK + report))
                .endsWith("HEADING 果园丰收", "ARTICLE 新华社海岛3月4日电 海岛果园今年丰收。", "ARTICLE 苹果产量比去年高一成。");
    }

    @Test
    void aPageOfReportsOnlyHasNoOtherArticles() {
        String report = "果园丰收\n\n本报讯 海岛果园今年丰收。\n\n";

        assertThat(Pages.blocks(report + report)).noneMatch(block -> block.startsWith("ARTICLE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "▲渔民在码头补网。",
                "图为渔民在码头补网。",
                "渔民在码头补网。林一苇摄",
                "右图：灯塔",
            })
    void wordsUnderAPictureAreItsCaption(String caption) {
        assertThat(Pages.blocks(TALK + caption)).last().isEqualTo("CAPTION " + caption);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报记者 林一苇", "□本报记者 林一苇", "文/林一苇", "（责任编辑：石小溪）"})
    void aLineThatNamesWhoWroteIsAByline(String byline) {
        assertThat(Pages.blocks(TALK + byline)).last().isEqualTo("BYLINE " + byline);
    }

    @Test
    void aSentenceAboutAJournalistIsNoByline() {
        assertThat(Pages.blocks(TALK + "记者在码头看到，渔民们正在补网，准备出海。"))
                .last()
                .isEqualTo("TEXT 记者在码头看到，渔民们正在补网，准备出海。");
    }

    @Test
    void advertisementsAreNobodysTurn() {
        assertThat(Pages.blocks(TALK + "广告 海岛苹果，又脆又甜")).last().asString().startsWith("ADVERT");
    }

    @Test
    void printedLinesJumpsAndPictureMarksGiveANewspaperAway() {
        assertThat(Pages.confidence(Pages.PAGE)).isGreaterThan(0.85);
        for (String sign : List.of("（上接6版）", "(下转3版)", "▲渔民")) {
            assertThat(Pages.confidence(TALK + sign)).as(sign).isGreaterThan(0.5);
        }
    }

    @Test
    void pagesOfTheWebHavePhotoCreditsAndSpacedMenusToo() {
        for (String line : List.of("渔民补网。林一苇摄\n", "渔民补网。林一苇摄\r\n", "国内 国际 社会 文史 经济 滚动\n")) {
            assertThat(Pages.confidence(TALK + line)).as(line).isLessThan(0.2);
        }
    }

    @Test
    void anOrdinaryTextIsNoNewspaper() {
        assertThat(Pages.confidence(TALK.repeat(5))).isLessThan(0.2);
        assertThat(Pages.confidence("")).isZero();
        assertThat(Pages.confidence("Good morning. The ferry is late.")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OTHER 票价会不会涨？",
                "OTHER 恢复通航，风雨无阻",
                "OTHER 船票：十元",
                "OTHER “每人最多买两 张”",
                "HEADING 码头见闻",
                "CAPTION 渔民补网。新华社发（林一苇 摄）",
                "BYLINE 编辑：石小溪",
                "JUMP 下转第二版▶",
                "METADATA A3 综合"
            })
    void whatFallsBetweenTheHalvesOfAParagraphIsTakenOut(String furniture) {
        String words = furniture.substring(furniture.indexOf(' ') + 1);
        String jumpIn = words.startsWith("下转") ? "◀上接第一版\n\n" : "";
        String page = Pages.INDENTED.replace("就可以在码\n\n", "就可以在码\n\n" + words + "\n\n" + jumpIn);

        assertThat(Pages.blocks(page))
                .contains(furniture)
                .anySatisfy(block -> assertThat(block).contains("可以在码⏐头和邮局"));
    }

    @Test
    void aShortAnswerBehindALostLineIsNoFurniture() {
        String page = Pages.INDENTED.replace("头和邮局买票，每人最多买两 张，孩子和老人优先。", "海岛网记者：谢谢您！");

        assertThat(Pages.blocks(page)).contains("TEXT 海岛网记者：谢谢您！");
    }

    @Test
    void aJumpBackGoesOnWithTheSentenceThatIsOpen() {
        String page = Pages.INDENTED.replace("就可以在码\n\n", "就可以在码\n\n（紧接第四版）\n\n");

        assertThat(Pages.blocks(page))
                .contains("JUMP （紧接第四版）")
                .anySatisfy(block -> assertThat(block).contains("可以在码⏐头和邮局"));
    }

    @Test
    void aQuotationThatIsNoSentenceHeadsWhatStandsBelowIt() {
        String page = TALK + "“渡轮是海岛人家的路”\n\n程远帆：“渡轮是路。”\n";

        assertThat(Pages.blocks(page)).containsSequence("HEADING “渡轮是海岛人家的路”", "TEXT 程远帆：“渡轮是路。”");
    }

    @Test
    void aBoxEndsWhereSomebodySpeaks() {
        String page = TALK + "名词解释\n\n船舶吃水线：水面同船身相接的线。\n\n1998年首次测定，此后每年一次。\n\n" + "主持人：谢谢各位。\n";

        assertThat(Pages.blocks(page))
                .endsWith(
                        "HEADING 名词解释",
                        "ARTICLE 船舶吃水线：水面同船身相接的线。",
                        "ARTICLE 1998年首次测定，此后每年一次。",
                        "TEXT 主持人：谢谢各位。");
    }

    @Test
    void theLineThatClosesTheReportStandsByItself() {
        String page = TALK + "程远帆：谢谢大家\n\n记者会历时1小时。\n\n（责编：石小溪 美编：林一苇）\n";

        assertThat(Pages.blocks(page))
                .endsWith("TEXT 程远帆：谢谢大家", "TEXT 记者会历时1小时。", "BYLINE （责编：石小溪 美编：林一苇）");
    }
}
