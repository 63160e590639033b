package io.github.lanting.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Opens a table that was compiled into the package. */
final class Table {
    private Table() {}

    /**
     * The bytes of a table, big-endian.
     *
     * @throws IllegalStateException if the build did not compile it
     */
    static ByteBuffer open(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from the jar");
            }
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }
}
