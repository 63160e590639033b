package io.github.lanting.internal.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A turn's text while its mentions are gathered: no character belongs to two of them. */
final class TurnText {
    /** No name is longer, in UTF-16 code units. */
    static final int FARTHEST = 64;

    /** As printed. */
    final String printed;

    /** In Simplified characters, of the same length. */
    final String folded;

    private final Beginnings.Places beginnings;
    private final BitSet taken = new BitSet();
    private final @Nullable Mention[] owners;

    /** The mentions in order, or null where they have changed since. */
    private @Nullable List<Mention> ordered;

    private final boolean traditional;

    /** Where the names stand that the user gave. */
    private final BitSet given = new BitSet();

    TurnText(String printed, String folded) {
        this.printed = printed;
        this.folded = folded;
        this.traditional = !printed.equals(folded);
        this.owners = new Mention[folded.length()];
        this.beginnings = Beginnings.get().in(folded);
    }

    /** Whether it is printed in Traditional characters, some at least. */
    boolean isTraditional() {
        return traditional;
    }

    /** Where something can begin: elsewhere it does not. */
    PositionSet beginnings(Beginnings.Kind kind) {
        return beginnings.of(kind);
    }

    BitSet taken() {
        return taken;
    }

    /** The mention that a character belongs to, or null. */
    @Nullable Mention at(int index) {
        return index >= 0 && index < owners.length ? owners[index] : null;
    }

    boolean isTaken(int at) {
        return taken.get(at);
    }

    boolean isFree(int start, int end) {
        // Not the next bit that is set: a turn may be as long as a book.
        for (int at = start; at < end; at++) {
            if (taken.get(at)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the next mention begins at or behind a place, or the end of the text; no further than a
     * name can reach, since a turn may be as long as a book.
     */
    int nextTaken(int at) {
        return nextTaken(at, Math.min(folded.length(), at + FARTHEST));
    }

    /** Where the next mention begins from a place on, or the limit if none begins before it. */
    int nextTaken(int at, int limit) {
        int next = at;
        while (next < limit && !taken.get(next)) {
            next++;
        }
        return next;
    }

    /** Says that no mention may stand here. */
    void mask(int start, int end) {
        taken.set(start, end);
    }

    /** Adds a mention; those that lie inside it are part of it from now on. */
    void add(Mention mention) {
        ordered = null;
        mask(mention.start(), mention.end());
        for (int at = mention.start(); at < mention.end(); at++) {
            owners[at] = mention;
        }
    }

    /** The mentions in order, as they are now; not to be changed. */
    List<Mention> mentions() {
        List<Mention> known = ordered;
        if (known == null) {
            known = inOrder();
            ordered = known;
        }
        return known;
    }

    private List<Mention> inOrder() {
        List<Mention> mentions = new ArrayList<>();
        int at = taken.nextSetBit(0);
        while (at >= 0 && at < owners.length) {
            Mention mention = owners[at];
            if (mention != null) {
                mentions.add(mention);
            }
            at = taken.nextSetBit(mention == null ? at + 1 : mention.end());
        }
        return mentions;
    }

    /** Adds a name that the user gave. */
    void addGiven(Mention mention) {
        add(mention);
        given.set(mention.start(), mention.end());
    }

    /**
     * Adds a mention that may hold others, unless it cuts a given name: 灯塔岛 may begin 灯塔岛港务局, but
     * its own ending is no other's.
     */
    void addLarger(Mention larger) {
        int at = given.nextSetBit(larger.start());
        boolean cut = given.get(larger.start()) && startOf(larger.start()) < larger.start();
        while (!cut && at >= 0 && at < larger.end()) {
            Mention name = owners[at];
            cut = name == null || name.end() >= larger.end();
            at = name == null ? -1 : given.nextSetBit(name.end());
        }
        if (!cut) {
            add(larger);
        }
    }

    private int startOf(int at) {
        Mention mention = owners[at];
        return mention == null ? at : mention.start();
    }
}
