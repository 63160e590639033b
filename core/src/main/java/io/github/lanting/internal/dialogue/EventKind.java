package io.github.lanting.internal.dialogue;

import io.github.lanting.Metadata;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what kind of event headline and lead speak of. Safe for use by several threads. */
final class EventKind {
    private final List<Row> rows = new ArrayList<>();

    EventKind() {
        for (String[] row : LexiconFile.rows("event-kinds.csv", 2)) {
            rows.add(new Row(List.of(row[0].split("\\+")), Metadata.Kind.valueOf(row[1])));
        }
    }

    private record Row(List<String> words, Metadata.Kind kind) {
        boolean fits(String folded) {
            for (String word : words) {
                if (!folded.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The kind that words name, or null if they name none. Simplified. */
    Metadata.@Nullable Kind of(String folded) {
        for (Row row : rows) {
            if (row.fits(folded)) {
                return row.kind();
            }
        }
        return null;
    }
}
