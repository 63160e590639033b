package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases by which an article speaks with its own voice. Simplified. */
final class Phrases {
    private static final int LONGEST_CLOSING = 60;
    private static final int LONGEST_DATELINE = 45;

    /** 整场, 当天的: what stands before the event's name in its closing line. */
    private static final int LONGEST_OF_AN_EVENT = 4;

    private static final int LONGEST_EVENT_NAME = 8;
    private static final String NUMERALS = "0123456789一二两三四五六七八九十";
    private static final int LONGEST_AGENCY = 14;
    private static final String AGENCY_ENDINGS = "社网报台视";
    private static final int LONGEST_GREETING = 30;

    private final Map<String, List<String>> byPlace = new HashMap<>();
    private final List<String> eventWords = LexiconFile.lines("event-words.txt");

    Phrases() {
        for (String[] row : LexiconFile.rows("narration-phrases.csv", 2)) {
            byPlace.computeIfAbsent(row[0], place -> new ArrayList<>()).add(row[1]);
        }
    }

    boolean namesEvent(String text) {
        return eventWords.stream().anyMatch(text::contains);
    }

    /** Whether a line closes as a lead does that announces the words below: 全文如下. Simplified. */
    boolean endsLead(String text) {
        return any("lead-end", text::endsWith);
    }

    /** Whether a paragraph has words that only an article says of itself. Simplified. */
    boolean isOfArticle(String text) {
        return any("article", text::contains);
    }

    /** Whether a line thanks, greets or bids, as only somebody does who speaks. Simplified. */
    boolean isCourteous(String text) {
        return any("courtesy", text::contains);
    }

    /** 专访, 访谈: whether a text speaks of an event with a host and a guest. Simplified. */
    boolean namesInterview(String text) {
        return any("interview", text::contains);
    }

    /** 新华社北京3月7日电, 海岛网消息：: whether a report opens so. */
    boolean hasDateline(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
        int wire = Math.max(opening.indexOf("日电"), opening.indexOf("日讯"));
        boolean agency =
                LineForm.count(opening.substring(0, Math.max(wire, 0)), AGENCY_ENDINGS) > 0
                        || opening.startsWith("本报");
        int news = opening.indexOf("消息：");
        return wire > 0 && agency
                || opening.startsWith("本报讯")
                || opening.contains("社讯") && opening.indexOf("社讯") < 6
                || opening.indexOf("网讯") > 0 && opening.indexOf("网讯") < 6
                || news > 0 && news <= LONGEST_AGENCY && isAgency(opening, news)
                || opening.startsWith("本报") && opening.contains("报道：");
    }

    private static boolean isAgency(String opening, int end) {
        return AGENCY_ENDINGS.indexOf(opening.charAt(end - 1)) >= 0;
    }

    /** Whether a paragraph before the first label reports the event rather than being spoken. */
    boolean isLead(String text, List<String> spokespeople) {
        boolean own = any("first-person", text::contains);
        if (hasDateline(text) || endsLead(text) && !own) {
            return true;
        }
        boolean named = spokespeople.stream().anyMatch(text::contains) || text.contains("发言人");
        return (named || isDated(text)) && namesEvent(text) && any("lead-verb", text::contains);
    }

    /** Whether a report says at once when it was; an announcement says when it will be (将). */
    private static boolean isDated(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
        return !CalendarDay.in(opening).isEmpty() && text.indexOf('将') < 0;
    }

    /** Whether the last paragraph of all tells how the event ended: 记者会历时…。 */
    boolean isClosing(String text) {
        boolean opens =
                any("closing-start", text::startsWith) && any("closing-verb", text::contains);
        return text.length() <= LONGEST_CLOSING
                && !text.contains("谢谢")
                && (opens
                        || tellsLength(text)
                        || any("hearsay", text::startsWith) && namesEvent(text));
    }

    /** 三人共答六问，采访活动历时四十分钟。: the event's name stands before the verb. */
    private boolean tellsLength(String text) {
        return any(
                "length-verb",
                verb -> {
                    int at = text.indexOf(verb);
                    String before =
                            text.substring(Math.max(0, at - LONGEST_EVENT_NAME), Math.max(0, at));
                    boolean numbered =
                            LineForm.count(text.substring(Math.max(0, at)), NUMERALS) > 0;
                    return at > 0 && numbered && (namesEvent(before) || before.endsWith("活动"));
                });
    }

    /** Whether a paragraph says how long the event was, and so that it is over. Simplified. */
    boolean endsEvent(String text) {
        int named = 0;
        while (named < LONGEST_OF_AN_EVENT
                && named < text.length()
                && !opensEventWord(text, named)) {
            named++;
        }
        return isClosing(text)
                && opensEventWord(text, named)
                && any("length-verb", text.substring(named)::contains)
                && LineForm.count(text, NUMERALS) > 0;
    }

    private boolean opensEventWord(String text, int at) {
        return eventWords.stream().anyMatch(word -> text.startsWith(word, at));
    }

    /** Whether words greet somebody. Simplified. */
    boolean isAddress(String text) {
        return any("address", text::startsWith);
    }

    /** Whether words greet those who have come, as an opening does. Simplified. */
    boolean isGreeting(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST_GREETING));
        return any("greeting", opening::contains);
    }

    /** Whether words greet or announce, as those at the beginning do. Simplified. */
    boolean opensEvent(String text) {
        return isGreeting(text) || any("announcement", text::contains);
    }

    /** Whether words ask for something. Simplified. */
    boolean asks(String text) {
        return any("asking", text::contains);
    }

    /** Whether words begin as those of one who asks again. Simplified. */
    boolean pressesOn(String text) {
        return any("press-on", text::startsWith);
    }

    /** Whether words tell what happened behind the event: 会后，有记者问. Simplified. */
    boolean isAfterwards(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST_GREETING));
        return any("afterwards", opening::startsWith) && opening.contains("记者");
    }

    /** Whether a host's words ask for a speech: 请…总结. Simplified. */
    boolean callsForStatement(String text) {
        return text.indexOf('请') >= 0 && any("call-statement", text::contains);
    }

    /** 负责人, 负责同志: whether an official is told of without his name. Simplified. */
    boolean namesUnnamedOfficial(String text) {
        return any("unnamed-official", text::contains);
    }

    /** 近日: whether a report does not say on what day it was. Simplified. */
    boolean isLately(String text) {
        return any("lately", text::contains);
    }

    /** Whether words ask somebody else to answer: 请…回答. Simplified. */
    boolean handsOver(String text) {
        return any("hand-over", phrase -> text.indexOf(phrase) > text.indexOf('请'));
    }

    /** Whether words are such as only somebody says who runs all of the event. Simplified. */
    boolean isHostingSurely(String text) {
        return any("host-strong", text::contains);
    }

    /** Whether words are such as only somebody says who runs the event. Simplified. */
    boolean isHosting(String text) {
        return any("host", text::contains);
    }

    private boolean any(String place, java.util.function.Predicate<String> test) {
        return byPlace.getOrDefault(place, List.of()).stream().anyMatch(test);
    }
}
