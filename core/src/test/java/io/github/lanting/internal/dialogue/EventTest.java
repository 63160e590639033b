package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Metadata;
import io.github.lanting.format.Layout;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody sorts a corpus by kind of event, by who held it and where. */
class EventTest {
    private static final String TALK = "海岛网记者：渡轮呢？\n程远帆：明天。\n";

    @ParameterizedTest
    @CsvSource({
        "外交部发言人程远帆主持例行记者会, REGULAR_PRESS_CONFERENCE",
        "商务部召开例行新闻发布会, REGULAR_PRESS_CONFERENCE",
        "全国政协十四届二次会议举行记者会, SESSION_PRESS_CONFERENCE",
        "国新办举行渡轮安全新闻发布会, PRESS_CONFERENCE",
        "国新办举行渡轮安全政策例行吹风会, BRIEFING",
        "程远帆接受海岛网专访, INTERVIEW",
        "程远帆就渡轮复航答记者问, WRITTEN_ANSWERS",
        "行政長官會見傳媒開場發言和答問內容, MEDIA_SESSION",
        "程远帆做客海岛网与网友谈渡轮, ONLINE_TALK",
    })
    void theHeadlineNamesTheKindOfEvent(String headline, Metadata.Kind kind) {
        assertThat(metadata("#" + headline + "\n" + TALK).kind()).isEqualTo(kind);
    }

    @Test
    void theDayIsThatOfTheSentenceThatNamesTheEvent() {
        Metadata metadata =
                metadata(
                        "海岛日报 2021年3月6日 星期六 第2版\n#程远帆答记者问\n渔业博览会3月1日闭幕。昨天，渔业局局长程远帆在码头举行新闻发布会，回答了记者提问。\n"
                                + TALK);

        assertThat(metadata.date()).isEqualTo(LocalDate.of(2021, 3, 5));
    }

    @Test
    void theLeadTellsMoreThanAHeadlineThatNamesNoEvent() {
        Metadata metadata =
                metadata("#程远帆答记者问\n新华社北京3月7日电 十四届全国人大二次会议7日在人民大会堂举行记者会，外交部长程远帆回答记者提问。\n" + TALK);

        assertThat(metadata.kind()).isEqualTo(Metadata.Kind.SESSION_PRESS_CONFERENCE);
        assertThat(metadata.venue()).isEqualTo("人民大会堂");
        assertThat(metadata.host()).isEqualTo("十四届全国人大二次会议");
    }

    @ParameterizedTest
    @CsvSource({
        "国务院新闻办公室5月6日上午在国务院新闻办新闻发布厅举行新闻发布会, 国务院新闻办新闻发布厅, 国务院新闻办公室",
        "5月6日上午10时国防部举行例行记者会, , 国防部",
        "外交部发言人程远帆主持例行记者会, , 外交部",
        "外交部新聞發言人程遠帆主持例行記者會, , 外交部",
        "程远帆在海岛举行的会议上表示愿意回答媒体提问, , ",
        "海岛省政府今天在海岛宾馆召开新闻发布会, 海岛宾馆, 海岛省政府",
    })
    void whoHoldsTheEventAndWhereIsReadAsItIsPrinted(String headline, String venue, String host) {
        Metadata metadata = metadata("#" + headline + "\n" + TALK);

        assertThat(metadata.venue()).isEqualTo(venue);
        assertThat(metadata.host()).isEqualTo(host);
    }

    @Test
    void aFieldStatesTheVenue() {
        assertThat(metadata("#海岛省新闻发布会\n时间：2024年5月6日\n地点：海岛宾馆二层\n" + TALK).venue())
                .isEqualTo("海岛宾馆二层");
    }

    @Test
    void whatIsNoDialogueReportsNoEvent() {
        Metadata metadata = metadata("#外交部发言人程远帆主持例行记者会\n程远帆6日在记者会上说，渡轮明天恢复。");

        assertThat(metadata.kind()).isNull();
        assertThat(metadata.host()).isNull();
    }

    @Test
    void theDayOfPublicationIsNotTheDayOfTheEvent() {
        DocumentOfLines document =
                new DocumentOfLines("#2024年5月6日外交部发言人程远帆主持例行记者会\n" + TALK)
                        .with(Layout.Fact.DATE, "2024-05-07 08:00");

        assertThat(document.metadata().date()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(document.metadata().publicationDate()).isEqualTo(LocalDate.of(2024, 5, 7));
        assertThat(metadata("#2024年5月6日外交部发言人程远帆主持例行记者会\n" + TALK).publicationDate()).isNull();
    }

    private static Metadata metadata(String lines) {
        return new DocumentOfLines(lines).metadata();
    }
}
