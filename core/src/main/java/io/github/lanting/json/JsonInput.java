package io.github.lanting.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lanting.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of JSON, each checked for its kind. The value at hand is the one that the parser stands
 * at; reading an object or a list leaves it at its closing bracket.
 */
final class JsonInput {
    private static final int LONGEST_QUOTATION = 40;

    private final JsonParser parser;

    JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the value at hand. */
    interface Value<T> {
        T read() throws IOException;
    }

    /** Goes to the next value, and says whether there is one. */
    boolean advance() throws IOException {
        return parser.nextToken() != null;
    }

    /** Enters the object at hand: its first key, whose value is then at hand; null if empty. */
    @Nullable String firstKey() throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
        return nextKey();
    }

    /** The next key of the object that was entered last and not left; null at its end. */
    @Nullable String nextKey() throws IOException {
        String key = parser.nextFieldName();
        if (key != null) {
            parser.nextToken();
        }
        return key;
    }

    /** Passes over the value at hand, whatever is in it. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    <T> List<T> list(Value<T> element) throws IOException {
        expect(JsonToken.START_ARRAY, "a list");
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.read());
        }
        return list;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    String string() throws IOException {
        expect(JsonToken.VALUE_STRING, "a string");
        return parser.getText();
    }

    @Nullable String stringOrNull() throws IOException {
        return isNull() ? null : string();
    }

    boolean bool() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_FALSE) {
            expect(JsonToken.VALUE_TRUE, "true or false");
        }
        return parser.getBooleanValue();
    }

    BigDecimal number() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            expect(JsonToken.VALUE_NUMBER_FLOAT, "a number");
        }
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException | ArithmeticException e) {
            throw failure("this number is out of range", e);
        }
    }

    /** A whole number; {@code 3.0} is one, as it is to the schema. */
    int integer() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getIntValue();
        }
        try {
            return number().intValueExact();
        } catch (ArithmeticException e) {
            throw failure("this is no whole number, or out of range", e);
        }
    }

    @Nullable Integer integerOrNull() throws IOException {
        return isNull() ? null : (Integer) integer();
    }

    /** The span of two keys that must be there. */
    Span span(@Nullable Integer start, @Nullable Integer end) {
        return new Span(required(start, "start"), required(end, "end"));
    }

    /** The constant that the string at hand names. */
    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        String name = string();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            String kind = type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
            throw failure("there is no " + kind + " " + quote(name), e);
        }
    }

    /** The value of a key that must be there. */
    <T> T required(@Nullable T value, String key) {
        if (value == null) {
            throw failure("\"" + key + "\" is missing", null);
        }
        return value;
    }

    /** What to throw about the value at hand. */
    TranscriptJsonException failure(String problem, @Nullable Throwable cause) {
        return failure(problem, parser.currentTokenLocation(), cause);
    }

    /** What to throw when the parser comes to something that is no JSON. */
    TranscriptJsonException failure(JsonProcessingException cause) {
        JsonLocation place = cause.getLocation();
        String problem = String.valueOf(cause.getOriginalMessage());
        return failure(problem, place == null ? parser.currentLocation() : place, cause);
    }

    private TranscriptJsonException failure(
            String problem, JsonLocation place, @Nullable Throwable cause) {
        String path = parser.getParsingContext().pathAsPointer().toString();
        return new TranscriptJsonException(
                problem,
                Math.max(1, place.getLineNr()),
                Math.max(1, place.getColumnNr()),
                path,
                cause);
    }

    static String quote(String value) {
        return value.length() <= LONGEST_QUOTATION
                ? "\"" + value + "\""
                : "\"" + value.substring(0, LONGEST_QUOTATION) + "…\"";
    }

    private void expect(JsonToken token, String name) {
        if (parser.currentToken() != token) {
            throw failure("expected " + name + ", found " + nameOf(parser.currentToken()), null);
        }
    }

    private static String nameOf(@Nullable JsonToken token) {
        if (token == null) {
            return "the end";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
