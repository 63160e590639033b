package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a plain text: a line each; several to a line where indents of U+3000 stand
 * inside it; several lines to one where the lines are wrapped.
 */
final class Paragraphs {
    private static final int LINES_TO_JUDGE = 6;
    private static final int LONGEST_LABEL = 30;

    private Paragraphs() {}

    static List<Span> find(String text, int from, int to) {
        List<Span> lines = lines(text, from, to);
        List<Span> paragraphs = new ArrayList<>();
        int wrapWidth = wrapWidth(text, lines);
        Wrapping wrapping = new Wrapping(text, lines);
        if (wrapping.isIndented() || wrapWidth == 0 && wrapping.isIn()) {
            join(text, lines, wrapping, paragraphs);
            return paragraphs;
        }
        Span open = null;
        for (Span line : lines) {
            Span trimmed = Lines.trim(text, line.start(), line.end());
            if (open != null && (trimmed.isEmpty() || startsParagraph(text, line, open))) {
                paragraphs.add(open);
                open = null;
            }
            if (trimmed.isEmpty()) {
                continue;
            }
            Span label = open == null ? labelAbove(text, trimmed, paragraphs) : null;
            if (label != null) {
                paragraphs.set(paragraphs.size() - 1, new Span(label.start(), trimmed.end()));
                continue;
            }
            if (wrapWidth == 0) {
                PageInOneLine page = new PageInOneLine(text, trimmed);
                if (page.isParted()) {
                    paragraphs.addAll(page.paragraphs());
                } else {
                    split(text, trimmed, paragraphs);
                }
            } else {
                open = new Span(open == null ? trimmed.start() : open.start(), trimmed.end());
                if (trimmed.length() < wrapWidth - 2 && Lines.isClosed(text, trimmed)) {
                    paragraphs.add(open);
                    open = null;
                }
            }
        }
        if (open != null) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static void join(
            String text, List<Span> lines, Wrapping wrapping, List<Span> paragraphs) {
        int opening = -1;
        for (int i = 0; i < lines.size(); i++) {
            Span line = Lines.trim(text, lines.get(i).start(), lines.get(i).end());
            if (line.isEmpty()) {
                opening = -1;
                continue;
            }
            Span label = labelAbove(text, line, paragraphs);
            int last = paragraphs.size() - 1;
            if (label != null) {
                paragraphs.set(last, new Span(label.start(), line.end()));
            } else if (opening >= 0 && wrapping.goesOn(i, opening)) {
                paragraphs.set(last, new Span(paragraphs.get(last).start(), line.end()));
            } else {
                paragraphs.add(line);
                opening = i;
            }
        }
    }

    /** 主持人 above ：大家好: no line begins with the colon that closes a label. */
    private static @Nullable Span labelAbove(String text, Span line, List<Span> paragraphs) {
        char first = text.charAt(line.start());
        Span above = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        boolean opens = (first == '：' || first == ':') && line.length() > 1;
        return opens
                        && above != null
                        && above.length() <= LONGEST_LABEL
                        && !Lines.isClosed(text, above)
                ? above
                : null;
    }

    private static List<Span> lines(String text, int from, int to) {
        List<Span> lines = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = Math.min(Lines.end(text, at), to);
            lines.add(new Span(at, end));
            at = end + 1;
            // A page's end behind a line's end leaves no blank line.
            at += at < to && text.charAt(at) == '\f' ? 1 : 0;
        }
        return lines;
    }

    /** A wrapped line goes on in the next one, unless that is indented. */
    private static boolean startsParagraph(String text, Span line, Span open) {
        return Lines.isIndent(text, line.start(), Lines.skipBlank(text, line.start()))
                && Lines.isClosed(text, open);
    }

    /** The width at which lines are wrapped, or 0 if each line is a paragraph of its own. */
    private static int wrapWidth(String text, List<Span> lines) {
        int widest = 0;
        int filled = 0;
        for (Span line : lines) {
            Span trimmed = Lines.trim(text, line.start(), line.end());
            widest = Math.max(widest, trimmed.length());
            filled += trimmed.isEmpty() ? 0 : 1;
        }
        if (filled < LINES_TO_JUDGE) {
            return 0;
        }
        int wrapped = 0;
        for (Span line : lines) {
            Span trimmed = Lines.trim(text, line.start(), line.end());
            if (trimmed.length() >= widest - 3 && !Lines.isClosed(text, trimmed)) {
                wrapped++;
            }
        }
        return wrapped * 2 > filled ? widest : 0;
    }

    /** Splits a line at the indents that stand inside it. */
    private static void split(String text, Span line, List<Span> paragraphs) {
        int start = line.start();
        int at = start;
        while (at < line.end()) {
            if (!Lines.isWhite(text.charAt(at))) {
                at++;
                continue;
            }
            int after = at;
            while (after < line.end() && Lines.isWhite(text.charAt(after))) {
                after++;
            }
            if (Lines.isIndent(text, at, after)) {
                paragraphs.add(new Span(start, at));
                start = after;
            }
            at = after;
        }
        if (start < line.end()) {
            paragraphs.add(new Span(start, line.end()));
        }
    }
}
