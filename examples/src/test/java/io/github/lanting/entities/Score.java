package io.github.lanting.entities;

import io.github.lanting.Entity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts which of the mentions in gold files are found, by type. */
final class Score {
    private final Map<Entity.Type, int[]> counts = new EnumMap<>(Entity.Type.class);
    private int normsWanted;
    private int normsRight;

    private static final int WANTED = 0;
    private static final int FOUND = 1;
    private static final int RIGHT = 2;

    Score() {
        for (Entity.Type type : Entity.Type.values()) {
            counts.put(type, new int[RIGHT + 1]);
        }
    }

    /** Adds a document. */
    void add(List<GoldEntities.Mention> wanted, List<GoldEntities.Mention> found) {
        Map<String, Deque<GoldEntities.Mention>> left = new HashMap<>();
        for (GoldEntities.Mention mention : found) {
            counts.get(mention.type())[FOUND]++;
            left.computeIfAbsent(mention.key(), key -> new ArrayDeque<>()).add(mention);
        }
        for (GoldEntities.Mention mention : wanted) {
            int[] count = counts.get(mention.type());
            count[WANTED]++;
            Deque<GoldEntities.Mention> same = left.getOrDefault(mention.key(), new ArrayDeque<>());
            GoldEntities.Mention hit = same.poll();
            count[RIGHT] += hit == null ? 0 : 1;
            if (hit != null && !mention.norm().isEmpty()) {
                normsWanted++;
                normsRight += hit.norm().equals(mention.norm()) ? 1 : 0;
            }
        }
    }

    /** The harmonic mean of precision and recall of all types, from 0 to 1. */
    double f1() {
        int[] total = new int[RIGHT + 1];
        for (int[] count : counts.values()) {
            for (int i = 0; i < total.length; i++) {
                total[i] += count[i];
            }
        }
        return f1(total);
    }

    /** The share of the normal forms that are right, of what is found and has one; 0 to 1. */
    double norms() {
        return (double) normsRight / normsWanted;
    }

    /** The counts by type, for a person to read. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format("total F1 %.4f, norms %.4f%n", f1(), norms()));
        counts.forEach(
                (type, count) ->
                        table.append(
                                String.format(
                                        "%-12s wanted %4d found %4d right %4d F1 %.3f%n",
                                        type,
                                        count[WANTED],
                                        count[FOUND],
                                        count[RIGHT],
                                        f1(count))));
        return table.toString();
    }

    private static double f1(int[] count) {
        return 2.0 * count[RIGHT] / (count[WANTED] + count[FOUND]);
    }
}
