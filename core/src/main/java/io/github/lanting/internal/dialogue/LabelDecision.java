package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.tables.CommonWords;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidates are labels, by what the whole document shows: how often a name opens a
 * paragraph, whether headline or lead name it, whether it follows a question.
 */
final class LabelDecision {
    private static final int FULL_NAME = 3;

    /** So many questions need no label of an answer to show a transcript. */
    private static final int QUESTIONS_ALONE = 2;

    private final List<String> spokespeople;
    private final List<LabelCandidate> candidates;
    private final List<String> paragraphs;
    private final LabelGrammar grammar;
    private final Phrases phrases;
    private final Head head;
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final Map<String, Integer> openings = new HashMap<>();
    private int ownJournalists;

    /** How many labels stand alone with their colon. */
    private int alike;

    private final List<LabelCandidate> accepted = new ArrayList<>();

    LabelDecision(
            List<LabelCandidate> found,
            List<String> paragraphs,
            LabelGrammar grammar,
            Phrases phrases,
            Head head,
            List<String> spokespeople) {
        this.spokespeople = spokespeople;
        this.candidates = withoutChance(found);
        this.paragraphs = paragraphs;
        this.grammar = grammar;
        this.phrases = phrases;
        this.head = head;
    }

    /** The labels among the candidates, in order; none if the document is no transcript. */
    List<LabelCandidate> decide() {
        candidates.forEach(this::count);
        if (isTranscript()) {
            for (int i = 0; i < candidates.size(); i++) {
                LabelCandidate candidate = candidates.get(i);
                boolean told = grammar.tells(candidate.label()) && !isAnsweredByLabel(i);
                if (accepts(i) && !told && !isAddress(i) && !isField(i)) {
                    accepted.add(candidate);
                }
            }
        }
        return accepted;
    }

    /** Without words that may be a foreign name and stand before a colon but once. */
    private static List<LabelCandidate> withoutChance(List<LabelCandidate> found) {
        Map<String, Integer> times = new HashMap<>();
        for (LabelCandidate candidate : found) {
            if (candidate.opensParagraph()) {
                times.merge(key(candidate.label()), 1, Integer::sum);
            }
        }
        List<LabelCandidate> kept = new ArrayList<>(found);
        kept.removeIf(
                candidate ->
                        candidate.label().kind() == Label.Kind.NAME_LIKE
                                && (!candidate.opensParagraph()
                                        || times.get(key(candidate.label())) == 1));
        return kept;
    }

    private void count(LabelCandidate candidate) {
        Label label = candidate.label();
        everywhere.merge(key(label), 1, Integer::sum);
        if (candidate.opensParagraph()) {
            openings.merge(key(label), 1, Integer::sum);
        }
        boolean own = candidate.own();
        alike += isColonAlone(candidate) ? 1 : 0;
        ownJournalists += own && label.kind() == Label.Kind.JOURNALIST ? 1 : 0;
    }

    /**
     * Whether the document holds a dialogue: a question that somebody answers or that nothing
     * follows, several questions, or a host.
     */
    private boolean isTranscript() {
        int questions = 0;
        for (int i = 0; i < candidates.size(); i++) {
            LabelCandidate candidate = candidates.get(i);
            Label label = candidate.label();
            // A reader's comment is no question to the press's guest.
            boolean comment = label.position() != null && !isAnsweredByName(i);
            boolean guess = grammar.isGuessedOutlet(label) && !isAsked(i);
            boolean alone =
                    candidate.own()
                            && ownJournalists < 2
                            && !(endsInJournalist(label) && phrases.namesEvent(head.folded()));
            boolean counts = !guess && !alone && !comment;
            if (label.kind() == Label.Kind.MODERATOR
                    && !candidate.own()
                    && candidate.opensParagraph()
                    && isSentence(words(i))) {
                return true;
            }
            // A speech, too, may begin with its speaker's name.
            if (isOpening(i) && (!candidate.own() || phrases.namesEvent(head.folded()))) {
                return true;
            }
            boolean told = grammar.tells(label) && !isAnsweredByLabel(i);
            if (counts && label.kind() == Label.Kind.JOURNALIST && !told) {
                boolean asks = asks(words(i));
                questions += hasQuestionMark(words(i)) ? 1 : 0;
                // The question's own mark may be on a line that the page lost.
                if (isAnsweredByName(i) || asks && (isAnswered(i) || endsAsQuestion(words(i)))) {
                    return true;
                }
            }
        }
        // One page of several, or one that is cut off, may hold but one question.
        return questions >= QUESTIONS_ALONE || questions > 0 && phrases.namesEvent(head.folded());
    }

    /** An official greets those who have come: one page of several may hold nothing else. */
    private boolean isOpening(int index) {
        LabelCandidate candidate = candidates.get(index);
        Label label = candidate.label();
        boolean official =
                label.kind() == Label.Kind.PERSON
                        && (label.position() != null || head.names(person(label)));
        return official
                && candidate.opensParagraph()
                && phrases.isGreeting(SimplifiedCharacters.convert(words(index)));
    }

    /** Whether the next label that asks nothing is of somebody who may answer. */
    private boolean isAnswered(int index) {
        if (index + 1 >= candidates.size()) {
            return false;
        }
        Label next = candidates.get(index + 1).label();
        boolean known = next.kind() != Label.Kind.NAME_LIKE || everywhere.get(key(next)) > 1;
        return !next.asks() && known;
    }

    /**
     * Whether a reported question is answered in the form of a transcript, on a line of its own.
     */
    private boolean isAnsweredByLabel(int index) {
        if (!isAnswered(index) || !candidates.get(index + 1).opensParagraph()) {
            return false;
        }
        String asked = words(index);
        int end = asked.lastIndexOf('？') + 1;
        return isSaid(words(index + 1)) && (end == 0 || asked.substring(end).isBlank());
    }

    private boolean isAnsweredByName(int index) {
        if (!isAnswered(index)) {
            return false;
        }
        Label.Kind next = candidates.get(index + 1).label().kind();
        return next == Label.Kind.ANSWERER || next == Label.Kind.PERSON;
    }

    /** A question at a paragraph's start with its answer. */
    private boolean isAsked(int index) {
        return candidates.get(index).opensParagraph()
                && hasQuestionMark(words(index))
                && isAnswered(index);
    }

    /** 钟部长：您好！ is how a question begins. */
    private boolean isAddress(int index) {
        Label label = candidates.get(index).label();
        LabelCandidate last = last();
        boolean first =
                last != null
                        && last.label().asks()
                        && isBlank(last.end(), last.paragraph(), candidates.get(index));
        return first
                && label.kind() == Label.Kind.PERSON
                && label.position() != null
                && phrases.isAddress(SimplifiedCharacters.convert(words(index)));
    }

    /** Whether no words stand between a place and a label. */
    private boolean isBlank(int from, int paragraph, LabelCandidate label) {
        for (int i = paragraph; i <= label.paragraph(); i++) {
            int start = i == paragraph ? from : 0;
            int end = i == label.paragraph() ? label.number() : paragraphs.get(i).length();
            if (start < end && !paragraphs.get(i).substring(start, end).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** 提问：无 in an answer is a form's field: it asks nothing, and nobody answers. */
    private boolean isField(int index) {
        Label label = candidates.get(index).label();
        return label.kind() == Label.Kind.JOURNALIST
                && label.outlet() == null
                && label.person() == null
                && index + 1 < candidates.size()
                && !isAnswered(index)
                && !hasQuestionMark(words(index));
    }

    private static boolean hasQuestionMark(String words) {
        return words.indexOf('？') >= 0 || words.indexOf('?') >= 0;
    }

    private static boolean endsAsQuestion(String words) {
        return words.endsWith("？") || words.endsWith("?");
    }

    private static boolean asks(String words) {
        return hasQuestionMark(words) || words.indexOf('请') >= 0 || words.indexOf('請') >= 0;
    }

    private static boolean isSaid(String words) {
        return isSentence(words) || words.endsWith("：") || words.endsWith("？");
    }

    private static boolean isOffice(@Nullable LabelCandidate label) {
        return label != null && label.label().kind() == Label.Kind.OFFICE;
    }

    /** Whether a label once stands right behind a question. */
    private boolean isAnswerer(Label label) {
        for (int i = 1; i < candidates.size(); i++) {
            boolean same = key(candidates.get(i).label()).equals(key(label));
            if (same && candidates.get(i - 1).label().asks()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(String words) {
        return words.indexOf('。') >= 0 || words.indexOf('！') >= 0 || words.indexOf('？') >= 0;
    }

    /** The first words behind a label: what is left of its paragraph, or the next one. */
    private String words(int index) {
        LabelCandidate candidate = candidates.get(index);
        LabelCandidate next = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
        for (int i = candidate.paragraph(); i < paragraphs.size(); i++) {
            int from = i == candidate.paragraph() ? candidate.end() : 0;
            boolean shared = next != null && next.paragraph() == i;
            int to = shared ? next.number() : paragraphs.get(i).length();
            if (to > from || shared) {
                return paragraphs.get(i).substring(from, Math.max(from, to)).strip();
            }
        }
        return "";
    }

    private boolean accepts(int index) {
        LabelCandidate candidate = candidates.get(index);
        Label label = candidate.label();
        boolean opens = candidate.opensParagraph();
        boolean afterQuestion = isAfterQuestion(candidate);
        int times = openings.getOrDefault(key(label), 0);
        return switch (label.kind()) {
            case JOURNALIST ->
                    !candidate.own() && (!grammar.isGuessedOutlet(label) || isAsked(index))
                            || ownJournalists > 1
                            || isBracketed(candidate)
                            || endsInJournalist(label);
            case FOLLOW_UP -> !candidate.own() || times > 1 || ownJournalists > 1;
            case MODERATOR ->
                    candidate.own()
                            ? times > 1 || isBracketed(candidate)
                            : times > 1 || isSaid(words(index));
            case ANSWERER -> afterQuestion || opens && times > 1;
            case PERSON -> {
                if (grammar.tellsSpeech(label)) {
                    yield opens && !quotes(candidate) && (afterQuestion || isOpening(index));
                }
                if (key(label).length() == 1) {
                    // 钟部长: the document knows him by his name or by his label.
                    yield opens && (times > 1 || afterQuestion);
                }
                boolean proper = isNoWord(label) || spokespeople.contains(person(label));
                boolean repeated = everywhere.get(key(label)) > 1 && proper;
                boolean known =
                        proper && head.names(person(label))
                                || times > 1 && (proper || isAnswerer(label))
                                || repeated;
                boolean named = label.position() != null || isColleague(label);
                String words = words(index);
                if (candidate.own() && !words.isEmpty() && !isSaid(words)) {
                    // A list of those who take part.
                    yield false;
                }
                boolean opening = isOpening(index);
                yield known
                        || opening
                        || !candidate.own() && (afterQuestion || opens && named)
                        || isColonAlone(candidate) && isNoWord(label) && alike > 1;
            }
            case OFFICE ->
                    opens
                            && (times > 1
                                    || !candidate.own()
                                            && (afterQuestion
                                                    || isOffice(last()) && isSaid(words(index))));
            case NAME_LIKE ->
                    opens
                            && !LatinLabels.isLatin(label.text())
                            && (key(label).length() > 1 || head.hasSurname(key(label)))
                            && (times > 2
                                    || times > 1 && (afterQuestion || head.names(person(label))));
        };
    }

    /** 央视记者 on a line of its own needs no second one; 市民 or 中评社 may be other things. */
    private static boolean endsInJournalist(Label label) {
        return label.outlet() != null && SimplifiedCharacters.convert(label.text()).endsWith("记者");
    }

    /** Whether nothing stands behind the label's colon: the words are below. */
    private boolean isColonAlone(LabelCandidate candidate) {
        return !candidate.own()
                && candidate.end() == paragraphs.get(candidate.paragraph()).length();
    }

    private static boolean isBracketedMark(char c) {
        return "【[［".indexOf(c) >= 0;
    }

    private boolean isBracketed(LabelCandidate candidate) {
        return isBracketedMark(paragraphs.get(candidate.paragraph()).charAt(candidate.start()));
    }

    /** 程远帆说：“…” tells of words; a label has them. */
    private boolean quotes(LabelCandidate candidate) {
        return paragraphs.get(candidate.paragraph()).startsWith("“", candidate.end());
    }

    /** A full name that is no word, behind somebody's answer: another official adds something. */
    private boolean isColleague(Label label) {
        LabelCandidate last = last();
        return last != null
                && last.label().kind() == Label.Kind.PERSON
                && key(label).length() == FULL_NAME
                && isNoWord(label);
    }

    private static boolean isNoWord(Label label) {
        return CommonWords.frequencyClass(key(label)) < 0;
    }

    private boolean isAfterQuestion(LabelCandidate candidate) {
        LabelCandidate last = last();
        return last != null
                && last.label().asks()
                && (last.paragraph() < candidate.paragraph() || last.end() < candidate.start());
    }

    private @Nullable LabelCandidate last() {
        return accepted.isEmpty() ? null : accepted.get(accepted.size() - 1);
    }

    private static String person(Label label) {
        return label.person() == null ? label.text() : label.person();
    }

    private static String key(Label label) {
        return SimplifiedCharacters.convert(person(label));
    }
}
