package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document speaks of elsewhere tells what a character stands for. */
class DocumentContextTest {
    private static final EntityReader READER = new EntityReader(List.of());

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "驻澳部队进驻澳门,PLACE:澳;PLACE:澳门",
        "澳门居民欢迎在澳企业,PLACE:澳门;PLACE:澳",
        "澳方代表从澳门来,PLACE:澳;PLACE:澳门",
        "台澳航线从澳门飞,PLACE:台;PLACE:澳;PLACE:澳门",
        "澳大利亚总理在澳方机场,COUNTRY:澳大利亚;COUNTRY:澳方",
        "中澳关系和澳门无关,COUNTRY:中;COUNTRY:澳;PLACE:澳门",
        "瑙鲁来信，称瑙需要贷款,COUNTRY:瑙鲁;COUNTRY:瑙",
        "坦桑尼亚和赞比亚修复坦赞铁路,COUNTRY:坦桑尼亚;COUNTRY:赞比亚;COUNTRY:坦;COUNTRY:赞",
        "缅甸北部的医院由缅选址,COUNTRY:缅甸;COUNTRY:缅",
        "菲律宾的菲利普先生,COUNTRY:菲律宾;PERSON:菲利普",
        "智利最高法院驳回，智总统表示尊重,ORGANIZATION:智利最高法院;COUNTRY:智",
        "台商和陆客都来了，大陆欢迎,PLACE:台;PLACE:陆;PLACE:大陆",
        "香港和内地的企业,PLACE:香港;PLACE:内地",
        "内地的沿海城市,-",
        "乌克兰来信，中方对乌人道援助已到,COUNTRY:乌克兰;COUNTRY:中方;COUNTRY:乌",
        "埃及和卡塔尔斡旋，赞赏埃、卡两国,COUNTRY:埃及;COUNTRY:卡塔尔;COUNTRY:埃;COUNTRY:卡",
        "沙特阿拉伯和阿根廷，中阿换货,COUNTRY:沙特阿拉伯;COUNTRY:阿根廷;COUNTRY:中;COUNTRY:阿",
        "停止美台军事往来,COUNTRY:美;PLACE:台",
        "支持沪、苏、浙、皖四地,PLACE:沪;PLACE:苏;PLACE:浙;PLACE:皖",
        "去年中澳货物贸易额,DATE:去年;COUNTRY:中;COUNTRY:澳",
        "邢台市大贤村受灾，大贤村断电,PLACE:邢台市;PLACE:大贤村;PLACE:大贤村"
    })
    void aCharacterStandsForWhatTheDocumentNames(String text, String expected) {
        assertThat(PhraseReading.entities(READER, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "叙述完毕，叙利亚代表发言,COUNTRY:叙利亚",
        "今年非传统业务增长,DATE:今年",
        "以色列代表在场，维护以规则为基础的秩序,COUNTRY:以色列",
        "约旦宣布，约三成商店开门,COUNTRY:约旦",
        "南苏丹是南方国家,COUNTRY:南苏丹",
        "日本宣布，投票日的前一天休市,COUNTRY:日本",
        "日本参展，设立“海岛日”,COUNTRY:日本",
        "中国医院收入中，补助占一成,COUNTRY:中国"
    })
    void aWordIsNoState(String text, String expected) {
        assertThat(PhraseReading.entities(READER, text)).isEqualTo(expected);
    }

    @Test
    void palestineIsMeantBesideIsrael() {
        States states = new States(label -> Set.of());

        states.count(List.of(), null);
        states.countNamed("IL");

        assertThat(states.choose(List.of("PK", "PS", "BR"))).isEqualTo("PS");
    }
}
