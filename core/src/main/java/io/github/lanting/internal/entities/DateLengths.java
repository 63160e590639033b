package io.github.lanting.internal.entities;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Reads dates that are a length of time away, or last one: 三年前, 4年后, 一年来, 过去20年, 再过一个月. */
final class DateLengths {
    private static final int LONGEST = 999;

    private final DateText text;
    private final DateMemory memory;

    DateLengths(DateMemory memory) {
        this.text = memory.text();
        this.memory = memory;
    }

    /** A length with its direction behind it, or null. */
    @Nullable DateMatch withSuffix(int start) {
        Length length = length(start);
        if (length == null || text.isOneOf("第每数几多、-—至到", start - 1)) {
            return null;
        }
        String suffix = text.wordAt(length.end(), "之前", "以前", "前", "之后", "以后", "后", "以来", "来");
        int end = length.end() + suffix.length();
        if (suffix.isEmpty() || !suffix.endsWith("来") && isOtherWord(end)) {
            return null;
        }
        DatePeriod period;
        if (suffix.endsWith("来")) {
            // In digits, and from ten up, it is how long something lasted.
            if (length.arabic() || length.count() >= 10 && !length.byCentury()) {
                return null;
            }
            period = stretch(length, -1);
        } else if (suffix.endsWith("前")) {
            period = point(memory.event(), length, -1);
        } else {
            period = point(anchor(), length, 1);
        }
        return new DateMatch(start, end, period, true, false);
    }

    private boolean isOtherWord(int end) {
        return text.at(end - 1) == '前' && text.isOneOf("后景往列提瞻沿线方期", end)
                || text.at(end - 1) == '后' && text.isOneOf("续备勤代方果盾期", end);
    }

    /** A length after a word that gives its direction, or null. */
    @Nullable DateMatch withPrefix(int start, DateWords.Word word) {
        Length length = length(start + word.length());
        if (length == null || word.kind() == DateWords.Kind.RECENT && length.arabic()) {
            return null;
        }
        int end = length.end();
        DatePeriod period;
        if (word.kind() == DateWords.Kind.AHEAD) {
            period = point(memory.event(), length, 1);
        } else {
            boolean future = word.kind() == DateWords.Kind.FUTURE;
            end += !future && text.at(end) == '来' ? 1 : 0;
            period = stretch(length, future ? 1 : -1);
        }
        return new DateMatch(start, end, period, true, false);
    }

    /** 4年后 after 2017年: from then; without an earlier date, from the event. */
    private @Nullable LocalDate anchor() {
        DatePeriod before = memory.beforeInParagraph();
        LocalDate event = memory.event();
        return before != null && event != null && before.last().isBefore(event)
                ? before.first()
                : event;
    }

    private static @Nullable DatePeriod point(@Nullable LocalDate from, Length length, int sign) {
        if (from == null) {
            return null;
        }
        LocalDate day = from.plus(length.period().multipliedBy(sign));
        return switch (length.unit()) {
            case '年' -> DatePeriod.years(day.getYear(), day.getYear());
            case '月' -> DatePeriod.month(day);
            case '周' -> DatePeriod.week(day);
            default -> DatePeriod.day(day);
        };
    }

    private @Nullable DatePeriod stretch(Length length, int sign) {
        LocalDate event = memory.event();
        if (event == null) {
            return null;
        }
        LocalDate other = event.plus(length.period().multipliedBy(sign));
        LocalDate first = sign < 0 ? other : event;
        LocalDate last = sign < 0 ? event : other;
        return switch (length.unit()) {
            case '年' -> DatePeriod.years(first.getYear(), last.getYear());
            case '月' -> DatePeriod.month(first).through(DatePeriod.month(last));
            default -> DatePeriod.days(first, last);
        };
    }

    private @Nullable Length length(int start) {
        if (text.at(start) == '半') {
            int end = start + text.wordAt(start, "半年", "半个月", "半个世纪").length();
            return switch (end - start) {
                case 2 -> new Length('月', 6, Period.ofMonths(6), end, false, false);
                case 3 -> new Length('天', 15, Period.ofDays(15), end, false, false);
                case 4 -> new Length('年', 50, Period.ofYears(50), end, false, true);
                default -> null;
            };
        }
        DateNumber number = DateNumber.at(text, start);
        if (number == null || number.value() < 1 || number.value() > LONGEST) {
            return null;
        }
        int count = number.value();
        String unit = text.wordAt(number.end(), "年", "个月", "天", "周", "个星期", "星期", "个世纪");
        int end = number.end() + unit.length();
        boolean other =
                unit.isEmpty()
                        || text.isOneOf("半多余左代级级度", end)
                        || unit.equals("周") && text.isOneOf("年岁期", end)
                        || unit.equals("年") && text.isOneOf("期", end);
        if (other) {
            return null;
        }
        boolean arabic = number.arabic();
        return switch (unit) {
            case "年" -> new Length('年', count, Period.ofYears(count), end, arabic, false);
            case "个月" -> new Length('月', count, Period.ofMonths(count), end, arabic, false);
            case "天" -> new Length('天', count, Period.ofDays(count), end, arabic, false);
            case "个世纪" ->
                    count > 9
                            ? null
                            : new Length(
                                    '年',
                                    count * 100,
                                    Period.ofYears(count * 100),
                                    end,
                                    arabic,
                                    true);
            default -> new Length('周', count, Period.ofWeeks(count), end, arabic, false);
        };
    }

    /**
     * A length of time.
     *
     * @param unit 年, 月, 周 or 天: how precise a day that far away is
     * @param count how many of them are printed
     * @param period how long
     * @param end where it ends in the text
     * @param arabic whether it is in digits
     * @param byCentury whether it is counted in centuries
     */
    private record Length(
            char unit, int count, Period period, int end, boolean arabic, boolean byCentury) {}
}
