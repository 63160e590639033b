package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads character references in text as browsers do (HTML Living Standard, 13.2.5.72 to 80). */
final class CharacterReferences {

    /** What browsers take 0x80 to 0x9F for; 0 where the number stands for itself. */
    private static final String WINDOWS_1252 =
            "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
                    + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0"
                    + "\u017E\u0178";

    /** No name is longer. */
    private static final int LONGEST_NAME = 40;

    private CharacterReferences() {}

    /**
     * Reads one reference.
     *
     * @param source the source of a page
     * @param start where an ampersand stands
     * @param end where the text ends
     * @return the reference, or null if the ampersand stands for itself
     */
    static Layout.@Nullable Reference at(String source, int start, int end) {
        return start + 1 < end && source.charAt(start + 1) == '#'
                ? numeric(source, start, end)
                : named(source, start, end);
    }

    private static Layout.@Nullable Reference numeric(String source, int start, int end) {
        int at = start + 2;
        int radix = 10;
        if (at < end && (source.charAt(at) | 0x20) == 'x') {
            radix = 16;
            at++;
        }
        int digits = at;
        int value = 0;
        for (; at < end && isDigit(source.charAt(at), radix); at++) {
            value = Math.min(value * radix + Character.digit(source.charAt(at), radix), 0x110000);
        }
        if (at == digits) {
            return null;
        }
        int after = at < end && source.charAt(at) == ';' ? at + 1 : at;
        return new Layout.Reference(new Span(start, after), Character.toString(standsFor(value)));
    }

    private static int standsFor(int value) {
        if (value == 0 || value > 0x10FFFF || value >= 0xD800 && value <= 0xDFFF) {
            return 0xFFFD;
        }
        if (value >= 0x80 && value <= 0x9F && WINDOWS_1252.charAt(value - 0x80) != 0) {
            return WINDOWS_1252.charAt(value - 0x80);
        }
        return value;
    }

    private static Layout.@Nullable Reference named(String source, int start, int end) {
        int at = start + 1;
        int limit = Math.min(end, at + LONGEST_NAME);
        while (at < limit && isLetterOrDigit(source.charAt(at))) {
            at++;
        }
        if (at == start + 1) {
            return null;
        }
        String name = source.substring(start + 1, at);
        if (at < end && source.charAt(at) == ';' && Entities.isNamedEntity(name)) {
            return new Layout.Reference(new Span(start, at + 1), Entities.getByName(name));
        }
        // Old names need no semicolon, even where other letters follow: &nbspabc.
        String prefix = Entities.findPrefix(name);
        return prefix.isEmpty()
                ? null
                : new Layout.Reference(
                        new Span(start, start + 1 + prefix.length()), Entities.getByName(prefix));
    }

    private static boolean isDigit(char c, int radix) {
        return c < 0x80 && Character.digit(c, radix) >= 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
