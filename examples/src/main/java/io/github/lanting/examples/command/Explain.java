package io.github.lanting.examples.command;

import io.github.lanting.Decision;
import io.github.lanting.DecisionRule;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import io.github.lanting.Turn;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of each turn of a document which rule made it one, and what else was considered. */
@Command(
        name = "explain",
        description = {
            "Says of each turn which rule decided who speaks, how sure that is, and what else was"
                    + " considered."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Explain implements Callable<Integer> {
    private static final int LONGEST_QUOTATION = 24;

    private final StandardStreams streams;
    private final Map<String, DecisionRule> rules = new HashMap<>();

    @Spec private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The documents: files, directories, or - for standard input.")
    private List<String> files = List.of();

    Explain(StandardStreams streams) {
        this.streams = streams;
        DecisionRule.all().forEach(rule -> rules.put(rule.id(), rule));
    }

    @Override
    public Integer call() {
        TranscriptParser parser = TranscriptParser.builder().entities(false).build();
        List<Input> inputs;
        try {
            inputs = Inputs.of(files);
        } catch (IllegalArgumentException noPages) {
            throw new ParameterException(command.commandLine(), noPages.getMessage());
        }
        PrintStream out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
        int status = 0;
        for (Input input : inputs) {
            try {
                explain(input.parse(parser, streams.in()), out);
            } catch (InputFailure failure) {
                streams.err().println("lanting: " + input.source() + ": " + failure.getMessage());
                status = 1;
            }
        }
        out.flush();
        return status;
    }

    private void explain(Transcript transcript, PrintStream out) {
        out.println(transcript.source() + ", " + transcript.format());
        print(transcript.decision(), "", out);
        for (Turn turn : transcript.turns()) {
            String label = turn.speaker().label();
            out.println();
            out.println(
                    turn.index()
                            + " "
                            + turn.role()
                            + (label == null ? "" : " " + label)
                            + ": "
                            + beginning(turn.text()));
            print(turn.decision(), "  ", out);
        }
        out.println();
    }

    private void print(Decision decision, String indent, PrintStream out) {
        DecisionRule rule = rules.get(decision.rule());
        out.printf(
                Locale.ROOT,
                "%s%s, %.3f: %s%n",
                indent,
                rule.id(),
                decision.confidence(),
                rule.description());
        decision.considered().forEach(other -> out.println(indent + "  or: " + other));
        out.println(indent + "  or: " + rule.otherwise());
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        int end = Math.min(line.length(), LONGEST_QUOTATION);
        // A pair of surrogates stays whole.
        end += end < line.length() && Character.isLowSurrogate(line.charAt(end)) ? 1 : 0;
        return end < text.length() ? line.substring(0, end) + "…" : line;
    }
}
