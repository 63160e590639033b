package io.github.lanting.internal.entities;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that share one unit: 6、7 in 6、7月, 2015-2020 in 2015-2020年; or just one number.
 *
 * @param first the first number
 * @param last the last number, the same as the first where there is one
 */
record DateNumbers(DateNumber first, DateNumber last) {
    private static final int MOST = 5;

    int end() {
        return last.end();
    }

    boolean isOne() {
        return first.equals(last);
    }

    boolean isWithin(int least, int greatest) {
        return least <= first.value()
                && first.value() <= last.value()
                && last.value() <= greatest
                && (isOne() || first.value() < last.value());
    }

    /** The numbers that begin at a place, or null. */
    static @Nullable DateNumbers at(DateText text, int start) {
        DateNumber first = DateNumber.at(text, start);
        if (first == null) {
            return null;
        }
        DateNumber last = first;
        for (int count = 1; count < MOST; count++) {
            int separator = DateRange.separatorEnd(text, last.end());
            boolean listed = text.at(last.end()) == '、';
            DateNumber next =
                    separator < 0 && !listed
                            ? null
                            : DateNumber.at(text, listed ? last.end() + 1 : separator);
            if (next == null || next.arabic() != first.arabic()) {
                break;
            }
            last = next;
        }
        return new DateNumbers(first, last);
    }
}
