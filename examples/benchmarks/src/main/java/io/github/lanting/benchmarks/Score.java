package io.github.lanting.benchmarks;

import io.github.lanting.benchmarks.Mention.Group;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many mentions were found of those in the gold. A mention is found if one in the same turn is
 * of the same group and has the same words; one that stands twice must be found twice.
 */
final class Score {

    /** The figures of one group or of all. */
    record Figures(int gold, int found, int right) {
        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        double f1() {
            return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
        }

        Figures plus(Figures other) {
            return new Figures(gold + other.gold, found + other.found, right + other.right);
        }
    }

    private final Map<Group, Figures> groups = new EnumMap<>(Group.class);

    Score() {
        for (Group group : Group.values()) {
            groups.put(group, new Figures(0, 0, 0));
        }
    }

    /** Adds one document. */
    void add(List<Mention> gold, List<Mention> found) {
        Map<Mention, Integer> left = new HashMap<>();
        for (Mention mention : gold) {
            left.merge(mention, 1, Integer::sum);
            count(mention, new Figures(1, 0, 0));
        }
        for (Mention mention : found) {
            int wanted = left.getOrDefault(mention, 0);
            count(mention, new Figures(0, 1, wanted > 0 ? 1 : 0));
            left.put(mention, wanted - 1);
        }
    }

    private void count(Mention mention, Figures figures) {
        groups.merge(mention.group(), figures, Figures::plus);
    }

    Figures of(Group group) {
        return groups.getOrDefault(group, new Figures(0, 0, 0));
    }

    Figures total() {
        return groups.values().stream().reduce(new Figures(0, 0, 0), Figures::plus);
    }
}
