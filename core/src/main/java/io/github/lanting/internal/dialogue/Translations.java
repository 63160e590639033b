package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.restore.CharacterClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which labels head the English words of a bilingual page, and the labels of the Chinese words that
 * they repeat: side by side, one by one, or all of one language behind all of the other.
 */
final class Translations {
    private final List<String> paragraphs;
    private final List<LabelCandidate> originals = new ArrayList<>();

    /** Of each English label, the Chinese one, both by where they stand. */
    private final Map<LabelCandidate, LabelCandidate> pairs = new HashMap<>();

    Translations(List<LabelCandidate> candidates, List<String> paragraphs) {
        this.paragraphs = paragraphs;
        List<LabelCandidate> chinese = new ArrayList<>();
        List<LabelCandidate> english = new ArrayList<>();
        for (LabelCandidate candidate : candidates) {
            (isEnglish(candidate) ? english : chinese).add(candidate);
        }
        if (!chinese.isEmpty() && !english.isEmpty()) {
            pairNeighbours(candidates);
            if (!isConvincing(english.size())) {
                pairs.clear();
                pairInOrder(chinese, english);
            }
        }
        candidates.stream().filter(c -> !pairs.containsKey(c)).forEach(originals::add);
    }

    /** The candidates that repeat no other one. */
    List<LabelCandidate> originals() {
        return originals;
    }

    /**
     * The English labels, each with the Chinese one that it repeats as it is among some labels;
     * none of a Chinese one that is not among them.
     */
    Map<LabelCandidate, LabelCandidate> in(List<LabelCandidate> labels) {
        Map<Long, LabelCandidate> byPlace = new HashMap<>();
        labels.forEach(label -> byPlace.put(place(label), label));
        Map<LabelCandidate, LabelCandidate> found = new HashMap<>();
        pairs.forEach(
                (english, chinese) -> {
                    LabelCandidate label = byPlace.get(place(chinese));
                    if (label != null) {
                        found.put(english, label);
                    }
                });
        return found;
    }

    private static long place(LabelCandidate candidate) {
        return ((long) candidate.paragraph() << Integer.SIZE) + candidate.start();
    }

    private boolean isEnglish(LabelCandidate candidate) {
        return candidate.opensParagraph()
                && LatinLabels.isLatin(candidate.label().text())
                && isEnglish(paragraphs.get(candidate.paragraph()));
    }

    /** Whether words are in English: hardly any Chinese character among them. */
    static boolean isEnglish(String words) {
        return isEnglish(List.of(words));
    }

    /** Whether words are in English that stand in several places. */
    static boolean isEnglish(List<String> parts) {
        int rest = 0;
        for (String part : parts) {
            rest += part.length();
        }
        int latin = 0;
        int han = 0;
        for (String part : parts) {
            for (int at = 0; at < part.length(); at++, rest--) {
                char c = part.charAt(at);
                latin += c >= 'A' && c <= 'z' && Character.isLetter(c) ? 1 : 0;
                han += CharacterClass.isHan(c) ? 1 : 0;
                if (han * 4 >= latin + rest) {
                    // What is left cannot outweigh the Chinese: most words are told by a few.
                    return false;
                }
            }
        }
        return latin > 2 && latin > han * 4;
    }

    private void pairNeighbours(List<LabelCandidate> candidates) {
        int step = isEnglish(candidates.get(0)) ? 1 : -1;
        for (int i = 0; i < candidates.size(); i++) {
            int other = i + step;
            boolean paired =
                    other >= 0 && other < candidates.size() && isEnglish(candidates.get(i));
            if (paired && !isEnglish(candidates.get(other)) && agree(candidates, i, other)) {
                pairs.put(candidates.get(i), candidates.get(other));
            }
        }
    }

    /** Most English labels have a Chinese one beside them, of askers and of those who answer. */
    private boolean isConvincing(int english) {
        boolean asks = pairs.values().stream().anyMatch(Translations::asks);
        boolean answers = pairs.values().stream().anyMatch(original -> !asks(original));
        return asks && answers && pairs.size() * 2 > english;
    }

    private static boolean asks(LabelCandidate candidate) {
        return candidate.label().asks() || candidate.label().kind() == Label.Kind.MODERATOR;
    }

    private void pairInOrder(List<LabelCandidate> chinese, List<LabelCandidate> english) {
        boolean behind = last(chinese).paragraph() < english.get(0).paragraph();
        boolean before = last(english).paragraph() < chinese.get(0).paragraph();
        boolean agree = chinese.size() == english.size() && (behind || before);
        for (int i = 0; agree && i < english.size(); i++) {
            agree = agree(english.get(i).label(), chinese.get(i).label());
        }
        for (int i = 0; agree && i < english.size(); i++) {
            pairs.put(english.get(i), chinese.get(i));
        }
    }

    private static LabelCandidate last(List<LabelCandidate> candidates) {
        return candidates.get(candidates.size() - 1);
    }

    private static boolean agree(List<LabelCandidate> candidates, int english, int chinese) {
        return agree(candidates.get(english).label(), candidates.get(chinese).label());
    }

    /** Whether both may name the same one: an asker an asker, an official an official. */
    private static boolean agree(Label english, Label chinese) {
        return switch (english.kind()) {
            case JOURNALIST, FOLLOW_UP -> chinese.asks();
            case ANSWERER, OFFICE -> !chinese.asks() && chinese.kind() != Label.Kind.MODERATOR;
            case MODERATOR -> !chinese.asks();
            case PERSON, NAME_LIKE -> true;
        };
    }
}
