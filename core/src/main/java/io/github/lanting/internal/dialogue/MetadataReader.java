package io.github.lanting.internal.dialogue;

import io.github.lanting.Metadata;
import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import io.github.lanting.format.Layout;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a document says of its event. What it does not say stays unsaid. */
final class MetadataReader {
    private static final int SHORTEST_TITLE = 2;

    /** The page's address stands in its first lines; further down others stand. */
    private static final int LINES_OF_A_HEAD = 10;

    private final Phrases phrases;
    private final SourceLine sourceLine;
    private final SiteName siteName;
    private final EventDate eventDate;
    private final EventKind eventKind;
    private final EventSetting eventSetting;
    private final PressEvent pressEvent;

    MetadataReader(
            Phrases phrases,
            SourceLine sourceLine,
            SiteName siteName,
            EventDate eventDate,
            EventKind eventKind,
            EventSetting eventSetting,
            PressEvent pressEvent) {
        this.phrases = phrases;
        this.sourceLine = sourceLine;
        this.siteName = siteName;
        this.eventKind = eventKind;
        this.eventSetting = eventSetting;
        this.eventDate = eventDate;
        this.pressEvent = pressEvent;
    }

    Metadata read(
            Map<Layout.Fact, String> facts,
            Head head,
            List<PageLine> lines,
            List<TurnDraft> turns,
            List<String> texts) {
        // What is no dialogue reports no event of ours.
        boolean talks =
                turns.stream()
                        .anyMatch(
                                turn ->
                                        turn.role() == Turn.Role.QUESTION
                                                || turn.role() == Turn.Role.ANSWER);
        List<String> reports = talks ? reports(head) : List.of();
        String title = title(facts, head, lines, talks);
        return new Metadata(
                title,
                date(facts, head, lines, turns, texts),
                EventDate.publication(facts, lines),
                eventKind.of(SimplifiedCharacters.convert(String.join("\n", reports))),
                eventSetting.venue(reports, talks ? texts : List.of()),
                eventSetting.host(reports),
                publisher(facts, lines, title, turns),
                url(facts, lines),
                spokespeople(turns));
    }

    /**
     * What the page states, or the address on a line of its own in its head, if there is but one.
     */
    private static @Nullable String url(Map<Layout.Fact, String> facts, List<PageLine> lines) {
        String stated = facts.get(Layout.Fact.URL);
        if (stated != null) {
            return stated;
        }
        String only = null;
        for (PageLine line : lines.subList(0, Math.min(LINES_OF_A_HEAD, lines.size()))) {
            String printed = line.printed().strip();
            int host = printed.indexOf("://") + 3;
            int path = printed.indexOf('/', host);
            // Without a path it is the site's, and no page's.
            boolean address =
                    (printed.startsWith("http://") || printed.startsWith("https://"))
                            && path > host
                            && path < printed.length() - 1
                            && printed.indexOf(' ') < 0
                            && LineForm.han(printed) == 0;
            if (address && only != null && !only.equals(printed)) {
                return null;
            }
            only = address ? printed : only;
        }
        return only;
    }

    /** A list of other pages' headlines is of no day. */
    private @Nullable LocalDate date(
            Map<Layout.Fact, String> facts,
            Head head,
            List<PageLine> lines,
            List<TurnDraft> turns,
            List<String> texts) {
        return eventDate.of(facts, head, pressEvent, turns.isEmpty() ? List.of() : lines, texts);
    }

    /** Headlines, and those paragraphs of the lead that tell of the event. */
    private List<String> reports(Head head) {
        List<String> reports = new ArrayList<>(head.titles());
        head.lead().stream().filter(pressEvent::reports).forEach(reports::add);
        return reports;
    }

    private @Nullable String title(
            Map<Layout.Fact, String> facts, Head head, List<PageLine> lines, boolean talks) {
        String stated = facts.get(Layout.Fact.TITLE);
        if (stated != null) {
            return stated;
        }
        String chosen = new Headlines(phrases, lines).choose();
        chosen = chosen == null && !talks ? onlyHeadline(lines) : chosen;
        return chosen != null ? chosen : head.originalTitle();
    }

    /** A short line above an article is its headline; above a dialogue it may be a subhead. */
    private static @Nullable String onlyHeadline(List<PageLine> lines) {
        return lines.size() == 1 && lines.get(0).isHeading() ? lines.get(0).text() : null;
    }

    private @Nullable String publisher(
            Map<Layout.Fact, String> facts,
            List<PageLine> lines,
            @Nullable String title,
            List<TurnDraft> turns) {
        String stated = facts.get(Layout.Fact.PUBLISHER);
        if (stated == null && turns.isEmpty()) {
            // A list's lines name outlets of other pages.
            stated = siteName.of(lines, title);
        }
        stated = stated == null ? sourceLine.publisher(lines) : stated;
        stated = stated == null && !turns.isEmpty() ? pressEvent.agency() : stated;
        return stated == null ? siteName.of(lines, title) : stated;
    }

    /** Those who speak, also where their label is but a title that stands before their name. */
    private List<String> spokespeople(List<TurnDraft> turns) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> folded = new HashSet<>();
        for (TurnDraft turn : turns) {
            boolean official =
                    turn.role() == Turn.Role.ANSWER || turn.role() == Turn.Role.STATEMENT;
            Speaker speaker = turn.speaker();
            if (official && speaker.person() != null) {
                // 陳 and 陈 are one where two scripts stand on a page.
                if (folded.add(SimplifiedCharacters.convert(speaker.person()))) {
                    people.add(speaker.person());
                }
            } else if (official && isTitle(speaker.label())) {
                people.addAll(pressEvent.named(speaker.label()));
            }
        }
        return List.copyOf(people);
    }

    /** 答 and A are none. */
    private static boolean isTitle(@Nullable String label) {
        return label != null && label.length() >= SHORTEST_TITLE;
    }
}
