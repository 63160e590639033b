package io.github.lanting.degrader;

import io.github.lanting.Segment;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What befalls documents on their way, one kind each. */
enum Noise {
    NONE,
    PRINTED_LINES_AS_SPACES,
    PRINTED_LINES_AS_BREAKS,
    NARROW_COLUMNS,
    COLUMN_BREAK,
    LOST_LAST_LINE,
    LINE_LOST_AT_COLUMN_END,
    HEADLINE,
    CAPTION,
    PAGE_HEAD_AND_FOOT,
    JUMP,
    BYLINE,
    ADVERTISEMENT,
    HALF_WIDTH_MARKS,
    CONFUSABLES,
    GLOSSES,
    ALL_SPACED,
    CONTROLS,
    FULL_WIDTH_DIGITS,
    GB18030,
    BIG5,
    UTF_16,
    MOJIBAKE_UTF_8_AS_1252,
    MOJIBAKE_UTF_8_AS_GBK,
    MOJIBAKE_GBK_AS_LATIN_1,
    MOJIBAKE_PARAGRAPH;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset GBK = Charset.forName("GBK");
    private static final Map<Character, String> CONFUSED =
            Map.of('入', "人", '已', "己", '己', "已", '未', "末", '日', "曰", '一', "-", '土', "士", '过', "讨");
    private static final Map<Character, String> GLOSSED =
            Map.of(
                    '国', "guó", '國', "guó", '会', "huì", '會', "huì", '长', "cháng", '長', "cháng", '业',
                    "yè", '業', "yè");
    private static final String HALF = "，；：？！（）";
    private static final String HALF_WIDTH = ",;:?!()";
    private static final String INVISIBLE = "\u200B\u200C\u200E\u202A\u0007\uFEFF\u00AD";
    private static final double RATE = 0.3;

    /** Whether nothing of the words is lost by it. */
    boolean isReversible() {
        return this != LOST_LAST_LINE && this != LINE_LOST_AT_COLUMN_END;
    }

    /** The bytes that the document is stored as. */
    byte[] stored(String document) {
        Charset charset =
                switch (this) {
                    case GB18030 -> Charset.forName("GB18030");
                    case BIG5 -> Charset.forName("Big5");
                    case UTF_16 -> StandardCharsets.UTF_16;
                    default -> StandardCharsets.UTF_8;
                };
        return document.getBytes(charset);
    }

    Sheet degrade(Composer composer, SplittableRandom random) {
        Composer.CleanTranscript transcript = composer.compose(random);
        Sheet sheet = new Sheet(transcript);
        boolean printed =
                ordinal() > 0 && ordinal() < HALF_WIDTH_MARKS.ordinal() || this == CONFUSABLES;
        Typesetter setter = setter(printed, random);
        sheet.cells().add(Cell.furniture(Segment.Kind.HEADING, transcript.title()));
        sheet.cells().add(Cell.layout(printed ? "\n\n" : "\n"));
        List<Typesetter.Paragraph> paragraphs = setter.print(transcript);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean hit = i > 0 && random.nextDouble() < RATE;
            set(paragraphs.get(i), hit, i + 1 == paragraphs.size(), composer, random, sheet);
        }
        sheet.change(cell -> changed(cell, random));
        if (this == MOJIBAKE_PARAGRAPH || this.name().startsWith("MOJIBAKE")) {
            new Mojibake(this, random).apply(sheet);
        }
        return sheet;
    }

    private Typesetter setter(boolean printed, SplittableRandom random) {
        if (!printed) {
            return new Typesetter(Typesetter.ENDLESS, "", "\n");
        }
        int width =
                this == NARROW_COLUMNS
                        ? Typesetter.anyWidth(8, 11, random)
                        : Typesetter.anyWidth(12, 28, random);
        return new Typesetter(width, this == PRINTED_LINES_AS_BREAKS ? "\n" : " ", "\n\n");
    }

    private void set(
            Typesetter.Paragraph paragraph,
            boolean hit,
            boolean last,
            Composer composer,
            SplittableRandom random,
            Sheet sheet) {
        List<List<Cell>> lines = paragraph.lines();
        boolean breaks =
                hit
                        && lines.size() > 2
                        && ordinal() >= COLUMN_BREAK.ordinal()
                        && ordinal() <= ADVERTISEMENT.ordinal();
        // A last line that is lost is another noise: this one loses a line between two others.
        int places = lines.size() - (this == LINE_LOST_AT_COLUMN_END ? 2 : 1);
        int at = breaks ? 1 + random.nextInt(places) : -1;
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> line = lines.get(i);
            if (i == at && this == LOST_LAST_LINE) {
                at = lines.size() - 1;
            }
            if (i == at && canStandBefore(lines.get(i - 1))) {
                List<Cell> cells = sheet.cells();
                if (!isReversible()) {
                    cells.add(new Cell(Segment.Kind.TEXT, paragraph.turn(), Cell.LOST, ""));
                }
                if (this == LOST_LAST_LINE) {
                    cells.add(line.get(line.size() - 1));
                    return;
                }
                // The printed line's end is the column's end now.
                cells.remove(cells.size() - (isReversible() ? 1 : 2));
                cells.add(Cell.noise(paragraph.turn(), "\n\n"));
                drop(composer, random, sheet);
                if (this == LINE_LOST_AT_COLUMN_END) {
                    continue;
                }
            }
            sheet.cells().addAll(line);
        }
        if (!last && breaks && random.nextBoolean()) {
            drop(composer, random, sheet);
        }
    }

    /** A line that ends as a sentence ends shows nobody that more was printed. */
    private boolean canStandBefore(List<Cell> lineBefore) {
        int size = lineBefore.size();
        String end = size < 2 ? "：" : lineBefore.get(size - 2).shown();
        return isReversible() || !"。！？；：”）》".contains(end);
    }

    private void drop(Composer composer, SplittableRandom random, Sheet sheet) {
        Material material = composer.material();
        switch (this) {
            case HEADLINE ->
                    furniture(Segment.Kind.HEADING, material.pick("插题", "", random), sheet);
            case CAPTION -> furniture(Segment.Kind.CAPTION, material.pick("图", "", random), sheet);
            case PAGE_HEAD_AND_FOOT -> {
                furniture(Segment.Kind.BYLINE, material.pick("页脚", "", random), sheet);
                furniture(Segment.Kind.HEADING, material.pick("页眉", "", random), sheet);
            }
            case JUMP -> {
                furniture(
                        Segment.Kind.JUMP, composer.isTraditional() ? "（下轉第三版）" : "（下转第三版）", sheet);
                furniture(
                        Segment.Kind.JUMP, composer.isTraditional() ? "（上接第一版）" : "（上接第一版）", sheet);
            }
            case BYLINE -> furniture(Segment.Kind.BYLINE, material.pick("署名", "", random), sheet);
            case ADVERTISEMENT ->
                    furniture(Segment.Kind.ADVERTISEMENT, material.pick("广告", "", random), sheet);
            default -> {
                // a bare column break
            }
        }
    }

    private static void furniture(Segment.Kind kind, String words, Sheet sheet) {
        sheet.cells().add(Cell.furniture(kind, words));
        sheet.cells().add(Cell.layout("\n\n"));
    }

    private Cell changed(Cell cell, SplittableRandom random) {
        boolean word = cell.isWord() && !cell.clean().equals("\n");
        boolean read = word || cell.kind() == Segment.Kind.LABEL;
        char c = cell.clean().isEmpty() ? ' ' : cell.clean().charAt(0);
        return switch (this) {
            case HALF_WIDTH_MARKS -> {
                String shown = cell.shown();
                int mark = shown.length() == 1 ? HALF.indexOf(shown) : -1;
                boolean quote = word && "“”".indexOf(c) >= 0;
                yield mark >= 0 && read
                        ? cell.show("" + HALF_WIDTH.charAt(mark))
                        : quote ? cell.show("\"") : cell;
            }
            case CONFUSABLES ->
                    word && CONFUSED.containsKey(c) && random.nextDouble() < RATE
                            ? cell.show(CONFUSED.get(c))
                            : cell;
            case GLOSSES ->
                    word && GLOSSED.containsKey(c)
                            ? cell.show(c + "(" + GLOSSED.get(c) + ")")
                            : cell;
            case ALL_SPACED -> read ? cell.show(cell.shown() + " ") : cell;
            case CONTROLS ->
                    word && random.nextInt(20) == 0
                            ? cell.show(
                                    cell.shown()
                                            + INVISIBLE.charAt(random.nextInt(INVISIBLE.length())))
                            : cell;
            case FULL_WIDTH_DIGITS ->
                    word && c >= '0' && c <= '9' ? cell.show("" + (char) (c - '0' + '０')) : cell;
            default -> cell;
        };
    }

    /** The charset that bytes were wrongly read in, and the one they were written in. */
    String misread(String text) {
        return switch (this) {
            case MOJIBAKE_UTF_8_AS_GBK -> new String(text.getBytes(StandardCharsets.UTF_8), GBK);
            case MOJIBAKE_GBK_AS_LATIN_1 ->
                    new String(text.getBytes(GBK), StandardCharsets.ISO_8859_1);
            default -> windows(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** As browsers do: the five bytes that Windows-1252 lacks stay controls. */
    private static String windows(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            String c = new String(new byte[] {b}, WINDOWS);
            out.append(c.equals("\uFFFD") ? "" + (char) (b & 0xFF) : c);
        }
        return out.toString();
    }
}
