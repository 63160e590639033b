package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows lines that are nobody's words by the phrases in them: 责任编辑：, 原标题：. */
final class FurnitureFinder {
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_AROUND_PHRASE = 40;
    private static final int LONGEST_CAPTION = 160;
    private static final int LONGEST_CREDIT = 24;
    private static final int LONGEST_FIELD = 8;
    private static final String BULLETS = "•● ";

    /** 本报记者：石小溪 is a byline, 本报记者：为什么？ asks. */
    private static final String REPORTER = "记者：";

    private static final int LONGEST_SAID = "审核：".length();
    private static final int DIGITS_OF_A_TIME = 3;
    private static final String TIME_CHARACTERS = "年月日号时分秒星期周一二三四五六天（）()[]【】 :：-/.上下午";

    private final Map<String, Segment.Kind> whole = new HashMap<>();
    private final int longestWhole;
    private final Map<String, Segment.Kind> kindOfPrefix = new LinkedHashMap<>();
    private final WordList prefixes;
    private final Map<String, Segment.Kind> kindOfSuffix = new LinkedHashMap<>();
    private final Map<String, Segment.Kind> kindOfContained = new LinkedHashMap<>();
    private final WordList contained;

    FurnitureFinder() {
        for (String[] row : LexiconFile.rows("furniture-phrases.csv", 3)) {
            Map<String, Segment.Kind> kinds =
                    switch (row[0]) {
                        case "whole" -> whole;
                        case "prefix" -> kindOfPrefix;
                        case "suffix" -> kindOfSuffix;
                        default -> kindOfContained;
                    };
            kinds.put(row[1], Segment.Kind.valueOf(row[2]));
        }
        longestWhole = whole.keySet().stream().mapToInt(String::length).max().orElse(0);
        prefixes = new WordList(List.copyOf(kindOfPrefix.keySet()));
        contained = new WordList(List.copyOf(kindOfContained.keySet()));
    }

    /** As {@link #kindOf(String, String)}, of a line that is not folded yet. */
    Segment.@Nullable Kind kindOf(String printed) {
        return kindOf(printed, SimplifiedCharacters.convert(printed));
    }

    /** What kind of furniture a line is, or null if it may be somebody's words. */
    Segment.@Nullable Kind kindOf(String printed, String simplified) {
        String line = withoutBullet(printed);
        String folded = simplified.substring(printed.length() - line.length());
        if (line.isEmpty() || line.length() > LONGEST_LINE) {
            return line.isEmpty() ? null : ofLong(line, folded);
        }
        if (isOnlyTime(line)) {
            return line.indexOf(':') > 0 || line.indexOf('：') > 0
                    ? Segment.Kind.TIMESTAMP
                    : Segment.Kind.METADATA;
        }
        if (isOnlyNumber(line)) {
            return Segment.Kind.OTHER;
        }
        return ofWords(line, folded);
    }

    private Segment.@Nullable Kind ofWords(String line, String folded) {
        Segment.Kind kind = folded.length() <= longestWhole ? whole.get(folded) : null;
        kind = kind == null ? LineForm.kindOf(line) : kind;
        if (kind == null && isDateline(folded)) {
            kind = Segment.Kind.BYLINE;
        }
        if (kind == null && isCredited(folded)) {
            kind = Segment.Kind.CAPTION;
        }
        if (kind != null) {
            return kind;
        }
        for (String prefix : prefixes.beginningAt(folded, 0)) {
            if (folded.startsWith(prefix) && !isSaid(prefix, folded)) {
                return kindOfPrefix.get(prefix);
            }
        }
        return folded.length() > LONGEST_AROUND_PHRASE ? null : around(folded);
    }

    /** （海岛报雾港3月8日电）: where and when a report was sent, at its end. */
    private static boolean isDateline(String folded) {
        boolean sent = folded.endsWith("日电）") || folded.endsWith("日讯）");
        return sent && folded.startsWith("（") && folded.length() <= LONGEST_AROUND_PHRASE;
    }

    private static String withoutBullet(String line) {
        int at = 0;
        while (at < line.length() && BULLETS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at == line.length() ? line : line.substring(at);
    }

    /** What only a field of its page can be, however long: a summary, a caption, a menu. */
    private Segment.@Nullable Kind ofLong(String line, String folded) {
        for (String prefix : prefixes.beginningAt(folded, 0)) {
            boolean field = prefix.endsWith("：") && prefix.length() <= LONGEST_FIELD;
            if (field
                    && folded.startsWith(prefix)
                    && kindOfPrefix.get(prefix) == Segment.Kind.METADATA) {
                return Segment.Kind.METADATA;
            }
        }
        if (line.length() <= LONGEST_CAPTION && isCredited(folded)) {
            return Segment.Kind.CAPTION;
        }
        return LineForm.isMenu(line) || LineForm.isNoise(line) ? Segment.Kind.NAVIGATION : null;
    }

    /** …答记者问。李大海摄: what a picture shows, and who took it. */
    private static boolean isCredited(String folded) {
        boolean framed = folded.endsWith("）");
        String text = framed ? folded.substring(0, folded.length() - 1) : folded;
        int opening = framed ? text.lastIndexOf('（') : -1;
        if (framed && (opening < 0 || text.length() - opening > LONGEST_CREDIT)) {
            return false;
        }
        int from = Math.max(text.lastIndexOf('。'), opening) + 1;
        if (framed && text.startsWith("图", opening + 1)) {
            return true;
        }
        boolean taken = text.endsWith("摄") && !text.endsWith("拍摄") && !text.endsWith("统摄");
        boolean named = text.length() - from <= LONGEST_CREDIT;
        return (taken || text.endsWith("摄影") || text.endsWith("供图") || text.endsWith("社图"))
                && named
                && text.length() - from > 1
                && (framed || from > 0);
    }

    private Segment.@Nullable Kind around(String folded) {
        for (Map.Entry<String, Segment.Kind> suffix : kindOfSuffix.entrySet()) {
            if (folded.endsWith(suffix.getKey())) {
                return suffix.getValue();
            }
        }
        for (int at = 0; at < folded.length(); at++) {
            for (String phrase : contained.beginningAt(folded, at)) {
                if (folded.startsWith(phrase, at)) {
                    return kindOfContained.get(phrase);
                }
            }
        }
        return null;
    }

    /** 审核：由药师签。 is a sentence of a list, 审核：程远帆 a line of the page. */
    private boolean isSaid(String prefix, String folded) {
        Segment.Kind kind = kindOfPrefix.get(prefix);
        boolean field = kind == Segment.Kind.BYLINE || kind == Segment.Kind.METADATA;
        boolean word = prefix.length() <= LONGEST_SAID || prefix.endsWith(REPORTER);
        return field && word && "。；？！".indexOf(folded.charAt(folded.length() - 1)) >= 0;
    }

    /** The number of a question or a page on a line of its own. */
    private static boolean isOnlyNumber(String line) {
        return line.length() < DIGITS_OF_A_TIME && line.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A day or a time of day, and nothing else: （2015年6月8日）, [ 2017-03-08 10:05 ]. */
    private static boolean isOnlyTime(String line) {
        int digits = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && TIME_CHARACTERS.indexOf(c) < 0) {
                return false;
            }
            digits += digit ? 1 : 0;
        }
        return digits >= DIGITS_OF_A_TIME;
    }
}
