package io.github.lanting.internal.lexicon;

import io.github.lanting.NameLexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names and words that labels are made of. Simplified: whoever asks folds first. */
public final class Lexicon {
    private static final int LONGEST_POSITION = 12;

    private final Set<String> outlets = new HashSet<>();
    private final Set<String> givenPeople = new HashSet<>();
    private final List<String> outletSuffixes = LexiconFile.lines("outlet-suffixes.txt");
    private final Set<String> positions = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> surnames = Set.copyOf(LexiconFile.lines("surnames.txt"));
    private final Set<String> bodies = Set.copyOf(LexiconFile.lines("organizations-of-state.txt"));
    private final Map<String, String> labelWords = map("label-words.csv");
    private final Map<String, String> journalistWords = map("journalist-words.csv");

    private final CharacterSet surnameStarts = new CharacterSet();
    private final BitSet singleSurnames = new BitSet();
    private final BitSet compoundStarts = new BitSet();
    private final BitSet positionEnds = new BitSet();
    private final BitSet outletEnds = new BitSet();

    private final Offices offices;

    private Lexicon(List<NameLexicon> lexicons) {
        offices = new Offices(lexicons);
        for (String surname : surnames) {
            surnameStarts.add(surname.charAt(0));
            (surname.length() == 1 ? singleSurnames : compoundStarts).set(surname.charAt(0));
        }
        outletSuffixes.forEach(suffix -> outletEnds.set(suffix.charAt(suffix.length() - 1)));
        LexiconFile.rows("outlets.csv", 2).forEach(row -> outlets.add(row[0]));
        for (String[] row : LexiconFile.rows("positions.csv", 2)) {
            (row[1].equals("host") ? hosts : positions).add(row[0]);
            positionEnds.set(row[0].charAt(row[0].length() - 1));
        }
        for (NameLexicon lexicon : lexicons) {
            lexicon.names().forEach(this::addGiven);
        }
    }

    private void addGiven(NameLexicon.Name given) {
        @Nullable Set<String> known =
                switch (given.type()) {
                    case OUTLET -> outlets;
                    case PERSON -> givenPeople;
                    default -> null;
                };
        if (known != null) {
            known.add(SimplifiedCharacters.convert(given.name()));
            given.aliases().forEach(alias -> known.add(SimplifiedCharacters.convert(alias)));
        }
    }

    private static final class Holder {
        static final Lexicon INSTANCE = new Lexicon(List.of());
    }

    public static Lexicon get() {
        return Holder.INSTANCE;
    }

    /** The names and words of {@link #get} with a user's outlets and people. */
    public static Lexicon with(List<NameLexicon> lexicons) {
        return lexicons.isEmpty() ? get() : new Lexicon(lexicons);
    }

    /** Whether it is a person of the user's names. */
    public boolean isGivenPerson(String name) {
        return givenPeople.contains(name);
    }

    public boolean isOutlet(String name) {
        return outlets.contains(name);
    }

    public boolean isOutletLike(String name) {
        if (outlets.contains(name)) {
            return true;
        }
        if (!hasOutletEnd(name)) {
            return false;
        }
        for (String suffix : outletSuffixes) {
            if (name.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends as only the names of outlets do: 画报, 电视台, but not 新闻, 观察. */
    public boolean endsAsOutlet(String name) {
        if (!hasOutletEnd(name)) {
            return false;
        }
        for (String suffix : outletSuffixes) {
            boolean sure = "报刊台社".indexOf(suffix.charAt(suffix.length() - 1)) >= 0;
            boolean proper = suffix.length() > 1 && (sure || suffix.equals("广播公司"));
            if (proper && name.length() > suffix.length() + 1 && name.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the last character of some suffix of outlets is a name's, as that of few names is.
     */
    private boolean hasOutletEnd(String name) {
        return !name.isEmpty() && outletEnds.get(name.charAt(name.length() - 1));
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

    public boolean isHost(String text) {
        return hosts.contains(text);
    }

    /** How long the surname is that a text begins with, or 0. */
    public int surnameAtStart(String text) {
        return text.isEmpty() ? 0 : surnameAt(text, 0, text.length());
    }

    /** All titles of those who speak, but not of hosts. */
    public Set<String> positions() {
        return Set.copyOf(positions);
    }

    /** All titles of hosts. */
    public Set<String> hosts() {
        return Set.copyOf(hosts);
    }

    /** Whether some surname begins with a character. */
    public boolean isSurnameStart(char c) {
        return surnameStarts.has(c);
    }

    /** As {@link #surnameAtStart}, of a stretch of a text. */
    public int surnameAt(String text, int start, int end) {
        char first = text.charAt(start);
        if (!surnameStarts.has(first)) {
            return 0;
        }
        if (end - start > 2
                && compoundStarts.get(first)
                && surnames.contains(text.substring(start, start + 2))) {
            return 2;
        }
        return singleSurnames.get(first) ? 1 : 0;
    }

    /** Who held which office when. */
    public Offices offices() {
        return offices;
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
