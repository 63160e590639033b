package io.github.lanting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something named in a turn. Immutable.
 *
 * @param type what it is, not null
 * @param text the words that name it, as they stand in the turn's clean text; not null
 * @param span where they stand in the turn's clean text, in UTF-16 code units; not null
 * @param norm its normal form, or null if it has none or none is certain
 */
public record Entity(Type type, String text, Span span, @Nullable Norm norm) {

    /**
     * Checks that the words are as long as their span.
     *
     * @param type as above
     * @param text as above
     * @param span as above
     * @param norm as above
     * @throws IllegalArgumentException if {@code text} does not have the length of {@code span}
     */
    public Entity {
        Objects.requireNonNull(type, "type");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("\"" + text + "\" is not at " + span);
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
