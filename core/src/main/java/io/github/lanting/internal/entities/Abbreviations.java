package io.github.lanting.internal.entities;

import io.github.lanting.Entity;

/** Finds the abbreviation in brackets behind a body's or outlet's name: 国际原子能机构（IAEA）. */
final class Abbreviations {
    private static final int LONGEST = 12;

    private Abbreviations() {}

    static void find(TurnText turn) {
        if (turn.folded.indexOf('（') < 0 && turn.folded.indexOf('(') < 0) {
            return;
        }
        for (Mention mention : turn.mentions()) {
            boolean body =
                    mention.type() == Entity.Type.ORGANIZATION
                            || mention.type() == Entity.Type.OUTLET;
            int end = body ? abbreviationEnd(turn.folded, mention.end()) : -1;
            if (end > 0 && turn.isFree(mention.end() + 1, end)) {
                turn.add(
                        new Mention(
                                mention.end() + 1,
                                end,
                                mention.type(),
                                null,
                                Confidence.ABBREVIATION));
            }
        }
    }

    /** Where the abbreviation ends whose bracket opens at a place, or -1 if none does. */
    static int abbreviationEnd(String text, int opening) {
        if (opening >= text.length() || "（(".indexOf(text.charAt(opening)) < 0) {
            return -1;
        }
        int end = opening + 1;
        int capitals = 0;
        while (end < text.length() && end - opening <= LONGEST && isPart(text.charAt(end))) {
            capitals += Character.isUpperCase(text.charAt(end)) ? 1 : 0;
            end++;
        }
        boolean closed = end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
        return closed && capitals >= 2 ? end : -1;
    }

    private static boolean isPart(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-' || c == '&';
    }
}
