package io.github.lanting.internal.lexicon;

/** The characters that foreign names are transliterated with. Simplified. */
public final class Transliteration {
    private Transliteration() {}

    private static final class Holder {
        static final CharacterSet CHARACTERS = read();

        private static CharacterSet read() {
            CharacterSet characters = new CharacterSet();
            for (String line : LexiconFile.lines("transliteration-characters.txt")) {
                line.chars().forEach(c -> characters.add((char) c));
            }
            return characters;
        }
    }

    public static boolean has(char c) {
        return Holder.CHARACTERS.has(c);
    }

    /** Whether a stretch has no other characters. */
    public static boolean isRun(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!has(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
