package io.github.lanting.tables;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How unlikely each character is as a word of its own, in tenths of a natural logarithm, by the
 * frequencies of jieba's dictionary. Big-endian: the number of pairs (int), then each pair: a
 * UTF-16 code unit and a byte from 0 to 255, by the first.
 */
final class SingleCharactersTable {
    /** Rarer ones are as good as unknown. */
    private static final int LEAST_FREQUENCY = 5;

    private SingleCharactersTable() {}

    static byte[] compile() throws IOException {
        SortedMap<Character, Integer> frequencies = new TreeMap<>();
        long[] all = new long[1];
        Dictionary.forEach(
                (word, frequency, kind) -> {
                    all[0] += frequency;
                    if (word.length() == 1 && frequency >= LEAST_FREQUENCY) {
                        frequencies.put(word.charAt(0), frequency);
                    }
                });
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(table);
        out.writeInt(frequencies.size());
        for (Map.Entry<Character, Integer> character : frequencies.entrySet()) {
            out.writeChar(character.getKey());
            double rarity = Math.log((double) all[0] / character.getValue());
            out.writeByte((int) Math.round(rarity * 10));
        }
        return table.toByteArray();
    }
}
