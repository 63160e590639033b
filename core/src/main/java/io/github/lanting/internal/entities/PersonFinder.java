package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.CommonWords;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds people: a name behind or before a title, foreign names with a dot, names in a row with one
 * that is known. What is found once is known in the whole document.
 */
final class PersonFinder {
    /** Behind a name that begins a clause: 表示, 访华. */
    private static final int SPEECH = 1;

    private final PersonNames names = new PersonNames();
    private final PersonRows rows = new PersonRows(names);
    private final ShortFormFinder shortForms;
    private final NameTrie titles = new NameTrie();
    private final NameTrie titlesByEnd = new NameTrie();

    PersonFinder(ShortFormFinder shortForms) {
        this.shortForms = shortForms;
        for (String title : positions()) {
            titles.add(title, 0);
            titlesByEnd.addReversed(title, 0);
        }
        courtesies().forEach(word -> titles.add(word, 0));
        LexiconFile.lines("person-words.txt").forEach(word -> titlesByEnd.addReversed(word, 0));
        LexiconFile.lines("speech-verbs.txt").forEach(word -> titles.add(word, SPEECH));
    }

    /** Adds what titles begin and end with. */
    static void addBeginnings(Beginnings beginnings) {
        for (String title : positions()) {
            beginnings.add(Beginnings.Kind.TITLE, title);
            beginnings.add(Beginnings.Kind.TITLE_END, title.substring(title.length() - 2));
        }
        courtesies().forEach(word -> beginnings.add(Beginnings.Kind.TITLE, word));
        for (String surname : LexiconFile.lines("japanese-surnames.txt")) {
            beginnings.add(Beginnings.Kind.SURNAME, surname);
        }
        for (String word : LexiconFile.lines("person-words.txt")) {
            beginnings.add(Beginnings.Kind.TITLE_END, word.substring(word.length() - 2));
        }
        for (String word : LexiconFile.lines("speech-verbs.txt")) {
            beginnings.add(Beginnings.Kind.TITLE, word);
        }
    }

    /** Titles of one character are parts of too many words. */
    private static List<String> positions() {
        return Lexicon.get().positions().stream().filter(title -> title.length() > 1).toList();
    }

    private static List<String> courtesies() {
        return LexiconFile.lines("courtesy.txt");
    }

    void find(TurnText turn, Set<String> known) {
        String text = turn.folded;
        BitSet places = places(turn);
        PositionSet surnames = turn.beginnings(Beginnings.Kind.SURNAME);
        PositionSet foreign = turn.beginnings(Beginnings.Kind.TRANSLITERATION);
        PositionSet ends = turn.beginnings(Beginnings.Kind.TITLE_END);
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
            if (turn.isTaken(at)) {
                namesake(turn, at, known);
                continue;
            }
            int end = -1;
            if (text.charAt(at) == '·') {
                dotted(turn, at, known);
            } else if (at > 1 && ends.has(at - 2) && isTitleBehind(text, at)) {
                end = nameBehindTitle(turn, at);
            }
            if (end < 0 && surnames.has(at)) {
                end = nameBeforeTitle(turn, at);
            }
            if (end < 0 && foreign.has(at)) {
                end = foreignBeforeTitle(turn, at);
            }
            if (end > at) {
                add(turn, at, end, Confidence.PERSON_BY_TITLE, known);
                end = rows.forward(turn, end, known);
                at = end - 1;
            }
        }
    }

    /** 贸易部长伯明翰说: who speaks behind a title is no city. */
    private void namesake(TurnText turn, int at, Set<String> known) {
        String text = turn.folded;
        Mention mention = turn.at(at);
        boolean city =
                mention != null
                        && mention.type() == Entity.Type.PLACE
                        && mention.start() == at
                        && Transliteration.isRun(text, at, mention.end());
        if (city && mention != null && isTitleBehind(text, at)) {
            long match = mention.end() < text.length() ? titles.longestAt(text, mention.end()) : -1;
            if (match >= 0 && NameTrie.value(match) == SPEECH) {
                add(turn, at, mention.end(), Confidence.PERSON_BY_TITLE, known);
            }
        }
    }

    /** Finds the names in a row with those that are found. */
    void findRows(TurnText turn, Set<String> known) {
        rows.find(turn, known);
    }

    /** Where it is worth looking: at dots, behind titles, and not far before them. */
    private static BitSet places(TurnText turn) {
        String text = turn.folded;
        BitSet places = new BitSet(text.length());
        PositionSet titles = turn.beginnings(Beginnings.Kind.TITLE);
        for (int at = titles.next(0); at >= 0; at = titles.next(at + 1)) {
            places.set(Math.max(0, at - PersonNames.LONGEST_FOREIGN), at);
        }
        PositionSet ends = turn.beginnings(Beginnings.Kind.TITLE_END);
        for (int at = ends.next(0); at >= 0; at = ends.next(at + 1)) {
            places.set(at + 2);
        }
        places.clear(text.length(), text.length() + 2);
        for (int dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
            places.set(dot);
        }
        return places;
    }

    /** Marks the family names that stand alone before a title. */
    void findFamilies(TurnText turn, FamilyNames families) {
        families.find(turn, titles);
    }

    /** Whether a title or word of courtesy begins at a place. */
    static boolean isTitle(NameTrie titles, String text, int at) {
        long match = at < text.length() ? titles.longestAt(text, at) : -1;
        return match >= 0 && NameTrie.value(match) != SPEECH;
    }

    private static void add(
            TurnText turn, int start, int end, double confidence, Set<String> known) {
        turn.add(person(start, end, confidence));
        known.add(turn.folded.substring(start, end));
    }

    private static Mention person(int start, int end, double confidence) {
        return new Mention(start, end, Entity.Type.PERSON, null, confidence);
    }

    private boolean isTitleBehind(String text, int at) {
        return titlesByEnd.longestBefore(text, at) >= 0;
    }

    private int nameBehindTitle(TurnText turn, int at) {
        String text = turn.folded;
        int limit = Math.min(text.length(), at + PersonNames.LONGEST_FOREIGN + 1);
        int dot = at;
        while (dot < limit && CharacterClass.isHan(text.charAt(dot))) {
            dot++;
        }
        if (dot > at && dot < limit && text.charAt(dot) == '·') {
            return -1;
        }
        int next = turn.nextTaken(at);
        int chinese = names.chineseEnd(text, at, next);
        if (chinese > 0) {
            return turn.isFree(at, chinese) ? chinese : -1;
        }
        int foreign = names.foreignEnd(text, at, next);
        return foreign > at && turn.isFree(at, foreign) ? foreign : -1;
    }

    private int nameBeforeTitle(TurnText turn, int at) {
        String text = turn.folded;
        // 首相和候任主席, 能同总理交流: this surname is the particle.
        if (PersonNames.isParticle(text.charAt(at))) {
            return -1;
        }
        // 小泉首相: a Japanese family name needs no more.
        int family = names.japaneseFamilyEnd(text, at);
        if (family > 0
                && isTitle(titles, text, family)
                && turn.isFree(at, family)
                && !WordBoundaries.crosses(text, at, family)) {
            return family;
        }
        for (int length : PersonNames.LENGTHS) {
            int end = at + length;
            if (isTitleAt(turn, at, end)
                    && isHanName(text, at, end)
                    && turn.isFree(at, end)
                    && !shortForms.isLikely(text, at)
                    && !isPartOfWord(text, at, end)) {
                return end;
            }
        }
        return -1;
    }

    private boolean isHanName(String text, int start, int end) {
        return names.isJapanese(text, start, end)
                || names.isChinese(text, start, end)
                        && !(end - start == 3
                                && CommonWords.frequencyClass(text.substring(start + 1, end)) == 7);
    }

    private int foreignBeforeTitle(TurnText turn, int at) {
        String text = turn.folded;
        boolean verb = at > 0 && text.charAt(at - 1) == '派';
        if (at > 0 && Transliteration.has(text.charAt(at - 1)) && !verb && !turn.isTaken(at - 1)) {
            return -1;
        }
        // 此刻派穆伦上将: behind other words it is the verb.
        if (text.charAt(at) == '派' && at > 0 && CharacterClass.isHan(text.charAt(at - 1))) {
            return -1;
        }
        int end = turn.nextTaken(at, PersonNames.runEnd(text, at));
        while (end - at >= 2) {
            if (isTitleAt(turn, at, end)
                    && turn.isFree(at, end)
                    && CommonWords.longestAt(text, at) < end - at
                    && !isPartOfWord(text, at, end)) {
                return end;
            }
            end--;
        }
        return -1;
    }

    /** Whether a title follows, or a word that tells that somebody speaks who begins a clause. */
    private boolean isTitleAt(TurnText turn, int start, int end) {
        boolean worth = turn.beginnings(Beginnings.Kind.TITLE).has(end);
        long match = worth ? titles.longestAt(turn.folded, end) : -1;
        return match >= 0 && (NameTrie.value(match) != SPEECH || isSpeaker(turn, start, end));
    }

    private boolean isSpeaker(TurnText turn, int start, int end) {
        String text = turn.folded;
        char before = start == 0 ? '。' : text.charAt(start - 1);
        boolean edge = !CharacterClass.isHan(before) && before != '·' && before != '、';
        boolean foreign = Transliteration.isRun(text, start, end);
        boolean opens = edge || foreign && end - start > 2 && Foreign.opens(turn, start);
        boolean side = text.charAt(end - 1) == '方' || text.charAt(end - 1) == '当';
        if (!opens || side || !Foreign.isName(text, start, end)) {
            return false;
        }
        return foreign || names.isSureChinese(text, start, end);
    }

    private static boolean isPartOfWord(String text, int start, int end) {
        return WordBoundaries.crossesStart(text, start, end)
                || WordBoundaries.crossesEnd(text, start, end)
                || WordBoundaries.isInWord(text, start)
                        && end - start == 2
                        && WordBoundaries.crossesEnd(text, start, end);
    }

    /** 豪尔赫·切迪克: both ways from the dot. */
    private void dotted(TurnText turn, int dot, Set<String> known) {
        String text = turn.folded;
        int start = dot;
        while (start > 0
                && dot - start < PersonNames.LONGEST_FOREIGN
                && isNameCharacter(text, start - 1)
                && isFreeForDot(turn, start - 1)) {
            start--;
        }
        Mention before = turn.at(start);
        start = before == null ? start : before.start();
        int end = dot + 1;
        while (end < text.length() && isNameCharacter(text, end) && isFreeForDot(turn, end)) {
            end++;
        }
        while (start < dot - 1 && start > 0 && WordBoundaries.crossesStart(text, start, dot)) {
            start++;
        }
        // 丹·拉瑟|因报道.
        while (end > dot + 2
                && "因于即".indexOf(text.charAt(end - 1)) >= 0
                && end < text.length()
                && CharacterClass.isHan(text.charAt(end))) {
            end--;
        }
        // 比尔·纳尔逊|通过: what begins a word that goes on is no part of the name.
        while (end > dot + 2 && end - 1 + CommonWords.longestAt(text, end - 1) > end) {
            end--;
        }
        if (start < dot && end > dot + 1) {
            add(turn, start, end, Confidence.PERSON_BY_DOT, known);
            int family = text.lastIndexOf('·', end - 1) + 1;
            if (end - family >= 2) {
                known.add(text.substring(family, end));
            }
        }
    }

    /** What is in a name with a dot is no other name: 让-皮埃尔·卡昂, 亚历山大·蒲柏. */
    private static boolean isFreeForDot(TurnText turn, int at) {
        Mention mention = turn.at(at);
        return !turn.isTaken(at)
                || mention != null
                        && mention.length() > 1
                        && (mention.type() == Entity.Type.PERSON
                                || mention.type() == Entity.Type.PLACE);
    }

    private boolean isNameCharacter(String text, int at) {
        char c = text.charAt(at);
        return c == '·' || c == '-' || Transliteration.has(c);
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || !CharacterClass.isHan(text.charAt(at));
    }
}
