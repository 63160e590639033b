package io.github.lanting.internal.decode;

import io.github.lanting.Page;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What speaks for the charset that was found, in bits and in words. For one thread. */
final class Evidence {
    /** A bit of cost is worth less than one of probability: neighbours are not independent. */
    private static final double WORTH = 0.5;

    /** Bits for a sequence of three or four bytes that happens to be valid UTF-8. */
    private static final int LONG_SEQUENCE = 5;

    /** Bits for one of two bytes, which many pairs of GBK are. */
    private static final int SHORT_SEQUENCE = 2;

    /** Bits for a byte of ASCII. */
    private static final double ASCII = 0.5;

    /** More than anybody needs. */
    private static final int MOST = 50;

    /** An estimate has no more than four decimals, and is never certainty. */
    private static final double GRAIN = 10_000;

    private static final double SUREST = 0.9999;

    private final List<String> words = new ArrayList<>();
    private double bits;

    /** Adds what speaks for the charset. */
    Evidence add(double more, String why) {
        bits += more;
        words.add(why);
        return this;
    }

    /** Adds what is said of bytes that are valid UTF-8. */
    Evidence addValidUtf8(String text, int bytes) {
        // Characters are fewer than bytes by one for each two-byte sequence, by more for longer.
        int continuations = bytes - text.length();
        if (bytes == 0) {
            return add(MOST, "there are no bytes");
        }
        if (continuations == 0) {
            // A few Chinese characters in UTF-16 can have such bytes, too.
            return add(bytes * ASCII, "all bytes are ASCII, the same in UTF-8, GB18030 and Big5");
        }
        int longer = 0;
        for (int i = 0; i < text.length(); i++) {
            longer += text.charAt(i) >= 0x800 ? 1 : 0;
        }
        double sequences =
                (double) longer * LONG_SEQUENCE
                        + (double) Math.max(0, continuations - 2 * longer) * SHORT_SEQUENCE;
        return add(sequences, "all bytes are valid UTF-8");
    }

    /** Adds how many sequences of bytes are not valid. */
    Evidence addValidity(Decoding decoding) {
        if (decoding.errors() == 0) {
            return add(0, "all bytes are valid " + decoding.charset().name());
        }
        String count =
                decoding.errors() == 1 ? "1 sequence is" : decoding.errors() + " sequences are";
        return add(0, count + " not valid " + decoding.charset().name());
    }

    /**
     * Adds by how many bits of cost the charset is before others.
     *
     * @param margins how many before each of them, none less than 0, the next one's first
     */
    Evidence addMargins(List<Long> margins, Charset next) {
        double others = margins.stream().mapToDouble(m -> Math.pow(2, -WORTH * m)).sum();
        String by = " by " + margins.get(0) + " bits; next is " + next.name();
        return add(-Math.log(others) / Math.log(2), "its characters are the likeliest" + by);
    }

    /** Adds what people say, whose weight is known already. */
    Evidence addClaims(List<CharsetClaim> claims, Charset charset) {
        for (CharsetClaim claim : claims) {
            String against = claim.means(charset) ? "" : ", against the bytes";
            words.add(claim.who() + " says " + claim.label() + against);
        }
        return this;
    }

    /** Adds which other charsets there are in the file. */
    Evidence addStretches(Decoding mixed) {
        String others =
                mixed.runs().stream()
                        .map(Page.Run::charset)
                        .filter(name -> !name.equals(mixed.charset().name()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return others.isEmpty() ? this : add(0, "some stretches are " + others);
    }

    Page.Detection detection() {
        double odds = Math.pow(2, Math.max(-MOST, Math.min(MOST, bits)));
        double confidence = Math.rint(odds / (1 + odds) * GRAIN) / GRAIN;
        return new Page.Detection(Math.min(SUREST, confidence), String.join("; ", words));
    }
}
