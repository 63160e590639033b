package io.github.lanting.internal.dialogue;

import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes turns of labelled paragraphs: roles, speakers, follow-ups, lead and closing line. */
final class TurnBuilder {
    /** So many labels in a row of one speaker show a live log, which repeats them at each post. */
    private static final int REPEATS_OF_A_LOG = 3;

    private final List<String> paragraphs;
    private final Phrases phrases;
    private final PressEvent event;
    private final LabelGrammar grammar;
    private final Set<String> hosts = new HashSet<>();
    private boolean hasOfficials;
    private final List<TurnDraft> turns = new ArrayList<>();
    private boolean isLog;
    private @Nullable String interviewer;
    private @Nullable String asker;

    TurnBuilder(
            List<String> paragraphs,
            Phrases phrases,
            PressEvent event,
            LabelGrammar grammar,
            boolean hasTimestamps) {
        this.grammar = grammar;
        this.paragraphs = paragraphs;
        this.isLog = hasTimestamps;
        this.phrases = phrases;
        this.event = event;
    }

    static TurnDraft narration() {
        return new TurnDraft(Turn.Role.NARRATION, Speaker.UNKNOWN, false, null);
    }

    List<TurnDraft> build(List<LabelCandidate> labels) {
        isLog |= repeats(labels) >= REPEATS_OF_A_LOG || hasStamps(labels);
        hosts.addAll(new HostFinder(paragraphs, phrases, labels).find());
        interviewer = interviewer(labels);
        hasOfficials =
                labels.stream()
                        .map(LabelCandidate::label)
                        .anyMatch(label -> !label.asks() && label.kind() != Label.Kind.MODERATOR);
        turns.addAll(new PageHead(paragraphs, event).turns(labels));
        for (int i = 0; i < labels.size(); i++) {
            LabelCandidate label = labels.get(i);
            TurnDraft turn = open(label);
            LabelCandidate next = i + 1 < labels.size() ? labels.get(i + 1) : null;
            addPassages(turn, label, next);
            findCredit(turn);
        }
        splitUnlabelledAnswers();
        splitClosing();
        turns.removeIf(turn -> turn.passages().isEmpty());
        return turns;
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
        TurnDraft last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
        Turn.Role role = role(label);
        Speaker speaker = speaker(label);
        TurnDraft.LabelPlace place =
                new TurnDraft.LabelPlace(
                        candidate.paragraph(),
                        candidate.number(),
                        candidate.start(),
                        candidate.end());
        boolean same =
                last != null
                        && last.role() == role
                        && (isLog && last.speaker().equals(speaker)
                                || role != Turn.Role.QUESTION
                                        && speaker.person() != null
                                        && speaker.person().equals(last.speaker().person()));
        if (same) {
            last.labels().add(place);
            return last;
        }
        TurnDraft turn = new TurnDraft(role, speaker, label.kind() == Label.Kind.FOLLOW_UP, place);
        turns.add(turn);
        return turn;
    }

    private Turn.Role role(Label label) {
        return switch (label.kind()) {
            case JOURNALIST, FOLLOW_UP -> Turn.Role.QUESTION;
            case MODERATOR ->
                    hasOfficials || !isAfterQuestion() ? Turn.Role.MODERATION : Turn.Role.ANSWER;
            case ANSWERER -> Turn.Role.ANSWER;
            case PERSON, OFFICE, NAME_LIKE ->
                    hosts.contains(label.person()) ? Turn.Role.MODERATION : officialRole(label);
        };
    }

    private boolean isAfterQuestion() {
        return !turns.isEmpty() && turns.get(turns.size() - 1).role() == Turn.Role.QUESTION;
    }

    /**
     * An official answers while a question is open, also after a colleague; else makes a statement.
     */
    private Turn.Role officialRole(Label label) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            TurnDraft turn = turns.get(i);
            switch (turn.role()) {
                case QUESTION -> {
                    return Turn.Role.ANSWER;
                }
                case ANSWER -> {
                    boolean own = Objects.equals(turn.speaker().person(), label.person());
                    return own && !isLog ? Turn.Role.STATEMENT : Turn.Role.ANSWER;
                }
                case STATEMENT -> {
                    return Turn.Role.STATEMENT;
                }
                default -> {
                    // a host in between decides nothing
                }
            }
        }
        return Turn.Role.STATEMENT;
    }

    private Speaker speaker(Label label) {
        return switch (label.kind()) {
            case JOURNALIST -> {
                boolean citizen = label.position() != null;
                asker = label.outlet() != null ? label.outlet() : citizen ? null : interviewer;
                yield new Speaker(label.text(), asker, label.person(), label.position());
            }
            case FOLLOW_UP -> new Speaker(label.text(), asker, null, null);
            case ANSWERER -> {
                List<String> people = event.spokespeople();
                yield new Speaker(
                        label.text(), null, people.size() == 1 ? people.get(0) : null, null);
            }
            case OFFICE -> new Speaker(label.text(), null, label.person(), null);
            case PERSON, NAME_LIKE, MODERATOR ->
                    new Speaker(label.text(), null, label.person(), label.position());
        };
    }

    /** Whose journalist asks behind a bare 记者: the one of the lead, or the only one named. */
    private @Nullable String interviewer(List<LabelCandidate> labels) {
        String stated = event.interviewer();
        boolean hosted =
                !hosts.isEmpty()
                        || labels.stream().anyMatch(l -> l.label().kind() == Label.Kind.MODERATOR);
        if (stated != null || hosted) {
            // Where somebody runs the event, many ask.
            return stated;
        }
        Set<String> outlets = new HashSet<>();
        String only = null;
        for (LabelCandidate candidate : labels) {
            Label label = candidate.label();
            if (label.kind() == Label.Kind.JOURNALIST) {
                if (outlets.isEmpty() && label.outlet() == null) {
                    return null;
                }
                if (label.outlet() != null) {
                    outlets.add(label.outlet());
                    only = label.outlet();
                }
            }
        }
        return outlets.size() == 1 ? only : null;
    }

    /** Whether most posts end with a time. */
    private boolean hasStamps(List<LabelCandidate> labels) {
        int stamps = 0;
        for (LabelCandidate label : labels) {
            String paragraph = paragraphs.get(label.paragraph());
            boolean before = label.number() == 0 && Stamps.leading(paragraph) > 0;
            boolean behind = Stamps.trailing(paragraph) < paragraph.length();
            stamps += before || behind ? 1 : 0;
        }
        return stamps * 2 > labels.size();
    }

    private static int repeats(List<LabelCandidate> labels) {
        int repeats = 0;
        for (int i = 1; i < labels.size(); i++) {
            boolean same = labels.get(i).label().text().equals(labels.get(i - 1).label().text());
            repeats += same && !labels.get(i).label().asks() ? 1 : 0;
        }
        return repeats;
    }

    /** 問：…？（中央社記者）: whoever asked is named behind the question. */
    private void findCredit(TurnDraft turn) {
        if (turn.role() != Turn.Role.QUESTION
                || turn.speaker().outlet() != null
                || turn.passages().isEmpty()) {
            return;
        }
        int last = turn.passages().size() - 1;
        TurnDraft.Passage passage = turn.passages().get(last);
        String text = paragraphs.get(passage.paragraph()).substring(0, passage.to());
        int opening = text.lastIndexOf('（');
        if (!text.endsWith("）") || opening <= passage.from()) {
            return;
        }
        Label credit = grammar.parse(text.substring(opening + 1, text.length() - 1));
        if (credit == null || credit.kind() != Label.Kind.JOURNALIST || credit.outlet() == null) {
            return;
        }
        int paragraph = passage.paragraph();
        turn.passages().set(last, new TurnDraft.Passage(paragraph, passage.from(), opening));
        turn.labels().add(new TurnDraft.LabelPlace(paragraph, opening, opening, passage.to()));
        asker = credit.outlet();
        turn.speaker(new Speaker(turn.speaker().label(), asker, credit.person(), null));
    }

    /** Questions, each in one paragraph, and what stands below them answers it. */
    private void splitUnlabelledAnswers() {
        int questions = 0;
        for (TurnDraft turn : turns) {
            if (turn.role() == Turn.Role.QUESTION) {
                questions++;
                TurnDraft.Passage first = turn.passages().isEmpty() ? null : turn.passages().get(0);
                if (first == null || !paragraphs.get(first.paragraph()).endsWith("？")) {
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

    /** The last lines that tell how the event ended are the article's own. */
    private void splitClosing() {
        TurnDraft last = turns.get(turns.size() - 1);
        TurnDraft closing = narration();
        List<TurnDraft.Passage> passages = last.passages();
        while (passages.size() > 1) {
            TurnDraft.Passage passage = passages.get(passages.size() - 1);
            String text =
                    paragraphs.get(passage.paragraph()).substring(passage.from(), passage.to());
            if (!phrases.isClosing(SimplifiedCharacters.convert(text))) {
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
