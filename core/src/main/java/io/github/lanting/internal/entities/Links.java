package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which mentions of one document name one thing. For one document and one thread. */
final class Links {
    private static final Entity.Type[] TYPES = Entity.Type.values();

    private final EntityLexicon lexicon;

    /** Names of people with a dot, by each end that a dot opens; no name if two people have it. */
    private final Map<String, String> fullNames = new HashMap<>();

    /** What an abbreviation stands for that the document explains in brackets. */
    private final Map<Short, Object> explained = new HashMap<>();

    /** By the type's ordinal, the id of each thing that has one. */
    private final List<Map<Object, Integer>> ids = new ArrayList<>();

    private int count;

    /** An abbreviation, and what its document says it is. */
    private record Short(Entity.Type type, String name) {}

    /** Reads all turns once, for what a mention is tied to may stand behind it. */
    Links(EntityLexicon lexicon, List<TurnText> turns) {
        this.lexicon = lexicon;
        for (Entity.Type type : TYPES) {
            ids.add(new HashMap<>());
        }
        for (TurnText turn : turns) {
            Mention before = null;
            for (Mention mention : turn.mentions()) {
                if (mention.type() == Entity.Type.PERSON) {
                    addFullName(text(turn, mention));
                } else if (before != null && isAbbreviationOf(turn, before, mention)) {
                    String name = text(turn, mention);
                    // Explained in two ways it stands for neither, where it stands alone.
                    explained.merge(
                            new Short(mention.type(), name),
                            named(before, text(turn, before)),
                            (a, b) -> a.equals(b) ? a : named(mention, name));
                }
                before = mention;
            }
        }
    }

    /**
     * The id of what a mention names. To be asked of all mentions in order.
     *
     * @param before the mention before it in its turn, or null
     * @param name the mention's words in Simplified characters
     */
    int id(TurnText turn, @Nullable Mention before, Mention mention, String name) {
        Object identity = identity(turn, before, mention, name);
        Integer known = ids.get(mention.type().ordinal()).putIfAbsent(identity, count);
        return known == null ? count++ : known;
    }

    private Object identity(TurnText turn, @Nullable Mention before, Mention mention, String name) {
        if (mention.type() == Entity.Type.PERSON) {
            return person(name);
        }
        if (before != null && isAbbreviationOf(turn, before, mention)) {
            return named(before, text(turn, before));
        }
        boolean body =
                mention.type() == Entity.Type.ORGANIZATION || mention.type() == Entity.Type.OUTLET;
        Object full =
                body && !explained.isEmpty()
                        ? explained.get(new Short(mention.type(), name))
                        : null;
        return full != null ? full : named(mention, name);
    }

    /** What tells a thing from others of its type, as far as the mention itself says. */
    private Object named(Mention mention, String name) {
        Entity.Norm norm = mention.norm();
        if (norm != null) {
            return norm instanceof Entity.Code code ? code.value() : norm;
        }
        return mention.type() == Entity.Type.ORGANIZATION ? lexicon.fullName(name) : name;
    }

    /** 切迪克 is 豪尔赫·切迪克 where he was named before, and nobody else's name ends so. */
    private String person(String name) {
        String full = fullNames.isEmpty() ? "" : fullNames.getOrDefault(name, "");
        return !full.isEmpty() && !isKnown(name) && isKnown(full) ? full : name;
    }

    private boolean isKnown(String person) {
        return ids.get(Entity.Type.PERSON.ordinal()).containsKey(person);
    }

    private void addFullName(String name) {
        for (int dot = name.indexOf('·'); dot >= 0; dot = name.indexOf('·', dot + 1)) {
            fullNames.merge(name.substring(dot + 1), name, Links::onlyOne);
        }
    }

    /** The fuller of two forms of one name; no name if they are two people's. */
    private static String onlyOne(String name, String other) {
        if (name.equals(other) || name.endsWith("·" + other)) {
            return name;
        }
        return !name.isEmpty() && other.endsWith("·" + name) ? other : "";
    }

    private static boolean isAbbreviationOf(TurnText turn, Mention name, Mention mention) {
        return mention.start() == name.end() + 1
                && mention.type() == name.type()
                && (name.type() == Entity.Type.ORGANIZATION || name.type() == Entity.Type.OUTLET)
                && Abbreviations.abbreviationEnd(turn.folded, name.end()) == mention.end();
    }

    private static String text(TurnText turn, Mention mention) {
        return turn.folded.substring(mention.start(), mention.end());
    }
}
