package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.CharacterSet;
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
    private static final int LONGEST_FOREIGN = 8;

    /** The usual length first. */
    private static final int[] NAME_LENGTHS = {3, 2, 4};

    private static final CharacterSet NOT_IN_A_NAME =
            new CharacterSet("的了是在我你他她它们这那不及或被把从吗呢吧啊么哪谁何将也就等称说表于到由向对会已还");

    private final Lexicon lexicon = Lexicon.get();
    private final ShortFormFinder shortForms;
    private final NameTrie followers = new NameTrie();
    private final NameTrie titles = new NameTrie();
    private final NameTrie titlesByEnd = new NameTrie();

    PersonFinder(ShortFormFinder shortForms) {
        this.shortForms = shortForms;
        LexiconFile.lines("name-followers.txt").forEach(word -> followers.add(word, 0));
        for (String title : positions()) {
            titles.add(title, 0);
            titlesByEnd.addReversed(title, 0);
        }
        courtesies().forEach(word -> titles.add(word, 0));
    }

    /** Adds what titles begin and end with. */
    static void addBeginnings(Beginnings beginnings) {
        for (String title : positions()) {
            beginnings.add(Beginnings.Kind.TITLE, title);
            beginnings.add(Beginnings.Kind.TITLE_END, title.substring(title.length() - 2));
        }
        courtesies().forEach(word -> beginnings.add(Beginnings.Kind.TITLE, word));
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
        BitSet surnames = turn.beginnings(Beginnings.Kind.SURNAME);
        BitSet foreign = turn.beginnings(Beginnings.Kind.TRANSLITERATION);
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
            if (turn.isTaken(at)) {
                continue;
            }
            int end = -1;
            if (text.charAt(at) == '·') {
                dotted(turn, at, known);
            } else if (isTitleBehind(text, at)) {
                end = nameBehindTitle(turn, at);
            }
            if (end < 0 && surnames.get(at)) {
                end = nameBeforeTitle(turn, at);
            }
            if (end < 0 && foreign.get(at)) {
                end = foreignBeforeTitle(turn, at);
            }
            if (end > at) {
                add(turn, at, end, Confidence.PERSON_BY_TITLE, known);
                end = row(turn, end, known);
                at = end - 1;
            }
        }
    }

    /** Where it is worth looking: at dots, behind titles, and not far before them. */
    private static BitSet places(TurnText turn) {
        String text = turn.folded;
        BitSet places = new BitSet(text.length());
        BitSet titles = turn.beginnings(Beginnings.Kind.TITLE);
        for (int at = titles.nextSetBit(0); at >= 0; at = titles.nextSetBit(at + 1)) {
            places.set(Math.max(0, at - LONGEST_FOREIGN), at);
        }
        BitSet ends = turn.beginnings(Beginnings.Kind.TITLE_END);
        for (int at = ends.nextSetBit(0); at >= 0; at = ends.nextSetBit(at + 1)) {
            places.set(at + 2);
        }
        places.clear(text.length(), text.length() + 2);
        for (int dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
            places.set(dot);
        }
        return places;
    }

    /** Marks everywhere what is known to be a name. */
    void findKnown(TurnText turn, NameTrie known) {
        String text = turn.folded;
        for (int at = 0; at < text.length(); at++) {
            long match = turn.isTaken(at) ? -1 : known.longestAt(text, at);
            int end = match < 0 ? at : at + NameTrie.length(match);
            if (end > at && turn.isFree(at, end)) {
                turn.add(person(at, end, Confidence.PERSON_KNOWN));
                at = end - 1;
            }
        }
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
        int dot = text.indexOf('·', at);
        if (dot > at && dot - at <= LONGEST_FOREIGN && isHanRun(text, at, dot)) {
            return -1;
        }
        int chinese = chineseEnd(text, at);
        if (chinese > 0) {
            return turn.isFree(at, chinese) ? chinese : -1;
        }
        int foreign = foreignEnd(text, at);
        if (foreign - at >= 2 && turn.isFree(at, foreign) && isBoundary(text, foreign)) {
            return foreign;
        }
        return -1;
    }

    /** A Chinese or Korean name that a word closes which may follow a name. */
    private int chineseEnd(String text, int at) {
        for (int length : NAME_LENGTHS) {
            int end = at + length;
            if (end <= text.length() && isChineseName(text, at, end) && isBoundary(text, end)) {
                return end;
            }
        }
        return -1;
    }

    private boolean isChineseName(String text, int start, int end) {
        int surname = lexicon.surnameAt(text, start, end);
        int given = end - start - surname;
        return surname > 0
                && given >= 1
                && given <= 2
                && isHanRun(text, start, end)
                && CommonWords.longestAt(text, start) < end - start
                && !isWordBehindParticle(text, start, end)
                && !(end - start == 3 && CommonWords.longestAt(text, start) == 2);
    }

    /** 和疾控(专家): a particle that is a surname, too, and a word. */
    private static boolean isWordBehindParticle(String text, int start, int end) {
        return "和于向从对同与后全国成应时方都常则支以".indexOf(text.charAt(start)) >= 0
                && (end - start == 2 || CommonWords.longestAt(text, start + 1) >= 2);
    }

    private int nameBeforeTitle(TurnText turn, int at) {
        String text = turn.folded;
        // 首相和候任主席: between two words, this surname is the particle.
        if (text.charAt(at) == '和' && !isEdge(text, at - 1)) {
            return -1;
        }
        for (int length : NAME_LENGTHS) {
            int end = at + length;
            if (isTitleAt(text, end)
                    && isChineseName(text, at, end)
                    && turn.isFree(at, end)
                    && !shortForms.isLikely(text, at)
                    && !isPartOfWord(text, at, end)) {
                return end;
            }
        }
        return -1;
    }

    private int foreignBeforeTitle(TurnText turn, int at) {
        String text = turn.folded;
        if (at > 0 && Transliteration.has(text.charAt(at - 1)) && !turn.isTaken(at - 1)) {
            return -1;
        }
        int end = foreignEnd(text, at);
        while (end - at >= 2) {
            if (isTitleAt(text, end)
                    && turn.isFree(at, end)
                    && CommonWords.longestAt(text, at) < end - at
                    && !isPartOfWord(text, at, end)) {
                return end;
            }
            end--;
        }
        return -1;
    }

    private boolean isTitleAt(String text, int at) {
        return at < text.length() && titles.longestAt(text, at) >= 0;
    }

    private static boolean isPartOfWord(String text, int start, int end) {
        return WordBoundaries.crossesStart(text, start, end)
                || WordBoundaries.crossesEnd(text, start, end)
                || WordBoundaries.isInWord(text, start)
                        && end - start == 2
                        && WordBoundaries.crossesEnd(text, start, end);
    }

    /** 康明凯、迈克尔: names in a row. */
    private int row(TurnText turn, int from, Set<String> known) {
        String text = turn.folded;
        int at = from;
        while (at + 2 < text.length() && text.charAt(at) == '、') {
            int chinese = chineseEnd(text, at + 1);
            int foreign = foreignEnd(text, at + 1);
            int end =
                    chinese > 0
                            ? chinese
                            : foreign - at > 2 && isBoundary(text, foreign) ? foreign : -1;
            if (end < 0 || !turn.isFree(at + 1, end)) {
                break;
            }
            add(turn, at + 1, end, Confidence.PERSON_IN_ROW, known);
            at = end;
        }
        return at;
    }

    /** 豪尔赫·切迪克: both ways from the dot. */
    private void dotted(TurnText turn, int dot, Set<String> known) {
        String text = turn.folded;
        int start = dot;
        while (start > 0
                && dot - start < LONGEST_FOREIGN
                && isNameCharacter(text, start - 1)
                && !turn.isTaken(start - 1)) {
            start--;
        }
        int end = dot + 1;
        while (end < text.length() && isNameCharacter(text, end) && !turn.isTaken(end)) {
            end++;
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

    private boolean isNameCharacter(String text, int at) {
        char c = text.charAt(at);
        return c == '·' || c == '-' || Transliteration.has(c);
    }

    private int foreignEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && end - at < LONGEST_FOREIGN
                && Transliteration.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isBoundary(String text, int at) {
        if (at >= text.length() || !CharacterClass.isHan(text.charAt(at))) {
            return true;
        }
        char c = text.charAt(at);
        return NOT_IN_A_NAME.has(c) || followers.longestAt(text, at) >= 0;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || !CharacterClass.isHan(text.charAt(at));
    }

    private static boolean isHanRun(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!CharacterClass.isHan(c) || NOT_IN_A_NAME.has(c)) {
                return false;
            }
        }
        return true;
    }
}
