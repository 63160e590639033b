package io.github.lanting.internal.dialogue;

import io.github.lanting.Span;
import io.github.lanting.Turn;
import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits turns that ask several questions, and finds the words of answers that say which of them
 * they turn to. Where it is not certain, a turn stays in one part. Safe for use by several threads.
 */
public final class QuestionParts {
    private static final CharacterSet SENTENCE_ENDS = new CharacterSet("。？！\n");
    private static final CharacterSet CLAUSE_ENDS = new CharacterSet("。？！\n，；：");
    private static final String CHINESE = "zh";

    private final Cues questionCues = new Cues("part-cues.csv");
    private final Cues answerCues = new Cues("answer-cues.csv");
    private final WordList openers = new WordList(LexiconFile.lines("answer-openers.txt"));
    private final WordList requests = new WordList(LexiconFile.lines("request-words.txt"));

    /** Words that begin a part; which one: {@code next}, {@code other}, {@code last}, a number. */
    private static final class Cues {
        private final Map<String, String> numbers = new LinkedHashMap<>();
        private final WordList words;

        Cues(String file) {
            LexiconFile.rows(file, 2).forEach(row -> numbers.putIfAbsent(row[0], row[1]));
            words = new WordList(List.copyOf(numbers.keySet()));
        }

        /** Which part the longest words begin that stand at a place; null if none stand there. */
        @Nullable String at(String folded, int at) {
            int length = words.lengthAt(folded, at);
            return length == 0 ? null : numbers.get(folded.substring(at, at + length));
        }
    }

    /** Where a part begins, and which it is. */
    private record Start(int number, int at) {}

    /** The same turns with the parts of those that have several. */
    public List<Turn> split(List<Turn> turns) {
        List<Turn> split = new ArrayList<>(turns.size());
        int asked = 0;
        for (Turn turn : turns) {
            List<Turn.Part> parts = List.of();
            if (turn.language().equals(CHINESE) && turn.role() == Turn.Role.QUESTION) {
                parts = questions(turn.text());
                asked = parts.size();
            } else if (turn.language().equals(CHINESE)
                    && turn.role() == Turn.Role.ANSWER
                    && asked > 0) {
                parts = answers(turn.text(), asked);
            }
            split.add(parts.isEmpty() ? turn : with(turn, parts));
        }
        return split;
    }

    /** The questions that words ask one after the other; none if they ask just one. */
    List<Turn.Part> questions(String text) {
        String folded = SimplifiedCharacters.convert(text);
        BitSet asking = asking(folded);
        List<Start> starts = new ArrayList<>();
        for (int at = 0; at < folded.length(); at++) {
            boolean sentence = at == 0 || SENTENCE_ENDS.has(folded.charAt(at - 1));
            if (!sentence && !CLAUSE_ENDS.has(folded.charAt(at - 1))) {
                continue;
            }
            String cue = questionCues.at(folded, at);
            int number = cue == null ? 0 : number(cue, starts, sentence, asking, at);
            if (number > 0) {
                if (number == 2 && starts.isEmpty()) {
                    starts.add(new Start(1, 0));
                }
                starts.add(new Start(number, at));
            }
        }
        List<Turn.Part> parts = parts(text, starts);
        boolean asks =
                parts.size() > 1
                        && parts.stream()
                                .map(Turn.Part::span)
                                .allMatch(span -> asks(asking, span.start(), span.end()));
        return asks ? parts : List.of();
    }

    /** Which question a cue begins; 0 if it begins none here. */
    private int number(String cue, List<Start> starts, boolean sentence, BitSet asking, int at) {
        int before = starts.isEmpty() ? 0 : starts.get(starts.size() - 1).number();
        boolean counts = Character.isDigit(cue.charAt(0));
        if (counts) {
            int number = Integer.parseInt(cue);
            boolean follows = number == before + 1 || number == 2 && before == 0;
            return follows && (number == 1 || before > 0 || asks(asking, 0, at)) ? number : 0;
        }
        // What merely goes on is a question of its own behind one that was asked.
        int from = starts.isEmpty() ? 0 : starts.get(starts.size() - 1).at();
        boolean asked = sentence && at > 0 && asks(asking, from, at);
        return asked ? Math.max(before, 1) + 1 : 0;
    }

    /** The words of an answer that say which of so many questions they turn to. */
    List<Turn.Part> answers(String text, int asked) {
        String folded = SimplifiedCharacters.convert(text);
        List<Start> starts = new ArrayList<>();
        for (int at = 0; at < folded.length(); at++) {
            if (at > 0 && !SENTENCE_ENDS.has(folded.charAt(at - 1))) {
                continue;
            }
            String cue = answerCues.at(folded, behindOpeners(folded, at));
            int number = cue == null ? 0 : answered(cue, asked);
            if (number > 0 && starts.stream().noneMatch(start -> start.number() == number)) {
                starts.add(new Start(number, at));
            }
        }
        return parts(text, starts);
    }

    private static int answered(String cue, int asked) {
        int number =
                switch (cue) {
                    case "last" -> asked;
                    case "other" -> asked == 2 ? 2 : 0;
                    default -> Integer.parseInt(cue);
                };
        return number <= asked ? number : 0;
    }

    private int behindOpeners(String folded, int from) {
        int at = from;
        int length = openers.lengthAt(folded, at);
        while (length > 0) {
            at += length;
            length = openers.lengthAt(folded, at);
        }
        return at;
    }

    /** Where words begin that ask something. */
    private BitSet asking(String folded) {
        BitSet asking = new BitSet(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            if (requests.isAt(folded, at)) {
                asking.set(at);
            }
        }
        return asking;
    }

    private static boolean asks(BitSet asking, int from, int to) {
        int first = asking.nextSetBit(from);
        return first >= 0 && first < to;
    }

    /** From each start to the next one, without the spaces and breaks between. */
    private static List<Turn.Part> parts(String text, List<Start> starts) {
        List<Turn.Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).at() : text.length();
            while (end > starts.get(i).at() && text.charAt(end - 1) <= ' ') {
                end--;
            }
            parts.add(new Turn.Part(starts.get(i).number(), new Span(starts.get(i).at(), end)));
        }
        return parts;
    }

    private static Turn with(Turn turn, List<Turn.Part> parts) {
        return new Turn(
                turn.index(),
                turn.role(),
                turn.speaker(),
                turn.followUp(),
                turn.language(),
                turn.translationOf(),
                turn.text(),
                turn.gaps(),
                parts,
                turn.entities(),
                turn.decision());
    }
}
