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

    private final Map<String, WordList> byPlace = new HashMap<>();
    private final List<String> lengthVerbs;
    private final List<String> handOvers;
    private final WordList eventWords = new WordList(LexiconFile.lines("event-words.txt"));

    Phrases() {
        Map<String, List<String>> phrases = new HashMap<>();
        for (String[] row : LexiconFile.rows("narration-phrases.csv", 2)) {
            phrases.computeIfAbsent(row[0], place -> new ArrayList<>()).add(row[1]);
        }
        phrases.forEach((place, words) -> byPlace.put(place, new WordList(words)));
        lengthVerbs = List.copyOf(phrases.get("length-verb"));
        handOvers = List.copyOf(phrases.get("hand-over"));
    }

    boolean namesEvent(String text) {
        return eventWords.isIn(text);
    }

    /** Whether a line closes as a lead does that announces the words below: 全文如下. Simplified. */
    boolean endsLead(String text) {
        return endsWith("lead-end", text);
    }

    /** Whether a paragraph has words that only an article says of itself. Simplified. */
    boolean isOfArticle(String text) {
        return has("article", text);
    }

    /** Whether a line thanks, greets or bids, as only somebody does who speaks. Simplified. */
    boolean isCourteous(String text) {
        return has("courtesy", text);
    }

    /** 专访, 访谈: whether a text speaks of an event with a host and a guest. Simplified. */
    boolean namesInterview(String text) {
        return has("interview", text);
    }

    /** 新华社北京3月7日电, 海岛网消息：: whether a report opens so. */
    boolean hasDateline(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
        int wire = Math.max(opening.indexOf("日电"), opening.indexOf("日讯"));
        boolean agency =
                LineForm.hasAny(opening.substring(0, Math.max(wire, 0)), AGENCY_ENDINGS)
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
        if (hasDateline(text) || endsLead(text) && !has("first-person", text)) {
            return true;
        }
        boolean named = spokespeople.stream().anyMatch(text::contains) || text.contains("发言人");
        return (named || isDated(text)) && namesEvent(text) && has("lead-verb", text);
    }

    /** Whether a report says at once when it was; an announcement says when it will be (将). */
    private static boolean isDated(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
        return !CalendarDay.in(opening).isEmpty() && text.indexOf('将') < 0;
    }

    /** Whether the last paragraph of all tells how the event ended: 记者会历时…。 */
    boolean isClosing(String text) {
        return text.length() <= LONGEST_CLOSING
                && !text.contains("谢谢")
                && (opensWith("closing-start", text) && has("closing-verb", text)
                        || tellsLength(text)
                        || opensWith("hearsay", text) && namesEvent(text));
    }

    /** 三人共答六问，采访活动历时四十分钟。: the event's name stands before the verb. */
    private boolean tellsLength(String text) {
        for (String verb : lengthVerbs) {
            int at = text.indexOf(verb);
            if (at > 0 && LineForm.hasAny(text.substring(at), NUMERALS)) {
                String before = text.substring(Math.max(0, at - LONGEST_EVENT_NAME), at);
                if (namesEvent(before) || before.endsWith("活动")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a paragraph says how long the event was, and so that it is over. Simplified. */
    boolean endsEvent(String text) {
        int named = 0;
        while (named < LONGEST_OF_AN_EVENT && !eventWords.isAt(text, named)) {
            named++;
        }
        return isClosing(text)
                && eventWords.isAt(text, named)
                && has("length-verb", text.substring(named))
                && LineForm.hasAny(text, NUMERALS);
    }

    /** Whether words greet somebody. Simplified. */
    boolean isAddress(String text) {
        return opensWith("address", text);
    }

    /** Whether words greet those who have come, as an opening does. Simplified. */
    boolean isGreeting(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST_GREETING));
        return has("greeting", opening);
    }

    /** Whether words greet or announce, as those at the beginning do. Simplified. */
    boolean opensEvent(String text) {
        return isGreeting(text) || has("announcement", text);
    }

    /** Whether words ask for something. Simplified. */
    boolean asks(String text) {
        return has("asking", text);
    }

    /** Whether words begin as those of one who asks again. Simplified. */
    boolean pressesOn(String text) {
        return opensWith("press-on", text);
    }

    /** Whether words tell what happened behind the event: 会后，有记者问. Simplified. */
    boolean isAfterwards(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST_GREETING));
        return opensWith("afterwards", opening) && opening.contains("记者");
    }

    /** Whether a host's words ask for a speech: 请…总结. Simplified. */
    boolean callsForStatement(String text) {
        return text.indexOf('请') >= 0 && has("call-statement", text);
    }

    /** 负责人, 负责同志: whether an official is told of without his name. Simplified. */
    boolean namesUnnamedOfficial(String text) {
        return has("unnamed-official", text);
    }

    /** 近日: whether a report does not say on what day it was. Simplified. */
    boolean isLately(String text) {
        return has("lately", text);
    }

    /** Whether words ask somebody else to answer: 请…回答. Simplified. */
    boolean handsOver(String text) {
        int asked = text.indexOf('请');
        return handOvers.stream().anyMatch(phrase -> text.indexOf(phrase) > asked);
    }

    /** Whether words are such as only somebody says who runs all of the event. Simplified. */
    boolean isHostingSurely(String text) {
        return has("host-strong", text);
    }

    /** Whether words are such as only somebody says who runs the event. Simplified. */
    boolean isHosting(String text) {
        return has("host", text);
    }

    /** Whether a report tells that somebody was interviewed. Simplified. */
    boolean tellsOfInterview(String text) {
        return has("interviewed", text);
    }

    /** Whether words end with how a paper calls itself: 本报. Simplified. */
    boolean namesOwnOutlet(String text) {
        return endsWith("own-outlet", text);
    }

    private boolean has(String place, String text) {
        return byPlace.get(place).isIn(text);
    }

    private boolean opensWith(String place, String text) {
        return byPlace.get(place).isAt(text, 0);
    }

    private boolean endsWith(String place, String text) {
        return byPlace.get(place).isAtEnd(text);
    }
}
