package io.github.lanting.examples;

import io.github.lanting.TranscriptParser;
import java.nio.file.Path;

/** Prints who asked and who answered. */
public final class Smallest {
    public static void main(String[] arguments) {
        var transcript = TranscriptParser.create().parse(Path.of(arguments[0]));
        for (var exchange : transcript.exchanges()) {
            for (var turn : exchange.questions()) {
                System.out.println(turn.speaker().outlet() + " asked: " + turn.text());
            }
            for (var turn : exchange.answers()) {
                System.out.println("  " + turn.speaker().person() + " answered: " + turn.text());
            }
        }
    }
}
