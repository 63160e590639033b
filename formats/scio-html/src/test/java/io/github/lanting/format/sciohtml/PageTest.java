package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages of the sites that are known, and of one that is not. */
class PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"scio-old", "scio-new", "mfa", "any-site"})
    void aPageIsReadAsABrowserShowsIt(String name) {
        String source = Pages.read(name + ".html");

        assertThat(seen(source)).containsExactlyElementsOf(expected(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scio-old", "scio-new", "mfa", "any-site"})
    void windowsLineEndsChangeNothing(String name) {
        String source = Pages.read(name + ".html").replace("\n", "\r\n");

        assertThat(seen(source)).containsExactlyElementsOf(expected(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scio-old", "scio-new", "mfa", "any-site"})
    void aByteOrderMarkChangesNothing(String name) {
        String source = "\uFEFF" + Pages.read(name + ".html");

        assertThat(seen(source)).containsExactlyElementsOf(expected(name));
    }

    private static List<String> seen(String source) {
        List<String> seen = new ArrayList<>(Pages.blocks(source));
        seen.addAll(Pages.facts(source));
        return seen;
    }

    private static List<String> expected(String name) {
        return Pages.read(name + ".txt").lines().toList();
    }
}
