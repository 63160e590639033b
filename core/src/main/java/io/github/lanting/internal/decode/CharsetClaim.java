package io.github.lanting.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody's word about a document's charset, which is weighed and not obeyed.
 *
 * @param who says so, to be read by people
 * @param label what they call it
 * @param charset what that means, widened to its family
 * @param bits by which it speaks for that charset
 */
record CharsetClaim(String who, String label, Charset charset, int bits) {
    /** Bits of a declaration in the document: some two characters. */
    static final int DECLARED = 16;

    /** Bits of a caller's hint: less, for servers tell the same of all their pages. */
    static final int HINTED = 12;

    /** The hint of a caller; none where it is no charset of Chinese text. */
    static Optional<CharsetClaim> hint(Charset charset, CharsetFamilies families) {
        String label = charset.name();
        Optional<Charset> meant =
                label.startsWith("UTF-16")
                        ? Optional.of(charset)
                        : families.family(label.toLowerCase(Locale.ROOT));
        return meant.map(c -> new CharsetClaim("the hint", label, c, HINTED));
    }

    /** Whether a charset is the one that is meant; UTF-16 can be either order of bytes. */
    boolean means(Charset other) {
        return charset.equals(StandardCharsets.UTF_16)
                ? Decoding.isUtf16(other)
                : charset.equals(other);
    }
}
