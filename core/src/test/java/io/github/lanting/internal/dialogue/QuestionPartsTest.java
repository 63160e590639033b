package io.github.lanting.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody counts the questions of a briefing, and wants to know which answer is to which. */
class QuestionPartsTest {
    private final QuestionParts parts = new QuestionParts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "我有两个问题。第一个问题，渡轮何时恢复？第二个问题，票价会不会涨？" + "=1第一个问题，渡轮何时恢复？|2第二个问题，票价会不会涨？",
                "渡轮何时恢复，发言人有何评论？另外，灯塔修好了。能否介绍情况？" + "=1渡轮何时恢复，发言人有何评论？|2另外，灯塔修好了。能否介绍情况？",
                "我想问，一是渡轮何时恢复？二是票价会不会涨？=1一是渡轮何时恢复？|2二是票价会不会涨？",
                "渡輪何時恢復？第二個問題，票價會不會漲？還有一個問題，燈塔呢？" + "=1渡輪何時恢復？|2第二個問題，票價會不會漲？|3還有一個問題，燈塔呢？",
                "谢谢主持人。第一，渡轮何时恢复？为什么停航？第二，请介绍票价。最后一个问题，灯塔呢？"
                        + "=1第一，渡轮何时恢复？为什么停航？|2第二，请介绍票价。|3最后一个问题，灯塔呢？",
            })
    void severalQuestionsAreParts(String question, String expected) {
        assertThat(written(question, parts.questions(question))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "渡轮何时恢复？",
        "渡轮何时恢复？票价会不会涨？",
        "程远帆提出三点建议，一是恢复渡轮，二是降低票价，三是修缮灯塔。发言人有何评论？",
        "另外，渡轮何时恢复？",
        "港口是世界第一，渡轮是世界第二。发言人有何评论？",
        "第二次渡轮会谈何时举行？第二轮呢？",
        "渡轮停航。此外，灯塔也熄了。发言人有何评论？",
    })
    void whatIsOneQuestionStaysWhole(String question) {
        assertThat(parts.questions(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "关于第一个问题，渡轮明天恢复。票价不变。关于第二个问题，灯塔还在修。" + "=1关于第一个问题，渡轮明天恢复。票价不变。|2关于第二个问题，灯塔还在修。",
                "谢谢你的提问。至于你提到的第二个问题，灯塔还在修。=2至于你提到的第二个问题，灯塔还在修。",
                "先回答你的第二个问题。灯塔还在修。关于另一个问题，我不了解。=2先回答你的第二个问题。灯塔还在修。关于另一个问题，我不了解。",
                "前一個問題，渡輪明天恢復。後一個問題，燈塔還在修。=1前一個問題，渡輪明天恢復。|2後一個問題，燈塔還在修。",
            })
    void wordsThatSayWhichQuestionTheyAnswerAreTiedToIt(String answer, String expected) {
        assertThat(written(answer, parts.answers(answer, 2))).isEqualTo(expected);
    }

    @Test
    void anAnswerToOneQuestionIsOnePartAndSoIsAThirdAnswerToTwo() {
        assertThat(parts.answers("关于第三个问题，我没有消息。", 2)).isEmpty();
        assertThat(parts.answers("渡轮恢复是第一个问题，票价是第二个。", 2)).isEmpty();

        List<Turn> turns =
                parts.split(
                        List.of(
                                turn(0, Turn.Role.QUESTION, "渡轮何时恢复？"),
                                turn(1, Turn.Role.ANSWER, "关于第一个问题，明天。")));

        assertThat(turns.get(1).parts()).isEmpty();
    }

    @Test
    void questionsAndAnswersAreSplitTurnByTurn() {
        List<Turn> turns =
                parts.split(
                        List.of(
                                turn(0, Turn.Role.QUESTION, "第一，渡轮何时恢复？第二，票价呢？"),
                                turn(1, Turn.Role.MODERATION, "请回答第一个问题。"),
                                turn(2, Turn.Role.ANSWER, "第一个问题，明天。"),
                                turn(3, Turn.Role.ANSWER, "第二个问题，不变。")));

        assertThat(turns.get(0).parts()).hasSize(2);
        assertThat(turns.get(1).parts()).isEmpty();
        assertThat(turns.get(2).parts()).extracting(Turn.Part::number).containsExactly(1);
        assertThat(turns.get(3).parts()).extracting(Turn.Part::number).containsExactly(2);
    }

    private static Turn turn(int index, Turn.Role role, String text) {
        return new Turn(index, role, Speaker.UNKNOWN, false, text, List.of(), List.of());
    }

    private static String written(String text, List<Turn.Part> parts) {
        return String.join(
                "|",
                parts.stream()
                        .map(
                                part ->
                                        part.number()
                                                + text.substring(
                                                        part.span().start(), part.span().end()))
                        .toList());
    }
}
