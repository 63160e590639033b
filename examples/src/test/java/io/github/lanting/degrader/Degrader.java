package io.github.lanting.degrader;

import io.github.lanting.TranscriptParser;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Degrades, parses and judges documents of every noise, always the same ones for a seed. */
public final class Degrader {
    static final int DOCUMENTS_OF_A_NOISE = 400;

    private final TranscriptParser parser = TranscriptParser.builder().entities(false).build();
    private final Composer[] composers = {new Composer(false), new Composer(true)};

    /**
     * Prints the table, and with the name of a noise behind the count the last document that went
     * wrong.
     *
     * @param arguments how many documents of each noise, and a noise; both may be left out
     */
    public static void main(String[] arguments) {
        int documents =
                arguments.length > 0 ? Integer.parseInt(arguments[0]) : DOCUMENTS_OF_A_NOISE;
        Map<Noise, Figures> figures = new Degrader().run(documents);
        System.out.print(table(figures));
        if (arguments.length > 1) {
            System.out.print(figures.get(Noise.valueOf(arguments[1])).worst);
        }
    }

    static String table(Map<Noise, Figures> figures) {
        StringBuilder table = new StringBuilder(Figures.head());
        figures.forEach((noise, counted) -> table.append(counted.line(noise.name())));
        return table.toString();
    }

    Map<Noise, Figures> run(int documents) {
        Map<Noise, Figures> all = new EnumMap<>(Noise.class);
        for (Noise noise : Noise.values()) {
            all.put(noise, run(noise, documents));
        }
        return all;
    }

    private Figures run(Noise noise, int documents) {
        SplittableRandom random = new SplittableRandom(20210304L + noise.ordinal());
        Figures figures = new Figures();
        Judge judge = new Judge(figures);
        for (int i = 0; i < documents; i++) {
            // Big5 has no Simplified characters, and slips are known for Simplified ones.
            boolean traditional = noise == Noise.BIG5 || noise != Noise.CONFUSABLES && i % 4 == 3;
            Sheet sheet = noise.degrade(composers[traditional ? 1 : 0], random);
            judge.judge(sheet, parser.parse(noise.stored(sheet.document())));
        }
        return figures;
    }
}
