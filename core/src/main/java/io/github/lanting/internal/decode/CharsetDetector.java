package io.github.lanting.internal.decode;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.lanting.UnreadableDocumentException;
import io.github.lanting.UnreadableDocumentException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the charset of bytes and decodes them. Bytes that are valid UTF-8 are UTF-8; others are
 * read in each charset that Chinese documents are written in, and the reading wins whose characters
 * are the most probable. Safe for use by several threads.
 */
final class CharsetDetector {
    /** How many bytes are weighed, from the first that tells one charset from another. */
    private static final int SAMPLE = 1 << 20;

    /** Bits by which a byte order mark speaks for UTF-8. */
    private static final int MARKED = 48;

    /** Bits by which one speaks for UTF-16, as if others had no such bytes by chance alone. */
    private static final int MARKED_UTF_16 = 16;

    /** Bits by which few stretches of other charsets speak for the charset of the rest. */
    private static final int FEWER_STRETCHES = 4;

    /** Bits for each of the first valid sequences of UTF-8, which others seldom hit by chance. */
    private static final int VALID_SEQUENCE = 4;

    private static final int COUNTED_SEQUENCES = 3;

    /** As many valid two-byte sequences, and nothing invalid, are no chance. */
    private static final int MANY_SEQUENCES = 16;

    /** Bits by which GB 18030 is more frequent than Big5. */
    private static final int BIG5_IS_RARER = 1;

    /** Bits by which a charset that no program writes without a byte order mark is rare. */
    private static final int UNMARKED_UTF_16 = 2;

    /** The mean cost of a character above which a reading is no text. */
    private static final int LARGEST_MEAN_COST = 20;

    private final CharsetFamilies families;
    private final CharsetDeclaration declaration;
    private final Supplier<Commonness> commonness;
    private final Optional<CharsetClaim> hint;

    CharsetDetector(CharsetFamilies families, Optional<Charset> hint) {
        this(families, Suppliers.memoize(() -> new Commonness(families)), hint);
    }

    /** With a table that is made when it is first needed, which others may need, too. */
    CharsetDetector(
            CharsetFamilies families, Supplier<Commonness> commonness, Optional<Charset> hint) {
        this.families = families;
        this.declaration = new CharsetDeclaration(families);
        this.commonness = commonness;
        this.hint = hint.flatMap(charset -> CharsetClaim.hint(charset, families));
    }

    /**
     * Decodes bytes. A byte order mark is no part of the text: it belongs to the encoding.
     *
     * @throws UnreadableDocumentException if the bytes are no text
     */
    Detected detect(String source, byte[] bytes) {
        BinaryFormat.of(bytes)
                .ifPresent(
                        format -> {
                            throw noText(source, "the bytes are " + format.description());
                        });
        if (begins(bytes, 0xFF, 0xFE)) {
            return decodeMarked(source, StandardCharsets.UTF_16LE, bytes);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decodeMarked(source, StandardCharsets.UTF_16BE, bytes);
        }
        boolean marked = begins(bytes, 0xEF, 0xBB, 0xBF);
        int start = marked ? 3 : 0;
        List<CharsetClaim> claims = claims(bytes, start);
        Evidence evidence = new Evidence();
        if (marked) {
            evidence.add(MARKED, "the byte order mark is that of UTF-8");
        }
        Optional<Decoding> utf8 = validUtf8(bytes, start);
        if (utf8.isPresent() && isBeyondDoubt(utf8.get(), bytes, start, claims)) {
            evidence.addValidUtf8(utf8.get().text(), bytes.length - start)
                    .addClaims(claims, StandardCharsets.UTF_8);
            return new Detected(utf8.get(), evidence.detection());
        }
        Charset charset = weigh(source, bytes, start, marked, claims, evidence);
        Decoding decoding =
                utf8.filter(valid -> valid.charset().equals(charset))
                        .orElseGet(() -> Decoding.traced(charset, bytes, start, bytes.length));
        checkControls(source, decoding);
        if (decoding.errors() == 0 || decoding.isUtf16()) {
            evidence.addValidity(decoding).addClaims(claims, charset);
            return new Detected(decoding, evidence.detection());
        }
        return mixed(bytes, start, charset, claims, evidence);
    }

    private List<CharsetClaim> claims(byte[] bytes, int start) {
        List<CharsetClaim> claims = new ArrayList<>();
        declaration.find(bytes, start).ifPresent(claims::add);
        hint.ifPresent(claims::add);
        return claims;
    }

    private Detected mixed(
            byte[] bytes, int start, Charset own, List<CharsetClaim> claims, Evidence evidence) {
        Decoding mixed = mixed(bytes, start, own);
        if (!own.equals(StandardCharsets.UTF_8)) {
            // A page whose one foreign line outweighs the rest is still a page of its own charset.
            Decoding other = mixed(bytes, start, StandardCharsets.UTF_8);
            int fewer = mixed.runs().size() - other.runs().size();
            if (other.errors() <= mixed.errors() && fewer > 0) {
                Evidence ofOther =
                        new Evidence()
                                .add(FEWER_STRETCHES + fewer, "most lines are valid UTF-8")
                                .addStretches(other)
                                .addValidity(other)
                                .addClaims(claims, StandardCharsets.UTF_8);
                return new Detected(other, ofOther.detection());
            }
        }
        evidence.addStretches(mixed).addValidity(mixed).addClaims(claims, own);
        return new Detected(mixed, evidence.detection());
    }

    private Decoding mixed(byte[] bytes, int start, Charset own) {
        return new MixedCharsets(bytes, own, families, commonness.get()).decode(start);
    }

    private static Detected decodeMarked(String source, Charset charset, byte[] bytes) {
        Decoding decoding = Decoding.traced(charset, bytes, 2, bytes.length);
        Evidence evidence =
                new Evidence()
                        .add(MARKED_UTF_16, "the byte order mark is that of " + charset.name())
                        .addValidity(checkControls(source, decoding));
        return new Detected(decoding, evidence.detection());
    }

    /** The fast way: the runtime decodes, and only a U+FFFD makes us ask whether all was valid. */
    private static Optional<Decoding> validUtf8(byte[] bytes, int start) {
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(Decoding.REPLACEMENT) < 0) {
            return Optional.of(
                    new Decoding(
                            StandardCharsets.UTF_8,
                            text,
                            0,
                            false,
                            new RunBuilder(StandardCharsets.UTF_8, start)
                                    .build(text.length(), bytes.length)));
        }
        return Optional.of(Decoding.traced(StandardCharsets.UTF_8, bytes, start, bytes.length))
                .filter(Decoding::isValid);
    }

    /** Whether no other charset can be meant: not so for short sequences alone, as in "联通". */
    private static boolean isBeyondDoubt(
            Decoding utf8, byte[] bytes, int start, List<CharsetClaim> claims) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] >= 0 && Decoding.isControl((char) bytes[i])) {
                return false;
            }
        }
        String text = utf8.text();
        // Characters are fewer than bytes by one for each two-byte sequence, by more for longer.
        int continuations = bytes.length - start - text.length();
        return continuations == 0
                || continuations >= MANY_SEQUENCES
                || claims.stream().allMatch(claim -> claim.means(StandardCharsets.UTF_8))
                        && text.chars().anyMatch(CharsetDetector::isLongSequence);
    }

    /** Three bytes; four are mostly a code point that nobody uses, and pairs of GBK. */
    private static boolean isLongSequence(int c) {
        return c >= 0x800 && !Character.isSurrogate((char) c);
    }

    private Charset weigh(
            String source,
            byte[] bytes,
            int start,
            boolean marked,
            List<CharsetClaim> claims,
            Evidence found) {
        int from = firstTelling(bytes, start);
        int to = (int) Math.min(bytes.length, (long) from + SAMPLE);
        List<Reading> readings = new ArrayList<>();
        for (Charset charset : candidates()) {
            Decoding decoding = Decoding.of(charset, bytes, from, to);
            long cost = commonness.get().cost(decoding);
            long evidence = 0;
            for (CharsetClaim claim : claims) {
                evidence += claim.means(charset) ? claim.bits() : 0;
            }
            if (charset.equals(StandardCharsets.UTF_8)) {
                evidence += marked ? MARKED : 0;
                evidence += decoding.isValid() ? validity(decoding, to - from) : 0;
            }
            if (families.big5().filter(charset::equals).isPresent()) {
                evidence -= BIG5_IS_RARER;
            }
            if (decoding.isUtf16()) {
                evidence -= UNMARKED_UTF_16;
            }
            readings.add(new Reading(decoding, cost, cost - evidence));
        }
        readings.sort(
                Comparator.comparing(Reading::isPlausible)
                        .reversed()
                        .thenComparingLong(Reading::weight));
        Reading best = readings.get(0);
        if (!best.isPlausible()) {
            throw noText(source, "the bytes are valid in no charset of Chinese text");
        }
        List<Long> margins =
                readings.stream()
                        .skip(1)
                        .map(reading -> Math.max(0, reading.weight() - best.weight()))
                        .toList();
        found.addMargins(margins, readings.get(1).decoding().charset());
        return best.decoding().charset();
    }

    private static long validity(Decoding utf8, int size) {
        return (long) VALID_SEQUENCE * Math.min(COUNTED_SEQUENCES, size - utf8.text().length());
    }

    private List<Charset> candidates() {
        List<Charset> candidates = new ArrayList<>(families.all());
        candidates.add(0, StandardCharsets.UTF_8);
        candidates.add(StandardCharsets.UTF_16LE);
        candidates.add(StandardCharsets.UTF_16BE);
        return candidates;
    }

    /** Where the sample begins: a long script in plain ASCII says nothing and is passed over. */
    private static int firstTelling(byte[] bytes, int start) {
        int i = start;
        while (i < bytes.length && bytes[i] > 0 && !Decoding.isControl((char) bytes[i])) {
            i++;
        }
        // An even number of bytes is left out, so that UTF-16 stays in step.
        return i - (i - start) % 2;
    }

    private static Decoding checkControls(String source, Decoding decoding) {
        int length = decoding.text().length();
        int controls = decoding.controls();
        if (controls * 5L > length && (controls > 1 || length == 1)) {
            throw noText(source, controls + " of " + length + " characters are control characters");
        }
        return decoding;
    }

    private static boolean begins(byte[] bytes, int... values) {
        if (bytes.length < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (bytes[i] != (byte) values[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableDocumentException noText(String source, String why) {
        return new UnreadableDocumentException(Reason.NOT_TEXT, source + ": no text: " + why, null);
    }

    /**
     * The sample in one charset.
     *
     * @param cost of its characters, in bits
     * @param weight the cost less what speaks for the charset
     */
    private record Reading(Decoding decoding, long cost, long weight) {

        /** Rare characters are no reason to refuse valid text; in UTF-16 anything is valid. */
        boolean isPlausible() {
            int length = decoding.text().length() - (decoding.cutShort() ? 1 : 0);
            if (length <= decoding.errors()) {
                return false;
            }
            boolean valid = decoding.isValid() && !decoding.isUtf16();
            return valid || !isNoise(length) && cost <= (long) LARGEST_MEAN_COST * length;
        }

        /** Compressed data is full of controls; text has one by accident, be it ever so short. */
        private boolean isNoise(int length) {
            return decoding.controls() * 12L > length + 24;
        }
    }
}
