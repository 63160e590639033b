package io.github.lanting.format.newspaper;

import java.util.Set;

/** Knows the headings of the boxes of facts that stand beside an article: 相关链接, 今日天气. */
final class Boxes {
    private static final String BESIDE = "■▲●◆□ 　【】[]";

    private final Set<String> headings = Set.copyOf(ResourceLines.read("box-headings.txt"));
    private final int longest = headings.stream().mapToInt(String::length).max().orElse(0);

    boolean isHeading(PrintedBlock block) {
        StringBuilder words = new StringBuilder();
        for (int at = block.span.start(); at < block.span.end(); at++) {
            char c = block.text.charAt(at);
            if (BESIDE.indexOf(c) < 0) {
                words.append(c);
                if (words.length() > longest) {
                    return false;
                }
            }
        }
        return headings.contains(words.toString());
    }
}
