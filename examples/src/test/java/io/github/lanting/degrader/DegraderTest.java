package io.github.lanting.degrader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand documents whose truth is known, each soiled in one way, come out as they were. */
class DegraderTest {
    private static final double LARGEST_CER = 0.005;
    private static final double LEAST_GAP_SCORE = 0.95;
    private static final double MOST_FALSE_GAPS = 0.02;
    private static final double LEAST_PRECISION = 0.99;
    private static final double LEAST_RECALL = 0.9;

    /** A shortfall that has shrunk to this part of what is written down is to be written anew. */
    private static final double CLEARLY_BETTER = 0.7;

    private static Map<Noise, Figures> figures;
    private static Map<String, Double> shortfalls;

    @BeforeAll
    static void degrade() throws IOException {
        figures = new Degrader().run(Degrader.DOCUMENTS_OF_A_NOISE);
        Files.writeString(Path.of("target", "degrader.txt"), Degrader.table(figures));
        shortfalls = shortfalls();
    }

    @Test
    void ten_thousand_documents_keep_the_promises_and_nothing_is_invented() {
        int documents = figures.values().stream().mapToInt(counted -> counted.documents).sum();

        assertThat(documents).isGreaterThanOrEqualTo(10_000);
        assertThat(figures)
                .allSatisfy((noise, counted) -> assertThat(counted.faults).isZero())
                .allSatisfy((noise, counted) -> assertThat(counted.invented).isZero());
    }

    @Test
    void whatever_the_noise_the_turns_are_the_same_in_ninety_nine_documents_of_a_hundred() {
        assertThat(figures)
                .as(Degrader.table(figures))
                .allSatisfy(
                        (noise, counted) ->
                                assertThat(counted.misassigned * 100)
                                        .isLessThanOrEqualTo(counted.documents));
    }

    @Test
    void the_words_come_out_as_they_were_but_for_the_shortfalls_that_are_known() {
        List<String> complaints = new ArrayList<>();
        figures.forEach(
                (noise, counted) -> {
                    if (noise.isReversible()) {
                        check(noise, "cer", counted.cer(), LARGEST_CER, complaints);
                        check(noise, "gaps", counted.falseGaps(), MOST_FALSE_GAPS, complaints);
                    } else {
                        double missed = 1 - counted.gapScore();
                        check(noise, "gaps", missed, 1 - LEAST_GAP_SCORE, complaints);
                    }
                    double wrong = 1 - counted.precision();
                    check(noise, "precision", wrong, 1 - LEAST_PRECISION, complaints);
                    check(noise, "recall", 1 - counted.recall(), 1 - LEAST_RECALL, complaints);
                });

        assertThat(complaints).as(Degrader.table(figures)).isEmpty();
    }

    @Test
    void each_known_shortfall_is_one_of_a_noise_and_a_figure() {
        List<String> keys = new ArrayList<>();
        for (Noise noise : Noise.values()) {
            for (String figure : List.of("cer", "gaps", "precision", "recall")) {
                keys.add(noise + "," + figure);
            }
        }

        assertThat(keys).containsAll(shortfalls.keySet());
    }

    /** All figures are errors here: less is better. */
    private static void check(
            Noise noise, String figure, double error, double most, List<String> complaints) {
        String key = noise + "," + figure;
        Double known = shortfalls.get(key);
        String reached = String.format("%s,%.4f", key, error);
        if (known == null && error > most) {
            complaints.add(reached + " misses " + most);
        } else if (known != null && error <= most) {
            complaints.add(reached + " holds: take it out of shortfalls.csv");
        } else if (known != null && error > known) {
            complaints.add(reached + " is worse than the known " + known);
        } else if (known != null && error < known * CLEARLY_BETTER) {
            complaints.add(reached + " is better than the known " + known + ": write it down");
        }
    }

    private static Map<String, Double> shortfalls() throws IOException {
        Map<String, Double> known = new HashMap<>();
        try (InputStream stream = DegraderTest.class.getResourceAsStream("shortfalls.csv")) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] row = line.split(",", 4);
                known.put(row[0] + "," + row[1], Double.valueOf(row[2]));
            }
        }
        return known;
    }
}
