package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in title marks: an outlet or a document. */
class TitleMarksTest {
    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "《巴黎协定》生效,DOCUMENT:巴黎协定",
        "《北岭晚报》记者,OUTLET:北岭晚报",
        "《江口日报》报道,OUTLET:江口日报",
        "《关于〈海洋法〉的说明》,DOCUMENT:关于〈海洋法〉的说明",
        "《关于《海洋法》的说明》,DOCUMENT:关于《海洋法》的说明",
        "《渔业法》《森林法》,DOCUMENT:渔业法;DOCUMENT:森林法",
        "《中美建交公报》和《马尼拉公报》,DOCUMENT:中美建交公报;OUTLET:马尼拉公报",
        "据《海风》周刊报道,OUTLET:海风",
        "以《海岛公报》为基础,DOCUMENT:海岛公报",
        "《》,-",
        "《没有结尾,-",
        "没有开头》,-",
        "没有书名号,-",
        "《反对令》和《晨星时报》,DOCUMENT:反对令;OUTLET:晨星时报"
    })
    void aTitleIsAMention(String phrase, String expected) {
        TurnText turn = new TurnText(phrase, phrase);

        TitleMarks.find(turn);

        assertThat(PhraseReading.of(turn)).isEqualTo(expected);
    }

    @Test
    void nothingElseMayStandInATitle() {
        TurnText turn = new TurnText("见《中美联合声明》第二段", "见《中美联合声明》第二段");

        TitleMarks.find(turn);

        assertThat(turn.isFree(1, 9)).isFalse();
        assertThat(turn.isFree(0, 1)).isTrue();
        assertThat(turn.isFree(9, 12)).isTrue();
    }

    @Test
    void aTitleDoesNotGoOnInTheNextParagraph() {
        TurnText turn = new TurnText("《没有\n结尾》", "《没有\n结尾》");

        TitleMarks.find(turn);

        assertThat(turn.mentions()).isEmpty();
    }

    @Test
    void aTitleLongerThanAnyIsNone() {
        String text = "《" + "长".repeat(200) + "》";
        TurnText turn = new TurnText(text, text);

        TitleMarks.find(turn);

        assertThat(turn.mentions()).isEmpty();
    }
}
