package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.internal.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words before a colon are labels, by what the whole document shows. */
class LabelDecisionTest {

    private final LabelGrammar grammar = new LabelGrammar(Lexicon.get());
    private final LabelFinder finder = new LabelFinder(grammar);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    记者：渡轮呢？/程远帆：明天。                        | -      | 记者 程远帆
                    程远帆：明天。/林一苇：好。                          | -      | ''
                    发言人：明天。                                       | -      | ''
                    记者：渡轮呢？/发言人：明天。                        | -      | 记者 发言人
                    发言人：大家好。/记者：渡轮呢？                      | -      | 记者
                    部长程远帆：大家好。/记者：渡轮呢？                  | -      | 部长程远帆 记者
                    程远帆：大家好。/记者：渡轮呢？                      | -      | 记者
                    程远帆：大家好。/记者：渡轮呢？                      | 程远帆 | 程远帆 记者
                    程远帆：大家好。/记者：渡轮呢？/程远帆：好。         | -      | 程远帆 记者 程远帆
                    记者：渡轮呢？/答：明天。我说过。答：好。            | -      | 记者 答
                    问：渡轮呢？答：明天。                               | -      | 问 答
                    主持人：请。                                         | -      | 主持人
                    主持人                                               | -      | ''
                    新华社记者/渡轮呢？                                  | -      | ''
                    新华社记者/渡轮呢？/路透社记者/灯塔呢？              | -      | 新华社记者 路透社记者
                    记者：渡轮呢？/渡轮公司：请早来。                    | -      | 记者
                    记者：渡轮呢？/阿里巴拉：好。/记者：几点？/阿里巴拉：六点。 | - | 记者 阿里巴拉 记者 阿里巴拉
                    记者：渡轮呢？/程远帆：原因：冰化了。                | -      | 记者 程远帆
                    有记者问：渡轮呢？/程远帆说，明天。                  | -      | ''
                    有记者问：渡轮呢？/答：明天。                        | -      | 有记者问 答
                    记者：3名；编辑：2名                                 | -      | ''
                    问：能用微波炉吗？不能。                             | -      | ''
                    记者：程部长：您好！渡轮呢？/程远帆：明天。          | -      | 记者 程远帆
                    程远帆：大家好，欢迎大家。/渡轮明天开。              | 程远帆| 程远帆
                    有记者问：渡轮呢？/程远帆：渡轮明天开                | -      | ''
                    有外国记者问：渡轮呢？部长答：渡轮就是渡轮。         | -      | ''
                    网友“海风”：渡轮呢？                                 | -      | ''
                    记者：渡轮呢？/程远帆：明天。/城镇：不涨。/农村：不涨。 | -   | 记者 程远帆
                    记者：渡轮呢？/程远帆说：明天。                      | -      | 记者 程远帆说
                    记者：渡轮呢？/程：明天。/记者：几点？/程：六点。    | 程远帆 | 记者 程 记者 程
                    海风画报：渡轮呢？/程远帆：明天。/记者：几点？/程远帆：六点。 | - | 海风画报 程远帆 记者 程远帆
                    海风画报：渡轮停了。/记者：几点？/程远帆：六点。     | -      | 记者 程远帆
                    问：怎么填？/答：如下。/提问：无。/问：好了？/答：好。 | -    | 问 答 问 答
                    """)
    void theDocumentDecides(String text, String headline, String labels) {
        List<String> headings = headline == null ? List.of() : List.of(headline + "答记者问");

        List<String> paragraphs = List.of(text.split("/"));
        Head head = Head.of(null, headings, null, List.of());

        List<LabelCandidate> decided =
                new LabelDecision(
                                finder.find(paragraphs),
                                paragraphs,
                                grammar,
                                new Phrases(),
                                head,
                                List.of())
                        .decide();

        assertThat(String.join(" ", decided.stream().map(c -> c.label().text()).toList()))
                .isEqualTo(labels);
    }
}
