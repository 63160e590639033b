package io.github.lanting.benchmarks;

import io.github.lanting.Entity;
import org.jspecify.annotations.Nullable;

/** A name in a turn, by the three groups of types that general-purpose recognisers have too. */
record Mention(int turn, Group group, String text) {

    /** What can be named, merged. */
    enum Group {
        PERSON,
        ORGANISATION,
        PLACE;

        /** The group of a type, or null for what the others do not look for: dates and the like. */
        static @Nullable Group of(Entity.Type type) {
            return switch (type) {
                case PERSON -> PERSON;
                case ORGANIZATION, OUTLET -> ORGANISATION;
                case COUNTRY, PLACE -> PLACE;
                case DATE, QUANTITY, DOCUMENT -> null;
            };
        }
    }
}
