package io.github.lanting.tables;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
 * The words of two to four Han characters in jieba's dictionary: those that name a state, a place,
 * a person or an organisation, and the others.
 */
final class CommonWordsTable {
    private static final String CORRECTIONS = "common-words-corrections.csv";

    /** Rarer ones are mostly chance pairs; the dictionary gives 3 to what it never counted. */
    private static final int LEAST_FREQUENCY = 5;

    /** What the lexicon names, press conferences name, however rare the dictionary has it. */
    private static final int STATE_CLASS = 5;

    private static final int PLACE_CLASS = 3;
    private static final String SLIP = "slip";
    private static final Set<String> PERSONS = Set.of("nr", "nrt", "nrfg");
    private static final Set<String> NAMES = Set.of("nr", "nrt", "nrfg", "ns", "nt");

    private final Set<String> states = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<Character> shortForms = new HashSet<>();
    private final Map<String, String> corrections = new HashMap<>();
    private final SortedMap<String, Integer> words = new TreeMap<>();
    private final SortedMap<String, Integer> names = new TreeMap<>();

    private CommonWordsTable() {}

    /** The words, from the dictionary and core's lexicon files in the directory. */
    static CommonWordsTable of(Path lexicon) throws IOException {
        CommonWordsTable table = new CommonWordsTable();
        table.readNames(lexicon);
        for (String line : Dictionary.lines(CORRECTIONS)) {
            if (!line.startsWith("#")) {
                String[] columns = line.split(",", -1);
                table.corrections.put(columns[0], columns[1]);
            }
        }
        table.readWords();
        return table;
    }

    /** The words that are no names. */
    byte[] words() throws IOException {
        return written(words);
    }

    /** The names among them, and those of the lexicon that the dictionary lacks. */
    byte[] names() throws IOException {
        return written(names);
    }

    private static byte[] written(SortedMap<String, Integer> words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordColumns.write(words, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private void readNames(Path lexicon) throws IOException {
        for (String[] row : rows(lexicon.resolve("countries.csv"))) {
            states.add(row[0]);
            addName(row[0], STATE_CLASS);
        }
        for (String[] row : rows(lexicon.resolve("country-short-forms.csv"))) {
            shortForms.add(row[0].charAt(0));
        }
        for (String[] row : rows(lexicon.resolve("places.csv"))) {
            if (row[0].length() == 1) {
                shortForms.add(row[0].charAt(0));
            } else if (!row[1].equals("ambiguous")) {
                places.add(row[0]);
                addName(row[0], PLACE_CLASS);
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

    private void readWords() throws IOException {
        Dictionary.forEach(
                (word, frequency, kind) -> {
                    if (WordColumns.isWord(word)) {
                        add(word, frequency, kind);
                    }
                });
        for (Map.Entry<String, String> correction : corrections.entrySet()) {
            String change = correction.getValue();
            if (change.equals("+") && !words.containsKey(correction.getKey())) {
                throw new IllegalArgumentException(
                        CORRECTIONS + ": not in the dictionary: " + correction.getKey());
            }
            if (change.charAt(0) >= '0' && change.charAt(0) <= '9') {
                words.put(correction.getKey(), Integer.valueOf(change));
            }
        }
        names.keySet().removeAll(words.keySet());
    }

    private void add(String word, int frequency, String kind) {
        String correction = corrections.getOrDefault(word, "");
        boolean isName = NAMES.contains(kind) || hasName(word, kind) || correction.equals("-");
        boolean isFrequent = frequency >= LEAST_FREQUENCY;
        if (correction.equals("+") || correction.isEmpty() && isFrequent && !isName) {
            words.put(word, WordColumns.frequencyClass(frequency));
        } else if (isFrequent && isName && !correction.equals(SLIP)) {
            // A short name of a person proves little: nearly any two characters are one.
            boolean isPerson = PERSONS.contains(kind) && word.length() == WordColumns.SHORTEST;
            int frequencyClass = isPerson ? 0 : WordColumns.frequencyClass(frequency);
            names.merge(word, frequencyClass, Math::max);
        }
    }

    private void addName(String name, int frequencyClass) {
        if (WordColumns.isWord(name)) {
            names.merge(name, frequencyClass, Math::max);
        }
    }

    private boolean hasName(String word, String kind) {
        if (isOfShortForms(word) && (word.length() == WordColumns.SHORTEST || !isPlain(kind))) {
            return true;
        }
        for (int length = WordColumns.SHORTEST; length <= word.length(); length++) {
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

    private static List<String[]> rows(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(line.split(",", -1));
            }
        }
        return rows;
    }
}
