package io.github.lanting.tables;

import java.text.Normalizer;
import java.util.Locale;

/** One syllable of pinyin as our sources write it: zhǎng, zhang3, nǚ, nu:3. */
final class Syllable {
    private static final char DIAERESIS = '\u0308';

    private Syllable() {}

    /** The letters a to z alone, ü as v. */
    static String withoutTone(String reading) {
        String marked = reading.trim().toLowerCase(Locale.ROOT).replace("u:", "u" + DIAERESIS);
        String decomposed = Normalizer.normalize(marked, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char character = decomposed.charAt(i);
            if (character >= 'a' && character <= 'z') {
                letters.append(character);
            } else if (character == DIAERESIS) {
                letters.setCharAt(letters.length() - 1, 'v');
            } else if (!isTone(character)) {
                throw new IllegalArgumentException("no syllable of pinyin: " + reading);
            }
        }
        return letters.toString();
    }

    private static boolean isTone(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                || character >= '0' && character <= '5';
    }
}
