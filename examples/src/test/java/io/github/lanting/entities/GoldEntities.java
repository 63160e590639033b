package io.github.lanting.entities;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lanting.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The mentions that a gold file says stand in a document's turns. */
final class GoldEntities {
    private GoldEntities() {}

    /**
     * A mention.
     *
     * @param turn the index of its turn
     * @param type what it is, not null
     * @param text as printed, not null
     * @param norm its normal form as {@link #norm(Entity.Norm)} writes it, not null
     */
    record Mention(int turn, Entity.Type type, String text, String norm) {

        /** What two mentions must share to be the same. */
        String key() {
            return turn + " " + type + " " + text;
        }
    }

    /**
     * Reads the key {@code entities} of a gold file.
     *
     * @param file the file, not null
     * @return its mentions in their order, never null
     */
    static List<Mention> read(Path file) {
        List<Mention> mentions = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                json.nextToken();
                if (!key.equals("entities")) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    mentions.add(mention(json));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return mentions;
    }

    /**
     * A normal form as a text that is equal where the values are.
     *
     * @param norm the normal form, or null
     * @return the text, empty for null
     */
    static String norm(Entity.Norm norm) {
        if (norm instanceof Entity.Code code) {
            return code.value();
        }
        return norm instanceof Entity.Amount amount ? amount(amount.value(), amount.unit()) : "";
    }

    private static Mention mention(JsonParser json) throws IOException {
        int turn = -1;
        String type = "";
        String text = "";
        String norm = "";
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            switch (key) {
                case "turn" -> turn = json.getIntValue();
                case "type" -> type = json.getText();
                case "text" -> text = json.getText();
                case "norm" ->
                        norm =
                                value == JsonToken.START_OBJECT
                                        ? amount(json)
                                        : json.getValueAsString("");
                default -> throw new IOException("a mention has no " + key);
            }
        }
        return new Mention(turn, Entity.Type.valueOf(type), text, norm);
    }

    private static String amount(JsonParser json) throws IOException {
        BigDecimal value = BigDecimal.ZERO;
        String unit = null;
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            json.nextToken();
            if (key.equals("value")) {
                value = json.getDecimalValue();
            } else {
                unit = json.getValueAsString();
            }
        }
        return amount(value, unit);
    }

    private static String amount(BigDecimal value, String unit) {
        return value.stripTrailingZeros().toPlainString() + " " + unit;
    }
}
