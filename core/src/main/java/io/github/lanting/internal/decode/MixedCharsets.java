package io.github.lanting.internal.decode;

import io.github.lanting.Page;
import io.github.lanting.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes a file whose charset changes midway. Lines and what stands between two tags are looked at
 * one by one; a run of one, from ASCII to ASCII, is read in another charset only where all of it is
 * valid there and its characters are much more common.
 */
final class MixedCharsets {
    /**
     * Bits by which another charset must be the more probable where the file's own is not valid.
     */
    private static final int RARE = 8;

    /** Where the file's own is valid, too. */
    private static final int PROOF = 30;

    private static final int LARGEST_MEAN_COST = 14;
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final byte[] bytes;
    private final Charset own;
    private final List<Charset> others = new ArrayList<>();
    private final Commonness commonness;
    private final StringBuilder text = new StringBuilder();
    private final List<Page.Run> runs = new ArrayList<>();
    private int errors;

    /** What was not decoded yet, all in the file's own charset. */
    private int pending;

    MixedCharsets(byte[] bytes, Charset own, CharsetFamilies families, Commonness commonness) {
        this.bytes = bytes;
        this.own = own;
        this.commonness = commonness;
        others.addAll(families.all());
        others.add(StandardCharsets.UTF_8);
        others.remove(own);
    }

    /** Decodes from a place to the end. */
    Decoding decode(int start) {
        pending = start;
        int at = start;
        while (at < bytes.length) {
            int end = at;
            boolean ascii = true;
            while (end < bytes.length && !isBreak(bytes[end])) {
                ascii &= bytes[end++] >= 0;
            }
            if (!ascii) {
                unit(at, end);
            }
            at = end + 1;
        }
        flush(bytes.length);
        return new Decoding(own, text.toString(), errors, false, runs);
    }

    private static boolean isBreak(byte b) {
        return b >= 0 && b < ' ' || b == '<' || b == '>';
    }

    /** No second byte of a Chinese charset of two bytes is less. */
    private static boolean isRun(byte b) {
        return b < 0 || b >= 0x40;
    }

    private void unit(int start, int end) {
        long asItIs = 0;
        boolean valid = true;
        for (int at = start, stop; at < end; at = stop) {
            stop = runEnd(at, end);
            Decoding reading = Decoding.of(own, bytes, at, stop);
            asItIs += commonness.costOfWhole(reading);
            valid &= reading.isValid();
        }
        Charset best = own;
        long least = asItIs - (valid ? PROOF : RARE);
        for (Charset other : others) {
            long all = 0;
            for (int at = start, stop; at < end; at = stop) {
                stop = runEnd(at, end);
                all += Math.min(cost(at, stop), otherCost(other, at, stop));
            }
            if (all < least) {
                least = all;
                best = other;
            }
        }
        if (best.equals(own)) {
            return;
        }
        for (int at = start; at < end; ) {
            int stop = runEnd(at, end);
            if (otherCost(best, at, stop) < cost(at, stop)) {
                flush(at);
                append(Decoding.traced(best, bytes, at, stop));
                pending = stop;
            }
            at = stop;
        }
    }

    private int runEnd(int start, int end) {
        int at = start;
        boolean inside = isRun(bytes[at]);
        while (at < end && isRun(bytes[at]) == inside) {
            at++;
        }
        return at;
    }

    private long cost(int start, int end) {
        return commonness.costOfWhole(Decoding.of(own, bytes, start, end));
    }

    private long otherCost(Charset other, int start, int end) {
        boolean foreign = false;
        for (int at = start; at < end && !foreign; at++) {
            foreign = bytes[at] < 0;
        }
        if (!foreign) {
            return IMPOSSIBLE;
        }
        Decoding reading = Decoding.of(other, bytes, start, end);
        long cost = commonness.costOfWhole(reading);
        if (!reading.isValid() || cost > (long) LARGEST_MEAN_COST * reading.text().length()) {
            return IMPOSSIBLE;
        }
        return cost;
    }

    private void flush(int end) {
        if (end > pending) {
            append(Decoding.traced(own, bytes, pending, end));
            pending = end;
        }
    }

    private void append(Decoding part) {
        int shift = text.length();
        for (Page.Run run : part.runs()) {
            Span span = new Span(run.span().start() + shift, run.span().end() + shift);
            runs.add(new Page.Run(span, run.byteStart(), run.byteEnd(), run.charset()));
        }
        text.append(part.text());
        errors += part.errors() + (part.cutShort() ? 1 : 0);
    }
}
