package io.github.lanting.internal.entities;

import io.github.lanting.internal.restore.CharacterClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that count something: money, percent, durations, things. Thread-safe. */
final class QuantityExpressions {
    private final QuantityUnits units = QuantityUnits.get();

    /**
     * All quantities of a text, in order, none over another.
     *
     * @param text the text in Simplified characters
     * @param printed the text as printed, of the same length: units are taken from it
     * @param taken the characters that belong to dates or titles and are passed over
     */
    List<Mention> find(String text, String printed, BitSet taken) {
        return new Scan(text, printed, taken)
                .run(Beginnings.get().in(text).of(Beginnings.Kind.NUMBER));
    }

    /** As {@link #find(String, String, BitSet)}, of a turn whose dates and titles are found. */
    List<Mention> find(TurnText turn) {
        PositionSet places = turn.beginnings(Beginnings.Kind.NUMBER);
        return places.isEmpty()
                ? List.of()
                : new Scan(turn.folded, turn.printed, turn.taken()).run(places);
    }

    private final class Scan {
        private final String text;
        private final BitSet taken;
        private final NumberReader numbers;
        private final QuantityReader quantities;
        private final QuantityContext context;
        private final QuantityFractions fractions;
        private final QuantityDurations durations;
        private final QuantityMoney money;
        private final List<Mention> found = new ArrayList<>();
        private int at;

        /** Where the free stretch begins that is read, or the last quantity ended. */
        private int from;

        /** Where the next taken character stands. */
        private int limit;

        Scan(String text, String printed, BitSet taken) {
            this.text = text;
            this.taken = taken;
            numbers = new NumberReader(text, units);
            quantities = new QuantityReader(text, printed, units);
            context = new QuantityContext(text);
            fractions = new QuantityFractions(text, numbers);
            durations = new QuantityDurations(text, printed, numbers, quantities);
            money = new QuantityMoney(text, units);
        }

        List<Mention> run(PositionSet places) {
            while (at < text.length()) {
                at = taken.nextClearBit(at);
                from = at;
                int next = taken.nextSetBit(at);
                limit = next < 0 ? text.length() : Math.min(next, text.length());
                while (at < limit) {
                    if (places.has(at)) {
                        number();
                    } else {
                        int number = places.next(at);
                        at = number < 0 ? limit : Math.min(limit, number);
                    }
                }
            }
            return List.copyOf(found);
        }

        /** Reads what begins with the number here, and goes on behind it. */
        private void number() {
            int idiom = units.idiomAt(text, at);
            if (idiom > 0) {
                at = Math.min(limit, at + idiom);
                return;
            }
            if (isSmallAlone()) {
                at++;
                return;
            }
            NumberReading number = numbers.read(at, limit);
            int fraction = fractions.end(number, limit);
            if (context.isOrdinal(number.start())) {
                ordinal(number);
            } else if (fraction > number.end()) {
                fraction(number, fraction);
            } else {
                quantity(number);
            }
        }

        /** 一 in 一带一路: one numeral below ten with nothing behind it that numbers have. */
        private boolean isSmallAlone() {
            if (at + 1 >= limit || NumberCharacters.numeral(text.charAt(at)) < 0) {
                return false;
            }
            char next = text.charAt(at + 1);
            return CharacterClass.isHan(next)
                    && !NumberCharacters.isChinese(next)
                    && !NumberCharacters.isApproximate(next)
                    && "点分几半成至到".indexOf(next) < 0
                    && !units.isBeginning(next)
                    && !context.isOrdinal(at);
        }

        /** 第三个十年: neither the ordinal nor what it numbers is an amount. */
        private void ordinal(NumberReading number) {
            at = number.end();
            if (at + 1 < limit
                    && text.charAt(at) == '个'
                    && NumberReader.begins(text.charAt(at + 1))) {
                at = numbers.read(at + 1, limit).end();
            }
        }

        private void fraction(NumberReading denominator, int end) {
            QuantityDraft draft = fractions.read(denominator, limit);
            at = end;
            if (draft == null) {
                return;
            }
            add(draft);
            NumberReading second = afterConnector(end);
            if (second != null && fractions.end(second, limit) == second.end()) {
                QuantityDraft other = quantities.read(second, limit);
                if (other != null && other.unit() == null && !second.scaled()) {
                    QuantityDraft follow = fractions.follow(denominator, second);
                    if (follow != null) {
                        add(follow);
                    }
                }
            }
        }

        private void quantity(NumberReading number) {
            at = number.end();
            QuantityDraft draft = durations.minutesAndSeconds(number, limit);
            draft = draft == null ? quantities.read(number, limit) : draft;
            if (draft == null) {
                return;
            }
            draft = money.extend(draft, number.scaled(), from);
            if (draft.unit() == null && !draft.approximate() && range(number, draft)) {
                return;
            }
            QuantityDraft whole = durations.whole(draft, limit);
            boolean counts =
                    context.counts(number, draft)
                            || (whole.end() > draft.end() && isLongEnough(number, whole));
            if (counts) {
                add(whole);
            } else {
                at = Math.max(at, draft.word().isEmpty() ? at : draft.end());
            }
        }

        /** 一小时四十分钟 counts, though its hour alone does not. */
        private boolean isLongEnough(NumberReading number, QuantityDraft whole) {
            return number.small() && whole.value().compareTo(BigDecimal.TEN) >= 0;
        }

        /** Two numbers that share the unit of the second: 8800万至1.15亿人, 10至20个. */
        private boolean range(NumberReading number, QuantityDraft first) {
            NumberReading second = afterConnector(number.end());
            QuantityDraft draft = second == null ? null : quantities.read(second, limit);
            if (second == null
                    || draft == null
                    || fractions.end(second, limit) > second.end()
                    || !context.counts(second, draft)) {
                return false;
            }
            BigDecimal low = shareScale(first.value(), number, second, draft.value());
            boolean counts = number.kind() == NumberReading.Kind.DIGITS || isTen(low);
            if (low.compareTo(draft.value()) >= 0 || context.isOrdinal(number.start())) {
                return false;
            }
            if (counts) {
                QuantityDraft shared = first.withStart(first.start(), low, draft.unit());
                add(shared);
            }
            add(draft);
            return true;
        }

        /** In 3至5万人 the 万 is of both. */
        private static BigDecimal shareScale(
                BigDecimal first, NumberReading number, NumberReading second, BigDecimal high) {
            BigDecimal shared = first.multiply(second.scale());
            boolean shares =
                    number.scale().compareTo(BigDecimal.ONE) == 0 && shared.compareTo(high) < 0;
            return shares ? shared : first;
        }

        private static boolean isTen(BigDecimal value) {
            return value.compareTo(BigDecimal.TEN) >= 0;
        }

        private @Nullable NumberReading afterConnector(int end) {
            boolean follows =
                    end + 1 < limit
                            && "至到-~～—–－".indexOf(text.charAt(end)) >= 0
                            && NumberReader.begins(text.charAt(end + 1));
            return follows ? numbers.read(end + 1, limit) : null;
        }

        private void add(QuantityDraft draft) {
            found.add(draft.mention());
            at = draft.end();
            from = at;
        }
    }
}
