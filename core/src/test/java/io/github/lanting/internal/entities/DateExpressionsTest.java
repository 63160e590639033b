package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.lanting.Entity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateExpressionsTest {
    private static final DateExpressions EXPRESSIONS = new DateExpressions();
    private static final LocalDate EVENT = LocalDate.of(2021, 2, 18);

    @ParameterizedTest
    @MethodSource("phrases")
    void readsAPhraseAsAReaderOnThatDayDoes(Phrase phrase) {
        assertThat(dates(phrase.text(), phrase.event())).isEqualTo(phrase.dates());
    }

    @Test
    void aParagraphOfItsOwnTakesNoYearFromTheOneBefore() {
        assertThat(dates("2018年9月1日开学。\n1月放假。", EVENT))
                .isEqualTo("2018年9月1日=2018-09-01 1月=2021-01");
    }

    @Test
    void neverThrowsAndKeepsMentionsInOrderWhateverTheTextIs() {
        Random random = new Random(20210218);
        List<String> pieces = pieces();
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(40); count > 0; count--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            LocalDate event = round % 5 == 0 ? null : EVENT.plusDays(random.nextInt(4000) - 2000);
            int end = 0;
            for (Mention mention : EXPRESSIONS.find(text.toString(), event)) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(end);
                assertThat(mention.end()).isGreaterThan(mention.start());
                assertThat(mention.type()).isEqualTo(Entity.Type.DATE);
                end = mention.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void readsALongTextInLinearTime() {
        for (String piece : List.of("一", "1", "1至", "一、", "周", "去年", "2月", "年来", "第1", "16日")) {
            String text = piece.repeat(200_000 / piece.length());
            // Far above what a linear reading takes on any machine, far below a quadratic one.
            assertTimeout(Duration.ofMinutes(2), () -> EXPRESSIONS.find(text, EVENT), piece);
        }
    }

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (Phrase phrase : phrases()) {
            String text = phrase.text();
            for (int at = 0; at < text.length(); at++) {
                pieces.add(text.substring(at, at + 1));
            }
            pieces.add(text.substring(0, text.length() / 2));
        }
        pieces.addAll(List.of("\n", "至", "-", "", "0", "999999999", "\uD83D", "31日", "九九九九九九九九九"));
        return pieces;
    }

    private static String dates(String text, @Nullable LocalDate event) {
        return EXPRESSIONS.find(text, event).stream()
                .map(
                        mention ->
                                text.substring(mention.start(), mention.end())
                                        + '='
                                        + norm(mention))
                .collect(Collectors.joining(" "));
    }

    private static String norm(Mention mention) {
        return mention.norm() instanceof Entity.Code code ? code.value() : "?";
    }

    static List<Phrase> phrases() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        DateExpressionsTest.class.getResourceAsStream(
                                                "date-phrases.txt")),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Phrase::parse).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line of the resource. */
    record Phrase(@Nullable LocalDate event, String text, String dates) {
        static Phrase parse(String line) {
            String[] columns = line.split("\\|");
            return new Phrase(
                    columns[0].equals("-") ? null : LocalDate.parse(columns[0]),
                    columns[1],
                    columns[2].equals("-") ? "" : columns[2]);
        }

        @Override
        public String toString() {
            return text + " on " + event;
        }
    }
}
