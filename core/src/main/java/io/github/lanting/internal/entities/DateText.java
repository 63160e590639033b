package io.github.lanting.internal.entities;

/** A turn's text as the readers of dates look at it: beyond its ends stands nothing. */
record DateText(String characters) {
    /** The character at a place, or 0 outside the text. */
    char at(int index) {
        return index >= 0 && index < characters.length() ? characters.charAt(index) : 0;
    }

    int length() {
        return characters.length();
    }

    boolean isOneOf(String set, int index) {
        char c = at(index);
        return c != 0 && set.indexOf(c) >= 0;
    }

    boolean has(String words, int index) {
        return characters.startsWith(words, index);
    }

    /** The word of several that stands at a place, or the empty string. */
    String wordAt(int index, String... words) {
        for (String word : words) {
            if (has(word, index)) {
                return word;
            }
        }
        return "";
    }

    boolean endsSentence(int index) {
        return endsSentence(at(index));
    }

    static boolean endsSentence(char c) {
        return switch (c) {
            case '。', '！', '？', '!', '?', '\n' -> true;
            default -> false;
        };
    }
}
