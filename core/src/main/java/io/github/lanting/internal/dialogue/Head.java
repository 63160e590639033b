package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first word that is spoken: headlines and lead.
 *
 * @param title what the document states as its title, or null
 * @param headings the headlines in their order, wherever they stand
 * @param originalTitle what follows 原标题, or null
 * @param lead the paragraphs before the first label
 * @param printed all of this as printed, a line each
 * @param folded all of this in Simplified characters, for look-ups
 */
record Head(
        @Nullable String title,
        List<String> headings,
        @Nullable String originalTitle,
        List<String> lead,
        String printed,
        String folded) {

    /** More than this is no lead but a text. */
    private static final int LONGEST_LEAD = 1200;

    static Head of(
            @Nullable String title,
            List<String> headings,
            @Nullable String originalTitle,
            List<String> lead) {
        StringBuilder all = new StringBuilder();
        append(all, title);
        headings.forEach(heading -> append(all, heading));
        append(all, originalTitle);
        for (String paragraph : lead) {
            if (all.length() < LONGEST_LEAD) {
                append(all, paragraph);
            }
        }
        String printed = all.toString();
        return new Head(
                title,
                List.copyOf(headings),
                originalTitle,
                List.copyOf(lead),
                printed,
                SimplifiedCharacters.convert(printed));
    }

    /** All lines that may state the title, surest first. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        if (title != null) {
            titles.add(title);
        }
        if (originalTitle != null) {
            titles.add(originalTitle);
        }
        titles.addAll(headings);
        return titles;
    }

    boolean names(String person) {
        return folded.contains(SimplifiedCharacters.convert(person));
    }

    /** Whether a person of this surname is named behind a title or at a line's start. */
    boolean hasSurname(String surname) {
        return folded.contains(surname);
    }

    private static void append(StringBuilder all, @Nullable String text) {
        if (text != null) {
            all.append(text, 0, Math.min(text.length(), LONGEST_LEAD)).append('\n');
        }
    }
}
