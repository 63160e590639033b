package io.github.lanting.internal.lexicon;

import io.github.lanting.NameLexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when. It names nobody whom a document does not name: it tells which of
 * those named an office means. Simplified: whoever asks folds first. Safe for use by several
 * threads.
 */
public final class Offices {
    private static final String HELD_STILL = "-";

    private final Map<String, List<NameLexicon.Office>> byTitle = new HashMap<>();

    /** The offices that Lanting knows, and the user's. */
    public Offices(List<NameLexicon> lexicons) {
        for (String[] row : LexiconFile.rows("offices.csv", 4)) {
            LocalDate until = row[3].equals(HELD_STILL) ? null : LocalDate.parse(row[3]);
            add(new NameLexicon.Office(row[0], row[1], LocalDate.parse(row[2]), until));
        }
        for (NameLexicon lexicon : lexicons) {
            lexicon.offices().forEach(this::add);
        }
    }

    private void add(NameLexicon.Office office) {
        String title = SimplifiedCharacters.convert(office.title());
        byTitle.computeIfAbsent(title, none -> new ArrayList<>()).add(office);
    }

    /**
     * Which one of some people held an office on a day.
     *
     * @param title the office, in Simplified characters
     * @param day the day, or null if it is not known
     * @param people names as they are printed
     * @return the only one of them who did; null if none or several did, or the day is not known
     */
    public @Nullable String holder(String title, @Nullable LocalDate day, Iterable<String> people) {
        String only = null;
        for (String person : people) {
            if (day != null && held(title, day, SimplifiedCharacters.convert(person))) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    private boolean held(String title, LocalDate day, String person) {
        return byTitle.getOrDefault(title, List.of()).stream()
                .anyMatch(
                        office ->
                                SimplifiedCharacters.convert(office.person()).equals(person)
                                        && !day.isBefore(office.from())
                                        && (office.until() == null
                                                || !day.isAfter(office.until())));
    }
}
