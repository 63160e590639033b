package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.Speaker;
import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A document without a dialogue: one narration, if there are sentences in it; behind a lead that
 * announces it (以下为发言全文。), the statement of the one person whom headline or lead name.
 */
final class Article {
    private static final int LONGEST_ADDRESS = 40;

    private final PageLines lines;
    private final List<String> paragraphs;
    private final Phrases phrases;
    private final PressEvent event;

    Article(PageLines lines, Phrases phrases, PressEvent event) {
        this.lines = lines;
        this.paragraphs = lines.paragraphs();
        this.phrases = phrases;
        this.event = event;
    }

    /** The turns; none of what is a list, whose lines become furniture. */
    List<TurnDraft> turns() {
        int filled = 0;
        int sentences = 0;
        for (String paragraph : paragraphs) {
            filled += paragraph.isEmpty() ? 0 : 1;
            sentences += hasSentence(paragraph) ? 1 : 0;
        }
        boolean article = sentences * 2 > filled;
        int speech = article ? speech() : paragraphs.size();
        TurnDraft narration = TurnBuilder.narration();
        for (int i = 0; i < speech; i++) {
            String paragraph = paragraphs.get(i);
            if (article) {
                narration.add(i, 0, paragraph.length());
            } else if (!paragraph.isEmpty()) {
                lines.take(i, Segment.Kind.OTHER);
            }
        }
        List<TurnDraft> turns = new ArrayList<>();
        if (!narration.passages().isEmpty()) {
            turns.add(narration);
        }
        if (speech < paragraphs.size()) {
            turns.add(statement(speech));
        }
        return turns;
    }

    private TurnDraft statement(int from) {
        Speaker speaker = new Speaker(null, null, event.spokespeople().get(0), null);
        TurnDraft statement = new TurnDraft(Turn.Role.STATEMENT, speaker, false, null);
        for (int i = from; i < paragraphs.size(); i++) {
            statement.add(i, 0, paragraphs.get(i).length());
        }
        return statement;
    }

    /** Where a speech begins: somebody greets below a lead that announces words; or the end. */
    private int speech() {
        int lead = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).isEmpty()) {
                continue;
            }
            String folded = lines.folded().get(i);
            if (lead >= 0) {
                boolean address = folded.length() <= LONGEST_ADDRESS && phrases.isCourteous(folded);
                boolean said = address && event.spokespeople().size() == 1;
                return said ? i : paragraphs.size();
            }
            boolean announces = phrases.endsLead(folded) && event.spokespeople().size() == 1;
            if (!announces && !phrases.namesEvent(folded)) {
                return paragraphs.size();
            }
            lead = announces ? i : -1;
        }
        return paragraphs.size();
    }

    private static boolean hasSentence(String paragraph) {
        return paragraph.indexOf('。') >= 0
                || paragraph.endsWith("！")
                || paragraph.endsWith("？")
                || paragraph.endsWith("：")
                || paragraph.endsWith(".");
    }
}
