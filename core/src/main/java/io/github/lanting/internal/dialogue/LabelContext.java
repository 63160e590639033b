package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands around the candidates of a document: their words, what follows, how often they come.
 */
final class LabelContext {
    private static final int LONGEST_OPENING = 40;

    private final List<LabelCandidate> candidates;
    private final List<String> paragraphs;
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final Map<String, Integer> openings = new HashMap<>();

    /** Whose labels once stand right behind a question. */
    private final Set<String> answerers = new HashSet<>();

    private int ownJournalists;
    private int alike;

    LabelContext(List<LabelCandidate> found, List<String> paragraphs) {
        this.candidates = withoutChance(found);
        this.paragraphs = paragraphs;
        LabelCandidate last = null;
        for (LabelCandidate candidate : candidates) {
            count(candidate);
            if (last != null && last.label().asks()) {
                answerers.add(key(candidate.label()));
            }
            last = candidate;
        }
    }

    /** The candidates, without those that nothing speaks for. */
    List<LabelCandidate> candidates() {
        return candidates;
    }

    /** How often somebody's label comes. */
    int times(Label label) {
        return everywhere.getOrDefault(key(label), 0);
    }

    /** How often somebody's label opens a paragraph. */
    int openings(Label label) {
        return openings.getOrDefault(key(label), 0);
    }

    /** How many labels of journalists are paragraphs of their own. */
    int ownJournalists() {
        return ownJournalists;
    }

    /** How many labels stand alone with their colon. */
    int alike() {
        return alike;
    }

    /** Whether some label has a name of a surname. */
    boolean hasNameOf(String surname) {
        return everywhere.keySet().stream()
                .anyMatch(name -> name.length() > surname.length() && name.startsWith(surname));
    }

    /** Whether a label once stands right behind a question. */
    boolean isAnswerer(Label label) {
        return answerers.contains(key(label));
    }

    private void count(LabelCandidate candidate) {
        Label label = candidate.label();
        everywhere.merge(key(label), 1, Integer::sum);
        if (candidate.opensParagraph()) {
            openings.merge(key(label), 1, Integer::sum);
        }
        alike += isColonAlone(candidate) ? 1 : 0;
        ownJournalists += candidate.own() && label.kind() == Label.Kind.JOURNALIST ? 1 : 0;
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

    /** Whether the next label that asks nothing is of somebody who may answer. */
    boolean isAnswered(int index) {
        if (index + 1 >= candidates.size()) {
            return false;
        }
        Label next = candidates.get(index + 1).label();
        boolean known = next.kind() != Label.Kind.NAME_LIKE || times(next) > 1;
        return !next.asks() && known;
    }

    /**
     * Whether a reported question is answered in the form of a transcript, on a line of its own.
     */
    boolean isAnsweredByLabel(int index) {
        if (!isAnswered(index) || !candidates.get(index + 1).opensParagraph()) {
            return false;
        }
        String asked = words(index);
        int end = asked.lastIndexOf('？') + 1;
        return isSaid(words(index + 1)) && (end == 0 || asked.substring(end).isBlank());
    }

    /** “…？”石部长说: all of the question is quoted, and the paragraph goes on behind it. */
    boolean isReported(int index) {
        String words = words(index);
        int closing = words.indexOf('”');
        return words.startsWith("“")
                && closing > 1
                && closing + 1 < words.length()
                && "？。！".indexOf(words.charAt(closing - 1)) >= 0;
    }

    boolean isAnsweredByName(int index) {
        if (!isAnswered(index)) {
            return false;
        }
        Label.Kind next = candidates.get(index + 1).label().kind();
        return next == Label.Kind.ANSWERER || next == Label.Kind.PERSON;
    }

    /** A question at a paragraph's start with its answer. */
    boolean isAsked(int index) {
        return candidates.get(index).opensParagraph()
                && hasQuestionMark(words(index))
                && isAnswered(index);
    }

    /** Whether no words stand between two labels. */
    boolean isBlank(LabelCandidate last, int index) {
        LabelCandidate label = candidates.get(index);
        int paragraph = last.paragraph();
        int from = last.end();
        for (int i = paragraph; i <= label.paragraph(); i++) {
            int start = i == paragraph ? from : 0;
            int end = i == label.paragraph() ? label.number() : paragraphs.get(i).length();
            if (start < end && !paragraphs.get(i).substring(start, end).isBlank()) {
                return false;
            }
        }
        return true;
    }

    static boolean hasQuestionMark(String words) {
        return words.indexOf('？') >= 0 || words.indexOf('?') >= 0;
    }

    static boolean endsAsQuestion(String words) {
        return words.endsWith("？") || words.endsWith("?");
    }

    static boolean asks(String words) {
        return hasQuestionMark(words) || words.indexOf('请') >= 0 || words.indexOf('請') >= 0;
    }

    static boolean isSaid(String words) {
        return isSentence(words) || words.endsWith("：") || words.endsWith("？");
    }

    static boolean isSentence(String words) {
        return words.indexOf('。') >= 0 || words.indexOf('！') >= 0 || words.indexOf('？') >= 0;
    }

    /** The first words behind a label: what is left of its paragraph, or the next one. */
    String words(int index) {
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

    /** How the words behind a label begin, in Simplified characters. */
    String opening(int index) {
        String words = words(index);
        return SimplifiedCharacters.convert(
                words.substring(0, Math.min(words.length(), LONGEST_OPENING)));
    }

    /** Whether nothing stands behind the label's colon: the words are below. */
    boolean isColonAlone(LabelCandidate candidate) {
        return !candidate.own()
                && candidate.end() == paragraphs.get(candidate.paragraph()).length();
    }

    static String person(Label label) {
        return label.person() == null ? label.text() : label.person();
    }

    static String key(Label label) {
        return SimplifiedCharacters.convert(person(label));
    }
}
