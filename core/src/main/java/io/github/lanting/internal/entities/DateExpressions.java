package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calendar expressions in a turn and what they mean on the day of the event. Reads the
 * text once from left to right, in linear time. Immutable and thread-safe.
 */
final class DateExpressions {
    /** What a date can begin with that is neither a number nor in a resource. */
    private static final String STARTS = "周星礼第前头首半" + DateLunarReader.STARTS;

    private final DateWords words = new DateWords();
    private final DateFestivals festivals = new DateFestivals();
    private final DateLunarCalendar calendar = new DateLunarCalendar();

    /** Adds all that a date can begin with. */
    static void addBeginnings(Beginnings beginnings) {
        new DateWords().forEachBeginning((a, b) -> beginnings.add(Beginnings.Kind.DATE, a, b));
        new DateFestivals().forEachBeginning((a, b) -> beginnings.add(Beginnings.Kind.DATE, a, b));
        for (char day : DateBracketDay.DAYS.toCharArray()) {
            for (char bracket : DateBracketDay.OPENING.toCharArray()) {
                beginnings.add(Beginnings.Kind.DATE, day, bracket);
            }
        }
        beginnings.add(
                Beginnings.Kind.DATE,
                c ->
                        STARTS.indexOf(c) >= 0
                                || DateNumber.isDigit((char) c)
                                || DateNumber.isNumeral((char) c));
    }

    /**
     * The dates of a turn.
     *
     * @param text the turn's clean text in Simplified characters, not null
     * @param eventDay the day of the event; or null if it is not known: then a date that hangs on
     *     it has no normal form
     * @return the mentions in order; none overlaps another
     */
    List<Mention> find(String text, @Nullable LocalDate eventDay) {
        return find(new TurnText(text, text), eventDay);
    }

    /** As {@link #find(String, LocalDate)}. */
    List<Mention> find(TurnText turn, @Nullable LocalDate eventDay) {
        PositionSet places = turn.beginnings(Beginnings.Kind.DATE);
        return places.isEmpty() ? List.of() : new Reading(turn, eventDay).mentions(places);
    }

    /** One text's reading. */
    private final class Reading {
        private final DateText text;
        private final DateMemory memory;
        private final DateTails tails;
        private final DateNumericReader numeric;
        private final DateWordReader relative;
        private final DateLunarReader lunar;
        private final DateLengths lengths;

        Reading(TurnText turn, @Nullable LocalDate eventDay) {
            text = new DateText(turn.folded);
            memory = new DateMemory(text, turn.beginnings(Beginnings.Kind.STOP), eventDay);
            DateMonths months = new DateMonths(memory, words);
            DateCenturies centuries = new DateCenturies(memory);
            lengths = new DateLengths(memory);
            tails = new DateTails(memory, words, months, festivals);
            lunar = new DateLunarReader(memory, calendar, tails);
            numeric = new DateNumericReader(text, tails, months, centuries, lengths);
            relative = new DateWordReader(memory, words, tails, months, centuries, lengths, lunar);
        }

        List<Mention> mentions(PositionSet places) {
            List<Mention> mentions = new ArrayList<>();
            int at = places.next(0);
            while (at >= 0) {
                memory.passTo(at);
                DateWords.Word word = words.at(DateWords.Place.HEAD, text, at);
                DateMatch match = read(at, word);
                int next = at + 1;
                if (match != null) {
                    DateMatch whole = throughRange(match);
                    mentions.add(mention(whole));
                    memory.remember(whole, false);
                    next = whole.end();
                } else if (word != null && word.kind() == DateWords.Kind.PASS) {
                    next = at + word.length();
                }
                memory.passTo(next);
                at = places.next(next);
            }
            return mentions;
        }

        private @Nullable DateMatch read(int at, DateWords.@Nullable Word word) {
            boolean pass = word != null && word.kind() == DateWords.Kind.PASS;
            DateMatch festival = pass ? null : tails.bareFestival(at);
            if (pass || festival != null) {
                return festival;
            }
            if (word != null) {
                DateMatch match = relative.at(at, word);
                if (match != null) {
                    return match;
                }
            }
            char c = text.at(at);
            if (DateNumber.isDigit(c) || DateNumber.isNumeral(c)) {
                return numeric.at(at);
            }
            DateMatch day = DateBracketDay.at(memory, at);
            if (day != null) {
                return day;
            }
            return switch (c) {
                case '周', '星', '礼' -> DateWeekdays.at(memory, at);
                case '第', '前', '头', '首' -> tails.quarterOfKnownYear(at);
                case '半' -> lengths.withSuffix(at);
                default -> lunar.at(at);
            };
        }

        /** A date with the date that it goes up to, if 至 or a dash follows. */
        private DateMatch throughRange(DateMatch first) {
            int separator = DateRange.separatorEnd(text, first.end());
            if (separator < 0) {
                return first;
            }
            DateMatch before = memory.before();
            memory.remember(first, true);
            DateMatch last = read(separator, words.at(DateWords.Place.HEAD, text, separator));
            memory.remember(before, false);
            return last == null ? first : joined(first, last);
        }

        private DateMatch joined(DateMatch first, DateMatch last) {
            boolean saysYear = first.saysYear() || last.saysYear();
            boolean saysMonth = first.saysMonth() || last.saysMonth();
            DatePeriod from = first.period();
            DatePeriod to = last.period();
            DatePeriod period = null;
            if (from != null && to != null) {
                boolean backwards = to.last().isBefore(from.first());
                if (backwards && printsYear(first)) {
                    return first;
                }
                // 11月至2021年1月: the first end takes its year from the second.
                DatePeriod earlier = backwards ? from.minusYears(1) : from;
                if (to.last().isBefore(earlier.first())) {
                    return first;
                }
                period = earlier.through(to);
            }
            return new DateMatch(first.start(), last.end(), period, saysYear, saysMonth);
        }

        private boolean printsYear(DateMatch match) {
            String characters = text.characters();
            int at = match.start();
            while (at < match.end() && characters.charAt(at) != '年') {
                at++;
            }
            return at < match.end();
        }

        private Mention mention(DateMatch match) {
            DatePeriod period = match.period();
            return new Mention(
                    match.start(),
                    match.end(),
                    Entity.Type.DATE,
                    period == null ? null : new Entity.Code(period.iso()),
                    period == null ? Confidence.EXPRESSION_WITHOUT_NORM : Confidence.EXPRESSION);
        }
    }
}
