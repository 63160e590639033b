package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What numbers count with, and the words that only look so. Simplified. Thread-safe. */
final class QuantityUnits {
    private static final QuantityUnit NONE = new QuantityUnit(0, "", false);

    private final NameTrie words = new NameTrie();
    private final List<Word> entries = new ArrayList<>();
    private final CharacterSet wordStarts = new CharacterSet();
    private final Map<Character, List<Word>> currenciesByEnd = new HashMap<>();
    private final NameTrie idioms = new NameTrie();

    private QuantityUnits() {
        for (String[] row : LexiconFile.rows("units.csv", 2)) {
            add(row[0], new QuantityUnit(row[0].length(), row[1], false), false);
        }
        for (String[] row : LexiconFile.rows("currencies.csv", 2)) {
            String code = row[1].equals("-") ? row[0] : row[1];
            QuantityUnit unit = new QuantityUnit(row[0].length(), code, true);
            add(row[0], unit, false);
            char last = row[0].charAt(row[0].length() - 1);
            currenciesByEnd
                    .computeIfAbsent(last, key -> new ArrayList<>())
                    .add(new Word(row[0], unit, false));
        }
        for (String[] row : LexiconFile.rows("quantity-nouns.csv", 2)) {
            add(row[0], NONE, row[1].equals("scaled"));
        }
        for (String idiom : LexiconFile.lines("quantity-idioms.txt")) {
            idioms.add(idiom, 0);
        }
        Comparator<Word> longestFirst = Comparator.comparingInt(word -> -word.text.length());
        currenciesByEnd.values().forEach(list -> list.sort(longestFirst));
    }

    private void add(String text, QuantityUnit unit, boolean onlyScaled) {
        wordStarts.add(text.charAt(0));
        words.add(text, entries.size());
        entries.add(new Word(text, unit, onlyScaled));
    }

    /** {@code onlyScaled}: a noun only after 万 or 亿. */
    private record Word(String text, QuantityUnit unit, boolean onlyScaled) {}

    private static final class Holder {
        static final QuantityUnits INSTANCE = new QuantityUnits();
    }

    static QuantityUnits get() {
        return Holder.INSTANCE;
    }

    /**
     * The longest unit at a place, ending before {@code limit}; null if it is a noun or nothing.
     *
     * @param scaled whether the number before it ends in 万 or 亿
     */
    @Nullable QuantityUnit at(String text, int at, int limit, boolean scaled) {
        QuantityUnit unit = word(text, at, limit, scaled);
        return unit == NONE ? null : unit;
    }

    /** Whether some unit begins with a character. */
    boolean isBeginning(char c) {
        return wordStarts.has(c);
    }

    boolean isUnitAt(String text, int at) {
        return at(text, at, text.length(), false) != null;
    }

    /** Whether a word stands at a place that only begins like a unit: 年代, 多边. */
    boolean isNounAt(String text, int at) {
        return word(text, at, text.length(), true) == NONE;
    }

    private @Nullable QuantityUnit word(String text, int at, int limit, boolean scaled) {
        if (at >= limit || !wordStarts.has(text.charAt(at))) {
            return null;
        }
        long match = words.longestAt(text, at, limit);
        while (match >= 0) {
            Word word = entries.get(NameTrie.value(match));
            int end = at + NameTrie.length(match);
            if ((scaled || !word.onlyScaled) && !isCutLatin(text, end)) {
                return word.unit;
            }
            match = words.longestAt(text, at, end - 1);
        }
        return null;
    }

    /** How long the name of a currency is that ends at a place, or 0. */
    int currencyBefore(String text, int end) {
        Word word = currencyWord(text, end);
        return word == null ? 0 : word.text.length();
    }

    /** The currency whose name ends at a place, or null. */
    @Nullable QuantityUnit currencyEnding(String text, int end) {
        Word word = currencyWord(text, end);
        return word == null ? null : word.unit;
    }

    private @Nullable Word currencyWord(String text, int end) {
        if (end == 0) {
            return null;
        }
        for (Word word : currenciesByEnd.getOrDefault(text.charAt(end - 1), List.of())) {
            int start = end - word.text.length();
            boolean latin = start > 0 && NumberCharacters.isLatin(text.charAt(start - 1));
            if (start >= 0 && !latin && text.startsWith(word.text, start)) {
                return word;
            }
        }
        return null;
    }

    /** How long the idiom is that begins at a place, or 0. */
    int idiomAt(String text, int at) {
        long match = idioms.longestAt(text, at);
        return match < 0 ? 0 : NameTrie.length(match);
    }

    /** A unit in Latin letters goes on: 5m is metres, 5mol is not. */
    private static boolean isCutLatin(String text, int end) {
        return end < text.length()
                && NumberCharacters.isLatin(text.charAt(end - 1))
                && (NumberCharacters.isLatin(text.charAt(end))
                        || NumberCharacters.isDigit(text.charAt(end)));
    }
}
