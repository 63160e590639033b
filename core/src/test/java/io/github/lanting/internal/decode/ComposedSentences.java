package io.github.lanting.internal.decode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences put together, by chance, of the project's own words in both scripts. */
final class ComposedSentences {
    private static final String LEXICON = "/io/github/lanting/internal/lexicon/";
    private static final String[] FILES = {
        "places.csv",
        "organizations.csv",
        "outlets.csv",
        "positions.csv",
        "famous-names.txt",
        "surnames.txt",
        "given-name-characters.txt",
        "generic-organizations.txt",
        "simplified-phrases.csv",
        "units.csv",
        "courtesy.txt"
    };
    private static final String[] FOREIGN = {
        "São Paulo",
        "Müller",
        "café",
        "guó",
        "Nguyễn",
        "«\u00A0là\u00A0»",
        "COVID-19",
        "3.5%",
        "Łódź",
        "國(guó)",
        "会(huì)议",
        "长(zhǎng )",
        "吗？！",
        // Between two foreign names a bare one is the dot that was lost.
        "吗?",
        "F(x)",
        "？”“",
        "ABC社",
        "X光?",
        "呢?)"
    };
    private static final String MARKS = "，，，、。；：？！“”‘’（）《》—…·";

    private final Random random;
    private final List<String> words = new ArrayList<>();

    ComposedSentences(long seed) {
        this.random = new Random(seed);
        words.addAll(Sentences.simplified());
        words.addAll(Sentences.traditional());
        for (String file : FILES) {
            try (var stream = ComposedSentences.class.getResourceAsStream(LEXICON + file)) {
                new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> List.of(line.split("[,;| ]")).stream())
                        .filter(word -> !word.isBlank())
                        .forEach(words::add);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }

    String next() {
        StringBuilder sentence = new StringBuilder();
        int count = 3 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(20);
            if (kind == 0) {
                sentence.append(FOREIGN[random.nextInt(FOREIGN.length)]);
            } else if (kind == 1) {
                // Any Han character may stand in a name.
                sentence.append((char) (0x4E00 + random.nextInt(0x51A5)));
            } else {
                String word = words.get(random.nextInt(words.size()));
                sentence.append(word, 0, Math.min(word.length(), 1 + random.nextInt(40)));
            }
            if (random.nextInt(3) == 0) {
                sentence.append(MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        // Nothing begins with a question mark.
        return sentence.append('。').toString().replaceFirst("^[?？！]+", "");
    }
}
