package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What headline and lead tell of the event: who is questioned, by whom, who reports it. */
final class PressEvent {
    private static final int LONGEST_OUTLET = 24;
    private static final int LONGEST_AGENCY = 14;

    /** What only the one does of whom a lead tells. */
    private static final WordList VERBS = new WordList(List.of("主持", "回答", "接受"));

    /** What stands behind the outlet in brackets that opens its report. */
    private static final WordList REPORTS = new WordList(List.of("】", "报道", "讯", "记者"));

    private static final String SPOKESPERSON = "发言人";

    /** Behind a spokesperson's name, these tell that others speak, too. */
    private static final WordList TOGETHER =
            new WordList(List.of("主持", "、", "和", "与", "及", "以及", "同", "陪同"));

    private final Lexicon lexicon;
    private final Phrases phrases;
    private final Spokespeople finder;
    private final Head head;
    private final @Nullable String publisher;
    private final List<String> spokespeople;
    private final List<String> folded;
    private final Map<String, Boolean> reported = new HashMap<>();

    /**
     * @param publisher whose page it is, which calls its own journalists 本报记者; or null
     */
    PressEvent(
            Lexicon lexicon,
            Phrases phrases,
            Spokespeople finder,
            Head head,
            @Nullable String publisher) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.finder = finder;
        this.head = head;
        this.publisher = publisher;
        this.spokespeople = findSpokespeople();
        this.folded = spokespeople.stream().map(SimplifiedCharacters::convert).toList();
    }

    /** The names that stand behind titles in headline and lead, in order. */
    List<String> spokespeople() {
        return spokespeople;
    }

    /** The names that headline and lead print right behind a title, in order. */
    List<String> named(String title) {
        Set<String> named = new LinkedHashSet<>(finder.behind(head.printed(), title));
        spokespeople.stream().filter(person -> head.names(title + person)).forEach(named::add);
        return List.copyOf(named);
    }

    /** Whether a paragraph before the first label reports the event rather than being spoken. */
    boolean reports(String paragraph) {
        // It is asked again and again of the same few lines.
        return reported.computeIfAbsent(
                paragraph, p -> phrases.isLead(SimplifiedCharacters.convert(p), folded));
    }

    /** Whether neither title nor lead says anything of an event. */
    boolean isUnstated() {
        return head.titles().isEmpty()
                && spokespeople.isEmpty()
                && head.lead().stream().noneMatch(this::reports);
    }

    /** Whether a paragraph is in the article's own voice: its lead, or what it says of itself. */
    boolean tells(String paragraph) {
        return reports(paragraph) || phrases.isOfArticle(SimplifiedCharacters.convert(paragraph));
    }

    /** Whether somebody is asked by a host rather than by the press: 专访, 访谈, 做客. */
    boolean isInterview() {
        return phrases.namesInterview(head.folded());
    }

    /** The outlet whose journalist asks all questions: 接受新华社记者专访; or null. */
    @Nullable String interviewer() {
        String named = namedInterviewer();
        if (named != null) {
            return named;
        }
        for (String paragraph : head.lead()) {
            String asking = askingJournalist(paragraph);
            if (asking != null) {
                return asking;
            }
        }
        return null;
    }

    /** 本报记者采访了, 《海岛日报》记者就此专访了: whose journalist a lead says went to ask; or null. */
    private @Nullable String askingJournalist(String paragraph) {
        String folded = SimplifiedCharacters.convert(paragraph);
        boolean asks = phrases.tellsOfInterview(folded);
        int at = asks ? folded.indexOf(JournalistLabels.JOURNALIST) : -1;
        while (at >= 0) {
            if (phrases.namesOwnOutlet(folded.substring(0, at))) {
                return publisher != null
                                && lexicon.isOutletLike(SimplifiedCharacters.convert(publisher))
                        ? publisher
                        : null;
            }
            int opening = folded.lastIndexOf('《', at);
            if (opening >= 0 && folded.startsWith("》", at - 1) && at - opening <= LONGEST_OUTLET) {
                return paragraph.substring(opening + 1, at - 1);
            }
            at = folded.indexOf(JournalistLabels.JOURNALIST, at + 1);
        }
        return null;
    }

    private @Nullable String namedInterviewer() {
        List<String> lines = new ArrayList<>(head.lead());
        lines.addAll(head.titles());
        for (String paragraph : lines) {
            String folded = SimplifiedCharacters.convert(paragraph);
            int at = folded.indexOf("接受");
            if (at < 0) {
                continue;
            }
            int from = at + 2 + (folded.startsWith("了", at + 2) ? 1 : 0);
            for (String closing : List.of("记者", "专访", "独家", "采访", "书面")) {
                int end = folded.indexOf(closing, from);
                if (end > from && end - from <= LONGEST_OUTLET) {
                    end -= folded.charAt(end - 1) == '的' ? 1 : 0;
                    String outlet = folded.substring(from, end);
                    boolean marked = outlet.endsWith("》");
                    boolean own = outlet.startsWith("本");
                    if (!own && (lexicon.isOutletLike(outlet) || marked)) {
                        return inTitleMarks(paragraph.substring(from, end));
                    }
                }
            }
        }
        return null;
    }

    /** Whose own report it is: 新华社北京3月7日电, 【海岛网】, but not 据新华社…; or null. */
    @Nullable String agency() {
        for (String paragraph : head.lead()) {
            String folded = SimplifiedCharacters.convert(paragraph);
            int from = folded.startsWith("【") ? 1 : 0;
            boolean dateline = phrases.hasDateline(folded);
            int end = dateline || from > 0 ? outletEnd(folded, from) : -1;
            if (end > 0 && (dateline || REPORTS.isAt(folded, end))) {
                return paragraph.substring(from, end);
            }
        }
        return null;
    }

    private int outletEnd(String folded, int from) {
        for (int end = Math.min(folded.length(), from + LONGEST_AGENCY); end > from + 1; end--) {
            if (lexicon.isOutlet(folded.substring(from, end))) {
                return end;
            }
        }
        return -1;
    }

    private List<String> findSpokespeople() {
        Set<String> found = new LinkedHashSet<>();
        for (String title : head.titles()) {
            found.addAll(answering(title));
            if (phrases.namesEvent(SimplifiedCharacters.convert(title))) {
                found.addAll(finder.findAtStart(title));
            }
        }
        if (found.isEmpty()) {
            for (String paragraph : head.lead()) {
                String folded = SimplifiedCharacters.convert(paragraph);
                boolean told = phrases.hasDateline(folded) || phrases.namesEvent(folded);
                if (told && !isByUnnamedOfficial(paragraph, folded)) {
                    found.addAll(answering(paragraph));
                }
            }
        }
        if (found.isEmpty()) {
            for (String paragraph : head.lead()) {
                if (phrases.namesEvent(SimplifiedCharacters.convert(paragraph))) {
                    found.addAll(finder.findBefore(paragraph, VERBS));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * 发言人程远帆说明部长石小溪访问…: where a spokesperson speaks, others are spoken of, unless he hosts them, or
     * answers together with them.
     */
    private List<String> answering(String text) {
        List<String> people = finder.find(text);
        List<String> speaking = people.size() > 1 ? finder.behind(text, SPOKESPERSON) : List.of();
        String folded = SimplifiedCharacters.convert(text);
        for (String person : speaking) {
            int behind = folded.indexOf(SimplifiedCharacters.convert(person)) + person.length();
            if (TOGETHER.isAt(folded, behind)) {
                return people;
            }
        }
        return speaking.isEmpty() ? people : speaking;
    }

    /** 中央组织部负责人就…回答了记者提问: whoever else is named in the lead answers nothing. */
    private boolean isByUnnamedOfficial(String paragraph, String folded) {
        int from = 0;
        while (from < folded.length()) {
            int stop = folded.indexOf('。', from);
            int end = stop < 0 ? folded.length() : stop;
            String sentence = folded.substring(from, end);
            if (phrases.namesUnnamedOfficial(sentence) && phrases.namesEvent(sentence)) {
                return finder.find(paragraph.substring(from, end)).isEmpty();
            }
            from = end + 1;
        }
        return false;
    }

    private static String inTitleMarks(String text) {
        int opening = text.indexOf('《');
        int closing = text.indexOf('》', opening + 1);
        return opening >= 0 && closing > opening ? text.substring(opening + 1, closing) : text;
    }
}
