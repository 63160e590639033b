package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code title:}, {@code url:} … lines that a crawler writes before a page's text. */
final class CrawlerHeader {
    private static final int LONGEST_KEY = 16;
    private static final int LONGEST_ADDRESS = 300;

    private final Map<String, Optional<Layout.Fact>> keys;

    CrawlerHeader() {
        keys = readKeys();
    }

    /** Where the text begins, behind the header, if there is one; and the facts it states. */
    record Header(int end, Map<Layout.Fact, Span> facts) {}

    /** A header has at least two lines with known keys, or the key of the text itself. */
    Header find(String text) {
        Map<Layout.Fact, Span> facts = new EnumMap<>(Layout.Fact.class);
        int lines = 0;
        int end = 0;
        int at = Lines.skipBlank(text, 0);
        while (at < text.length()) {
            int lineEnd = Lines.end(text, at);
            int colon = colonOfKey(text, at, lineEnd);
            Optional<Layout.Fact> fact = colon < 0 ? null : keys.get(key(text, at, colon));
            if (fact == null) {
                break;
            }
            lines++;
            int valueEnd = keyInside(text, colon + 1, lineEnd);
            if (isTextKey(key(text, at, colon))) {
                return new Header(colon + 1, facts);
            }
            if (Lines.trim(text, colon + 1, lineEnd).isEmpty()) {
                valueEnd = valueBelow(text, lineEnd);
            }
            if (fact.isPresent()) {
                Span value = Lines.trim(text, colon + 1, valueEnd);
                if (!value.isEmpty()
                        && !text.substring(value.start(), value.end()).endsWith("...")) {
                    facts.putIfAbsent(fact.get(), value);
                }
            }
            end = valueEnd;
            at = Lines.skipBlank(text, valueEnd);
        }
        return lines >= 2 ? new Header(end, facts) : new Header(0, Map.of());
    }

    /** The end of the line below a key that stands alone; its own end if that has a key, too. */
    private int valueBelow(String text, int lineEnd) {
        int below = Lines.skipBlank(text, lineEnd);
        int end = Lines.end(text, below);
        int colon = colonOfKey(text, below, end);
        return colon >= 0 && keys.containsKey(key(text, below, colon)) ? lineEnd : end;
    }

    /**
     * Where the lines begin that a crawler writes below the text, a key and the page's address; or
     * the text's end. States the address.
     */
    int footer(String text, int from, Map<Layout.Fact, Span> facts) {
        int end = text.length();
        while (end > from && Lines.isWhite(text.charAt(end - 1))) {
            end--;
        }
        int start = startOfLine(text, from, end);
        Span value = Lines.trim(text, start, end);
        if (value.length() > LONGEST_ADDRESS || !text.startsWith("http", value.start())) {
            return text.length();
        }
        int above = start;
        while (above > from && Lines.isWhite(text.charAt(above - 1))) {
            above--;
        }
        int line = startOfLine(text, from, above);
        Span printed = Lines.trim(text, line, above);
        boolean key =
                !printed.isEmpty()
                        && ":：".indexOf(text.charAt(printed.end() - 1)) >= 0
                        && fact(text.substring(printed.start(), printed.end() - 1))
                                .filter(fact -> fact == Layout.Fact.URL)
                                .isPresent();
        if (!key) {
            return text.length();
        }
        facts.putIfAbsent(Layout.Fact.URL, value);
        return printed.start();
    }

    private static int startOfLine(String text, int from, int end) {
        int start = end;
        while (start > from && !Lines.isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** What a key states, if it is known and states anything. */
    Optional<Layout.Fact> fact(String key) {
        Optional<Layout.Fact> fact = keys.get(key.strip().toLowerCase(Locale.ROOT));
        return fact == null ? Optional.empty() : fact;
    }

    /** Where the next key stands in the same line, as in {@code title: … url: …}; or its end. */
    private int keyInside(String text, int from, int lineEnd) {
        for (int colon = Lines.indexOf(text, ':', from, lineEnd);
                colon >= 0;
                colon = Lines.indexOf(text, ':', colon + 1, lineEnd)) {
            int start = colon;
            while (start > from && isLowerCase(text.charAt(start - 1))) {
                start--;
            }
            boolean apart = start > from && start < colon && text.charAt(start - 1) <= ' ';
            if (apart && keys.containsKey(text.substring(start, colon))) {
                return start;
            }
        }
        return lineEnd;
    }

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isTextKey(String key) {
        return switch (key) {
            case "content", "text", "body", "正文", "内容" -> true;
            default -> false;
        };
    }

    private static int colonOfKey(String text, int from, int to) {
        for (int at = from; at < to && at - from <= LONGEST_KEY; at++) {
            char c = text.charAt(at);
            if (c == ':' || c == '：') {
                return at;
            }
        }
        return -1;
    }

    private static String key(String text, int from, int colon) {
        return text.substring(from, colon).strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Optional<Layout.Fact>> readKeys() {
        Map<String, Optional<Layout.Fact>> keys = new HashMap<>();
        try (InputStream stream = CrawlerHeader.class.getResourceAsStream("crawler-keys.csv")) {
            if (stream == null) {
                throw new IllegalStateException("crawler-keys.csv is missing");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int comma = line.indexOf(',');
                    String fact = line.substring(comma + 1);
                    keys.put(
                            line.substring(0, comma),
                            fact.equals("-")
                                    ? Optional.empty()
                                    : Optional.of(Layout.Fact.valueOf(fact)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(keys);
    }
}
