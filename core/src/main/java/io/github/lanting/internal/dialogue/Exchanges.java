package io.github.lanting.internal.dialogue;

import io.github.lanting.Exchange;
import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ties questions to their follow-ups and answers. */
public final class Exchanges {
    private final List<Draft> drafts = new ArrayList<>();

    /** The exchange that each turn is in, by the turn's index. */
    private final Map<Integer, Draft> byTurn = new HashMap<>();

    private Exchanges() {}

    private record Draft(List<Turn> questions, List<Turn> answers) {
        Draft() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * A new question opens an exchange; follow-ups, and questions asked in a row, stay in it. What
     * a turn says in another language is where the turn is.
     */
    public static List<Exchange> of(List<Turn> turns) {
        Exchanges exchanges = new Exchanges();
        for (Turn turn : turns) {
            if (turn.translationOf() == null) {
                exchanges.add(turn);
            }
        }
        for (Turn turn : turns) {
            Draft draft = exchanges.byTurn.get(turn.translationOf());
            if (draft != null) {
                put(turn, draft);
            }
        }
        for (Draft draft : exchanges.drafts) {
            draft.questions.sort(Comparator.comparingInt(Turn::index));
            draft.answers.sort(Comparator.comparingInt(Turn::index));
        }
        return exchanges.drafts.stream().map(d -> new Exchange(d.questions, d.answers)).toList();
    }

    private void add(Turn turn) {
        boolean question = turn.role() == Turn.Role.QUESTION;
        if (!question && turn.role() != Turn.Role.ANSWER) {
            return;
        }
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean opens = question && last != null && !last.answers.isEmpty() && !turn.followUp();
        if (last == null || opens) {
            last = new Draft();
            drafts.add(last);
        }
        put(turn, last);
        byTurn.put(turn.index(), last);
    }

    private static void put(Turn turn, Draft draft) {
        if (turn.role() == Turn.Role.QUESTION) {
            draft.questions.add(turn);
        } else if (turn.role() == Turn.Role.ANSWER) {
            draft.answers.add(turn);
        }
    }
}
