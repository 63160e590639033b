package io.github.lanting.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A character that is a state beside another is none in a common word. */
class CommonWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "其中", "日前", "印发", "美好", "英勇", "法院", "德才", "加入", "伊始", "巴望", "马上", "中央", "中心", "今日",
                "意见", "白天", "文件", "西方", "南部", "老人", "高度", "新闻", "华丽", "王国", "张开", "方案", "石油", "江河",
                "金融", "白皮书", "美丽", "法律", "来日方长", "访问", "反对", "驻地", "朝着", "阿姨", "意义", "加强", "对方",
                "英文", "美元", "华人", "法制", "智商"
            })
    void knowsCommonWords(String word) {
        assertThat(CommonWords.contains(word)).isTrue();
        assertThat(CommonWords.longestAt(word, 0)).isEqualTo(word.length());
        assertThat(CommonWords.frequencyClass(word)).isBetween(0, 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国", "中美", "中日韩", "访华", "驻华", "反华", "美方", "美军", "日军", "中欧", "中非", "台海", "台独", "北京",
                "新疆", "中国人", "德国人", "抗日战争", "古巴", "的", "", "的美", "丽的"
            })
    void knowsNoNames(String name) {
        assertThat(CommonWords.contains(name)).isFalse();
        assertThat(CommonWords.frequencyClass(name)).isEqualTo(-1);
    }

    @Test
    void findsTheLongestThatStartsAtAPlace() {
        assertThat(CommonWords.longestAt("在来日方长的", 1)).isEqualTo(4);
        assertThat(CommonWords.longestAt("在来日方便的", 1)).isEqualTo(2);
        assertThat(CommonWords.longestAt("来日", 0)).isEqualTo(2);
        assertThat(CommonWords.longestAt("来日", 1)).isZero();
        assertThat(CommonWords.longestAt("来日", 2)).isZero();
        assertThat(CommonWords.longestAt("\ud840\udc00", 0)).isZero();
    }

    @Test
    void knowsHowFrequentAWordIs() {
        assertThat(CommonWords.frequencyClass("中心"))
                .isGreaterThan(CommonWords.frequencyClass("印发"));
        assertThat(CommonWords.frequencyClass("印发"))
                .isGreaterThan(CommonWords.frequencyClass("巴望"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本", "土耳其", "中国", "毛泽东"})
    void namesAreInATableOfTheirOwn(String name) {
        assertThat(CommonNames.frequencyClass(name)).isPositive();
        assertThat(CommonNames.frequencyClass("其中")).isNegative();
    }

    @Test
    void theTypesettersSlipsInTheDictionaryAreNoWords() {
        assertThat(CommonWords.contains("自已")).isFalse();
        assertThat(CommonWords.contains("时侯")).isFalse();
        assertThat(CommonNames.frequencyClass("普鲁土")).isNegative();
    }

    @Test
    void aCharacterThatIsOftenAWordIsLikelierThanOneThatIsNot() {
        assertThat(SingleCharacters.rarity('已')).isLessThan(SingleCharacters.rarity('己'));
        assertThat(SingleCharacters.rarity('的')).isLessThan(SingleCharacters.rarity('已'));
        assertThat(SingleCharacters.rarity('x')).isEqualTo(170);
    }
}
