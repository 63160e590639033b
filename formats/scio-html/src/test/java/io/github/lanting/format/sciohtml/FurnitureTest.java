package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What on a page is spoken, and what is not. */
class FurnitureTest {

    private static final String TALK = "<p>问：今天灯塔开放吗？</p><p>答：今天不开放，明天开放。</p>";

    @Test
    void menusAroundTheTextAreFoundWithoutARule() {
        assertThat(
                        Pages.blocks(
                                "<div><a href=1>首页</a> <a href=2>新闻</a></div><div><div>快讯</div><div class=x>"
                                        + TALK
                                        + "</div><ul><li><a href=3>灯塔：今年第三次停电，渔民担忧。</a></ul></div>"))
                .containsExactly(
                        "NAVIGATION 首页 新闻",
                        "NAVIGATION 快讯",
                        "TEXT       问：今天灯塔开放吗？",
                        "TEXT       答：今天不开放，明天开放。",
                        "NAVIGATION 灯塔：今年第三次停电，渔民担忧。");
    }

    @Test
    void linksInASentenceAreSpoken() {
        assertThat(Pages.blocks(TALK + "<p>答：<a href=1>公报</a>里有，<a href=2>网站</a>上也有。</p>"))
                .contains("TEXT       答：公报里有，网站上也有。");
    }

    @Test
    void anotherArticleBesideTheTextIsNobodysTurn() {
        String aside = "<div><p>海岛的灯塔建于上个世纪，曾经为许多渔船指路，如今仍在使用。</p></div>";

        assertThat(Pages.blocks("<div id=content>" + TALK.repeat(5) + "</div>" + aside))
                .contains("OTHER      海岛的灯塔建于上个世纪，曾经为许多渔船指路，如今仍在使用。");
    }

    @Test
    void aKnownNameAroundAllOfThePageIsNotBelieved() {
        assertThat(Pages.blocks("<div class='editor share'><div>" + TALK + "</div></div>"))
                .containsExactly("TEXT       问：今天灯塔开放吗？", "TEXT       答：今天不开放，明天开放。");
    }

    @Test
    void aKnownNameWithLittleTextIsNotBelieved() {
        assertThat(Pages.blocks("<div id=content>欢迎您，朋友。</div><div>" + TALK.repeat(4) + "</div>"))
                .filteredOn(line -> line.startsWith("TEXT"))
                .hasSize(8);
    }

    @Test
    void questionsSetAsHeadingsAreSpoken() {
        assertThat(Pages.blocks("<h1>记者会实录</h1>" + TALK + "<h3>问：渡轮呢？</h3><h3>三、渡轮</h3>" + TALK))
                .contains("HEADING    记者会实录", "TEXT       问：渡轮呢？", "HEADING    三、渡轮");
    }

    @Test
    void wordsUnderAPictureAreItsCaption() {
        assertThat(
                        Pages.blocks(
                                TALK
                                        + "<div align=center><img src=1></div><p align=center>灯塔夜景</p>"
                                        + TALK
                                        + "<figure><img src=2><figcaption>码头，清晨。</figcaption></figure>"
                                        + "<p>渔民在码头修补渔网。海岛网记者林一苇摄</p>"
                                        + TALK))
                .contains("CAPTION    灯塔夜景", "CAPTION    码头，清晨。", "CAPTION    渔民在码头修补渔网。海岛网记者林一苇摄");
    }

    @Test
    void aPictureMakesNoCaptionOfWhatFollowsIt() {
        assertThat(Pages.blocks("<p><img src=1></p>" + TALK)).noneMatch(l -> l.startsWith("CAP"));
    }

    @Test
    void editorsAndSourcesAreNotSpoken() {
        assertThat(Pages.blocks("<p>来源：海岛网</p>" + TALK + "<p>[责任编辑：石小溪]</p><p>（编辑 林一苇）</p>"))
                .contains("METADATA   来源：海岛网", "BYLINE     [责任编辑：石小溪]", "BYLINE     （编辑 林一苇）");
    }

    @Test
    void aSpeakerWhoNamesASourceIsStillSpeaking() {
        String long80 = "来源：" + "这一点我们已经多次说明，".repeat(8);

        assertThat(Pages.blocks(TALK + "<p>" + long80 + "</p>" + TALK))
                .contains("TEXT       " + long80);
    }

    @Test
    void whatReadersCommentIsNotSaid() {
        String comments =
                "<div class='post_comment'><p>海鸥：问：灯塔真的要熄灯吗？"
                        + "我家的渔船怎么办？".repeat(9)
                        + "</p></div>";

        assertThat(Pages.blocks("<div><div>" + TALK.repeat(6) + "</div>" + comments + "</div>"))
                .filteredOn(line -> line.startsWith("TEXT"))
                .hasSize(12);
    }

    @Test
    void aNameThatPromisesACommentIsNotBelievedOfAllTheWords() {
        String live = "<div class='live-comments'>" + TALK.repeat(9) + "</div>";

        assertThat(Pages.blocks("<p>图文直播，欢迎收看。</p>" + live))
                .filteredOn(line -> line.startsWith("TEXT"))
                .hasSizeGreaterThanOrEqualTo(18);
        assertThat(Pages.blocks("<div class='page-without-comments'>" + TALK + "</div>"))
                .hasSize(2);
    }

    @Test
    void whatFollowsTheEditorIsNotSaid() {
        assertThat(Pages.blocks(TALK.repeat(5) + "<p>责任编辑：石小溪</p><p>更多新闻，请下载客户端。</p><p>海岛网</p>"))
                .contains("NAVIGATION 更多新闻，请下载客户端。", "NAVIGATION 海岛网");
        assertThat(Pages.blocks(TALK + "<p>责任编辑：石小溪</p>" + TALK))
                .filteredOn(line -> line.startsWith("TEXT"))
                .hasSize(4);
    }

    @Test
    void pagesThatContinueEachOtherAreAllRead() {
        String page =
                "<html><body><h1>记者会</h1><div id=content>"
                        + TALK
                        + "</div><p>责编：石小溪</p></body></html>";

        assertThat(Pages.blocks(page.repeat(3)))
                .filteredOn(line -> line.startsWith("TEXT"))
                .hasSize(6);
    }

    @Test
    void aListWithAbstractsHasNoText() {
        String item = "<li><a href=1>海岛办举行记者会</a><p>问：灯塔开放吗？答：今天不开放，明天开放。</p></li>";

        assertThat(Pages.blocks("<ul>" + item.repeat(3) + "</ul>"))
                .noneMatch(line -> line.startsWith("TEXT"));
        assertThat(Pages.blocks("<p><a href=1>点此看公报的全文</a></p>" + TALK))
                .filteredOn(line -> line.startsWith("TEXT"))
                .hasSize(2);
    }

    @Test
    void aShortAnswerAtTheEndIsSaid() {
        assertThat(
                        Pages.blocks(
                                "<a href=1>首页</a>"
                                        + TALK
                                        + "<p>问：真的？</p><p>答：是。</p><div>海岛网</div>"))
                .contains("TEXT       问：真的？", "TEXT       答：是。", "NAVIGATION 海岛网");
    }

    @Test
    void aNameAboveTheFirstWordsIsOfThem() {
        assertThat(Pages.blocks("<div>海岛网</div><p>主持人 赵小舟</p><p>大家好，请提问。</p>" + TALK))
                .startsWith("NAVIGATION 海岛网", "TEXT       主持人 赵小舟");
    }

    @Test
    void aHeadlineThatIsASentenceIsNotSaid() {
        String headline = "灯塔熄灯！局长：渔船不怕，照常出海";

        assertThat(
                        Pages.blocks(
                                "<title>"
                                        + headline
                                        + "_海岛网</title><h3>"
                                        + headline
                                        + "</h3><p>2020-01-02</p>"
                                        + TALK))
                .startsWith(
                        "HEADING    " + headline, "METADATA   2020-01-02", "TEXT       问：今天灯塔开放吗？");
    }

    @Test
    void aRowOfStarsUnderAPictureIsNoCaption() {
        assertThat(Pages.blocks(TALK + "<center><img src=1></center><center>* * *</center>" + TALK))
                .contains("TEXT       * * *");
    }
}
