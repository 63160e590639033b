package io.github.lanting.format.newspaper;

import io.github.lanting.Span;

/**
 * How wide a printed line is, in the widths of a Han character. Papers differ in what they give to
 * a comma: a whole character's width, or half of it.
 */
enum LineMeasure {
    WHOLE_MARKS,
    NARROW_MARKS;

    private static final String NARROWED = "，、；：,;:“”‘’\"'《》〈〉（）()「」『』";
    private static final double HALF = 0.5;

    double width(String text, Span line) {
        double width = 0;
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (Han.is(c)) {
                width++;
                continue;
            }
            boolean letter = c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
            boolean narrowed = this == NARROW_MARKS && NARROWED.indexOf(c) >= 0;
            width += letter || narrowed ? HALF : 1;
        }
        return width;
    }
}
