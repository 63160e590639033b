package io.github.lanting.internal.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names and words that labels are made of. Simplified: whoever asks folds first. */
public final class Lexicon {
    private static final int LONGEST_POSITION = 12;

    private final Set<String> outlets = new HashSet<>();
    private final List<String> outletSuffixes = LexiconFile.lines("outlet-suffixes.txt");
    private final Set<String> positions = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> surnames = Set.copyOf(LexiconFile.lines("surnames.txt"));
    private final Set<String> bodies = Set.copyOf(LexiconFile.lines("organizations-of-state.txt"));
    private final Map<String, String> labelWords = map("label-words.csv");
    private final Map<String, String> journalistWords = map("journalist-words.csv");

    private final BitSet surnameStarts = new BitSet();
    private final BitSet positionEnds = new BitSet();

    private Lexicon() {
        surnames.forEach(surname -> surnameStarts.set(surname.charAt(0)));
        LexiconFile.rows("outlets.csv", 2).forEach(row -> outlets.add(row[0]));
        for (String[] row : LexiconFile.rows("positions.csv", 2)) {
            (row[1].equals("host") ? hosts : positions).add(row[0]);
            positionEnds.set(row[0].charAt(row[0].length() - 1));
        }
    }

    private static final class Holder {
        static final Lexicon INSTANCE = new Lexicon();
    }

    public static Lexicon get() {
        return Holder.INSTANCE;
    }

    public boolean isOutlet(String name) {
        return outlets.contains(name);
    }

    public boolean isOutletLike(String name) {
        return outlets.contains(name) || outletSuffixes.stream().anyMatch(name::endsWith);
    }

    /**
     * Whether it is a ministry or other body of state: what a headline, not a label, begins with.
     */
    public boolean isBody(String name) {
        return bodies.contains(name);
    }

    /** How long the title is that a text ends with, or 0: 3 for 外交部发言人. */
    public int positionAtEnd(String text) {
        if (text.isEmpty() || !positionEnds.get(text.charAt(text.length() - 1))) {
            return 0;
        }
        for (int length = Math.min(LONGEST_POSITION, text.length()); length > 0; length--) {
            if (positions.contains(text.substring(text.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    public boolean isPosition(String text) {
        return positions.contains(text);
    }

    public boolean isHost(String text) {
        return hosts.contains(text);
    }

    /** How long the surname is that a text begins with, or 0. */
    public int surnameAtStart(String text) {
        if (text.length() > 2 && surnames.contains(text.substring(0, 2))) {
            return 2;
        }
        return !text.isEmpty() && surnames.contains(text.substring(0, 1)) ? 1 : 0;
    }

    /** Whether some surname begins with a character. */
    public boolean isSurnameStart(char c) {
        return surnameStarts.get(c);
    }

    public Map<String, String> labelWords() {
        return labelWords;
    }

    public Map<String, String> journalistWords() {
        return journalistWords;
    }

    private static Map<String, String> map(String file) {
        Map<String, String> map = new HashMap<>();
        LexiconFile.rows(file, 2).forEach(row -> map.put(row[0], row[1]));
        return Map.copyOf(map);
    }
}
