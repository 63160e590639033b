package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What gives captions, bylines and jumps away, read from {@code furniture-marks.csv}. */
final class FurnitureMarks {
    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_BYLINE = 40;
    private static final int LONGEST_OFFER = 60;
    private static final int DIGITS_OF_A_TELEPHONE = 7;

    private final List<Mark> marks;

    /** What the marks at a block's beginning begin with, and what those at its end end with. */
    private final BitSet firsts = new BitSet();

    private final BitSet lasts = new BitSet();

    FurnitureMarks() {
        marks =
                ResourceLines.read("furniture-marks.csv").stream()
                        .map(FurnitureMarks::mark)
                        .toList();
        for (Mark mark : marks) {
            if (mark.place == Place.END) {
                lasts.set(mark.text.charAt(mark.text.length() - 1));
            } else if (mark.place != Place.NUMBER && mark.place != Place.WHOLE) {
                firsts.set(mark.text.charAt(0));
            }
        }
    }

    /** Where a mark stands, as the file explains. */
    private enum Place {
        START,
        END,
        ALONE,
        BYLINE,
        WHOLE,
        NOTICE,
        INSIDE,
        CONTACT,
        CREDIT,
        EDITOR,
        NUMBER
    }

    private record Mark(Place place, String text, Segment.Kind kind) {}

    /** The kind of furniture that a block is, or null if no mark says so. */
    Segment.@Nullable Kind kindOf(PrintedBlock block) {
        if (PageHeads.isPageHead(block)) {
            return Segment.Kind.METADATA;
        }
        if (!mayHaveMark(block)) {
            return null;
        }
        for (Mark mark : marks) {
            boolean fits =
                    switch (mark.place) {
                        case START ->
                                block.startsWith(mark.text)
                                        || mark.kind == Segment.Kind.BYLINE
                                                && isCredit(block, mark.text);
                        case END ->
                                block.endsWith(mark.text) && block.span.length() <= LONGEST_CREDIT;
                        case BYLINE ->
                                block.startsWith(mark.text)
                                        && block.span.length() <= LONGEST_BYLINE
                                        && !block.isClosed()
                                        && !block.hasClauses();
                        case ALONE ->
                                block.startsWith(mark.text)
                                        && block.span.length() == mark.text.length();
                        case INSIDE ->
                                block.span.length() <= LONGEST_CREDIT
                                        && block.contains(mark.text)
                                        && !BreakJudge.opensWithLabel(block);
                        case CREDIT -> isCredit(block, mark.text);
                        case EDITOR -> isEditor(block, mark.text) || isCredit(block, mark.text);
                        case NOTICE -> isNotice(block, mark.text);
                        case CONTACT ->
                                block.span.length() <= LONGEST_CREDIT
                                        && hasContact(block, mark.text);
                        case NUMBER ->
                                block.span.length() <= LONGEST_OFFER && hasNumber(block, mark.text);
                        case WHOLE -> false;
                    };
            if (fits) {
                return mark.kind;
            }
        }
        return null;
    }

    /** Whether a mark may stand at an edge, or somewhere inside: most blocks have none. */
    private boolean mayHaveMark(PrintedBlock block) {
        boolean bracketed = "（(".indexOf(block.first()) >= 0 && block.span.length() > 1;
        return block.span.length() <= LONGEST_CREDIT
                || firsts.get(block.first())
                || bracketed && firsts.get(block.text.charAt(block.span.start() + 1))
                || lasts.get(block.last());
    }

    /** （据新华社北京3月8日电）, （本报记者 周野望）: in brackets, by itself. */
    private static boolean isCredit(PrintedBlock block, String word) {
        return "（(".indexOf(block.first()) >= 0
                && "）)".indexOf(block.last()) >= 0
                && block.text.startsWith(word, block.span.start() + 1)
                && block.span.length() <= LONGEST_BYLINE
                && !block.hasSentences();
    }

    /** 编辑：高远 美编：周一帆: who made the page, and no sentence. */
    private static boolean isEditor(PrintedBlock block, String word) {
        int behind = block.span.start() + word.length();
        return block.startsWith(word)
                && block.span.length() > word.length()
                && block.span.length() <= LONGEST_BYLINE
                && "：: ".indexOf(block.text.charAt(behind)) >= 0
                && !block.hasSentences();
    }

    /** A printed word, then a space where speech has none. */
    private static boolean isNotice(PrintedBlock block, String word) {
        int behind = block.span.start() + word.length();
        return block.startsWith(word)
                && block.span.length() > word.length()
                && block.lines.get(0).end() == behind
                && Han.isWhite(block.text.charAt(behind))
                && block.text.charAt(behind) != '\n';
    }

    /** 热线 400-820-1234, 电话：（010）65360000: a word, and nothing but a number behind it. */
    private static boolean hasNumber(PrintedBlock block, String word) {
        int found = block.indexOf(word);
        if (found < 0) {
            return false;
        }
        int digits = 0;
        for (int at = found + word.length(); at < block.span.end(); at++) {
            char c = block.text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("-—：:（）() ".indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= DIGITS_OF_A_TELEPHONE;
    }

    /** 读者热线：010-58390000 投稿信箱：…: what nobody says in a sentence. */
    private static boolean hasContact(PrintedBlock block, String word) {
        int found = block.indexOf(word);
        int at = found + word.length();
        return found >= 0
                && at < block.span.end()
                && (block.text.charAt(at) < 0x80 || block.text.charAt(at) == '（')
                && !block.hasClauseMarks();
    }

    /** The words that begin a bracketed note such as （上接6版）. */
    List<String> notes() {
        return marks.stream().filter(m -> m.place == Place.WHOLE).map(Mark::text).toList();
    }

    private static Mark mark(String line) {
        String[] columns = line.split(",", -1);
        Place place = Place.valueOf(columns[0].toUpperCase(Locale.ROOT));
        return new Mark(place, columns[1], Segment.Kind.valueOf(columns[2]));
    }
}
