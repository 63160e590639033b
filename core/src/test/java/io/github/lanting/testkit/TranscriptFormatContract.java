package io.github.lanting.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TranscriptFormat} promises. Whoever writes a format extends this class:
 *
 * <pre>{@code
 * class MyFormatContractTest extends TranscriptFormatContract {
 *     protected TranscriptFormat format() { return new MyFormat(); }
 *     protected List<String> documents() { return List.of(sample); }
 * }
 * }</pre>
 *
 * <p>Each sample is also cut at every place, so samples of some hundred characters do best.
 */
public abstract class TranscriptFormatContract {

    private static final int LONG = 100_000;

    private static final long SEED = 20210218;

    /** For one whole test; a format that needs it all is not linear. */
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private static final List<String> STRANGE =
            List.of(
                    "",
                    " ",
                    "\n",
                    "\r\n\r",
                    "\u3000\u00A0\u200B",
                    "\uFEFF",
                    "\uFEFF问：",
                    "\0",
                    "a\0b",
                    "\uD83D",
                    "\uDE00\uD83D",
                    "问：\uD83D答",
                    "\uD83D\uDE00",
                    "<",
                    "&",
                    "&#",
                    "&#x110000;",
                    "<!--",
                    "</",
                    "：",
                    "记者：",
                    "\u001B[31m\u0007\u0085\u2028");

    /** For tests. */
    protected TranscriptFormatContract() {}

    /**
     * The format under test.
     *
     * @return a format, the same or a new one each time
     */
    protected abstract TranscriptFormat format();

    /**
     * Samples of the kind of document that the format is for.
     *
     * @return at least one
     */
    protected abstract List<String> documents();

    /**
     * Further texts that the format has to cope with, though it need not know them.
     *
     * @return none unless overridden
     */
    protected List<String> strangeDocuments() {
        return List.of();
    }

    /**
     * Whether it is the format for whatever no other format knows, and need not be sure of its own.
     *
     * @return false unless overridden
     */
    protected boolean isFallback() {
        return false;
    }

    @Test
    void theNameIsLowerCaseAndHyphenated() {
        assertThat(format().name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(format().name()).isEqualTo(format().name());
    }

    @Test
    void theConfidenceInAnyTextIsFromZeroToOne() {
        for (String text : strangeTexts()) {
            assertThat(confidence(text)).as("confidence in %s", excerpt(text)).isBetween(0.0, 1.0);
        }
        for (String text : documents()) {
            assertThat(confidence(text)).as("confidence in %s", excerpt(text)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void theSamplesAreRecognised() {
        assertThat(documents()).isNotEmpty();
        for (String text : documents()) {
            if (!isFallback()) {
                assertThat(confidence(text))
                        .as("confidence in %s", excerpt(text))
                        .isGreaterThan(0.5);
            }
        }
    }

    @Test
    void theSamplesKeepTheirCharacters() {
        documents().forEach(this::keepsItsPromises);
    }

    @Test
    void anyTextKeepsItsCharacters() {
        assertTimeoutPreemptively(LIMIT, () -> strangeTexts().forEach(this::keepsItsPromises));
    }

    @Test
    void aSampleCutShortKeepsItsCharacters() {
        for (String text : documents()) {
            for (int end = 0; end <= text.length(); end++) {
                keepsItsPromises(text.substring(0, end));
            }
        }
    }

    @Test
    void aSampleWithoutItsStartKeepsItsCharacters() {
        for (String text : documents()) {
            for (int start = 0; start <= text.length(); start++) {
                keepsItsPromises(text.substring(start));
            }
        }
    }

    @Test
    void aSampleWithNoiseKeepsItsCharacters() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (String text : documents()) {
            for (int round = 0; round < 200; round++) {
                int at = random.nextInt(text.length() + 1);
                int length = Math.min(random.nextInt(4), text.length() - at);
                String noise = noise(random, random.nextInt(6));
                keepsItsPromises(text.substring(0, at) + noise + text.substring(at + length));
            }
        }
    }

    @Test
    void theSameDocumentIsLaidOutTheSameEveryTime() {
        TranscriptFormat format = format();
        for (String text : documents()) {
            SourceDocument document = new SourceDocument(text);
            assertThat(format.layOut(document)).isEqualTo(format.layOut(document));
            assertThat(format().layOut(document)).isEqualTo(format.layOut(document));
            assertThat(format.confidence(document)).isEqualTo(format().confidence(document));
        }
    }

    private double confidence(String text) {
        return format().confidence(new SourceDocument(text));
    }

    private List<String> strangeTexts() {
        List<String> texts = new ArrayList<>(STRANGE);
        texts.addAll(strangeDocuments());
        for (String unit :
                List.of("<", "&", "<div>", "</p>", "问：", "\n", "a ", "《", "（", "\uD83D")) {
            texts.add(unit.repeat(LONG));
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int length = 1; length < 300; length++) {
            texts.add(noise(random, length));
        }
        return texts;
    }

    private static String noise(SplittableRandom random, int length) {
        String characters = "<>&#;/!-\"'= \n\r\t\0ax1问答：。，“”　\u00A0\uD83D\uDE00\uFEFF";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private void keepsItsPromises(String text) {
        Layout layout;
        try {
            layout = format().layOut(new SourceDocument(text));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("layOut must cope with any text, also " + excerpt(text), e);
        }
        int[] owners = owners(text, layout);
        for (int i = 0; i < text.length(); i++) {
            if (owners[i] == 0 && !isWhite(text.charAt(i))) {
                fail("in no block: offset %d, the character %s", i, place(text, i, i + 1));
            }
        }
        referencesLieInsidePieces(text, layout, owners);
        layout.facts()
                .forEach(
                        (fact, span) ->
                                assertThat(span.end())
                                        .as("end of %s in %s", fact, excerpt(text))
                                        .isBetween(1, text.length()));
    }

    /** What a segment of kind LAYOUT may hold: white space of any width, and a byte order mark. */
    private static boolean isWhite(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u0085';
    }

    /** For each character the number of its piece, from 1, or 0. */
    private static int[] owners(String text, Layout layout) {
        int[] owners = new int[text.length()];
        int piece = 0;
        for (Block block : layout.blocks()) {
            for (Span span : block.pieces()) {
                piece++;
                if (span.end() > text.length()) {
                    fail("beyond the document's %d characters: %s", text.length(), block);
                }
                for (int i = span.start(); i < span.end(); i++) {
                    if (owners[i] != 0) {
                        fail("in two blocks: offset %d, %s", i, place(text, i, i + 1));
                    }
                    owners[i] = piece;
                }
            }
        }
        return owners;
    }

    private static void referencesLieInsidePieces(String text, Layout layout, int[] owners) {
        int last = 0;
        for (Layout.Reference reference : layout.references()) {
            Span span = reference.span();
            if (span.start() < last) {
                fail("references out of order, or one in another: %s", reference);
            }
            if (span.end() > text.length()) {
                fail("beyond the document's %d characters: %s", text.length(), reference);
            }
            for (int i = span.start(); i < span.end(); i++) {
                if (owners[i] == 0 || owners[i] != owners[span.start()]) {
                    fail("not inside one piece: %s", place(text, span.start(), span.end()));
                }
            }
            last = span.end();
        }
    }

    private static String place(String text, int start, int end) {
        int from = Math.max(0, start - 30);
        int to = Math.min(text.length(), end + 30);
        return String.format(
                "…%s⟪%s⟫%s…",
                text.substring(from, start), text.substring(start, end), text.substring(end, to));
    }

    private static String excerpt(String text) {
        return text.length() <= 60
                ? "\"" + text + "\""
                : "\"" + text.substring(0, 60) + "…\" (" + text.length() + " characters)";
    }
}
