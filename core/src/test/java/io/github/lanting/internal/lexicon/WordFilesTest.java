package io.github.lanting.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file of words, which stand in the order of their meaning, keeps the form that it states. */
class WordFilesTest {

    @ParameterizedTest
    @CsvSource({
        "label-words.csv, 2, 0",
        "journalist-words.csv, 2, 0",
        "name-followers.txt, 1, 0",
        "event-words.txt, 1, 0",
        "narration-phrases.csv, 2, 1",
        "transliteration-characters.txt, 1, 0",
        "confusable-alone.csv, 4, 0",
        "confusable-characters.csv, 2, 1",
        "confusable-label-characters.csv, 2, 0",
        "confusable-seldom-characters.csv, 2, 1",
        "confusable-usual-characters.csv, 2, 1",
        "confusable-words.csv, 4, 0",
        "masking-phrases.txt, 1, 0",
        "unfinished-endings.txt, 1, 0",
        "region-compounds.csv, 2, 0",
        "organization-openers.txt, 1, 0",
        "organization-stoppers.txt, 1, 0",
        "source-words.txt, 1, 0",
        "page-fields.txt, 1, 0",
        "label-notes.txt, 1, 0",
        "latin-outlets.txt, 1, 0",
        "speech-verbs.txt, 1, 0",
        "foot-openers.txt, 1, 0",
        "event-kinds.csv, 2, 0",
        "event-times.txt, 1, 0",
        "venue-endings.txt, 1, 0",
        "host-endings.txt, 1, 0",
        "part-cues.csv, 2, 0",
        "answer-cues.csv, 2, 0",
        "answer-openers.txt, 1, 0",
        "request-words.txt, 1, 0",
        "decision-rules.csv, 5, 0",
        "decision-doubts.csv, 4, 0",
        "day-followers.txt, 1, 0",
        "site-name-endings.txt, 1, 0",
        "label-speech-verbs.txt, 1, 0"
    })
    void hasNoDoublesIsInSimplifiedCharactersAndSaysWhereItIsFrom(
            String name, int columns, int wordColumn) throws IOException {
        List<String[]> rows = LexiconFile.rows(name, columns);

        assertThat(content(name)).startsWith("# ").contains("Form: ", "Source: ").endsWith("\n");
        assertThat(rows).isNotEmpty();
        assertThat(rows.stream().map(row -> wordColumn == 0 ? row[0] : String.join(",", row)))
                .doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(SimplifiedCharacters.convert(row[wordColumn]))
                                        .isEqualTo(row[wordColumn]));
    }

    @Test
    void everyLabelWordIsOfAKindThatNeedsNoName() {
        assertThat(LexiconFile.rows("label-words.csv", 2))
                .allSatisfy(
                        row ->
                                assertThat(row[1])
                                        .isIn(
                                                "JOURNALIST",
                                                "FOLLOW_UP",
                                                "ANSWERER",
                                                "MODERATOR",
                                                "OFFICE"));
    }

    @Test
    void everyWordAroundJournalistHasAKnownUse() {
        assertThat(LexiconFile.rows("journalist-words.csv", 2))
                .allSatisfy(
                        row ->
                                assertThat(row[1])
                                        .isIn(
                                                "attribute",
                                                "unnamed",
                                                "speech",
                                                "tells",
                                                "public",
                                                "same"));
    }

    @Test
    void everyCueSaysWhichQuestionItBegins() {
        assertThat(LexiconFile.rows("part-cues.csv", 2))
                .allSatisfy(row -> assertThat(row[1]).matches("[1-9]|next|last"));
        assertThat(LexiconFile.rows("answer-cues.csv", 2))
                .allSatisfy(row -> assertThat(row[1]).matches("[1-9]|other|last"));
    }

    @Test
    void everyNarrationPhraseHasAKnownPlace() {
        assertThat(LexiconFile.rows("narration-phrases.csv", 2))
                .allSatisfy(
                        row ->
                                assertThat(row[0])
                                        .isIn(
                                                "lead-end",
                                                "lately",
                                                "call-statement",
                                                "hearsay",
                                                "interviewed",
                                                "own-outlet",
                                                "unnamed-official",
                                                "hand-over",
                                                "lead-verb",
                                                "courtesy",
                                                "greeting",
                                                "interview",
                                                "article",
                                                "first-person",
                                                "press-on",
                                                "afterwards",
                                                "asking",
                                                "announcement",
                                                "host-strong",
                                                "address",
                                                "host",
                                                "closing-start",
                                                "closing-verb",
                                                "length-verb"));
    }

    @Test
    void transliterationCharactersAreHanCharactersEachOnce() {
        String all = String.join("", LexiconFile.lines("transliteration-characters.txt"));

        assertThat(all).matches("\\p{IsHan}+");
        assertThat(all.chars().boxed()).doesNotHaveDuplicates();
    }

    private static String content(String name) throws IOException {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
