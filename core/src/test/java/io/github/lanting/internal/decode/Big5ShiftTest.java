package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of Big5 whose converter did not know 裏 and 着. */
class Big5ShiftTest {
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset EXTENDED = Charset.forName("Big5-HKSCS");
    private static final CharsetFamilies FAMILIES = CharsetFamilies.ofRuntime();
    private static final TextRepair REPAIR =
            new TextRepair(FAMILIES, Suppliers.memoize(() -> new Commonness(FAMILIES)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在這裏面的人，都說好。",
                "他看着我們，沒有說話。",
                "山裏的水很清，魚也多。",
                "心裏想着家鄉的事情。",
                "船長站在甲板上看着水，想着岸上的燈。",
                "裏面有三個箱子，外面下着雨。",
                "他沿着河走，手裏拿着一封信。"
            })
    void theRunComesBackInStep(String text) {
        String shown = withoutFirstByte(text);
        assertThat(shown).isNotEqualTo(text);
        assertThat(REPAIR.repair(shown).text()).as(shown).isEqualTo(text);
    }

    @Test
    void wherever裏Or着StandsInASentence() {
        List<String> sentences = new ArrayList<>(Sentences.traditional());
        sentences.addAll(Sentences.more("traditional"));
        int all = 0;
        int same = 0;
        sentences.removeIf(sentence -> !BIG5.newEncoder().canEncode(sentence));
        for (String sentence : sentences) {
            for (int at = 2; at + 4 < sentence.length(); at += 3) {
                for (char lost : new char[] {'裏', '着'}) {
                    String text = sentence.substring(0, at) + lost + sentence.substring(at);
                    if (!EXTENDED.newEncoder().canEncode(text)) {
                        continue;
                    }
                    String shown = withoutFirstByte(text);
                    RepairedText repaired = REPAIR.repair(shown);
                    all++;
                    same += repaired.text().equals(text) ? 1 : 0;
                    assertThat(lacksOnly(repaired, text)).as(shown + repaired.text()).isTrue();
                }
            }
        }
        assertThat(same).as("of " + all).isGreaterThan(all / 2);
    }

    /** Whether each stretch that was put back stands in the text, in order. */
    private static boolean lacksOnly(RepairedText repaired, String text) {
        int from = 0;
        String back = repaired.text();
        for (int at = 0; at < back.length(); at++) {
            if (repaired.rules(at) != 0 && back.charAt(at) != '\uFFFD') {
                from = text.indexOf(back.charAt(at), from) + 1;
                if (from == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Drops the first byte of what Big5 lacks, and reads the rest as Big5. */
    private static String withoutFirstByte(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints()
                .forEach(
                        c -> {
                            String character = Character.toString(c);
                            byte[] pair = character.getBytes(EXTENDED);
                            int from = BIG5.newEncoder().canEncode(character) ? 0 : 1;
                            bytes.write(pair, from, pair.length - from);
                        });
        return Decoding.of(BIG5, bytes.toByteArray(), 0, bytes.size()).text();
    }
}
