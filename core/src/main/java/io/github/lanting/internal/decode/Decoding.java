package io.github.lanting.internal.decode;

import io.github.lanting.Page;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bytes say in a charset, valid or not.
 *
 * @param charset the charset
 * @param text the characters, with U+FFFD for each sequence that is not valid
 * @param errors how many sequences are not valid
 * @param cutShort whether the bytes end in the middle of a character; it is U+FFFD in the text, and
 *     no error
 * @param runs which bytes the characters come from, as far as that was asked for
 */
record Decoding(Charset charset, String text, int errors, boolean cutShort, List<Page.Run> runs) {
    static final char REPLACEMENT = '\uFFFD';

    /** Decodes bytes from {@code start} to {@code end}, in linear time whatever they are. */
    static Decoding of(Charset charset, byte[] bytes, int start, int end) {
        return of(charset, bytes, start, end, null);
    }

    /** The same, and which bytes the characters come from. */
    static Decoding traced(Charset charset, byte[] bytes, int start, int end) {
        return of(charset, bytes, start, end, new RunBuilder(charset, start));
    }

    private static Decoding of(
            Charset charset, byte[] bytes, int start, int end, @Nullable RunBuilder runs) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        // No charset here makes more characters than it has bytes.
        CharBuffer out = CharBuffer.allocate(end - start + 1);
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        int errors = 0;
        // Told that more may come, a decoder stops in front of a character that is cut short.
        CoderResult result = decoder.decode(in, out, false);
        while (result.isError()) {
            errors++;
            int invalid = invalidLength(charset, in, result.length());
            if (runs != null) {
                runs.invalid(out.position(), in.position(), invalid);
            }
            out.put(REPLACEMENT);
            in.position(in.position() + invalid);
            result = decoder.decode(in, out, false);
        }
        boolean cutShort = in.hasRemaining();
        if (cutShort) {
            if (runs != null) {
                runs.invalid(out.position(), in.position(), in.remaining());
            }
            out.put(REPLACEMENT);
        }
        List<Page.Run> traced = runs == null ? List.of() : runs.build(out.position(), end);
        return new Decoding(charset, out.flip().toString(), errors, cutShort, traced);
    }

    /** Whether nothing is invalid or cut short. */
    boolean isValid() {
        return errors == 0 && !cutShort;
    }

    /** How many characters are controls that do not lay out text. */
    int controls() {
        int controls = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isControl(text.charAt(i))) {
                controls++;
            }
        }
        return controls;
    }

    boolean isUtf16() {
        return isUtf16(charset);
    }

    /** Whether a character is an ASCII control other than line ends, tabs and form feeds. */
    static boolean isControl(char c) {
        return (c < ' ' || c == 0x7F) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    /** A lead byte whose second byte is missing must not swallow the markup behind it. */
    private static int invalidLength(Charset charset, ByteBuffer in, int reported) {
        if (isUtf16(charset)) {
            return reported;
        }
        for (int i = 1; i < reported; i++) {
            if (in.get(in.position() + i) >= 0) {
                return i;
            }
        }
        return reported;
    }

    static boolean isUtf16(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE)
                || charset.equals(StandardCharsets.UTF_16BE);
    }
}
