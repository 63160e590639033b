package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases with a character that is a state, a place or a surname elsewhere. */
class FalseFriendsTest {
    private static final EntityReader READER = new EntityReader(List.of());

    @ParameterizedTest(name = "{0} has {1}")
    @MethodSource("phrases")
    void aPhraseHasItsEntitiesAndNoOther(String phrase, String expected, boolean known) {
        String found = PhraseReading.entities(READER, phrase);

        if (known) {
            assertThat(found)
                    .as("%s is right now: take it off the known failures", phrase)
                    .isNotEqualTo(expected);
        } else {
            assertThat(found).as(phrase).isEqualTo(expected);
        }
    }

    @Test
    void everyKnownFailureIsAPhraseUnderTestAndStandsOnce() {
        List<String> failures = lines("false-friends-known-failures.txt");
        Set<String> phrases = new HashSet<>();
        lines("false-friends.csv").forEach(line -> phrases.add(line.split(",", 2)[0]));

        assertThat(failures).doesNotHaveDuplicates().isSubsetOf(phrases);
    }

    static Stream<Arguments> phrases() {
        Set<String> failures = new HashSet<>(lines("false-friends-known-failures.txt"));
        return lines("false-friends.csv").stream()
                .map(line -> line.split(",", 2))
                .map(row -> Arguments.of(row[0], row[1], failures.contains(row[0])));
    }

    private static List<String> lines(String file) {
        try (InputStream stream = FalseFriendsTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
