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
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Transcripts as strange as the constructors allow, the same for the same seed. */
final class RandomTranscripts {
    private static final String ODD =
            "\ud83d\ude00\ud800\udbff\udc00\udfff\u0000\u0001\b\t\n\u000b\f\r\u001c\u001e\u007f"
                    + "\u0085\u00a0\u2028\u2029\ufeff\ufffe\uffff\"\\/'{}[]:,中文：“”\ue000";

    private final SplittableRandom random;

    RandomTranscripts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Transcript next() {
        List<Turn> turns = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            turns.add(turn(i));
        }
        Optional<String> text = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(string());
        List<Segment> segments = list(this::segment);
        return new Transcript(
                string(),
                random.nextBoolean()
                        ? List.of(
                                new Page(
                                        string(),
                                        string(),
                                        TranscriptReader.whole(text, segments),
                                        List.of(),
                                        detection()))
                        : pages(),
                text,
                new Metadata(
                        maybe(this::string),
                        maybe(this::date),
                        maybe(this::date),
                        maybe(() -> one(Metadata.Kind.values())),
                        maybe(this::string),
                        maybe(this::string),
                        maybe(this::string),
                        maybe(this::string),
                        list(this::string)),
                decision(),
                turns,
                list(() -> new Exchange(some(turns), some(turns))),
                segments,
                list(this::edit));
    }

    private List<Page> pages() {
        List<Page> pages = list(this::page);
        pages.add(page());
        return pages;
    }

    private Page page() {
        return new Page(
                string(), string(), span(random.nextInt(100)), list(this::run), detection());
    }

    private Page.Detection detection() {
        double confidence = random.nextInt(8) == 0 ? Double.MIN_VALUE : 1 - random.nextDouble();
        return new Page.Detection(confidence, "b" + string());
    }

    private Page.Run run() {
        Span bytes = span(random.nextInt(100));
        return new Page.Run(span(random.nextInt(100)), bytes.start(), bytes.end(), string());
    }

    private Turn turn(int index) {
        String text = string();
        return new Turn(
                index,
                one(Turn.Role.values()),
                new Speaker(
                        maybe(this::string),
                        maybe(this::string),
                        maybe(this::string),
                        maybe(this::string)),
                random.nextBoolean(),
                string(),
                maybe(this::index),
                text,
                list(() -> random.nextInt(text.length() + 1)),
                list(() -> part(text.length())),
                list(this::entity),
                decision());
    }

    private Turn.Part part(int length) {
        int start = random.nextInt(length + 1);
        int end = start + random.nextInt(length - start + 1);
        return new Turn.Part(1 + random.nextInt(9), new Span(start, end));
    }

    private Decision decision() {
        return new Decision(string(), 1 - random.nextDouble(), list(this::string));
    }

    private Entity entity() {
        String text = string();
        return new Entity(
                one(Entity.Type.values()),
                text,
                span(text.length()),
                span(random.nextInt(1000)),
                norm(),
                random.nextInt(8) == 0 ? Double.MIN_VALUE : 1 - random.nextDouble(),
                index());
    }

    private Entity.Norm norm() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> new Entity.Code(string());
            default -> new Entity.Amount(decimal(), maybe(this::string));
        };
    }

    private BigDecimal decimal() {
        byte[] bytes = new byte[random.nextInt(random.nextInt(20) == 0 ? 3000 : 20) + 1];
        random.nextBytes(bytes);
        int scale =
                switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(-10, 10);
                    case 2 -> random.nextInt(-1000, 1000);
                    default -> random.nextInt(-2_000_000_000, 2_000_000_000);
                };
        BigInteger digits = random.nextInt(8) == 0 ? BigInteger.ZERO : new BigInteger(bytes);
        return new BigDecimal(digits, scale);
    }

    private LocalDate date() {
        return random.nextInt(4) == 0
                ? LocalDate.ofEpochDay(random.nextLong(-300_000_000_000L, 300_000_000_000L))
                : LocalDate.ofEpochDay(random.nextLong(40_000));
    }

    private Segment segment() {
        Segment.Kind kind = one(Segment.Kind.values());
        return new Segment(
                span(random.nextInt(1000)), kind, kind.isSpoken() ? (Integer) index() : null);
    }

    private Edit edit() {
        String before = string();
        return new Edit(span(before.length()), before, string(), string(), maybe(this::index));
    }

    private int index() {
        return random.nextInt(random.nextBoolean() ? 10 : Integer.MAX_VALUE);
    }

    private Span span(int length) {
        int start = random.nextInt(random.nextBoolean() ? 1000 : Integer.MAX_VALUE - 100_000);
        return new Span(start, start + length);
    }

    /** Mostly short; sometimes longer than any buffer on its way. */
    String string() {
        int length = random.nextInt(random.nextInt(40) == 0 ? 20_000 : 12);
        StringBuilder string = new StringBuilder(length);
        boolean wild = random.nextBoolean();
        for (int i = 0; i < length; i++) {
            string.append(
                    wild
                            ? (char) random.nextInt(Character.MAX_VALUE + 1)
                            : ODD.charAt(random.nextInt(ODD.length())));
        }
        return string.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            list.add(element.get());
        }
        return list;
    }

    private List<Turn> some(List<Turn> turns) {
        return turns.stream().filter(turn -> random.nextBoolean()).toList();
    }
}
