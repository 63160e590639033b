package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of festivals. Immutable. */
final class DateFestivals {
    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, Map<Integer, LocalDate>> movable = new HashMap<>();
    private final NameTrie names = new NameTrie();

    DateFestivals() {
        for (String[] row : LexiconFile.rows("festivals.csv", 2)) {
            rules.put(row[0], row[1]);
            names.add(row[0], 0);
        }
        for (String[] row : LexiconFile.rows("festival-days.csv", 3)) {
            movable.computeIfAbsent(row[0], name -> new HashMap<>())
                    .put(Integer.parseInt(row[1]), LocalDate.parse(row[2]));
        }
    }

    /** Hands out what a festival's name can begin with. */
    void forEachBeginning(NameTrie.BeginningConsumer consumer) {
        names.forEachBeginning(consumer);
    }

    /** The longest name of a festival that stands at an index, or null. */
    @Nullable String at(DateText text, int index) {
        boolean inside = index >= 0 && index < text.length();
        long match = inside ? names.longestAt(text.characters(), index) : -1;
        return match < 0
                ? null
                : text.characters().substring(index, index + NameTrie.length(match));
    }

    /** When a festival is in a year, or null if that is not known. */
    @Nullable DatePeriod in(int year, String name) {
        String rule = rules.getOrDefault(name, "");
        Map<Integer, LocalDate> days = movable.get(rule);
        if (days != null) {
            LocalDate day = days.get(year);
            return day == null ? null : DatePeriod.day(day);
        }
        int slash = rule.indexOf('/');
        return slash < 0
                ? DatePeriod.day(day(year, rule))
                : DatePeriod.days(
                        day(year, rule.substring(0, slash)), day(year, rule.substring(slash + 1)));
    }

    private static LocalDate day(int year, String monthAndDay) {
        return MonthDay.parse("--" + monthAndDay).atYear(year);
    }
}
