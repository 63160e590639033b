package io.github.lanting.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader of Simplified gets what a mainland paper would print, and every offset stays. */
class SimplifiedCharactersTest {
    @ParameterizedTest
    @CsvSource({
        "乾隆年間的乾燥與乾淨, 乾隆年间的干燥与干净",
        "扭轉乾坤, 扭转乾坤",
        "接著看著名著, 接着看着名著",
        "著名作家的著作意味著什麼, 著名作家的著作意味着什么",
        "看著作品在討論著, 看着作品在讨论着",
        "瞭解情況後瞭望遠方, 了解情况后瞭望远方",
        "一目瞭然, 一目了然",
        "徵求意見的特徵與長征, 征求意见的特征与长征",
        "於是皇后之後, 于是皇后之后",
        "甚麼甚至, 什么甚至",
        "藉口與慰藉, 借口与慰藉",
        "答覆覆蓋面的反覆, 答复覆盖面的反复",
        "剩餘標準與批准, 剩余标准与批准",
        "系統的關係和聯繫, 系统的关系和联系",
        "幹部乾杯不干預, 干部干杯不干预",
        "後面的麵粉, 后面的面粉",
        "公里之外的屋裏和心裡, 公里之外的屋里和心里",
        "鍾情於時鐘, 钟情于时钟",
        "詞彙與外匯, 词汇与外汇",
        "發展理髮業, 发展理发业",
        "沈重的沈陽, 沉重的沈阳",
        "計畫中的畫展, 计划中的画展",
        "俱樂部在大阪和氹仔, 俱乐部在大阪和氹仔",
        "諮詢途徑, 咨询途径"
    })
    void mindsTheWordThatACharacterStandsIn(String traditional, String simplified) {
        assertThat(SimplifiedCharacters.convert(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"關系到里程碑的是什么, 关系到里程碑的是什么", "面條與后天, 面条与后天", "顯著的范圍, 显著的范围"})
    void readsTextThatMixesBothScripts(String mixed, String simplified) {
        assertThat(SimplifiedCharacters.convert(mixed)).isEqualTo(simplified);
    }

    @Test
    void leavesSimplifiedTextAsItIs() {
        String simplified = "国务委员表示，名著在乾隆年间的里程碑意义显著，俱乐部看着办。";

        assertThat(SimplifiedCharacters.convert(simplified)).isEqualTo(simplified);
    }

    @Test
    void keepsEveryOffset() {
        String text = "壹\ud842\udfb7貳\ud842隆乾隆\n乾";

        assertThat(SimplifiedCharacters.convert(text)).isEqualTo("壹\ud842\udfb7贰\ud842隆乾隆\n干");
        assertThat(SimplifiedCharacters.convert("")).isEmpty();
    }

    @Test
    void whatChangesIsWhatHasAnotherForm() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(SimplifiedCharacters.changes((char) c))
                    .isEqualTo(SimplifiedCharacters.of((char) c) != (char) c);
        }
    }

    @Test
    void knowsASingleCharacter() {
        assertThat(SimplifiedCharacters.of('國')).isEqualTo('国');
        assertThat(SimplifiedCharacters.of('著')).isEqualTo('着');
        assertThat(SimplifiedCharacters.of('国')).isEqualTo('国');
        assertThat(SimplifiedCharacters.of('a')).isEqualTo('a');
        assertThat(SimplifiedCharacters.of('\uffff')).isEqualTo('\uffff');
    }
}
