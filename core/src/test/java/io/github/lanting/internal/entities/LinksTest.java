package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Entity;
import io.github.lanting.Span;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.Turn;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a reader of the document takes for one thing has one id. */
class LinksTest {

    @Test
    void aStateIsOneThingInAllItsForms() {
        Transcript transcript = parse("记者：中国怎么看法国的提议？中方会去吗？\n程远帆：中法两国是朋友。");

        assertThat(ids(transcript, "中国", "中方", "中")).hasSize(1);
        assertThat(ids(transcript, "法国", "法")).hasSize(1);
        assertThat(ids(transcript, "中国", "法国")).hasSize(2);
    }

    @Test
    void idsCountFromZeroInTheOrderOfTheFirstMention() {
        Transcript transcript = parse("记者：法国来吗？\n程远帆：日本来，法国不来，巴西来。");

        assertThat(transcript.entities()).extracting(Entity::id).containsExactly(0, 1, 0, 2);
    }

    @Test
    void aShortNameIsThePersonWhoWasNamedInFull() {
        Transcript transcript = parse("记者：豪尔赫·切迪克说了什么？\n程远帆：切迪克先生没有说话。");

        assertThat(ids(transcript, "豪尔赫·切迪克", "切迪克")).hasSize(1);
    }

    @Test
    void aShortNameThatTwoPeopleHaveIsNeither() {
        Transcript transcript = parse("记者：罗兰多·巴特隆和埃莉萨·巴特隆来吗？\n程远帆：巴特隆先生会来。");

        assertThat(ids(transcript, "罗兰多·巴特隆", "埃莉萨·巴特隆", "巴特隆")).hasSize(3);
    }

    @Test
    void aShortNameBeforeTheFullOneIsNotTied() {
        Transcript transcript = parse("记者：切迪克先生来吗？\n程远帆：豪尔赫·切迪克会来，切迪克先生很忙。");

        assertThat(ids(transcript, "切迪克")).hasSize(1);
        assertThat(ids(transcript, "豪尔赫·切迪克", "切迪克")).hasSize(2);
    }

    @Test
    void anOrganizationIsOneThingByItsFullName() {
        Transcript transcript = parse("记者：世界卫生组织来吗？\n程远帆：世卫组织会来，WHO一直来，北约不来。");

        assertThat(ids(transcript, "世界卫生组织", "世卫组织", "WHO")).hasSize(1);
        assertThat(ids(transcript, "世卫组织", "北约")).hasSize(2);
    }

    @Test
    void anAbbreviationInBracketsIsTheNameBeforeIt() {
        Transcript transcript = parse("记者：国际灯塔管理委员会（ZQXC）来吗？国际原子能机构（IAEA）呢？\n程远帆：都来。");

        assertThat(ids(transcript, "国际灯塔管理委员会", "ZQXC")).hasSize(1);
        assertThat(ids(transcript, "国际原子能机构", "IAEA")).hasSize(1);
        assertThat(ids(transcript, "ZQXC", "IAEA")).hasSize(2);
    }

    @Test
    void traditionalAndSimplifiedNamesAreOne() {
        Transcript transcript = parse("记者：《灯塔条约》和《燈塔條約》一样吗？\n程远帆：東京和东京也一样。");

        assertThat(ids(transcript, "灯塔条约", "燈塔條約")).hasSize(1);
        assertThat(ids(transcript, "东京", "東京")).hasSize(1);
        assertThat(ids(transcript, "东京", "灯塔条约")).hasSize(2);
    }

    @Test
    void datesAndQuantitiesAreOneByWhatTheyMean() {
        Transcript transcript =
                parse("记者：2021年3月5日花了1.5亿欧元吗？\n程远帆：二〇二一年三月五日花了15000万欧元，不是15000万美元。");

        assertThat(ids(transcript, "2021年3月5日", "二〇二一年三月五日")).hasSize(1);
        assertThat(ids(transcript, "1.5亿欧元", "15000万欧元")).hasSize(1);
        assertThat(ids(transcript, "15000万欧元", "15000万美元")).hasSize(2);
    }

    @Test
    void whoAsksAboutAStateIsOneLine() {
        Transcript transcript = parse("记者：美国来吗？美方说了什么？\n程远帆：美国不来。\n记者：法国呢？");

        List<String> asked =
                transcript.entities(Turn.Role.QUESTION).stream()
                        .filter(entity -> new Entity.Code("US").equals(entity.norm()))
                        .map(Entity::text)
                        .toList();
        assertThat(asked).containsExactly("美国", "美方");
        assertThat(transcript.entities(Turn.Role.NARRATION)).isEmpty();
    }

    @Test
    void aNameOfTheLexiconIsSurerThanACharacterAloneAndNothingIsCertain() {
        Transcript transcript =
                parse("记者：法国怎么样？中方与法达成谅解了吗？豪尔赫·切迪克在国际灯塔管理委员会吗？\n程远帆：2021年3月5日有三艘船。《灯塔条约》在。");

        assertThat(transcript.entities())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.confidence()).isBetween(0.5, 0.99));
        assertThat(confidence(transcript, "法国")).isGreaterThan(confidence(transcript, "法"));
        assertThat(confidence(transcript, "国际灯塔管理委员会")).isLessThan(confidence(transcript, "法国"));
    }

    private static double confidence(Transcript transcript, String text) {
        return transcript.entities().stream()
                .filter(entity -> entity.text().equals(text))
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    /** The ids of all mentions with one of the texts, each of which is there. */
    private static Set<Integer> ids(Transcript transcript, String... texts) {
        Set<Integer> ids = new LinkedHashSet<>();
        for (String text : texts) {
            List<Integer> own =
                    transcript.entities().stream()
                            .filter(entity -> entity.text().equals(text))
                            .map(Entity::id)
                            .toList();
            assertThat(own).as("%s in %s", text, transcript.entities()).isNotEmpty();
            ids.addAll(own);
        }
        return ids;
    }

    private static Transcript parse(String text) {
        return TranscriptParser.builder().formats(new Lines()).build().parse(text);
    }

    /** Each line is a paragraph. */
    private static final class Lines implements TranscriptFormat {
        @Override
        public String name() {
            return "lines";
        }

        @Override
        public double confidence(SourceDocument document) {
            return 1;
        }

        @Override
        public Layout layOut(SourceDocument document) {
            List<Block> blocks = new ArrayList<>();
            int start = 0;
            for (String line : document.text().split("\n")) {
                blocks.add(Block.paragraph(new Span(start, start + line.length())));
                start += line.length() + 1;
            }
            return Layout.of(blocks, Map.of());
        }
    }
}
