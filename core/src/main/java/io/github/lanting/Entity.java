package io.github.lanting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something named in a turn. Immutable.
 *
 * @param type what it is, not null
 * @param text the words that name it, as they stand in the turn's clean text; not null
 * @param span where they stand in the turn's clean text, in UTF-16 code units; not null
 * @param source where they stand in the decoded document, in UTF-16 code units: from where the
 *     first character comes from to where the last one does. Longer than {@code text} where the
 *     clean text leaves something out; if the break of a line, a column or a page parts the words,
 *     it covers what stands between, too. Not null
 * @param norm its normal form, or null if it has none or none is certain
 * @param confidence how sure it is that the mention is one and of this type: more than 0, below 1.
 *     The share of mentions found in the same way that were right in annotated documents
 * @param id the same for all mentions in a document that name one thing, from 0 in the order of
 *     their first mention: 中国 and 中方, 豪尔赫·切迪克 and later 切迪克, 世界卫生组织 and 世卫. Says nothing about
 *     other documents
 */
public record Entity(
        Type type,
        String text,
        Span span,
        Span source,
        @Nullable Norm norm,
        double confidence,
        int id) {

    /**
     * Checks that the words are as long as their span, and the ranges of the numbers.
     *
     * @param type as above
     * @param text as above
     * @param span as above
     * @param source as above
     * @param norm as above
     * @param confidence as above
     * @param id as above
     * @throws IllegalArgumentException if {@code text} does not have the length of {@code span}, or
     *     {@code confidence} or {@code id} is out of its range
     */
    public Entity {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("\"" + text + "\" is not at " + span);
        }
        // Written so that it refuses what is no number, too.
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence);
        }
        if (id < 0) {
            throw new IllegalArgumentException("an id of " + id);
        }
    }

    /** What can be named. */
    public enum Type {
        /** A person's name, without title. */
        PERSON,
        /** A media organisation. */
        OUTLET,
        /** Any other organisation. */
        ORGANIZATION,
        /** A state. */
        COUNTRY,
        /** Any other place. */
        PLACE,
        /** A calendar expression. */
        DATE,
        /** A number with its unit. */
        QUANTITY,
        /** A named work: a treaty, a law, a report. */
        DOCUMENT
    }

    /** A form that a program can compare: a {@link Code} or an {@link Amount}. */
    public sealed interface Norm permits Code, Amount {}

    /**
     * A code: ISO 3166-1 alpha-2 of a country, ISO 8601 of a date. Immutable.
     *
     * @param value the code, not null
     */
    public record Code(String value) implements Norm {
        /**
         * Checks that there is a value.
         *
         * @param value as above
         */
        public Code {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number and what it counts. Immutable.
     *
     * @param value the number, not null
     * @param unit ISO 4217 for money, {@code %}, else the printed unit; null if none is printed
     */
    public record Amount(java.math.BigDecimal value, @Nullable String unit) implements Norm {
        /**
         * Checks that there is a value.
         *
         * @param value as above
         * @param unit as above
         */
        public Amount {
            Objects.requireNonNull(value, "value");
        }
    }
}
