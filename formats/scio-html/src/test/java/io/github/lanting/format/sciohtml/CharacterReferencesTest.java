package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.format.Layout;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Character references, as browsers read them. */
class CharacterReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "&ldquo;好, &ldquo;, “",
        "&#65292;好, &#65292;, ，",
        "&#xFF0C好, &#xFF0C, ，",
        "&#X4e2d;, &#X4e2d;, 中",
        "&#x1F600;, &#x1F600;, 😀",
        "&#x20000;, &#x20000;, 𠀀",
        "&amp, &amp, &",
        "&copy2, &copy, ©",
        "&notit;, &not, ¬",
        "&notin;, &notin;, ∉",
        "&AMP;, &AMP;, &",
        "&#150;, &#150;, –",
        "&#0;, &#0;, \uFFFD",
        "&#xD800;, &#xD800;, \uFFFD",
        "&#99999999999999;, &#99999999999999;, \uFFFD",
        "&NotEqualTilde;, &NotEqualTilde;, \u2242\u0338",
    })
    void aReferenceStandsForItsCharacters(String text, String reference, String characters) {
        Layout.Reference read = CharacterReferences.at(text, 0, text.length());

        assertThat(read).isNotNull();
        assertThat(read.span().of(text)).isEqualTo(reference);
        assertThat(read.characters()).isEqualTo(characters);
    }

    @Test
    void aNoBreakSpaceNeedsNoSemicolon() {
        assertThat(CharacterReferences.at("&nbspabc", 0, 8).characters()).isEqualTo("\u00A0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&", "&&amp;", "& amp;", "&#;", "&#x;", "&ldquo好", "&LDQUO;", "&中;", "&T"})
    void anAmpersandMayStandForItself(String text) {
        assertThat(CharacterReferences.at(text, 0, text.length())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT&T &amp;&lt;b&gt; &hellip;&mdash;&middot;x&nbsp&nbsp;y&emsp;&ensp;",
                "&notit; &ampx; &#12345;&#x3042 &euro;&EURO; &frac12 &sup2;&Sup;",
                "&rdquo;&lsquo;&rsquo;&sect1;&paragraph;&times3;&bull;&ndash;",
            })
    void anIndependentParserReadsTheSame(String text) {
        String line = Pages.blocks("<p>好" + text + "。</p>").get(0).substring(11);

        assertThat(line)
                .isEqualTo(
                        Jsoup.parse("<pre>好" + text + "。</pre>")
                                .wholeText()
                                .replace('\u00A0', '␣'));
    }
}
