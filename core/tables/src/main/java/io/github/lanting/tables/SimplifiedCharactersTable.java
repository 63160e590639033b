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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Traditional characters and the Simplified one of each: ICU4J's, where our corrections do not say
 * otherwise. Big-endian: the number of pairs (int), then each pair (two UTF-16 code units), by the
 * first.
 */
final class SimplifiedCharactersTable {
    private static final String CORRECTIONS = "simplified-corrections.csv";

    private SimplifiedCharactersTable() {}

    static byte[] compile() throws IOException {
        SortedMap<Character, Character> simplified = new TreeMap<>();
        addFromIcu(simplified);
        addCorrections(simplified);
        // A character that is its own Simplified form needs no entry.
        simplified.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(table);
        out.writeInt(simplified.size());
        for (Map.Entry<Character, Character> pair : simplified.entrySet()) {
            out.writeChar(pair.getKey());
            out.writeChar(pair.getValue());
        }
        return table.toByteArray();
    }

    private static void addFromIcu(Map<Character, Character> simplified) {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        for (char character = HanCharacters.FIRST; character <= HanCharacters.LAST; character++) {
            String result = simplify.transliterate(String.valueOf(character));
            // One for one, so that no offset moves.
            if (result.length() == 1) {
                simplified.put(character, result.charAt(0));
            }
        }
    }

    private static void addCorrections(Map<Character, Character> simplified) throws IOException {
        try (InputStream in = SimplifiedCharactersTable.class.getResourceAsStream(CORRECTIONS)) {
            if (in == null) {
                throw new FileNotFoundException(CORRECTIONS);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    addCorrection(simplified, line);
                }
            }
        }
    }

    private static void addCorrection(Map<Character, Character> simplified, String line) {
        if (line.length() != 3 || line.charAt(1) != ',') {
            throw new IllegalArgumentException(CORRECTIONS + ": no pair of characters: " + line);
        }
        simplified.put(line.charAt(0), line.charAt(2));
    }
}
