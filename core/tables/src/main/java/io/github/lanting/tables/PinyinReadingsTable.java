package io.github.lanting.tables;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The toneless syllables that each Han character can be read as: those of ICU4J, one a character,
 * and all those of the dictionary in houbb's pinyin library.
 *
 * <p>Big-endian: the number of syllables (short), each (length byte, ASCII letters, ü as v); the
 * number of sets of syllables (short), each (length byte, then the syllables' indices as shorts);
 * the first character (short), the number of characters (int), and for each character the index of
 * its set (short). Set 0 is empty: no reading is known.
 */
final class PinyinReadingsTable {
    private static final String DICTIONARY = "/pinyin_dict_char.txt";

    private PinyinReadingsTable() {}

    static byte[] compile() throws IOException {
        SortedMap<Integer, SortedSet<String>> readings = new TreeMap<>();
        addFromIcu(readings);
        addFromDictionary(readings);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        write(readings, new DataOutputStream(table));
        return table.toByteArray();
    }

    private static void addFromIcu(Map<Integer, SortedSet<String>> readings) {
        Transliterator toLatin = Transliterator.getInstance("Han-Latin");
        for (int character = HanCharacters.FIRST; character <= HanCharacters.LAST; character++) {
            if (HanCharacters.contains(character)) {
                String latin = toLatin.transliterate(Character.toString(character));
                // What ICU cannot read it hands back as it is.
                if (!HanCharacters.contains(latin.codePointAt(0))) {
                    add(readings, character, latin);
                }
            }
        }
    }

    private static void addFromDictionary(Map<Integer, SortedSet<String>> readings)
            throws IOException {
        try (InputStream in = PinyinReadingsTable.class.getResourceAsStream(DICTIONARY)) {
            if (in == null) {
                throw new FileNotFoundException(DICTIONARY);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // 長:zhǎng,cháng,zhàng
                int colon = line.indexOf(':');
                int character = line.isEmpty() ? 0 : line.codePointAt(0);
                if (colon > 0 && HanCharacters.contains(character)) {
                    for (String reading : line.substring(colon + 1).split(",", -1)) {
                        add(readings, character, reading);
                    }
                }
            }
        }
    }

    private static void add(
            Map<Integer, SortedSet<String>> readings, int character, String reading) {
        readings.computeIfAbsent(character, key -> new TreeSet<>())
                .add(Syllable.withoutTone(reading));
    }

    private static void write(SortedMap<Integer, SortedSet<String>> readings, DataOutputStream out)
            throws IOException {
        SortedSet<String> distinct = new TreeSet<>();
        readings.values().forEach(distinct::addAll);
        List<String> syllables = new ArrayList<>(distinct);
        Map<SortedSet<String>, Integer> sets = new LinkedHashMap<>();
        sets.put(new TreeSet<>(), 0);
        readings.values().forEach(set -> sets.putIfAbsent(set, sets.size()));

        out.writeShort(syllables.size());
        for (String syllable : syllables) {
            out.writeByte(syllable.length());
            out.writeBytes(syllable);
        }
        out.writeShort(sets.size());
        for (SortedSet<String> set : sets.keySet()) {
            out.writeByte(set.size());
            for (String syllable : set) {
                out.writeShort(syllables.indexOf(syllable));
            }
        }
        out.writeShort(HanCharacters.FIRST);
        out.writeInt(HanCharacters.LAST - HanCharacters.FIRST + 1);
        SortedSet<String> unread = new TreeSet<>();
        for (int character = HanCharacters.FIRST; character <= HanCharacters.LAST; character++) {
            out.writeShort(sets.get(readings.getOrDefault(character, unread)));
        }
    }
}
