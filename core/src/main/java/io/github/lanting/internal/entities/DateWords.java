package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that calendar expressions begin and go on with. Immutable. */
final class DateWords {
    private final NameTrie[] tries = new NameTrie[Place.values().length];
    private final List<Word> words = new ArrayList<>();

    DateWords() {
        for (Place place : Place.values()) {
            tries[place.ordinal()] = new NameTrie();
        }
        for (String[] row : LexiconFile.rows("date-words.csv", 5)) {
            add(
                    Place.valueOf(row[0].toUpperCase(Locale.ROOT)),
                    new Word(
                            row[1],
                            Kind.valueOf(row[2].toUpperCase(Locale.ROOT).replace('-', '_')),
                            Integer.parseInt(row[3]),
                            Integer.parseInt(row[4])));
        }
    }

    private void add(Place place, Word word) {
        tries[place.ordinal()].add(word.text(), words.size());
        words.add(word);
    }

    /** Hands out what a date's first word can begin with. */
    void forEachBeginning(NameTrie.BeginningConsumer consumer) {
        tries[Place.HEAD.ordinal()].forEachBeginning(consumer);
    }

    /** The longest word of a place that stands at an index, or null. */
    @Nullable Word at(Place place, DateText text, int index) {
        long match =
                index >= 0 && index < text.length()
                        ? tries[place.ordinal()].longestAt(text.characters(), index)
                        : -1;
        return match < 0 ? null : words.get(NameTrie.value(match));
    }

    /** Where a word can stand. */
    enum Place {
        HEAD,
        YEAR,
        MONTH,
        DAY,
        TODAY
    }

    /** What a word counts; the resource says more. */
    enum Kind {
        YEAR,
        NEWYEAR,
        SAME_YEAR,
        SAME_PERIOD,
        MONTHS,
        MONTH,
        SAME_MONTH,
        PART,
        WEEK,
        DAY,
        SAME_DAY,
        CENTURY,
        WHOLE,
        PAST,
        RECENT,
        FUTURE,
        AHEAD,
        LUNAR,
        ERA,
        PASS
    }

    /**
     * A word.
     *
     * @param text as it is printed
     * @param kind what it counts
     * @param first from where
     * @param last to where
     */
    record Word(String text, Kind kind, int first, int last) {
        int length() {
            return text.length();
        }
    }
}
