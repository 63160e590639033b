package io.github.lanting.internal.tables;

/**
 * Names of two to four Simplified characters: states, places, people and organisations that the
 * dictionary behind {@link CommonWords} has, and the lexicon's states and places. To weigh what an
 * OCR engine read, not to tell what a text names. Thread-safe.
 */
public final class CommonNames {
    private CommonNames() {}

    /**
     * How frequent a name is.
     *
     * @param name any text, not null
     * @return from 0, rare, to 9, in steps of about three times; -1 if the whole text is no name
     */
    public static int frequencyClass(CharSequence name) {
        return Names.TABLE.frequencyClass(name);
    }

    static WordTable table() {
        return Names.TABLE;
    }

    /** The table as CompileTables wrote it, loaded when first asked for. */
    private static final class Names {
        static final WordTable TABLE = new WordTable(Table.open("common-names.bin"));
    }
}
