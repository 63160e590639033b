package io.github.lanting.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lanting.benchmarks.Mention.Group;
import io.github.lanting.benchmarks.Score.Figures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who compares recognisers can trust the figures. */
class CompareEntitiesTest {
    private static final String GOLD =
            """
            {"id": "tea", "metadata": {"title": "茶"}, "turns": [
              {"role": "QUESTION", "label": "路透社记者", "text": "中国和法国谈茶吗？"},
              {"role": "ANSWER", "gaps": [1], "text": "中国和⟦gap⟧谈。严若岚去过法国。"}],
             "furniture": ["页"],
             "entities": [
              {"turn": 0, "type": "COUNTRY", "text": "中国", "norm": "CN"},
              {"turn": 0, "type": "COUNTRY", "text": "法国", "norm": "FR"},
              {"turn": 1, "type": "COUNTRY", "text": "中国", "norm": "CN"},
              {"turn": 1, "type": "PERSON", "text": "严若岚", "norm": null},
              {"turn": 1, "type": "QUANTITY", "text": "2个", "norm": {"value": 2, "unit": "个"}},
              {"turn": 1, "type": "OUTLET", "text": "茶报", "norm": null}]}
            """;

    @Test
    void aMentionIsRightOnceInItsTurnAndGroupWithTheSameWords() {
        Score score = new Score();
        score.add(
                List.of(
                        new Mention(0, Group.PLACE, "法国"),
                        new Mention(0, Group.PLACE, "法国"),
                        new Mention(0, Group.PLACE, "巴黎"),
                        new Mention(1, Group.PERSON, "严若岚")),
                List.of(
                        new Mention(0, Group.PLACE, "法国"),
                        new Mention(0, Group.PLACE, "法国"),
                        new Mention(0, Group.PLACE, "法国"),
                        new Mention(1, Group.PLACE, "巴黎"),
                        new Mention(1, Group.ORGANISATION, "严若岚")));

        assertThat(score.of(Group.PLACE)).isEqualTo(new Figures(3, 4, 2));
        assertThat(score.of(Group.PERSON)).isEqualTo(new Figures(1, 0, 0));
        assertThat(score.of(Group.ORGANISATION)).isEqualTo(new Figures(0, 1, 0));
        assertThat(score.total()).isEqualTo(new Figures(4, 5, 2));
        assertThat(score.of(Group.PLACE).precision()).isEqualTo(0.5);
        assertThat(score.of(Group.PLACE).recall()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(score.total().f1()).isEqualTo(4 / 9.0, within(1e-9));
    }

    @Test
    void theGoldIsReadWithoutGapsAndWithTheGroupsThatBothHave() throws IOException {
        GoldDocument gold = GoldDocument.read(new StringReader(GOLD));

        assertThat(gold.turns()).containsExactly("中国和法国谈茶吗？", "中国和谈。严若岚去过法国。");
        assertThat(gold.mentions())
                .containsExactly(
                        new Mention(0, Group.PLACE, "中国"),
                        new Mention(0, Group.PLACE, "法国"),
                        new Mention(1, Group.PLACE, "中国"),
                        new Mention(1, Group.PERSON, "严若岚"),
                        new Mention(1, Group.ORGANISATION, "茶报"));
    }

    @Test
    void aTurnThatTheParseMissesOrAddsDoesNotShiftTheOthers() {
        GoldDocument gold = new GoldDocument(List.of("开场。", "问一？", "答一。", "问二？"), List.of());

        assertThat(gold.pair(List.of("问一？", "多出来的一段。", "答一。", "问二？"))).containsExactly(1, -1, 2, 3);
    }

    @Test
    void theGeneralRecogniserFindsPersonsPlacesAndOrganisationsWhereTheyStand() {
        assertThat(new GeneralRecogniser().find(7, "王国强昨天在巴黎说，联合国很重要。"))
                .contains(new Mention(7, Group.PERSON, "王国强"), new Mention(7, Group.PLACE, "巴黎"))
                .anyMatch(mention -> mention.group() == Group.ORGANISATION);
    }

    @Test
    void bothAreComparedOnTheDocumentsOfADirectory(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("tea.gold.json"), GOLD);
        Files.writeString(directory.resolve("tea.txt"), "路透社记者：中国和法国谈茶吗？\n严若岚：中国和谈。严若岚去过法国。\n");
        Files.writeString(directory.resolve("notes.md"), "not a document");

        String table = run(directory);

        assertThat(table).contains("1 documents, 2 turns", "HanLP portable", "ratio 1 : ");
        assertThat(table.lines().filter(line -> line.startsWith("place")).findFirst().orElseThrow())
                .matches("place +3 .*");
    }

    @Test
    void aDirectoryWithoutGoldIsSaidToHaveNone(@TempDir Path directory) throws IOException {
        assertThat(run(directory)).contains("no NAME.gold.json");
    }

    private static String run(Path directory) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            CompareEntities.main(new String[] {directory.toString()});
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
