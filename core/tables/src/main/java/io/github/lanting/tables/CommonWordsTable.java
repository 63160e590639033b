package io.github.lanting.tables;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of two to four Han characters in jieba's dictionary, less those that name a state, a
 * place, a person or an organisation, each with a class of frequency from 0 to 7.
 *
 * <p>Big-endian. For each length from 2 to 4, of the words in order: their number (int); for each
 * the step from the first character of the one before (short); the high bytes of all second
 * characters, then their low bytes, so for each further character; and the classes (bytes).
 */
final class CommonWordsTable {
    private static final String DICTIONARY = "/dict.txt";
    private static final String CORRECTIONS = "common-words-corrections.csv";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    /** Rarer ones are mostly chance pairs; the dictionary gives 3 to what it never counted. */
    private static final int LEAST_FREQUENCY = 5;

    private static final int[] CLASS_LIMITS = {10, 30, 100, 300, 1_000, 3_000, 10_000};
    private static final Set<String> NAMES = Set.of("nr", "nrt", "nrfg", "ns", "nt");

    private final Set<String> states = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<Character> shortForms = new HashSet<>();
    private final Map<String, String> corrections = new HashMap<>();

    private CommonWordsTable() {}

    /** The table, from the dictionary and core's lexicon files in the directory. */
    static byte[] compile(Path lexicon) throws IOException {
        CommonWordsTable table = new CommonWordsTable();
        table.readNames(lexicon);
        try (InputStream in = open(CORRECTIONS)) {
            for (String line : lines(in)) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split(",", -1);
                    table.corrections.put(columns[0], columns[1]);
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(table.words(), new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private void readNames(Path lexicon) throws IOException {
        for (String[] row : rows(lexicon.resolve("countries.csv"))) {
            states.add(row[0]);
        }
        for (String[] row : rows(lexicon.resolve("country-short-forms.csv"))) {
            shortForms.add(row[0].charAt(0));
        }
        for (String[] row : rows(lexicon.resolve("places.csv"))) {
            if (row[0].length() == 1) {
                shortForms.add(row[0].charAt(0));
            } else if (!row[1].equals("ambiguous")) {
                places.add(row[0]);
            }
        }
        for (String[] row : rows(lexicon.resolve("state-compounds.csv"))) {
            if (row[3].equals("fixed")) {
                compounds.add(row[0]);
            }
        }
        // Europe is an organisation where it stands alone.
        shortForms.add('欧');
    }

    private SortedMap<String, Integer> words() throws IOException {
        SortedMap<String, Integer> words = new TreeMap<>();
        try (InputStream in = open(DICTIONARY)) {
            for (String line : lines(in)) {
                // 其中 34173 r
                String[] columns = line.split(" ", -1);
                if (columns.length == 3 && isWord(columns[0])) {
                    add(words, columns[0], Integer.parseInt(columns[1]), columns[2]);
                }
            }
        }
        for (Map.Entry<String, String> correction : corrections.entrySet()) {
            String change = correction.getValue();
            if (change.equals("+") && !words.containsKey(correction.getKey())) {
                throw new IllegalArgumentException(
                        CORRECTIONS + ": not in the dictionary: " + correction.getKey());
            }
            if (change.charAt(0) >= '0' && change.charAt(0) <= '7') {
                words.put(correction.getKey(), Integer.valueOf(change));
            }
        }
        return words;
    }

    private void add(Map<String, Integer> words, String word, int frequency, String kind) {
        String correction = corrections.getOrDefault(word, "");
        boolean isWanted =
                correction.isEmpty()
                        && frequency >= LEAST_FREQUENCY
                        && !NAMES.contains(kind)
                        && !hasName(word, kind);
        if (isWanted || correction.equals("+")) {
            words.put(word, frequencyClass(frequency));
        }
    }

    private boolean hasName(String word, String kind) {
        if (isOfShortForms(word) && (word.length() == SHORTEST || !isPlain(kind))) {
            return true;
        }
        for (int length = SHORTEST; length <= word.length(); length++) {
            String head = word.substring(0, length);
            if (states.contains(head) || places.contains(head) || compounds.contains(head)) {
                return true;
            }
        }
        return states.contains(word.substring(1));
    }

    private boolean isOfShortForms(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!shortForms.contains(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String kind) {
        return !kind.equals("nz") && !kind.equals("j");
    }

    private static int frequencyClass(int frequency) {
        int result = 0;
        while (result < CLASS_LIMITS.length && frequency >= CLASS_LIMITS[result]) {
            result++;
        }
        return result;
    }

    private static boolean isWord(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().allMatch(HanCharacters::contains);
    }

    private static void write(SortedMap<String, Integer> words, DataOutputStream out)
            throws IOException {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            List<String> column = new ArrayList<>();
            for (String word : words.keySet()) {
                if (word.length() == length) {
                    column.add(word);
                }
            }
            out.writeInt(column.size());
            char first = 0;
            for (String word : column) {
                out.writeShort(word.charAt(0) - first);
                first = word.charAt(0);
            }
            for (int place = 1; place < length; place++) {
                for (String word : column) {
                    out.writeByte(word.charAt(place) >> Byte.SIZE);
                }
                for (String word : column) {
                    out.writeByte(word.charAt(place));
                }
            }
            for (String word : column) {
                out.writeByte(words.get(word));
            }
        }
    }

    private static List<String[]> rows(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(line.split(",", -1));
            }
        }
        return rows;
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = CommonWordsTable.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }
}
