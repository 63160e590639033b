package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in front, words that describe, an ending: one organisation. */
class OrganizationFinderTest {
    private final NameFinder names = new NameFinder(EntityLexicon.get());
    private final OrganizationFinder organizations = new OrganizationFinder(EntityLexicon.get());

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "中国驻缅甸大使馆提醒公民,中国驻缅甸大使馆",
        "泰国卫生部通报,泰国卫生部",
        "发布会由省水利厅主办,省水利厅",
        "由省农业农村厅介绍,省农业农村厅",
        "中国常驻联合国代表团致函,中国常驻联合国代表团",
        "挪威议会通过决议,挪威议会",
        "浙江大学的团队,浙江大学",
        "云南省气象局发布预警,云南省气象局",
        "他同智利外交部发言人谈过,智利外交部",
        "西藏军区有关部门,西藏军区",
        "听说意大利文化中心,意大利文化中心",
        "韩国防部拟在年底前部署,韩国防部",
        "德国联邦技术救援署派员,德国联邦技术救援署",
        "中日友好协会会长来访,中日友好协会",
        "中国—东盟卫星应用中心落成,中国—东盟卫星应用中心",
        "纽约大都会艺术博物馆同意,纽约大都会艺术博物馆",
        "驻莫斯科代表处已联系,驻莫斯科代表处",
        "世界反兴奋剂机构通报,世界反兴奋剂机构",
        "韩国海洋水产部昨天宣布,韩国海洋水产部",
        "越外交部发表声明,越外交部",
        "日央行加息,日央行",
        "俄太平洋舰队派舰,俄太平洋舰队",
        "同俄黑海舰队会合,俄黑海舰队",
        "据韩统一部通报,韩统一部",
        "日经济产业省公布,日经济产业省",
        "今日经济产业省公布,经济产业省",
        "美联邦储备委员会主席,美联邦储备委员会",
        "德联邦统计局公布,德联邦统计局",
        "越工贸部通报,越工贸部",
        "日警视厅通报,日警视厅",
        "韩产业通商资源部公布,韩产业通商资源部",
        "越南工贸部分析指出,越南工贸部",
        "讲话中教育部提出,教育部",
        "其中教育部提出,教育部",
        "中葡合作发展基金,中葡合作发展基金",
        "外交部礼宾司司长,外交部礼宾司",
        "国家统计局贸易外经统计司副司长,国家统计局贸易外经统计司",
        "请信息管理司司长介绍,信息管理司",
        "愿意加入粮食安全之友小组,粮食安全之友小组",
        "参加维和行动之友小组活动,维和行动之友小组",
        "云南边检总站统计,云南边检总站",
        "上海世博会事务协调局介绍,上海世博会事务协调局"
    })
    void theWholeIsOneMention(String phrase, String expected) {
        TurnText turn = new TurnText(phrase, phrase);

        names.find(turn);
        organizations.find(turn);

        assertThat(PhraseReading.of(turn)).isEqualTo("ORGANIZATION:" + expected);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "有关部门已经介入,-",
        "对美外贸部分企业受损,-",
        "赴日旅游部署完毕,-",
        "市场部分商店停业,-",
        "两国文化部门商定,-",
        "一家公司,-",
        "这个委员会,-",
        "我们的银行,-",
        "各级法院,-",
        "中国航空公司退货,COUNTRY:中国",
        "中国东部地区,COUNTRY:中国",
        "中国签署协议,COUNTRY:中国",
        "外交部长会晤,-",
        "智利外交部长,COUNTRY:智利",
        "中国维和警察,COUNTRY:中国",
        "挪威和一个委员会,COUNTRY:挪威",
        "商务部组织企业参展,ORGANIZATION:商务部",
        "香港律师事务所,PLACE:香港",
        "肇庆一所医院,PLACE:肇庆",
        "智利战区的侨民,COUNTRY:智利",
        "非洲石油出口,PLACE:非洲",
        "全国移民管理机构,-",
        "公司司长,-",
        "这个之友小组,-"
    })
    void aDescriptionNamesNone(String phrase, String expected) {
        TurnText turn = new TurnText(phrase, phrase);

        names.find(turn);
        organizations.find(turn);

        assertThat(PhraseReading.of(turn)).isEqualTo(expected);
    }
}
