package io.github.lanting.format.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that a crawler wrote before a page's text. */
class CrawlerHeaderTest {

    @Test
    void theHeaderIsMetadataAndTheTextBeginsBehindItsLastKey() {
        assertThat(Documents.blocks(Documents.CRAWLED))
                .containsExactly(
                        "METADATA title: 海岛记者会实录",
                        "METADATA url: http://www.example.org/ferry.html",
                        "METADATA author: 海岛网",
                        "METADATA date: 2021-03-04",
                        "METADATA content:",
                        "TEXT 海岛网记者：渡轮何时恢复？",
                        "TEXT 程远帆：明天。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\u2028"})
    void theFactsAreWhatTheHeaderStates(String lineBreak) {
        String text = Documents.CRAWLED.replace("\n", lineBreak);

        assertThat(Documents.fact(text, Layout.Fact.TITLE)).isEqualTo("海岛记者会实录");
        assertThat(Documents.fact(text, Layout.Fact.URL))
                .isEqualTo("http://www.example.org/ferry.html");
        assertThat(Documents.fact(text, Layout.Fact.PUBLISHER)).isEqualTo("海岛网");
        assertThat(Documents.fact(text, Layout.Fact.DATE)).isEqualTo("2021-03-04");
    }

    @Test
    void aValueMayStandBelowItsKeyAndTheAddressBelowTheText() {
        String text =
                "Title:\n\t渡轮明天 ...\nSnippet:\n\t问：几点？ ...\nContent:\n问：几点？\n答：六点。\n"
                        + "Web Link:\nhttp://example.org/1\n";

        assertThat(Documents.blocks(text))
                .containsExactlyInAnyOrder(
                        "METADATA Title:",
                        "METADATA 渡轮明天 ...",
                        "METADATA Snippet:",
                        "METADATA 问：几点？ ...",
                        "METADATA Content:",
                        "TEXT 问：几点？",
                        "TEXT 答：六点。",
                        "METADATA Web Link:",
                        "METADATA http://example.org/1");
        assertThat(Documents.fact(text, Layout.Fact.URL)).isEqualTo("http://example.org/1");
        assertThat(Documents.layOut(text).facts()).doesNotContainKey(Layout.Fact.TITLE);
    }

    @Test
    void aHeadlineAndATimeMayStandInTheLineOfTheWords() {
        String words = "渡轮明天恢复，票价不涨。".repeat(8);

        assertThat(Documents.blocks("海岛例行记者会实录 2021-03-04 18:20 " + words))
                .containsExactly("HEADING 海岛例行记者会实录", "METADATA 2021-03-04 18:20", "TEXT " + words);
        assertThat(Documents.blocks("渡轮将于 2021-03-04 18:20 开。")).hasSize(1);
    }

    @Test
    void aColonThatBeginsALineClosesTheLabelAbove() {
        assertThat(Documents.blocks("开船了。\n主持人\n：大家好。\n渡轮开了。"))
                .containsExactly("TEXT 开船了。", "TEXT 主持人⏎：大家好。", "TEXT 渡轮开了。");
    }

    @Test
    void keysMayBeChineseOrInCapitalsAndNeedNoKeyOfTheText() {
        String text = "\uFEFF标题：灯塔点亮\nURL : http://example.org/1\n\n程远帆：灯塔亮了。\n";

        assertThat(Documents.blocks(text))
                .containsExactly(
                        "METADATA 标题：灯塔点亮",
                        "METADATA URL : http://example.org/1",
                        "TEXT 程远帆：灯塔亮了。");
        assertThat(Documents.fact(text, Layout.Fact.URL)).isEqualTo("http://example.org/1");
    }

    @Test
    void aFactThatIsLeftBlankIsNoFactAndTheFirstOfTwoCounts() {
        String text = "title:\ndate: 2021-03-04\ndate: 2022-01-01\nkeywords: 灯塔\n程远帆：亮了。";

        assertThat(Documents.layOut(text).facts()).containsOnlyKeys(Layout.Fact.DATE);
        assertThat(Documents.fact(text, Layout.Fact.DATE)).isEqualTo("2021-03-04");
    }

    @Test
    void aSingleLineWithAKeyIsNoHeader() {
        assertThat(Documents.layOut("来源：海岛网\n程远帆：灯塔亮了。").facts()).isEmpty();
        assertThat(confidence("来源：海岛网\n程远帆：灯塔亮了。")).isLessThan(0.5);
    }

    @Test
    void keysInTheMiddleOfATextAreText() {
        String text = "程远帆：请看告示。\ntitle: 灯塔\nurl: http://example.org/1\n";

        assertThat(Documents.blocks(text)).noneMatch(block -> block.startsWith("METADATA"));
    }

    @Test
    void theFormatIsSureOfATextWithAHeaderAndTakesAnyOther() {
        assertThat(confidence(Documents.CRAWLED)).isGreaterThan(0.5);
        assertThat(confidence(Documents.LINES)).isBetween(0.1, 0.5);
        assertThat(confidence("")).isBetween(0.1, 0.5);
    }

    private static double confidence(String text) {
        return new PlainTextFormat().confidence(new SourceDocument(text));
    }
}
