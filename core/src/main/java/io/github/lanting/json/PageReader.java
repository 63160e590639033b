package io.github.lanting.json;

import io.github.lanting.Page;
import java.io.IOException;
import java.util.List;

/** Reads the inputs that make a document. */
final class PageReader {
    private final JsonInput input;

    PageReader(JsonInput input) {
        this.input = input;
    }

    /** The page at hand. */
    Page page() throws IOException {
        String source = null;
        String charset = null;
        Page.Detection detection = Page.Detection.GIVEN;
        Integer start = null;
        Integer end = null;
        List<Page.Run> runs = List.of();
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "source" -> source = input.string();
                case "charset" -> charset = input.string();
                case "detection" -> detection = detection();
                case "start" -> start = input.integer();
                case "end" -> end = input.integer();
                case "runs" -> runs = input.isNull() ? List.of() : input.list(this::run);
                default -> input.skip();
            }
        }
        return new Page(
                input.required(source, "source"),
                input.required(charset, "charset"),
                input.span(start, end),
                runs,
                detection);
    }

    /** The detection at hand. */
    Page.Detection detection() throws IOException {
        Double confidence = null;
        String reason = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "confidence" -> confidence = input.number().doubleValue();
                case "reason" -> reason = input.string();
                default -> input.skip();
            }
        }
        return new Page.Detection(
                input.required(confidence, "confidence"), input.required(reason, "reason"));
    }

    private Page.Run run() throws IOException {
        Integer start = null;
        Integer end = null;
        Integer byteStart = null;
        Integer byteEnd = null;
        String charset = null;
        for (String key = input.firstKey(); key != null; key = input.nextKey()) {
            switch (key) {
                case "start" -> start = input.integer();
                case "end" -> end = input.integer();
                case "byteStart" -> byteStart = input.integer();
                case "byteEnd" -> byteEnd = input.integer();
                case "charset" -> charset = input.string();
                default -> input.skip();
            }
        }
        return new Page.Run(
                input.span(start, end),
                input.required(byteStart, "byteStart"),
                input.required(byteEnd, "byteEnd"),
                input.required(charset, "charset"));
    }
}
