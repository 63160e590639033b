package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.tables.CommonWords;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidates are labels, by what the whole document shows: how often a name opens a
 * paragraph, whether headline or lead name it, whether it follows a question.
 */
final class LabelDecision {
    private static final int FULL_NAME = 3;
    private static final int LONGEST_HEADLINE = 16;

    /** So many questions need no label of an answer to show a transcript. */
    private static final int QUESTIONS_ALONE = 2;

    private final List<String> spokespeople;
    private final LabelContext context;
    private final List<LabelCandidate> candidates;
    private final List<String> paragraphs;
    private final LabelGrammar grammar;
    private final Phrases phrases;
    private final Head head;

    private final List<LabelCandidate> accepted = new ArrayList<>();

    LabelDecision(
            List<LabelCandidate> found,
            List<String> paragraphs,
            LabelGrammar grammar,
            Phrases phrases,
            Head head,
            List<String> spokespeople) {
        this.spokespeople = spokespeople;
        this.context = new LabelContext(found, paragraphs);
        this.candidates = context.candidates();
        this.paragraphs = paragraphs;
        this.grammar = grammar;
        this.phrases = phrases;
        this.head = head;
    }

    /** The labels among the candidates, in order; none if the document is no transcript. */
    List<LabelCandidate> decide() {
        if (isTranscript()) {
            for (int i = 0; i < candidates.size(); i++) {
                LabelCandidate candidate = candidates.get(i);
                boolean told = isTold(i);
                if (accepts(i) && !told && !isAddress(i) && !isField(i) && !isSubhead(i)) {
                    accepted.add(candidate);
                }
            }
        }
        return accepted;
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
            boolean comment = label.position() != null && !context.isAnsweredByName(i);
            boolean guess = grammar.isGuessedOutlet(label) && !context.isAsked(i);
            boolean alone =
                    candidate.own()
                            && context.ownJournalists() < 2
                            && !(endsInJournalist(label) && phrases.namesEvent(head.folded()));
            boolean counts = !guess && !alone && !comment;
            if (label.kind() == Label.Kind.MODERATOR
                    && !candidate.own()
                    && candidate.opensParagraph()
                    && LabelContext.isSentence(context.words(i))) {
                return true;
            }
            // A speech, too, may begin with its speaker's name.
            if (isOpening(i) && (!candidate.own() || phrases.namesEvent(head.folded()))) {
                return true;
            }
            boolean told = isTold(i);
            if (counts && label.kind() == Label.Kind.JOURNALIST && !told) {
                boolean asks = LabelContext.asks(context.words(i));
                questions += LabelContext.hasQuestionMark(context.words(i)) ? 1 : 0;
                // The question's own mark may be on a line that the page lost.
                if (context.isAnsweredByName(i)
                        || asks
                                && (context.isAnswered(i)
                                        || LabelContext.endsAsQuestion(context.words(i)))) {
                    return true;
                }
            }
        }
        // One page of several, or one that is cut off, may hold but one question.
        return questions >= QUESTIONS_ALONE || questions > 0 && phrases.namesEvent(head.folded());
    }

    /** 有记者问 without an answer's label, and 记者问：“…？”石部长说，…: a report tells of a question. */
    private boolean isTold(int index) {
        Label label = candidates.get(index).label();
        return grammar.tells(label) && !context.isAnsweredByLabel(index)
                || label.asks() && context.isReported(index);
    }

    /** An official greets those who have come: one page of several may hold nothing else. */
    private boolean isOpening(int index) {
        LabelCandidate candidate = candidates.get(index);
        Label label = candidate.label();
        boolean official =
                label.kind() == Label.Kind.PERSON
                        && (label.position() != null || head.names(LabelContext.person(label)));
        return official && candidate.opensParagraph() && phrases.isGreeting(context.opening(index));
    }

    /** 钟部长：您好！ is how a question begins. */
    private boolean isAddress(int index) {
        Label label = candidates.get(index).label();
        LabelCandidate last = last();
        boolean first = last != null && last.label().asks() && context.isBlank(last, index);
        return first
                && label.kind() == Label.Kind.PERSON
                && label.position() != null
                && phrases.isAddress(context.opening(index));
    }

    /** 谈未来：“让鱼自己讲故事”: a subhead, whose words are a quotation and nothing more. */
    private boolean isSubhead(int index) {
        LabelCandidate candidate = candidates.get(index);
        Label.Kind kind = candidate.label().kind();
        boolean named = kind == Label.Kind.PERSON || kind == Label.Kind.OFFICE;
        return named
                && !candidate.own()
                && candidate.opensParagraph()
                && Subheads.isQuotedTitle(
                        paragraphs.get(candidate.paragraph()).substring(candidate.end()));
    }

    /** 提问：无 in an answer is a form's field: it asks nothing, and nobody answers. */
    private boolean isField(int index) {
        Label label = candidates.get(index).label();
        return label.kind() == Label.Kind.JOURNALIST
                && label.outlet() == null
                && label.person() == null
                && !context.isAnswered(index)
                && !LabelContext.hasQuestionMark(context.words(index))
                && (index + 1 < candidates.size() || isUnsaid(context.words(index)));
    }

    private static boolean isUnsaid(String words) {
        return !words.isEmpty() && !LabelContext.isSaid(words);
    }

    private static boolean isOffice(@Nullable LabelCandidate label) {
        return label != null && label.label().kind() == Label.Kind.OFFICE;
    }

    private boolean accepts(int index) {
        LabelCandidate candidate = candidates.get(index);
        Label label = candidate.label();
        boolean opens = candidate.opensParagraph();
        boolean afterQuestion = isAfterQuestion(candidate);
        int times = context.openings(label);
        return switch (label.kind()) {
            case JOURNALIST ->
                    (!grammar.isGuessedOutlet(label) || context.isAsked(index))
                            && (!candidate.own()
                                    || context.ownJournalists() > 1
                                    || isBracketed(candidate)
                                    || endsInJournalist(label));
            case FOLLOW_UP -> !candidate.own() || times > 1 || context.ownJournalists() > 1;
            case MODERATOR ->
                    candidate.own()
                            ? times > 1 || isBracketed(candidate)
                            : times > 1 || LabelContext.isSaid(context.words(index));
            case ANSWERER -> afterQuestion || opens && (times > 1 || label.person() != null);
            case PERSON -> {
                if (grammar.tellsSpeech(label)) {
                    yield opens && !quotes(candidate) && (afterQuestion || isOpening(index));
                }
                if (LabelContext.key(label).length() == 1) {
                    // 钟部长: the document knows him by his name or by his label.
                    yield opens && (times > 1 || afterQuestion || isKnownColleague(index));
                }
                if (isShortHeadline(index)) {
                    yield false;
                }
                boolean proper =
                        isNoWord(label) || spokespeople.contains(LabelContext.person(label));
                boolean repeated = context.times(label) > 1 && proper;
                boolean known =
                        proper && head.names(LabelContext.person(label))
                                || times > 1 && (proper || context.isAnswerer(label))
                                || repeated;
                boolean named = label.position() != null || isColleague(label);
                String words = context.words(index);
                boolean alone = candidate.own() || context.isColonAlone(candidate);
                if (alone && !words.isEmpty() && !LabelContext.isSaid(words)) {
                    // A list of those who take part, or a headline of two lines.
                    yield false;
                }
                boolean opening = isOpening(index);
                yield known
                        || opening
                        || !candidate.own() && (afterQuestion || opens && named)
                        || context.isColonAlone(candidate)
                                && isNoWord(label)
                                && context.alike() > 1;
            }
            case OFFICE ->
                    opens
                            && (times > 1
                                    || !candidate.own()
                                            && (afterQuestion
                                                    || isOffice(last())
                                                            && LabelContext.isSaid(
                                                                    context.words(index))));
            case NAME_LIKE ->
                    opens
                            && !LatinLabels.isLatin(label.text())
                            && (LabelContext.key(label).length() > 1
                                    || head.hasSurname(LabelContext.key(label)))
                            && (times > 2
                                    || times > 1
                                            && (afterQuestion
                                                    || head.names(LabelContext.person(label))));
        };
    }

    /** 央视记者 on a line of its own needs no second one; 市民 or 中评社 may be other things. */
    private static boolean endsInJournalist(Label label) {
        return label.outlet() != null && SimplifiedCharacters.convert(label.text()).endsWith("记者");
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
                && LabelContext.key(label).length() == FULL_NAME
                && isNoWord(label);
    }

    /** 罗副校长： behind somebody's answer, where the document has a name of that surname. */
    private boolean isKnownColleague(int index) {
        Label label = candidates.get(index).label();
        String surname = LabelContext.key(label);
        LabelCandidate last = last();
        return last != null
                && !last.label().asks()
                && LabelContext.isSaid(context.words(index))
                && (context.hasNameOf(surname)
                        || spokespeople.stream()
                                .anyMatch(
                                        name ->
                                                SimplifiedCharacters.convert(name)
                                                        .startsWith(surname)));
    }

    /** 谈就业：稳住饭碗: a few words that are no sentence, behind what stands there but once. */
    private boolean isShortHeadline(int index) {
        LabelCandidate candidate = candidates.get(index);
        Label label = candidate.label();
        String words = context.words(index);
        return label.position() == null
                && !candidate.own()
                && candidate.opensParagraph()
                && context.times(label) == 1
                && !spokespeople.contains(LabelContext.person(label))
                && !words.isEmpty()
                && words.length() <= LONGEST_HEADLINE
                && !LineForm.hasAny(words, "。！？，；…：.!?");
    }

    private static boolean isNoWord(Label label) {
        return CommonWords.frequencyClass(LabelContext.key(label)) < 0;
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
}
