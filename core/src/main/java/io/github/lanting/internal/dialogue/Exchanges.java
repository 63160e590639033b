package io.github.lanting.internal.dialogue;

import io.github.lanting.Exchange;
import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.List;

/** Ties questions to their follow-ups and answers. */
public final class Exchanges {
    private Exchanges() {}

    /** A new question opens an exchange; follow-ups, and questions asked in a row, stay in it. */
    public static List<Exchange> of(List<Turn> turns) {
        List<Exchange> exchanges = new ArrayList<>();
        List<Turn> questions = new ArrayList<>();
        List<Turn> answers = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.role() == Turn.Role.QUESTION) {
                if (!answers.isEmpty() && !turn.followUp()) {
                    exchanges.add(new Exchange(questions, answers));
                    questions = new ArrayList<>();
                    answers = new ArrayList<>();
                }
                questions.add(turn);
            } else if (turn.role() == Turn.Role.ANSWER) {
                answers.add(turn);
            }
        }
        if (!questions.isEmpty() || !answers.isEmpty()) {
            exchanges.add(new Exchange(questions, answers));
        }
        return exchanges;
    }
}
