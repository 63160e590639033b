package io.github.lanting.format.sciohtml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.format.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a page. */
class SignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>好",
                "\uFEFF<?xml version='1.0'?><!-- x --><HTML lang=zh>好</HTML>",
                "<head><meta charset=gbk></head>好",
                "title: 记者会\n<html><body><p>好。</p></body></html>",
                "<p>问：好吗？</p>\n<p>答：好。</p>",
                "问：好吗？<br/>答：很好。<br/>问：真的吗？<br/>答：真的。",
                "<div class=\"a\">\n<span>好</span></div>",
            })
    void markupIsHtml(String text) {
        assertThat(confidence(text)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "问：三<五吗？答：是，<b。",
                "记者：a < b 且 <联合早报> 报道。",
                "<<国际先驱导报>>记者：你好。",
                "记者：怎样写网页？程远帆：先写 <html>，再写别的，这样就可以了，其余的我们下次再说，谢谢大家今天前来。",
                "title: x\nurl: y\n记者：第一问。&nbsp;程远帆：答。",
            })
    void textWithAStrayBracketIsNot(String text) {
        assertThat(confidence(text)).isLessThan(0.2);
    }

    private static double confidence(String text) {
        return new ScioHtmlFormat().confidence(new SourceDocument(text));
    }
}
