package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Who speaks behind a label without a name: what headline, lead and office say, and where they do
 * not.
 */
class UnnamedSpeakersTest {

    @Test
    void whoAnswersBehindTheWordIsTheOneWithoutALabel() {
        assertThat(
                        turns(
                                """
                                #海岛交通处记者会
                                交通处今日举行记者会，由发言人程远帆主持，航运科副科长石小溪列席，内容如下：
                                问（海岛时报）：渡轮呢？
                                答：明天。
                                石副科长：我补充一句，是早上。
                                """))
                .endsWith("QUESTION 海岛时报 渡轮呢？", "ANSWER 程远帆 明天。", "ANSWER 石小溪 我补充一句，是早上。");
    }

    @Test
    void anUnnamedOfficialIsNotTheOneWhoHeldAnotherMeeting() {
        assertThat(
                        turns(
                                """
                                2018年5月11日，主席程远帆主持召开会议，审议通过了办法。近日，有关部门印发办法，负责人回答了记者提问。
                                问：办法何时施行？
                                答：六月。
                                """))
                .endsWith("QUESTION - 办法何时施行？", "ANSWER - 六月。");
    }

    @Test
    void whoAnswersBehindABareLabelIsSaidByTheHeadline() {
        assertThat(turns("#海岛外事办公室发言人程远帆答记者问\n问：渡轮呢？\n答：明天。"))
                .containsExactly("QUESTION - 渡轮呢？", "ANSWER 程远帆 明天。");
        assertThat(turns("问：渡轮呢？\n答：明天。")).containsExactly("QUESTION - 渡轮呢？", "ANSWER - 明天。");
    }

    @Test
    void theInterviewersOutletIsSaidByTheLead() {
        assertThat(turns("程远帆日前接受了《海岛日报》专访。\n记者：渡轮呢？\n程远帆：明天。")).contains("QUESTION 海岛日报 渡轮呢？");
    }

    @Test
    void ofSeveralPeopleTheHolderOfTheOfficeThatTheTitleNamesAnswers() {
        String title = "#外交部发言人就渡轮停航答记者问\n";
        String lead = "%s年3月4日，外交部发言人汪文斌、渡轮公司总经理石小溪回答记者提问。\n";
        String talk = "问：渡轮呢？\n答：明天。";

        assertThat(turns(title + String.format(lead, 2021) + talk)).contains("ANSWER 汪文斌 明天。");
        assertThat(turns("2021年3月4日，海岛外事局举行例行记者会，发言人程远帆首先介绍局长石小溪访问北港的安排。\n" + talk))
                .contains("ANSWER 程远帆 明天。");
        assertThat(turns(title + String.format(lead, 2019) + talk)).contains("ANSWER - 明天。");
    }

    @Test
    void aPapersOwnJournalistIsOfThePaperWhosePageItIs() {
        String lead = "2021年3月4日，海岛渔业局局长程远帆接受了本报记者的采访。\n记者：渡轮呢？\n程远帆：明天。";

        assertThat(turns("来源：海岛日报\n" + lead)).contains("QUESTION 海岛日报 渡轮呢？");
        assertThat(turns(lead)).contains("QUESTION - 渡轮呢？");
        assertThat(turns("日前，《渔业周刊》记者就此采访了海岛渔业局局长程远帆。\n记者：渡轮呢？\n程远帆：明天。"))
                .contains("QUESTION 渔业周刊 渡轮呢？");
    }

    @Test
    void aTitleAloneNamesNobody() {
        assertThat(turns("#外交部发言人毛宁主持例行记者会\n海岛网记者：渡轮呢？\n外交部发言人：明天。\n海岛网记者：几点？\n外交部发言人：六点。"))
                .contains("ANSWER - 明天。", "ANSWER - 六点。");
    }

    private static List<String> turns(String text) {
        return new DocumentOfLines(text).turns();
    }
}
