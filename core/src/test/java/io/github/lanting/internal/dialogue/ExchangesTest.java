package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Exchange;
import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions and answers belong together. */
class ExchangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Q A Q A       | 0→1 2→3
                    Q A F A       | 0,2→1,3
                    Q Q A         | 0,1→2
                    Q A A Q A     | 0→1,2 3→4
                    Q A M Q A     | 0→1 3→4
                    N S Q A S N   | 2→3
                    Q Q           | 0,1→
                    Q A Q         | 0→1 2→
                    A Q A         | →0 1→2
                    A A           | →0,1
                    F A           | 0→1
                    N             | ''
                    """)
    void turnsAreTiedTogether(String roles, String exchanges) {
        assertThat(String.join(" ", exchanges(roles))).isEqualTo(exchanges);
    }

    @Test
    void whatIsSaidAgainInAnotherLanguageIsInTheSameExchange() {
        List<Turn> turns =
                List.of(
                        turn(0, "Q"),
                        turn(1, "A"),
                        turn(2, "Q"),
                        turn(3, "A"),
                        translation(turn(4, "Q"), 0),
                        translation(turn(5, "A"), 1),
                        translation(turn(6, "Q"), 2),
                        translation(turn(7, "A"), 3));

        assertThat(Exchanges.of(turns).stream().map(ExchangesTest::write))
                .containsExactly("0,4→1,5", "2,6→3,7");
    }

    private static Turn translation(Turn turn, int original) {
        return new Turn(
                turn.index(),
                turn.role(),
                turn.speaker(),
                turn.followUp(),
                "en",
                original,
                turn.text(),
                turn.gaps(),
                turn.parts(),
                turn.entities(),
                turn.decision());
    }

    private static List<String> exchanges(String roles) {
        List<Turn> turns = new ArrayList<>();
        for (String role : roles.split(" ")) {
            turns.add(turn(turns.size(), role));
        }
        return Exchanges.of(turns).stream().map(ExchangesTest::write).toList();
    }

    private static String write(Exchange exchange) {
        return indexes(exchange.questions()) + "→" + indexes(exchange.answers());
    }

    private static String indexes(List<Turn> turns) {
        return String.join(",", turns.stream().map(turn -> "" + turn.index()).toList());
    }

    private static Turn turn(int index, String role) {
        Turn.Role kind =
                switch (role) {
                    case "Q", "F" -> Turn.Role.QUESTION;
                    case "A" -> Turn.Role.ANSWER;
                    case "S" -> Turn.Role.STATEMENT;
                    case "M" -> Turn.Role.MODERATION;
                    default -> Turn.Role.NARRATION;
                };
        return new Turn(index, kind, Speaker.UNKNOWN, role.equals("F"), "渡轮", List.of(), List.of());
    }
}
