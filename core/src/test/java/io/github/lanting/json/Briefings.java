package io.github.lanting.json;

import io.github.lanting.Decision;
import io.github.lanting.Edit;
import io.github.lanting.Entity;
import io.github.lanting.Exchange;
import io.github.lanting.Metadata;
import io.github.lanting.Page;
import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.Speaker;
import io.github.lanting.Transcript;
import io.github.lanting.Turn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invented briefing, with its provenance in order. */
final class Briefings {
    private Briefings() {}

    /** A heading, a question with two edits, an answer with an amount and a gap. */
    static Transcript small() {
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        add(text, segments, "桥梁博览会例行通气会", Segment.Kind.HEADING, null);
        add(text, segments, "\n", Segment.Kind.LAYOUT, null);
        add(text, segments, "测试社记者：", Segment.Kind.LABEL, 0);
        add(text, segments, "法国今年 投入多少?", Segment.Kind.TEXT, 0);
        add(text, segments, "\n", Segment.Kind.LAYOUT, null);
        add(text, segments, "答：", Segment.Kind.LABEL, 1);
        add(text, segments, "约1.50亿欧元，用于", Segment.Kind.TEXT, 1);
        int space = text.indexOf(" ");
        int mark = text.indexOf("?");
        Turn question =
                new Turn(
                        0,
                        Turn.Role.QUESTION,
                        new Speaker("测试社记者", "测试社", null, null),
                        false,
                        "zh",
                        null,
                        "法国今年投入多少？",
                        List.of(),
                        List.of(new Turn.Part(1, new Span(0, 9))),
                        List.of(
                                entity(Entity.Type.COUNTRY, "法国", 0, 17, new Entity.Code("FR"), 0),
                                entity(Entity.Type.DATE, "今年", 2, 19, new Entity.Code("2024"), 1)),
                        new Decision(
                                "journalist-label", 0.99, List.of("an outlet that is quoted")));
        Turn answer =
                new Turn(
                        1,
                        Turn.Role.ANSWER,
                        new Speaker("答", null, "林小桥", null),
                        false,
                        "约1.50亿欧元，用于",
                        List.of(11),
                        List.of(
                                entity(
                                        Entity.Type.QUANTITY,
                                        "1.50亿欧元",
                                        1,
                                        31,
                                        new Entity.Amount(new BigDecimal("1.50E+8"), "EUR"),
                                        2)));
        return new Transcript(
                "plain-text",
                List.of(
                        new Page(
                                "bridge.txt",
                                "GB18030",
                                new Span(0, text.length()),
                                List.of(),
                                new Page.Detection(0.875, "next is Big5"))),
                Optional.of(text.toString()),
                new Metadata(
                        "桥梁博览会例行通气会",
                        LocalDate.of(2024, 3, 5),
                        null,
                        Metadata.Kind.BRIEFING,
                        null,
                        null,
                        null,
                        null,
                        List.of("林小桥")),
                new Decision("dialogue", 0.98, List.of()),
                List.of(question, answer),
                List.of(new Exchange(List.of(question), List.of(answer))),
                segments,
                List.of(
                        new Edit(new Span(space, space + 1), " ", "", "ocr-space", 0),
                        new Edit(new Span(mark, mark + 1), "?", "？", "punctuation-width", 0)));
    }

    /** A document of which nothing is known. */
    static Transcript empty() {
        return new Transcript(
                "plain-text",
                List.of(new Page("text", "UTF-16", new Span(0, 0))),
                Optional.of(""),
                Metadata.EMPTY,
                Decision.UNSTATED,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A transcript of other pages and text, with everything else as it is. */
    static Transcript of(Transcript original, List<Page> pages, Optional<String> text) {
        return new Transcript(
                original.format(),
                pages,
                text,
                original.metadata(),
                original.decision(),
                original.turns(),
                original.exchanges(),
                original.segments(),
                original.edits());
    }

    static Transcript withoutText(Transcript original) {
        return of(original, original.pages(), Optional.empty());
    }

    private static Entity entity(
            Entity.Type type, String text, int start, int source, Entity.Norm norm, int id) {
        Span span = new Span(start, start + text.length());
        Span origin = new Span(source, source + text.length());
        return new Entity(type, text, span, origin, norm, 0.95, id);
    }

    private static void add(
            StringBuilder text,
            List<Segment> segments,
            String words,
            Segment.Kind kind,
            Integer turn) {
        int start = text.length();
        text.append(words);
        segments.add(new Segment(new Span(start, text.length()), kind, turn));
    }
}
