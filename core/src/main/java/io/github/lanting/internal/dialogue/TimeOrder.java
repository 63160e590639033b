package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.restore.TracedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the posts of a live log that prints the newest one first in the order of time. A post is
 * what stands between two time stamps.
 */
final class TimeOrder {
    private static final int FEWEST_POSTS = 3;

    private TimeOrder() {}

    /**
     * The same blocks, those of each post in their order.
     *
     * @param blocks the blocks of a document
     * @param firstLabel the first block that may begin with a label
     * @param finder knows where a page's furniture begins
     */
    static List<RestoredBlock> of(
            List<RestoredBlock> blocks, int firstLabel, FurnitureFinder finder) {
        List<Integer> stamped = stampedNewestFirst(blocks);
        if (stamped.isEmpty()) {
            return blocks;
        }
        int first = stamped.get(0);
        int last = stamped.get(stamped.size() - 1);
        boolean before = first <= firstLabel && !endsPost(blocks.get(first));
        List<Integer> starts = new ArrayList<>();
        if (before) {
            starts.addAll(stamped);
        } else {
            starts.add(Math.min(first, firstLabel));
            stamped.subList(0, stamped.size() - 1).forEach(stamp -> starts.add(stamp + 1));
        }
        int end = before ? endOfPosts(blocks, last, finder) : last + 1;
        List<RestoredBlock> ordered = new ArrayList<>(blocks.subList(0, starts.get(0)));
        for (int i = starts.size() - 1; i >= 0; i--) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
            ordered.addAll(blocks.subList(starts.get(i), to));
        }
        ordered.addAll(blocks.subList(end, blocks.size()));
        return ordered;
    }

    static boolean isNewestFirst(List<RestoredBlock> blocks) {
        return !stampedNewestFirst(blocks).isEmpty();
    }

    /** Where there are stamps, if each is of a time before the last one's or of the same. */
    private static List<Integer> stampedNewestFirst(List<RestoredBlock> blocks) {
        List<Integer> alone = new ArrayList<>();
        List<Integer> beside = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TracedText traced = blocks.get(i).text();
            if (!Stamps.mayHold(traced)) {
                continue;
            }
            String text = traced.toString();
            if (Stamps.time(text) >= 0) {
                (Stamps.isAlone(text) ? alone : beside).add(i);
            }
        }
        // A page states its own time, too, mostly in another form.
        List<Integer> stamped = alone.size() > beside.size() ? alone : beside;
        long last = Long.MAX_VALUE;
        int steps = 0;
        for (int at : stamped) {
            long time = Stamps.time(blocks.get(at).text().toString());
            if (time > last) {
                return List.of();
            }
            steps += time < last ? 1 : 0;
            last = time;
        }
        return steps >= FEWEST_POSTS ? stamped : List.of();
    }

    private static boolean endsPost(RestoredBlock block) {
        String text = block.text().toString();
        return !Stamps.isAlone(text) && Stamps.leading(text) == 0;
    }

    /** The last post ends where the page's furniture begins. */
    private static int endOfPosts(List<RestoredBlock> blocks, int last, FurnitureFinder finder) {
        int end = last + 1;
        while (end < blocks.size()
                && blocks.get(end).block().kind().isSpoken()
                && finder.kindOf(blocks.get(end).text().toString()) == null) {
            end++;
        }
        return end;
    }
}
