package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts right a character of a label, or of an outlet's name before 记者, where only that makes a name
 * or word that the lexicon has: 新华礼记者 → 新华社记者. A semicolon behind words that label other paragraphs
 * of the document is the colon: 程远帆；→ 程远帆：. One for each document.
 */
final class LabelSlipRule {
    private static final int LONGEST = 16;

    /** Two characters are too little to prove a name. */
    private static final int SHORTEST_NAME = 3;

    private static final String JOURNALIST = "记者";
    private static final String SENTENCE_ENDS = "。？！”";

    /** So many paragraphs with a label show that it is one. */
    private static final int FEWEST = 2;

    private static final class Words {
        static final Confusables CONFUSABLES =
                new Confusables("confusable-characters.csv", "confusable-label-characters.csv");
        static final Set<String> OUTLETS = new HashSet<>();
        static final Set<String> LABELS = new HashSet<>();
        static final Set<String> TITLES = new HashSet<>();
        static final List<String> OUTLET_ENDINGS = LexiconFile.lines("outlet-suffixes.txt");

        static {
            LexiconFile.rows("outlets.csv", 2).forEach(row -> OUTLETS.add(row[0]));
            LexiconFile.rows("positions.csv", 2).forEach(row -> TITLES.add(row[0]));
            LexiconFile.rows("label-words.csv", 2).forEach(row -> LABELS.add(row[0]));
        }
    }

    /** How often each stretch before a colon opens a paragraph. */
    private final Map<String, Integer> labels = new HashMap<>();

    /** For one document, of these texts. */
    LabelSlipRule(List<TracedText> texts) {
        for (TracedText text : texts) {
            int end = labelEnd(text, 0);
            if (isMark(text, end, '：')) {
                labels.merge(text.substring(0, end), 1, Integer::sum);
            }
        }
    }

    void apply(TracedText text) {
        correctColons(text);
        int end = labelEnd(text, 0);
        if (isMark(text, end, '：')) {
            correctLabel(text, end);
        }
        for (int at = SHORTEST_NAME; at + 1 < text.length(); at++) {
            if (text.charAt(at) == '记' && text.charAt(at + 1) == '者') {
                boolean marked = text.charAt(at - 1) == '》';
                correctOutlet(text, marked ? at - 1 : at);
            }
        }
    }

    /** Where the Chinese words end that stand here, if they may be a label; else -1. */
    private static int labelEnd(TracedText text, int from) {
        int at = from;
        while (at < text.length()
                && at - from <= LONGEST
                && (CharacterClass.isHan(text.charAt(at)) || isTitleMark(text.charAt(at)))) {
            at++;
        }
        return at > from && at < text.length() ? at : -1;
    }

    private static boolean isTitleMark(char c) {
        return c == '《' || c == '》';
    }

    private static boolean isMark(TracedText text, int at, char mark) {
        return at > 0 && text.charAt(at) == mark;
    }

    /** At the paragraph's start, and where a sentence ends in it. */
    private void correctColons(TracedText text) {
        for (int at = 0; at < text.length(); at++) {
            boolean opens = at == 0 || SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
            int end = opens ? labelEnd(text, at) : -1;
            if (isMark(text, end, '；')) {
                int times = labels.getOrDefault(text.substring(at, end), 0);
                if (times >= FEWEST) {
                    text.replace(end, '：', Rule.OCR_MARK);
                }
            }
        }
    }

    private static void correctLabel(TracedText text, int end) {
        StringBuilder label = new StringBuilder(text.substring(0, end));
        if (isLabel(label.toString())) {
            return;
        }
        for (int at = 0; at < end; at++) {
            char read = label.charAt(at);
            String candidates = Words.CONFUSABLES.printed(read);
            for (int i = 0; i < candidates.length(); i++) {
                label.setCharAt(at, candidates.charAt(i));
                if (isLabel(label.toString())) {
                    text.replace(at, candidates.charAt(i), Rule.OCR_SLIP);
                    return;
                }
            }
            label.setCharAt(at, read);
        }
    }

    /** An outlet, a word that names a part, both, or what ends as a position does. */
    private static boolean isLabel(String label) {
        if (Words.LABELS.contains(label) || isOutlet(label)) {
            return true;
        }
        for (int from = 0; from + SHORTEST_NAME <= label.length(); from++) {
            if (Words.TITLES.contains(label.substring(from))) {
                return true;
            }
        }
        String outlet =
                label.endsWith(JOURNALIST)
                        ? label.substring(0, label.length() - JOURNALIST.length())
                        : "";
        return isOutlet(outlet)
                || outlet.length() > SHORTEST_NAME
                        && Words.OUTLET_ENDINGS.stream().anyMatch(outlet::endsWith);
    }

    private static boolean isOutlet(String name) {
        return name.length() >= SHORTEST_NAME && Words.OUTLETS.contains(name);
    }

    private static void correctOutlet(TracedText text, int end) {
        if (isAnyOutlet(text, end)) {
            return;
        }
        int first = Math.max(0, end - LONGEST);
        for (int from = end - SHORTEST_NAME; from >= first; from--) {
            if (correctName(text, from, end)) {
                return;
            }
        }
    }

    private static boolean isAnyOutlet(TracedText text, int end) {
        for (int from = end - SHORTEST_NAME; from >= Math.max(0, end - LONGEST); from--) {
            if (isOutlet(text.substring(from, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean correctName(TracedText text, int from, int end) {
        StringBuilder name = new StringBuilder(text.substring(from, end));
        for (int at = 0; at < name.length(); at++) {
            char read = name.charAt(at);
            String candidates = Words.CONFUSABLES.printed(read);
            for (int i = 0; i < candidates.length(); i++) {
                name.setCharAt(at, candidates.charAt(i));
                if (isOutlet(name.toString())) {
                    text.replace(from + at, candidates.charAt(i), Rule.OCR_SLIP);
                    return true;
                }
            }
            name.setCharAt(at, read);
        }
        return false;
    }
}
