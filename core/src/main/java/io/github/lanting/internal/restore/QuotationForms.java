package io.github.lanting.internal.restore;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts quotation marks into the form that pairing expects, and turns those round that are wrong.
 */
final class QuotationForms {
    private static final String BEFORE_OPENING = "：（《，";
    private static final String BEHIND_CLOSING = "，。；！？）》";

    /** What parts two quotations, and is none itself: “好"和"不好”. */
    private static final String BETWEEN_QUOTATIONS = "和与及或跟同以、，；,;";

    private QuotationForms() {}

    /** Makes '' and `` one mark: ''好'' → "好". */
    static void join(TracedText text) {
        int found = 0;
        for (int at = 0; at + 1 < text.length(); at++) {
            if (isPair(text, at)) {
                found++;
                at++;
            }
        }
        if (found < 2) {
            return;
        }
        for (int at = 0; at + 1 < text.length(); at++) {
            if (isPair(text, at)) {
                text.replace(at, '"', Rule.QUOTATION_MARK);
                text.delete(at + 1, Rule.QUOTATION_MARK);
                at++;
            }
        }
        text.compact();
    }

    private static boolean isPair(TracedText text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`') && text.charAt(at + 1) == c;
    }

    /** Straight marks inside round ones quote inside the quotation: “支持"好"的”. */
    static void nest(TracedText text) {
        List<Integer> inside = new ArrayList<>();
        boolean isOpen = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                inside.add(at);
            } else if (c == '“' || c == '”') {
                if (c == '”' && isOpen && inside.size() == 2) {
                    nest(text, inside.get(0), inside.get(1));
                }
                isOpen = c == '“';
                inside.clear();
            }
        }
    }

    private static void nest(TracedText text, int opening, int closing) {
        for (int at = opening + 1; at < closing; at++) {
            if (BETWEEN_QUOTATIONS.indexOf(text.charAt(at)) < 0) {
                text.replace(opening, '‘', Rule.QUOTATION_MARK);
                text.replace(closing, '’', Rule.QUOTATION_MARK);
                return;
            }
        }
    }

    /**
     * Turns marks round that are printed the wrong way: 他说：”好“。 Only where what stands beside one
     * says so, and where then all are pairs.
     */
    static void turn(TracedText text) {
        List<Integer> places = new ArrayList<>();
        boolean alternates = true;
        boolean isWrong = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '“' || c == '”') {
                alternates &= c == (places.size() % 2 == 0 ? '“' : '”');
                isWrong |= c == '“' ? cannotOpen(text, at) : cannotClose(text, at);
                places.add(at);
            }
        }
        if (alternates || !isWrong || places.size() % 2 != 0) {
            return;
        }
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            if (i % 2 == 0 ? cannotOpen(text, at) : cannotClose(text, at)) {
                return;
            }
        }
        for (int i = 0; i < places.size(); i++) {
            text.replace(places.get(i), i % 2 == 0 ? '“' : '”', Rule.QUOTATION_MARK);
        }
    }

    private static boolean cannotOpen(TracedText text, int at) {
        int behind = text.behindSpaces(at);
        return behind == text.length() || BEHIND_CLOSING.indexOf(text.charAt(behind)) >= 0;
    }

    private static boolean cannotClose(TracedText text, int at) {
        int before = text.beforeSpaces(at);
        return before < 0 || BEFORE_OPENING.indexOf(text.charAt(before)) >= 0;
    }

    /** Leaves one of two marks where a quotation has two at both ends: ““好””. */
    static void single(TracedText text) {
        boolean deleted = false;
        int opening = -1;
        for (int at = 0; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '“') {
                boolean isDoubled = text.charAt(at + 1) == c;
                opening = isDoubled ? at : -1;
                at += isDoubled ? 1 : 0;
            } else if (c == '”') {
                if (opening >= 0 && text.charAt(at + 1) == c) {
                    text.delete(opening, Rule.DOUBLED_MARK);
                    text.delete(at, Rule.DOUBLED_MARK);
                    deleted = true;
                    at++;
                }
                opening = -1;
            }
        }
        if (deleted) {
            text.compact();
        }
    }
}
