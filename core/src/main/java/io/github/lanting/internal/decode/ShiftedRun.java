package io.github.lanting.internal.decode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters of GBK that were read from the middle of one: each printed one is the second byte of
 * one character and the first of the next. A run ends where an ASCII character was a second byte,
 * or was swallowed by a first one, or where a byte is lost; of the ways to end it, the most
 * probable is taken. For one thread.
 */
final class ShiftedRun {
    private static final char LOST_CHARACTER = Decoding.REPLACEMENT;

    /** Bits for a character that is lost with its second byte. */
    private static final int LOST = 24;

    /** Bits that a reading in brackets is worth which is the character's. */
    private static final int GLOSSED = 16;

    /** Bits that a letter costs beside Chinese characters, over what it costs among letters. */
    private static final int AMONG_CHINESE = 8;

    /** Bits by which a run may fall behind its best end before we stop to look for a better one. */
    private static final int PATIENCE = 24;

    private final String text;
    private final BytePairs gbk;
    private final Commonness commonness;
    private final char[] between;
    private final List<Piece> pieces = new ArrayList<>();

    /** The first byte that waits for its second one, and the printed character that it is in. */
    private int pending;

    private int place;
    private long gain;
    private char lone;
    private boolean open;
    private @Nullable Ending best;

    ShiftedRun(String text, BytePairs gbk, Commonness commonness) {
        this(text, gbk, commonness, new char[0]);
    }

    /**
     * A run that a second lost byte can end.
     *
     * @param between the characters whose first byte is lost, by their second one
     */
    ShiftedRun(String text, BytePairs gbk, Commonness commonness, char[] between) {
        this.between = between;
        this.text = text;
        this.gbk = gbk;
        this.commonness = commonness;
    }

    /**
     * Begins a run.
     *
     * @param printed the cost of what is printed up to the run
     * @param lone what a lone byte is printed as; a space where it is left out
     */
    void begin(long printed, char lone) {
        pieces.clear();
        gain = printed;
        this.lone = lone;
    }

    void put(int start, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            gain -= commonness.cost(characters.charAt(i));
        }
        pieces.add(new Piece(start, characters));
    }

    /**
     * Reads on from a place with a first byte that waits.
     *
     * @return the best ending, or null if there is none at all
     */
    @Nullable Ending read(int from, int firstByte, int itsPlace) {
        pending = firstByte;
        place = itsPlace;
        open = true;
        best = null;
        int at = from;
        while (open) {
            endWithLoss(at);
            if (at >= text.length() || gain < best.gain() - PATIENCE) {
                break;
            }
            at = step(at);
        }
        return best;
    }

    /** What comes out up to an ending. */
    List<Piece> pieces(Ending ending) {
        List<Piece> all = new ArrayList<>(pieces.subList(0, ending.count()));
        if (ending.last() >= 0) {
            all.add(new Piece(ending.last(), String.valueOf(ending.character())));
        }
        return all;
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (c < 0x80 || c == '？' || c == '（') {
            Gloss gloss = Gloss.at(text, at);
            char proven =
                    gloss == null
                            ? Decoding.REPLACEMENT
                            : gloss.character(pending, 0x40, gbk, commonness);
            if (gloss != null && proven != Decoding.REPLACEMENT) {
                gain += GLOSSED;
                put(place, String.valueOf(proven));
                // With both its brackets it can stay, for others to take out.
                return endWell(gloss.isWhole() ? at : gloss.end());
            }
        }
        if (c < 0x80) {
            return ascii(at, c);
        }
        int pair = gbk.pair(c);
        char made = gbk.character(pending, pair >> 8);
        if (pair == 0 || made == Decoding.REPLACEMENT) {
            open = false;
            return at;
        }
        gain += commonness.cost(c);
        put(place, String.valueOf(made));
        pending = pair & 0xFF;
        place = at;
        if (pending < 0x80) {
            // A first byte had swallowed the ASCII character behind it.
            put(at, String.valueOf((char) pending));
            gain -= isAscii(at + 1) ? 0 : AMONG_CHINESE;
            return endWell(at + 1);
        }
        return at + 1;
    }

    /** The second byte of a character may be ASCII; what follows is in step again. */
    private int ascii(int at, char c) {
        char made = gbk.character(pending, c);
        open = false;
        if (made == Decoding.REPLACEMENT) {
            return at;
        }
        gain += commonness.cost(c) + (isAscii(at + 1) ? 0 : AMONG_CHINESE);
        put(place, String.valueOf(made));
        return endWell(at + 1);
    }

    /** The waiting byte's other half is lost, and is printed as a question mark, or is not. */
    private void endWithLoss(int at) {
        boolean mark = at < text.length() && text.charAt(at) == lone;
        long all = gain - LOST + (mark ? commonness.cost(lone) : 0);
        if (best == null || all > best.gain()) {
            best = new Ending(mark ? at + 1 : at, all, pieces.size(), place, LOST_CHARACTER);
        }
        char between = between(pending);
        if (between != 0 && gain - commonness.cost(between) > best.gain()) {
            long whole = gain - commonness.cost(between);
            best = new Ending(at, whole, pieces.size(), place, between);
        }
    }

    private char between(int secondByte) {
        return secondByte < between.length ? between[secondByte] : 0;
    }

    private boolean isAscii(int at) {
        return at < text.length() && text.charAt(at) < 0x80;
    }

    private int endWell(int at) {
        open = false;
        if (best == null || gain > best.gain()) {
            best = new Ending(at, gain, pieces.size(), -1, (char) 0);
        }
        return at;
    }

    /**
     * What comes out, which may be two characters of the same printed one.
     *
     * @param start the printed character that the first byte is in
     */
    record Piece(int start, String characters) {}

    /**
     * A way to end the run.
     *
     * @param end the place behind it
     * @param gain by how many bits it is more probable than what is printed
     * @param count how many pieces it has
     * @param last where another character begins whose bytes are not all there; -1 if there is none
     * @param character that character, if it is certain; else U+FFFD
     */
    record Ending(int end, long gain, int count, int last, char character) {
        boolean isExact() {
            return character != LOST_CHARACTER;
        }
    }
}
