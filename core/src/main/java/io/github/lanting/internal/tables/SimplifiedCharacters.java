package io.github.lanting.internal.tables;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Traditional Chinese in Simplified characters, one for one, so that every offset stays. Wording
 * stays too: 資訊 becomes 资讯, not 信息. Thread-safe.
 */
public final class SimplifiedCharacters {
    private SimplifiedCharacters() {}

    /**
     * The Simplified form of a character that stands alone.
     *
     * @param traditional any UTF-16 code unit
     * @return its Simplified form; itself if it has none, as surrogates have
     */
    public static char of(char traditional) {
        return Characters.TABLE.of(traditional);
    }

    /**
     * Whether a character of Simplified text is the same in Traditional text, whatever its word.
     *
     * @param simplified any UTF-16 code unit
     * @return false if it is the Simplified form of another one, as 发 is
     */
    public static boolean isInBothScripts(char simplified) {
        return !Targets.CHARACTERS.has(simplified);
    }

    /**
     * A text in Simplified characters, with the words minded in which a character keeps another
     * form than alone: 名著 and 看着, 乾隆 and 干净. Where words overlap, the leftmost counts, and of those
     * the longest. Text that is Simplified already stays, but for characters that both scripts have
     * and Simplified gave to other words. Linear in the length of the text.
     *
     * @param text any text, not null
     * @return the text in Simplified characters, of the same length in UTF-16 code units
     */
    public static String convert(CharSequence text) {
        String source = text.toString();
        if (!mayChange(source)) {
            return source;
        }
        int same = sameLength(source);
        if (same == source.length()) {
            return source;
        }
        char[] simplified = source.toCharArray();
        int i = same;
        while (i < simplified.length) {
            Phrase phrase =
                    Notable.CHARACTERS.has(source.charAt(i))
                            ? Phrases.TABLE.at(source, i)
                            : Phrase.NONE;
            if (phrase == Phrase.NONE) {
                simplified[i] = of(source.charAt(i));
                i++;
            } else {
                int length = phrase.simplified().length();
                phrase.simplified().getChars(0, length, simplified, i);
                i += length;
            }
        }
        return new String(simplified);
    }

    /**
     * Whether a character that stands alone changes.
     *
     * @param character any UTF-16 code unit
     * @return true if {@link #of} gives another one
     */
    public static boolean changes(char character) {
        return Notable.CHANGING.has(character);
    }

    /** The characters that change, and with them those that begin a phrase: most text has few. */
    private static final class Notable {
        static final CharacterSet CHANGING = new CharacterSet();

        /** What changes alone or in a phrase: no other character ever does. */
        static final CharacterSet EVER_CHANGING = new CharacterSet();

        static final CharacterSet CHARACTERS = new CharacterSet();

        static {
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                if (of((char) c) != c) {
                    CHANGING.add((char) c);
                    EVER_CHANGING.add((char) c);
                }
                if (of((char) c) != c || Phrases.TABLE.begins((char) c)) {
                    CHARACTERS.add((char) c);
                }
            }
            for (Phrase[] phrases : Phrases.TABLE.byFirstCharacter) {
                for (Phrase phrase : phrases) {
                    phrase.addChanging(EVER_CHANGING);
                }
            }
        }
    }

    /** What is the Simplified form of another character. */
    private static final class Targets {
        static final CharacterSet CHARACTERS = new CharacterSet();

        static {
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                if (of((char) c) != c) {
                    CHARACTERS.add(of((char) c));
                }
            }
        }
    }

    /** Whether a text has any character that ever changes: most Simplified text has none. */
    private static boolean mayChange(String text) {
        CharacterSet changing = Notable.EVER_CHANGING;
        for (int i = 0; i < text.length(); i++) {
            if (changing.has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many characters at the beginning are as they are in Simplified, often all of them. */
    private static int sameLength(String text) {
        CharacterSet notable = Notable.CHARACTERS;
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!notable.has(text.charAt(i))) {
                i++;
                continue;
            }
            Phrase phrase = Phrases.TABLE.at(text, i);
            if (phrase == Phrase.NONE ? changes(text.charAt(i)) : phrase.changes()) {
                return i;
            }
            i += Math.max(1, phrase.length());
        }
        return length;
    }

    private record Phrase(String traditional, String simplified) {
        static final Phrase NONE = new Phrase("", "");

        int length() {
            return traditional.length();
        }

        boolean changes() {
            return !simplified.equals(traditional);
        }

        void addChanging(CharacterSet characters) {
            for (int i = 0; i < length(); i++) {
                if (simplified.charAt(i) != traditional.charAt(i)) {
                    characters.add(traditional.charAt(i));
                }
            }
        }
    }

    /** The characters as CompileTables wrote them, loaded when first asked for. */
    private static final class Characters {
        static final Characters TABLE = new Characters(Table.open("simplified-characters.bin"));

        private final char first;
        private final char[] simplified;

        private Characters(ByteBuffer table) {
            char[] pairs = new char[table.getInt() * 2];
            table.asCharBuffer().get(pairs);
            first = pairs[0];
            simplified = new char[pairs[pairs.length - 2] - first + 1];
            for (int i = 0; i < simplified.length; i++) {
                simplified[i] = (char) (first + i);
            }
            for (int i = 0; i < pairs.length; i += 2) {
                simplified[pairs[i] - first] = pairs[i + 1];
            }
        }

        private char of(char traditional) {
            int place = traditional - first;
            boolean isInside = place >= 0 && place < simplified.length;
            return isInside ? simplified[place] : traditional;
        }
    }

    /** The phrases by their first character, loaded when first asked for. */
    private static final class Phrases {
        private static final String FILE = "simplified-phrases.csv";
        static final Phrases TABLE = new Phrases(LexiconFile.rows(FILE, 2));

        private final char first;
        private final Phrase[][] byFirstCharacter;

        /** Hashes of the first two characters: what begins no phrase is seldom looked for. */
        private final CharacterSet pairs = new CharacterSet();

        private Phrases(List<String[]> rows) {
            char lowest = Character.MAX_VALUE;
            char highest = Character.MIN_VALUE;
            for (String[] row : rows) {
                lowest = (char) Math.min(lowest, row[0].charAt(0));
                highest = (char) Math.max(highest, row[0].charAt(0));
            }
            first = lowest;
            byFirstCharacter = new Phrase[highest - lowest + 1][];
            Arrays.fill(byFirstCharacter, new Phrase[0]);
            for (String[] row : rows) {
                if (row[0].length() != row[1].length()) {
                    throw new IllegalStateException(
                            FILE + ": not as long as each other: " + String.join(",", row));
                }
                int place = row[0].charAt(0) - first;
                pairs.add(hash(row[0], 0));
                byFirstCharacter[place] =
                        withPhrase(byFirstCharacter[place], new Phrase(row[0], row[1]));
            }
        }

        /** The phrases and one more, longest first. */
        private static Phrase[] withPhrase(Phrase[] phrases, Phrase added) {
            Phrase[] longer = Arrays.copyOf(phrases, phrases.length + 1);
            int place = phrases.length;
            while (place > 0 && longer[place - 1].length() < added.length()) {
                longer[place] = longer[place - 1];
                place--;
            }
            longer[place] = added;
            return longer;
        }

        private boolean begins(char c) {
            int place = c - first;
            return place >= 0
                    && place < byFirstCharacter.length
                    && byFirstCharacter[place].length > 0;
        }

        private static char hash(String text, int start) {
            return (char) (text.charAt(start) * 31 + text.charAt(start + 1));
        }

        private Phrase at(String text, int start) {
            if (start + 1 >= text.length() || !pairs.has(hash(text, start))) {
                return Phrase.NONE;
            }
            int place = text.charAt(start) - first;
            if (place >= 0 && place < byFirstCharacter.length) {
                for (Phrase phrase : byFirstCharacter[place]) {
                    if (text.startsWith(phrase.traditional(), start)) {
                        return phrase;
                    }
                }
            }
            return Phrase.NONE;
        }
    }
}
