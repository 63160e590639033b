package io.github.lanting.examples.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.lanting.Entity;
import io.github.lanting.Entity.Type;
import io.github.lanting.NameLexicon;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.Turn;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever knows more names than Lanting gives them to a parser. */
class NameLexiconTest {
    private static final NameLexicon HARBOUR =
            NameLexicon.resource(NameLexiconTest.class, "harbour-names.csv");

    @Test
    void two_parsers_side_by_side_know_each_its_own_names() {
        String document = "记者：蓝鲸号怎么样？\n沈若川：蓝鲸号已经回来。";
        TranscriptParser ships = parser(one(Type.ORGANIZATION, "蓝鲸号", "ship-1"));
        TranscriptParser sites = parser(one(Type.PLACE, "蓝鲸号", "site-9"));

        assertThat(mentions(ships, document))
                .containsExactly("ORGANIZATION 蓝鲸号 ship-1", "ORGANIZATION 蓝鲸号 ship-1");
        assertThat(mentions(sites, document))
                .containsExactly("PLACE 蓝鲸号 site-9", "PLACE 蓝鲸号 site-9");
        assertThat(mentions(TranscriptParser.create(), document)).isEmpty();
    }

    @Test
    void a_file_on_the_class_path_gives_names_norms_and_aliases() {
        assertThat(mentions(parser(HARBOUR), "记者：海风港务局、港务局和海港局都是谁？阿福在珊瑚群岛吗？"))
                .containsExactly(
                        "ORGANIZATION 海风港务局 harbour-1",
                        "ORGANIZATION 港务局 harbour-1",
                        "ORGANIZATION 海港局 harbour-1",
                        "PERSON 阿福 -",
                        "PLACE 珊瑚群岛 -");
    }

    @Test
    void traditional_text_and_traditional_names_meet() {
        assertThat(mentions(parser(HARBOUR), "記者：海風港務局同意嗎？"))
                .containsExactly("ORGANIZATION 海風港務局 harbour-1");
        assertThat(mentions(parser(one(Type.PLACE, "珊瑚礁燈塔", null)), "记者：珊瑚礁灯塔开了吗？"))
                .containsExactly("PLACE 珊瑚礁灯塔 -");
    }

    @Test
    void of_two_names_at_one_place_the_longer_is_taken() {
        NameLexicon names =
                NameLexicon.builder()
                        .add(Type.PLACE, "潮声湾")
                        .add(Type.ORGANIZATION, "潮声湾渔会", "fishers")
                        .build();

        assertThat(mentions(parser(names), "记者：潮声湾渔会在潮声湾吗？"))
                .containsExactly("ORGANIZATION 潮声湾渔会 fishers", "PLACE 潮声湾 -");
    }

    @Test
    void a_given_name_wins_over_lantings_own_and_the_last_over_the_first() {
        String document = "记者：世卫组织怎么看？";
        NameLexicon first = one(Type.ORGANIZATION, "世卫组织", "WHO");
        NameLexicon last = one(Type.ORGANIZATION, "世卫组织", "health");

        assertThat(mentions(TranscriptParser.create(), document))
                .containsExactly("ORGANIZATION 世卫组织 -");
        assertThat(mentions(parser(first), document)).containsExactly("ORGANIZATION 世卫组织 WHO");
        assertThat(mentions(parser(first, last), document))
                .containsExactly("ORGANIZATION 世卫组织 health");
    }

    @Test
    void an_ending_that_names_bodies_does_not_take_a_given_name_apart() {
        NameLexicon names =
                NameLexicon.builder()
                        .add(Type.ORGANIZATION, "灯塔委员会", "lights")
                        .add(Type.PLACE, "灯塔岛")
                        .build();

        assertThat(mentions(parser(names), "记者：中国灯塔委员会来过吗？灯塔岛委员会呢？"))
                .containsExactly(
                        "COUNTRY 中国 CN", "ORGANIZATION 灯塔委员会 lights", "ORGANIZATION 灯塔岛委员会 -");
    }

    @Test
    void a_title_is_what_it_is_named_and_names_inside_it_are_no_mentions() {
        assertThat(mentions(parser(HARBOUR), "记者：《近海灯塔约定》《海鸥快讯》和《珊瑚群岛手册》有何不同？"))
                .containsExactly("DOCUMENT 近海灯塔约定 pact-7", "OUTLET 海鸥快讯 -", "DOCUMENT 珊瑚群岛手册 -");
    }

    @Test
    void a_latin_name_is_no_part_of_a_longer_word() {
        assertThat(mentions(parser(one(Type.ORGANIZATION, "OBX", null)), "记者：OBX同ROBX和OBX2有关吗？"))
                .containsExactly("ORGANIZATION OBX -");
    }

    @Test
    void a_given_outlet_asks_and_a_given_person_answers() {
        String document = "海鸥快讯：渡轮呢？\n阿福船长：明天就开。\n海鸥快讯：票价呢？\n阿福船长：不涨。";
        Transcript transcript = parser(HARBOUR).parse(document);

        assertThat(transcript.turns())
                .extracting(turn -> turn.role() + " " + turn.speaker().outlet())
                .containsExactly("QUESTION 海鸥快讯", "ANSWER null", "QUESTION 海鸥快讯", "ANSWER null");
        assertThat(transcript.turns().get(1).speaker().person()).isEqualTo("阿福船长");
        assertThat(TranscriptParser.create().parse(document).turns())
                .extracting(Turn::role)
                .doesNotContain(Turn.Role.QUESTION);
    }

    @Test
    void a_given_person_is_a_label_that_no_rule_takes_for_a_name() {
        String document = "记者：渡轮呢？\nKAI-7号舵手：明天就开。\n记者：票价呢？\nKAI-7号舵手：不涨。";
        TranscriptParser parser = parser(one(Type.PERSON, "KAI-7号舵手", null));

        assertThat(TranscriptParser.create().parse(document).turns())
                .extracting(turn -> turn.speaker().person())
                .doesNotContain("KAI-7号舵手");
        assertThat(parser.parse(document).turns())
                .extracting(turn -> turn.role() + " " + turn.speaker().person())
                .containsExactly(
                        "QUESTION null", "ANSWER KAI-7号舵手", "QUESTION null", "ANSWER KAI-7号舵手");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "港,PLACE,,; \"港\" is too short: a name has at least 2 characters",
                "海风港,PLACE,,湾; \"湾\" is too short",
                "海风港,PLACE,,海港|; \"\" is too short",
                "海风港,HARBOUR,,; \"HARBOUR\" is none of the types [PERSON, OUTLET,",
                "海风港,PLACE,; 3 columns and not the four of name,type,norm,aliases",
                "海风国,COUNTRY,,; the norm of a COUNTRY is its ISO 3166-1 alpha-2 code",
                "海风国,COUNTRY,xk,; two capitals, and not xk",
                "开港日,DATE,2020,; a DATE is read by rules and takes no names",
                "三桶,QUANTITY,,; a QUANTITY is read by rules",
                "海风港 ,PLACE,,; \"海风港 \" has spaces around it",
                "《海风》,OUTLET,,; write it without 《》",
                "海风港,PLACE, x,; the norm is empty or has spaces around it",
            })
    void a_wrong_line_is_named(String line, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> NameLexicon.read(new StringReader("# ports\n潮声湾,PLACE,,\n" + line)))
                .withMessageStartingWith("line 3: ")
                .withMessageContaining(reason)
                .withMessageEndingWith(line);
    }

    @Test
    void a_missing_or_unreadable_file_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameLexicon.resource(NameLexiconTest.class, "missing.csv"))
                .withMessage("there is no missing.csv on the class path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameLexicon.resource(NameLexiconTest.class, "not-utf-8.csv"))
                .withMessage("not-utf-8.csv is not UTF-8");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_no_part_of_a_name() {
        String csv = "\uFEFFname,type,norm,aliases\r\n潮声湾,PLACE,bay,潮湾\r\n";

        assertThat(NameLexicon.read(new StringReader(csv)).names())
                .containsExactly(
                        new NameLexicon.Name(
                                Type.PLACE, "潮声湾", new Entity.Code("bay"), List.of("潮湾")));
    }

    private static NameLexicon one(Type type, String name, String norm) {
        return NameLexicon.builder().add(type, name, norm).build();
    }

    private static TranscriptParser parser(NameLexicon... lexicons) {
        return TranscriptParser.builder().lexicon(lexicons).build();
    }

    private static List<String> mentions(TranscriptParser parser, String document) {
        return parser.parse(document).turns().stream()
                .flatMap(turn -> turn.entities().stream())
                .map(entity -> entity.type() + " " + entity.text() + " " + norm(entity))
                .toList();
    }

    private static String norm(Entity entity) {
        return entity.norm() instanceof Entity.Code code ? code.value() : "-";
    }
}
