package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows an interview whose labels are two names that take turns, without 记者 or 问 anywhere: the one
 * whose words end with questions asks. A play has such labels, too: title or lead must tell of an
 * interview, or a label name an office.
 */
final class NamedDialogue {
    private static final int FEWEST_TURNS = 4;
    private static final int FEWEST_QUESTIONS = 2;

    private final List<LabelCandidate> candidates;
    private final List<String> paragraphs;
    private final PersonNames names;

    NamedDialogue(Lexicon lexicon, List<LabelCandidate> candidates, List<String> paragraphs) {
        this.candidates = candidates;
        this.paragraphs = paragraphs;
        this.names = new PersonNames(lexicon);
    }

    /** The candidates, in which the one of the two who asks is a journalist. */
    List<LabelCandidate> resolve(boolean tellsOfInterview) {
        List<LabelCandidate> named = named();
        String asker = named.size() < FEWEST_TURNS ? null : asker(named, tellsOfInterview);
        if (asker == null) {
            return candidates;
        }
        Set<LabelCandidate> ofThem = new HashSet<>(named);
        List<LabelCandidate> resolved = new ArrayList<>();
        for (LabelCandidate candidate : candidates) {
            boolean known = ofThem.contains(candidate);
            resolved.add(known ? candidate.with(label(candidate.label(), asker)) : candidate);
        }
        return resolved;
    }

    /** The labels that are names; none if another kind of label stands in the document. */
    private List<LabelCandidate> named() {
        List<LabelCandidate> named = new ArrayList<>();
        for (LabelCandidate candidate : candidates) {
            Label.Kind kind = candidate.label().kind();
            boolean name = kind == Label.Kind.PERSON || kind == Label.Kind.NAME_LIKE;
            if (!name && !candidate.own() && kind != Label.Kind.OFFICE) {
                return List.of();
            }
            if (name && !candidate.own() && candidate.opensParagraph()) {
                named.add(candidate);
            }
        }
        return named;
    }

    private @Nullable String asker(List<LabelCandidate> named, boolean tellsOfInterview) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> questions = new HashMap<>();
        boolean office = tellsOfInterview;
        int changes = 0;
        String last = "";
        for (LabelCandidate candidate : named) {
            String key = key(candidate.label());
            times.merge(key, 1, Integer::sum);
            questions.merge(key, asks(candidate) ? 1 : 0, Integer::sum);
            changes += key.equals(last) ? 0 : 1;
            office |= candidate.label().position() != null;
            last = key;
        }
        List<String> two = mostFrequent(times);
        int both = two.stream().mapToInt(times::get).sum();
        boolean alternate =
                two.size() == 2
                        && times.get(two.get(1)) > 1
                        && both * 5 >= named.size() * 4
                        && changes * 5 >= named.size() * 4;
        if (!alternate || !office) {
            return null;
        }
        int first = questions.get(two.get(0));
        int second = questions.get(two.get(1));
        String asker = first > second ? two.get(0) : two.get(1);
        boolean clear =
                first != second
                        && (Math.max(first, second) >= FEWEST_QUESTIONS
                                || Math.min(first, second) == 0 && tellsOfInterview);
        return clear ? asker : null;
    }

    private static List<String> mostFrequent(Map<String, Integer> times) {
        return times.keySet().stream()
                .sorted(
                        (one, other) ->
                                times.get(one).equals(times.get(other))
                                        ? one.compareTo(other)
                                        : times.get(other) - times.get(one))
                .limit(2)
                .toList();
    }

    private boolean asks(LabelCandidate candidate) {
        String text = paragraphs.get(candidate.paragraph());
        return text.endsWith("？") || text.endsWith("？”");
    }

    private Label label(Label label, String asker) {
        if (!key(label).equals(asker)) {
            return new Label(
                    Label.Kind.PERSON, label.text(), null, label.person(), label.position());
        }
        String folded = SimplifiedCharacters.convert(label.text());
        boolean person =
                label.kind() == Label.Kind.PERSON
                        || names.isChinese(folded)
                        || Transliteration.isRun(folded, 0, folded.length());
        return new Label(
                Label.Kind.JOURNALIST,
                label.text(),
                person ? null : label.text(),
                person ? label.person() : null,
                null);
    }

    private static String key(Label label) {
        return label.person() == null ? label.text() : label.person();
    }
}
