package io.github.lanting.internal.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who runs the event without being called its host: somebody who opens it, hands over or
 * closes it, and leaves every question to others.
 */
final class HostFinder {
    private static final int LONGEST_HANDOVER = 50;

    private final List<String> paragraphs;
    private final List<String> folded;
    private final Phrases phrases;
    private final List<LabelCandidate> labels;

    HostFinder(PageLines lines, Phrases phrases, List<LabelCandidate> labels) {
        this.paragraphs = lines.paragraphs();
        this.folded = lines.folded();
        this.phrases = phrases;
        this.labels = labels;
    }

    /** The names of the hosts; none if nobody else answers. */
    Set<String> find() {
        Set<String> hosts = new HashSet<>();
        Set<String> answerers = new HashSet<>();
        Set<String> people = new HashSet<>();
        Set<String> sure = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i).label();
            String person = label.person();
            if (label.kind() == Label.Kind.PERSON && person != null) {
                people.add(person);
                if (answerers.contains(person)) {
                    // Whoever answered once is no host, whatever else he says.
                    continue;
                }
                String words = words(i);
                if (phrases.isHosting(words)) {
                    hosts.add(person);
                    if (phrases.isHostingSurely(words)) {
                        sure.add(person);
                    }
                } else if (i > 0 && labels.get(i - 1).label().asks() && !handsOver(words)) {
                    answerers.add(person);
                }
            }
        }
        hosts.removeAll(answerers);
        if (hosts.size() > 1) {
            // Those who answer ask for questions, too.
            hosts.retainAll(sure);
        }
        boolean others = !answerers.isEmpty() || people.size() > hosts.size();
        return !others || hosts.size() > 1 ? Set.of() : hosts;
    }

    /** 这个问题请石司长回答。: whoever says no more than that answers nothing. */
    private boolean handsOver(String words) {
        return words.length() <= LONGEST_HANDOVER
                && words.contains("请")
                && phrases.handsOver(words);
    }

    /** What stands under a label, in Simplified characters. */
    private String words(int index) {
        LabelCandidate label = labels.get(index);
        LabelCandidate next = index + 1 < labels.size() ? labels.get(index + 1) : null;
        int last = next == null ? paragraphs.size() - 1 : next.paragraph();
        StringBuilder words = new StringBuilder();
        for (int i = label.paragraph(); i <= last; i++) {
            int from = i == label.paragraph() ? label.end() : 0;
            boolean shared = next != null && i == next.paragraph();
            int to = shared ? next.number() : paragraphs.get(i).length();
            words.append(folded.get(i), from, Math.max(from, to));
        }
        return words.toString();
    }
}
