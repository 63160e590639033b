package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import java.util.Arrays;

/**
 * Text whose every character knows which stretch of the document it stands for. The rules of this
 * room change it in place; outside the room it is only read.
 */
public final class TracedText {
    private static final int DELETED = 1 << 31;

    private char[] characters;
    private int[] starts;
    private int[] ends;
    private int[] rules;
    private int length;

    private int[] deletions = new int[12];
    private int deletionLength;

    TracedText(int capacity) {
        characters = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        rules = new int[capacity];
    }

    /** How many characters it has. */
    public int length() {
        return length;
    }

    public char charAt(int index) {
        return characters[index];
    }

    /** Where in the document the character's stretch starts. */
    public int start(int index) {
        return starts[index];
    }

    /** Where in the document the character's stretch ends; its start, if it was inserted. */
    public int end(int index) {
        return ends[index];
    }

    public String substring(int from, int to) {
        return new String(characters, from, to - from);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }

    /** Where the last character before a place stands that is no space; -1 if none does. */
    int beforeSpaces(int index) {
        int before = index - 1;
        while (before >= 0 && CharacterClass.isSpace(characters[before])) {
            before--;
        }
        return before;
    }

    /**
     * Where the first character behind a place stands that is no space; the length if none does.
     */
    int behindSpaces(int index) {
        int behind = index + 1;
        while (behind < length && CharacterClass.isSpace(characters[behind])) {
            behind++;
        }
        return behind;
    }

    boolean hasAny(CharacterSet set) {
        for (int at = 0; at < length; at++) {
            if (set.has(characters[at])) {
                return true;
            }
        }
        return false;
    }

    char[] characters() {
        return characters;
    }

    /** Adds a stretch of the document as it stands. */
    void append(String document, int start, int end) {
        ensure(length + end - start);
        document.getChars(start, end, characters, length);
        for (int at = start; at < end; at++, length++) {
            starts[length] = at;
            ends[length] = at + 1;
            rules[length] = 0;
        }
    }

    /** Adds a character that stands for a stretch of the document. */
    void append(char character, int start, int end, Rule rule) {
        ensure(length + 1);
        characters[length] = character;
        starts[length] = start;
        ends[length] = end;
        rules[length++] = rule.bit();
    }

    /** Says that a stretch of the document has no character here. */
    void skip(int start, int end, Rule rule) {
        addDeletion(start, end, rule.bit());
    }

    void replace(int index, char character, Rule rule) {
        if (characters[index] != character) {
            characters[index] = character;
            rules[index] |= rule.bit();
        }
    }

    /** Marks a character to go at the next {@link #compact()}. */
    void delete(int index, Rule rule) {
        rules[index] |= rule.bit() | DELETED;
    }

    /** Lets the characters marked go. */
    void compact() {
        int kept = 0;
        for (int at = 0; at < length; at++) {
            if (rules[at] < 0) {
                addDeletion(starts[at], ends[at], rules[at] & ~DELETED);
            } else {
                if (kept != at) {
                    characters[kept] = characters[at];
                    starts[kept] = starts[at];
                    ends[kept] = ends[at];
                    rules[kept] = rules[at];
                }
                kept++;
            }
        }
        length = kept;
    }

    /** Hands out all that differs from the document, in no order. */
    public void forEachDifference(DifferenceConsumer consumer) {
        for (int at = 0; at < length; at++) {
            if (rules[at] != 0) {
                consumer.accept(
                        starts[at], ends[at], String.valueOf(characters[at]), rules[at], at);
            }
        }
        for (int at = 0; at < deletionLength; at += 3) {
            consumer.accept(deletions[at], deletions[at + 1], "", deletions[at + 2], -1);
        }
    }

    /** Before which characters others are lost, in order; the length, if behind the last one. */
    public int[] lostBefore() {
        int[] places = new int[deletionLength / 3];
        int count = 0;
        for (int at = 0; at < deletionLength; at += 3) {
            if ((deletions[at + 2] & Rule.LOST_CHARACTER.bit()) != 0) {
                int found = Arrays.binarySearch(starts, 0, length, deletions[at]);
                int place = found >= 0 ? found : -found - 1;
                if (count == 0 || places[count - 1] != place) {
                    places[count++] = place;
                }
            }
        }
        return Arrays.copyOf(places, count);
    }

    private void addDeletion(int start, int end, int bits) {
        int last = deletionLength - 3;
        if (last >= 0 && deletions[last + 1] == start && deletions[last + 2] == bits) {
            deletions[last + 1] = end;
            return;
        }
        if (deletionLength + 3 > deletions.length) {
            deletions = Arrays.copyOf(deletions, deletions.length * 2);
        }
        deletions[deletionLength++] = start;
        deletions[deletionLength++] = end;
        deletions[deletionLength++] = bits;
    }

    private void ensure(int capacity) {
        if (capacity > characters.length) {
            int larger = Math.max(capacity, characters.length * 2);
            characters = Arrays.copyOf(characters, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            rules = Arrays.copyOf(rules, larger);
        }
    }

    /** Takes a difference: what stands instead of a stretch of the document, and why. */
    public interface DifferenceConsumer {
        /** The index is that of the character that stands there now, or -1 if none does. */
        void accept(int start, int end, String after, int rules, int index);
    }
}
