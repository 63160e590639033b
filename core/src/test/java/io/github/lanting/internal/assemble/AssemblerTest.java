package io.github.lanting.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lanting.Edit;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.Turn;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A format, a document, and the segments and edits that come of them. */
class AssemblerTest {

    @Test
    void segmentsPartTheDocumentFromEndToEnd() {
        String text = "◆\n记者：渡轮呢？\n程远帆：明天。 \n";
        Transcript transcript =
                parse(
                        text,
                        Block.furniture(Segment.Kind.CAPTION, new Span(0, 1)),
                        Block.paragraph(new Span(2, 9)),
                        Block.paragraph(new Span(10, 17)));

        assertThat(segments(transcript))
                .containsExactly(
                        "CAPTION ◆",
                        "LAYOUT ⏎",
                        "LABEL 0 记者：",
                        "TEXT 0 渡轮呢？",
                        "LAYOUT ⏎",
                        "LABEL 1 程远帆：",
                        "TEXT 1 明天。",
                        "LAYOUT  ⏎");
    }

    @Test
    void whatAFormatForgetsIsKeptAsOther() {
        Transcript transcript = parse("渡轮\n记者：呢？", Block.paragraph(new Span(3, 8)));

        assertThat(segments(transcript)).startsWith("OTHER 渡轮⏎", "LABEL 0 记者：");
    }

    @Test
    void aLabelThatNoWordsFollowBelongsToNoTurn() {
        Transcript transcript = parse("记者：渡轮呢?问:", Block.paragraph(new Span(0, 9)));

        assertThat(segments(transcript)).containsExactly("LABEL 0 记者：", "TEXT 0 渡轮呢?", "OTHER 问:");
        assertThat(transcript.turns()).singleElement().extracting(Turn::text).isEqualTo("渡轮呢？");
    }

    @Test
    void anEmptyLayoutIsATranscriptWithoutTurns() {
        assertThat(segments(parse("渡轮"))).containsExactly("OTHER 渡轮");
        assertThat(segments(parse(" \n"))).containsExactly("LAYOUT  ⏎");
        assertThat(segments(parse(""))).isEmpty();
    }

    @Test
    void whatOneRuleDidToNeighboursIsOneEdit() {
        Transcript transcript = parse("记者：２０２１年 渡轮呢?", Block.paragraph(new Span(0, 13)));

        assertThat(edits(transcript))
                .containsExactly(
                        "3 ２０２１→2021 full-width-character",
                        "8  → ocr-space",
                        "12 ?→？ punctuation-width");
    }

    @Test
    void anEntityKnowsWhereInTheDocumentItStands() {
        Transcript transcript =
                parse(
                        "记者：渡轮呢？\n\n　　去日 本吗？\n程远帆：不去法国。",
                        Block.paragraph(new Span(0, 7)),
                        Block.paragraph(new Span(11, 17)),
                        Block.paragraph(new Span(18, 27)));

        assertThat(sources(transcript)).containsExactly("日本: 日 本", "法国: 法国");
    }

    @Test
    void anEntityThatAColumnBreakPartsCoversWhatStandsBetween() {
        Transcript transcript =
                parse(
                        "记者：去法◆◆国吗？",
                        new Block(
                                Segment.Kind.TEXT,
                                List.of(new Span(0, 5), new Span(7, 10)),
                                Block.Ending.WHOLE),
                        Block.furniture(Segment.Kind.CAPTION, new Span(5, 7)));

        assertThat(sources(transcript)).containsExactly("法国: 法◆◆国");
    }

    @Test
    void editsOfALabelBelongToNoTurn() {
        Transcript transcript = parse("记 者:渡轮呢?", Block.paragraph(new Span(0, 8)));

        assertThat(transcript.edits()).extracting(Edit::turn).containsExactly(null, null, 0);
        assertThat(transcript.turns().get(0).speaker().label()).isEqualTo("记者");
    }

    @Test
    void twoParagraphsOfATurnArePartedByOneLineBreak() {
        Transcript transcript =
                parse(
                        "记者：渡轮呢？ \n\n　　几点？",
                        Block.paragraph(new Span(0, 7)),
                        Block.paragraph(new Span(12, 15)));

        assertThat(transcript.turns().get(0).text()).isEqualTo("渡轮呢？\n几点？");
        assertThat(edits(transcript))
                .containsExactly("7  → paragraph-break", "9 ⏎　　→ paragraph-break");
        assertThat(segments(transcript)).hasSize(2);
    }

    @Test
    void furnitureInsideATurnIsTakenOutAndALineBreakPutIn() {
        Transcript transcript =
                parse(
                        "记者：渡轮呢？◆几点？",
                        Block.paragraph(new Span(0, 7)),
                        Block.furniture(Segment.Kind.CAPTION, new Span(7, 8)),
                        Block.paragraph(new Span(8, 11)));

        assertThat(transcript.turns().get(0).text()).isEqualTo("渡轮呢？\n几点？");
        assertThat(segments(transcript))
                .containsExactly("LABEL 0 记者：", "TEXT 0 渡轮呢？", "CAPTION ◆", "TEXT 0 几点？");
        assertThat(edits(transcript)).containsExactly("8 →⏎ paragraph-break");
    }

    @Test
    void aParagraphInTwoPiecesIsReadWithoutABreak() {
        Block broken =
                new Block(
                        Segment.Kind.TEXT,
                        List.of(new Span(0, 5), new Span(7, 9)),
                        Block.Ending.WHOLE);
        Transcript transcript =
                parse(
                        "记者：渡轮◆\n呢？",
                        broken,
                        Block.furniture(Segment.Kind.ADVERTISEMENT, new Span(5, 6)));

        assertThat(transcript.turns().get(0).text()).isEqualTo("渡轮呢？");
        assertThat(segments(transcript))
                .containsExactly(
                        "LABEL 0 记者：", "TEXT 0 渡轮", "ADVERTISEMENT ◆", "LAYOUT ⏎", "TEXT 0 呢？");
        assertThat(transcript.edits()).isEmpty();
    }

    @Test
    void wordsThatAreLostAreAGapAndNeverGuessed() {
        Transcript transcript =
                parse(
                        "记者：渡轮\n程远帆：明天。",
                        new Block(Segment.Kind.TEXT, List.of(new Span(0, 5)), Block.Ending.CUT),
                        Block.paragraph(new Span(6, 13)));

        Turn question = transcript.turns().get(0);
        assertThat(question.text()).isEqualTo("渡轮");
        assertThat(question.gaps()).containsExactly(2);
        assertThat(transcript.turns().get(1).gaps()).isEmpty();
    }

    @Test
    void furnitureThatIsWhiteIsThePartingOfTwoParagraphs() {
        Transcript transcript =
                parse(
                        "记者：渡轮呢？\n\u00A0\n几点？",
                        Block.paragraph(new Span(0, 7)),
                        Block.furniture(Segment.Kind.MARKUP, new Span(8, 9)),
                        Block.paragraph(new Span(10, 13)));

        assertThat(segments(transcript)).containsExactly("LABEL 0 记者：", "TEXT 0 渡轮呢？⏎\u00A0⏎几点？");
    }

    @Test
    void aHeadlineInsideAParagraphHeadsNoSpeech() {
        Block broken =
                new Block(
                        Segment.Kind.TEXT,
                        List.of(new Span(0, 4), new Span(8, 13)),
                        Block.Ending.WHOLE);
        Transcript transcript =
                parse(
                        "渡轮明天程局长\n恢复通航。\n大家好。",
                        broken,
                        Block.furniture(Segment.Kind.HEADING, new Span(4, 7)),
                        Block.paragraph(new Span(14, 18)));

        assertThat(segments(transcript)).contains("HEADING 程局长");
        assertThat(transcript.turns()).extracting(Turn::text).containsExactly("渡轮明天恢复通航。\n大家好。");
    }

    @Test
    void whatALostLabelLeavesIsClaimedWithItsEdits() {
        Transcript transcript =
                parse(
                        "Q:?\nQ:\nA Sdby:  ?\nA ND",
                        Block.paragraph(new Span(0, 3)),
                        Block.paragraph(new Span(4, 6)),
                        Block.paragraph(new Span(7, 17)),
                        Block.paragraph(new Span(18, 22)));

        assertThat(segments(transcript)).contains("LAYOUT ⏎", "OTHER A Sdby:  ");
        assertThat(edits(transcript)).noneMatch(edit -> edit.endsWith("ocr-space"));
    }

    @Test
    void aFormatThatLaysACharacterOutTwiceIsToldWhere() {
        assertThatThrownBy(
                        () ->
                                parse(
                                        "记者：渡轮呢？",
                                        Block.paragraph(new Span(0, 7)),
                                        Block.furniture(Segment.Kind.CAPTION, new Span(5, 7))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lays out twice")
                .hasMessageContaining("5");
    }

    private static List<String> sources(Transcript transcript) {
        String document = transcript.text().orElseThrow();
        return transcript.entities().stream()
                .map(entity -> entity.text() + ": " + entity.source().of(document))
                .toList();
    }

    private static Transcript parse(String text, Block... blocks) {
        TranscriptFormat format =
                new TranscriptFormat() {
                    @Override
                    public String name() {
                        return "given";
                    }

                    @Override
                    public double confidence(SourceDocument document) {
                        return 1;
                    }

                    @Override
                    public Layout layOut(SourceDocument document) {
                        return Layout.of(List.of(blocks), Map.of());
                    }
                };
        return TranscriptParser.builder().formats(format).build().parse(text);
    }

    private static List<String> segments(Transcript transcript) {
        String text = transcript.text().orElseThrow();
        return transcript.segments().stream()
                .map(
                        segment ->
                                segment.kind()
                                        + (segment.turn() == null
                                                ? " "
                                                : " " + segment.turn() + " ")
                                        + shown(segment.span().of(text)))
                .toList();
    }

    private static List<String> edits(Transcript transcript) {
        return transcript.edits().stream()
                .map(
                        edit ->
                                edit.span().start()
                                        + " "
                                        + shown(edit.before())
                                        + "→"
                                        + shown(edit.after())
                                        + " "
                                        + edit.rule())
                .toList();
    }

    private static String shown(String text) {
        return text.replace('\n', '⏎');
    }
}
