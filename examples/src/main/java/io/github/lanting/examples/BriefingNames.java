package io.github.lanting.examples;

import io.github.lanting.Entity;
import io.github.lanting.NameLexicon;
import io.github.lanting.TranscriptParser;
import java.nio.file.Path;

/** Prints each mention of a state or body, with the names that only the reader knows. */
public final class BriefingNames {
    public static void main(String[] arguments) {
        var names =
                NameLexicon.builder()
                        .add(Entity.Type.COUNTRY, "冰方", "IS")
                        .add(Entity.Type.ORGANIZATION, "候鸟观测站", "bird-station", "观测站")
                        .build();
        var parser = TranscriptParser.builder().lexicon(names).build();
        for (var turn : parser.parse(Path.of(arguments[0])).turns()) {
            for (var entity : turn.entities()) {
                if (entity.norm() instanceof Entity.Code code) {
                    System.out.println(entity.text() + " = " + code.value());
                }
            }
        }
    }
}
