package io.github.lanting.degrader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads UTF-8 as GBK, which has a character for nearly every pair of bytes. */
final class Utf8AsGbk {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String REPLACEMENT = "\uFFFD";

    private Utf8AsGbk() {}

    /**
     * Misreads as much as can be read back; a character between two such stretches is as it was.
     */
    static List<Cell> withoutLoss(List<Cell> run) {
        Cell like = run.get(0);
        String text = shown(run);
        String[] truth = truth(run, text.length());
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.length();
            while (end > at && !isWhole(text.substring(at, end))) {
                end--;
            }
            boolean misread = end > at;
            String part = text.substring(at, misread ? end : at + 1);
            String clean = String.join("", List.of(truth).subList(at, at + part.length()));
            String shown = misread ? new String(utf8(part), GB18030) : part;
            cells.add(new Cell(like.kind(), like.turn(), clean, shown));
            at += part.length();
        }
        return cells;
    }

    private static boolean isWhole(String text) {
        byte[] bytes = utf8(text);
        String read = new String(bytes, GB18030);
        return !read.contains(REPLACEMENT) && Arrays.equals(bytes, read.getBytes(GB18030));
    }

    /** Misreads all; a character with a byte that GBK does not know is lost. */
    static List<Cell> withLoss(List<Cell> run) {
        Cell like = run.get(0);
        String text = shown(run);
        String[] truth = truth(run, text.length());
        byte[] bytes = utf8(text);
        boolean[] destroyed = new boolean[bytes.length];
        String[] shown = shown(bytes, destroyed);
        List<Cell> cells = new ArrayList<>();
        StringBuilder clean = new StringBuilder();
        StringBuilder read = new StringBuilder();
        boolean lost = false;
        int place = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = place + utf8(text.substring(at, at + 1)).length;
            boolean now = false;
            for (int i = place; i < end; i++) {
                now |= destroyed[i];
            }
            if (now != lost) {
                add(like, lost, clean, read, cells);
                lost = now;
            }
            clean.append(truth[at]);
            for (; place < end; place++) {
                read.append(shown[place]);
            }
        }
        add(like, lost, clean, read, cells);
        return cells;
    }

    private static void add(
            Cell like, boolean lost, StringBuilder clean, StringBuilder read, List<Cell> cells) {
        if (clean.length() > 0 || read.length() > 0) {
            String truth = lost ? Cell.LOST : clean.toString();
            cells.add(new Cell(like.kind(), like.turn(), truth, read.toString()));
        }
        clean.setLength(0);
        read.setLength(0);
    }

    private static String shown(List<Cell> run) {
        StringBuilder shown = new StringBuilder();
        run.forEach(cell -> shown.append(cell.shown()));
        return shown.toString();
    }

    /** What should come out for each character that is shown. */
    private static String[] truth(List<Cell> run, int length) {
        String[] truth = new String[length];
        Arrays.fill(truth, "");
        int at = 0;
        for (Cell cell : run) {
            boolean same = cell.clean().equals(cell.shown());
            for (int i = 0; i < cell.shown().length(); i++) {
                truth[at + i] =
                        same ? cell.clean().substring(i, i + 1) : i == 0 ? cell.clean() : "";
            }
            at += cell.shown().length();
        }
        return truth;
    }

    /**
     * What stands for each byte, at the first one of a pair; and which bytes nothing stands for.
     */
    private static String[] shown(byte[] bytes, boolean[] destroyed) {
        String[] shown = new String[bytes.length];
        Arrays.fill(shown, "");
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] >= 0) {
                shown[at] = String.valueOf((char) bytes[at]);
                continue;
            }
            boolean pair = at + 1 < bytes.length && isSecond(bytes[at + 1] & 0xFF);
            String read = pair ? new String(bytes, at, 2, Noise.GBK) : REPLACEMENT;
            shown[at] = read.contains(REPLACEMENT) ? REPLACEMENT : read;
            destroyed[at] = shown[at].equals(REPLACEMENT);
            if (pair) {
                at++;
                destroyed[at] = destroyed[at - 1];
            }
        }
        return shown;
    }

    private static boolean isSecond(int value) {
        return value >= 0x40 && value < 0xFF && value != 0x7F;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
