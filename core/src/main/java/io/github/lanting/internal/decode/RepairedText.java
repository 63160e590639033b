package io.github.lanting.internal.decode;

import org.jspecify.annotations.Nullable;

/**
 * A document's text as it should have reached us, whose every character knows which stretch of the
 * document it stands for. The stretches follow each other without a hole. Immutable.
 */
public final class RepairedText {
    private final String document;
    private final String text;
    private final int @Nullable [] starts;
    private final byte @Nullable [] rules;

    private RepairedText(
            String document, String text, int @Nullable [] starts, byte @Nullable [] rules) {
        this.document = document;
        this.text = text;
        this.starts = starts;
        this.rules = rules;
    }

    /** A document that needs no repair, which costs nothing. */
    public static RepairedText of(String document) {
        return new RepairedText(document, document, null, null);
    }

    /** The document as it stands. */
    public String document() {
        return document;
    }

    /** The text with all repairs. */
    public String text() {
        return text;
    }

    /** Whether the text differs from the document. */
    public boolean isRepaired() {
        return starts != null;
    }

    /** Where in the document a character's stretch starts; of the text's end, the document's. */
    public int place(int character) {
        return starts == null ? character : starts[character];
    }

    /** The rules that made a character, as a set of bits; 0 if it stands so in the document. */
    public int rules(int character) {
        return rules == null ? 0 : rules[character];
    }

    /** The text with more repairs, whose places count in the text so far. */
    RepairedText with(Repairs repairs) {
        if (repairs.isEmpty()) {
            return this;
        }
        int length = text.length() + repairs.growth();
        StringBuilder repaired = new StringBuilder(length);
        int[] places = new int[length + 1];
        byte[] bits = new byte[length];
        int from = 0;
        for (int i = 0; i < repairs.size(); i++) {
            keep(from, repairs.start(i), repaired, places, bits);
            from = repairs.end(i);
            int all = repairs.rule(i).bit();
            for (int at = repairs.start(i); at < from; at++) {
                all |= rules(at);
            }
            String characters = repairs.characters(i);
            // The first character stands for all, a low surrogate for nothing more. Of two
            // characters each has its own stretch, for another segment may begin with the second.
            boolean two = characters.length() == 2 && !Character.isSurrogate(characters.charAt(1));
            int second = two && from - repairs.start(i) > 1 ? from - 1 : from;
            for (int k = 0; k < characters.length(); k++) {
                places[repaired.length()] = place(k == 0 ? repairs.start(i) : second);
                bits[repaired.length()] = (byte) all;
                repaired.append(characters.charAt(k));
            }
        }
        keep(from, text.length(), repaired, places, bits);
        places[length] = document.length();
        return new RepairedText(document, repaired.toString(), places, bits);
    }

    private void keep(int from, int to, StringBuilder repaired, int[] places, byte[] bits) {
        for (int at = from; at < to; at++) {
            places[repaired.length()] = place(at);
            bits[repaired.length()] = (byte) rules(at);
            repaired.append(text.charAt(at));
        }
    }
}
