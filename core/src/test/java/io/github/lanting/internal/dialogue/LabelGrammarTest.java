package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.internal.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words before a colon say of the speaker, and which words are no label. */
class LabelGrammarTest {

    private final LabelGrammar grammar = new LabelGrammar(Lexicon.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    记者                     | JOURNALIST |            |        |
                    問                       | JOURNALIST |            |        |
                    记者问                   | JOURNALIST |            |        |
                    有记者问                 | JOURNALIST |            |        |
                    外国记者                 | JOURNALIST |            |        |
                    彭博社记者               | JOURNALIST | 彭博社     |        |
                    路透社記者               | JOURNALIST | 路透社     |        |
                    新华社特约记者           | JOURNALIST | 新华社     |        |
                    新加坡《联合早报》记者   | JOURNALIST | 联合早报   |        |
                    《环球时报》驻京记者     | JOURNALIST | 环球时报   |        |
                    路透社记者问             | JOURNALIST | 路透社     |        |
                    路透社记者提问           | JOURNALIST | 路透社     |        |
                    新华社记者 石小溪        | JOURNALIST | 新华社     | 石小溪 |
                    记者石小溪               | JOURNALIST |            | 石小溪 |
                    一位外国记者             | JOURNALIST |            |        |
                    总台央视                 | JOURNALIST | 总台央视   |        |
                    法新社                   | JOURNALIST | 法新社     |        |
                    《环球时报》             | JOURNALIST | 环球时报   |        |
                    英国《金融时报》        | JOURNALIST | 金融时报   |        |
                    【新华社记者】           | JOURNALIST | 新华社     |        |
                    （法新社）               | JOURNALIST | 法新社     |        |
                    追问                     | FOLLOW_UP  |            |        |
                    该记者追问               | FOLLOW_UP  |            |        |
                    彭博社记者追问           | FOLLOW_UP  |            |        |
                    答                       | ANSWERER   |            |        |
                    [答]                     | ANSWERER   |            |        |
                    主持人                   | MODERATOR  |            |        |
                    主持人 石小溪            | MODERATOR  |            | 石小溪 | 主持人
                    石小溪（主持人）         | MODERATOR  |            | 石小溪 | 主持人
                    程远帆                   | PERSON     |            | 程远帆 |
                    欧阳远帆                 | PERSON     |            | 欧阳远帆 |
                    外交部发言人程远帆       | PERSON     |            | 程远帆 | 外交部发言人
                    外交部發言人陳遠帆       | PERSON     |            | 陳遠帆 | 外交部發言人
                    外交部发言人 程远帆      | PERSON     |            | 程远帆 | 外交部发言人
                    程远帆部长               | PERSON     |            | 程远帆 | 部长
                    程远帆（外交部发言人）   | PERSON     |            | 程远帆 | 外交部发言人
                    豪尔赫·切迪克            | PERSON     |            | 豪尔赫·切迪克 |
                    【程远帆】               | PERSON     |            | 程远帆 |
                    记者（译文）             | JOURNALIST |            |        |
                    记者1                    | JOURNALIST |            |        |
                    海岛报（记者石小溪）     | JOURNALIST | 海岛报     | 石小溪 |
                    海岛报记者石小姐         | JOURNALIST | 海岛报     | 石小姐 |
                    《海岛报》、《渡轮报》记者 | JOURNALIST | 海岛报、渡轮报 |    |
                    法国海风画报             | JOURNALIST | 法国海风画报 |      |
                    会后有记者问             | JOURNALIST |            |        |
                    网友“海风”               | JOURNALIST |            | 海风   | 网友
                    Reuters                  | JOURNALIST | Reuters    |        |
                    Harbour Daily reporter   | JOURNALIST | Harbour Daily |     |
                    Q (Harbour Daily)        | JOURNALIST | Harbour Daily |     |
                    新华社记者（追问）       | FOLLOW_UP  | 新华社     |        |
                    追问二                   | FOLLOW_UP  |            |        |
                    问（海岛时报）           | JOURNALIST | 海岛时报   |        |
                    問（渡視）               | JOURNALIST | 渡視       |        |
                    问（海岛报记者石小溪）   | JOURNALIST | 海岛报     | 石小溪 |
                    问（石小溪）             | JOURNALIST |            | 石小溪 |
                    问（The Ferry Courier）  | JOURNALIST | The Ferry Courier | |
                    问（同上）               | FOLLOW_UP  |            |        |
                    答（石小溪）             | ANSWERER   |            | 石小溪 |
                    A（程远帆）              | ANSWERER   |            | 程远帆 |
                    A（Erik Sundby）         | ANSWERER   |            | Erik Sundby |
                    HTV葡文频道              | JOURNALIST | HTV葡文频道 |       |
                    海岛新闻网               | JOURNALIST | 海岛新闻网 |        |
                    一名女记者               | JOURNALIST |            |        |
                    本报记者                 | JOURNALIST |            |        |
                    新闻官                   | MODERATOR  |            |        |
                    程副科长                 | PERSON     |            | 程     | 副科长
                    新闻局局长、记者会主持人石小溪 | MODERATOR |       | 石小溪 | 新闻局局长、记者会主持人
                    程部长                   | PERSON     |            | 程     | 部长
                    程副主任委员远帆         | PERSON     |            | 程远帆 | 副主任委员
                    程远帆说                 | PERSON     |            | 程远帆 |
                    宣传司副司长             | OFFICE     |            |        |
                    程                       | NAME_LIKE  |            | 程     |
                    Cheng Yuanfan            | NAME_LIKE  |            | Cheng Yuanfan |
                    发言人                   | OFFICE     |            |        |
                    外交部发言人             | OFFICE     |            |        |
                    部长                     | OFFICE     |            |        |
                    """)
    void aLabelSaysWhoSpeaks(
            String words, Label.Kind kind, String outlet, String person, String position) {
        Label label = grammar.parse(words);

        assertThat(label).as(words).isNotNull();
        assertThat(label.kind()).as(words).isEqualTo(kind);
        assertThat(label.outlet()).as(words).isEqualTo(outlet);
        assertThat(label.person()).as(words).isEqualTo(person);
        assertThat(label.position()).as(words).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "他说，是这样的",
                "渡轮明天开。答",
                "他对记者",
                "他告诉记者",
                "程远帆答记者问",
                "程远帆回答记者提问",
                "各位记者",
                "在场的中外记者",
                "接受本报记者",
                "记者会现场",
                "记者注意到",
                "“记者”",
                "《海岛渔业法》规定",
                "一、渡轮",
                "外交部",
                "渡轮票价为20元",
                "第一个问题是关于渡轮的",
                "Ferry",
                "12",
            })
    void theseWordsAreNoLabel(String words) {
        assertThat(grammar.parse(words)).as(words).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿里巴拉", "渡轮公司", "原因是"})
    void fewHanCharactersMayBeANameAndOnlyTheDocumentCanTell(String words) {
        assertThat(grammar.parse(words).kind()).isEqualTo(Label.Kind.NAME_LIKE);
    }

    @Test
    void inAFrameAPenNameNeedsNoQuotationMarks() {
        assertThat(grammar.parseFramed("网友灯下客").person()).isEqualTo("灯下客");
        assertThat(grammar.parseFramed("网友灯下客").kind()).isEqualTo(Label.Kind.JOURNALIST);
        assertThat(grammar.parseFramed("网友评论").kind()).isEqualTo(Label.Kind.NAME_LIKE);
    }

    @Test
    void theLabelIsWhatIsPrintedWithoutItsFrame() {
        assertThat(grammar.parse("【新加坡《联合早报》记者】").text()).isEqualTo("新加坡《联合早报》记者");
        assertThat(grammar.parse(" 外交部發言人陳遠帆 ").text()).isEqualTo("外交部發言人陳遠帆");
    }

    @Test
    void aLongLineIsNoLabel() {
        assertThat(grammar.parse("渡".repeat(60) + "记者")).isNull();
        assertThat(grammar.parse("（".repeat(100_000) + "记者" + "）".repeat(100_000))).isNull();
    }
}
