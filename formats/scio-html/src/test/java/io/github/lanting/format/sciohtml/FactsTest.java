package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
