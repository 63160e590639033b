package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.CommonWords;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;

/** Finds the names behind titles in headline and lead: 外交部发言人华春莹主持…. */
final class Spokespeople {
    private static final int LONGEST_TITLE = 12;
    private static final char DEPUTY = '副';

    private final Lexicon lexicon;
    private final PersonNames names;
    private final WordList followers = new WordList(LexiconFile.lines("name-followers.txt"));

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
            boolean named = end > at && isBehindTitle(folded, at);
            if (named && !found.contains(text.substring(at, end))) {
                found.add(text.substring(at, end));
                at = end;
            }
        }
        return found;
    }

    /** The names at the start of a text's clauses that one of some verbs follows, each once. */
    List<String> findBefore(String text, WordList verbs) {
        List<String> found = new ArrayList<>();
        String folded = SimplifiedCharacters.convert(text);
        for (int at = 1; at < folded.length(); at++) {
            boolean clause = "，。；".indexOf(folded.charAt(at - 1)) >= 0;
            for (int length = 2; clause && length <= 3; length++) {
                int end = at + length;
                boolean named =
                        end < folded.length()
                                && names.isChinese(folded.substring(at, end))
                                && verbs.isAt(folded, end);
                if (named && !found.contains(text.substring(at, end))) {
                    found.add(text.substring(at, end));
                }
            }
        }
        return found;
    }

    /** The names that stand right behind one title in a text, as printed, each once. */
    List<String> behind(String text, String title) {
        List<String> found = new ArrayList<>();
        String folded = SimplifiedCharacters.convert(text);
        String words = SimplifiedCharacters.convert(title);
        int at = words.isEmpty() ? -1 : folded.indexOf(words);
        while (at >= 0) {
            int start = at + words.length();
            int end = nameEnd(folded, start);
            if (end > start && !found.contains(text.substring(start, end))) {
                found.add(text.substring(start, end));
            }
            at = folded.indexOf(words, start);
        }
        return found;
    }

    /** The names of one surname in a text that stand before or behind a title, each once. */
    List<String> ofSurname(String text, String surname) {
        List<String> found = new ArrayList<>();
        String folded = SimplifiedCharacters.convert(text);
        String words = SimplifiedCharacters.convert(surname);
        int at = folded.indexOf(words);
        while (at >= 0) {
            int end = isBehindTitle(folded, at) ? nameEnd(folded, at) : -1;
            for (int length = 3; end < 0 && length >= 2; length--) {
                int after = at + length;
                // 石副主委 is Shi, a deputy, and not Shi Fu.
                boolean titled =
                        after < folded.length()
                                && folded.charAt(after - 1) != DEPUTY
                                && startsWithTitle(folded, after);
                end = titled && names.isChinese(folded.substring(at, after)) ? after : -1;
            }
            if (end > at && !found.contains(text.substring(at, end))) {
                found.add(text.substring(at, end));
            }
            at = folded.indexOf(words, at + 1);
        }
        return found;
    }

    private boolean isBehindTitle(String folded, int at) {
        return lexicon.positionAtEnd(folded.substring(Math.max(0, at - LONGEST_TITLE), at)) > 0;
    }

    private boolean startsWithTitle(String folded, int at) {
        for (int length = 2; length <= 4 && at + length <= folded.length(); length++) {
            if (lexicon.positionAtEnd(folded.substring(at, at + length)) == length) {
                return true;
            }
        }
        return false;
    }

    /** The names at a text's very start, where a headline may do without a title: 王毅答记者问. */
    List<String> findAtStart(String text) {
        String folded = SimplifiedCharacters.convert(text);
        int end = nameEnd(folded, 0);
        // 海关：… is a body or a word before a colon.
        boolean word =
                end > 0
                        && folded.startsWith("：", end)
                        && CommonWords.frequencyClass(folded.substring(0, end)) >= 0;
        return end > 0 && !word ? List.of(text.substring(0, end)) : List.of();
    }

    /** Where the name ends that starts here and is closed by a word that may follow a name. */
    private int nameEnd(String folded, int at) {
        for (int length : new int[] {3, 2, 4}) {
            int end = at + length;
            if (end <= folded.length()
                    && (end == folded.length() || followers.isAt(folded, end))
                    && (names.isChinese(folded.substring(at, end))
                            || isTwoSurnames(folded, at, end))) {
                return end;
            }
        }
        return -1;
    }

    /** 林郑月娥: the husband's surname before her own. */
    private boolean isTwoSurnames(String folded, int at, int end) {
        return end - at == 4
                && lexicon.isSurnameStart(folded.charAt(at))
                && names.isChinese(folded.substring(at + 1, end));
    }
}
