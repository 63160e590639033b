package io.github.lanting.format.newspaper;

import io.github.lanting.format.TranscriptFormat;
import io.github.lanting.testkit.TranscriptFormatContract;
import java.util.List;

class NewspaperFormatContractTest extends TranscriptFormatContract {

    private final NewspaperFormat format = new NewspaperFormat();

    @Override
    protected TranscriptFormat format() {
        return format;
    }

    @Override
    protected List<String> documents() {
        return List.of(
                Pages.PAGE,
                Pages.PAGE.replace("\n", "\r\n"),
                "（上接1版）\n\n记者：渡轮呢？\n\n程远帆：我们（下转4版）\n\n果园丰收\n\n" + "本报讯 苹果高产。\n\n（上接1版）争取明天恢复。\n");
    }

    @Override
    protected List<String> strangeDocuments() {
        return List.of(
                "（上接".repeat(20_000),
                "（上接1版）".repeat(20_000),
                "（上接1版）\n\n".repeat(10_000),
                "海岛上的灯塔昨夜又亮了\n\n".repeat(10_000),
                "海岛上的灯塔昨夜又亮了 起来，渔民们都\n\n".repeat(10_000),
                "▲\n\n".repeat(30_000),
                "灯 ".repeat(50_000));
    }
}
