package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Entity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States and regions in one character. */
class ShortFormFinderTest {
    private final ShortFormFinder shortForms = new ShortFormFinder(EntityLexicon.get());

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "中美都同意,COUNTRY:中;COUNTRY:美",
        "俄方已经答复,COUNTRY:俄方",
        "访华期间,COUNTRY:华",
        "日印澳三国,COUNTRY:日;COUNTRY:印;COUNTRY:澳",
        "中非合作,COUNTRY:中;PLACE:非",
        "亚非拉人民,PLACE:亚;PLACE:非;PLACE:拉",
        "港澳同胞,PLACE:港;PLACE:澳",
        "赴港、赴澳的旅客,PLACE:港;PLACE:澳",
        "对台政策,PLACE:台",
        "敦促美方改正,COUNTRY:美方",
        "驻英使馆,COUNTRY:英",
        "美公民获释,COUNTRY:美",
        "俄金融市场,COUNTRY:俄",
        "日系车降价,COUNTRY:日",
        "日美安保体制,COUNTRY:日;COUNTRY:美",
        "中塔、中吉边界问题,COUNTRY:中;COUNTRY:塔;COUNTRY:中;COUNTRY:吉",
        "哈、吉、塔、乌都是邻邦,COUNTRY:哈;COUNTRY:吉;COUNTRY:塔;COUNTRY:乌",
        "撞击中方渔船,COUNTRY:中方",
        "会同日方商定,COUNTRY:日方",
        "英国公投脱欧以后,ORGANIZATION:欧",
        "港台企业,PLACE:港;PLACE:台",
        "港台地区,PLACE:港;PLACE:台"
    })
    void aCharacterStandsForAState(String phrase, String expected) {
        TurnText turn = new TurnText(phrase, phrase);

        find(turn, new States(label -> Set.of()));

        assertThat(PhraseReading.of(turn)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "美丽的地方,-",
        "眼巴巴地看,-",
        "中立立场,-",
        "其中法官,-",
        "日前宣布,-",
        "英雄事迹,-",
        "以法治国,-",
        "意见不同,-",
        "比较大,-",
        "阿克巴·贝克尔,-",
        "重新考虑,-",
        "加强管理,-"
    })
    void aCharacterOfAWordStandsForNone(String phrase, String expected) {
        TurnText turn = new TurnText(phrase, phrase);

        find(turn, new States(label -> Set.of()));

        assertThat(PhraseReading.of(turn)).isEqualTo(expected);
    }

    @Test
    void theStateThatTheDocumentNamesIsMeant() {
        States states = new States(label -> Set.of());
        Entity.Code iraq = new Entity.Code("IQ");
        states.count(List.of(new Mention(0, 3, Entity.Type.COUNTRY, iraq, Confidence.NAME)), null);
        TurnText turn = new TurnText("伊方表示", "伊方表示");

        find(turn, states);

        assertThat(turn.mentions())
                .containsExactly(new Mention(0, 2, Entity.Type.COUNTRY, iraq, Confidence.COMPOUND));
    }

    @Test
    void aRareFormNeedsTheStateInTheDocument() {
        States states = new States(label -> Set.of());
        Entity.Code lithuania = new Entity.Code("LT");
        states.count(
                List.of(new Mention(0, 3, Entity.Type.COUNTRY, lithuania, Confidence.COMPOUND)),
                null);
        TurnText turn = new TurnText("中立关系", "中立关系");

        find(turn, states);

        assertThat(PhraseReading.of(turn)).isEqualTo("COUNTRY:中;COUNTRY:立");
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({"中吉乌三方,UZ", "俄乌双方,UA", "中国和乌方,UY"})
    void whatStandsBesideOrIsNamedInTheTurnTellsOfTheState(String phrase, String code) {
        States states = new States(label -> Set.of());
        Mention named =
                new Mention(0, 3, Entity.Type.COUNTRY, new Entity.Code("UY"), Confidence.NAME);
        states.count(List.of(named), null);
        TurnText turn = new TurnText(phrase, phrase);

        find(turn, states);

        assertThat(turn.mentions()).extracting(Mention::norm).contains(new Entity.Code(code));
    }

    private void find(TurnText turn, States states) {
        shortForms.findSure(turn, states);
        shortForms.findSingle(turn, states);
    }
}
