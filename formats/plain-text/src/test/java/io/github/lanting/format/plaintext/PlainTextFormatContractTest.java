package io.github.lanting.format.plaintext;

import io.github.lanting.format.TranscriptFormat;
import io.github.lanting.testkit.TranscriptFormatContract;
import java.util.List;

class PlainTextFormatContractTest extends TranscriptFormatContract {

    private final PlainTextFormat format = new PlainTextFormat();

    @Override
    protected TranscriptFormat format() {
        return format;
    }

    @Override
    protected boolean isFallback() {
        return true;
    }

    @Override
    protected List<String> documents() {
        return List.of(
                Documents.CRAWLED,
                Documents.CRAWLED.replace("\n", "\r\n"),
                Documents.ONE_LINE,
                Documents.WRAPPED,
                Documents.LINES);
    }

    @Override
    protected List<String> strangeDocuments() {
        return List.of(
                "title:".repeat(20_000),
                "title:\n".repeat(20_000),
                "好\u3000\u3000".repeat(20_000),
                "\u3000".repeat(100_000),
                "海岛上的灯塔昨夜又亮了起来\n".repeat(10_000),
                "\uFEFF\uFEFFtitle: 灯塔\nurl:\ncontent:");
    }
}
