package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever counts doses and dollars finds each with its number, and no year or idiom among them. */
class QuantityExpressionsTest {
    private static final String ALPHABET =
            "0123456789.,%-+:/一二三四五六七八九十百千万亿零两点多余来几半个年月日小时分钟秒至到第数近逾上人民币元美国之前"
                    + "在 aG¥‰\n\uD83D\uDE00";

    private final QuantityExpressions quantities = new QuantityExpressions();

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void readsAPhrase(String phrase, String expected) {
        assertThat(read(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void readsAPhraseInsideASentence(String phrase, String expected) {
        assertThat(read("他说：" + phrase + "。谢谢。")).isEqualTo(expected);
    }

    static Stream<Arguments> phrases() throws IOException {
        List<Arguments> rows = new ArrayList<>();
        try (InputStream in =
                        QuantityExpressionsTest.class.getResourceAsStream("quantity-phrases.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int bar = line.indexOf('|');
                    rows.add(
                            Arguments.of(
                                    line.substring(0, bar).strip(),
                                    line.substring(bar + 1).strip()));
                }
            }
        }
        assertThat(rows).hasSizeGreaterThan(150);
        return rows.stream();
    }

    @Test
    void takesUnitsFromThePrintedText() {
        String printed = "出動35艘船，運送2萬餘噸，歷時1小時20分鐘，等待3個多月，花費5億歐元";

        assertThat(read(SimplifiedCharacters.convert(printed), printed, new BitSet()))
                .isEqualTo(
                        "35艘=35 艘; 2萬餘噸=20000 噸; 1小時20分鐘=80 分鐘; 3個多月=3 個月;"
                                + " 5億歐元=500000000 EUR");
    }

    @Test
    void touchesNothingThatIsADateOrATitle() {
        String text = "过去20年，《300个问答》印了300本";
        BitSet taken = new BitSet();
        taken.set(0, 5);
        taken.set(7, 13);

        assertThat(read(text, text, taken)).isEqualTo("300本=300 本");
    }

    @Test
    void doesNotJoinANumberWithATakenUnit() {
        String text = "共30个";
        BitSet taken = new BitSet();
        taken.set(3);

        assertThat(read(text, text, taken)).isEmpty();
    }

    @Test
    void writesTheValueInPlainDigits() {
        List<Mention> found = quantities.find("1200亿欧元", "1200亿欧元", new BitSet());

        assertThat(found)
                .singleElement()
                .extracting(mention -> ((Entity.Amount) mention.norm()).value().toString())
                .isEqualTo("120000000000");
    }

    @Test
    void keepsItsPromisesOnAnyText() {
        Random random = new Random(20210307);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            BitSet taken = new BitSet();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                taken.set(i, random.nextInt(12) == 0);
            }
            String string = text.toString();
            int end = 0;
            for (Mention mention : quantities.find(string, string, taken)) {
                assertThat(mention.start()).as(string).isGreaterThanOrEqualTo(end);
                assertThat(mention.end()).as(string).isGreaterThan(mention.start());
                assertThat(taken.get(mention.start(), mention.end()).isEmpty()).as(string).isTrue();
                assertThat(((Entity.Amount) mention.norm()).value().scale())
                        .as(string)
                        .isGreaterThanOrEqualTo(0);
                end = mention.end();
            }
            assertThat(end).as(string).isLessThanOrEqualTo(string.length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7", "一", "十", "万", "1万", "9亿8万", "1,234", "1.", "一点", "百分之", "1至", "3小时4分", "第一个",
                "1/", "-1%", "三分之", "多", "10多", "人民币1", "二十万至"
            })
    void takesLinearTimeWhateverComes(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> quantities.find(text, text, new BitSet()));
    }

    @Test
    void itsWordsAreSimplifiedAndSortedWithoutDoubles() {
        List<String> nouns = nouns();
        List<String> idioms = LexiconFile.lines("quantity-idioms.txt");

        assertThat(nouns).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(idioms).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(Stream.concat(nouns.stream(), idioms.stream()))
                .allSatisfy(word -> assertThat(SimplifiedCharacters.convert(word)).isEqualTo(word));
        assertThat(LexiconFile.rows("quantity-nouns.csv", 2))
                .allSatisfy(row -> assertThat(row[1]).isIn("always", "scaled"));
    }

    @Test
    void everyNounBeginsLikeAUnitAndEveryIdiomWithANumber() {
        QuantityUnits units = QuantityUnits.get();

        assertThat(nouns())
                .allMatch(
                        noun ->
                                NumberCharacters.isApproximate(noun.charAt(0))
                                        || IntStream.range(1, noun.length())
                                                .anyMatch(
                                                        end ->
                                                                units.isUnitAt(
                                                                        noun.substring(0, end),
                                                                        0)));
        assertThat(LexiconFile.lines("quantity-idioms.txt"))
                .allMatch(idiom -> NumberReader.begins(idiom.charAt(0)));
    }

    private static List<String> nouns() {
        return LexiconFile.rows("quantity-nouns.csv", 2).stream().map(row -> row[0]).toList();
    }

    private String read(String text) {
        return read(text, text, new BitSet());
    }

    private String read(String text, String printed, BitSet taken) {
        StringJoiner joined = new StringJoiner("; ");
        for (Mention mention : quantities.find(text, printed, taken)) {
            Entity.Amount amount = (Entity.Amount) mention.norm();
            joined.add(
                    printed.substring(mention.start(), mention.end())
                            + "="
                            + amount.value()
                            + " "
                            + amount.unit());
        }
        return joined.toString();
    }
}
