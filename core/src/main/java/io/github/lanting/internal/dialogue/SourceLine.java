package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the publisher from a line beside the text: 来源：新华网, 新聞局消息 2016年11月29日. */
final class SourceLine {
    private static final List<String> WORDS = LexiconFile.lines("source-words.txt");
    private static final List<String> NEXT = LexiconFile.lines("source-line-words.txt");
    private static final String NEWS = "消息";
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_NAME = 20;
    private static final int YEAR = 4;
    private static final int SHORTEST_DAY = "2024-5-6".length();

    private SourceLine() {}

    /** The first publisher that one of the lines states, as printed; null if none does. */
    static @Nullable String publisher(List<String> lines) {
        for (String line : lines) {
            if (line.length() <= LONGEST_LINE) {
                String folded = SimplifiedCharacters.convert(line);
                String stated = stated(line, folded);
                stated = stated == null ? newsOf(line, folded) : stated;
                stated = stated == null ? beforeDay(line, folded) : stated;
                if (stated != null) {
                    return stated;
                }
            }
        }
        return null;
    }

    /** 图片来源： and 资料来源： are not where the text is from. */
    private static @Nullable String stated(String line, String folded) {
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            for (String word : c == '：' || c == ':' ? WORDS : List.<String>of()) {
                int start = at - word.length();
                boolean apart =
                        start == 0
                                || start > 0
                                        && (!isHan(folded.charAt(start - 1))
                                                || folded.charAt(start - 1) == '日');
                if (apart && folded.startsWith(word, start)) {
                    return name(line, folded, at + 1);
                }
            }
        }
        return null;
    }

    private static boolean isHan(char c) {
        return CharacterClass.isHan(c);
    }

    /** The words up to a space, a mark, a day, or what the line says next: 作者：, 浏览：. */
    private static @Nullable String name(String line, String folded, int from) {
        int start = from;
        while (start < line.length() && CharacterClass.isSpace(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && !endsName(folded, end)) {
            end++;
        }
        return end > start && end - start <= LONGEST_NAME ? line.substring(start, end) : null;
    }

    private static boolean endsName(String folded, int at) {
        char c = folded.charAt(at);
        boolean year =
                (c == '1' || c == '2')
                        && at + 4 < folded.length()
                        && "-年/.".indexOf(folded.charAt(at + 4)) >= 0;
        return CharacterClass.isSpace(c)
                || "：:，。；？！/|｜【】[]（(".indexOf(c) >= 0
                || year
                || NEXT.stream().anyMatch(word -> folded.startsWith(word, at));
    }

    /** 新聞局消息 and the day, and no more. */
    private static @Nullable String newsOf(String line, String folded) {
        int at = folded.indexOf(NEWS);
        int after = at + NEWS.length();
        if (at < 2 || at > LONGEST_NAME) {
            return null;
        }
        for (int i = 0; i < at; i++) {
            if (!CharacterClass.isHan(folded.charAt(i))) {
                return null;
            }
        }
        String rest = folded.substring(after).strip();
        // Restoring takes the space between 消息 and the day away.
        boolean day = rest.endsWith("日") && rest.charAt(0) >= '0' && rest.charAt(0) <= '9';
        return day ? line.substring(0, at) : null;
    }

    /** 海风网 2024-05-16 17:33: an outlet, its address maybe, and the day. */
    private static @Nullable String beforeDay(String line, String folded) {
        int end = 0;
        while (end < folded.length() && CharacterClass.isHan(folded.charAt(end))) {
            end++;
        }
        int day = end;
        while (day < folded.length() && isAddress(folded.charAt(day))) {
            day++;
        }
        String rest = folded.substring(day);
        boolean dated =
                rest.length() >= SHORTEST_DAY
                        && "12".indexOf(rest.charAt(0)) >= 0
                        && "-年/.".indexOf(rest.charAt(YEAR)) >= 0;
        boolean outlet = end > 1 && Lexicon.get().isOutletLike(folded.substring(0, end));
        return dated && outlet && end <= LONGEST_NAME ? line.substring(0, end) : null;
    }

    private static boolean isAddress(char c) {
        return c >= 'a' && c <= 'z' || c == '.' || CharacterClass.isSpace(c);
    }
}
