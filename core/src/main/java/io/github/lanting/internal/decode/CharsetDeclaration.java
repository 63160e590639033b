package io.github.lanting.internal.decode;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a document says about its own charset: in {@code <meta>} or in its XML declaration. */
final class CharsetDeclaration {
    /** HTML wants the declaration in the first 1024 bytes; real pages put it later. */
    private static final int REACH = 2048;

    private final CharsetFamilies families;

    CharsetDeclaration(CharsetFamilies families) {
        this.families = families;
    }

    /** The charset that is declared, widened to its family, or none that concerns us. */
    Optional<CharsetClaim> find(byte[] bytes, int start) {
        int length = Math.min(bytes.length - start, REACH);
        String head =
                new String(bytes, start, length, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        Optional<CharsetClaim> declared = find(head, "<meta", "charset", "<meta>");
        return declared.isPresent()
                ? declared
                : find(head, "<?xml", "encoding", "the XML declaration");
    }

    private Optional<CharsetClaim> find(String head, String tag, String attribute, String who) {
        for (int open = head.indexOf(tag); open >= 0; open = head.indexOf(tag, open + 1)) {
            int close = head.indexOf('>', open);
            String inside = head.substring(open, close < 0 ? head.length() : close);
            int at = inside.indexOf(attribute);
            if (at >= 0) {
                String label = label(inside, at + attribute.length());
                Optional<CharsetClaim> claim =
                        families.family(label)
                                .map(c -> new CharsetClaim(who, label, c, CharsetClaim.DECLARED));
                if (claim.isPresent()) {
                    return claim;
                }
            }
        }
        return Optional.empty();
    }

    /** The word behind the equals sign, with or without quotation marks. */
    private static String label(String inside, int from) {
        int start = from;
        while (start < inside.length() && " \t\r\n=\"'".indexOf(inside.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < inside.length() && isLabelCharacter(inside.charAt(end))) {
            end++;
        }
        return inside.substring(start, end);
    }

    private static boolean isLabelCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
