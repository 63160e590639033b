package io.github.lanting.internal.dialogue;

import java.util.List;

/** Knows a live log, which repeats the speaker's label at each post. */
final class LiveLog {
    /** So many labels in a row of one speaker show one. */
    private static final int REPEATS = 3;

    private LiveLog() {}

    static boolean is(List<String> paragraphs, List<LabelCandidate> labels) {
        return repeats(labels) >= REPEATS || hasStamps(paragraphs, labels);
    }

    /** Whether most posts end with a time. */
    private static boolean hasStamps(List<String> paragraphs, List<LabelCandidate> labels) {
        int stamps = 0;
        for (LabelCandidate label : labels) {
            String paragraph = paragraphs.get(label.paragraph());
            int below = label.paragraph() + 1;
            String words =
                    label.own() && below < paragraphs.size() ? paragraphs.get(below) : paragraph;
            boolean inside =
                    Stamps.isAlone(paragraph.substring(label.number(), label.start()).strip());
            boolean before = label.number() == 0 && Stamps.leading(paragraph) > 0 || inside;
            boolean behind =
                    Stamps.trailing(words) < words.length()
                            || label.own() && Stamps.trailing(paragraph) < paragraph.length();
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
}
