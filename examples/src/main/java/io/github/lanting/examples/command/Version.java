package io.github.lanting.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the project, written into a resource by the build. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        try (InputStream resource =
                Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            String version = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return new String[] {"lanting " + version.strip()};
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
