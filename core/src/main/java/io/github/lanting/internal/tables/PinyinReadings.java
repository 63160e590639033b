package io.github.lanting.internal.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a Han character can be read as, to tell a gloss such as {@code 務(wù)} from other Latin in
 * brackets. All tones of a syllable are one.
 *
 * <p>A syllable may be written in upper case, full width, with tone marks composed or not, with the
 * IPA letters ɡ and ɑ for g and a. ü may be written ü or v, and, since its dots are often lost, u;
 * u may be written ü only after j, q, x and y, where both are the same sound. Tone digits are no
 * part of a syllable.
 *
 * <p>Thread-safe.
 */
public final class PinyinReadings {
    /** zhuang and two combining marks: nothing longer is one syllable. */
    private static final int LONGEST = 8;

    private static final String VOWELS = "aeiouv";
    private static final char DIAERESIS = '\u0308';

    private PinyinReadings() {}

    /**
     * Whether a character can be read so.
     *
     * @param han any UTF-16 code unit; only 〇 and the BMP's unified ideographs have readings
     * @param syllable any text, not null
     * @return true if the syllable is one of the character's readings, tones aside
     */
    public static boolean confirms(char han, CharSequence syllable) {
        String[] readings = Readings.TABLE.of(han);
        if (readings.length == 0) {
            return false;
        }
        String letters = letters(syllable);
        if (letters == null) {
            return false;
        }
        for (String reading : readings) {
            if (isSame(reading, letters)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text is one syllable that some character is read as. Those without a vowel (嗯 ng)
     * do not count: as well they may be units.
     *
     * @param text any text, not null
     * @return true if it is a syllable
     */
    public static boolean isSyllable(CharSequence text) {
        return syllable(text) != null;
    }

    /**
     * A syllable in the letters that readings are compared in, for who has many characters to ask
     * about.
     *
     * @param text any text, not null
     * @return the letters a to z without a tone; null if it is no syllable
     */
    public static @Nullable String syllable(CharSequence text) {
        String letters = letters(text);
        return letters != null && Readings.TABLE.syllables.contains(letters) ? letters : null;
    }

    private static boolean isSame(String reading, String letters) {
        if (reading.length() != letters.length()) {
            return false;
        }
        for (int i = 0; i < reading.length(); i++) {
            char letter = letters.charAt(i);
            boolean withoutDots = reading.charAt(i) == 'v' && letter == 'u';
            if (reading.charAt(i) != letter && !withoutDots) {
                return false;
            }
        }
        return true;
    }

    /** The letters a to z of a syllable, ü as v; null if there is anything else in it. */
    private static @Nullable String letters(CharSequence syllable) {
        if (syllable.length() == 0 || syllable.length() > LONGEST) {
            return null;
        }
        if (areLetters(syllable)) {
            return syllable.toString();
        }
        String decomposed = decomposed(syllable);
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char character = decomposed.charAt(i);
            int last = letters.length() - 1;
            if (character >= 'a' && character <= 'z') {
                letters.append(character);
            } else if (character == '\u0261') {
                letters.append('g');
            } else if (character == '\u0251') {
                letters.append('a');
            } else if (last < 0 || !isMark(character)) {
                return null;
            } else if (character == DIAERESIS && letters.charAt(last) == 'u') {
                letters.setCharAt(last, 'v');
            }
        }
        // jü is ju.
        if (letters.length() > 1 && letters.charAt(1) == 'v' && isBeforePlainU(letters.charAt(0))) {
            letters.setCharAt(1, 'u');
        }
        return letters.toString();
    }

    /** Whether a syllable is written in the letters that come out, as it often is. */
    private static boolean areLetters(CharSequence syllable) {
        for (int i = 0; i < syllable.length(); i++) {
            char letter = syllable.charAt(i);
            if (letter < 'a' || letter > 'z' || letter == 'v') {
                return false;
            }
        }
        return true;
    }

    /** In lower case, each mark behind its letter, in no certain order. */
    private static String decomposed(CharSequence syllable) {
        StringBuilder decomposed = new StringBuilder(2 * LONGEST);
        for (int i = 0; i < syllable.length(); i++) {
            char letter = syllable.charAt(i);
            if (letter >= LatinLetters.COUNT) {
                return decomposition(syllable.toString());
            }
            decomposed.append(LatinLetters.DECOMPOSED[letter]);
        }
        return decomposed.toString();
    }

    private static String decomposition(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    }

    /** What nearly all syllables are written in, decomposed one by one when first asked for. */
    private static final class LatinLetters {
        static final int COUNT = 0x250;
        static final String[] DECOMPOSED = new String[COUNT];

        static {
            for (char letter = 0; letter < COUNT; letter++) {
                DECOMPOSED[letter] = decomposition(String.valueOf(letter));
            }
        }
    }

    private static boolean isMark(char character) {
        return character >= '\u0300' && character <= '\u036f';
    }

    private static boolean isBeforePlainU(char letter) {
        return letter == 'j' || letter == 'q' || letter == 'x' || letter == 'y';
    }

    private static boolean hasVowel(String syllable) {
        for (int i = 0; i < syllable.length(); i++) {
            if (VOWELS.indexOf(syllable.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The table as CompileTables wrote it, loaded when first asked for. */
    private static final class Readings {
        static final Readings TABLE = new Readings(Table.open("pinyin-readings.bin"));

        private final Set<String> syllables = new HashSet<>();
        private final String[][] sets;
        private final char first;
        private final short[] setOfCharacter;

        private Readings(ByteBuffer table) {
            String[] spelt = new String[table.getShort()];
            for (int i = 0; i < spelt.length; i++) {
                byte[] letters = new byte[table.get()];
                table.get(letters);
                spelt[i] = new String(letters, StandardCharsets.US_ASCII);
                if (hasVowel(spelt[i])) {
                    syllables.add(spelt[i]);
                }
            }
            sets = new String[table.getShort()][];
            for (int i = 0; i < sets.length; i++) {
                sets[i] = new String[table.get()];
                for (int j = 0; j < sets[i].length; j++) {
                    sets[i][j] = spelt[table.getShort()];
                }
            }
            first = table.getChar();
            setOfCharacter = new short[table.getInt()];
            table.asShortBuffer().get(setOfCharacter);
        }

        private String[] of(char han) {
            int place = han - first;
            boolean isInside = place >= 0 && place < setOfCharacter.length;
            return sets[isInside ? setOfCharacter[place] : 0];
        }
    }
}
