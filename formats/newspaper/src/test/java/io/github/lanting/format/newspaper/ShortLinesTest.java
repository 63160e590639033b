package io.github.lanting.format.newspaper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lanting.format.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A printed line that is a character short without a reason may have lost a mark at its end. */
class ShortLinesTest {
    private static final String LINES = "现在正在安装新 的灯具，我们争取下个月初重 新点亮。";

    @Test
    void aLineOnWhichTheNextOneCouldHaveBegunIsShort() {
        assertThat(shortLines("现在正在安装 我们争取下个月初重新点亮 灯塔。")).containsExactly("现在正在安装");
    }

    @Test
    void aLineIsNotShortWhereItsColumnIsFilled() {
        assertThat(shortLines(LINES)).isEmpty();
    }

    @Test
    void whatMayNotBeginALineTakesACharacterAlong() {
        assertThat(shortLines("现在正在安装 灯，我们争取在下个月初重新 点亮。")).isEmpty();
        assertThat(shortLines("现在正在安装 20盏灯，我们争取在下个月初 点亮。")).isEmpty();
        assertThat(shortLines("现在正在安装 “海岛号”的灯，我们会争取 点亮。")).isEmpty();
    }

    @Test
    void aLineThatClosesHasLostNothing() {
        assertThat(shortLines("现在安装它。 我们争取下个月初重新点亮 灯塔。")).isEmpty();
    }

    /** The ends of the page's short lines, by the words of the line's last stretch. */
    private static List<String> shortLines(String lines) {
        String page = Pages.INDENTED.replace("现在正在安装新 的灯具，我们争取下个月初重 新点亮。", lines);
        return new NewspaperFormat()
                .layOut(new SourceDocument(page)).shortLines().stream()
                        .map(end -> page.substring(Math.max(0, end - 6), end))
                        .toList();
    }
}
