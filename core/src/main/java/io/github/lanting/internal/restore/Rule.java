package io.github.lanting.internal.restore;

/** The rules that may change a character. The ids are what users find in edits. */
public enum Rule {
    /** A character reference of HTML becomes its character: {@code &ldquo;} → “. */
    CHARACTER_REFERENCE("character-reference"),
    /** What stands for a character that was destroyed goes; its place is a gap. */
    LOST_CHARACTER("lost-character"),
    /** A control, zero-width, bidirectional or private-use character goes. */
    CONTROL_CHARACTER("control-character"),
    /** A full-width letter or digit becomes half width: ２０２１ → 2021. */
    FULL_WIDTH_CHARACTER("full-width-character"),
    /** A reading printed behind its character goes: 國(guó) → 國. */
    PINYIN_GLOSS("pinyin-gloss"),
    /** A half-width mark in Chinese becomes full width: , → ，. */
    PUNCTUATION_WIDTH("punctuation-width"),
    /** A straight quotation mark becomes an opening or closing one: " → “. */
    QUOTATION_MARK("quotation-mark"),
    /** A character that an OCR engine read for a like one: 深人人心 → 深入人心. */
    OCR_SLIP("ocr-slip"),
    /** A hyphen that an OCR engine read for a dash: 中国-东盟 → 中国—东盟. */
    OCR_DASH("ocr-dash"),
    /** A space that an OCR engine left at a printed line's end goes. */
    OCR_SPACE("ocr-space"),
    /** A space that lays out the page goes: an indent, a U+3000, a tab. */
    LAYOUT_SPACE("layout-space"),
    /** A line break inside a paragraph goes. */
    LINE_BREAK("line-break"),
    /** What stands between two paragraphs of a turn becomes one line break. */
    PARAGRAPH_BREAK("paragraph-break"),
    /** The full stop that a printed line lost at a paragraph's end comes back. */
    LOST_STOP("lost-stop"),
    /** A Traditional character becomes Simplified, if the user asks for it. */
    SCRIPT("script");

    private static final Rule[] RULES = values();

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** What users find in {@link io.github.lanting.Edit#rule()}. */
    public String id() {
        return id;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The ids of all rules in a set of bits, joined by {@code +}. */
    public static String ids(int bits) {
        if (Integer.bitCount(bits) == 1) {
            return RULES[Integer.numberOfTrailingZeros(bits)].id;
        }
        StringBuilder ids = new StringBuilder();
        for (Rule rule : RULES) {
            if ((bits & rule.bit()) != 0) {
                ids.append(ids.isEmpty() ? "" : "+").append(rule.id);
            }
        }
        return ids.toString();
    }
}
