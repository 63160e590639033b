package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The abbreviation in brackets behind the name of a body. */
class AbbreviationsTest {
    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "某组织（IAEA）,IAEA",
        "某组织(WHO),WHO",
        "某组织（UN-HABITAT）,UN-HABITAT",
        "某组织（UNESCO）总干事,UNESCO",
        "某组织（AfDB）,AfDB",
        "某组织（R&D）,R&D",
        "某组织（Who）,-",
        "某组织（W）,-",
        "某组织（即WHO）,-",
        "某组织（WHO,-",
        "某组织WHO,-",
        "某组织（）,-",
        "某组织（WORLDORGANIZATION）,-",
        "某组织,-"
    })
    void anAbbreviationBehindABodyIsAMention(String phrase, String expected) {
        TurnText turn = new TurnText(phrase, phrase);

        turn.add(new Mention(0, 3, Entity.Type.ORGANIZATION, null, Confidence.NAME));

        Abbreviations.find(turn);

        assertThat(PhraseReading.texts(turn))
                .isEqualTo(expected.equals("-") ? "某组织" : "某组织;" + expected);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @ValueSource(strings = {"某国家（USA）", "某国家（UK）"})
    void bracketsBehindAStateHoldNone(String phrase) {
        TurnText turn = new TurnText(phrase, phrase);

        turn.add(new Mention(0, 3, Entity.Type.COUNTRY, null, Confidence.NAME));

        Abbreviations.find(turn);

        assertThat(PhraseReading.texts(turn)).isEqualTo("某国家");
    }
}
