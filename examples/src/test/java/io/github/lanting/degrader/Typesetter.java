package io.github.lanting.degrader;

import io.github.lanting.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Prints a transcript, as paragraphs of a line each or in the printed lines of a column. */
final class Typesetter {
    private static final String NOT_AT_A_LINES_START = "，。、；：？！”’）》%";
    private static final String NOT_AT_A_LINES_END = "“‘（《";
    private static final double INDENT = 2;

    /** Without printed lines. */
    static final int ENDLESS = 0;

    /** Marks that take half a character's width in papers that set them so. */
    private static final String NARROW_MARKS = "，、；：“”‘’《》（）";

    private final int width;
    private final boolean narrowsMarks;
    private final String lineEnd;
    private final String paragraphEnd;

    Typesetter(int width, boolean narrowsMarks, String lineEnd, String paragraphEnd) {
        this.width = width;
        this.narrowsMarks = narrowsMarks;
        this.lineEnd = lineEnd;
        this.paragraphEnd = paragraphEnd;
    }

    /** The cells of a paragraph by printed lines, the last of them with the paragraph's end. */
    record Paragraph(int turn, List<List<Cell>> lines) {}

    List<Paragraph> print(Composer.CleanTranscript transcript) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int turn = 0; turn < transcript.turns().size(); turn++) {
            Composer.CleanTurn words = transcript.turns().get(turn);
            int count = words.paragraphs().size();
            for (int i = 0; i < count; i++) {
                List<Cell> cells = new ArrayList<>();
                if (i == 0 && !words.label().isEmpty()) {
                    (words.label() + "：")
                            .codePoints()
                            .mapToObj(Character::toString)
                            .map(c -> new Cell(Segment.Kind.LABEL, -1, "", c))
                            .forEach(cells::add);
                }
                for (char c : words.paragraphs().get(i).toCharArray()) {
                    cells.add(word(turn, c, words.role() == io.github.lanting.Turn.Role.NARRATION));
                }
                List<List<Cell>> lines = lines(cells);
                // The break between two paragraphs of a turn comes out as one line break.
                boolean goesOn = i + 1 < count;
                lines.get(lines.size() - 1)
                        .add(
                                goesOn
                                        ? new Cell(Segment.Kind.TEXT, turn, "\n", paragraphEnd)
                                        : Cell.layout(paragraphEnd));
                paragraphs.add(new Paragraph(turn, lines));
            }
        }
        return paragraphs;
    }

    /** A dateline's space is layout. */
    private static Cell word(int turn, char c, boolean narration) {
        return narration && c == ' ' ? Cell.noise(turn, " ") : Cell.word(turn, "" + c);
    }

    private List<List<Cell>> lines(List<Cell> cells) {
        List<List<Cell>> lines = new ArrayList<>();
        List<Cell> line = new ArrayList<>();
        double filled = INDENT;
        for (int at = 0; at < cells.size(); at++) {
            Cell cell = cells.get(at);
            double wide = widthOf(cell);
            if (width != ENDLESS && filled + wide > width && mayBreak(cells, at)) {
                line.add(lineBreak(cells, at));
                lines.add(line);
                line = new ArrayList<>();
                filled = 0;
            }
            line.add(cell);
            filled += wide;
        }
        lines.add(line);
        return lines;
    }

    private Cell lineBreak(List<Cell> cells, int at) {
        Cell next = cells.get(at);
        return next.kind() == Segment.Kind.LABEL
                ? Cell.layout(lineEnd)
                : Cell.noise(next.turn(), lineEnd);
    }

    private static boolean mayBreak(List<Cell> cells, int at) {
        String before = cells.get(at - 1).shown();
        String after = cells.get(at).shown();
        boolean insideWord = isNarrow(before) && isNarrow(after);
        return !insideWord
                && !before.equals(" ")
                && !after.equals(" ")
                && !NOT_AT_A_LINES_START.contains(after)
                && !NOT_AT_A_LINES_END.contains(before);
    }

    private double widthOf(Cell cell) {
        boolean mark = narrowsMarks && NARROW_MARKS.contains(cell.shown());
        return mark || isNarrow(cell.shown()) || cell.shown().equals(" ") ? 0.5 : 1;
    }

    private static boolean isNarrow(String shown) {
        char c = shown.charAt(0);
        return c < 0x80 && c != ' ';
    }

    static int anyWidth(int least, int most, SplittableRandom random) {
        return least + random.nextInt(most - least + 1);
    }
}
