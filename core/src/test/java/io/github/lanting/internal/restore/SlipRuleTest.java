package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an OCR engine misread is put right where only that makes a word, and else left alone. */
class SlipRuleTest {

    @ParameterizedTest
    @CsvSource({
        "这一理念更加深人人心,这一理念更加深入人心",
        "渡轮己经靠岸,渡轮已经靠岸",
        "面向末来的港口,面向未来的港口",
        "把渔船纳人计划,把渔船纳入计划",
        "中国人世以后渔业兴旺,中国入世以后渔业兴旺",
        "灯塔的历吏资料,灯塔的历史资料",
        "-些渡轮靠岸,一些渡轮靠岸",
        "灯塔亮了，-年来从未熄过,灯塔亮了，一年来从未熄过"
    })
    void aSlipIsPutRightWhereAWordResults(String read, String printed) {
        assertThat(restored(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "正如很多人关注到的",
                "坚持岛人主导",
                "人们自己周末出海",
                "百万人口的城市",
                "1-4月客运量",
                "本世纪末将建成新港",
                "这是中国人世代居住的海岛",
                "他离开人世已经很久",
                "有人出海，有人进港"
            })
    void whatMakesSenseStaysAsItIsPrinted(String printed) {
        assertThat(restored(printed)).isEqualTo(printed);
    }

    private static String restored(String read) {
        TracedText text = new TracedText(read.length());
        text.append(read, 0, read.length());
        SlipRule.apply(text);
        return text.toString();
    }
}
