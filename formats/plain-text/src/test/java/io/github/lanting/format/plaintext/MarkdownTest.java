package io.github.lanting.format.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import org.junit.jupiter.api.Test;

/** Text in Markdown: its marks are markup, its front matter states facts. */
class MarkdownTest {

    private static final String MATTER =
            "---\ntitle: \"渡轮明天开\"\ndate: '2021-03-04'\nauthor: 石小溪\n---\n";

    @Test
    void theFrontMatterStatesFactsButNotWhoPublished() {
        String text = MATTER + "# 渡轮明天开\n问：几点？\n答：六点。";

        assertThat(Documents.fact(text, Layout.Fact.TITLE)).isEqualTo("渡轮明天开");
        assertThat(Documents.fact(text, Layout.Fact.DATE)).isEqualTo("2021-03-04");
        assertThat(Documents.layOut(text).facts()).doesNotContainKey(Layout.Fact.PUBLISHER);
    }

    @Test
    void marksAreMarkupAndTheWordsBetweenThemOneParagraph() {
        assertThat(Documents.blocks(MATTER + "# 渡轮\n\n**记者：** 几点？\n\n![船](a.jpg)\n\n---\n答：六点。"))
                .endsWith(
                        "MARKUP #",
                        "HEADING 渡轮",
                        "MARKUP **",
                        "MARKUP **",
                        "TEXT 记者： ⏐ 几点？",
                        "MARKUP ![船](a.jpg)",
                        "MARKUP ---",
                        "TEXT 答：六点。");
    }

    @Test
    void aMarkThatIsLeftOverIsText() {
        assertThat(Documents.blocks(MATTER + "**注：六点开船。")).endsWith("TEXT **注：六点开船。");
    }

    @Test
    void boldLabelsShowMarkdownWithoutFrontMatter() {
        assertThat(Documents.blocks("**问：** 几点？\n**答：** 六点。"))
                .contains("TEXT 问： ⏐ 几点？", "TEXT 答： ⏐ 六点。");
        assertThat(Documents.blocks("2**3是八。\n**完**")).contains("TEXT 2**3是八。");
    }

    @Test
    void aRuleThatIsNotClosedIsNoFrontMatter() {
        assertThat(Documents.blocks("---\ntitle: 渡轮\n问：几点？"))
                .noneMatch(block -> block.startsWith("METADATA"));
    }

    @Test
    void itIsSurerOfFrontMatterThanOfPlainText() {
        PlainTextFormat format = new PlainTextFormat();

        assertThat(format.confidence(new SourceDocument(MATTER + "问：几点？")))
                .isGreaterThan(format.confidence(new SourceDocument("问：几点？")));
        assertThat(format.confidence(new SourceDocument("渡轮明天开\n2021-03-04 10:00 来源：海岛网\n问：几点？")))
                .isGreaterThan(format.confidence(new SourceDocument("问：几点？")));
    }
}
