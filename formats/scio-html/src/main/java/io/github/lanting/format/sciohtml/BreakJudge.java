package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.util.ArrayList;
import java.util.List;

/** Says whether a {@code <br>} stands inside a sentence: only where both sides show it. */
final class BreakJudge {
    private static final String SENTENCE_END = "。？！…";

    /** Lines of the same length, up to this many characters, are verse. */
    private static final int LONGEST_VERSE = 16;

    /** How far a label reaches into a line, in characters. */
    private static final int LABEL = 40;

    /** How a line begins that addresses the audience. */
    private static final List<String> ADDRESSES =
            List.of("女士们", "先生们", "朋友们", "同志们", "同胞们", "同学们", "各位", "尊敬的", "亲爱的", "主席先生");

    /** What stands before 、 or a dot at the start of an item of a list. */
    private static final String NUMERALS = "一二三四五六七八九十0123456789（(第";

    private static final String ITEM_MARKS = "、.．）)是要";

    private BreakJudge() {}

    static boolean isInsideSentence(String source, Line before, Line after) {
        String first = before.words();
        String second = after.words();
        boolean verse = first.length() == second.length() && first.length() <= LONGEST_VERSE;
        return before.area().block == after.area().block
                && before.area().marked == after.area().marked
                && !before.isLinks()
                && !after.isLinks()
                && !after.afterPicture()
                && after.cue() == null
                && !verse
                && isOpen(first, second)
                && lastSentenceEnd(second) >= 0
                && continues(second)
                && !isIndented(source, after.pieces().get(0));
    }

    /** 主持人 above ：大家好: no line begins with the colon that closes a label. */
    static boolean closesLabel(Line before, Line after) {
        String label = before.words();
        return "：:∶︰".indexOf(after.words().charAt(0)) >= 0
                && after.words().length() > 1
                && label.length() <= LABEL / 2
                && Character.isLetterOrDigit(label.charAt(label.length() - 1))
                && !before.isLinks()
                && !after.isLinks();
    }

    static Line join(Line before, Line after) {
        List<Span> pieces = new ArrayList<>(before.pieces());
        pieces.addAll(after.pieces());
        List<Layout.Reference> references = new ArrayList<>(before.references());
        references.addAll(after.references());
        return new Line(
                pieces,
                references,
                before.words() + after.words(),
                before.linked() + after.linked(),
                before.away() || after.away(),
                before.area() == after.area() ? before.area() : before.area().block,
                before.afterPicture(),
                before.cue());
    }

    /** A comma is open; without a mark, a line is if it is no name, title or address. */
    private static boolean isOpen(String first, String second) {
        char last = first.charAt(first.length() - 1);
        if (last == '，') {
            return true;
        }
        if (Words.countHan(String.valueOf(last)) == 0) {
            return false;
        }
        boolean dependent = second.startsWith("的") && !second.startsWith("的确");
        return dependent || first.lastIndexOf('，') > lastSentenceEnd(first) && hasSentence(first);
    }

    private static boolean hasSentence(String words) {
        return lastSentenceEnd(words) >= 0;
    }

    private static int lastSentenceEnd(String words) {
        int last = -1;
        for (int at = 0; at < words.length(); at++) {
            last = SENTENCE_END.indexOf(words.charAt(at)) >= 0 ? at : last;
        }
        return last;
    }

    /** No label, no item of a list, no bracket. */
    private static boolean continues(String words) {
        int at = 0;
        while (at < words.length() && NUMERALS.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        boolean item = at > 0 && at < words.length() && ITEM_MARKS.indexOf(words.charAt(at)) >= 0;
        boolean address = ADDRESSES.stream().anyMatch(words::startsWith);
        if (item || address || !Character.isLetterOrDigit(words.charAt(0))) {
            return false;
        }
        for (int i = 0; i < Math.min(LABEL, words.length()); i++) {
            char c = words.charAt(i);
            if ("：:∶︰".indexOf(c) >= 0) {
                return false;
            }
            if (SENTENCE_END.indexOf(c) >= 0) {
                return true;
            }
        }
        return true;
    }

    private static boolean isIndented(String source, Span piece) {
        int start = piece.start();
        Layout.Reference reference = CharacterReferences.at(source, start, piece.end());
        boolean blank =
                source.charAt(start) == '&'
                        && reference != null
                        && Words.squeeze(reference.characters()).isEmpty();
        return blank
                || Words.isBlank(source.charAt(start))
                || start > 0 && source.charAt(start - 1) == '\u3000';
    }
}
