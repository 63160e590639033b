package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Slips are put into composed sentences by the table, and what becomes of them is counted. */
class SlipPrecisionTest {
    private static final int ROUNDS = 400;
    private static final int ONE_IN = 30;
    private static final int SLIPS = 0;
    private static final int RIGHT = 1;
    private static final int WRONG = 2;

    @Test
    void sentencesWithoutASlipStayAsTheyArePrinted() throws IOException {
        for (String sentence : sentences()) {
            assertThat(restored(sentence)).isEqualTo(sentence);
        }
    }

    /** No dictionary has all new compounds and names: that a like word is known proves nothing. */
    @Test
    void sentencesOfNewCompoundsAndNamesStayAsTheyArePrinted() throws IOException {
        List<String> sentences = lines("compounds-and-names-simplified.txt");

        assertThat(sentences).hasSizeGreaterThan(60);
        for (String sentence : sentences) {
            assertThat(restored(sentence)).isEqualTo(sentence);
        }
    }

    @Test
    void ofAHundredChangesNinetyNineAreRight() throws IOException {
        int[] counts = counts("confusable-characters.csv");

        assertThat(counts[SLIPS]).isGreaterThan(1000);
        // More were found by margins at which clean pages had a false change in 10,000 characters.
        assertThat(counts[RIGHT]).isGreaterThan(counts[SLIPS] * 7 / 10);
        assertThat(counts[WRONG] * 100).isLessThanOrEqualTo(counts[RIGHT]);
    }

    @Test
    void soAreThoseOfCharactersThatAreSeldomConfused() throws IOException {
        int[] counts = counts("confusable-seldom-characters.csv");

        assertThat(counts[SLIPS]).isGreaterThan(1000);
        assertThat(counts[RIGHT]).isGreaterThan(counts[SLIPS] / 4);
        assertThat(counts[WRONG] * 100).isLessThanOrEqualTo(counts[RIGHT]);
    }

    /** How many slips were put in, how many changes are right and how many are wrong. */
    private static int[] counts(String file) throws IOException {
        Map<Character, String> readings = readings(file);
        SplittableRandom random = new SplittableRandom(20260307);
        int slips = 0;
        int right = 0;
        int wrong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String printed : sentences()) {
                StringBuilder read = new StringBuilder(printed);
                for (int at = 0; at < printed.length(); at++) {
                    String choices = readings.getOrDefault(printed.charAt(at), "");
                    if (!choices.isEmpty() && random.nextInt(ONE_IN) == 0) {
                        read.setCharAt(at, choices.charAt(random.nextInt(choices.length())));
                        slips++;
                    }
                }
                String restored = restored(read.toString());
                for (int at = 0; at < printed.length(); at++) {
                    if (restored.charAt(at) != read.charAt(at)) {
                        boolean asPrinted = restored.charAt(at) == printed.charAt(at);
                        right += asPrinted ? 1 : 0;
                        wrong += asPrinted ? 0 : 1;
                    }
                }
            }
        }
        return new int[] {slips, right, wrong};
    }

    /** What each character may be read as. */
    private static Map<Character, String> readings(String file) {
        Map<Character, String> readings = new HashMap<>();
        for (String[] row : LexiconFile.rows(file, 2)) {
            readings.merge(row[1].charAt(0), row[0], String::concat);
        }
        return readings;
    }

    private static List<String> sentences() throws IOException {
        return lines("../decode/sentences-simplified.txt");
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = SlipPrecisionTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static String restored(String read) {
        TracedText text = new TracedText(read.length());
        text.append(read, 0, read.length());
        NumberSlipRule.apply(text);
        SlipRule slips = new SlipRule(List.of(text));
        slips.apply(text);
        slips.applyHabits(text);
        return text.toString();
    }
}
