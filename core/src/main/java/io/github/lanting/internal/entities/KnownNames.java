package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import java.util.Set;

/** Names that one mention in a document tells of, and that are known in all of it from then on. */
final class KnownNames {
    private static final int SHORTEST = 2;

    private final NameTrie names = new NameTrie();
    private final boolean empty;

    /** Of some names, those that are no single characters. */
    KnownNames(Set<String> names) {
        for (String name : names) {
            if (name.length() >= SHORTEST) {
                this.names.add(name, 0);
            }
        }
        this.empty = names.isEmpty();
    }

    /** Marks them in a turn wherever nothing else stands. */
    void mark(TurnText turn, Entity.Type type, double confidence) {
        String text = turn.folded;
        int at = empty ? text.length() : names.nextBeginning(text, 0);
        while (at < text.length()) {
            long match = names.longestAt(text, at);
            int end = match < 0 ? at : at + NameTrie.length(match);
            boolean free = end > at && turn.isFree(at, end);
            if (free) {
                turn.add(new Mention(at, end, type, null, confidence));
            }
            at = names.nextBeginning(text, free ? end : at + 1);
        }
    }
}
