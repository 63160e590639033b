package io.github.lanting.internal.decode;

import io.github.lanting.ByteRange;
import io.github.lanting.Page;
import io.github.lanting.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Finds the bytes that a stretch of a document was decoded from. */
public final class BytePlaces {
    private static final String STRING = "UTF-16";

    private BytePlaces() {}

    /** The bytes of a span, as few ranges as there are pages and charsets in it. */
    public static List<ByteRange> of(String text, List<Page> pages, Span span) {
        List<ByteRange> ranges = new ArrayList<>();
        for (Page page : pages) {
            if (page.charset().equals(STRING)) {
                continue;
            }
            if (page.runs().isEmpty()) {
                Page.Run all = new Page.Run(page.span(), 0, Integer.MAX_VALUE, page.charset());
                add(text, page, all, span, ranges);
            }
            for (Page.Run run : page.runs()) {
                add(text, page, run, span, ranges);
            }
        }
        return List.copyOf(ranges);
    }

    private static void add(
            String text, Page page, Page.Run run, Span span, List<ByteRange> ranges) {
        int from = Math.max(span.start(), run.span().start());
        int to = Math.min(span.end(), run.span().end());
        if (from >= to) {
            return;
        }
        int start = run.byteStart();
        int end = run.byteEnd();
        // One character can stand for bytes that are none, which cannot be encoded again.
        if (run.span().length() > 1 || run.byteEnd() == Integer.MAX_VALUE) {
            Charset charset = Charset.forName(run.charset());
            start += length(text, run.span().start(), beginning(text, from), charset);
            end = start + length(text, beginning(text, from), ending(text, to), charset);
        }
        ByteRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null
                && last.end() == start
                && last.source().equals(page.source())
                && last.charset().equals(run.charset())) {
            start = last.start();
            ranges.remove(ranges.size() - 1);
        }
        ranges.add(new ByteRange(page.source(), run.charset(), start, end));
    }

    private static int length(String text, int from, int to, Charset charset) {
        return text.substring(from, to).getBytes(charset).length;
    }

    /** Bytes belong to a character outside the basic plane as a whole. */
    private static int beginning(String text, int at) {
        return isInsidePair(text, at) ? at - 1 : at;
    }

    private static int ending(String text, int at) {
        return isInsidePair(text, at) ? at + 1 : at;
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
