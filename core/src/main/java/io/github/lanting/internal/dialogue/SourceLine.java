package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.CommonWords;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the publisher from the lines beside the text: 来源：新华网, 新聞局消息 2016年11月29日, 2016年11月29日 09:30
 * 新华网. Safe for use by several threads.
 */
final class SourceLine {
    /** 资料来源 below a chart is where its numbers are from, beside a day where the text is. */
    private static final String DATA = "资料来源";

    private static final String EDITORS = "编辑部";
    private static final String NEWS = "消息";
    private static final String NAME_ENDS = "：:，。；？！/|｜】）)〕]>＞";
    private static final String FRAMES = "【（(〔[“《";
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_NAME = 20;

    private final Lexicon lexicon;
    private final List<String> words = LexiconFile.lines("source-words.txt");
    private final WordList fields = new WordList(LexiconFile.lines("page-fields.txt"));

    SourceLine(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first publisher that one of the lines states, as printed; null if none does. */
    @Nullable String publisher(List<PageLine> lines) {
        boolean dated = false;
        for (PageLine line : lines) {
            if (line.printed().length() <= LONGEST_LINE) {
                String printed = line.printed();
                String folded = SimplifiedCharacters.convert(printed);
                boolean above = dated;
                dated = CalendarDay.machineWritten(folded) != null;
                String stated = stated(printed, folded, above || dated);
                // 来　源： is printed with a space inside the word.
                stated =
                        stated == null
                                ? stated(line.text(), line.folded(), above || dated)
                                : stated;
                stated = stated == null ? newsOf(printed, folded) : stated;
                if (stated != null) {
                    return stated;
                }
            }
        }
        boolean belowTime = false;
        for (PageLine line : lines) {
            boolean timed = belowTime || CalendarDay.machineWritten(line.printed()) != null;
            timed &= line.kind() != Segment.Kind.CAPTION && line.kind() != Segment.Kind.ARTICLE;
            String named = timed && line.printed().length() <= LONGEST_LINE ? outletOf(line) : null;
            if (named != null) {
                return named;
            }
            belowTime =
                    line.kind() == Segment.Kind.TIMESTAMP
                            || line.kind() == Segment.Kind.METADATA && timed && !belowTime;
        }
        return null;
    }

    /** 图片来源： and 资料来源： are not where the text is from. */
    private @Nullable String stated(String line, String folded, boolean dated) {
        for (int at = 1; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (c == '：' || c == ':') {
                int end = beforeLatin(folded, at);
                for (String word : words) {
                    int start = end - word.length();
                    if (start < 0 || !folded.startsWith(word, start)) {
                        continue;
                    }
                    boolean data = dated && start >= 2 && folded.startsWith(DATA, start - 2);
                    boolean apart = start == 0 || !isWordCharacter(folded.charAt(start - 1));
                    if (apart || data) {
                        String name = name(line, folded, at + 1);
                        if (name != null) {
                            return name;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** 来源 Source：, as bilingual pages have it: where the Chinese word ends. */
    private static int beforeLatin(String folded, int colon) {
        int end = colon;
        while (end > 0
                && (folded.charAt(end - 1) < 0x80 && Character.isLetter(folded.charAt(end - 1)))) {
            end--;
        }
        while (end > 0 && end < colon && folded.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean isWordCharacter(char c) {
        return CharacterClass.isHan(c);
    }

    private @Nullable String name(String line, String folded, int from) {
        int start = from;
        while (start < line.length()
                && (CharacterClass.isSpace(line.charAt(start))
                        || FRAMES.indexOf(line.charAt(start)) >= 0)) {
            start++;
        }
        int end = start;
        while (end < line.length()
                && !CharacterClass.isSpace(line.charAt(end))
                && NAME_ENDS.indexOf(line.charAt(end)) < 0
                && (end == start || !fields.isAt(folded, end))
                && (end == start || !isDigit(line.charAt(end)) || isDigit(line.charAt(start)))) {
            end++;
        }
        // What a colon follows is the next field's word: this one is empty.
        boolean empty = end < line.length() && "：:".indexOf(line.charAt(end)) >= 0;
        String name = line.substring(start, end).strip();
        name = name.endsWith("》") || name.endsWith("”") ? withoutLast(name) : name;
        return empty || name.isEmpty() || name.length() > LONGEST_NAME ? null : name;
    }

    private static String withoutLast(String name) {
        return name.substring(0, name.length() - 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
        boolean day = rest.endsWith("日") && isDigit(rest.charAt(0));
        return day ? line.substring(0, at) : null;
    }

    /** 2016年11月29日 09:30 新华网: the outlet that stands beside the time of publication. */
    private @Nullable String outletOf(PageLine line) {
        String printed = line.printed();
        if (line.isHeading() && printed.length() > LONGEST_LINE / 2) {
            return null;
        }
        String folded = SimplifiedCharacters.convert(printed);
        for (int at = 0; at < folded.length(); at++) {
            boolean opens = at == 0 || !CharacterClass.isHan(folded.charAt(at - 1));
            if (!CharacterClass.isHan(folded.charAt(at)) || !opens) {
                continue;
            }
            int end = at;
            while (end < folded.length() && CharacterClass.isHan(folded.charAt(end))) {
                end++;
            }
            int length = outletAtStart(folded.substring(at, end));
            if (length > 0) {
                return printed.substring(at, at + length);
            }
            at = end;
        }
        return null;
    }

    /** 综合新闻, 财经频道: a part of a paper or site. */
    private boolean isSection(String word) {
        int kind = word.length() - 2;
        boolean part = word.endsWith("新闻") || word.endsWith("频道");
        return part
                && !lexicon.isOutlet(word)
                && CommonWords.frequencyClass(word.substring(0, kind)) >= 0;
    }

    /** How long the outlet is that a word is or begins with, as in 新华网王小明; or 0. */
    private int outletAtStart(String word) {
        if (word.length() <= LONGEST_NAME
                && word.length() > 2
                && lexicon.isOutletLike(word)
                && !isSection(word)) {
            return word.length();
        }
        if (word.length() <= LONGEST_NAME && word.endsWith(EDITORS)) {
            return word.length() - EDITORS.length();
        }
        for (int end = Math.min(word.length(), LONGEST_NAME); end > 2; end--) {
            if (lexicon.isOutlet(word.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }
}
