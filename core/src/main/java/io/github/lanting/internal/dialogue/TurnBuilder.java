package io.github.lanting.internal.dialogue;

import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes turns of labelled paragraphs: roles, speakers, follow-ups, lead and closing line. */
final class TurnBuilder {
    private static final int OPENING_WORDS = 120;

    private final PageLines lines;
    private final List<String> texts;
    private final List<String> paragraphs;
    private final Phrases phrases;
    private final PressEvent event;

    /** The lines that head a part of the talk. */
    private final Set<Integer> parts;

    private final LabelGrammar grammar;
    private final Set<String> hosts = new HashSet<>();
    private boolean hasOfficials;
    private final List<TurnDraft> turns = new ArrayList<>();
    private final Map<LabelCandidate, TurnDraft> byOriginal = new IdentityHashMap<>();
    private boolean isLog;
    private boolean isInterview;

    /** Whether the document begins inside an answer: page two of several. */
    private boolean isCutOff;

    private Speakers speakers;
    private @Nullable TurnDraft lastQuestion;

    TurnBuilder(
            PageLines lines,
            Phrases phrases,
            PressEvent event,
            LabelGrammar grammar,
            Set<Integer> parts) {
        this.parts = parts;
        this.grammar = grammar;
        this.lines = lines;
        this.texts = lines.texts();
        this.paragraphs = lines.paragraphs();
        this.isLog = lines.hasStamps();
        this.phrases = phrases;
        this.event = event;
    }

    static TurnDraft narration() {
        return new TurnDraft(Turn.Role.NARRATION, Speaker.UNKNOWN, false, null);
    }

    /**
     * The turns of some labels.
     *
     * @param labels the labels in order
     * @param translations labels of English words, each with the label whose words they repeat
     */
    List<TurnDraft> build(
            List<LabelCandidate> labels, Map<LabelCandidate, LabelCandidate> translations) {
        isLog |= LiveLog.is(paragraphs, labels);
        hosts.addAll(new HostFinder(lines, phrases, labels).find());
        speakers = new Speakers(paragraphs, event, grammar, labels, !hosts.isEmpty());
        hasOfficials =
                labels.stream()
                        .map(LabelCandidate::label)
                        .anyMatch(label -> !label.asks() && label.kind() != Label.Kind.MODERATOR);
        List<LabelCandidate> all = new ArrayList<>(labels);
        all.addAll(translations.keySet());
        all.sort(LabelCandidate.IN_ORDER);
        isInterview = isInterview(labels);
        isCutOff = event.isUnstated() && asksFirst(labels) && !greets();
        turns.addAll(new PageHead(paragraphs, event, isCutOff).turns(labels, all.get(0)));
        Bilingual bilingual = new Bilingual(paragraphs, turns);
        for (int i = 0; i < all.size(); i++) {
            LabelCandidate label = all.get(i);
            LabelCandidate original = translations.get(label);
            TurnDraft turn = original == null ? open(label) : openTranslation(label, original);
            bilingual.add(label, original, turn);
            byOriginal.put(label, turn);
            LabelCandidate next = i + 1 < all.size() ? all.get(i + 1) : null;
            addPassages(turn, label, next);
            speakers.findCredit(turn);
        }
        bilingual.tie();
        new TurnSplitter(lines, phrases, event, turns, parts).split();
        turns.removeIf(turn -> turn.passages().isEmpty());
        return turns;
    }

    /** Where no journalist asks, the host does. */
    private boolean isInterview(List<LabelCandidate> labels) {
        boolean hosted = false;
        for (LabelCandidate label : labels) {
            if (label.label().asks() && label.label().position() == null) {
                return false;
            }
            hosted |= label.label().kind() == Label.Kind.MODERATOR;
        }
        return hosted && (event.isInterview() || asking(labels) > 1);
    }

    /** Whether the first label is a question, or the first official's is followed by one. */
    private static boolean asksFirst(List<LabelCandidate> labels) {
        return labels.get(0).label().asks()
                || labels.size() > 1
                        && labels.get(0).label().kind() == Label.Kind.PERSON
                        && labels.get(1).label().asks();
    }

    private boolean greets() {
        return paragraphs.stream()
                .filter(text -> !text.isEmpty())
                .limit(3)
                .map(SimplifiedCharacters::convert)
                .anyMatch(phrases::opensEvent);
    }

    /** How often a host's words end with a question. */
    private int asking(List<LabelCandidate> labels) {
        int times = 0;
        for (LabelCandidate label : labels) {
            boolean hosts = label.label().kind() == Label.Kind.MODERATOR;
            times += hosts && paragraphs.get(label.paragraph()).endsWith("？") ? 1 : 0;
        }
        return times;
    }

    /** The same words in English: the same role and speaker under another label. */
    private TurnDraft openTranslation(LabelCandidate candidate, LabelCandidate original) {
        Label label = original.label();
        Speaker speaker = speakers.of(label);
        TurnDraft chinese = byOriginal.get(original);
        TurnDraft turn =
                new TurnDraft(
                        chinese == null ? role(original) : chinese.role(),
                        new Speaker(
                                candidate.label().text(), speaker.outlet(), speaker.person(), null),
                        label.kind() == Label.Kind.FOLLOW_UP,
                        place(candidate));
        turn.language("en");
        turns.add(turn);
        return turn;
    }

    private void addLabel(TurnDraft turn, LabelCandidate candidate) {
        for (int line : candidate.lines()) {
            int length = texts.get(line).length();
            turn.labels().add(new TurnDraft.LabelPlace(line, 0, 0, length));
        }
        turn.labels().add(place(candidate));
    }

    /** CNBC记者：追问一下: who asked last says that he goes on. */
    private boolean pressesOn(LabelCandidate candidate, Speaker speaker) {
        return lastQuestion != null
                && candidate.label().asks()
                && Objects.equals(speaker.outlet(), lastQuestion.speaker().outlet())
                && Objects.equals(speaker.person(), lastQuestion.speaker().person())
                && phrases.pressesOn(openingWords(candidate));
    }

    private static TurnDraft.LabelPlace place(LabelCandidate candidate) {
        return new TurnDraft.LabelPlace(
                candidate.paragraph(), candidate.number(), candidate.start(), candidate.end());
    }

    /** The last turn that repeats no other one. */
    private @Nullable TurnDraft last() {
        int at = turns.size() - 1;
        while (at >= 0 && turns.get(at).language().equals("en")) {
            at--;
        }
        return at < 0 ? null : turns.get(at);
    }

    private void addPassages(TurnDraft turn, LabelCandidate label, @Nullable LabelCandidate next) {
        int last = next == null ? paragraphs.size() - 1 : next.paragraph();
        for (int i = label.paragraph(); i <= last; i++) {
            int from = i == label.paragraph() ? label.end() : 0;
            boolean shared = next != null && i == next.paragraph();
            int to = shared ? next.number() : paragraphs.get(i).length();
            int stamp =
                    to > from ? from + Stamps.trailing(paragraphs.get(i).substring(from, to)) : to;
            turn.add(i, from, stamp);
            if (stamp < to) {
                turn.stamps().add(new TurnDraft.Passage(i, stamp, to));
            }
        }
    }

    private TurnDraft open(LabelCandidate candidate) {
        Label label = candidate.label();
        TurnDraft last = last();
        Turn.Role role = role(candidate);
        Speaker speaker = speakers.of(label);
        boolean same =
                last != null
                        && last.role() == role
                        && (isLog && last.speaker().equals(speaker)
                                || role != Turn.Role.QUESTION
                                        && isSame(label, speaker, last.speaker()));
        if (same) {
            addLabel(last, candidate);
            return last;
        }
        boolean followUp = label.kind() == Label.Kind.FOLLOW_UP || pressesOn(candidate, speaker);
        TurnDraft turn = new TurnDraft(role, speaker, followUp, null);
        addLabel(turn, candidate);
        turns.add(turn);
        lastQuestion = role == Turn.Role.QUESTION ? turn : lastQuestion;
        return turn;
    }

    private static boolean isSame(Label label, Speaker speaker, Speaker last) {
        return speaker.person() == null
                ? label.kind() == Label.Kind.OFFICE && speaker.equals(last)
                : speaker.person().equals(last.person());
    }

    /**
     * The first words behind a label, or below one that has its line for itself; a document of one
     * line has all others behind it.
     */
    private String openingWords(LabelCandidate candidate) {
        int paragraph = candidate.paragraph();
        int start = candidate.end();
        if (candidate.own()) {
            do {
                paragraph++;
            } while (paragraph < paragraphs.size() && paragraphs.get(paragraph).isEmpty());
            start = 0;
        }
        if (paragraph == paragraphs.size()) {
            return "";
        }
        String text = lines.folded().get(paragraph);
        return text.substring(start, Math.min(text.length(), start + OPENING_WORDS));
    }

    /** An outlet's own voice in its live log: it asks nothing and is no 记者. */
    private boolean isSite(LabelCandidate candidate) {
        Label label = candidate.label();
        if (!isLog || !label.text().equals(label.outlet())) {
            return false;
        }
        String words = openingWords(candidate);
        return !words.contains("请问") && words.indexOf('？') < 0;
    }

    private Turn.Role role(LabelCandidate candidate) {
        Label label = candidate.label();
        return switch (label.kind()) {
            case JOURNALIST -> isSite(candidate) ? Turn.Role.NARRATION : Turn.Role.QUESTION;
            case FOLLOW_UP -> Turn.Role.QUESTION;
            case MODERATOR ->
                    hasOfficials || !isAfterQuestion() ? Turn.Role.MODERATION : Turn.Role.ANSWER;
            case ANSWERER -> Turn.Role.ANSWER;
            case PERSON, OFFICE, NAME_LIKE ->
                    hosts.contains(label.person()) ? Turn.Role.MODERATION : officialRole(label);
        };
    }

    /** 下面请教练总结: what a host asks for that is no answer. */
    private boolean callsForStatement(TurnDraft turn) {
        StringBuilder words = new StringBuilder();
        for (TurnDraft.Passage passage : turn.passages()) {
            words.append(lines.folded().get(passage.paragraph()), passage.from(), passage.to());
        }
        return phrases.callsForStatement(words.toString());
    }

    private boolean isAfterQuestion() {
        TurnDraft last = last();
        return last != null && last.role() == Turn.Role.QUESTION;
    }

    /**
     * An official answers while a question is open, also after a colleague; else makes a statement.
     */
    private Turn.Role officialRole(Label label) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            TurnDraft turn = turns.get(i);
            if (turn.language().equals("en")) {
                continue;
            }
            switch (turn.role()) {
                case QUESTION -> {
                    return Turn.Role.ANSWER;
                }
                case ANSWER -> {
                    boolean own =
                            label.person() == null
                                    ? label.text().equals(turn.speaker().label())
                                    : label.person().equals(turn.speaker().person());
                    return own && !isLog && !isInterview ? Turn.Role.STATEMENT : Turn.Role.ANSWER;
                }
                case STATEMENT -> {
                    return Turn.Role.STATEMENT;
                }
                case MODERATION -> {
                    if (isInterview) {
                        return Turn.Role.ANSWER;
                    }
                    boolean open = i > 0 && turns.get(i - 1).role() == Turn.Role.QUESTION;
                    if (!open && i == turns.size() - 1 && callsForStatement(turn)) {
                        return Turn.Role.STATEMENT;
                    }
                }
                default -> {
                    // a narration in between decides nothing
                }
            }
        }
        return isCutOff ? Turn.Role.ANSWER : Turn.Role.STATEMENT;
    }
}
