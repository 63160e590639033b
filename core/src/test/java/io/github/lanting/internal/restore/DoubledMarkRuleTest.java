package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that doubles its marks gets one back; what people print twice stays. */
class DoubledMarkRuleTest {
    private static final String HABIT = "灯塔，，亮，，渡轮，，开。";
    private static final String CLEAN = "灯塔，亮，渡轮，开。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    渡轮,,明天开 | 渡轮，明天开
                    渡轮明天开,。灯塔亮 | 渡轮明天开。灯塔亮
                    渡轮明天开。。灯塔亮 | 渡轮明天开。灯塔亮
                    渡轮，，明天开。， | 渡轮，明天开。
                    渡轮开吗，？ | 渡轮开吗？
                    渡轮,、灯塔 | 渡轮、灯塔
                    渡轮，、灯塔 | 渡轮、灯塔
                    """)
    void theStrongerMarkStays(String printed, String clean) {
        Restoration restoration = Restoration.of(HABIT + printed);

        assertThat(restoration.clean()).isEqualTo(CLEAN + clean);
        assertThat(restoration.replayed()).isEqualTo(CLEAN + clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"渡轮开了……明天", "渡轮——明天", "渡轮开了！！", "渡轮开了？！", "渡轮。。。开了", "渡轮，“，”开了"})
    void whatPeoplePrintTwiceStays(String printed) {
        assertThat(Restoration.of(HABIT + printed).clean()).isEqualTo(CLEAN + printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"渡轮，，明天开", "渡轮明天开。。灯塔亮", "渡轮，。开，，了"})
    void withoutTheHabitAllStays(String printed) {
        assertThat(Restoration.of(printed).clean()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"東(dōng)西(xī)南(nán)北(běi)上(shàng)"})
    void onAPageOfGlossesOneIsEnough(String habit) {
        assertThat(Restoration.of(habit + "渡轮，。").clean()).isEqualTo("東西南北上渡轮。");
    }
}
