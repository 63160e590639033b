package io.github.lanting.internal.entities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads percentages in words: 百分之三十, 千分之一, 百分之10.5. */
final class QuantityFractions {
    private static final String OF = "分之";

    private final String text;
    private final NumberReader numbers;

    QuantityFractions(String text, NumberReader numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** Where the fraction ends whose denominator is this number; its end if it is none. */
    int end(NumberReading denominator, int limit) {
        int at = denominator.end();
        if (!text.startsWith(OF, at)) {
            return at;
        }
        int numerator = at + OF.length();
        return numerator < limit && NumberReader.begins(text.charAt(numerator))
                ? numbers.read(numerator, limit).end()
                : Math.min(numerator, limit);
    }

    /** The percentage, or null if the parts are no powers of ten: 三分之一. */
    @Nullable QuantityDraft read(NumberReading denominator, int limit) {
        BigDecimal parts = denominator.value();
        int numerator = denominator.end() + OF.length();
        if (parts == null
                || !isPowerOfTen(parts)
                || numerator >= limit
                || !NumberReader.begins(text.charAt(numerator))) {
            return null;
        }
        NumberReading number = numbers.read(numerator, limit);
        return number.value() == null
                ? null
                : percent(denominator.start(), number, parts, number.value());
    }

    /** The 四十 of 百分之三十至四十, with the parts of the first. */
    @Nullable QuantityDraft follow(NumberReading denominator, NumberReading number) {
        BigDecimal parts = denominator.value();
        return parts == null || number.value() == null
                ? null
                : percent(number.start(), number, parts, number.value());
    }

    private static QuantityDraft percent(
            int start, NumberReading number, BigDecimal parts, BigDecimal value) {
        int places = parts.precision() - 1;
        return new QuantityDraft(
                start,
                number.end(),
                value.movePointLeft(places).movePointRight(2),
                "%",
                "%",
                false);
    }

    private static boolean isPowerOfTen(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.precision() == 1
                && bare.unscaledValue().intValue() == 1
                && number.compareTo(BigDecimal.ONE) > 0;
    }
}
