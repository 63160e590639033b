package io.github.lanting;

/**
 * A half-open range of text, counted in UTF-16 code units. Immutable.
 *
 * @param start the first code unit, from 0
 * @param end the code unit behind the last one, not less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the range.
     *
     * @param start as above
     * @param end as above
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is less than
     *     {@code start}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /**
     * How much it covers.
     *
     * @return the length in UTF-16 code units, possibly 0
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether it covers nothing.
     *
     * @return true for a place between two characters
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether all of another span lies in this one.
     *
     * @param other the other span, not null
     * @return true if no part of {@code other} lies outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * The text that stands there.
     *
     * @param text the text that the span was made for, not null
     * @return the part of it, never null
     * @throws IndexOutOfBoundsException if the text is shorter than the span's end
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
