package io.github.lanting.examples.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * What the command reads from and writes to.
 *
 * @param in where the document {@code -} comes from
 * @param out where transcripts go; its errors are seen, unlike those of a {@link PrintStream}
 * @param err where messages go
 * @param isTerminal whether a person watches a stream: {@link #OUT} or {@link #ERR}; asked when it
 *     matters, because finding out takes a process
 */
record StandardStreams(InputStream in, OutputStream out, PrintStream err, IntPredicate isTerminal) {
    static final int OUT = 1;
    static final int ERR = 2;

    /** Those of the process, in UTF-8 whatever the locale. */
    static StandardStreams ofProcess() {
        return new StandardStreams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal::isTerminal);
    }
}
