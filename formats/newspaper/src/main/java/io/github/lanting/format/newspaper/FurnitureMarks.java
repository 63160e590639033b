package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What gives captions, bylines and jumps away, read from {@code furniture-marks.csv}. */
final class FurnitureMarks {
    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_BYLINE = 40;

    private final List<Mark> marks;

    FurnitureMarks() {
        marks =
                ResourceLines.read("furniture-marks.csv").stream()
                        .map(FurnitureMarks::mark)
                        .toList();
    }

    private record Mark(String place, String text, Segment.Kind kind) {}

    /** The kind of furniture that a block is, or null if no mark says so. */
    Segment.@Nullable Kind kindOf(PrintedBlock block) {
        for (Mark mark : marks) {
            boolean fits =
                    switch (mark.place) {
                        case "start" -> block.startsWith(mark.text);
                        case "end" ->
                                block.endsWith(mark.text) && block.span.length() <= LONGEST_CREDIT;
                        case "byline" ->
                                block.startsWith(mark.text)
                                        && block.span.length() <= LONGEST_BYLINE
                                        && !block.isClosed()
                                        && !block.hasClauses();
                        default -> false;
                    };
            if (fits) {
                return mark.kind;
            }
        }
        return null;
    }

    /** The words that begin a bracketed note such as （上接6版）. */
    List<String> notes() {
        return marks.stream().filter(m -> m.place.equals("whole")).map(Mark::text).toList();
    }

    private static Mark mark(String line) {
        String[] columns = line.split(",", -1);
        return new Mark(columns[0], columns[1], Segment.Kind.valueOf(columns[2]));
    }
}
