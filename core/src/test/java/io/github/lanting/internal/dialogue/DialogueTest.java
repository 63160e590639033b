package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what to whom: roles, speakers, follow-ups, lead and closing line. */
class DialogueTest {

    @Test
    void questionsAndAnswersTakeTurns() {
        assertThat(
                        turns(
                                """
                                #2021年3月4日海岛外事办公室发言人程远帆主持例行记者会
                                海岛网记者：渡轮何时恢复？
                                程远帆：明天。
                                票价不涨。
                                彭博社记者：灯塔呢？
                                程远帆：下个月。
                                """))
                .containsExactly(
                        "QUESTION 海岛网 渡轮何时恢复？",
                        "ANSWER 程远帆 明天。⏎票价不涨。",
                        "QUESTION 彭博社 灯塔呢？",
                        "ANSWER 程远帆 下个月。");
    }

    @Test
    void aSubheadThatLooksLikeALabelIsNobodys() {
        assertThat(
                        turns(
                                """
                                #对话海岛渔业公司总经理程远帆
                                谈返乡：“我是被风吹回来的”
                                海岛日报：为什么回来？
                                程远帆：修船。
                                谈开支：一升油的账
                                海岛日报：油价涨了怎么办？
                                程远帆：省着用。
                                """))
                .containsExactly(
                        "QUESTION 海岛日报 为什么回来？",
                        "ANSWER 程远帆 修船。",
                        "QUESTION 海岛日报 油价涨了怎么办？",
                        "ANSWER 程远帆 省着用。");
    }

    @Test
    void aHostWhoHandsOverAnswersNothing() {
        assertThat(
                        turns(
                                """
                                石小溪：各位记者，今天我们邀请到局长程远帆。请程局长作介绍。
                                程远帆：渡轮明天开。
                                海岛日报记者：票价呢？
                                石小溪：这个问题请罗一舟回答。
                                罗一舟：不涨。
                                """))
                .containsExactly(
                        "MODERATION 石小溪 各位记者，今天我们邀请到局长程远帆。请程局长作介绍。",
                        "STATEMENT 程远帆 渡轮明天开。",
                        "QUESTION 海岛日报 票价呢？",
                        "MODERATION 石小溪 这个问题请罗一舟回答。",
                        "ANSWER 罗一舟 不涨。");
    }

    @Test
    void aReportQuotesAQuestionAndGoesOnBehindIt() {
        assertThat(turns("3月4日，海岛举行新闻发布会。\n海岛日报记者问：“渡轮呢？”程远帆回答说，明天开。\n“票价呢？”有记者追问。"))
                .containsExactly(
                        "NARRATION - 3月4日，海岛举行新闻发布会。⏎海岛日报记者问：“渡轮呢？”程远帆回答说，明天开。⏎“票价呢？”有记者追问。");
    }

    @Test
    void aSpeechBehindItsLeadIsAStatement() {
        assertThat(turns("#局长程远帆记者会全文\n局长程远帆今天举行记者会，以下为发言全文。\n各位街坊：\n渡轮明天开。"))
                .containsExactly("NARRATION - 局长程远帆今天举行记者会，以下为发言全文。", "STATEMENT 程远帆 各位街坊：⏎渡轮明天开。");
    }

    @Test
    void theLastWordsBelowTheirOwnHeadingAnswerNothing() {
        assertThat(
                        turns(
                                """
                                #海岛外事办公室发言人程远帆主持例行记者会
                                问：渡轮呢？
                                答：明天。
                                【结语】
                                今天的记者会就到这里，谢谢各位。
                                """))
                .endsWith("ANSWER 程远帆 明天。", "STATEMENT 程远帆 今天的记者会就到这里，谢谢各位。");
    }

    @Test
    void aFollowUpIsAskedByTheOutletThatAskedBefore() {
        assertThat(turns("海岛网记者：渡轮呢？\n程远帆：明天。\n追问：几点？\n程远帆：六点。"))
                .containsExactly(
                        "QUESTION 海岛网 渡轮呢？",
                        "ANSWER 程远帆 明天。",
                        "QUESTION+ 海岛网 几点？",
                        "ANSWER 程远帆 六点。");
    }

    @Test
    void beforeTheFirstQuestionAnOfficialMakesAStatement() {
        assertThat(turns("程远帆：大家好。渡轮明天恢复。\n海岛网记者：票价呢？\n程远帆：不涨。\n程远帆：今天就到这里。"))
                .containsExactly(
                        "STATEMENT 程远帆 大家好。渡轮明天恢复。",
                        "QUESTION 海岛网 票价呢？",
                        "ANSWER 程远帆 不涨。",
                        "STATEMENT 程远帆 今天就到这里。");
    }

    @Test
    void anAnnouncementWithoutALabelIsTheOneSpokespersons() {
        assertThat(
                        turns(
                                """
                                #海岛外事办公室发言人程远帆主持例行记者会
                                我先发布一条消息：渡轮将于明天恢复。
                                海岛网记者：票价呢？
                                程远帆：不涨。
                                """))
                .startsWith("STATEMENT 程远帆 我先发布一条消息：渡轮将于明天恢复。");
    }

    @Test
    void aLeadIsTheArticlesOwnVoice() {
        assertThat(
                        turns(
                                """
                                新华社海岛3月4日电 海岛外事办公室发言人程远帆4日主持例行记者会。
                                海岛网记者：票价呢？
                                程远帆：不涨。
                                """))
                .startsWith("NARRATION - 新华社海岛3月4日电海岛外事办公室发言人程远帆4日主持例行记者会。");
    }

    @Test
    void theLineThatTellsHowTheEventEndedIsTheArticlesToo() {
        assertThat(turns("海岛网记者：票价呢？\n程远帆：不涨。\n谢谢大家。\n记者会历时1小时40分钟。"))
                .endsWith("ANSWER 程远帆 不涨。⏎谢谢大家。", "NARRATION - 记者会历时1小时40分钟。");
    }

    @Test
    void severalOfficialsMayAnswerOneQuestionAndTheHostLeads() {
        assertThat(
                        turns(
                                """
                                主持人 石小溪：请提问。
                                海岛网记者：票价呢？
                                程远帆：不涨。
                                林一苇：我补充一句，老人免票。
                                主持人 石小溪：下一个问题。
                                路透社记者：灯塔呢？
                                林一苇：下个月。
                                """))
                .containsExactly(
                        "MODERATION 石小溪 请提问。",
                        "QUESTION 海岛网 票价呢？",
                        "ANSWER 程远帆 不涨。",
                        "ANSWER 林一苇 我补充一句，老人免票。",
                        "MODERATION 石小溪 下一个问题。",
                        "QUESTION 路透社 灯塔呢？",
                        "ANSWER 林一苇 下个月。");
    }

    @Test
    void questionNumbersAreNeitherLabelNorText() {
        assertThat(turns("一、海岛网记者：渡轮呢？\n程远帆：明天。\n（二）海岛网记者：灯塔呢？\n程远帆：下个月。"))
                .containsExactly(
                        "QUESTION 海岛网 渡轮呢？",
                        "ANSWER 程远帆 明天。",
                        "QUESTION 海岛网 灯塔呢？",
                        "ANSWER 程远帆 下个月。");
    }

    @Test
    void labelsMayStandInsideAParagraph() {
        assertThat(turns("#程远帆答记者问\n海岛网记者：渡轮呢？程远帆：明天。海岛网记者：几点？程远帆：六点。"))
                .containsExactly(
                        "QUESTION 海岛网 渡轮呢？",
                        "ANSWER 程远帆 明天。",
                        "QUESTION 海岛网 几点？",
                        "ANSWER 程远帆 六点。");
    }

    @Test
    void aColonInsideWhatIsSaidOpensNoTurn() {
        assertThat(
                        turns(
                                """
                                海岛网记者：有人说：“记者：渡轮呢？”是真的吗？
                                程远帆：我说两点。第一点是：渡轮明天恢复。原因是：冰化了。有记者问：“票价呢？”我说过了。
                                """))
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo("ANSWER 程远帆 我说两点。第一点是：渡轮明天恢复。原因是：冰化了。有记者问：“票价呢？”我说过了。");
    }

    @Test
    void labelsMayBeParagraphsOfTheirOwn() {
        assertThat(turns("海岛网记者\n渡轮呢？\n程远帆\n明天。\n路透社记者\n灯塔呢？\n程远帆\n下个月。"))
                .containsExactly(
                        "QUESTION 海岛网 渡轮呢？",
                        "ANSWER 程远帆 明天。",
                        "QUESTION 路透社 灯塔呢？",
                        "ANSWER 程远帆 下个月。");
    }

    @Test
    void postsOfALiveLogInARowAreOneTurn() {
        assertThat(
                        turns(
                                """
                                程远帆：大家好。
                                2021-03-04 10:05:11
                                程远帆：渡轮明天恢复。
                                2021-03-04 10:06:12
                                海岛网记者：票价呢？
                                2021-03-04 10:07:13
                                程远帆：不涨。
                                """))
                .containsExactly(
                        "STATEMENT 程远帆 大家好。⏎渡轮明天恢复。", "QUESTION 海岛网 票价呢？", "ANSWER 程远帆 不涨。");
    }

    @Test
    void aForeignNameThatOnlyTheDocumentCanProveIsALabelWhereItComesAgain() {
        assertThat(turns("海岛网记者：渡轮呢？\n阿里巴拉：明天。\n海岛网记者：几点？\n阿里巴拉：六点。"))
                .containsExactly(
                        "QUESTION 海岛网 渡轮呢？",
                        "ANSWER 阿里巴拉 明天。",
                        "QUESTION 海岛网 几点？",
                        "ANSWER 阿里巴拉 六点。");
        assertThat(turns("海岛网记者：渡轮呢？\n程远帆：明天。\n渡轮公司：请大家早来。"))
                .last()
                .isEqualTo("ANSWER 程远帆 明天。⏎渡轮公司：请大家早来。");
    }

    @Test
    void anArticleWithoutADialogueIsOneNarration() {
        assertThat(turns("#渡轮恢复\n海岛渡轮昨天恢复。\n程远帆说：“票价不涨。”"))
                .containsExactly("NARRATION - 海岛渡轮昨天恢复。⏎程远帆说：“票价不涨。”");
    }

    @Test
    void aListOfTitlesHasNoTurns() {
        assertThat(turns("渡轮恢复\n灯塔点亮\n果园丰收")).isEmpty();
        assertThat(turns("")).isEmpty();
    }

    @Test
    void postsThatStandNewestFirstAreReadInTheOrderOfTime() {
        assertThat(
                        turns(
                                """
                                10:07 程远帆：六点。
                                10:06 海岛网记者：几点？
                                10:05 程远帆：大家好，渡轮明天恢复。
                                10:01 程远帆：请稍等。
                                """))
                .containsExactly(
                        "STATEMENT 程远帆 请稍等。",
                        "STATEMENT 程远帆 大家好，渡轮明天恢复。",
                        "QUESTION 海岛网 几点？",
                        "ANSWER 程远帆 六点。");
    }

    @Test
    void aGuestAnswersHisHost() {
        assertThat(turns("#专访程远帆\n主持人：渡轮呢？\n程远帆：明天。\n主持人：谢谢您！"))
                .containsExactly("MODERATION - 渡轮呢？", "ANSWER 程远帆 明天。", "MODERATION - 谢谢您！");
    }

    @Test
    void ofTwoNamesThatTakeTurnsTheOneWithTheQuestionsAsks() {
        assertThat(turns("#专访程远帆\n布雷恩：渡轮呢？\n程远帆：明天。\n布雷恩：几点？\n程远帆：六点。"))
                .containsExactly(
                        "QUESTION 布雷恩 渡轮呢？",
                        "ANSWER 程远帆 明天。",
                        "QUESTION 布雷恩 几点？",
                        "ANSWER 程远帆 六点。");
        assertThat(turns("#小说连载\n布雷恩：渡轮呢？\n程远帆：明天。\n布雷恩：几点？\n程远帆：六点。"))
                .singleElement()
                .asString()
                .startsWith("NARRATION");
    }

    @Test
    void questionsNeedNoLabelAboveAnswersOrNumberedUnderATitleThatPromisesThem() {
        assertThat(turns("一、渡轮呢？\n答：明天。\n二、几点？\n答：六点。"))
                .containsExactly(
                        "QUESTION - 渡轮呢？", "ANSWER - 明天。", "QUESTION - 几点？", "ANSWER - 六点。");
        assertThat(turns("#渡轮问答\n1．渡轮呢？\n明天。\n2．几点？\n六点。"))
                .containsExactly(
                        "QUESTION - 渡轮呢？", "ANSWER - 明天。", "QUESTION - 几点？", "ANSWER - 六点。");
        assertThat(turns("#渡轮三问\n1．渡轮呢？\n明天。\n2．几点？\n六点。"))
                .singleElement()
                .asString()
                .startsWith("NARRATION");
    }

    @Test
    void linesAroundTheWordsAreNobodys() {
        assertThat(
                        turns(
                                """
                                海岛网
                                首页 > 时政
                                渡轮恢复
                                海岛网记者：渡轮呢？
                                程远帆：明天。
                                票价不变
                                海岛网记者：票价呢？
                                程远帆：不涨。
                                相关阅读
                                灯塔点亮
                                """))
                .containsExactly(
                        "QUESTION 海岛网 渡轮呢？",
                        "ANSWER 程远帆 明天。",
                        "QUESTION 海岛网 票价呢？",
                        "ANSWER 程远帆 不涨。");
    }

    @Test
    void whatHappenedAfterwardsIsTold() {
        assertThat(turns("问：渡轮呢？\n答：明天。\n会后，有记者问起票价。程远帆说，不涨。"))
                .containsExactly(
                        "QUESTION - 渡轮呢？", "ANSWER - 明天。", "NARRATION - 会后，有记者问起票价。程远帆说，不涨。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"据悉，渔业局今后每月举行新闻发布会。", "发布会结束后，几名记者去看了灯塔。", "通气会上，渔业局还向记者发放了海图。"})
    void howAReportEndsIsTold(String ending) {
        assertThat(turns("问：渡轮呢？\n答：明天。\n" + ending)).contains("NARRATION - " + ending);
    }

    private static List<String> turns(String text) {
        return new DocumentOfLines(text).turns();
    }
}
