package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an OCR engine misread is put right where only that makes a word, and else left alone. */
class SlipRuleTest {

    @ParameterizedTest
    @CsvSource({
        "这一理念更加深人人心,这一理念更加深入人心",
        "渡轮己经靠岸,渡轮已经靠岸",
        "灯塔止在修理,灯塔正在修理",
        "渔民发观了鱼群,渔民发现了鱼群",
        "渡轮可以兔费乘坐,渡轮可以免费乘坐",
        "大批游客涌人港口,大批游客涌入港口",
        "面向末来的港口,面向未来的港口",
        "把渔船纳人计划,把渔船纳入计划",
        "中国人世以后渔业兴旺,中国入世以后渔业兴旺",
        "检查出人境手续,检查出入境手续",
        "人境检疫站开放,入境检疫站开放",
        "新生人学的日子,新生入学的日子",
        "他们凭票人场,他们凭票入场",
        "他光荣人党,他光荣入党",
        "新船正式人列,新船正式入列",
        "渔船驶人海湾,渔船驶入海湾",
        "港口排在第＝位,港口排在第二位",
        "这是世界第＋一大港,这是世界第十一大港",
        "几卜年来,几十年来",
        "灯塔的历吏资料,灯塔的历史资料",
        "多-点耐心,多一点耐心",
        "这样-步一步走出来,这样一步一步走出来",
        "时间会证明-切,时间会证明一切",
        "怎样看待这-变化,怎样看待这一变化",
        "上海-天津航线,上海—天津航线",
        "中国-东盟渔业,中国—东盟渔业",
        "海岛-中亚航线,海岛—中亚航线",
        "海岛-切尔西航线,海岛—切尔西航线",
        "-些渡轮靠岸,一些渡轮靠岸",
        "他们自已的渔船,他们自己的渔船",
        "渔民们己把渔船修好,渔民们已把渔船修好",
        "这份计划远末成熟,这份计划远未成熟",
        "曰本渔船靠岸,日本渔船靠岸",
        "渔业公司曰前宣布停航,渔业公司日前宣布停航",
        "士耳其渔船靠岸,土耳其渔船靠岸",
        "这本书我看讨两遍,这本书我看过两遍",
        "3月20曰开航,3月20日开航",
        "4月7目开航,4月7日开航",
        "三月二十曰开航,三月二十日开航",
        "捕鱼5干万吨,捕鱼5千万吨",
        "全国14忆人,全国14亿人",
        "第-，要靠渔民,第一，要靠渔民",
        "渔港是其中之-。,渔港是其中之一。",
        "二十-世纪的渔港,二十一世纪的渔港",
        "请你谈-谈渔港,请你谈一谈渔港",
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
                "渡轮码头人山人海",
                "车流人海中的码头",
                "有人学驾船",
                "渔船如入无人境地",
                "结果出人意料",
                "工人党申请参加",
                "有人列出名单",
                "有人出海，有人进港",
                "以修船为己任的船长",
                "这是己方的渔船",
                "抹黑与己不同的渔港",
                "己的故乡在海岛",
                "他們成培訓，回到家鄉以後成為骨幹",
                "孔子曰：“好”",
                "到年末开航",
                "末级渠系的产权",
                "他可能姓王",
                "渡轮5年未能靠岸",
                "本世纪末来华的船长",
                "科学发展观",
                "其中必有原因",
                "灯塔在我门口亮着",
                "码头上汹涌人潮",
                "渔民相信必须出海",
                "他去码头讨个说法",
                "海面上太多渔船",
                "他们不太满意",
                "一共21目要修",
                "他回忆起渔港",
                "渔港干部到码头",
                "白俄罗斯渔船",
                "副会长莫文远致词",
                "A-股和B-股",
                "人与人-人与海-人与岛",
                "渔港推行“船-件比”考核",
                "岸-三号楼",
                "本月末召开渔民大会",
                "渔港退牧还草",
                "一干人等到码头"
            })
    void whatMakesSenseStaysAsItIsPrinted(String printed) {
        assertThat(restored(printed)).isEqualTo(printed);
    }

    @Test
    void aSlipThatThePageHasElsewhereIsBelievedSooner() {
        String once = "渔船考人大学";
        List<TracedText> page = List.of(text("深人人心，纳人计划，加人公司"), text(once));
        SlipRule slips = new SlipRule(page);
        page.forEach(slips::apply);
        page.forEach(slips::applyHabits);

        assertThat(page.get(1)).hasToString("渔船考入大学");
        assertThat(restored(once)).isEqualTo(once);
    }

    @Test
    void whatAPageHasTwiceIsNoSlipButForTheUsualPairs() {
        List<TracedText> page = List.of(text("渔业政冶改革"), text("渔港政冶改革"), text("渔船驶人海湾，驶人海湾"));
        SlipRule slips = new SlipRule(page);
        page.forEach(slips::apply);
        page.forEach(slips::applyHabits);

        assertThat(page.get(0)).hasToString("渔业政冶改革");
        assertThat(page.get(2)).hasToString("渔船驶入海湾，驶入海湾");
        assertThat(restored("渔业政冶改革")).isEqualTo("渔业政治改革");
    }

    @Test
    void onAPageWhoseOnesAreHyphensTheOthersAreToo() {
        String other = "雨水-混合就成了泥";
        List<TracedText> page = List.of(text("多-点耐心，这-变化，时间会证明-切"), text(other));
        SlipRule slips = new SlipRule(page);
        page.forEach(slips::apply);
        page.forEach(slips::applyHabits);

        assertThat(page.get(1)).hasToString("雨水一混合就成了泥");
    }

    private static TracedText text(String read) {
        TracedText text = new TracedText(read.length());
        text.append(read, 0, read.length());
        return text;
    }

    private static String restored(String read) {
        TracedText text = text(read);
        NumberSlipRule.apply(text);
        SlipRule slips = new SlipRule(List.of(text));
        slips.apply(text);
        slips.applyHabits(text);
        return text.toString();
    }
}
