package io.github.lanting.internal.decode;

import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.tables.SimplifiedCharacters;

/**
 * Puts back marks of which a conversion left a question mark, where the document has the habit: ?熏
 * for ，, as row 49 of GB 2312 has 熏 where row 3 has the mark; 史蒂文?斯皮尔 for the dot in a name.
 */
final class LostMarks {
    private static final String ROW_49 = "熏押鸦芽穴雪选";
    private static final String ROW_3 = "，：；？（）！";

    /** 雪 and 选 also begin a sentence behind a question. */
    private static final int CERTAIN = 5;

    /** So many make a habit. */
    private static final int HABIT = 2;

    private static final int SHORTEST_NAME = 2;

    /** A part of a name that proves itself. */
    private static final int LONG_NAME = 3;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final Repairs repairs = new Repairs();

    /** How many question marks stand before a character of row 49, and in a foreign name. */
    private int beforeRow49;

    private int inNames;
    private int others;
    private boolean hasFullWidth;

    private LostMarks(String text) {
        this.text = text;
    }

    static Repairs find(String text) {
        if (text.indexOf('?') < 0) {
            return new Repairs();
        }
        LostMarks marks = new LostMarks(text);
        marks.count();
        marks.repair();
        return marks.repairs;
    }

    private void count() {
        for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
            if (row49(at) >= 0) {
                beforeRow49 += row49(at) < CERTAIN ? 1 : 0;
            } else if (isInName(at, SHORTEST_NAME)) {
                inNames++;
            } else if (!isInAddress(at) && at > 0) {
                others++;
            }
        }
        hasFullWidth = text.indexOf('？') >= 0;
    }

    private void repair() {
        boolean row49 = beforeRow49 >= HABIT;
        // Where a question has the mark of full width, the half one is no question.
        boolean names = hasFullWidth && others == 0;
        for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
            int mark = row49(at);
            if (at == 0 && isTop()) {
                repairs.add(0, 1, String.valueOf(BYTE_ORDER_MARK), RepairRule.LOST_MARK);
            } else if (row49 && mark >= 0) {
                String character = ROW_3.substring(mark, mark + 1);
                repairs.add(at, at + 2, character, RepairRule.LOST_MARK);
                at++;
            } else if (names && isInName(at, inNames < HABIT ? LONG_NAME : SHORTEST_NAME)) {
                repairs.add(at, at + 1, "·", RepairRule.LOST_MARK);
            }
        }
    }

    /** A byte order mark is all that can become a question mark in front of a whole document. */
    private boolean isTop() {
        return text.length() > 1
                && (text.charAt(1) == '<' || ChineseText.isChinese(text.charAt(1)))
                && text.charAt(1) != '？'
                && text.charAt(1) != '！';
    }

    /** Which mark stands in the cell of the next character, -1 if none does. */
    private int row49(int at) {
        return at + 1 < text.length() ? ROW_49.indexOf(text.charAt(at + 1)) : -1;
    }

    private boolean isInName(int at, int least) {
        return isName(at - least, at) && isName(at + 1, at + 1 + least);
    }

    private boolean isName(int start, int end) {
        if (start < 0 || end > text.length()) {
            return false;
        }
        return Transliteration.isRun(
                SimplifiedCharacters.convert(text.substring(start, end)), 0, end - start);
    }

    /** http://a.example/?id=1 */
    private boolean isInAddress(int at) {
        return at > 0
                && text.charAt(at - 1) < 0x80
                && at + 1 < text.length()
                && text.charAt(at + 1) < 0x80;
    }
}
