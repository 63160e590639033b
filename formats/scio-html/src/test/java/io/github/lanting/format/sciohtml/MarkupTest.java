package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What browsers make of markup, well formed or not. */
class MarkupTest {

    @Test
    void inlineMarkupBreaksAParagraphIntoPiecesOfOneBlock() {
        String source = "<p><b>路灯社</b>记者：<i>为</i>什么？</p>";

        List<Block> text =
                Pages.layOut(source).blocks().stream()
                        .filter(block -> block.kind() == Segment.Kind.TEXT)
                        .toList();

        assertThat(text).hasSize(1);
        assertThat(text.get(0).pieces())
                .extracting(piece -> piece.of(source))
                .containsExactly("路灯社", "记者：", "为", "什么？");
    }

    @Test
    void everyTagIsMarkup() {
        String source = "<p>\n<b>路灯社</b>：好！</p>\n";

        assertThat(Pages.layOut(source).blocks())
                .filteredOn(block -> block.kind() == Segment.Kind.MARKUP)
                .extracting(block -> new Span(block.start(), block.end()).of(source))
                .containsExactly("<p>\n<b>", "</b>", "</p>");
    }

    @Test
    void lineBreaksCellsAndItemsEndParagraphs() {
        assertThat(
                        Pages.blocks(
                                "<p>一。<br/>二。<BR>三。</p><table><tr><td>四。<td>五。</table>"
                                        + "<ul><li>六。<li>七。</ul>"))
                .containsExactly(
                        "TEXT       一。",
                        "TEXT       二。",
                        "TEXT       三。",
                        "TEXT       四。",
                        "TEXT       五。",
                        "TEXT       六。",
                        "TEXT       七。");
    }

    @Test
    void aSentenceThatALabelAboveTakesInLeavesItsElementNone() {
        assertThat(Pages.blocks("<div>上一页一页<div>：固住。大</div></div>")).hasSize(1);
    }

    @Test
    void aLabelThatABrowserMovesOutOfATableIsNotJoinedToWordsBeforeIt() {
        assertThat(Pages.blocks("<table><tr><td>：大家好。</td></tr>主持人</table>")).hasSize(2);
    }

    @Test
    void scriptsInAParagraphDoNotBreakIt() {
        assertThat(Pages.blocks("<p>问：<script>var a='。';</script>为<!-- 。 -->什么？</p>"))
                .containsExactly("TEXT       问：为什么？");
    }

    @Test
    void whatIsHiddenIsNotRead() {
        assertThat(
                        Pages.blocks(
                                "<p>看得见。</p><p hidden>甲。</p><div style='DISPLAY : None'><p>乙。<br>丙。</p></div>"
                                        + "<span style='visibility:hidden'>丁。</span><noscript>戊。</noscript>"
                                        + "<textarea>己。</textarea><template>庚。</template><title>辛。</title>"
                                        + "<img alt='壬。'><dialog>癸。</dialog>"))
                .containsExactly("TEXT       看得见。");
    }

    @Test
    void textThatStandsLooseInATableIsReadWhereItStands() {
        assertThat(Pages.blocks("<table>甲。<tr><td>乙。</td>丙。</tr></table>丁。"))
                .containsExactly("TEXT       甲。丙。", "TEXT       乙。", "TEXT       丁。");
    }

    @Test
    void misnestedTagsLoseNoWords() {
        assertThat(Pages.blocks("<b>甲<p>乙</b>丙</p></div>丁</foo>戊"))
                .containsExactly("TEXT       甲", "TEXT       乙丙", "TEXT       丁戊");
    }

    @Test
    void anAngleBracketInTextIsText() {
        assertThat(Pages.blocks("<p>一 < 二，a<3，>。</p>")).containsExactly("TEXT       一 < 二，a<3，>。");
    }

    @Test
    void whatFollowsAnUnclosedCommentIsMarkup() {
        assertThat(Pages.blocks("<p>甲。</p><!-- <p>乙。</p>")).containsExactly("TEXT       甲。");
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertThat(Pages.blocks("<pre>问：好吗？\r\n答：很好。\n\n</pre>"))
                .containsExactly("TEXT       问：好吗？", "TEXT       答：很好。");
    }

    @Test
    void aLineEndIsASpaceOnlyBetweenLatinWords() {
        assertThat(Pages.blocks("<p>据 New\n  York\r\nTimes报道，\n  没有\n变化。</p>"))
                .containsExactly("TEXT       据 New York Times报道，没有变化。");
    }

    @Test
    void rawTextElementsHoldNoReferences() {
        assertThat(Pages.blocks("<xmp>&lt;好。</xmp><plaintext>&amp;<b>。"))
                .containsExactly("TEXT       &lt;好。", "TEXT       &amp;<b>。");
    }

    @Test
    void framesetsAndEmptyPagesHaveNoText() {
        assertThat(Pages.blocks("<html><frameset><frame src=a></frameset></html>")).isEmpty();
        assertThat(Pages.blocks("<html><head></head></html>")).isEmpty();
    }

    @Test
    void textWithAFewTagsLeftInItKeepsItsLines() {
        assertThat(Pages.blocks("<b>问</b>：好吗？\n<b>答</b>：很<i>好</i>。\n\n<b>问</b>：真的？\n答：真的，\n"))
                .containsExactly(
                        "TEXT       问：好吗？",
                        "TEXT       答：很好。",
                        "TEXT       问：真的？",
                        "TEXT       答：真的，");
        assertThat(Pages.blocks("<p>据说\n灯塔\n不\n熄灯。")).containsExactly("TEXT       据说灯塔不熄灯。");
    }

    @Test
    void theReadingOfACharacterIsMarkup() {
        assertThat(Pages.blocks("<p>海<ruby>岛<rp>(</rp><rt>dǎo</rt><rp>)</rp></ruby>的灯塔，很多。</p>"))
                .containsExactly("TEXT       海岛的灯塔，很多。");
    }

    @Test
    void whatIsOnlyHiddenFromScreenReadersIsRead() {
        assertThat(Pages.blocks("<p aria-hidden=true>看得见。</p>")).containsExactly("TEXT       看得见。");
    }

    @Test
    void anAddressToTheAudienceBeginsAParagraph() {
        assertThat(Pages.blocks("<p>尊敬的石小溪主席先生，<br>女士们，先生们！<br>很高兴来到海岛，<br>介绍候鸟公约。</p>"))
                .containsExactly(
                        "TEXT       尊敬的石小溪主席先生，",
                        "TEXT       女士们，先生们！",
                        "TEXT       很高兴来到海岛，介绍候鸟公约。");
    }
}
