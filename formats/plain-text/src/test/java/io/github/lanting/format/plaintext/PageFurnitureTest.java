package io.github.lanting.format.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages of one document, saved one below the other, with what stands between them. */
class PageFurnitureTest {

    private static final String BROKEN = "海岛网记者：渡轮何时恢复？\n程远帆：渡轮公司已经做好准备，我们争取\n";

    @Test
    void aSentenceThatAPageEndBreaksGoesOnBehindTheFurniture() {
        assertThat(Documents.blocks(BROKEN + "上一页 1 2 3 下一页\n责任编辑：石小溪\n明天早上恢复。\n"))
                .containsExactly(
                        "TEXT 海岛网记者：渡轮何时恢复？",
                        "TEXT 程远帆：渡轮公司已经做好准备，我们争取 ⏐ 明天早上恢复。",
                        "NAVIGATION 上一页 1 2 3 下一页",
                        "BYLINE 责任编辑：石小溪");
    }

    @Test
    void theNextSpeakerDoesNotGoOnWithIt() {
        assertThat(Documents.blocks(BROKEN + "上一页 1 2 3 下一页\n海岛网记者：谢谢。\n"))
                .noneMatch(block -> block.contains("⏐"));
    }

    @Test
    void aSentenceThatClosesIsWhole() {
        assertThat(Documents.blocks(BROKEN.strip() + "。\n下一页\n明天早上恢复。\n"))
                .noneMatch(block -> block.contains("⏐"));
    }

    @Test
    void aLineBreakAloneJoinsNothing() {
        assertThat(Documents.blocks(BROKEN + "明天早上恢复。\n")).noneMatch(block -> block.contains("⏐"));
    }

    @Test
    void theDataFileSaysWhereItIsFromAndHasARowForEachMark() throws IOException {
        Set<String> kinds =
                Arrays.stream(Segment.Kind.values())
                        .filter(kind -> !kind.isSpoken() && kind != Segment.Kind.LAYOUT)
                        .map(Segment.Kind::name)
                        .collect(Collectors.toSet());
        String content = content();
        List<String> rows = content.lines().filter(line -> !line.startsWith("#")).toList();

        assertThat(content).startsWith("# ").contains("# Form: ", "# Source: ").endsWith("\n");
        assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.split(",", -1)))
                .allSatisfy(
                        row -> {
                            assertThat(row).hasSize(3);
                            assertThat(row[0]).isIn("start", "end", "inside");
                            assertThat(row[1]).isNotBlank();
                            assertThat(row[2]).isIn(kinds);
                        });
    }

    private static String content() throws IOException {
        try (InputStream in = PageFurniture.class.getResourceAsStream("page-furniture.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
