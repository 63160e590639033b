package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows lines that are nobody's words by the phrases in them: 责任编辑：, 原标题：. */
final class FurnitureFinder {
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_FIELD = "审核：".length();
    private static final int LONGEST_AROUND_PHRASE = 40;
    private static final int DIGITS_OF_A_TIME = 3;
    private static final String TIME_CHARACTERS = "年月日号时分秒星期周一二三四五六天（）()[]【】 :：-/.上下午";

    private final Map<String, Segment.Kind> whole = new HashMap<>();
    private final Map<Character, List<Phrase>> prefixes = new HashMap<>();
    private final Map<Character, List<Phrase>> suffixes = new HashMap<>();
    private final Map<Character, List<Phrase>> contained = new HashMap<>();

    FurnitureFinder() {
        for (String[] row : LexiconFile.rows("furniture-phrases.csv", 3)) {
            Phrase phrase = new Phrase(row[1], Segment.Kind.valueOf(row[2]));
            char first = row[1].charAt(0);
            switch (row[0]) {
                case "whole" -> whole.put(phrase.text, phrase.kind);
                case "prefix" -> add(prefixes, first, phrase);
                case "suffix" -> add(suffixes, row[1].charAt(row[1].length() - 1), phrase);
                default -> add(contained, first, phrase);
            }
        }
    }

    private record Phrase(String text, Segment.Kind kind) {}

    private static void add(Map<Character, List<Phrase>> phrases, char key, Phrase phrase) {
        phrases.computeIfAbsent(key, c -> new ArrayList<>()).add(phrase);
    }

    /** What kind of furniture a line is, or null if it may be somebody's words. */
    Segment.@Nullable Kind kindOf(String line) {
        if (line.isEmpty() || line.length() > LONGEST_LINE) {
            return null;
        }
        if (isOnlyTime(line)) {
            return line.indexOf(':') > 0 || line.indexOf('：') > 0
                    ? Segment.Kind.TIMESTAMP
                    : Segment.Kind.METADATA;
        }
        if (isOnlyNumber(line)) {
            return Segment.Kind.OTHER;
        }
        String folded = SimplifiedCharacters.convert(line);
        Segment.Kind kind = whole.get(folded);
        if (kind != null) {
            return kind;
        }
        for (Phrase phrase : prefixes.getOrDefault(folded.charAt(0), List.of())) {
            if (folded.startsWith(phrase.text) && !isSaid(phrase, folded)) {
                return phrase.kind;
            }
        }
        if (folded.length() > LONGEST_AROUND_PHRASE) {
            return isCredited(folded) ? Segment.Kind.CAPTION : null;
        }
        return around(folded);
    }

    /** 审核：由药师签。 is a sentence of a list, 审核：程远帆 a line of the page. */
    private static boolean isSaid(Phrase phrase, String folded) {
        boolean field = phrase.kind == Segment.Kind.BYLINE || phrase.kind == Segment.Kind.METADATA;
        boolean word = phrase.text.length() <= LONGEST_FIELD;
        return field && word && "。；？！".indexOf(folded.charAt(folded.length() - 1)) >= 0;
    }

    /** …答记者问。新华社记者李鑫摄: a caption may be long. */
    private static boolean isCredited(String folded) {
        return folded.endsWith("摄") || folded.endsWith("摄）") || folded.endsWith("供图");
    }

    private Segment.@Nullable Kind around(String folded) {
        char last = folded.charAt(folded.length() - 1);
        for (Phrase phrase : suffixes.getOrDefault(last, List.of())) {
            if (folded.endsWith(phrase.text)) {
                return phrase.kind;
            }
        }
        for (int at = 0; at < folded.length(); at++) {
            for (Phrase phrase : contained.getOrDefault(folded.charAt(at), List.of())) {
                if (folded.startsWith(phrase.text, at)) {
                    return phrase.kind;
                }
            }
        }
        return null;
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

    /** The number of a question or a page on a line of its own. */
    private static boolean isOnlyNumber(String line) {
        return line.length() < DIGITS_OF_A_TIME && line.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
