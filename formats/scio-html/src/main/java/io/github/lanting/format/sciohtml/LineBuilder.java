package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the text of one line. For one thread. */
final class LineBuilder {

    private final String source;
    private List<Span> pieces = new ArrayList<>();
    private List<Layout.Reference> references = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private int linked;
    private @Nullable Area area;

    LineBuilder(String source) {
        this.source = source;
    }

    /**
     * Adds a stretch of text.
     *
     * @param span where it stands in the source
     * @param decode whether its ampersands begin character references
     * @param holder the element that it stands in
     */
    void add(Span span, boolean decode, Area holder) {
        int before = words.length();
        int piece = span.start();
        int at = piece;
        while (at < span.end()) {
            char c = source.charAt(at);
            Layout.Reference reference =
                    c == '&' && decode ? CharacterReferences.at(source, at, span.end()) : null;
            if (reference != null) {
                references.add(reference);
                reference.characters().chars().forEach(word -> addWord((char) word));
                at = reference.span().end();
            } else if (Character.isWhitespace(c)) {
                int after = endOfBlank(at, span.end());
                if (source.substring(at, after).indexOf('\n') >= 0) {
                    addPiece(piece, at);
                    keepSpace(at, after, span.end());
                    piece = after;
                }
                at = after;
            } else {
                addWord(c);
                at++;
            }
        }
        addPiece(piece, span.end());
        if (holder.link) {
            linked += words.length() - before;
        }
        if (words.length() > before) {
            area = area == null || area.marked == holder.marked ? holder : holder.block;
        }
    }

    /** Ends the line: gives it, or null if it shows nothing, and begins the next one. */
    @Nullable Line finish(boolean afterPicture, PageRules rules) {
        Line line = null;
        if (area != null) {
            // A browser moves text that stands loose in a table: the tree has another order.
            pieces.sort(Comparator.naturalOrder());
            trim();
            String said = words.toString();
            Mark cue = rules.kindOf(said);
            line = new Line(pieces, references, said, linked, area, afterPicture, cue);
        }
        if (!pieces.isEmpty()) {
            pieces = new ArrayList<>();
            references = new ArrayList<>();
            words = new StringBuilder();
            linked = 0;
            area = null;
        }
        return line;
    }

    private int endOfBlank(int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A line end in the source is a space on the page, and between Latin words it is needed. */
    private void keepSpace(int start, int after, int end) {
        boolean latinBefore = words.length() > 0 && isLatin(words.charAt(words.length() - 1));
        if (!latinBefore || after < end && !isLatin(source.charAt(after))) {
            return;
        }
        int space = start;
        while (space < after - 1 && source.charAt(space) != ' ') {
            space++;
        }
        addPiece(space, space + 1);
        if (source.charAt(space) != ' ') {
            references.add(new Layout.Reference(new Span(space, space + 1), " "));
        }
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x2000;
    }

    private void addWord(char c) {
        if (!Words.isBlank(c)) {
            words.append(c);
        }
    }

    private void addPiece(int start, int end) {
        if (start == end) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).end() == start) {
            pieces.set(last, new Span(pieces.get(last).start(), end));
        } else {
            pieces.add(new Span(start, end));
        }
    }

    /** Leaves out the white space at both ends; what is left is not empty. */
    private void trim() {
        int first = 0;
        int from = endOfBlank(pieces.get(0).start(), pieces.get(0).end());
        while (from == pieces.get(first).end()) {
            first++;
            from = endOfBlank(pieces.get(first).start(), pieces.get(first).end());
        }
        pieces = new ArrayList<>(pieces.subList(first, pieces.size()));
        pieces.set(0, new Span(from, pieces.get(0).end()));
        int last = pieces.size() - 1;
        int to = pieces.get(last).end();
        while (Character.isWhitespace(source.charAt(to - 1))) {
            to--;
            if (to == pieces.get(last).start()) {
                pieces.remove(last);
                last--;
                to = pieces.get(last).end();
            }
        }
        Span whole = new Span(from, to);
        pieces.set(last, new Span(pieces.get(last).start(), to));
        references.removeIf(reference -> !whole.contains(reference.span()));
    }
}
