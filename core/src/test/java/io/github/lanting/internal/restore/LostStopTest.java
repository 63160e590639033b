package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Script;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The full stop that a printed line lost: where it comes back, and where more than it is lost. */
class LostStopTest {

    @Test
    void aLostStopComesBackAtTheEnd() {
        Restoration restoration =
                Restoration.of("渡轮明天开 ", Script.KEEP, Block.Ending.STOP_LOST, List.of());

        assertThat(restoration.clean()).isEqualTo("渡轮明天开。");
        assertThat(restoration.edits()).contains("→。 lost-stop");
        assertThat(Restoration.of("渡轮", Script.KEEP, Block.Ending.CUT, List.of()).edits())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "渡轮明天开往海岛 我们去码头, 渡轮明天开往海岛。我们去码头",
        "渡轮明天开往“海岛” 目前票价不变, 渡轮明天开往“海岛”。目前票价不变",
        "渡輪明天開往海島 我們去碼頭, 渡輪明天開往海島。我們去碼頭",
        "渡轮明天开往海岛的 我们的码头, 渡轮明天开往海岛的我们的码头",
        "渡轮公司希望 我们去码头, 渡轮公司希望我们去码头",
        "修好码头是我们 希望的, 修好码头是我们希望的",
        "这条航线上各方 目前都有船, 这条航线上各方目前都有船",
        "这超出了渔民的承受能 我们去码头, 这超出了渔民的承受能我们去码头",
        "渡轮明天开往海岛 码头人很多, 渡轮明天开往海岛码头人很多",
    })
    void aStopThatAShortLineLostComesBackBetweenSentences(String printed, String clean) {
        String lines = "渡轮明 天就开，\n大家可 以去码 头买票 了。" + printed;
        Block block = Block.paragraph(new Span(0, lines.length()));
        int end = lines.lastIndexOf(' ');
        Layout layout = new Layout(List.of(block), List.of(), Map.of(), List.of(end));

        assertThat(
                        new Restorer(Script.KEEP)
                                .restore(lines, layout)
                                .blocks()
                                .get(0)
                                .text()
                                .toString())
                .endsWith(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "渡轮明天开往海岛, false",
        "这超出了渔民的承受能, true",
        "新的港口明天正式成, true",
        "海面上飞来一群蝴, true",
        "海岛的發展離不開漁民的支, true",
        "渡轮明天开往海岛和, true",
        "第一批货物昨天运抵, true",
        "新的碼頭位於, true",
        "站在船头的是王毅, false",
        "二、开往海岛的渡, false",
    })
    void halfAWordShowsThatMoreIsLost(String printed, boolean isCut) {
        Block block =
                new Block(
                        Segment.Kind.TEXT,
                        List.of(new Span(0, printed.length())),
                        Block.Ending.STOP_LOST);

        assertThat(
                        new Restorer(Script.KEEP)
                                .restore(printed, new Layout(List.of(block), List.of(), Map.of()))
                                .blocks()
                                .get(0)
                                .isCut())
                .isEqualTo(isCut);
    }

    @ParameterizedTest
    @CsvSource({
        "渡轮明天开往海岛, 渡轮明天开往海岛。",
        "他说：“渡轮明天开”, 他说：“渡轮明天开”。",
        "运量增长了6%, 运量增长了6%。",
        "我们愿意同渔民一道推动, 我们愿意同渔民一道推动。",
        "渡轮明天开往海岛和, 渡轮明天开往海岛和",
        "渡轮停航，是由于, 渡轮停航，是由于",
        "港口里停着渡轮以及, 港口里停着渡轮以及",
        "渡轮明天开往海岛，, 渡轮明天开往海岛，",
        "海面上飞来一群蝴, 海面上飞来一群蝴",
        "二、开往海岛的渡轮, 二、开往海岛的渡轮",
        "（一）修建码头, （一）修建码头",
        "程远帆：, 程远帆："
    })
    void aStopComesBackOnlyWhereTheSentenceIsWhole(String printed, String clean) {
        Restoration restoration =
                Restoration.of(printed, Script.KEEP, Block.Ending.STOP_LOST, List.of());

        assertThat(restoration.clean()).isEqualTo(clean);
    }
}
