package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;

/** Finds the names behind titles in headline and lead: 外交部发言人华春莹主持…. */
final class Spokespeople {
    private final Lexicon lexicon;
    private final PersonNames names;
    private final List<String> followers = LexiconFile.lines("name-followers.txt");

    Spokespeople(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
    }

    /** The names that stand behind a title in a text, as printed, in order, each once. */
    List<String> find(String text) {
        List<String> found = new ArrayList<>();
        String folded = SimplifiedCharacters.convert(text);
        for (int at = 2; at < folded.length(); at++) {
            // A surname is rarer than a title is costly to look up.
            int end = lexicon.isSurnameStart(folded.charAt(at)) ? nameEnd(folded, at) : -1;
            boolean named = end > at && lexicon.positionAtEnd(folded.substring(0, at)) > 0;
            if (named && !found.contains(text.substring(at, end))) {
                found.add(text.substring(at, end));
                at = end;
            }
        }
        return found;
    }

    /** The names at a text's very start, where a headline may do without a title: 王毅答记者问. */
    List<String> findAtStart(String text) {
        String folded = SimplifiedCharacters.convert(text);
        int end = nameEnd(folded, 0);
        return end > 0 ? List.of(text.substring(0, end)) : List.of();
    }

    /** Where the name ends that starts here and is closed by a word that may follow a name. */
    private int nameEnd(String folded, int at) {
        for (int length : new int[] {3, 2, 4}) {
            int end = at + length;
            if (end <= folded.length()
                    && names.isChinese(folded.substring(at, end))
                    && (end == folded.length() || isFollower(folded, end))) {
                return end;
            }
        }
        return -1;
    }

    private boolean isFollower(String folded, int at) {
        return followers.stream().anyMatch(word -> folded.startsWith(word, at));
    }
}
