package io.github.lanting.internal.entities;

import static io.github.lanting.internal.entities.NumberCharacters.isApproximate;
import static io.github.lanting.internal.entities.NumberCharacters.numeral;
import static io.github.lanting.internal.entities.NumberCharacters.scale;

import io.github.lanting.internal.entities.NumberReading.Kind;
import java.math.BigDecimal;

/** Reads one number in Chinese numerals; for one use. */
final class NumberChinese {
    private static final int LONGEST = 24;
    private static final int MOST_DECIMALS = 8;

    private final String text;
    private final QuantityUnits units;
    private final int start;
    private final int limit;
    private int at;
    private boolean valid = true;
    private boolean bare = true;

    private long whole;
    private long section;
    private long hundreds;
    private int digit = -1;
    private boolean zero;
    private long lastSmall = Long.MAX_VALUE;
    private long lastScale = 1;

    NumberChinese(String text, QuantityUnits units, int start, int limit) {
        this.text = text;
        this.units = units;
        this.start = start;
        this.at = start;
        this.limit = limit;
    }

    NumberReading read() {
        while (at < limit && take(text.charAt(at))) {
            at++;
        }
        if (!valid || at - start > LONGEST) {
            return NumberReading.nothing(start, at, Kind.CHINESE);
        }
        BigDecimal value = BigDecimal.valueOf(close());
        BigDecimal decimals = decimals();
        BigDecimal scale = BigDecimal.valueOf(lastScale);
        if (decimals.signum() > 0) {
            long multiplier = decimalScale();
            scale = BigDecimal.valueOf(multiplier);
            value = value.add(decimals).multiply(scale);
        }
        return new NumberReading(start, at, value, scale, bare ? Kind.BARE : Kind.CHINESE);
    }

    /** Whether a character belongs to the number; it may spoil it, as the second one of 九二. */
    private boolean take(char c) {
        int value = numeral(c);
        long scale = scale(c);
        if (value >= 0) {
            // 九二 is no number, and neither is 万一.
            valid &= digit < 0 && scale(text.charAt(start)) < 100;
            bare = false;
            zero |= value == 0;
            digit = value == 0 && at > start ? -1 : value;
            return true;
        }
        if (scale >= 10_000) {
            large(scale);
        } else if (scale > 0) {
            if (lastSmall < Long.MAX_VALUE && units.isUnitAt(text, at)) {
                return false;
            }
            small(scale);
        } else {
            return approximateBeforeScale(c);
        }
        return true;
    }

    private void small(long scale) {
        valid &= scale < lastSmall && (digit > 0 || scale == 10 || at == start);
        bare &= scale != 10 && at == start;
        section += Math.max(digit, 1) * scale;
        lastSmall = scale;
        digit = -1;
        zero = false;
        lastScale = 1;
    }

    private void large(long scale) {
        section += Math.max(digit, 0);
        if (at == start) {
            section = 1;
        }
        if (scale == 10_000) {
            valid &= section > 0 && hundreds == 0;
            hundreds = section * scale;
            lastScale = scale;
        } else {
            valid &= section + hundreds > 0 && whole == 0;
            whole = (section + hundreds) * scale;
            lastScale = section == 0 ? scale * 10_000 : scale;
            hundreds = 0;
        }
        section = 0;
        digit = -1;
        zero = false;
        lastSmall = Long.MAX_VALUE;
    }

    /** In 一百多万 the word 多 stands inside the number. */
    private boolean approximateBeforeScale(char c) {
        return isApproximate(c)
                && at > start
                && at + 1 < limit
                && scale(text.charAt(at + 1)) >= 10_000;
    }

    private long close() {
        if (digit > 0) {
            // 一万五 is 15,000, but 一万零五 is 10,005.
            long last = lastSmall < Long.MAX_VALUE ? lastSmall : lastScale;
            long step = zero || last <= 10 ? 1 : last / 10;
            section += digit * step;
        }
        return whole + hundreds + section;
    }

    /** The decimals of 十点五 and 三点六亿, but not of 十二点三十分. */
    private BigDecimal decimals() {
        int end = at + 1;
        if (at >= limit || text.charAt(at) != '点') {
            return BigDecimal.ZERO;
        }
        while (end < limit && numeral(text.charAt(end)) >= 0) {
            end++;
        }
        int count = end - at - 1;
        if (count == 0
                || count > MOST_DECIMALS
                || (end < limit && (scale(text.charAt(end)) == 10 || text.charAt(end) == '分'))) {
            return BigDecimal.ZERO;
        }
        long digits = 0;
        for (int i = at + 1; i < end; i++) {
            digits = digits * 10 + numeral(text.charAt(i));
        }
        at = end;
        return BigDecimal.valueOf(digits, count);
    }

    private long decimalScale() {
        long multiplier = 1;
        while (at < limit
                && scale(text.charAt(at)) > 0
                && !units.isUnitAt(text, at)
                && multiplier <= 100_000_000) {
            multiplier *= scale(text.charAt(at));
            at++;
        }
        return multiplier;
    }
}
