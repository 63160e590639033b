package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.tables.CommonWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the family name alone before a title: 蔡总统 where the document names 蔡英文, 梅女士 where it names
 * 特雷莎·梅, and 李先生 anywhere. For one document and one thread.
 */
final class FamilyNames {
    private static final List<String> COURTESIES = List.of("先生", "女士", "小姐", "太太");
    private static final List<String> OTHERS = List.of("当局", "案", "氏");
    private static final int LONGEST_CHINESE = 4;

    private final Set<Character> families = new HashSet<>();

    /** Notes what the people of a turn are called. */
    void note(TurnText turn) {
        for (Mention mention : turn.mentions()) {
            if (mention.type() == Entity.Type.PERSON) {
                note(turn.folded.substring(mention.start(), mention.end()));
            }
        }
    }

    private void note(String name) {
        int dot = name.lastIndexOf('·');
        if (dot >= 0) {
            if (dot == name.length() - 2) {
                families.add(name.charAt(dot + 1));
            }
        } else if (name.length() <= LONGEST_CHINESE
                && Lexicon.get().isSurnameStart(name.charAt(0))) {
            families.add(name.charAt(0));
        }
    }

    /** Finds the names in a turn. */
    void find(TurnText turn, NameTrie titles) {
        String text = turn.folded;
        PositionSet surnames = turn.beginnings(Beginnings.Kind.SURNAME);
        PositionSet called = turn.beginnings(Beginnings.Kind.TITLE);
        for (int at = surnames.next(0); at >= 0; at = surnames.next(at + 1)) {
            boolean worth =
                    called.has(at + 1)
                            || at + 1 < text.length() && "当案氏".indexOf(text.charAt(at + 1)) >= 0;
            if (worth && !turn.isTaken(at) && isCalled(turn, at, titles)) {
                turn.add(
                        new Mention(at, at + 1, Entity.Type.PERSON, null, Confidence.PERSON_KNOWN));
            }
        }
    }

    private boolean isCalled(TurnText turn, int at, NameTrie titles) {
        String text = turn.folded;
        int end = at + 1;
        boolean known = families.contains(text.charAt(at));
        boolean called =
                startsWithOne(text, end, COURTESIES)
                                && (known || PersonNames.isFrequentSurname(text.charAt(at)))
                        || known
                                && (PersonFinder.isTitle(titles, text, end)
                                        || startsWithOne(text, end, OTHERS));
        return called && CommonWords.longestAt(text, at) < 2 && Foreign.opens(turn, at);
    }

    private static boolean startsWithOne(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
