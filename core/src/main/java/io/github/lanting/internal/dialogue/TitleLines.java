package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the title of a name that is a label on a line of its own: on the line above, and the word
 * for a host above that.
 */
final class TitleLines {
    private final Lexicon lexicon;
    private final List<String> paragraphs;
    private final Map<Integer, Segment.Kind> furniture;

    TitleLines(Lexicon lexicon, PageLines lines) {
        this.lexicon = lexicon;
        this.paragraphs = lines.paragraphs();
        this.furniture = lines.furniture();
    }

    /** The candidates, in which each such name has its title; the lines above are no labels. */
    List<LabelCandidate> resolve(List<LabelCandidate> candidates) {
        List<LabelCandidate> resolved = new ArrayList<>();
        for (LabelCandidate candidate : candidates) {
            int title = above(candidate.paragraph());
            boolean bare = isBareName(candidate) && title >= 0 && isTitle(paragraphs.get(title));
            if (!bare) {
                resolved.add(candidate);
                continue;
            }
            String position = paragraphs.get(title);
            int host = above(title);
            boolean hosts =
                    host >= 0 && lexicon.isHost(SimplifiedCharacters.convert(paragraphs.get(host)));
            take(title, resolved);
            if (hosts) {
                take(host, resolved);
            }
            Label label = candidate.label();
            resolved.add(
                    candidate.with(
                            new Label(
                                    hosts ? Label.Kind.MODERATOR : Label.Kind.PERSON,
                                    label.text(),
                                    null,
                                    label.person(),
                                    position)));
        }
        return resolved;
    }

    private static boolean isBareName(LabelCandidate candidate) {
        Label label = candidate.label();
        return candidate.own()
                && label.kind() == Label.Kind.PERSON
                && label.text().equals(label.person());
    }

    private boolean isTitle(String line) {
        String folded = SimplifiedCharacters.convert(line);
        int title = lexicon.positionAtEnd(folded);
        return title > 0 && title < folded.length() && folded.length() <= LabelGrammar.LONGEST;
    }

    private void take(int line, List<LabelCandidate> resolved) {
        resolved.removeIf(candidate -> candidate.paragraph() == line);
        furniture.put(line, Segment.Kind.OTHER);
        paragraphs.set(line, "");
    }

    private int above(int paragraph) {
        int above = paragraph - 1;
        while (above >= 0 && paragraphs.get(above).isEmpty()) {
            above--;
        }
        return above;
    }
}
