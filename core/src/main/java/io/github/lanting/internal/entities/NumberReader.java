package io.github.lanting.internal.entities;

import static io.github.lanting.internal.entities.NumberCharacters.isApproximate;
import static io.github.lanting.internal.entities.NumberCharacters.isDigit;
import static io.github.lanting.internal.entities.NumberCharacters.isLatin;
import static io.github.lanting.internal.entities.NumberCharacters.scale;

import io.github.lanting.internal.entities.NumberReading.Kind;
import java.math.BigDecimal;

/** Reads the number that begins at a place of a text, in digits or in Chinese numerals. */
final class NumberReader {
    /** A longer row of digits is a telephone number or a key, and no amount. */
    private static final int MOST_DIGITS = 15;

    /** 1亿2000万3000 has three. */
    private static final int MOST_PARTS = 3;

    private static final long MOST_SCALE = 100_000_000;

    private final String text;
    private final QuantityUnits units;

    NumberReader(String text, QuantityUnits units) {
        this.text = text;
        this.units = units;
    }

    static boolean begins(char c) {
        return isDigit(c) || NumberCharacters.isChinese(c);
    }

    /** Reads from where {@link #begins} to before {@code limit}. */
    NumberReading read(int start, int limit) {
        return isDigit(text.charAt(start))
                ? digits(start, limit, MOST_PARTS)
                : new NumberChinese(text, units, start, limit).read();
    }

    private NumberReading digits(int start, int limit, int parts) {
        int end = mantissaEnd(start, limit);
        if (isKey(start, end, limit)) {
            return NumberReading.nothing(start, keyEnd(end, limit), Kind.DIGITS);
        }
        long scale = 1;
        int at = end;
        if (at + 1 < limit && isApproximate(text.charAt(at)) && isScale(at + 1)) {
            at++;
        }
        while (at < limit && isScale(at) && scale <= MOST_SCALE) {
            scale *= scale(text.charAt(at));
            at++;
        }
        BigDecimal value = mantissa(start, end).multiply(BigDecimal.valueOf(scale));
        end = scale > 1 ? at : end;
        if (parts > 1 && scale >= 10_000 && end < limit && isDigit(text.charAt(end))) {
            // 11亿3000万: what follows must be smaller than the scale before it.
            NumberReading rest = digits(end, limit, parts - 1);
            if (rest.value() != null && rest.value().compareTo(BigDecimal.valueOf(scale)) < 0) {
                value = value.add(rest.value());
                end = rest.end();
            }
        }
        return new NumberReading(start, end, value, BigDecimal.valueOf(scale), Kind.DIGITS);
    }

    /** A scale, and not the beginning of a unit: 千 in 50千瓦. */
    private boolean isScale(int at) {
        char c = text.charAt(at);
        return (c == '百' || c == '千' || c == '万' || c == '亿')
                && !((c == '百' || c == '千') && units.isUnitAt(text, at));
    }

    /** Digits, with commas between groups of three, and decimals. */
    private int mantissaEnd(int start, int limit) {
        int at = digitsEnd(start, limit);
        if (at > start && at - start <= 3) {
            while (at + 3 < limit
                    && text.charAt(at) == ','
                    && digitsEnd(at + 1, Math.min(limit, at + 5)) == at + 4) {
                at += 4;
            }
        }
        if (at > start
                && at + 1 < limit
                && text.charAt(at) == '.'
                && isDigit(text.charAt(at + 1))) {
            at = digitsEnd(at + 1, limit);
        }
        return at;
    }

    private int digitsEnd(int start, int limit) {
        int at = start;
        while (at < limit && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether digits are part of a name, a code, an address, a score or a time of day. */
    private boolean isKey(int start, int end, int limit) {
        if (end - start > MOST_DIGITS
                || (text.charAt(start) == '0'
                        && end - start > 1
                        && text.charAt(start + 1) != '.')) {
            return true;
        }
        return joinsOn(start) || (end + 1 < limit && joins(end) && isDigit(text.charAt(end + 1)));
    }

    private boolean joinsOn(int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        if (isLatin(before) || before == '_' || before == '#' || before == '@') {
            return !isCurrencySign(start);
        }
        if (start == 1) {
            return false;
        }
        char second = text.charAt(start - 2);
        return before == '-'
                ? isLatin(second)
                : joins(start - 1) && (isDigit(second) || isLatin(second) || second == '/');
    }

    /** US$ and RMB before an amount are no name that it belongs to. */
    private boolean isCurrencySign(int start) {
        return units.currencyBefore(text, start) > 0;
    }

    private boolean joins(int at) {
        char c = text.charAt(at);
        return c == '.' || c == '/' || c == ':' || c == '·' || c == '+' || c == '_' || c == '=';
    }

    private int keyEnd(int from, int limit) {
        int end = from;
        while (end + 1 < limit
                && (isDigit(text.charAt(end)) || (joins(end) && isDigit(text.charAt(end + 1))))) {
            end++;
        }
        return end < limit && isDigit(text.charAt(end)) ? end + 1 : end;
    }

    private BigDecimal mantissa(int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ',') {
                digits.append(text.charAt(i));
            }
        }
        return new BigDecimal(digits.toString());
    }
}
