package io.github.lanting.format.plaintext;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows the lines that stand between two pages of a document, or inside a paragraph: 上一页 1 2 下一页,
 * 责任编辑：, 图为….
 */
final class PageFurniture {
    private static final int LONGEST = 40;

    private final List<Mark> marks = read();

    private record Mark(String place, String text, Segment.Kind kind) {}

    /** The kind of furniture that a line is, or null if nothing says that it is any. */
    Segment.@Nullable Kind kindOf(String text, Span line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String words = text.substring(line.start(), line.end());
        for (Mark mark : marks) {
            boolean fits =
                    switch (mark.place) {
                        case "inside" -> words.contains(mark.text);
                        case "end" -> words.endsWith(mark.text);
                        default -> words.startsWith(mark.text);
                    };
            if (fits) {
                return mark.kind;
            }
        }
        return null;
    }

    private static List<Mark> read() {
        try (InputStream stream = PageFurniture.class.getResourceAsStream("page-furniture.csv")) {
            if (stream == null) {
                throw new IllegalStateException("page-furniture.csv is missing");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .map(row -> new Mark(row[0], row[1], Segment.Kind.valueOf(row[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
