package io.github.lanting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A format reads what a reader sees, and what it says holds for the document. */
class VisibleTextTest {
    @Test
    void aDocumentWithoutInvisibleCharactersIsReadAsItStands() {
        String document = "渡轮开。\n灯塔亮。";

        VisibleText visible = VisibleText.of(document);

        assertThat(visible.text()).isSameAs(document);
    }

    @Test
    void whatIsNotSeenBelongsToWhatItStandsBehind() {
        VisibleText visible = VisibleText.of("\uFEFF渡\u200B轮开。\u200C\n\u202A灯塔&quot;亮");
        Layout layout =
                new Layout(
                        List.of(
                                Block.furniture(Segment.Kind.HEADING, new Span(0, 4)),
                                Block.paragraph(new Span(5, 14))),
                        List.of(new Layout.Reference(new Span(7, 13), "\"")),
                        Map.of(Layout.Fact.TITLE, new Span(0, 3)),
                        List.of(3));

        Layout inDocument = visible.inDocument(layout);

        assertThat(visible.text()).isEqualTo("渡轮开。\n灯塔&quot;亮");
        assertThat(inDocument.blocks())
                .extracting(Block::start, Block::end)
                .containsExactly(tuple(1, 7), tuple(9, 18));
        assertThat(inDocument.references().get(0).span()).isEqualTo(new Span(11, 17));
        assertThat(inDocument.shortLines()).containsExactly(5);
        assertThat(inDocument.facts()).containsEntry(Layout.Fact.TITLE, new Span(1, 5));
    }

    @Test
    void theWideSpaceOfAnotherCellIsAWideSpace() {
        assertThat(VisibleText.of("\uE5E5\uE5E5渡轮").text()).isEqualTo("\u3000\u3000渡轮");
    }
}
