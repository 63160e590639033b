package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the title of a name that is a label on a line of its own: on the line above, and the word
 * for a host above that.
 */
final class TitleLines {
    private final Lexicon lexicon;
    private final List<String> paragraphs;

    TitleLines(Lexicon lexicon, PageLines lines) {
        this.lexicon = lexicon;
        this.paragraphs = lines.paragraphs();
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
            resolved.add(
                    titled(
                            candidate,
                            hosts,
                            position,
                            hosts ? List.of(host, title) : List.of(title)));
            take(title, resolved);
            if (hosts) {
                take(host, resolved);
            }
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

    private static LabelCandidate titled(
            LabelCandidate name, boolean hosts, String position, List<Integer> lines) {
        Label label =
                new Label(
                        hosts ? Label.Kind.MODERATOR : Label.Kind.PERSON,
                        position + name.label().text(),
                        null,
                        name.label().person(),
                        position);
        return new LabelCandidate(
                name.paragraph(), name.number(), name.start(), name.end(), label, true, lines);
    }

    /** Nobody says it, and it heads nothing: the label has it. */
    private void take(int line, List<LabelCandidate> resolved) {
        LabelCandidate.removeOf(line, resolved);
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
