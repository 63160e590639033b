package io.github.lanting.format.newspaper;

import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a page into the stretches between blank lines, with jump notes cut off their edges. */
final class BlockReader {
    private static final int LONGEST_NOTE = 16;
    private static final int WIDEST_COLUMN = 40;
    private static final String ARROWS = "▲▼△▽◀▶◄►←→↑↓●■◆ ";

    private final List<String> notes;

    BlockReader(List<String> notes) {
        this.notes = notes;
    }

    List<PrintedBlock> read(String text) {
        List<PrintedBlock> blocks = new ArrayList<>();
        boolean wrapped = keepsPrintedLines(text);
        LineBlocks lineBlocks = new LineBlocks(wrapped ? text : "");
        int at = 0;
        while (at < text.length()) {
            int start = skipWhite(text, at);
            int end = wrapped ? blockEnd(text, start) : lineEnd(text, start);
            if (end > start) {
                Span stretch = trimEnd(text, start, end);
                if (wrapped) {
                    lineBlocks.parts(stretch).forEach(part -> addParts(text, part, blocks));
                } else {
                    addParts(text, stretch, blocks);
                }
            }
            at = Math.max(end, start + 1);
        }
        return blocks;
    }

    /** Whether a stretch is nothing but a jump note: （上接6版）, ▼下转第二版. */
    boolean isNote(PrintedBlock block) {
        return noteAt(block.text, block.span.start(), block.span.end()) == block.span.end()
                || isBareNote(block);
    }

    /** A note without brackets stands alone, with or without an arrow, and names a page. */
    private boolean isBareNote(PrintedBlock block) {
        if (block.span.length() > LONGEST_NOTE) {
            return false;
        }
        String words = block.text.substring(block.span.start(), block.span.end());
        String bare = withoutArrows(words);
        return (bare.endsWith("版") || bare.endsWith("页") || bare.endsWith("頁"))
                && notes.stream().anyMatch(bare::startsWith);
    }

    private void addParts(String text, Span span, List<PrintedBlock> blocks) {
        int start = span.start();
        int end = span.end();
        int noteEnd = noteAt(text, start, end);
        if (noteEnd > 0) {
            blocks.add(new PrintedBlock(text, new Span(start, noteEnd)));
            start = Math.min(skipWhite(text, noteEnd), end);
        }
        int opening = lastOpening(text, start, end);
        int noteStart = opening >= 0 && noteAt(text, opening, end) == end ? opening : end;
        if (noteStart > start) {
            blocks.add(new PrintedBlock(text, trimEnd(text, start, noteStart)));
        }
        if (noteStart < end) {
            blocks.add(new PrintedBlock(text, new Span(noteStart, end)));
        }
    }

    private static String withoutArrows(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && ARROWS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ARROWS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    /** Where a note that starts here ends, or -1 if none starts here. */
    private int noteAt(String text, int from, int to) {
        if (from >= to || "（(【".indexOf(text.charAt(from)) < 0) {
            return -1;
        }
        for (String note : notes) {
            if (text.startsWith(note, from + 1)) {
                for (int at = from + 1; at < Math.min(to, from + LONGEST_NOTE); at++) {
                    if ("）)】".indexOf(text.charAt(at)) >= 0) {
                        return at + 1;
                    }
                }
            }
        }
        return -1;
    }

    private static int lastOpening(String text, int from, int to) {
        for (int at = to - 1; at >= Math.max(from, to - LONGEST_NOTE); at--) {
            if ("（(【".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Whether the text's lines are the printed ones, so that only blank lines part paragraphs.
     * Lines longer than a column are paragraphs, each by itself, and so are lines most of which
     * close a sentence.
     */
    private static boolean keepsPrintedLines(String text) {
        int lines = 0;
        int longLines = 0;
        int closed = 0;
        int blank = 0;
        int at = skipWhite(text, 0);
        while (at < text.length()) {
            int end = lineEnd(text, at);
            lines++;
            longLines += end - at > WIDEST_COLUMN ? 1 : 0;
            Span line = trimEnd(text, at, end);
            closed +=
                    line.isEmpty() || "。！？!?”：:…".indexOf(text.charAt(line.end() - 1)) < 0 ? 0 : 1;
            at = skipWhite(text, end);
            blank += text.substring(end, at).chars().filter(c -> c == '\n').count() > 1 ? 1 : 0;
        }
        boolean paragraphs = closed * 10 > lines * 6 && blank * 4 < lines;
        return longLines * 4 < lines && !paragraphs;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place of the first blank line from here on, or of the first indented one. */
    private static int blockEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (isBreak(text.charAt(at))) {
                int next = at + 1;
                while (next < text.length()
                        && !isBreak(text.charAt(next))
                        && Han.isWhite(text.charAt(next))) {
                    next++;
                }
                boolean pair = next == at + 1 && text.startsWith("\r\n", at);
                boolean blank = next >= text.length() || isBreak(text.charAt(next));
                if (!pair && (blank || next - at > 2)) {
                    return at;
                }
            }
            at++;
        }
        return at;
    }

    private static Span trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && Han.isWhite(text.charAt(end - 1))) {
            end--;
        }
        return new Span(from, end);
    }

    private static int skipWhite(String text, int at) {
        int after = at;
        while (after < text.length() && Han.isWhite(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }
}
