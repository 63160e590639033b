package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that may still grow: to the left by a currency, to the right by minutes after hours.
 *
 * @param start where it begins
 * @param end where it ends
 * @param value its value
 * @param unit its unit as it stands in an amount, or null
 * @param word its unit in Simplified characters, "" if it has none
 * @param approximate whether 多 or the like stands inside it
 */
record QuantityDraft(
        int start,
        int end,
        BigDecimal value,
        @Nullable String unit,
        String word,
        boolean approximate) {

    QuantityDraft withStart(int newStart, BigDecimal newValue, @Nullable String newUnit) {
        return new QuantityDraft(newStart, end, newValue, newUnit, word, approximate);
    }

    Mention mention() {
        BigDecimal plain = value.stripTrailingZeros();
        // 586000000000, not 5.86E+11.
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        Entity.Amount norm = new Entity.Amount(plain, unit);
        return new Mention(start, end, Entity.Type.QUANTITY, norm, Confidence.EXPRESSION);
    }
}
