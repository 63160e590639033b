package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Entity;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a title, a dot or a row with another one tells. */
class PersonFinderTest {
    private final PersonFinder people = new PersonFinder(new ShortFormFinder(EntityLexicon.get()));

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "外交部发言人钱思远表示,钱思远",
        "部长费尔南达说,费尔南达",
        "周其明先生提到,周其明",
        "总统卡洛尔对此表示欢迎,卡洛尔",
        "阿尔瓦罗·蒙特罗是作家,阿尔瓦罗·蒙特罗",
        "费尔南达总统来访,费尔南达",
        "局长高建平、吴晓岚出席,高建平;吴晓岚",
        "欧阳文静女士,欧阳文静",
        "司长郑波在会上,郑波",
        "首相约翰和候任主席,约翰",
        "国防部长费尔南达多次表示,费尔南达",
        "教练周其明长期不在,周其明",
        "费尔南达访华期间,费尔南达",
        "周其明表示支持,周其明",
        "法国公民让-保罗·蒙特罗,让-保罗·蒙特罗",
        "外相井出光太郎会见,井出光太郎",
        "村山直树首相,村山直树",
        "村山首相来访,村山",
        "代理州长塔卡先科也来了,塔卡先科",
        "总统多卡要求道歉,多卡",
        "特别代表费尔南达本周访问,费尔南达",
        "在此刻派费尔南达上将来,费尔南达",
        "打着去巴参加总统就职典礼的幌子,-",
        "马方表示欢迎,-",
        "公司表示欢迎,-",
        "教授们普遍认为,-",
        "专家和疾控人员,-",
        "总统和夫人,-",
        "有关专家指出,-",
        "主席的立场,-",
        "发言人已经回答了,-",
        "总统特别代表和部长,-",
        "副总理任总指挥,-",
        "王储兼首相,-",
        "总统费尔南达、吉总统蒙特罗都说,费尔南达;蒙特罗"
    })
    void aTitleADotOrARowTellsOfAName(String phrase, String expected) {
        TurnText turn = new TurnText(phrase, phrase);

        people.find(turn, new HashSet<>());

        assertThat(PhraseReading.texts(turn)).isEqualTo(expected);
    }

    @Test
    void whoIsNamedOnceIsKnownInTheWholeDocument() {
        Set<String> known = new HashSet<>();
        TurnText first = new TurnText("外交部发言人钱思远表示", "外交部发言人钱思远表示");
        people.find(first, known);
        TurnText second = new TurnText("我同意钱思远的看法", "我同意钱思远的看法");

        new KnownNames(known).mark(second, Entity.Type.PERSON, Confidence.PERSON_KNOWN);

        assertThat(PhraseReading.texts(second)).isEqualTo("钱思远");
    }

    @Test
    void theFamilyNameOfADottedNameIsKnownToo() {
        Set<String> known = new HashSet<>();
        TurnText turn = new TurnText("阿尔瓦罗·蒙特罗是作家", "阿尔瓦罗·蒙特罗是作家");

        people.find(turn, known);

        assertThat(known).containsExactlyInAnyOrder("阿尔瓦罗·蒙特罗", "蒙特罗");
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "部长费尔南达和周其明出席,费尔南达;周其明",
        "周其明、吴晓岚、郑波等运动员,周其明;吴晓岚;郑波",
        "粮食、白糖、石油等商品,-",
        "决赛中，高建平、吴晓岚夺得金牌,高建平;吴晓岚",
        "高建平、吴晓岚、郑波三名航天员,高建平;吴晓岚;郑波",
        "请问周波副部长怎么看,周波"
    })
    void namesInARowTellOfEachOther(String phrase, String expected) {
        TurnText turn = new TurnText(phrase, phrase);
        Set<String> known = new HashSet<>();

        people.find(turn, known);
        people.findRows(turn, known);

        assertThat(PhraseReading.texts(turn)).isEqualTo(expected);
    }

    @Test
    void aFamilyNameAloneStandsBeforeATitleWhereItsBearerIsNamed() {
        TurnText first = new TurnText("高建国局长", "高建国局长");
        TurnText second = new TurnText("高局长和李女士来了，王部长没有来", "高局长和李女士来了，王部长没有来");
        Set<String> known = new HashSet<>();
        people.find(first, known);
        FamilyNames families = new FamilyNames();
        families.note(first);

        people.findFamilies(second, families);

        assertThat(PhraseReading.texts(second)).isEqualTo("高;李");
    }
}
