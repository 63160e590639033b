package io.github.lanting.internal.decode;

import java.nio.charset.Charset;
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
    Optional<Charset> find(byte[] bytes, int start) {
        int length = Math.min(bytes.length - start, REACH);
        String head =
                new String(bytes, start, length, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        Optional<Charset> declared = find(head, "<meta", "charset");
        return declared.isPresent() ? declared : find(head, "<?xml", "encoding");
    }

    private Optional<Charset> find(String head, String tag, String attribute) {
        for (int open = head.indexOf(tag); open >= 0; open = head.indexOf(tag, open + 1)) {
            int close = head.indexOf('>', open);
            String inside = head.substring(open, close < 0 ? head.length() : close);
            int at = inside.indexOf(attribute);
            if (at >= 0) {
                Optional<Charset> charset = family(label(inside, at + attribute.length()));
                if (charset.isPresent()) {
                    return charset;
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

    /** Pages that declare gb2312 use the characters of its supersets all the time. */
    private Optional<Charset> family(String label) {
        if (label.equals("utf-8") || label.equals("utf8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (label.contains("gb") || label.contains("936") || label.equals("euc-cn")) {
            return families.gb18030();
        }
        if (label.contains("big5") || label.contains("950")) {
            return families.big5();
        }
        return Optional.empty();
    }
}
