package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Tells the year of a document that states none, by what it says of sessions (十三届全国人大四次会议 was in
 * 2021) and anniversaries (中国共产党成立100周年 too). Simplified.
 */
final class YearClues {
    private static final int NEAR = 12;
    private static final int LONGEST_CLUE = 60;
    private static final List<String> ANNIVERSARY = List.of("周年", "週年");
    private static final List<String> SESSION = List.of("次会议", "次會議");

    private final List<String[]> anniversaries = LexiconFile.rows("anniversaries.csv", 2);
    private final List<String[]> sessions = LexiconFile.rows("recurring-events.csv", 4);

    /** The year that most clues point to, or 0 if there is none. */
    int year(List<String> texts) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (String text : texts) {
            for (String anniversary : ANNIVERSARY) {
                forEach(text, anniversary, (near, at) -> voteByAnniversary(near, at, votes));
            }
            for (String session : SESSION) {
                forEach(text, session, (near, at) -> voteBySession(near, at, votes));
            }
        }
        int best = 0;
        for (Map.Entry<Integer, Integer> entry : votes.entrySet()) {
            int more = entry.getValue() - votes.getOrDefault(best, 0);
            if (more > 0 || more == 0 && entry.getKey() > best) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Folds only what stands before a word that clues end in: such words are rare. */
    private static void forEach(String text, String word, ObjIntConsumer<String> clue) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int from = Math.max(0, at - LONGEST_CLUE);
            String near = SimplifiedCharacters.convert(text.substring(from, at));
            clue.accept(near, at - from);
        }
    }

    /** 中国共产党成立100周年, read backwards from 周年. */
    private void voteByAnniversary(String text, int end, Map<Integer, Integer> votes) {
        int start = numberStart(text, end);
        int years = ChineseNumber.parse(text.substring(start, end));
        if (years <= 0) {
            return;
        }
        for (String[] row : anniversaries) {
            if (endsAt(text, start, row[0])) {
                int year = Integer.parseInt(row[1]) + years;
                votes.merge(year - awayFromNow(text, start - row[0].length()), 1, Integer::sum);
                return;
            }
        }
    }

    /** 明年是…周年: the document is of the year before. */
    private static int awayFromNow(String text, int at) {
        String before = text.substring(Math.max(0, at - NEAR), at);
        return before.contains("明年") ? 1 : before.contains("去年") ? -1 : 0;
    }

    /** 十三届全国人大四次会议, 第十三届全国人民代表大会第四次会议, backwards from 次会议. */
    private void voteBySession(String text, int end, Map<Integer, Integer> votes) {
        int start = numberStart(text, end);
        int session = ChineseNumber.parse(text.substring(start, end));
        int bodyEnd = start > 0 && text.charAt(start - 1) == '第' ? start - 1 : start;
        for (String[] row : sessions) {
            int bodyStart = bodyEnd - row[0].length() - 1;
            if (bodyStart < 0 || !endsAt(text, bodyEnd, "届" + row[0])) {
                continue;
            }
            int term = ChineseNumber.parse(text.substring(numberStart(text, bodyStart), bodyStart));
            int yearsPerTerm = Integer.parseInt(row[3]);
            int termsSince = term - Integer.parseInt(row[1]);
            if (termsSince >= 0 && session > 0 && session <= yearsPerTerm) {
                int year = Integer.parseInt(row[2]) + termsSince * yearsPerTerm + session - 1;
                votes.merge(year, 2, Integer::sum);
            }
        }
    }

    private static boolean endsAt(String text, int end, String words) {
        return end >= words.length() && text.startsWith(words, end - words.length());
    }

    private static int numberStart(String text, int end) {
        int start = end;
        while (start > 0 && ChineseNumber.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
