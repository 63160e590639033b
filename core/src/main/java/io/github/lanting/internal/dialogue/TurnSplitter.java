package io.github.lanting.internal.dialogue;

import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits turns where another voice begins without a label. */
final class TurnSplitter {
    private static final int SHORTEST_REMARK = 15;

    private static final int FEWEST_ANSWERS = 2;

    private final List<String> paragraphs;
    private final List<String> folded;
    private final Phrases phrases;
    private final PressEvent event;
    private final List<TurnDraft> turns;
    private final Set<Integer> parts;

    TurnSplitter(
            PageLines lines,
            Phrases phrases,
            PressEvent event,
            List<TurnDraft> turns,
            Set<Integer> parts) {
        this.parts = parts;
        this.paragraphs = lines.paragraphs();
        this.folded = lines.folded();
        this.phrases = phrases;
        this.event = event;
        this.turns = turns;
    }

    void split() {
        splitUnlabelledAnswers();
        splitFollowUps();
        splitParts();
        splitAfterwards();
        splitRemarks();
        splitClosing();
    }

    /** Questions, each in one paragraph, and what stands below them answers it. */
    private void splitUnlabelledAnswers() {
        int questions = 0;
        for (TurnDraft turn : turns) {
            if (turn.role() == Turn.Role.QUESTION) {
                questions++;
                TurnDraft.Passage first = turn.passages().isEmpty() ? null : turn.passages().get(0);
                if (first == null || paragraphs.get(first.paragraph()).indexOf('？') < 0) {
                    return;
                }
            } else if (turn.role() != Turn.Role.NARRATION) {
                return;
            }
        }
        if (questions < 2) {
            return;
        }
        List<String> people = event.spokespeople();
        String person = people.size() == 1 ? people.get(0) : null;
        for (int i = turns.size() - 1; i >= 0; i--) {
            TurnDraft turn = turns.get(i);
            if (turn.role() == Turn.Role.QUESTION && turn.passages().size() > 1) {
                Speaker speaker = new Speaker(null, null, person, null);
                TurnDraft answer = new TurnDraft(Turn.Role.ANSWER, speaker, false, null);
                List<TurnDraft.Passage> below = turn.passages().subList(1, turn.passages().size());
                answer.passages().addAll(below);
                below.clear();
                turns.add(i + 1, answer);
            }
        }
    }

    /**
     * 追问：…？ and what stands below it without a label, as it does nowhere else, answers it; so does
     * what stands below any question where one and the same person answers all others.
     */
    private void splitFollowUps() {
        TurnDraft lastAnswer = null;
        TurnDraft only = onlyAnswerer();
        for (int i = 0; i < turns.size(); i++) {
            TurnDraft turn = turns.get(i);
            boolean question = turn.role() == Turn.Role.QUESTION;
            lastAnswer = turn.role() == Turn.Role.ANSWER ? turn : lastAnswer;
            TurnDraft answerer = turn.isFollowUp() ? lastAnswer : question ? only : null;
            boolean alone = i + 1 == turns.size() || turns.get(i + 1).role() == Turn.Role.QUESTION;
            if (answerer == null || !alone || turn.passages().size() < 2) {
                continue;
            }
            List<TurnDraft.Passage> below = turn.passages().subList(1, turn.passages().size());
            TurnDraft.Passage first = turn.passages().get(0);
            boolean asked = paragraphs.get(first.paragraph()).endsWith("？");
            if (asked && !paragraphs.get(below.get(0).paragraph()).endsWith("？")) {
                Speaker speaker = new Speaker(null, null, answerer.speaker().person(), null);
                TurnDraft answer = new TurnDraft(Turn.Role.ANSWER, speaker, false, null);
                answer.passages().addAll(below);
                below.clear();
                turns.add(i + 1, answer);
            }
        }
    }

    /** 【结语】 below the last answer, and thanks for all: they answer nothing. */
    private void splitParts() {
        TurnDraft turn = turns.get(turns.size() - 1);
        List<TurnDraft.Passage> passages = turn.passages();
        for (int j = passages.size() - 1; j > 0; j--) {
            boolean closes =
                    turn.role() == Turn.Role.ANSWER
                            && isParted(passages.get(j - 1), passages.get(j))
                            && phrases.isHosting(words(passages.get(j)));
            if (closes) {
                Speaker speaker = new Speaker(null, null, speakerForAll(turn), null);
                TurnDraft statement = new TurnDraft(Turn.Role.STATEMENT, speaker, false, null);
                List<TurnDraft.Passage> rest = passages.subList(j, passages.size());
                statement.passages().addAll(rest);
                rest.clear();
                turns.add(statement);
                return;
            }
        }
    }

    private boolean isParted(TurnDraft.Passage above, TurnDraft.Passage below) {
        for (int line = above.paragraph() + 1; line < below.paragraph(); line++) {
            if (parts.contains(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever answers behind 答, or the only spokesperson of all; null if nobody says. */
    private @Nullable String speakerForAll(TurnDraft turn) {
        boolean unnamed = turn.speaker().label() != null && turn.speaker().label().length() == 1;
        List<String> people = event.spokespeople();
        return unnamed ? turn.speaker().person() : people.size() == 1 ? people.get(0) : null;
    }

    /** A turn of the one who gives all answers, if he gives some and nobody else does. */
    private @Nullable TurnDraft onlyAnswerer() {
        TurnDraft only = null;
        int answers = 0;
        for (TurnDraft turn : turns) {
            if (turn.role() == Turn.Role.ANSWER) {
                answers++;
                if (only != null && !only.speaker().equals(turn.speaker())) {
                    return null;
                }
                only = turn;
            } else if (turn.role() == Turn.Role.MODERATION) {
                return null;
            }
        }
        return answers >= FEWEST_ANSWERS ? only : null;
    }

    /**
     * 会后，有记者问：…: from there on the article tells, until somebody speaks again. So it does from
     * where it names who speaks: nobody begins so of himself.
     */
    private void splitAfterwards() {
        for (int i = turns.size() - 1; i >= 0; i--) {
            List<TurnDraft.Passage> passages = turns.get(i).passages();
            String person = turns.get(i).speaker().person();
            String name = person == null ? "" : SimplifiedCharacters.convert(person);
            for (int j = 1; j < passages.size(); j++) {
                String words = words(passages.get(j));
                boolean named =
                        name.length() > 1
                                && words.startsWith(name)
                                && !words.startsWith("：", name.length());
                if (named || phrases.isAfterwards(words)) {
                    TurnDraft told = TurnBuilder.narration();
                    List<TurnDraft.Passage> rest = passages.subList(j, passages.size());
                    told.passages().addAll(rest);
                    rest.clear();
                    turns.add(i + 1, told);
                }
            }
        }
    }

    /** （次日，馆方告知本报…。）: sentences in brackets below somebody's words are the article's own. */
    private void splitRemarks() {
        for (int i = turns.size() - 1; i >= 0; i--) {
            List<TurnDraft.Passage> passages = turns.get(i).passages();
            int first = passages.size();
            while (first > 1 && isRemark(words(passages.get(first - 1)))) {
                first--;
            }
            if (first < passages.size() && turns.get(i).role() != Turn.Role.NARRATION) {
                TurnDraft told = TurnBuilder.narration();
                List<TurnDraft.Passage> rest = passages.subList(first, passages.size());
                told.passages().addAll(rest);
                rest.clear();
                turns.add(i + 1, told);
            }
        }
    }

    private static boolean isRemark(String text) {
        return text.startsWith("（")
                && text.indexOf('）') == text.length() - 1
                && text.indexOf('。') > 0
                && text.length() >= SHORTEST_REMARK;
    }

    /** In Simplified characters. */
    private String words(TurnDraft.Passage passage) {
        return folded.get(passage.paragraph()).substring(passage.from(), passage.to());
    }

    /** The last lines that tell how the event ended are the article's own. */
    private void splitClosing() {
        TurnDraft last = turns.get(turns.size() - 1);
        TurnDraft closing = TurnBuilder.narration();
        List<TurnDraft.Passage> passages = last.passages();
        for (int i = 1; i < passages.size(); i++) {
            if (phrases.endsEvent(words(passages.get(i)))) {
                List<TurnDraft.Passage> told = passages.subList(i, passages.size());
                closing.passages().addAll(told);
                told.clear();
            }
        }
        while (passages.size() > 1) {
            TurnDraft.Passage passage = passages.get(passages.size() - 1);
            if (!phrases.isClosing(words(passage))) {
                break;
            }
            passages.remove(passages.size() - 1);
            closing.passages().add(0, passage);
        }
        if (!closing.passages().isEmpty()) {
            turns.add(closing);
        }
    }
}
