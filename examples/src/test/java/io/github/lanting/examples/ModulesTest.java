package io.github.lanting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lanting on a user's module path. */
class ModulesTest {
    private static final String CORE = "io.github.lanting";
    private static final Set<String> FORMATS =
            Set.of(
                    "io.github.lanting.format.newspaper",
                    "io.github.lanting.format.plaintext",
                    "io.github.lanting.format.sciohtml");

    private static final String MODULE = "module reader { requires io.github.lanting; }";
    private static final String READER =
            """
            package reader;

            import io.github.lanting.TranscriptParser;

            public final class Main {
                public static void main(String[] arguments) {
                    var transcript =
                            TranscriptParser.create()
                                    .parse("海岸报记者：开始了吗？\\n沈若川：开始了。");
                    transcript.turns().forEach(turn -> System.out.println(turn.role()));
                    ModuleLayer.boot().modules().stream()
                            .map(Module::getName)
                            .filter(name -> name.startsWith("io.github.lanting"))
                            .sorted()
                            .forEach(System.out::println);
                }
            }
            """;

    @TempDir Path directory;

    private final List<ModuleReference> modules = modules();

    @Test
    void a_named_module_parses_with_all_formats_found_on_the_module_path() throws Exception {
        assertThat(compile(MODULE, READER)).isEmpty();

        Process process =
                Repository.java(
                                List.of(
                                        "-p",
                                        directory.resolve("classes")
                                                + File.pathSeparator
                                                + modulePath(),
                                        "-m",
                                        "reader/reader.Main"))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output.lines())
                .as(output)
                .containsExactlyElementsOf(
                        Stream.concat(
                                        Stream.of("QUESTION", "ANSWER", CORE),
                                        new TreeSet<>(FORMATS).stream())
                                .collect(Collectors.toList()));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void what_is_internal_cannot_be_reached() throws IOException {
        String curious =
                """
                package reader;

                public final class Main {
                    io.github.lanting.internal.Pipeline pipeline;
                }
                """;

        assertThat(compile(MODULE, curious))
                .singleElement()
                .satisfies(
                        diagnostic ->
                                assertThat(diagnostic.getCode())
                                        .isEqualTo("compiler.err.package.not.visible"));
    }

    @Test
    void only_the_front_door_the_format_and_the_json_packages_are_exported() {
        Map<String, Set<String>> exported = new HashMap<>();
        for (ModuleReference module : ours()) {
            exported.put(
                    module.descriptor().name(),
                    module.descriptor().exports().stream()
                            .map(ModuleDescriptor.Exports::source)
                            .collect(Collectors.toSet()));
        }

        assertThat(exported)
                .containsOnlyKeys(
                        CORE,
                        "io.github.lanting.format.newspaper",
                        "io.github.lanting.format.plaintext",
                        "io.github.lanting.format.sciohtml")
                .containsEntry(
                        CORE,
                        Set.of(
                                "io.github.lanting",
                                "io.github.lanting.format",
                                "io.github.lanting.json"));
        for (String format : FORMATS) {
            assertThat(exported).containsEntry(format, Set.of(format));
        }
    }

    @Test
    void no_package_stands_in_two_modules() {
        Map<String, String> owners = new HashMap<>();
        for (ModuleReference module : modules) {
            for (String name : module.descriptor().packages()) {
                String other = owners.put(name, module.descriptor().name());
                assertThat(other).as("also has the package %s", name).isNull();
            }
        }
        assertThat(owners).containsEntry("io.github.lanting.json", CORE);
    }

    private List<ModuleReference> ours() {
        return modules.stream()
                .filter(module -> module.descriptor().name().startsWith(CORE))
                .collect(Collectors.toList());
    }

    /** Lanting's modules and what they need, jars or directories, as the build has them. */
    private static List<ModuleReference> modules() {
        Path[] named =
                Stream.of(Repository.classPath().split(File.pathSeparator))
                        .map(Path::of)
                        .filter(ModulesTest::isModule)
                        .toArray(Path[]::new);
        Set<String> roots = new TreeSet<>(FORMATS);
        roots.add(CORE);
        // Only compiling needs it, and so it is not resolved by itself.
        roots.add("org.jspecify");
        return ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(named), ModuleFinder.of(), roots)
                .modules()
                .stream()
                .map(ResolvedModule::reference)
                .collect(Collectors.toList());
    }

    private static boolean isModule(Path entry) {
        try {
            return ModuleFinder.of(entry).findAll().size() == 1;
        } catch (FindException noModule) {
            return false;
        }
    }

    private String modulePath() {
        return modules.stream()
                .map(module -> Path.of(module.location().orElseThrow()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(String module, String main)
            throws IOException {
        Path moduleFile = Files.writeString(directory.resolve("module-info.java"), module);
        Path mainFile = Files.writeString(directory.resolve("Main.java"), main);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of(
                                    "--release",
                                    "17",
                                    "-Xlint:all",
                                    "-d",
                                    directory.resolve("classes").toString(),
                                    "-p",
                                    modulePath()),
                            null,
                            files.getJavaFileObjects(moduleFile, mainFile))
                    .call();
        }
        return diagnostics.getDiagnostics();
    }
}
