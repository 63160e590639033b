package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.DecisionRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody doubts a turn and asks why it is one. */
class ReasonsTest {

    @Test
    void eachTurnSaysWhichRuleMadeItOne() {
        DocumentOfLines document =
                new DocumentOfLines(
                        "#海岛外事办公室发言人程远帆主持例行记者会\n"
                                + "海岛网记者：渡轮何时恢复？\n"
                                + "程远帆：明天。\n"
                                + "追问：票价呢？\n"
                                + "程远帆：不变。\n"
                                + "问：灯塔呢？\n"
                                + "答：在修。\n"
                                + "中央电视台：港口呢？\n"
                                + "港务局局长林一苇：开放。\n"
                                + "记者会历时20分钟。");

        assertThat(document.decisions())
                .containsExactly(
                        "outlet-label",
                        "headline-name",
                        "follow-up-label",
                        "headline-name",
                        "journalist-word",
                        "answer-word",
                        "bare-outlet",
                        "titled-name",
                        "closing-line");
        assertThat(document.decision()).isEqualTo("dialogue");
    }

    @Test
    void whatLooksLikeALabelAndIsNoneIsNamed() {
        assertThat(
                        new DocumentOfLines(
                                        "海岛网记者：渡轮何时恢复？\n程远帆：明天。\n渔业部：已经批准。\n海岛网记者：票价呢？\n程远帆：不变。")
                                .decisions()
                                .get(1))
                .startsWith("repeated-name [“渔业部” as a speaker: ");
    }

    @ParameterizedTest
    @CsvSource({
        "渡轮呢？, 0, nobody answers behind it",
        "渡轮呢|明天。, 0, the question has no question mark",
        "渡轮呢？|新华社记者：票价呢？|明天。, 0, nobody answers behind it",
        "渡轮呢？|明天。|灯塔点亮|还有一班。, 1, a short line in it has no closing mark",
        "渡轮呢？|明天。|票价：不变。, 1, a paragraph in it opens as with a label",
        "渡轮呢？|明天。|还有吗？, 1, a paragraph of the answer ends with a question mark",
        "渡轮呢？|明天。还有一班，但是, 1, its last words have no closing mark",
    })
    void whatMakesATurnDoubtfulIsSaid(String words, int turn, String doubt) {
        String first = words.replaceFirst("\\|(?!新华社)", "\n程远帆：").replace('|', '\n');
        DocumentOfLines document =
                new DocumentOfLines("#海岛外事办公室发言人程远帆主持例行记者会\n海岛网记者：灯塔呢？\n程远帆：在修。\n海岛网记者：" + first);

        assertThat(document.decisions().get(turn + 2)).contains(doubt);
        assertThat(document.decisions().get(0)).doesNotContain("[");
    }

    @ParameterizedTest
    @CsvSource({
        "程远帆6日说，渡轮明天恢复。, no-dialogue",
        "渡轮, no-sentences",
    })
    void aDocumentWithoutADialogueSaysSo(String text, String rule) {
        assertThat(new DocumentOfLines(text).decision()).isEqualTo(rule);
    }

    @Test
    void everyRuleIsDescribedAndItsConfidenceIsAShare() {
        List<DecisionRule> rules = DecisionRule.all();

        assertThat(rules).extracting(DecisionRule::id).doesNotHaveDuplicates();
        assertThat(rules)
                .allSatisfy(
                        rule -> {
                            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
                            assertThat(rule.confidence()).isGreaterThan(0).isLessThan(1);
                            assertThat(rule.description()).isNotBlank();
                        });
    }
}
