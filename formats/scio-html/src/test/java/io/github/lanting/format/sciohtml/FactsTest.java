package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of itself. */
class FactsTest {

    private static final String TEXT = "<p>问：今天开放吗？</p><p>答：今天不开放，明天开放。</p>";

    @Test
    void withoutAHeadlineTheTitleTells() {
        assertThat(Pages.facts("<title>\n码头记者会 _海岛网</title>" + TEXT))
                .containsExactly("TITLE      码头记者会");
        assertThat(Pages.facts("<title>码头记者会--时政--海岛网</title>" + TEXT))
                .containsExactly("TITLE      码头记者会");
    }

    @Test
    void theBodyAtTheTopOrInTheFootPublished() {
        assertThat(
                        Pages.facts(
                                "<title>记者会</title><div>海岛市人民政府</div><div><a href=a>首页</a></div>"
                                        + TEXT))
                .contains("PUBLISHER  海岛市人民政府");
        assertThat(Pages.facts("<title>记者会</title>" + TEXT + "<div>版权所有 海岛大使馆</div>"))
                .contains("PUBLISHER  海岛大使馆");
        assertThat(Pages.facts("<title>记者会</title>" + TEXT + "<div>版权所有</div>"))
                .noneMatch(fact -> fact.startsWith("PUBLISHER"));
    }

    @Test
    void aCrawlersKeysMayStandInBrackets() {
        assertThat(Pages.facts("[url:http://example.org/1]\n<title>记者会</title>" + TEXT))
                .contains("URL        http://example.org/1");
    }

    @Test
    void aHeadlineMayHaveADayInIt() {
        assertThat(Pages.blocks("<p><b>2021年3月4日海岛外事办公室发言人主持例行记者会</b></p>" + TEXT))
                .noneMatch(block -> block.startsWith("METADATA"));
    }

    @Test
    void theHeadlineOnThePageGoesBeforeTheTitle() {
        assertThat(Pages.facts("<title>海岛网</title><h1>码头记者会今日举行</h1>" + TEXT))
                .containsExactly("TITLE      码头记者会今日举行");
    }

    @Test
    void aHeadlineThatMarkupBreaksIsTakenFromTheTitleOrFromItsBlock() {
        String headline = "<h1>码头记<b>者会</b><br>今日 举行</h1>";

        assertThat(Pages.facts("<title>码头记者会今日 举行-海岛网</title>" + headline + TEXT))
                .containsExactly("TITLE      码头记者会今日 举行");
        assertThat(Pages.facts("<title>海岛网</title>" + headline + TEXT)).isEmpty();
    }

    @Test
    void theHeadingAboveTheTextGoesBeforeATitleThatNamesTheSection() {
        assertThat(Pages.facts("<title>在线访谈</title><h2>访谈</h2><h2>局长周一帆谈候鸟公约</h2>" + TEXT))
                .containsExactly("TITLE      局长周一帆谈候鸟公约");
        assertThat(Pages.facts("<title>在线访谈</title><h2>访谈</h2>" + TEXT))
                .containsExactly("TITLE      在线访谈");
    }

    @Test
    void ofTwoHeadlinesTheOneInTheTitleIsThePages() {
        assertThat(
                        Pages.facts(
                                "<title>码头今日举行记者会-海岛</title><h1>海岛政府网站</h1>"
                                        + "<h1>码头今日举行记者会</h1>"
                                        + TEXT))
                .containsExactly("TITLE      码头今日举行记者会");
    }

    @Test
    void theHeadTellsWhatThePageDoesNotShow() {
        assertThat(
                        Pages.facts(
                                "<meta name=pubdate content=' 2020-01-02 '><meta name=source content=海岛网>"
                                        + "<meta property=og:url content=https://example.org/1>"
                                        + TEXT))
                .containsExactly(
                        "DATE       2020-01-02",
                        "PUBLISHER  海岛网",
                        "URL        https://example.org/1");
    }

    @Test
    void theSourceLineNamesThePublisher() {
        assertThat(Pages.facts("<p>2020年1月2日 08:00&nbsp;来源：&nbsp;Island Times 字号</p>" + TEXT))
                .containsExactly("DATE       2020年1月2日", "PUBLISHER  Island Times");
        assertThat(Pages.facts("<p>海岛日报网　2020/1/2</p>" + TEXT))
                .containsExactly("DATE       2020/1/2", "PUBLISHER  海岛日报网");
    }

    @Test
    void aDayInTheTextIsNotTheDayOfPublication() {
        assertThat(Pages.facts("<p>问：2020年1月2日开放吗？</p>" + TEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "来源：<a href=1>海岛日报</a>, 海岛日报",
        "来源：《海岛日报》, 海岛日报",
        "来源：（海岛使馆供稿）, 海岛使馆供稿",
        "来源 | 海岛日报, 海岛日报",
        "<span class=source>海岛日报</span>, 海岛日报",
        "<a id=source href=1>海岛日报</a>, 海岛日报",
        "海岛日报, 海岛日报",
        "08:00:00　海岛电视台, 海岛电视台",
    })
    void thePublisherStandsBesideTheDay(String html, String publisher) {
        assertThat(Pages.facts("<p>2020-01-02 " + html + "</p>" + TEXT))
                .containsExactly("DATE       2020-01-02", "PUBLISHER  " + publisher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布时间：2020-01-02",
                "来源：　发布时间：2020-01-02",
                "来源：2168 2020-01-02",
                "2020-01-02 点击：21",
                "2020-01-02 今天天气很好",
                "最后更新: 2020-01-02",
                "<span class=source>发布时间：2020-01-02</span>",
            })
    void wordsBesideTheDayThatNameNobodyAreNoPublisher(String html) {
        assertThat(Pages.facts("<p>" + html + "</p>" + TEXT))
                .containsExactly("DATE       2020-01-02");
    }

    @Test
    void theDayBelowTheHeadlineGoesBeforeTheReadersDay() {
        String page =
                "<div>2021年10月7日 星期四</div><h1>码头记者会举行</h1><p>2020-11-23 10:22 来源：海岛网</p>" + TEXT;

        assertThat(Pages.facts(page)).contains("DATE       2020-11-23");
        assertThat(Pages.facts("<div>今天是2021年10月7日</div><h1>码头记者会举行</h1>" + TEXT))
                .noneMatch(fact -> fact.startsWith("DATE"));
    }

    @Test
    void aDayMayBePrintedWithSpaces() {
        assertThat(Pages.facts("<p>2020 年 1 月 2 日 来源：海岛网</p>" + TEXT))
                .containsExactly("DATE       2020 年 1 月 2 日", "PUBLISHER  海岛网");
    }

    @Test
    void aListOfLinksHasNoDay() {
        String item = "<li><a href=1>码头记者会今日举行</a> 2020-01-02</li>";

        assertThat(Pages.facts("<title>发言人 — 海岛办公室</title><ul>" + item.repeat(5) + "</ul>"))
                .containsExactly("TITLE      发言人");
    }

    @Test
    void whatACrawlerWroteBeforeThePageIsBelieved() {
        String header = "title: 码头记者会\r\nurl: https://example.org/1\r\ntime：2020-01-02 08:00\r\n";

        assertThat(Pages.facts(header + "<title>海岛网</title>" + TEXT))
                .containsExactly(
                        "TITLE      码头记者会",
                        "DATE       2020-01-02",
                        "URL        https://example.org/1");
        assertThat(Pages.blocks(header + "content:" + TEXT))
                .startsWith(
                        "METADATA   title: 码头记者会",
                        "METADATA   url: https://example.org/1",
                        "METADATA   time：2020-01-02 08:00",
                        "METADATA   content:",
                        "TEXT       问：今天开放吗？");
    }
}
