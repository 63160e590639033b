package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.format.Layout;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says of its event, and that what it does not say stays unsaid. */
class MetadataReaderTest {

    private static final String TALK = "海岛网记者：渡轮呢？\n海岛外事办公室发言人程远帆：明天。\n";

    @ParameterizedTest
    @CsvSource({
        "2021年3月4日海岛外事办公室发言人程远帆主持例行记者会, 2021-03-04",
        "二〇二一年三月四日海岛外事办公室记者会, 2021-03-04",
        "二○二一年十二月三十一日海岛外事办公室记者会, 2021-12-31",
        "海岛外事办公室记者会（2021年3月4号）, 2021-03-04",
    })
    void theHeadlineStatesTheDayInFull(String headline, LocalDate date) {
        assertThat(new DocumentOfLines("#" + headline + "\n" + TALK).metadata().date())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "时间：114年5月8日（星期四）15时, 2025-05-08",
        "时间：2021年3月4日15时, 2021-03-04",
        "发布日期：114-05-09, 2025-05-09",
    })
    void aFieldOfTheEventStatesTheDay(String field, LocalDate date) {
        assertThat(new DocumentOfLines("#海岛记者会问答\n#" + field + "\n" + TALK).metadata().date())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"原标题", "（原标题", "（原标题）", "原标题："})
    void anOriginalTitleMayBeLost(String line) {
        assertThat(new DocumentOfLines("#" + line + "\n#海岛举行例行记者会\n" + TALK).metadata().title())
                .isEqualTo("海岛举行例行记者会");
    }

    @ParameterizedTest
    @CsvSource({
        "海岛新闻网 > 财经 > 正文, 海岛新闻网",
        "海岛日报首页 | 滚动 | 图片, 海岛日报",
        "海岛市人民政府新闻办公室, 海岛市人民政府新闻办公室",
        "海岛市水务局　2024-05-06, 海岛市水务局",
        "海岛记者会 — 海岛省驻南港办公室, 海岛省驻南港办公室",
        "海岛记者会实录_海岛渔业部, 海岛渔业部",
        "海岛网_现场直播, 海岛网",
        "主办单位：海岛外事局, 海岛外事局",
        "来源 Source: 海岛中心, 海岛中心",
        "综合新闻 2024-05-06 10:00, ",
    })
    void thePageMaySayWhoPublishedIt(String line, String publisher) {
        assertThat(new DocumentOfLines("#" + line + "\n#渡轮新闻发布会实录\n" + TALK).metadata().publisher())
                .isEqualTo(publisher);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/live/7.htm, http://example.org/live/7.htm",
        "https://example.org/, ",
        "详见http://example.org/live/7.htm, ",
    })
    void theAddressMayStandOnALineOfTheHead(String line, String url) {
        String page = "#渡轮新闻发布会实录\n#" + line + "\n" + TALK;

        assertThat(new DocumentOfLines(page).metadata().url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "3月4日海岛外事办公室记者会, 2021-03-05 09:30, 2021-03-04",
        "12月31日海岛外事办公室记者会, 2022/01/02, 2021-12-31",
    })
    void theYearMayBeThatOfThePublication(String headline, String published, LocalDate date) {
        assertThat(
                        new DocumentOfLines("#" + headline + "\n" + TALK)
                                .with(Layout.Fact.DATE, published)
                                .metadata()
                                .date())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/2021/0305/c1-2.html",
        "http://example.org/2021-03/05/content_1.htm",
        "http://example.org/20210305/1.html",
    })
    void theYearMayBeThatOfTheAddress(String url) {
        assertThat(
                        new DocumentOfLines("#3月4日海岛外事办公室记者会\n" + TALK)
                                .with(Layout.Fact.URL, url)
                                .metadata()
                                .date())
                .isEqualTo(LocalDate.of(2021, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "程远帆说，十三届全国人大四次会议将会讨论渔业。",
        "程远帆说，第十三届全国人民代表大会第四次会议将会讨论渔业。",
        "程远帆说，今年是中国共产党成立100周年。",
        "程远帆说，明年是中国共产党成立101周年。",
    })
    void theYearMayFollowFromASessionOrAnAnniversary(String clue) {
        assertThat(new DocumentOfLines("#3月4日海岛外事办公室记者会\n" + TALK + clue).metadata().date())
                .isEqualTo(LocalDate.of(2021, 3, 4));
    }

    @Test
    void theSameDayWithItsYearElsewhereInTheTextSettlesTheYear() {
        assertThat(
                        new DocumentOfLines("#3月4日海岛外事办公室记者会\n" + TALK + "林一苇：2021年3月4日的渡轮。")
                                .metadata()
                                .date())
                .isEqualTo(LocalDate.of(2021, 3, 4));
    }

    @Test
    void withoutADayOfTheEventTheDayOfPublicationIsAllThereIs() {
        assertThat(
                        new DocumentOfLines("#海岛外事办公室记者会\n" + TALK)
                                .with(Layout.Fact.DATE, "20210305")
                                .metadata()
                                .date())
                .isEqualTo(LocalDate.of(2021, 3, 5));
    }

    @Test
    void aDayWithoutAYearOrADayThatIsNoneStaysUnsaid() {
        assertThat(new DocumentOfLines("#3月4日海岛外事办公室记者会\n" + TALK).metadata().date()).isNull();
        assertThat(new DocumentOfLines("#2021年2月30日海岛外事办公室记者会\n" + TALK).metadata().date())
                .isNull();
        assertThat(new DocumentOfLines("#2021年13月1日海岛外事办公室记者会\n" + TALK).metadata().date())
                .isNull();
        assertThat(new DocumentOfLines(TALK).metadata().date()).isNull();
    }

    @Test
    void daysThatAreSpokenOfAreNotTheDayOfTheEvent() {
        assertThat(new DocumentOfLines("海岛网记者：2021年3月4日的渡轮呢？\n程远帆：2021年3月5日开。").metadata().date())
                .isNull();
    }

    @Test
    void theTitleIsTheStatedOneOrTheHeadlineOfTheEvent() {
        DocumentOfLines document = new DocumentOfLines("#渡轮恢复在即\n#海岛外事办公室发言人程远帆答记者问\n" + TALK);

        assertThat(document.metadata().title()).isEqualTo("海岛外事办公室发言人程远帆答记者问");
        assertThat(document.with(Layout.Fact.TITLE, "渡轮").metadata().title()).isEqualTo("渡轮");
    }

    @Test
    void aTopicAboveTheHeadlineIsPartOfTheTitle() {
        assertThat(new DocumentOfLines("#就渡轮恢复\n#程远帆答记者问\n" + TALK).metadata().title())
                .isEqualTo("就渡轮恢复程远帆答记者问");
    }

    @Test
    void thePublisherIsTheStatedOneOrTheAgencyOfTheDateline() {
        DocumentOfLines document = new DocumentOfLines("新华社海岛3月4日电 程远帆4日主持记者会。\n" + TALK);

        assertThat(document.metadata().publisher()).isEqualTo("新华社");
        assertThat(new DocumentOfLines("据新华社海岛3月4日电 程远帆4日主持记者会。\n" + TALK).metadata().publisher())
                .isNull();
        assertThat(document.with(Layout.Fact.PUBLISHER, "海岛网").metadata().publisher())
                .isEqualTo("海岛网");
    }

    @Test
    void theSpokespeopleAreThoseWhoAnswerAndNotTheHost() {
        String text = "主持人 石小溪：请提问。\n海岛网记者：票价呢？\n程远帆：不涨。\n海岛网记者：灯塔呢？\n林一苇：下个月。";

        assertThat(new DocumentOfLines(text).metadata().spokespeople())
                .containsExactly("程远帆", "林一苇");
    }
}
