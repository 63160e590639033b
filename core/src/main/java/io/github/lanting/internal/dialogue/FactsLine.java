package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows the line below a headline that states when, where and by whom the text was published. Safe
 * for use by several threads.
 */
final class FactsLine {
    private static final int LONGEST = 90;
    private static final int MOST_HAN_BESIDE_DAY = 16;

    private final Phrases phrases;
    private final WordList fields;

    FactsLine(Phrases phrases) {
        this.phrases = phrases;
        List<String> words = new ArrayList<>(LexiconFile.lines("page-fields.txt"));
        words.addAll(LexiconFile.lines("source-words.txt"));
        fields = new WordList(words);
    }

    /** Whether it is one: a whole date, or several fields, and no sentence. */
    boolean is(String text) {
        if (text.length() > LONGEST || LineForm.hasAny(text, "。！？")) {
            return false;
        }
        String folded = SimplifiedCharacters.convert(text);
        int stated = 0;
        for (int colon = folded.indexOf('：'); colon > 0; colon = folded.indexOf('：', colon + 1)) {
            stated += fields.isAtEnd(folded.substring(0, colon)) ? 1 : 0;
        }
        if (stated > 1) {
            return true;
        }
        if (stated == 0 && phrases.namesEvent(folded)) {
            // A headline may end with the day.
            return false;
        }
        boolean day = CalendarDay.machineWritten(text) != null;
        if (day && isOverPage(folded)) {
            return true;
        }
        boolean time = LineForm.hasAny(text, ":：") || !LineForm.hasAny(text, "年月日");
        return day && time && (stated > 0 || LineForm.han(text) <= MOST_HAN_BESIDE_DAY);
    }

    /** 海岛日报 2021年3月6日 星期六 第2版: a paper's page has the day of the week, or its own number. */
    private static boolean isOverPage(String folded) {
        return folded.contains("星期") || folded.endsWith("版") || folded.contains("版 ");
    }
}
