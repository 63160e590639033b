package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the document's title among its headlines: one that names the event, that the page prints
 * twice, that stands below the way through the site or above the line of date and source; and no
 * site's name.
 */
final class Headlines {
    /** A site's or channel's name is shorter than most headlines. */
    private static final int LONGEST_SITE_NAME = 8;

    /** 答问实录3 heads a part of the text. */
    private static final int SHORTEST_EVENT = 6;

    /** Read once: headlines are looked for in each document. */
    private static final class SiteEndings {
        static final List<String> ALL = LexiconFile.lines("site-name-endings.txt");
    }

    private static final Set<String> TITLE_FIELDS = Set.of("标题：", "题目：", "主题：");

    private static final int EVENT = 4;
    private static final int ANSWERS = 1;

    /** 部长李四: an office and a name. */
    private static final int SHORTEST_ANSWERER = 5;

    private static final int TWICE = 3;
    private static final int BELOW_PATH = 2;
    private static final int ABOVE_FACTS = 2;
    private static final int FULL = 1;
    private static final int SITE = -4;
    private static final int INSIDE = -3;

    private final Phrases phrases;
    private final List<PageLine> lines;
    private final List<Title> titles = new ArrayList<>();

    /** How often each headline stands. */
    private final Map<String, Integer> times = new HashMap<>();

    /** The ways through the site. */
    private final Set<String> paths = new LinkedHashSet<>();

    /** Below which lines a line of facts comes next, but for buttons. */
    private final BitSet aboveFacts = new BitSet();

    Headlines(Phrases phrases, List<PageLine> lines) {
        this.phrases = phrases;
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            String text = headline(lines.get(i));
            if (text != null && PageEdges.isTitle(text)) {
                add(new Title(i, i, text, SimplifiedCharacters.convert(text)));
            }
        }
        titles.forEach(title -> times.merge(title.folded(), 1, Integer::sum));
        boolean facts = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            PageLine line = lines.get(i);
            aboveFacts.set(i, facts);
            if (line.kind() != Segment.Kind.NAVIGATION) {
                facts =
                        line.kind() == Segment.Kind.METADATA
                                || line.kind() == Segment.Kind.TIMESTAMP;
            }
            if (LineForm.isPath(line.text())) {
                paths.add(line.text());
            }
        }
    }

    /** A headline of one line or two. */
    private record Title(int first, int last, String text, String folded) {}

    private void add(Title title) {
        Title above = titles.isEmpty() ? null : titles.get(titles.size() - 1);
        if (above != null
                && above.last() == title.first() - 1
                && lines.get(above.last()).paragraph() == lines.get(title.first()).paragraph() - 1
                && !isSite(above)
                && goesOn(above.folded(), title.folded())) {
            titles.set(
                    titles.size() - 1,
                    new Title(
                            above.first(),
                            title.last(),
                            above.text() + title.text(),
                            above.folded() + title.folded()));
        } else {
            titles.add(title);
        }
    }

    /** All that may be titles, as they are printed. */
    List<String> all() {
        return titles.stream().map(Title::text).toList();
    }

    /** The title, or null if no headline may be one. */
    @Nullable String choose() {
        Title best = null;
        int most = 0;
        for (Title title : titles) {
            int score = score(title);
            // The head prints the title with trimmings, the text below without.
            boolean nearerToText =
                    best != null
                            && namesEvent(title)
                            && !isInside(title)
                            && !isPrintedTwice(best)
                            && isAlike(best, title);
            if (best == null || score > most || nearerToText) {
                best = title;
                most = Math.max(score, most);
            }
        }
        return best == null || most <= 0 ? null : best.text();
    }

    private boolean namesEvent(Title title) {
        return LineForm.han(title.text()) >= SHORTEST_EVENT && phrases.namesEvent(title.folded());
    }

    private int score(Title title) {
        int han = LineForm.han(title.text());
        int score = han > LONGEST_SITE_NAME || LineForm.latin(title.text()) > han ? FULL : 0;
        score += namesEvent(title) ? EVENT : 0;
        score += namesEvent(title) && tellsWhoAnswers(title) ? ANSWERS : 0;
        score += isPrintedTwice(title) ? TWICE : 0;
        score += isBelowPath(title) ? BELOW_PATH : 0;
        score += isAboveFacts(title) ? ABOVE_FACTS : 0;
        score += isSite(title) ? SITE : 0;
        return score + (isInside(title) ? INSIDE : 0);
    }

    /** 部长李四就…答记者问 says more than a running head, 一次会议记者会. */
    private static boolean tellsWhoAnswers(Title title) {
        int answer = title.folded().indexOf('答');
        return answer >= SHORTEST_ANSWERER
                && (title.folded().indexOf("问", answer) > 0
                        || title.folded().indexOf("记者", answer) > 0);
    }

    private boolean isPrintedTwice(Title title) {
        return times.get(title.folded()) > 1
                || paths.stream().anyMatch(path -> path.endsWith(title.text()));
    }

    /** Whether the line above tells the way through the site to this page. */
    private boolean isBelowPath(Title title) {
        int above = title.first() - 1;
        return above >= 0 && LineForm.isPath(lines.get(above).text());
    }

    /** Whether the next line but buttons states when or where this was published. */
    private boolean isAboveFacts(Title title) {
        return aboveFacts.get(title.last());
    }

    private static boolean isSite(Title title) {
        return SiteEndings.ALL.stream().anyMatch(title.folded()::endsWith)
                || title.folded().startsWith("欢迎光临");
    }

    /** Whether it stands behind words that are spoken. */
    private boolean isInside(Title title) {
        int spoken = lines.get(title.first()).paragraph() - title.first();
        return spoken > 1;
    }

    /** Whether a headline has two lines: a topic above the event, or the subject above the verb. */
    private boolean goesOn(String above, String event) {
        boolean topic = above.startsWith("就") || above.startsWith("围绕") || above.startsWith("关于");
        boolean open = above.indexOf('就') > 0 && !phrases.namesEvent(above);
        boolean verb = List.of("主持", "举行", "答", "回答", "出席").stream().anyMatch(event::startsWith);
        return (topic || open) && !event.contains("就") || verb || event.startsWith("——");
    }

    /** Whether two headlines are one, of which the page's head adds or leaves out some words. */
    private static boolean isAlike(Title one, Title other) {
        int common = 0;
        for (int at = 0; at < other.folded().length(); at++) {
            common += one.folded().indexOf(other.folded().charAt(at)) >= 0 ? 1 : 0;
        }
        int longest = Math.max(one.folded().length(), other.folded().length());
        return common * 5 >= longest * 4;
    }

    /** The headline that a line holds, or null if it holds none. */
    private @Nullable String headline(PageLine line) {
        if (!line.isHeading()) {
            return line.kind() == Segment.Kind.NAVIGATION ? word(line) : null;
        }
        String word = word(line);
        return word == null ? withoutTrimmings(line.text()) : word;
    }

    /** Without the day, the site's name and the category that a page prints beside a headline. */
    private static String withoutTrimmings(String printed) {
        String text = printed.substring(Math.max(0, fieldEnd(printed)));
        int bracket = text.startsWith("[") ? text.indexOf(']') : -1;
        if (bracket > 0 && bracket <= LONGEST_SITE_NAME && bracket + 1 < text.length()) {
            text = text.substring(bracket + 1).strip();
        }
        int tail = Math.max(text.lastIndexOf('_'), text.lastIndexOf('|'));
        boolean named = tail > 0 && LineForm.han(text.substring(0, tail)) > LONGEST_SITE_NAME;
        text = named ? text.substring(0, tail).strip() : text;
        return text.substring(0, Stamps.trailing(text)).strip();
    }

    /** Behind 标题：, or 0. */
    private static int fieldEnd(String printed) {
        int colon = printed.indexOf('：') + 1;
        String field = SimplifiedCharacters.convert(printed.substring(0, colon));
        return TITLE_FIELDS.contains(field) ? colon : 0;
    }

    /** Of three words or more that only spaces part, the one that names the event; or null. */
    private @Nullable String word(PageLine line) {
        String[] words = line.printed().split(" ");
        if (words.length < 3
                || LineForm.isPath(line.text())
                || phrases.namesEvent(SimplifiedCharacters.convert(words[0]))) {
            return null;
        }
        String found = null;
        for (String word : words) {
            if (phrases.namesEvent(SimplifiedCharacters.convert(word))
                    && LineForm.han(word) >= SHORTEST_EVENT) {
                if (found != null) {
                    return null;
                }
                found = word;
            }
        }
        return found;
    }
}
