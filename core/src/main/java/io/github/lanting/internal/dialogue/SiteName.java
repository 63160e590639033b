package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who published a page from its head and foot, where no line of source says it: the first
 * step of the way through the site, the body above the time, the first line of all, 版权所有. Safe for
 * use by several threads.
 */
final class SiteName {
    private static final List<String> HOLDERS = List.of("版权所有", "主办单位");
    private static final String HOME = "首页";
    private static final String ACCOUNT = "公众号";
    private static final String STEPS = ">＞»›|｜";
    private static final String NAME_ENDS = " \u3000©:：,，。/／|｜（(";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 26;
    private static final int LINES_OF_A_HEAD = 3;
    private static final int LINES_ABOVE_TEXT = 10;
    private static final String DASHES = "—_|-";

    private final Lexicon lexicon;
    private final WordList bodyEndings = new WordList(LexiconFile.lines("host-endings.txt"));
    private final WordList siteEndings = new WordList(LexiconFile.lines("site-name-endings.txt"));

    SiteName(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The name, as printed, or null.
     *
     * @param all the lines beside the text
     * @param title the document's title, which is no site's name, or null
     */
    @Nullable String of(List<PageLine> all, @Nullable String title) {
        List<PageLine> lines =
                all.stream().filter(line -> line.kind() != Segment.Kind.MARKUP).toList();
        String timed = besideTime(lines, title);
        if (timed != null) {
            return timed;
        }
        for (int i = 0; i < Math.min(LINES_OF_A_HEAD, lines.size()); i++) {
            String name = inHead(lines, i, title);
            if (name != null) {
                return name;
            }
        }
        for (int i = 0; i < Math.min(LINES_ABOVE_TEXT, lines.size()); i++) {
            String name = behindDash(lines.get(i));
            if (name != null) {
                return name;
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            String name = holder(lines.get(i).printed());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The body in the line of the day, or right above it. */
    private @Nullable String besideTime(List<PageLine> lines, @Nullable String title) {
        String above = "";
        for (PageLine line : lines.subList(0, Math.min(LINES_ABOVE_TEXT, lines.size()))) {
            String beside = besideDay(line);
            if (beside != null && !beside.equals(title)) {
                return beside;
            }
            boolean timed =
                    CalendarDay.machineWritten(line.printed()) != null
                            && LineForm.han(line.text()) <= SHORTEST;
            if (timed && isName(above) && !above.equals(title)) {
                return above;
            }
            above = line.text();
        }
        return null;
    }

    /** 海岛市水务局　2024-05-06: a body alone beside a day, before it or behind it. */
    private @Nullable String besideDay(PageLine line) {
        String printed = line.printed();
        if (CalendarDay.machineWritten(printed) == null) {
            return null;
        }
        int start = 0;
        while (start < printed.length() && !CharacterClass.isHan(printed.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < printed.length() && CharacterClass.isHan(printed.charAt(end))) {
            end++;
        }
        String name = printed.substring(start, end);
        return name.length() == LineForm.han(printed) && isName(name) ? name : null;
    }

    private @Nullable String inHead(List<PageLine> lines, int index, @Nullable String title) {
        PageLine line = lines.get(index);
        String printed = line.printed();
        int step = 0;
        while (step < printed.length() && STEPS.indexOf(printed.charAt(step)) < 0) {
            step++;
        }
        if (step < printed.length()) {
            String first = withoutHome(printed.substring(0, step).strip());
            return isSite(first) ? first : null;
        }
        if (line.folded().endsWith(ACCOUNT)) {
            int space = printed.indexOf(' ');
            return space >= SHORTEST ? printed.substring(0, space) : null;
        }
        boolean top = index == 0 && line.kind() != Segment.Kind.CAPTION;
        String name = line.text();
        return top && isName(name) && !name.equals(title) ? name : null;
    }

    /** 某日例行记者会 — 海岛市驻南港办公室, …_外交部: the site's name behind the headline. */
    private @Nullable String behindDash(PageLine line) {
        String printed = line.printed();
        int dash = line.isHeading() ? printed.length() - 1 : -1;
        while (dash > 0 && DASHES.indexOf(printed.charAt(dash)) < 0) {
            dash--;
        }
        String tail = dash > 0 ? printed.substring(dash + 1).strip() : "";
        boolean single = dash > 0 && printed.charAt(dash - 1) != printed.charAt(dash);
        if (single && isName(tail)) {
            return tail;
        }
        // 海岛网_现场直播.
        String front = single && printed.charAt(dash) == '_' ? printed.substring(0, dash) : "";
        return isSite(front.strip()) ? front.strip() : null;
    }

    private static String withoutHome(String name) {
        String folded = SimplifiedCharacters.convert(name);
        return folded.endsWith(HOME) ? name.substring(0, name.length() - HOME.length()) : name;
    }

    private @Nullable String holder(String printed) {
        String folded = SimplifiedCharacters.convert(printed);
        for (String word : HOLDERS) {
            int at = folded.indexOf(word);
            String name = at < 0 ? null : beside(printed, at, at + word.length());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** 海岛网版权所有, 版权所有：海岛网. */
    private @Nullable String beside(String printed, int at, int behind) {
        int start = at;
        while (start > 0 && NAME_ENDS.indexOf(printed.charAt(start - 1)) >= 0) {
            start--;
        }
        int end = start;
        while (start > 0 && NAME_ENDS.indexOf(printed.charAt(start - 1)) < 0) {
            start--;
        }
        if (isName(printed.substring(start, end))) {
            return printed.substring(start, end);
        }
        start = behind;
        while (start < printed.length() && NAME_ENDS.indexOf(printed.charAt(start)) >= 0) {
            start++;
        }
        end = start;
        while (end < printed.length() && NAME_ENDS.indexOf(printed.charAt(end)) < 0) {
            end++;
        }
        return isName(printed.substring(start, end)) ? printed.substring(start, end) : null;
    }

    private boolean isName(String name) {
        String folded = SimplifiedCharacters.convert(name);
        boolean body =
                name.length() >= SHORTEST
                        && name.length() <= LONGEST
                        && LabelGrammar.isAllHan(folded)
                        && bodyEndings.isAtEnd(folded);
        return body || isSite(name);
    }

    private boolean isSite(String name) {
        String folded = SimplifiedCharacters.convert(name);
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && LabelGrammar.isAllHan(folded)
                && !folded.endsWith(HOME)
                && (lexicon.isOutlet(folded)
                        || lexicon.endsAsOutlet(folded)
                        || folded.endsWith("周刊")
                        || siteEndings.isAtEnd(folded));
    }
}
