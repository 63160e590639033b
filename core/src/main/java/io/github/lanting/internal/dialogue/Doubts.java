package io.github.lanting.internal.dialogue;

import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes the turns of one document doubtful, whatever rule made them: marks of a label, a
 * headline or an answer that was not seen for what it is.
 */
final class Doubts {
    private static final int LONGEST_LABEL = 14;
    private static final int SHORT_LINE = 25;
    private static final int LONG_QUESTION = 3;
    private static final int LONGEST_ANSWER_WORD = 2;
    private static final String CLOSING = "。！？…”）!?：；.」』";
    private static final CharacterSet NOT_IN_LABELS = new CharacterSet("，。：；？！“”");

    private final List<String> paragraphs;
    private final List<TurnDraft> turns;
    private final boolean sure;

    /**
     * @param paragraphs the words of each line
     * @param turns all turns, in order
     * @param sure whether somebody answers in the document, or nobody asks in it
     */
    Doubts(List<String> paragraphs, List<TurnDraft> turns, boolean sure) {
        this.paragraphs = paragraphs;
        this.turns = turns;
        this.sure = sure;
    }

    /** A kind of doubt: the share of the doubtful turns that are right, and a line of English. */
    record Doubt(double confidence, String description) {}

    /** The doubts as their file has them, by their ids. */
    private static final class Known {
        static final Map<String, Doubt> BY_ID = new LinkedHashMap<>();

        static {
            for (String[] row : LexiconFile.rows("decision-doubts.csv", 4)) {
                double right = Integer.parseInt(row[1]);
                double all = Integer.parseInt(row[2]);
                BY_ID.put(row[0], new Doubt((right + 1) / (all + 2), row[3]));
            }
        }
    }

    /** All doubts about one turn. */
    List<Doubt> of(int index) {
        TurnDraft turn = turns.get(index);
        List<Doubt> doubts = new ArrayList<>();
        addIf(!sure, "unsure-document", doubts);
        addDoubtsOfLines(turn, doubts);
        Turn.Role before = role(index, -1);
        Turn.Role after = role(index, 1);
        if (turn.role() == Turn.Role.QUESTION) {
            addIf(after != Turn.Role.ANSWER, "unanswered", doubts);
            addIf(turn.passages().size() >= LONG_QUESTION, "long-question", doubts);
            addIf(!asks(turn), "no-question", doubts);
        } else if (turn.role() == Turn.Role.ANSWER) {
            addIf(before == Turn.Role.ANSWER, "second-answer", doubts);
            addIf(isUnnamed(turn.speaker()), "unnamed", doubts);
            addIf(endsWithQuestion(turn), "asking-answer", doubts);
        }
        return doubts;
    }

    /** 答, or no label: a title says who answers, even without his name. */
    private static boolean isUnnamed(Speaker speaker) {
        String label = speaker.label();
        return speaker.person() == null && (label == null || label.length() <= LONGEST_ANSWER_WORD);
    }

    private void addDoubtsOfLines(TurnDraft turn, List<Doubt> doubts) {
        boolean isShort = false;
        boolean labelled = false;
        String last = "";
        for (int i = 0; i < turn.passages().size(); i++) {
            last = words(turn.passages().get(i));
            isShort |= last.length() < SHORT_LINE && !isClosed(last);
            labelled |= opensAsLabel(last);
        }
        addIf(!isClosed(last), "open-end", doubts);
        addIf(isShort, "short-line", doubts);
        addIf(labelled, "label-inside", doubts);
    }

    private static void addIf(boolean seen, String id, List<Doubt> doubts) {
        if (seen) {
            doubts.add(Known.BY_ID.get(id));
        }
    }

    /** The role of the next turn in the document's own language; a narration if there is none. */
    private Turn.Role role(int index, int step) {
        int at = index + step;
        while (at >= 0 && at < turns.size() && turns.get(at).translationOf() != null) {
            at += step;
        }
        return at >= 0 && at < turns.size() ? turns.get(at).role() : Turn.Role.NARRATION;
    }

    private boolean asks(TurnDraft turn) {
        for (TurnDraft.Passage passage : turn.passages()) {
            if (LabelContext.hasQuestionMark(words(passage))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithQuestion(TurnDraft turn) {
        for (TurnDraft.Passage passage : turn.passages()) {
            if (words(passage).endsWith("？")) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensAsLabel(String words) {
        int at = 0;
        while (at < words.length() && at <= LONGEST_LABEL && !NOT_IN_LABELS.has(words.charAt(at))) {
            at++;
        }
        return at > 0 && at < words.length() && words.charAt(at) == '：';
    }

    private static boolean isClosed(String words) {
        return words.isEmpty() || CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private String words(TurnDraft.Passage passage) {
        return paragraphs.get(passage.paragraph()).substring(passage.from(), passage.to());
    }
}
