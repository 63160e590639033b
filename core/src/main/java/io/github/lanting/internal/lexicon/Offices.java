package io.github.lanting.internal.lexicon;

import io.github.lanting.NameLexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
     * Which one of some people held, on a day, an office that a text names.
     *
     * @param text words in Simplified characters
     * @param day asked for the day if the text names an office; gives null if it is not known
     * @param people names as they are printed
     * @return the only one of them who did; null if none or several did, or the day is not known
     */
    public @Nullable String holder(
            String text, Supplier<@Nullable LocalDate> day, List<String> people) {
        List<String> titles = people.isEmpty() ? List.of() : titlesIn(text);
        LocalDate known = titles.isEmpty() ? null : day.get();
        if (known == null) {
            return null;
        }
        List<String> holders =
                people.stream()
                        .filter(person -> titles.stream().anyMatch(t -> held(t, known, person)))
                        .toList();
        return holders.size() == 1 ? holders.get(0) : null;
    }

    private List<String> titlesIn(String text) {
        return byTitle.keySet().stream().filter(text::contains).toList();
    }

    private boolean held(String title, LocalDate day, String person) {
        String folded = SimplifiedCharacters.convert(person);
        return byTitle.getOrDefault(title, List.of()).stream()
                .anyMatch(
                        office ->
                                SimplifiedCharacters.convert(office.person()).equals(folded)
                                        && !day.isBefore(office.from())
                                        && (office.until() == null
                                                || !day.isAfter(office.until())));
    }
}
