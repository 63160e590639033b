package io.github.lanting.tables;

/** The characters that the tables speak of: 〇, CJK Extension A, CJK Unified Ideographs. */
final class HanCharacters {
    static final char FIRST = '\u3007';
    static final char LAST = '\u9fff';

    private HanCharacters() {}

    static boolean contains(int character) {
        return character >= FIRST
                && character <= LAST
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
