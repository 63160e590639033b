package io.github.lanting.examples.command;

import io.github.lanting.Script;
import io.github.lanting.Transcript;
import io.github.lanting.TranscriptParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Parses documents, one at a time, and writes each transcript as one line of JSON. */
@Command(
        name = "parse",
        description = {
            "Parses documents and writes one JSON object a line to standard output, in UTF-8 and in"
                    + " the order of the arguments."
        },
        footer = {
            "",
            "Exit status: 0 if all documents were parsed, 1 if some could not be, 2 for wrong usage."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Parse implements Callable<Integer> {
    private static final int ALL_GOOD = 0;
    private static final int SOME_FAILED = 1;

    private final StandardStreams streams;

    @Option(
            names = "--with-source",
            description = "Add the decoded document, which segments and edits refer to, as `text`.")
    private boolean withSource;

    @Option(
            names = "--join",
            description = {
                "Take all files as the pages of one document, in this order, and write one"
                        + " transcript."
            })
    private boolean join;

    @Option(
            names = "--script",
            paramLabel = "keep|simplified",
            description = {
                "The characters to deliver: as printed (keep, the default), or Simplified."
            })
    private Script script = Script.KEEP;

    @Option(
            names = "--without",
            paramLabel = "RULE",
            description = {
                "Leave out the edits of a rule, such as ocr-slip. May be given several times."
            })
    private List<String> without = List.of();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = {
                "The charset that the documents are said to be in, such as gbk: a hint, weighed"
                        + " against their bytes."
            })
    private @Nullable Charset charset;

    @Spec private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "The documents: files, directories (walked in the order of their names, without"
                        + " hidden files), or - for standard input."
            })
    private List<String> files = List.of();

    Parse(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        TranscriptParser parser = parser();
        List<Input> inputs;
        try {
            inputs = join ? Inputs.joined(files) : Inputs.of(files);
        } catch (IllegalArgumentException noPages) {
            throw new ParameterException(command.commandLine(), noPages.getMessage());
        }
        TranscriptLines lines = new TranscriptLines(streams.out(), withSource);
        int status = ALL_GOOD;
        try (Progress progress = Progress.of(inputs.size(), streams)) {
            for (Input input : inputs) {
                if (!parse(input, parser, lines, progress)) {
                    status = SOME_FAILED;
                }
                progress.step();
            }
            return status;
        } catch (IOException failure) {
            return outputFailed(failure, status);
        }
    }

    private TranscriptParser parser() {
        try {
            TranscriptParser.Builder builder =
                    TranscriptParser.builder()
                            .script(script)
                            .without(without.toArray(String[]::new));
            if (charset != null) {
                builder.charsetHint(charset);
            }
            return builder.build();
        } catch (IllegalArgumentException unknownRule) {
            throw new ParameterException(
                    command.commandLine(), unknownRule.getMessage(), unknownRule);
        }
    }

    /** Returns with nothing of the document left in memory, and whether it was parsed. */
    private boolean parse(
            Input input, TranscriptParser parser, TranscriptLines lines, Progress progress)
            throws IOException {
        try {
            Transcript transcript = input.parse(parser, streams.in());
            progress.makeRoomForLine();
            lines.write(transcript);
            return true;
        } catch (InputFailure failure) {
            progress.makeRoomForMessage();
            streams.err().println("lanting: " + input.source() + ": " + failure.getMessage());
            return false;
        }
    }

    /** Whoever closes our output has read enough, and need not be told. */
    private int outputFailed(IOException failure, int status) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return status;
        }
        streams.err().println("lanting: standard output: " + reason);
        return SOME_FAILED;
    }
}
