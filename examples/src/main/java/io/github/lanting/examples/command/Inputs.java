package io.github.lanting.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the documents that the arguments of the command name. */
final class Inputs {
    private Inputs() {}

    /** All of them in order; what cannot be read stands in its place. */
    static List<Input> of(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            add(argument, inputs);
        }
        return inputs;
    }

    /**
     * The same as the pages of one document.
     *
     * @throws IllegalArgumentException if one is no file, or a directory that cannot be read
     */
    static List<Input> joined(List<String> arguments) {
        List<Input.File> pages = new ArrayList<>();
        for (Input input : of(arguments)) {
            if (!(input instanceof Input.File file)) {
                throw new IllegalArgumentException(input.source() + " is no file to join");
            }
            pages.add(file);
        }
        return pages.isEmpty() ? List.of() : List.of(new Input.Pages(List.copyOf(pages)));
    }

    private static void add(String argument, List<Input> inputs) {
        if (argument.equals("-")) {
            inputs.add(new Input.StandardInput(argument));
            return;
        }
        Path path;
        try {
            if (argument.isEmpty()) {
                throw new InvalidPathException(argument, "it is empty");
            }
            path = Path.of(argument);
        } catch (InvalidPathException invalid) {
            inputs.add(
                    new Input.Unreadable(
                            argument, "no name of a file: " + invalid.getReason(), invalid));
            return;
        }
        if (Files.isDirectory(path)) {
            walk(path, inputs);
        } else {
            inputs.add(new Input.File(argument, path));
        }
    }

    /** In the order of the names, without hidden files and without directories behind links. */
    private static void walk(Path directory, List<Input> inputs) {
        Deque<Path> open = new ArrayDeque<>();
        open.push(directory);
        while (!open.isEmpty()) {
            Path path = open.pop();
            if (path.equals(directory) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    List<Path> children = children(path);
                    for (int i = children.size() - 1; i >= 0; i--) {
                        open.push(children.get(i));
                    }
                } catch (IOException unreadable) {
                    inputs.add(
                            new Input.Unreadable(
                                    path.toString(), Reasons.of(unreadable), unreadable));
                }
            } else if (Files.isRegularFile(path)) {
                inputs.add(new Input.File(path.toString(), path));
            }
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (UncheckedIOException whileListing) {
            throw whileListing.getCause();
        }
    }
}
