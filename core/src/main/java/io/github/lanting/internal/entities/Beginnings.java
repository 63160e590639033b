package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.Transliteration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * What can begin with a character, or with two: one look at each place of a text tells all finders
 * where they need not look. Filled once, then only read.
 */
final class Beginnings {
    private static final int PAIR_BITS = 17;

    /** Of a character: whether some name goes on behind it. */
    private static final int HAS_PAIRS = 1 << 15;

    private static final Kind[] KINDS = Kind.values();

    private final short[] byCharacter = new short[Character.MAX_VALUE + 1];
    private final short[] byPair = new short[1 << PAIR_BITS];

    /** Which pairs have a kind: a set that the processor's cache holds, as most have none. */
    private final BitSet pairs = new BitSet(1 << PAIR_BITS);

    /** What is looked for. */
    enum Kind {
        NAME,
        DATED_OUTLET,
        ORGANIZATION_ENDING,
        PLACE_ENDING,
        AMBIGUOUS_PLACE,
        STATE_COMPOUND,
        STATE_CHARACTER,
        TITLE,
        /** The last two characters of a title: what stands behind them may be a name. */
        TITLE_END,
        SURNAME,
        TRANSLITERATION,
        DATE,
        NUMBER,
        /** Words that only seem to name somebody or some body. */
        FALSE_FRIEND,
        /** What ends a sentence. */
        STOP;

        private int bit() {
            return 1 << ordinal();
        }
    }

    private Beginnings() {
        EntityLexicon lexicon = EntityLexicon.get();
        lexicon.names().forEachBeginning((a, b) -> add(Kind.NAME, a, b));
        lexicon.traditionalStates().forEachBeginning((a, b) -> add(Kind.NAME, a, b));
        lexicon.datedOutlets().forEachBeginning((a, b) -> add(Kind.DATED_OUTLET, a, b));
        lexicon.endings().forEachBeginning((a, b) -> add(Kind.ORGANIZATION_ENDING, a, b));
        lexicon.falseFriends().forEachBeginning((a, b) -> add(Kind.FALSE_FRIEND, a, b));
        PlaceFinder.addBeginnings(this);
        PlaceContext.addBeginnings(this);
        StateCompounds.addBeginnings(this);
        PersonFinder.addBeginnings(this);
        add(Kind.STATE_CHARACTER, c -> lexicon.shortForm((char) c) != null);
        add(Kind.SURNAME, c -> Lexicon.get().isSurnameStart((char) c));
        add(Kind.TRANSLITERATION, c -> Transliteration.has((char) c));
        add(Kind.STOP, c -> DateText.endsSentence((char) c));
        add(Kind.NUMBER, c -> NumberReader.begins((char) c));
        DateExpressions.addBeginnings(this);
    }

    private static final class Holder {
        static final Beginnings INSTANCE = new Beginnings();
    }

    static Beginnings get() {
        return Holder.INSTANCE;
    }

    void add(Kind kind, IntPredicate characters) {
        for (int c = 0; c < byCharacter.length; c++) {
            if (characters.test(c)) {
                byCharacter[c] |= (short) kind.bit();
            }
        }
    }

    void add(Kind kind, String name) {
        add(kind, name.charAt(0), name.length() > 1 ? name.charAt(1) : 0);
    }

    /** Adds the first two characters of a name; the second is 0 if it has but one. */
    void add(Kind kind, char first, char second) {
        if (second == 0) {
            byCharacter[first] |= (short) kind.bit();
        } else {
            byCharacter[first] |= (short) HAS_PAIRS;
            byPair[pair(first, second)] |= (short) kind.bit();
            pairs.set(pair(first, second));
        }
    }

    /** Where what is looked for can begin in one text; now and then where it does not. */
    static final class Places {
        private final long[] bits;
        private final int words;

        private Places(int length) {
            words = (length + Long.SIZE - 1) / Long.SIZE;
            bits = new long[KINDS.length * words];
        }

        PositionSet of(Kind kind) {
            return new PositionSet(bits, kind.ordinal() * words, words);
        }
    }

    /** Where each kind can begin in a text. */
    Places in(String text) {
        Places places = new Places(text.length());
        char[] characters = text.toCharArray();
        long[] word = new long[KINDS.length];
        for (int start = 0; start < characters.length; start += Long.SIZE) {
            Arrays.fill(word, 0);
            int end = Math.min(start + Long.SIZE, characters.length);
            for (int at = start; at < end; at++) {
                for (int kinds = kinds(characters, at); kinds != 0; kinds &= kinds - 1) {
                    word[Integer.numberOfTrailingZeros(kinds)] |= 1L << at;
                }
            }
            for (int kind = 0; kind < word.length; kind++) {
                places.bits[kind * places.words + (start >>> 6)] = word[kind];
            }
        }
        return places;
    }

    /** The kinds that can begin at a place, a bit for each. */
    private int kinds(char[] characters, int at) {
        int kinds = byCharacter[characters[at]];
        if ((kinds & HAS_PAIRS) == 0) {
            return kinds;
        }
        kinds &= HAS_PAIRS - 1;
        if (at + 1 < characters.length) {
            int pair = pair(characters[at], characters[at + 1]);
            kinds |= pairs.get(pair) ? byPair[pair] : 0;
        }
        return kinds;
    }

    private static int pair(char first, char second) {
        return (first << Character.SIZE | second) * 0x9E3779B1 >>> Integer.SIZE - PAIR_BITS;
    }
}
