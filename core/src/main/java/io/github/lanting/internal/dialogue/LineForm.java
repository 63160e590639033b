package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.restore.CharacterClass;
import org.jspecify.annotations.Nullable;

/** Knows lines of a page by their form alone: menus, paths, addresses, rows of signs. */
final class LineForm {
    private static final String SIGNS = "*＊=－-_|｜#~·•●■◆★☆【】[]<>＜＞»›/\\+^→ \u3000\u00A0";
    private static final String PATH_SIGNS = ">＞»›";
    private static final String BARS = "|｜";
    private static final String SENTENCE_MARKS = "。！？；!?;";

    /** So many bars part the entries of a menu. */
    private static final int BARS_OF_A_MENU = 2;

    private static final int LONGEST_PATH = 100;
    private static final int LONGEST_ADDRESS_LINE = 90;
    private static final int SHORTEST_NOISE = 10;
    private static final int LONGEST_NOISE_WORD = 4;

    private LineForm() {}

    /** What kind of furniture a line is by its form, or null if its form says nothing. */
    static Segment.@Nullable Kind kindOf(String line) {
        if (isOnlySigns(line) || isNoise(line)) {
            return Segment.Kind.OTHER;
        }
        if (isAddress(line)) {
            return Segment.Kind.METADATA;
        }
        return isMenu(line) || isPath(line) || isPageNumbers(line) ? Segment.Kind.NAVIGATION : null;
    }

    /** A row of stars below a headline, a lone bar, the bracket that is left of a button. */
    static boolean isOnlySigns(String line) {
        for (int at = 0; at < line.length(); at++) {
            if (SIGNS.indexOf(line.charAt(at)) < 0) {
                return false;
            }
        }
        return !line.isEmpty();
    }

    /** 要闻|时评|体育: entries between bars. */
    static boolean isMenu(String line) {
        return hasAny(line, BARS)
                && count(line, BARS) >= BARS_OF_A_MENU
                && !hasAny(line, SENTENCE_MARKS);
    }

    /** 首页>要闻>正文: the way through the site to the page. */
    static boolean isPath(String line) {
        if (line.length() > LONGEST_PATH || !hasAny(line, PATH_SIGNS) || line.indexOf('。') >= 0) {
            return false;
        }
        boolean opens = line.startsWith("首页") || line.startsWith("首頁");
        return opens || line.endsWith("正文") || count(line, PATH_SIGNS) > 1;
    }

    /** http://www.example.org 2017-04-12: an address, and words that are no sentence. */
    static boolean isAddress(String line) {
        return line.length() <= LONGEST_ADDRESS_LINE
                && (line.startsWith("http") || line.startsWith("www."))
                && !hasAny(line, SENTENCE_MARKS);
    }

    /** 【第1页第2页第3页】: a page that is one of several. */
    static boolean isPageNumbers(String line) {
        int first = Math.max(line.indexOf("第1页"), line.indexOf("第1頁"));
        int second = Math.max(line.indexOf("第2页"), line.indexOf("第2頁"));
        return first >= 0 && second > first && !hasAny(line, SENTENCE_MARKS);
    }

    /** 1 ^9 q&amp; e5 c' p$: what forums print against copying. */
    static boolean isNoise(String line) {
        if (line.length() < SHORTEST_NOISE) {
            return false;
        }
        int words = 1;
        int signs = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c > '~') {
                return false;
            }
            words += c == ' ' ? 1 : 0;
            signs += c > ' ' && !Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return line.length() <= words * LONGEST_NOISE_WORD && signs * 3 >= words;
    }

    /** Whether one of some characters stands in a text. */
    static boolean hasAny(String text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many characters of a text are among some. */
    static int count(String text, String characters) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            count += characters.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** How many Latin letters a text has. */
    static int latin(String text) {
        int latin = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            latin += c >= 'A' && c <= 'z' && Character.isLetter(c) ? 1 : 0;
        }
        return latin;
    }

    /** How many Han characters a text has. */
    static int han(String text) {
        int han = 0;
        for (int at = 0; at < text.length(); at++) {
            han += CharacterClass.isHan(text.charAt(at)) ? 1 : 0;
        }
        return han;
    }
}
