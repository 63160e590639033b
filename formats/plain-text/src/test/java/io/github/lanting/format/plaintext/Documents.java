package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Composed documents, and how a layout is written down. */
final class Documents {

    static final String CRAWLED =
            """
            title: 海岛记者会实录
            url: http://www.example.org/ferry.html
            author: 海岛网
            date: 2021-03-04
            content: 海岛网记者：渡轮何时恢复？
            程远帆：明天。
            """;

    static final String ONE_LINE = "海岛记者会实录　　海岛网记者：渡轮何时恢复？　　程远帆：明天 早上。　　海岛网记者：谢谢。";

    static final String WRAPPED =
            """
            　　海岛外事办公室发言人程远帆今天在例
            行记者会上回答了关于渡轮的提问，并且说
            目前航道上的冰已经融化，渡轮公司正在检
            查所有船只。
            　　程远帆还说，灯塔的维修工作进展得很
            顺利，工人们已经换好了全部玻璃，下个月
            就能重新点亮。
            """;

    static final String LINES =
            """
            海岛外事办公室发言人答记者问
            渡轮消息

            海岛网记者：渡轮何时恢复？

            程远帆：明天。
            """;

    private Documents() {}

    static Layout layOut(String text) {
        return new PlainTextFormat().layOut(new SourceDocument(text));
    }

    /** The blocks, one a line: its kind and its words, line breaks as ⏎ and ␍. */
    static List<String> blocks(String text) {
        List<String> lines = new ArrayList<>();
        for (Block block : layOut(text).blocks()) {
            String words =
                    block.pieces().stream()
                            .map(piece -> piece.of(text))
                            .collect(Collectors.joining(" ⏐ "));
            lines.add(block.kind() + " " + words.replace("\n", "⏎").replace("\r", "␍"));
        }
        return lines;
    }

    static String fact(String text, Layout.Fact fact) {
        Span span = layOut(text).facts().get(fact);
        return span == null ? "" : span.of(text);
    }
}
