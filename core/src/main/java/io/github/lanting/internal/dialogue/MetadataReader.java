package io.github.lanting.internal.dialogue;

import io.github.lanting.Metadata;
import io.github.lanting.Turn;
import io.github.lanting.format.Layout;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a document says of its event. What it does not say stays unsaid. */
final class MetadataReader {
    /** A line longer than this is text, and its dates are of other things. */
    private static final int LONGEST_FACT = 80;

    private final Phrases phrases;
    private final SourceLine sourceLine;
    private final YearClues yearClues;
    private final EventKind eventKind;
    private final EventSetting eventSetting;
    private final PressEvent pressEvent;

    MetadataReader(
            Phrases phrases,
            SourceLine sourceLine,
            YearClues yearClues,
            EventKind eventKind,
            EventSetting eventSetting,
            PressEvent pressEvent) {
        this.phrases = phrases;
        this.sourceLine = sourceLine;
        this.eventKind = eventKind;
        this.eventSetting = eventSetting;
        this.yearClues = yearClues;
        this.pressEvent = pressEvent;
    }

    Metadata read(
            Map<Layout.Fact, String> facts,
            Head head,
            List<PageLine> lines,
            List<TurnDraft> turns,
            List<String> texts) {
        List<String> otherBlocks =
                lines.stream().filter(line -> !line.isHeading()).map(PageLine::folded).toList();
        // What is no dialogue reports no event of ours.
        boolean talks =
                turns.stream()
                        .anyMatch(
                                turn ->
                                        turn.role() == Turn.Role.QUESTION
                                                || turn.role() == Turn.Role.ANSWER);
        List<String> reports = talks ? reports(head) : List.of();
        return new Metadata(
                title(facts, head, lines),
                date(facts, head, otherBlocks, texts),
                publication(facts, otherBlocks),
                eventKind.of(SimplifiedCharacters.convert(String.join("\n", reports))),
                eventSetting.venue(reports, talks ? texts : List.of()),
                eventSetting.host(reports),
                publisher(facts, lines, turns),
                facts.get(Layout.Fact.URL),
                spokespeople(turns));
    }

    /** Headlines, and those paragraphs of the lead that tell of the event. */
    private List<String> reports(Head head) {
        List<String> reports = new ArrayList<>(head.titles());
        head.lead().stream().filter(pressEvent::reports).forEach(reports::add);
        return reports;
    }

    private @Nullable String title(
            Map<Layout.Fact, String> facts, Head head, List<PageLine> lines) {
        String stated = facts.get(Layout.Fact.TITLE);
        if (stated != null) {
            return stated;
        }
        String chosen = new Headlines(phrases, lines).choose();
        return chosen != null ? chosen : head.originalTitle();
    }

    private @Nullable String publisher(
            Map<Layout.Fact, String> facts, List<PageLine> lines, List<TurnDraft> turns) {
        String stated = facts.get(Layout.Fact.PUBLISHER);
        stated = stated == null ? sourceLine.publisher(lines) : stated;
        return stated != null ? stated : turns.isEmpty() ? null : pressEvent.agency();
    }

    private static List<String> spokespeople(List<TurnDraft> turns) {
        Set<String> people = new LinkedHashSet<>();
        for (TurnDraft turn : turns) {
            boolean official =
                    turn.role() == Turn.Role.ANSWER || turn.role() == Turn.Role.STATEMENT;
            if (official && turn.speaker().person() != null) {
                people.add(turn.speaker().person());
            }
        }
        return List.copyOf(people);
    }

    private @Nullable LocalDate date(
            Map<Layout.Fact, String> facts,
            Head head,
            List<String> otherBlocks,
            List<String> texts) {
        LocalDate publication = publication(facts, otherBlocks);
        if (publication == null) {
            publication = statedDay(head.titles());
        }
        CalendarDay day = eventDay(head, otherBlocks);
        if (day == null) {
            return publication;
        }
        if (day.year() > 0) {
            return day.in(0);
        }
        int year = yearOf(day, facts, publication, texts);
        return year == 0 ? null : day.in(year);
    }

    private static @Nullable LocalDate publication(
            Map<Layout.Fact, String> facts, List<String> otherBlocks) {
        LocalDate stated = CalendarDay.machineWritten(facts.getOrDefault(Layout.Fact.DATE, ""));
        return stated == null ? statedDay(otherBlocks) : stated;
    }

    private int yearOf(
            CalendarDay day,
            Map<Layout.Fact, String> facts,
            @Nullable LocalDate publication,
            List<String> texts) {
        for (String text : texts) {
            for (CalendarDay other : CalendarDay.in(text)) {
                if (other.year() > 0 && other.isSameDay(day)) {
                    return other.year();
                }
            }
        }
        LocalDate near = publication;
        if (near == null) {
            near = CalendarDay.machineWritten(facts.getOrDefault(Layout.Fact.URL, ""));
        }
        if (near != null) {
            // A report of a December day may be published in January.
            return day.month() == 12 && near.getMonthValue() == 1
                    ? near.getYear() - 1
                    : near.getYear();
        }
        return yearClues.year(texts);
    }

    /** The day that headline, lead, or a caption of the event names, surest first. */
    private @Nullable CalendarDay eventDay(Head head, List<String> otherBlocks) {
        CalendarDay best = null;
        for (String line : head.titles()) {
            best = better(best, first(line));
        }
        if (best == null || best.year() == 0) {
            for (String paragraph : head.lead()) {
                if (pressEvent.reports(paragraph)) {
                    best = better(best, first(paragraph));
                }
            }
        }
        for (String block : otherBlocks) {
            if (best == null && (phrases.hasDateline(block) || phrases.namesEvent(block))) {
                best = first(block);
            }
        }
        return best;
    }

    private static @Nullable CalendarDay first(String text) {
        List<CalendarDay> days = CalendarDay.in(text);
        return days.isEmpty() ? null : days.get(0);
    }

    /** The first whole date that a line beside the text states: a source line, a time stamp. */
    private static @Nullable LocalDate statedDay(List<String> otherBlocks) {
        for (String block : otherBlocks) {
            LocalDate date =
                    block.length() > LONGEST_FACT ? null : CalendarDay.machineWritten(block);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** A day once found is only replaced by the same day with its year. */
    private static @Nullable CalendarDay better(
            @Nullable CalendarDay found, @Nullable CalendarDay other) {
        if (found == null) {
            return other;
        }
        boolean completes = other != null && found.year() == 0 && other.year() > 0;
        return completes && found.isSameDay(other) ? other : found;
    }
}
