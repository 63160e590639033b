package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page's own style hides. */
class StyleSheetTest {

    private static final String SEEN = "<p>问：今天灯塔开放吗？</p><p>答：今天不开放，明天开放。</p>";
    private static final String MAYBE = "<p id=a class='b c'>记者：我呢？</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#a{display:none}",
                ".b { DISPLAY : None !important; color:red }",
                "p.c{visibility:hidden}",
                "h1,.x,.c{display:none}",
                ".b.c{display:none}",
                "/* .b{ */ .c{/*;*/display:none;}",
                "@media print{.b{display:block}.c{}} .b{display:none}",
                ".b{display:none} p{display:block}",
                ".b{display:block} .b{display:none}",
                "@import url(x.css); .b{display:none}",
            })
    void whatItHidesIsNotRead(String css) {
        assertThat(text(css, SEEN + MAYBE)).containsExactly("问：今天灯塔开放吗？", "答：今天不开放，明天开放。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".other{display:none}",
                ".b{display:block}",
                ".b{color:none}",
                ".x .b{display:none}",
                ".b:hover{display:none}",
                "@media print{.b{display:none}}",
                "@media screen{.b{display:none",
                ".b{display:none} #a{display:block}",
                ".b{display:none} p.c{display:inline}",
                ".b{display:none} .open .b{display:block}",
                ".b{display:none} .c{display:block}",
                "/* .b{display:none}",
                ".b{display:none",
                "{display:none} ,{display:none} .{display:none}",
            })
    void whatItShowsIsRead(String css) {
        assertThat(text(css, SEEN + MAYBE)).contains("记者：我呢？");
    }

    @Test
    void anElementsOwnStyleGoesBeforeThePages() {
        assertThat(text(".b{display:none}", SEEN + "<p class=b style='display:block'>记者：我呢？</p>"))
                .contains("记者：我呢？");
    }

    @Test
    void aStyleThatHidesThePageIsNotBelieved() {
        assertThat(text("body{display:none} .b{display:none}", SEEN + MAYBE))
                .contains("问：今天灯塔开放吗？");
        assertThat(text(".all{display:none}", "<div class=all>" + SEEN + "</div>")).hasSize(2);
    }

    private static java.util.List<String> text(String css, String body) {
        return Pages.blocks("<style>" + css + "</style>" + body).stream()
                .filter(line -> line.startsWith("TEXT"))
                .map(line -> line.substring(11))
                .toList();
    }
}
