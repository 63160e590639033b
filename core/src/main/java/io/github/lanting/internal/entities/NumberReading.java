package io.github.lanting.internal.entities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands where a number begins.
 *
 * @param start where it begins
 * @param end where it ends, always behind its start
 * @param value the number, or null if the characters are none that counts (九二, 1.2.3)
 * @param scale what a 万 or 亿 at its end multiplies it with, or one
 * @param kind how it is written
 */
record NumberReading(int start, int end, @Nullable BigDecimal value, BigDecimal scale, Kind kind) {

    /** How a number is written. */
    enum Kind {
        /** In digits, perhaps with Chinese scales behind: 10, 1.5亿. */
        DIGITS,
        /** In Chinese numerals: 三十五. */
        CHINESE,
        /** As a Chinese scale with nothing before it: 千 in 逾千个. */
        BARE
    }

    static NumberReading nothing(int start, int end, Kind kind) {
        return new NumberReading(start, end, null, BigDecimal.ONE, kind);
    }

    /** Whether it counts without a unit: 14亿 does, 1400 does not. */
    boolean scaled() {
        return scale.compareTo(BigDecimal.valueOf(10_000)) >= 0;
    }

    /** Chinese numerals below ten count nothing: 两国, 三点. */
    boolean small() {
        return kind != Kind.DIGITS && value != null && value.compareTo(BigDecimal.TEN) < 0;
    }
}
