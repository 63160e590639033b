package io.github.lanting.benchmarks;

import io.github.lanting.Entity;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.Turn;
import io.github.lanting.benchmarks.Mention.Group;
import io.github.lanting.benchmarks.Score.Figures;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * Lanting's entities beside those of a general-purpose recogniser, on the same turns of documents
 * whose entities are known. Types are merged to persons, organisations with outlets, and countries
 * with places, which both have. From the project's root:
 *
 * <pre>{@code
 * mvn -q package -pl examples/benchmarks -am -DskipTests
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.lanting.benchmarks.CompareEntities DIRECTORY…
 * }</pre>
 *
 * <p>A directory has gold files {@code NAME.gold.json} and their documents {@code NAME.txt}, or
 * these stand in two. A gold file has {@code turns}, each with its {@code text}, and {@code
 * entities}, each with {@code turn}, {@code type} and {@code text}.
 *
 * <p>Both are timed on the same documents after a warm-up: Lanting from bytes to transcript, and
 * what looking for names adds to that; the other on the turns' texts alone, which it is handed
 * ready.
 */
public final class CompareEntities {
    /** So many that the compiler is done with either side. */
    private static final int WARM_UP_ROUNDS = 300;

    private static final int TIMED_ROUNDS = 50;

    private final TranscriptParser parser = TranscriptParser.create();
    private final TranscriptParser turnsOnly = TranscriptParser.builder().entities(false).build();
    private final GeneralRecogniser general = new GeneralRecogniser();
    private final Score ours = new Score();
    private final Score theirs = new Score();
    private final List<byte[]> documents = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private CompareEntities() {}

    /**
     * Compares and prints a table.
     *
     * @param directories where the gold files and their documents are, at least one
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] directories) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> places = Stream.of(directories).map(Path::of).toList();
        CompareEntities comparison = new CompareEntities();
        for (Path place : places) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path gold : files.sorted().toList()) {
                    comparison.addIfGold(gold, places);
                }
            }
        }
        if (comparison.documents.isEmpty()) {
            out.println("no NAME.gold.json with a NAME.txt in " + places);
            return;
        }
        comparison.print(out);
    }

    private void addIfGold(Path gold, List<Path> places) throws IOException {
        String file = gold.getFileName().toString();
        if (!file.endsWith(".gold.json")) {
            return;
        }
        String name = file.replace(".gold.json", ".txt");
        for (Path place : places) {
            if (Files.exists(place.resolve(name))) {
                try (Reader json = Files.newBufferedReader(gold)) {
                    add(GoldDocument.read(json), Files.readAllBytes(place.resolve(name)));
                }
                return;
            }
        }
    }

    private void add(GoldDocument gold, byte[] document) {
        Transcript transcript = parser.parse(document);
        List<String> turns = transcript.turns().stream().map(Turn::text).toList();
        int[] pairs = gold.pair(turns);
        List<Mention> ourMentions = new ArrayList<>();
        List<Mention> theirMentions = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            for (Entity entity : turn.entities()) {
                Group group = Group.of(entity.type());
                if (group != null) {
                    ourMentions.add(new Mention(pairs[turn.index()], group, entity.text()));
                }
            }
            theirMentions.addAll(general.find(pairs[turn.index()], turn.text()));
        }
        ours.add(gold.mentions(), ourMentions);
        theirs.add(gold.mentions(), theirMentions);
        documents.add(document);
        texts.addAll(turns);
    }

    private void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d documents, %d turns%n%n%-13s %5s  %-23s  %-23s%n%-13s %5s  %s  %s%n",
                documents.size(),
                texts.size(),
                "",
                "",
                "Lanting",
                "HanLP portable",
                "",
                "gold",
                "prec.   recall  F1     ",
                "prec.   recall  F1");
        for (Group group : Group.values()) {
            row(out, group.name().toLowerCase(Locale.ROOT), ours.of(group), theirs.of(group));
        }
        row(out, "all", ours.total(), theirs.total());
        long wholeTime = time(() -> parseAll(parser));
        long turnsTime = time(() -> parseAll(turnsOnly));
        long theirTime = time(this::recogniseAll);
        out.println();
        time(out, "the whole parse", wholeTime, theirTime);
        time(out, "names alone", Math.max(1, wholeTime - turnsTime), theirTime);
    }

    private static void time(PrintStream out, String what, long ours, long theirs) {
        out.printf(
                Locale.ROOT,
                "Lanting, %s: %.1f ms; HanLP, names alone: %.1f ms; ratio 1 : %.1f%n",
                what,
                ours / 1e6,
                theirs / 1e6,
                (double) theirs / ours);
    }

    private static void row(PrintStream out, String name, Figures ours, Figures theirs) {
        out.printf(
                Locale.ROOT,
                "%-13s %5d  %.3f   %.3f   %.3f    %.3f   %.3f   %.3f%n",
                name,
                ours.gold(),
                ours.precision(),
                ours.recall(),
                ours.f1(),
                theirs.precision(),
                theirs.recall(),
                theirs.f1());
    }

    private int parseAll(TranscriptParser parser) {
        int found = 0;
        for (byte[] document : documents) {
            found += parser.parse(document).turns().size();
        }
        return found;
    }

    private int recogniseAll() {
        int found = 0;
        for (String text : texts) {
            found += general.find(0, text).size();
        }
        return found;
    }

    /** Runs a task until it is warm, and then for its time in nanoseconds: the median of rounds. */
    private static long time(IntSupplier task) {
        int first = 0;
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            first = task.getAsInt();
        }
        long[] times = new long[TIMED_ROUNDS];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            if (task.getAsInt() != first) {
                throw new IllegalStateException("other mentions in another round");
            }
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
