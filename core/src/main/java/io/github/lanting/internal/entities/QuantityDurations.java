package io.github.lanting.internal.entities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up a duration of several units in the smallest: 1小时40分钟 is 100 分钟. */
final class QuantityDurations {
    private final String text;
    private final String printed;
    private final NumberReader numbers;
    private final QuantityReader quantities;

    QuantityDurations(
            String text, String printed, NumberReader numbers, QuantityReader quantities) {
        this.text = text;
        this.printed = printed;
        this.numbers = numbers;
        this.quantities = quantities;
    }

    /** The whole duration that begins with this quantity; the quantity itself if it is all. */
    QuantityDraft whole(QuantityDraft first, int limit) {
        QuantityDraft sum = first;
        while (true) {
            QuantityDraft next = sum.approximate() ? null : next(sum, limit);
            if (next == null) {
                return sum;
            }
            BigDecimal factor = factor(sum.word(), next.word());
            sum =
                    new QuantityDraft(
                            sum.start(),
                            next.end(),
                            sum.value().multiply(factor).add(next.value()),
                            next.unit(),
                            next.word(),
                            next.approximate());
        }
    }

    private @Nullable QuantityDraft next(QuantityDraft before, int limit) {
        int at = before.end();
        if (at < limit && (text.charAt(at) == '零' || text.charAt(at) == '又')) {
            at++;
        }
        if (at >= limit || !NumberReader.begins(text.charAt(at))) {
            return null;
        }
        NumberReading number = numbers.read(at, limit);
        QuantityDraft next = minutes(number, limit);
        next = next == null ? quantities.read(number, limit) : next;
        return next == null || factor(before.word(), next.word()).signum() == 0 ? null : next;
    }

    /** 分 alone is a unit only inside a duration; elsewhere it is a score or a part. */
    private @Nullable QuantityDraft minutes(NumberReading number, int limit) {
        int at = number.end();
        BigDecimal value = number.value();
        boolean isAlone =
                at < limit
                        && text.charAt(at) == '分'
                        && !text.startsWith("钟", at + 1)
                        && !text.startsWith("之", at + 1);
        return value == null || !isAlone
                ? null
                : new QuantityDraft(
                        number.start(), at + 1, value, printed.substring(at, at + 1), "分", false);
    }

    /** The quantity that begins with 分 before seconds: 1分30秒. */
    @Nullable QuantityDraft minutesAndSeconds(NumberReading number, int limit) {
        QuantityDraft minutes = minutes(number, limit);
        if (minutes == null) {
            return null;
        }
        QuantityDraft whole = whole(minutes, limit);
        return whole.end() > minutes.end() ? whole : null;
    }

    private static BigDecimal factor(String larger, String smaller) {
        boolean fits =
                switch (larger) {
                    case "年" -> smaller.equals("个月");
                    case "天" -> isHour(smaller);
                    case "小时", "个小时" -> smaller.equals("分钟") || smaller.equals("分");
                    case "分钟", "分" -> smaller.equals("秒") || smaller.equals("秒钟");
                    default -> false;
                };
        if (!fits) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(larger.equals("年") ? 12 : larger.equals("天") ? 24 : 60);
    }

    private static boolean isHour(String unit) {
        return unit.equals("小时") || unit.equals("个小时");
    }
}
