package io.github.lanting.internal.entities;

import static io.github.lanting.internal.entities.NumberCharacters.isApproximate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Joins a number with the unit behind it. */
final class QuantityReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String BEFORE_HALF = "年 天 小时 个月 个小时 周";
    private static final String AFTER_HALF = "径途岛导年天夜数月载";
    private static final int LONGEST_UNIT = 8;

    private final String text;
    private final String printed;
    private final QuantityUnits units;

    QuantityReader(String text, String printed, QuantityUnits units) {
        this.text = text;
        this.printed = printed;
        this.units = units;
    }

    /** The number with its unit; without one if there is none; null if it is no number. */
    @Nullable QuantityDraft read(NumberReading number, int limit) {
        BigDecimal value = number.value();
        if (value == null) {
            return null;
        }
        int end = number.end();
        QuantityUnit unit = units.at(text, end, limit, number.scaled());
        if (unit != null) {
            return withUnit(number, value, end, unit, limit);
        }
        if (end < limit && text.charAt(end) == '‰') {
            return new QuantityDraft(
                    number.start(), end + 1, value.movePointLeft(1), "%", "%", false);
        }
        if (end < limit && isVague(number, text.charAt(end))) {
            unit = units.at(text, end + 1, limit, number.scaled());
            if (unit != null) {
                QuantityDraft draft = withUnit(number, value, end + 1, unit, limit);
                return new QuantityDraft(
                        draft.start(),
                        draft.end(),
                        draft.value(),
                        draft.unit(),
                        draft.word(),
                        true);
            }
            boolean ends = text.charAt(end) != '来' && !units.isNounAt(text, end);
            if (number.scaled() && ends) {
                return new QuantityDraft(number.start(), end + 1, value, null, "", true);
            }
        }
        return new QuantityDraft(number.start(), end, value, null, "", false);
    }

    /** 十几个 is read as 十多个. */
    private boolean isVague(NumberReading number, char c) {
        return isApproximate(c) || (c == '几' && text.charAt(number.end() - 1) == '十');
    }

    private QuantityDraft withUnit(
            NumberReading number, BigDecimal value, int at, QuantityUnit unit, int limit) {
        int end = at + unit.length();
        QuantityDraft split = unit.norm().equals("个") ? split(number, value, end, limit) : null;
        if (split != null) {
            return split;
        }
        String word = text.substring(at, end);
        String norm = norm(unit, word, printed.substring(at, end));
        if (end < limit && text.charAt(end) == '半' && isHalf(word, end, limit)) {
            return new QuantityDraft(number.start(), end + 1, value.add(HALF), norm, word, false);
        }
        return new QuantityDraft(number.start(), end, value, norm, word, false);
    }

    /** 6个多月 and 3个半小时: a word stands inside the unit. */
    private @Nullable QuantityDraft split(
            NumberReading number, BigDecimal value, int end, int limit) {
        if (end >= limit || "多半来".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        int last = Math.min(limit, end + 1 + LONGEST_UNIT);
        String joined = "个" + text.substring(end + 1, last);
        QuantityUnit unit = units.at(joined, 0, joined.length(), false);
        if (unit == null || unit.length() == 1) {
            return null;
        }
        boolean half = text.charAt(end) == '半';
        String word = joined.substring(0, unit.length());
        String asPrinted =
                printed.charAt(end - 1) + printed.substring(end + 1, end + unit.length());
        return new QuantityDraft(
                number.start(),
                end + unit.length(),
                half ? value.add(HALF) : value,
                norm(unit, word, asPrinted),
                word,
                !half);
    }

    private boolean isHalf(String word, int at, int limit) {
        boolean goesOn = at + 1 < limit && AFTER_HALF.indexOf(text.charAt(at + 1)) >= 0;
        return !goesOn && (" " + BEFORE_HALF + " ").contains(" " + word + " ");
    }

    /** The unit as printed, as far as the lexicon does not spell it otherwise. */
    private static String norm(QuantityUnit unit, String word, String asPrinted) {
        if (word.endsWith(unit.norm())) {
            return asPrinted.substring(word.length() - unit.norm().length());
        }
        return unit.norm();
    }
}
