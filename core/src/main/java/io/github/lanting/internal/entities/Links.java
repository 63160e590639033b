package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which mentions of one document name one thing. For one document and one thread. */
final class Links {
    private final EntityLexicon lexicon;

    /** Names of people with a dot, by each end that a dot opens; no name if two people have it. */
    private final Map<String, String> fullNames = new HashMap<>();

    /** What an abbreviation stands for that the document explains in brackets. */
    private final Map<Thing, Thing> explained = new HashMap<>();

    private final Map<Entity.Type, Map<Object, Integer>> ids = new EnumMap<>(Entity.Type.class);
    private int count;

    /** What is named: its type, and what tells it from others of the type. */
    private record Thing(Entity.Type type, Object identity) {}

    /** Reads all turns once, for what a mention is tied to may stand behind it. */
    Links(EntityLexicon lexicon, List<TurnText> turns) {
        this.lexicon = lexicon;
        for (TurnText turn : turns) {
            Mention before = null;
            for (Mention mention : turn.mentions()) {
                if (mention.type() == Entity.Type.PERSON) {
                    addFullName(text(turn, mention));
                } else if (before != null && isAbbreviationOf(turn, before, mention)) {
                    String name = text(turn, mention);
                    // Explained in two ways it stands for neither, where it stands alone.
                    explained.merge(
                            new Thing(mention.type(), name),
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
     */
    int id(TurnText turn, @Nullable Mention before, Mention mention) {
        Thing thing = thing(turn, before, mention);
        Map<Object, Integer> ofType = ids.computeIfAbsent(thing.type(), type -> new HashMap<>());
        Integer known = ofType.get(thing.identity());
        if (known != null) {
            return known;
        }
        ofType.put(thing.identity(), count);
        return count++;
    }

    private Thing thing(TurnText turn, @Nullable Mention before, Mention mention) {
        String name = text(turn, mention);
        if (mention.type() == Entity.Type.PERSON) {
            return person(name);
        }
        if (before != null && isAbbreviationOf(turn, before, mention)) {
            return named(before, text(turn, before));
        }
        Thing thing = explained.isEmpty() ? null : explained.get(new Thing(mention.type(), name));
        return thing != null ? thing : named(mention, name);
    }

    /** What is named, as far as the mention itself tells. */
    private Thing named(Mention mention, String name) {
        Entity.Norm norm = mention.norm();
        if (norm != null) {
            Object identity = norm instanceof Entity.Code code ? code.value() : norm;
            return new Thing(mention.type(), identity);
        }
        boolean body = mention.type() == Entity.Type.ORGANIZATION;
        return new Thing(mention.type(), body ? lexicon.fullName(name) : name);
    }

    /** 切迪克 is 豪尔赫·切迪克 where he was named before, and nobody else's name ends so. */
    private Thing person(String name) {
        Thing own = new Thing(Entity.Type.PERSON, name);
        String full = fullNames.getOrDefault(name, "");
        if (full.isEmpty() || isKnown(own)) {
            return own;
        }
        Thing named = new Thing(Entity.Type.PERSON, full);
        return isKnown(named) ? named : own;
    }

    private boolean isKnown(Thing thing) {
        return ids.getOrDefault(thing.type(), Map.of()).containsKey(thing.identity());
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
