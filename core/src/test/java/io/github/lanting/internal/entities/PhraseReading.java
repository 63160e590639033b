package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.Metadata;
import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a phrase as the only turn of a document that says nothing else. */
final class PhraseReading {
    private PhraseReading() {}

    /** The entities in the order of the text, as TYPE:text joined by ;, or - for none. */
    static String entities(EntityReader reader, String phrase) {
        Turn turn =
                new Turn(0, Turn.Role.ANSWER, Speaker.UNKNOWN, false, phrase, List.of(), List.of());
        List<Entity> found =
                reader.read(List.of(turn), Metadata.EMPTY, (index, span) -> span).get(0).entities();
        return found.isEmpty()
                ? "-"
                : found.stream()
                        .map(entity -> entity.type() + ":" + entity.text())
                        .collect(Collectors.joining(";"));
    }

    /** The mentions that one finder left, in the same form. */
    static String of(TurnText turn) {
        return joined(turn, mention -> mention.type() + ":" + text(turn, mention));
    }

    /** The mentions' texts only. */
    static String texts(TurnText turn) {
        return joined(turn, mention -> text(turn, mention));
    }

    private static String joined(TurnText turn, Function<Mention, String> form) {
        String joined = turn.mentions().stream().map(form).collect(Collectors.joining(";"));
        return joined.isEmpty() ? "-" : joined;
    }

    private static String text(TurnText turn, Mention mention) {
        return turn.printed.substring(mention.start(), mention.end());
    }
}
