package io.github.lanting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.StringReader;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenJsonTest {

    @Test
    void aFileCutOffAnywhereSaysSo() throws IOException {
        String json = TranscriptJsonTest.golden().strip();
        for (int length = 0; length < json.length(); length++) {
            String cut = json.substring(0, length);
            assertThatThrownBy(() -> TranscriptJson.read(cut))
                    .as(cut)
                    .isExactlyInstanceOf(TranscriptJsonException.class)
                    .hasMessageStartingWith("line 1, column ");
            if (length > 0) {
                assertThatThrownBy(() -> TranscriptJson.readLines(new StringReader(cut)).toList())
                        .as(cut)
                        .isExactlyInstanceOf(TranscriptJsonException.class);
            }
        }
    }

    @Test
    void aCharacterGoneWrongIsReadOrRefusedAndNothingElse() throws IOException {
        String json = TranscriptJsonTest.golden().strip();
        String wrong = "\"{}[]:,0-9.eE\\ utn\u0000\ud800字";
        for (long seed = 0; seed < 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder changed = new StringBuilder(json);
            changed.setCharAt(
                    random.nextInt(json.length()), wrong.charAt(random.nextInt(wrong.length())));
            Throwable failure = catchThrowable(() -> TranscriptJson.read(changed.toString()));
            if (failure != null) {
                assertThat(failure)
                        .as("seed %d", seed)
                        .isExactlyInstanceOf(TranscriptJsonException.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"role\":\"ANSWER\"    | \"role\":\"REPLY\"     | /turns/1/role | no role \"REPLY\"",
                "\"followUp\":false     | \"followUp\":0         | /turns/0/followUp | true or false",
                "\"gaps\":[11]          | \"gaps\":[99]          | /turns/1 | gap at 99 of 11",
                "\"gaps\":[11]          | \"gaps\":[1.5]         | /turns/1/gaps/0 | whole number",
                "\"gaps\":[11]          | \"gaps\":[9999999999]  | /turns/1/gaps/0 | out of range",
                "\"gaps\":[11]          | \"gaps\":{}            | /turns/1/gaps | expected a list",
                "\"value\":1.50E+8      | \"value\":\"many\"     | /turns/1/entities/0/norm/value | a number",
                "\"value\":1.50E+8      | \"value\":1E+9999999999| /turns/1/entities/0/norm/value | range",
                "\"kind\":\"HEADING\"   | \"kind\":\"TEXT\"      | /segments/0 | TEXT with turn null",
                "\"before\":\" \"       | \"before\":\"  \"      | /edits/0 | does not replace",
                "\"answers\":[1]        | \"answers\":[2]        | `` | turn 2, which is not there",
                "\"date\":\"2024-03-05\"| \"date\":\"5.3.2024\"  | /metadata/date | ISO 8601",
                "\"text\":\"法国今年投入多少？\", | ``             | /turns/0 | \"text\" is missing",
                "\"charset\":           | \"source\":            | /source | Duplicate",
                "\"charset\":           | \"encoding\":          | `` | \"charset\" is missing",
                "\"confidence\":0.875,\"r| \"confidence\":1.875,\"r| /detection | confidence of 1.875",
                "\"next is Big5\"       | \" \"                  | /detection | no reason",
                "\"charset\":           | \"pages\":[],\"charset\":| `` | no page",
            })
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String path, String problem)
            throws IOException {
        String json = TranscriptJsonTest.golden();
        assertThat(json).contains(right);
        String broken = json.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThatThrownBy(() -> TranscriptJson.read(broken))
                .isInstanceOfSatisfying(
                        TranscriptJsonException.class,
                        e -> {
                            assertThat(e.path()).isEqualTo(path == null ? "" : path);
                            assertThat(e.line()).isEqualTo(1);
                            assertThat(e.column()).isGreaterThan(1);
                        })
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\"\"", "1", "{}", "oops", "\ufeff{}", "}"})
    void whatIsNoTranscriptIsRefused(String json) {
        assertThatThrownBy(() -> TranscriptJson.read(json))
                .isExactlyInstanceOf(TranscriptJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]", "0"})
    void whatFollowsATranscriptIsRefused(String more) throws IOException {
        String json = TranscriptJsonTest.golden() + more;
        assertThatThrownBy(() -> TranscriptJson.read(json))
                .isExactlyInstanceOf(TranscriptJsonException.class)
                .hasMessageStartingWith("line 2, column 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"turns\":[", "{\"later\":[["})
    void deepNestingIsRefusedWithoutAnOverflow(String opening) {
        String deep = opening.repeat(500_000);
        assertThatThrownBy(() -> TranscriptJson.read("{\"later\":" + deep))
                .isExactlyInstanceOf(TranscriptJsonException.class)
                .hasMessageContaining("depth");
    }
}
