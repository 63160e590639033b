package io.github.lanting.internal.restore;

import io.github.lanting.EditRule;

/** The rules that may change a character. The ids are what users find in edits. */
public enum Rule {
    /** A character reference of HTML becomes its character: {@code &ldquo;} → “. */
    CHARACTER_REFERENCE(
            "character-reference", "Puts the character for a character reference.", "&ldquo;", "“"),
    /** An escape becomes its character. */
    UNICODE_ESCAPE(
            "unicode-escape",
            "Puts the character for an escape left in the text.",
            "\\u4e2d\\u56fd",
            "中国"),
    /** Text decoded in the wrong charset is decoded again. */
    MOJIBAKE(
            "mojibake",
            "Undoes text decoded in the wrong charset, where the round trip proves it.",
            "ÖÐ¹ú",
            "中国"),
    /** Text that was read from the middle of a character is put back in step. */
    BYTE_SHIFT(
            "byte-shift",
            "Puts back in step what a mirror read one byte late, as it cut bytes inside a character.",
            "他說好?，F場很靜",
            "他說好。現場很靜"),
    /** A mark of which a conversion left a question mark comes back. */
    LOST_MARK(
            "lost-mark",
            "Puts back a mark of which a conversion left a question mark, or ?熏, by the page's habit.",
            "他?熏还有她?熏都说好",
            "他，还有她，都说好"),
    /** What stands for a character that was destroyed goes; its place is a gap. */
    LOST_CHARACTER(
            "lost-character",
            "Takes out U+FFFD, which stands for a character destroyed before; its place is a gap.",
            "渡\uFFFD轮",
            "渡轮"),
    /** A control, zero-width, bidirectional or private-use character goes. */
    CONTROL_CHARACTER(
            "control-character",
            "Takes out a control, zero-width, bidirectional or private-use character.",
            "渡\u200B轮",
            "渡轮"),
    /** A full-width letter or digit becomes half width: ２０２１ → 2021. */
    FULL_WIDTH_CHARACTER(
            "full-width-character",
            "Makes full-width Latin letters and digits half width, and a circle in a numeral 〇.",
            "２０２１年",
            "2021年"),
    /** A reading printed behind its character goes: 國(guó) → 國. */
    PINYIN_GLOSS(
            "pinyin-gloss",
            "Takes out the reading that is printed behind a character.",
            "國(guó)",
            "國"),
    /** A half-width mark in Chinese becomes full width: , → ，. */
    PUNCTUATION_WIDTH(
            "punctuation-width",
            "Makes Chinese punctuation full width, and puts the usual mark for another form of it.",
            "渡轮,明天开",
            "渡轮，明天开"),
    /** A straight quotation mark becomes an opening or closing one: " → “. */
    QUOTATION_MARK(
            "quotation-mark",
            "Makes quotation marks a pair that are straight or turned the wrong way.",
            "\"好\"",
            "“好”"),
    /** A character that an OCR engine read for a like one: 深人人心 → 深入人心. */
    OCR_SLIP(
            "ocr-slip",
            "On an OCR page, puts right a character read for a like one where only that makes a word.",
            "深人人心",
            "深入人心"),
    /** A hyphen that an OCR engine read for a dash: 中国-东盟 → 中国—东盟. */
    OCR_DASH(
            "ocr-dash",
            "On an OCR page, makes a hyphen between Chinese characters a dash.",
            "海岛-港口",
            "海岛—港口"),
    /** A mark that an OCR engine read for a like one becomes the one printed, or a speck goes. */
    OCR_MARK(
            "ocr-mark",
            "On an OCR page, puts right a mark read for a like one, and takes out column rules.",
            "他读<海岛报>",
            "他读《海岛报》"),
    /** A letter that an OCR engine read for a digit becomes the digit: 2O21年 → 2021年. */
    OCR_NUMBER(
            "ocr-number",
            "On an OCR page, puts right a letter read for a digit where a number must stand.",
            "2O21年",
            "2021年"),
    /** The weaker one of two marks goes, on a page that doubles them. */
    DOUBLED_MARK(
            "doubled-mark",
            "Leaves the stronger one of two marks, on a page that doubles them.",
            "渡轮，，明天开，。",
            "渡轮，明天开。"),
    /** A space that an OCR engine left at a printed line's end goes. */
    OCR_SPACE(
            "ocr-space",
            "Takes out a space inside Chinese, left by a line's end or between all characters.",
            "渡轮 明天开",
            "渡轮明天开"),
    /** A space that lays out the page goes: an indent, a U+3000, a tab. */
    LAYOUT_SPACE(
            "layout-space",
            "Takes out an indent or another space that only places the text.",
            "　　渡轮",
            "渡轮"),
    /** A line break inside a paragraph goes. */
    LINE_BREAK("line-break", "Joins the printed lines of a paragraph.", "渡轮\n明天开", "渡轮明天开"),
    /** What stands between two paragraphs of a turn becomes one line break. */
    PARAGRAPH_BREAK(
            "paragraph-break",
            "Puts one line break between two paragraphs of a turn.",
            "渡轮开。\n\n灯塔亮。",
            "渡轮开。\n灯塔亮。"),
    /** The full stop that a printed line lost at a paragraph's end comes back. */
    LOST_STOP(
            "lost-stop",
            "Puts back the full stop that a printed line lost at a paragraph's end.",
            "渡轮明天开",
            "渡轮明天开。"),
    /** A Traditional character becomes Simplified, if the user asks for it. */
    SCRIPT(
            "script",
            "Makes a Traditional character Simplified, if the parser is asked to.",
            "渡輪",
            "渡轮");

    private static final Rule[] RULES = values();

    private final String id;
    private final String description;
    private final String before;
    private final String after;

    Rule(String id, String description, String before, String after) {
        this.id = id;
        this.description = description;
        this.before = before;
        this.after = after;
    }

    /** What users read of it. */
    public EditRule description() {
        return new EditRule(id, description, before, after);
    }

    /** What users find in {@link io.github.lanting.Edit#rule()}. */
    public String id() {
        return id;
    }

    public int bit() {
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
