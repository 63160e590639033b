package io.github.lanting.internal.tables;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** How unlikely a Simplified character is as a word of its own. Thread-safe. */
public final class SingleCharacters {
    /** In tenths of a natural logarithm: of a character that is no word, or a very rare one. */
    private static final int UNKNOWN = 170;

    private SingleCharacters() {}

    /**
     * How unlikely a character is as a word of its own.
     *
     * @param character any UTF-16 code unit
     * @return in tenths of a natural logarithm of its share of all words, from about 40 (的) to 170
     */
    public static int rarity(char character) {
        return Characters.RARITY[character] & 0xff;
    }

    /** The table as CompileTables wrote it, loaded when first asked for. */
    private static final class Characters {
        static final byte[] RARITY = read(Table.open("single-characters.bin"));

        private static byte[] read(ByteBuffer table) {
            byte[] rarity = new byte[Character.MAX_VALUE + 1];
            Arrays.fill(rarity, (byte) UNKNOWN);
            for (int left = table.getInt(); left > 0; left--) {
                rarity[table.getChar()] = table.get();
            }
            return rarity;
        }
    }
}
