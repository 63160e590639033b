package io.github.lanting.format.newspaper;

import java.util.List;

/** Knows the headings of the boxes of facts that stand beside an article: 相关链接, 今日天气. */
final class Boxes {
    private static final String BESIDE = "■▲●◆□ 　【】[]";

    private final List<String> headings = ResourceLines.read("box-headings.txt");

    boolean isHeading(PrintedBlock block) {
        StringBuilder words = new StringBuilder();
        for (int at = block.span.start(); at < block.span.end(); at++) {
            char c = block.text.charAt(at);
            if (BESIDE.indexOf(c) < 0) {
                words.append(c);
            }
        }
        return headings.contains(words.toString());
    }
}
