package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import java.util.List;

/** Knows a page that is a list of other pages' titles, each with its day. */
final class TitleList {
    private static final int FEWEST_TITLES = 5;
    private static final int LETTERS_OF_A_TITLE = 20;

    private final List<String> texts;
    private final List<String> paragraphs;
    private final PageLines lines;

    TitleList(PageLines lines) {
        this.texts = lines.texts();
        this.paragraphs = lines.paragraphs();
        this.lines = lines;
    }

    /** Whether it is one; the notice that may stand beside it becomes furniture. */
    boolean is() {
        return isOfParagraphs() || take();
    }

    /** Whether most lines end with a day: a list of other pages' titles. */
    private boolean isOfParagraphs() {
        int filled = 0;
        int dated = 0;
        for (String paragraph : paragraphs) {
            filled += paragraph.isEmpty() ? 0 : 1;
            dated += !paragraph.isEmpty() && CalendarDay.endsWithDay(paragraph) ? 1 : 0;
        }
        return dated >= FEWEST_TITLES && dated * 2 > filled;
    }

    /** Whether hardly anything but the titles and days of other pages stands on the page. */
    private boolean take() {
        int days = 0;
        int words = 0;
        for (String text : texts) {
            days += CalendarDay.endsWithDay(text) ? 1 : 0;
        }
        for (String paragraph : paragraphs) {
            words += paragraph.length();
        }
        if (days < FEWEST_TITLES || days * LETTERS_OF_A_TITLE < words * 2) {
            return false;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).isEmpty()) {
                lines.take(i, Segment.Kind.OTHER);
            }
        }
        return true;
    }
}
