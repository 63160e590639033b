package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows by name those who were introduced as journalists or hosts: in a label (记者 石小溪：, and later
 * 石小溪：), or in the lead (新华社北京3月7日电（记者石小溪）).
 */
final class Interviewers {
    private static final String JOURNALIST = "记者";
    private static final int LONGEST_NAME = 4;

    private final PersonNames names;

    Interviewers(Lexicon lexicon) {
        this.names = new PersonNames(lexicon);
    }

    /** The candidates, in which whoever was introduced so is a journalist or a host. */
    List<LabelCandidate> resolve(List<LabelCandidate> candidates, List<String> lead) {
        Map<String, Label> introduced = new HashMap<>();
        for (LabelCandidate candidate : candidates) {
            Label label = candidate.label();
            boolean asks = label.kind() == Label.Kind.JOURNALIST && label.position() == null;
            boolean hosts = label.kind() == Label.Kind.MODERATOR;
            if (label.person() != null && (asks || hosts)) {
                introduced.putIfAbsent(label.person(), label);
            }
        }
        for (String paragraph : lead) {
            addNamed(paragraph, introduced);
        }
        if (introduced.isEmpty()) {
            return candidates;
        }
        List<LabelCandidate> resolved = new ArrayList<>();
        for (LabelCandidate candidate : candidates) {
            Label label = candidate.label();
            Label known = introduced.get(label.person());
            boolean bare =
                    (label.kind() == Label.Kind.PERSON || label.kind() == Label.Kind.NAME_LIKE)
                            && label.position() == null
                            && label.text().equals(label.person());
            resolved.add(
                    known != null && bare
                            ? candidate.with(
                                    new Label(
                                            known.kind(),
                                            label.text(),
                                            known.outlet(),
                                            label.person(),
                                            null))
                            : candidate);
        }
        return resolved;
    }

    /** （记者石小溪）, 本报记者 石小溪、程远帆: the names behind the word. */
    private void addNamed(String paragraph, Map<String, Label> introduced) {
        String folded = SimplifiedCharacters.convert(paragraph);
        int at = folded.indexOf(JOURNALIST);
        while (at >= 0) {
            int start = at + JOURNALIST.length();
            while (start < folded.length() && " 、".indexOf(folded.charAt(start)) >= 0) {
                start++;
            }
            int end = start;
            while (end < folded.length()
                    && end - start <= LONGEST_NAME
                    && "）) 、，。/".indexOf(folded.charAt(end)) < 0) {
                end++;
            }
            boolean closed = end == folded.length() || end - start <= LONGEST_NAME;
            if (closed && names.isChinese(folded.substring(start, end))) {
                String name = paragraph.substring(start, end);
                introduced.putIfAbsent(
                        name, new Label(Label.Kind.JOURNALIST, name, null, name, null));
            }
            at = folded.indexOf(JOURNALIST, start);
        }
    }
}
