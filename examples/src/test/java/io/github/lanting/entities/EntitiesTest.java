package io.github.lanting.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Entity;
import io.github.lanting.TranscriptParser;
import io.github.lanting.Turn;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody reads documents of many years and subjects, and asks what their turns name. */
class EntitiesTest {
    private static final String DOCUMENT_ENDING = ".txt";

    /** What is reached. A floor: whoever finds more raises it, and nobody lowers it. */
    private static final double LOWEST_F1 = 0.98;

    /** As above, of the normal forms of what is found. */
    private static final double LOWEST_NORMS = 0.99;

    private final TranscriptParser parser = TranscriptParser.create();

    @Test
    void the_mentions_are_those_that_a_person_found() throws Exception {
        Score score = new Score();
        for (Path document : documents()) {
            String name = document.getFileName().toString();
            String stem = name.substring(0, name.length() - DOCUMENT_ENDING.length());
            Path gold = document.resolveSibling(stem + ".gold.json");
            score.add(GoldEntities.read(gold), mentions(document));
        }

        assertThat(score.f1()).as(score::table).isGreaterThanOrEqualTo(LOWEST_F1);
        assertThat(score.norms()).as(score::table).isGreaterThanOrEqualTo(LOWEST_NORMS);
    }

    @Test
    void every_mention_is_in_its_place_and_none_in_another() throws Exception {
        for (Path document : documents()) {
            for (Turn turn : parser.parse(document).turns()) {
                int end = 0;
                for (Entity entity : turn.entities()) {
                    assertThat(entity.span().start()).isGreaterThanOrEqualTo(end);
                    assertThat(entity.span().of(turn.text())).isEqualTo(entity.text());
                    end = entity.span().end();
                }
            }
        }
    }

    private List<GoldEntities.Mention> mentions(Path document) {
        List<GoldEntities.Mention> mentions = new ArrayList<>();
        List<Turn> turns = parser.parse(document).turns();
        for (int i = 0; i < turns.size(); i++) {
            for (Entity entity : turns.get(i).entities()) {
                String norm = GoldEntities.norm(entity.norm());
                mentions.add(new GoldEntities.Mention(i, entity.type(), entity.text(), norm));
            }
        }
        return mentions;
    }

    private static List<Path> documents() throws IOException, URISyntaxException {
        Path directory = Path.of(EntitiesTest.class.getResource("trade-2009.txt").toURI());
        try (Stream<Path> files = Files.list(directory.getParent())) {
            return files.filter(file -> file.toString().endsWith(DOCUMENT_ENDING))
                    .sorted()
                    .toList();
        }
    }
}
