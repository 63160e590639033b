package io.github.lanting.internal.entities;

import org.jspecify.annotations.Nullable;

/**
 * A calendar expression that was read.
 *
 * @param start where it begins
 * @param end where it ends
 * @param period what it means, or null if that hangs on a day that is not known
 * @param saysYear whether it says its year, be it by 今年
 * @param saysMonth whether it says its month
 */
record DateMatch(
        int start, int end, @Nullable DatePeriod period, boolean saysYear, boolean saysMonth) {

    DateMatch upTo(int newEnd) {
        return new DateMatch(start, newEnd, period, saysYear, saysMonth);
    }

    DateMatch from(int newStart) {
        return new DateMatch(newStart, end, period, saysYear, saysMonth);
    }

    DateMatch with(int newEnd, @Nullable DatePeriod newPeriod) {
        return new DateMatch(start, newEnd, newPeriod, saysYear, saysMonth);
    }
}
