package io.github.lanting.format.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.format.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the edges of paragraphs and was never printed there, and what is lost there. */
class EdgesTest {

    private static final String TALK = "海岛网记者：渡轮何时恢复？\n程远帆：冰化了，明天就恢复。\n";

    @Test
    void lostIndentsAreBesideTheWords() {
        assertThat(Documents.blocks("????海岛网记者：渡轮呢？\n????程远帆：明天。"))
                .containsExactlyInAnyOrder(
                        "OTHER ????", "TEXT 海岛网记者：渡轮呢？", "OTHER ????", "TEXT 程远帆：明天。");
    }

    @Test
    void oneLineOfQuestionMarksIsSomebodysVoice() {
        assertThat(Documents.blocks("海岛网记者：渡轮呢？\n????怎么不开？"))
                .containsExactly("TEXT 海岛网记者：渡轮呢？", "TEXT ????怎么不开？");
    }

    @Test
    void theNoiseOfForumsIsBesideTheWords() {
        String noise = "1 ^9 q& e5 c' p$ L' b";

        assertThat(
                        Documents.blocks(
                                noise + "\n问：渡轮呢？\n" + noise + "\n" + noise + "  答：明天开。" + noise))
                .contains("TEXT 问：渡轮呢？", "TEXT 答：明天开。", "OTHER " + noise);
    }

    @Test
    void aLineThatIsNoiseFromBothEdgesIsKeptWhole() {
        String noise = "1 ^9 q& e5 c' p$ L' b";
        String line = "aaa ^^^ 12&4  ccccccc ^^^^^^";

        assertThat(Documents.blocks(noise + "\n问：渡轮呢？\n" + noise + "\n" + line + "\n答：明天。"))
                .contains("TEXT " + line);
    }

    @Test
    void wordsInOtherLettersAreNoNoise() {
        String text = "记者：渡轮呢？\nA to Z is it\n程远帆：B to C, or D.\nQ & A to B";

        assertThat(Documents.blocks(text)).noneMatch(block -> block.startsWith("OTHER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"程远帆：我们已经做好准备，旅客可以在码", "程远帆：我们已经做好准备，"})
    void aDocumentThatEndsInsideASentenceWasCutOff(String last) {
        assertThat(endingOf(TALK + last)).isEqualTo(Block.Ending.CUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "程远帆：我们已经做好准备。",
                "程远帆：今天就到这里，谢谢大家",
                "海岛外事办公室",
                "程远帆：我们已经做好准备……",
            })
    void aDocumentThatEndsWithAMarkAFarewellOrALineIsWhole(String last) {
        assertThat(endingOf(TALK + last)).isEqualTo(Block.Ending.WHOLE);
    }

    @Test
    void aDocumentThatLeavesOutStopsIsWhole() {
        String text = "程远帆：冰化了，明天就恢复通航\n海岛网记者：那么，灯塔什么时候开放\n程远帆：灯塔修好了，下个月";

        assertThat(endingOf(text)).isEqualTo(Block.Ending.WHOLE);
    }

    private static Block.Ending endingOf(String text) {
        List<Block> blocks = Documents.layOut(text).blocks();
        return blocks.get(blocks.size() - 1).ending();
    }
}
