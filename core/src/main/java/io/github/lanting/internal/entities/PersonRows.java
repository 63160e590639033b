package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.restore.CharacterClass;
import java.util.Set;

/** Finds people by the people beside them: 康明凯、迈克尔; and lists of names: 孙杨、叶诗文、林丹. */
final class PersonRows {
    private static final int SHORTEST_LIST = 3;
    private static final String AND = "、和与及同";

    private final PersonNames names;

    /** What people do who stand behind them: 夺得, 出席. */
    private final NameTrie verbs = new NameTrie();

    PersonRows(PersonNames names) {
        this.names = names;
        LexiconFile.lines("speech-verbs.txt").forEach(word -> verbs.add(word, 0));
    }

    /** Finds the names in a row with those that are found. */
    void find(TurnText turn, Set<String> known) {
        for (Mention mention : turn.mentions()) {
            if (mention.type() == Entity.Type.PERSON) {
                forward(turn, mention.end(), known);
            }
        }
        String text = turn.folded;
        int at = text.indexOf('、');
        while (at >= 0) {
            at = text.indexOf('、', Math.max(at + 1, list(turn, at, known)));
        }
    }

    /** Finds the names behind one that is found; answers where the row ends. */
    int forward(TurnText turn, int from, Set<String> known) {
        String text = turn.folded;
        int at = from;
        while (at + 2 < text.length() && AND.indexOf(text.charAt(at)) >= 0) {
            int end = end(turn, at + 1, text.charAt(at) == '、');
            if (end < 0) {
                break;
            }
            add(turn, at + 1, end, known);
            at = end;
        }
        return at;
    }

    private int end(TurnText turn, int start, boolean comma) {
        String text = turn.folded;
        int chinese = names.chineseEnd(text, start, turn.nextTaken(start));
        boolean sure = chinese > 0 && (comma || names.isSureChinese(text, start, chinese));
        int foreign = sure ? -1 : PersonNames.runEnd(text, start);
        boolean named =
                foreign - start >= 2
                        && names.isBoundary(text, foreign)
                        && Foreign.isName(text, start, foreign)
                        && text.charAt(foreign - 1) != '方';
        int end = sure ? chinese : named ? foreign : -1;
        if (end > 0 && turn.isFree(start, end)) {
            return end;
        }
        int around = comma ? aroundMention(turn, start) : -1;
        return around > 0 ? around : -1;
    }

    /** 周海宁 and 石清明, in a row: what only seems to name a place or a day is somebody's given name. */
    private int aroundMention(TurnText turn, int start) {
        String text = turn.folded;
        Mention given = turn.at(start + 1);
        boolean inside =
                given != null
                        && given.start() == start + 1
                        && given.length() == 2
                        && !turn.isTaken(start)
                        && (given.type() == Entity.Type.PLACE || given.type() == Entity.Type.DATE);
        return inside
                        && names.isSureChinese(text, start, start + 3)
                        && names.isBoundary(text, start + 3)
                ? start + 3
                : -1;
    }

    /** Takes a list of Chinese names around a comma; answers where it ends. */
    private int list(TurnText turn, int comma, Set<String> known) {
        String text = turn.folded;
        int start = comma;
        while (start > 0 && comma - start < 3 && CharacterClass.isHan(text.charAt(start - 1))) {
            start--;
        }
        while (start < comma && !isListed(turn, start, comma)) {
            start++;
        }
        int count = start < comma ? 1 : 0;
        int longer = comma - start > 2 ? 1 : 0;
        int at = comma;
        while (count > 0 && at < text.length() && text.charAt(at) == '、') {
            int end = nameEnd(turn, at + 1);
            if (end < 0 || !isListed(turn, at + 1, end)) {
                break;
            }
            longer += end - at > 3 ? 1 : 0;
            count++;
            at = end;
        }
        boolean counted = count == 2 && isCounted(text, at);
        if (count < SHORTEST_LIST && !counted || longer == 0) {
            return comma;
        }
        add(turn, start, comma, known);
        for (int from = comma; from < at; ) {
            int end = nameEnd(turn, from + 1);
            add(turn, from + 1, end, known);
            from = end;
        }
        return at;
    }

    /** 管轶、袁国勇|等专家, 李磊、杨树朋|两位烈士 and 陈小军、周岭南|夺得金牌. */
    private boolean isCounted(String text, int at) {
        return at < text.length() && verbs.longestAt(text, at) >= 0
                || text.startsWith("等", at)
                || text.startsWith("两位", at)
                || text.startsWith("两名", at)
                || text.startsWith("两人", at)
                || text.startsWith("二人", at)
                || text.startsWith("夫妇", at);
    }

    private int nameEnd(TurnText turn, int start) {
        int end = names.chineseEnd(turn.folded, start, turn.nextTaken(start));
        return end > 0 ? end : aroundMention(turn, start);
    }

    private boolean isListed(TurnText turn, int start, int end) {
        return (turn.isFree(start, end) || aroundMention(turn, start) == end)
                && names.isChinese(turn.folded, start, end)
                && (end - start == 2 || names.isSureChinese(turn.folded, start, end))
                && Foreign.opens(turn, start);
    }

    private static void add(TurnText turn, int start, int end, Set<String> known) {
        turn.add(new Mention(start, end, Entity.Type.PERSON, null, Confidence.PERSON_IN_ROW));
        known.add(turn.folded.substring(start, end));
    }
}
