package io.github.lanting.json;

import com.fasterxml.jackson.core.JsonGenerator;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one transcript, key by key. */
final class TranscriptWriter {

    /** Python refuses whole numbers of more than 4300 digits, unless they have an exponent. */
    private static final int LONGEST_WHOLE_NUMBER = 4000;

    private final JsonGenerator json;

    TranscriptWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Refuses, before anything is written, what the form has no way to say. */
    static void check(Transcript transcript) {
        for (Exchange exchange : transcript.exchanges()) {
            exchange.questions().forEach(turn -> check(turn, transcript.turns()));
            exchange.answers().forEach(turn -> check(turn, transcript.turns()));
        }
        for (Turn turn : transcript.turns()) {
            turn.entities().forEach(TranscriptWriter::check);
        }
    }

    private static void check(Entity entity) {
        // The one scale whose exponent nothing can read, not even BigDecimal itself.
        if (entity.norm() instanceof Entity.Amount amount
                && amount.value().scale() == Integer.MIN_VALUE) {
            throw new IllegalArgumentException("an amount too large to be written");
        }
    }

    private static void check(Turn turn, List<Turn> turns) {
        if (turn.index() < 0
                || turn.index() >= turns.size()
                || !turn.equals(turns.get(turn.index()))) {
            throw new IllegalArgumentException(
                    "an exchange has a turn " + turn.index() + " that is not the transcript's");
        }
    }

    void write(Transcript transcript, boolean withSource) throws IOException {
        Optional<String> text = withSource ? transcript.text() : Optional.empty();
        json.writeStartObject();
        pages(transcript, text);
        metadata(transcript.metadata());
        decision(transcript.decision());
        json.writeArrayFieldStart("turns");
        for (Turn turn : transcript.turns()) {
            turn(turn);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("exchanges");
        for (Exchange exchange : transcript.exchanges()) {
            json.writeStartObject();
            indices("questions", exchange.questions());
            indices("answers", exchange.answers());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("segments");
        for (Segment segment : transcript.segments()) {
            segment(segment);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edits");
        for (Edit edit : transcript.edits()) {
            edit(edit);
        }
        json.writeEndArray();
        if (text.isPresent()) {
            json.writeStringField("text", text.get());
        }
        json.writeEndObject();
    }

    private void pages(Transcript transcript, Optional<String> text) throws IOException {
        List<Page> pages = transcript.pages();
        Page first = pages.get(0);
        json.writeStringField("source", first.source());
        json.writeStringField("format", transcript.format());
        json.writeStringField("charset", first.charset());
        detection(first.detection());
        Span whole = TranscriptReader.whole(text, transcript.segments());
        if (pages.size() == 1 && first.span().equals(whole) && first.runs().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("pages");
        for (Page page : pages) {
            json.writeStartObject();
            json.writeStringField("source", page.source());
            json.writeStringField("charset", page.charset());
            detection(page.detection());
            span(page.span());
            runs(page.runs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void detection(Page.Detection detection) throws IOException {
        json.writeObjectFieldStart("detection");
        json.writeNumberField("confidence", detection.confidence());
        json.writeStringField("reason", detection.reason());
        json.writeEndObject();
    }

    private void runs(List<Page.Run> runs) throws IOException {
        if (runs.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("runs");
        for (Page.Run run : runs) {
            json.writeStartObject();
            span(run.span());
            json.writeNumberField("byteStart", run.byteStart());
            json.writeNumberField("byteEnd", run.byteEnd());
            json.writeStringField("charset", run.charset());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void metadata(Metadata metadata) throws IOException {
        json.writeObjectFieldStart("metadata");
        string("title", metadata.title());
        date("date", metadata.date());
        date("publicationDate", metadata.publicationDate());
        string("kind", metadata.kind() == null ? null : metadata.kind().name());
        string("venue", metadata.venue());
        string("host", metadata.host());
        string("publisher", metadata.publisher());
        string("url", metadata.url());
        json.writeArrayFieldStart("spokespeople");
        for (String name : metadata.spokespeople()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void turn(Turn turn) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", turn.role().name());
        speaker(turn.speaker());
        json.writeBooleanField("followUp", turn.followUp());
        json.writeStringField("language", turn.language());
        if (turn.translationOf() != null) {
            json.writeNumberField("translationOf", turn.translationOf());
        }
        json.writeStringField("text", turn.text());
        json.writeArrayFieldStart("gaps");
        for (int gap : turn.gaps()) {
            json.writeNumber(gap);
        }
        json.writeEndArray();
        parts(turn.parts());
        decision(turn.decision());
        json.writeArrayFieldStart("entities");
        for (Entity entity : turn.entities()) {
            json.writeStartObject();
            json.writeStringField("type", entity.type().name());
            json.writeStringField("text", entity.text());
            span(entity.span());
            json.writeNumberField("sourceStart", entity.source().start());
            json.writeNumberField("sourceEnd", entity.source().end());
            norm(entity.norm());
            json.writeNumberField("confidence", entity.confidence());
            json.writeNumberField("id", entity.id());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void parts(List<Turn.Part> parts) throws IOException {
        json.writeArrayFieldStart("parts");
        for (Turn.Part part : parts) {
            json.writeStartObject();
            json.writeNumberField("number", part.number());
            span(part.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void decision(Decision decision) throws IOException {
        json.writeObjectFieldStart("decision");
        json.writeStringField("rule", decision.rule());
        json.writeNumberField("confidence", decision.confidence());
        json.writeArrayFieldStart("considered");
        for (String other : decision.considered()) {
            json.writeString(other);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeObjectFieldStart("speaker");
        string("label", speaker.label());
        string("outlet", speaker.outlet());
        string("person", speaker.person());
        string("position", speaker.position());
        json.writeEndObject();
    }

    private void norm(Entity.@Nullable Norm norm) throws IOException {
        if (norm instanceof Entity.Code code) {
            json.writeStringField("norm", code.value());
        } else if (norm instanceof Entity.Amount amount) {
            json.writeObjectFieldStart("norm");
            json.writeFieldName("value");
            json.writeNumber(number(amount.value()));
            string("unit", amount.unit());
            json.writeEndObject();
        } else {
            json.writeNullField("norm");
        }
    }

    /** A number as it stands: {@code 1.50} and {@code 1E+3} keep their scale. */
    private static String number(BigDecimal value) {
        String number = value.toString();
        return value.scale() == 0 && number.length() > LONGEST_WHOLE_NUMBER
                ? number + "E0"
                : number;
    }

    private void indices(String name, List<Turn> turns) throws IOException {
        json.writeArrayFieldStart(name);
        for (Turn turn : turns) {
            json.writeNumber(turn.index());
        }
        json.writeEndArray();
    }

    private void segment(Segment segment) throws IOException {
        json.writeStartObject();
        span(segment.span());
        json.writeStringField("kind", segment.kind().name());
        turnIndex(segment.turn());
        json.writeEndObject();
    }

    private void edit(Edit edit) throws IOException {
        json.writeStartObject();
        span(edit.span());
        json.writeStringField("before", edit.before());
        json.writeStringField("after", edit.after());
        json.writeStringField("rule", edit.rule());
        turnIndex(edit.turn());
        json.writeEndObject();
    }

    private void turnIndex(@Nullable Integer turn) throws IOException {
        if (turn != null) {
            json.writeNumberField("turn", turn);
        }
    }

    private void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private void date(String name, @Nullable LocalDate date) throws IOException {
        string(name, date == null ? null : date.toString());
    }

    private void string(String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value);
    }
}
