package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the document's title among its headlines: the one that names the event, else the one that
 * the page prints twice, else the first that is no mere site's name.
 */
final class Headlines {
    /** A site's or channel's name is shorter than most headlines. */
    private static final int LONGEST_SITE_NAME = 8;

    private final Phrases phrases;

    Headlines(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The title, or null if no headline may be one. */
    @Nullable String choose(List<String> headings) {
        String chosen = chosen(headings);
        int stamp = chosen == null ? 0 : Stamps.trailing(chosen);
        String title = chosen == null || stamp == 0 ? chosen : chosen.substring(0, stamp);
        int source = title == null ? -1 : SimplifiedCharacters.convert(title).indexOf("来源：");
        return title == null || source <= 0 ? title : title.substring(0, source).strip();
    }

    private @Nullable String chosen(List<String> headings) {
        List<String> titles = new ArrayList<>();
        for (String heading : headings) {
            if (PageEdges.isTitle(heading) || headings.size() == 1) {
                titles.add(heading);
            }
        }
        for (int i = 0; i < titles.size(); i++) {
            String folded = SimplifiedCharacters.convert(titles.get(i));
            if (phrases.namesEvent(folded)) {
                String above = i > 0 ? titles.get(i - 1) : null;
                return above != null && goesOn(SimplifiedCharacters.convert(above), folded)
                        ? above + titles.get(i)
                        : titles.get(i);
            }
        }
        Set<String> seen = new HashSet<>();
        for (String title : titles) {
            if (!seen.add(title)) {
                return title;
            }
        }
        return firstOrLongest(titles);
    }

    private static @Nullable String firstOrLongest(List<String> titles) {
        String chosen = null;
        for (String title : titles) {
            boolean better =
                    chosen == null || han(chosen) <= LONGEST_SITE_NAME && han(title) > han(chosen);
            chosen = better ? title : chosen;
        }
        return chosen;
    }

    private static int han(String text) {
        return (int) text.chars().filter(c -> CharacterClass.isHan((char) c)).count();
    }

    /** Whether a headline has two lines: a topic above the event, or the subject above the verb. */
    private static boolean goesOn(String above, String event) {
        boolean topic = above.startsWith("就") || above.startsWith("围绕") || above.startsWith("关于");
        boolean verb =
                event.startsWith("主持")
                        || event.startsWith("举行")
                        || event.startsWith("答")
                        || event.startsWith("回答")
                        || event.startsWith("出席");
        return topic && !event.contains("就") || verb;
    }
}
