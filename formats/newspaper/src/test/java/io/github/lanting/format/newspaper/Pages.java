package io.github.lanting.format.newspaper;

import io.github.lanting.format.Block;
import io.github.lanting.format.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A composed page, and how a layout is written down. */
final class Pages {

    /** Printed lines end in spaces; a column breaks a paragraph in two by a blank line. */
    static final String PAGE =
            """
            渡轮明日恢复

            记者林一苇

            海岛外事办公室发言人程远帆 今天在例行记者会上回答了 关于渡轮的提问，并且说目前 航道上的冰已经融化，渡轮公 司正在检查所有船只。

            灯塔下月重新点亮

            海岛网记者：渡轮什么时候 恢复，票价是不是会比去年更 高，居民能不能提前买票？

            程远帆：渡轮公司已经做好 恢复的准备，票价不会上涨， 居民从明天早上起就可以在码

            头和邮局买票，每人最多买两 张，孩子和老人优先。

            海岛网记者：灯塔的维修工作 进展怎么样，什么时候能够重 新点亮，渔民们都很关心？

            程远帆：工人们已经换好了全 部玻璃，现在正在安装新的灯 具，我们争取下个月初重新点

            海岛网记者：还有一个问题，今 年的渔季会不会推迟，渔民们 需要做什么样的准备工作？

            程远帆：不会推迟，大家按照 往年的时间准备就可以，有变 化我们会提前通知

            图为渔民在码头修补渔网

            本版责编：石小溪
            """;

    /** Set in columns of thirteen characters, first lines two shorter. */
    static final String INDENTED =
            """
            渡轮明日恢复

            海岛外事办公室发言人程 远帆今天在例行记者会上回答 了关于渡轮的提问。

            海岛网记者：渡轮什么时 候恢复，票价是不是会比去年 更高，居民能不能提前买票？

            程远帆：渡轮公司已经做 好恢复的准备，票价不会上涨， 居民从明天早上起就可以在码

            头和邮局买票，每人最多买两 张，孩子和老人优先。

            海岛网记者：灯塔的维修 工作进展怎么样，什么时候能 够重新点亮？

            程远帆：工人们已经换好 了全部玻璃，现在正在安装新 的灯具，我们争取下个月初重 新点亮。
            """;

    private Pages() {}

    /** The blocks, one a line: kind, ending unless whole, and the pieces with ⏐ between them. */
    static List<String> blocks(String text) {
        List<String> lines = new ArrayList<>();
        for (Block block : new NewspaperFormat().layOut(new SourceDocument(text)).blocks()) {
            String ending = block.ending() == Block.Ending.WHOLE ? "" : " [" + block.ending() + "]";
            String words =
                    block.pieces().stream()
                            .map(piece -> piece.of(text))
                            .collect(Collectors.joining("⏐"));
            lines.add(block.kind() + ending + " " + unbroken(words));
        }
        return lines;
    }

    static double confidence(String text) {
        return new NewspaperFormat().confidence(new SourceDocument(text));
    }

    /** Whether lines end in spaces or in line breaks is no matter of layout. */
    private static String unbroken(String words) {
        return words.replace("\r\n", " ").replace("\n", " ");
    }
}
