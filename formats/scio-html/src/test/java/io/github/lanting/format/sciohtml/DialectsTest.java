package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One dialogue, in every way in which a page may write it, is the same text. */
class DialectsTest {

    static List<String> pages() {
        return List.copyOf(Dialects.pages().keySet());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theSameDialogueIsReadInEveryDialect(String page) {
        UnaryOperator<String> around = Dialects.pages().get(page);
        for (Map.Entry<String, UnaryOperator<String>> paragraphs :
                Dialects.paragraphs().entrySet()) {
            for (Map.Entry<String, UnaryOperator<String>> words : Dialects.words().entrySet()) {
                String said =
                        Dialects.DIALOGUE.stream()
                                .map(words.getValue())
                                .collect(Collectors.joining("\n"));
                String source = around.apply(paragraphs.getValue().apply(said));

                assertThat(text(source))
                        .as("%s, %s, %s: %s", page, paragraphs.getKey(), words.getKey(), source)
                        .containsExactlyElementsOf(Dialects.DIALOGUE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lineEndsAndAByteOrderMarkChangeNothing(String page) {
        String said = String.join("\n", Dialects.DIALOGUE);
        UnaryOperator<String> around = Dialects.pages().get(page);
        for (Map.Entry<String, UnaryOperator<String>> paragraphs :
                Dialects.paragraphs().entrySet()) {
            String source = around.apply(paragraphs.getValue().apply(said));

            assertThat(text("\uFEFF" + source.replace("\n", "\r\n")))
                    .as("%s, %s", page, paragraphs.getKey())
                    .containsExactlyElementsOf(Dialects.DIALOGUE);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatInterruptsTheDialogueIsNotSaid(String page) {
        UnaryOperator<String> around = Dialects.pages().get(page);
        for (Map.Entry<String, String> between : Dialects.interruptions().entrySet()) {
            String source =
                    around.apply(
                            Dialects.DIALOGUE.stream()
                                    .map(line -> "<p>" + line + "</p>")
                                    .collect(Collectors.joining(between.getValue())));

            assertThat(text(source))
                    .as("%s, %s: %s", page, between.getKey(), source)
                    .containsExactlyElementsOf(Dialects.DIALOGUE);
        }
    }

    private static List<String> text(String source) {
        return Pages.blocks(source).stream()
                .filter(line -> line.startsWith("TEXT"))
                .map(line -> Words.squeeze(line.substring(11)).replace("␣", ""))
                .toList();
    }
}
