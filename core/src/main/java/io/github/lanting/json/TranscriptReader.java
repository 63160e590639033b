package io.github.lanting.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads transcripts that follow each other, whatever the order of their keys. */
final class TranscriptReader {
    private final JsonInput input;
    private final PageReader pageReader;

    TranscriptReader(JsonParser parser) {
        this.input = new JsonInput(parser);
        this.pageReader = new PageReader(input);
    }

    /** What a page covers that is the only one: the text, or as far as the segments go. */
    static Span whole(Optional<String> text, List<Segment> segments) {
        if (text.isPresent()) {
            return new Span(0, text.get().length());
        }
        return new Span(0, segments.isEmpty() ? 0 : segments.get(segments.size() - 1).span().end());
    }

    /** The next transcript; null at the end. */
    @Nullable Transcript next() throws IOException {
        try {
            return input.advance() ? transcript() : null;
        } catch (JsonProcessingException e) {
            throw input.failure(e);
        } catch (IllegalArgumentException e) {
            // The parts of a transcript check themselves, each when its object is read.
            throw input.failure(String.valueOf(e.getMessage()), e);
        }
    }

    /** Checks that nothing follows. */
    void end() throws IOException {
        try {
            if (input.advance()) {
                throw input.failure("there is more behind the transcript", null);
            }
        } catch (JsonProcessingException e) {
            throw input.failure(e);
        }
    }

    private Transcript transcript() throws IOException {
        String source = null;
        String format = null;
        String charset = null;
        Page.Detection detection = Page.Detection.GIVEN;
        List<Page> pages = null;
        Metadata metadata = null;
        Decision decision = Decision.UNSTATED;
        List<Turn> turns = null;
        List<ExchangeIndices> exchanges = null;
        List<Segment> segments = null;
        List<Edit> edits = null;
        Optional<String> text = Optional.empty();
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "source" -> source = input.string();
                case "format" -> format = input.string();
                case "charset" -> charset = input.string();
                case "detection" -> detection = pageReader.detection();
                case "pages" -> pages = input.isNull() ? null : input.list(pageReader::page);
                case "metadata" -> metadata = metadata();
                case "decision" -> decision = decision();
                case "turns" -> turns = turns();
                case "exchanges" -> exchanges = input.list(this::exchange);
                case "segments" -> segments = input.list(this::segment);
                case "edits" -> edits = input.list(this::edit);
                case "text" -> text = Optional.ofNullable(input.stringOrNull());
                default -> input.skip();
            }
        }
        input.required(source, "source");
        input.required(charset, "charset");
        input.required(turns, "turns");
        input.required(segments, "segments");
        return new Transcript(
                input.required(format, "format"),
                pages != null
                        ? pages
                        : List.of(
                                new Page(
                                        source,
                                        charset,
                                        whole(text, segments),
                                        List.of(),
                                        detection)),
                text,
                input.required(metadata, "metadata"),
                decision,
                turns,
                resolve(input.required(exchanges, "exchanges"), turns),
                segments,
                input.required(edits, "edits"));
    }

    private Metadata metadata() throws IOException {
        String title = null;
        LocalDate date = null;
        LocalDate publicationDate = null;
        Metadata.Kind kind = null;
        String venue = null;
        String host = null;
        String publisher = null;
        String url = null;
        List<String> spokespeople = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "title" -> title = input.stringOrNull();
                case "date" -> date = input.isNull() ? null : date();
                case "publicationDate" -> publicationDate = input.isNull() ? null : date();
                case "kind" -> kind = input.isNull() ? null : input.constant(Metadata.Kind.class);
                case "venue" -> venue = input.stringOrNull();
                case "host" -> host = input.stringOrNull();
                case "publisher" -> publisher = input.stringOrNull();
                case "url" -> url = input.stringOrNull();
                case "spokespeople" -> spokespeople = input.list(input::string);
                default -> input.skip();
            }
        }
        return new Metadata(
                title,
                date,
                publicationDate,
                kind,
                venue,
                host,
                publisher,
                url,
                input.required(spokespeople, "spokespeople"));
    }

    private LocalDate date() throws IOException {
        String date = input.string();
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw input.failure(JsonInput.quote(date) + " is no ISO 8601 date", e);
        }
    }

    private List<Turn> turns() throws IOException {
        List<Turn> turns = new ArrayList<>();
        input.list(() -> turns.add(turn(turns.size())));
        return turns;
    }

    private Turn turn(int index) throws IOException {
        Turn.Role role = null;
        Speaker speaker = null;
        Boolean followUp = null;
        String language = "zh";
        Integer translationOf = null;
        String text = null;
        List<Integer> gaps = null;
        List<Turn.Part> parts = List.of();
        Decision decision = Decision.UNSTATED;
        List<Entity> entities = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "role" -> role = input.constant(Turn.Role.class);
                case "speaker" -> speaker = speaker();
                case "followUp" -> followUp = input.bool();
                case "language" -> language = input.string();
                case "translationOf" -> translationOf = input.integerOrNull();
                case "parts" -> parts = input.list(this::part);
                case "decision" -> decision = decision();
                case "text" -> text = input.string();
                case "gaps" -> gaps = input.list(input::integer);
                case "entities" -> entities = input.list(this::entity);
                default -> input.skip();
            }
        }
        return new Turn(
                index,
                input.required(role, "role"),
                input.required(speaker, "speaker"),
                input.required(followUp, "followUp"),
                language,
                translationOf,
                input.required(text, "text"),
                input.required(gaps, "gaps"),
                parts,
                input.required(entities, "entities"),
                decision);
    }

    private Turn.Part part() throws IOException {
        Integer number = null;
        Integer start = null;
        Integer end = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "number" -> number = input.integer();
                case "start" -> start = input.integer();
                case "end" -> end = input.integer();
                default -> input.skip();
            }
        }
        return new Turn.Part(input.required(number, "number"), input.span(start, end));
    }

    private Decision decision() throws IOException {
        String rule = null;
        BigDecimal confidence = null;
        List<String> considered = List.of();
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "rule" -> rule = input.string();
                case "confidence" -> confidence = input.number();
                case "considered" -> considered = input.list(input::string);
                default -> input.skip();
            }
        }
        return new Decision(
                input.required(rule, "rule"),
                input.required(confidence, "confidence").doubleValue(),
                considered);
    }

    private Speaker speaker() throws IOException {
        String label = null;
        String outlet = null;
        String person = null;
        String position = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "label" -> label = input.stringOrNull();
                case "outlet" -> outlet = input.stringOrNull();
                case "person" -> person = input.stringOrNull();
                case "position" -> position = input.stringOrNull();
                default -> input.skip();
            }
        }
        return new Speaker(label, outlet, person, position);
    }

    private Entity entity() throws IOException {
        Entity.Type type = null;
        String text = null;
        Integer start = null;
        Integer end = null;
        Integer sourceStart = null;
        Integer sourceEnd = null;
        Entity.Norm norm = null;
        BigDecimal confidence = null;
        Integer id = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "type" -> type = input.constant(Entity.Type.class);
                case "text" -> text = input.string();
                case "start" -> start = input.integer();
                case "end" -> end = input.integer();
                case "sourceStart" -> sourceStart = input.integer();
                case "sourceEnd" -> sourceEnd = input.integer();
                case "norm" -> norm = norm();
                case "confidence" -> confidence = input.number();
                case "id" -> id = input.integer();
                default -> input.skip();
            }
        }
        return new Entity(
                input.required(type, "type"),
                input.required(text, "text"),
                input.span(start, end),
                new Span(
                        input.required(sourceStart, "sourceStart"),
                        input.required(sourceEnd, "sourceEnd")),
                norm,
                input.required(confidence, "confidence").doubleValue(),
                input.required(id, "id"));
    }

    private Entity.@Nullable Norm norm() throws IOException {
        if (input.isNull()) {
            return null;
        }
        if (input.isString()) {
            return new Entity.Code(input.string());
        }
        BigDecimal value = null;
        String unit = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "value" -> value = input.number();
                case "unit" -> unit = input.stringOrNull();
                default -> input.skip();
            }
        }
        return new Entity.Amount(input.required(value, "value"), unit);
    }

    private Segment segment() throws IOException {
        Integer start = null;
        Integer end = null;
        Segment.Kind kind = null;
        Integer turn = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "start" -> start = input.integer();
                case "end" -> end = input.integer();
                case "kind" -> kind = input.constant(Segment.Kind.class);
                case "turn" -> turn = input.integerOrNull();
                default -> input.skip();
            }
        }
        return new Segment(input.span(start, end), input.required(kind, "kind"), turn);
    }

    private Edit edit() throws IOException {
        Integer start = null;
        Integer end = null;
        String before = null;
        String after = null;
        String rule = null;
        Integer turn = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "start" -> start = input.integer();
                case "end" -> end = input.integer();
                case "before" -> before = input.string();
                case "after" -> after = input.string();
                case "rule" -> rule = input.string();
                case "turn" -> turn = input.integerOrNull();
                default -> input.skip();
            }
        }
        return new Edit(
                input.span(start, end),
                input.required(before, "before"),
                input.required(after, "after"),
                input.required(rule, "rule"),
                turn);
    }

    /** An exchange before its turns are known, which may be written behind it. */
    private record ExchangeIndices(List<Integer> questions, List<Integer> answers) {}

    private ExchangeIndices exchange() throws IOException {
        List<Integer> questions = null;
        List<Integer> answers = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "questions" -> questions = input.list(input::integer);
                case "answers" -> answers = input.list(input::integer);
                default -> input.skip();
            }
        }
        return new ExchangeIndices(
                input.required(questions, "questions"), input.required(answers, "answers"));
    }

    private List<Exchange> resolve(List<ExchangeIndices> exchanges, List<Turn> turns) {
        List<Exchange> resolved = new ArrayList<>(exchanges.size());
        for (ExchangeIndices exchange : exchanges) {
            resolved.add(
                    new Exchange(
                            select(exchange.questions(), turns),
                            select(exchange.answers(), turns)));
        }
        return resolved;
    }

    private List<Turn> select(List<Integer> indices, List<Turn> turns) {
        List<Turn> selected = new ArrayList<>(indices.size());
        for (int index : indices) {
            if (index < 0 || index >= turns.size()) {
                throw input.failure(
                        "an exchange names turn " + index + ", which is not there", null);
            }
            selected.add(turns.get(index));
        }
        return selected;
    }
}
