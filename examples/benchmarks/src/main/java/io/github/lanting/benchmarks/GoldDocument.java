package io.github.lanting.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lanting.Entity;
import io.github.lanting.benchmarks.Mention.Group;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** What a perfect parse of a document says: the turns' texts, and the mentions in them. */
record GoldDocument(List<String> turns, List<Mention> mentions) {

    /** Stands in a gold turn where printed words are lost; no transcript has it in its text. */
    static final String GAP = "⟦gap⟧";

    /** Reads the JSON of a gold file. */
    static GoldDocument read(Reader json) throws IOException {
        List<String> turns = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                parser.nextToken();
                switch (key) {
                    case "turns" -> readTurns(parser, turns);
                    case "entities" -> readMentions(parser, mentions);
                    default -> parser.skipChildren();
                }
            }
        }
        return new GoldDocument(turns, mentions);
    }

    private static void readTurns(JsonParser parser, List<String> turns) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            String text = "";
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                parser.nextToken();
                if (key.equals("text")) {
                    text = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
            turns.add(text.replace(GAP, ""));
        }
    }

    private static void readMentions(JsonParser parser, List<Mention> mentions) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            int turn = -1;
            String type = "";
            String text = "";
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                parser.nextToken();
                switch (key) {
                    case "turn" -> turn = parser.getIntValue();
                    case "type" -> type = parser.getText();
                    case "text" -> text = parser.getText();
                    default -> parser.skipChildren();
                }
            }
            Group group = Group.of(Entity.Type.valueOf(type));
            if (group != null) {
                mentions.add(new Mention(turn, group, text));
            }
        }
    }

    /**
     * Which gold turn each of a transcript's turns is: the next with the same text, or with the
     * same beginning or end where the parse has it otherwise; -1 if none.
     */
    int[] pair(List<String> texts) {
        int[] pairs = new int[texts.size()];
        int next = 0;
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = find(texts.get(i), next);
            if (pairs[i] >= 0) {
                next = pairs[i] + 1;
            }
        }
        return pairs;
    }

    private int find(String text, int from) {
        for (int i = from; i < turns.size(); i++) {
            if (turns.get(i).equals(text)) {
                return i;
            }
        }
        int length = Math.min(12, text.length());
        String beginning = text.substring(0, length);
        String end = text.substring(text.length() - length);
        for (int i = from; i < turns.size(); i++) {
            if (length > 0 && (turns.get(i).startsWith(beginning) || turns.get(i).endsWith(end))) {
                return i;
            }
        }
        return -1;
    }
}
