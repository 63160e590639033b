package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages in English, and in two languages: whose the words are, and which turn repeats which. */
class LanguagesTest {

    @Test
    void eachTurnOfABilingualPageIsTiedToTheOneThatItRepeats() {
        String text =
                """
                海岛网记者：渡轮呢？
                Island News: What about the ferry?
                程远帆：明天。
                票价不涨。
                Cheng Yuanfan: It sails tomorrow.
                Fares stay the same.
                """;

        assertThat(turns(text))
                .containsExactly(
                        "QUESTION 海岛网 渡轮呢？",
                        "QUESTION 海岛网 What about the ferry?",
                        "ANSWER 程远帆 明天。⏎票价不涨。",
                        "ANSWER 程远帆 It sails tomorrow.⏎Fares stay the same.");
        assertThat(new DocumentOfLines(text).languages())
                .containsExactly("zh", "en>0", "zh", "en>2");
    }

    @Test
    void paragraphsOfTwoLanguagesThatTakeTurnsAreParted() {
        assertThat(
                        turns(
                                """
                                海岛网记者：渡轮呢？
                                What about the ferry?
                                程远帆：明天。
                                It sails tomorrow.
                                票价不涨。
                                Fares stay the same.
                                """))
                .containsExactly(
                        "QUESTION 海岛网 渡轮呢？",
                        "QUESTION 海岛网 What about the ferry?",
                        "ANSWER 程远帆 明天。⏎票价不涨。",
                        "ANSWER 程远帆 It sails tomorrow.⏎Fares stay the same.");
    }

    @Test
    void aQuestionInEnglishAmongChineseOnesRepeatsNothing() {
        assertThat(
                        new DocumentOfLines(
                                        """
                                        記者：渡輪呢？
                                        程遠帆：明天。
                                        Reporter: When exactly?
                                        程遠帆：六點。
                                        """)
                                .languages())
                .containsExactly("zh", "zh", "en", "zh");
    }

    @Test
    void onAPageInEnglishWhoeverIsNotTheAnswererAsks() {
        assertThat(
                        turns(
                                """
                                Island News: What about the ferry?
                                Cheng Yuanfan: It sails tomorrow.
                                Harbour Daily: At what time?
                                Cheng Yuanfan: At six.
                                """))
                .containsExactly(
                        "QUESTION Island News What about the ferry?",
                        "ANSWER Cheng Yuanfan It sails tomorrow.",
                        "QUESTION Harbour Daily At what time?",
                        "ANSWER Cheng Yuanfan At six.");
    }

    private static List<String> turns(String text) {
        return new DocumentOfLines(text).turns();
    }
}
