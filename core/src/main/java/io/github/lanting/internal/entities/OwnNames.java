package io.github.lanting.internal.entities;

import io.github.lanting.NameLexicon;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names that a parser's user gave. Immutable. */
final class OwnNames {
    private final NameTrie trie = new NameTrie();
    private final List<NameLexicon.Name> entries = new ArrayList<>();

    private OwnNames(List<NameLexicon> lexicons) {
        // In a trie the first of equal names stays; of a user's names the last counts.
        for (int i = lexicons.size() - 1; i >= 0; i--) {
            List<NameLexicon.Name> names = lexicons.get(i).names();
            for (int j = names.size() - 1; j >= 0; j--) {
                NameLexicon.Name name = names.get(j);
                trie.add(SimplifiedCharacters.convert(name.name()), entries.size());
                for (String alias : name.aliases()) {
                    trie.add(SimplifiedCharacters.convert(alias), entries.size());
                }
                entries.add(name);
            }
        }
    }

    /** The names of all lexicons, or null if they have none: then there is nothing to look for. */
    static @Nullable OwnNames of(List<NameLexicon> lexicons) {
        return lexicons.stream().allMatch(lexicon -> lexicon.names().isEmpty())
                ? null
                : new OwnNames(lexicons);
    }

    /** The titles in 《》 that are names; what else stands between these marks is left alone. */
    void findTitles(TurnText turn) {
        String text = turn.folded;
        for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
            int end = text.indexOf('》', at);
            long match = end < 0 ? -1 : trie.longestAt(text, at + 1, end);
            if (match >= 0 && at + 1 + NameTrie.length(match) == end) {
                turn.addGiven(mention(at + 1, match));
            }
        }
    }

    void find(TurnText turn) {
        String text = turn.folded;
        for (int at = 0; at < text.length(); at++) {
            long match = turn.isTaken(at) ? -1 : trie.longestAt(text, at);
            while (match >= 0 && !stands(turn, at, at + NameTrie.length(match))) {
                match = trie.longestAt(text, at, at + NameTrie.length(match) - 1);
            }
            if (match >= 0) {
                turn.addGiven(mention(at, match));
                at += NameTrie.length(match) - 1;
            }
        }
    }

    private Mention mention(int start, long match) {
        NameLexicon.Name name = entries.get(NameTrie.value(match));
        return new Mention(
                start, start + NameTrie.length(match), name.type(), name.norm(), Confidence.NAME);
    }

    /** Whether nothing else stands there, and no Latin word or number is cut in two. */
    private static boolean stands(TurnText turn, int start, int end) {
        return turn.isFree(start, end) && !isCut(turn.folded, start) && !isCut(turn.folded, end);
    }

    private static boolean isCut(String text, int at) {
        return at > 0 && at < text.length() && isLatin(text, at - 1) && isLatin(text, at);
    }

    private static boolean isLatin(String text, int at) {
        byte characterClass = CharacterClass.of(text.charAt(at));
        return characterClass == CharacterClass.LETTER || characterClass == CharacterClass.DIGIT;
    }
}
