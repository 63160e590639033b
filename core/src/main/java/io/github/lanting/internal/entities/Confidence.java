package io.github.lanting.internal.entities;

/**
 * How sure a mention is by the way it was found. Estimates: they put the ways in order, and are not
 * calibrated on measured shares of right mentions yet. None is 1.
 */
final class Confidence {
    /** A name of the lexicon. */
    static final double NAME = 0.97;

    /** What stands in 《》, by what it says an outlet or a work. */
    static final double TITLE_MARKS = 0.95;

    /** An organisation by its ending and a proper name in front. */
    static final double STRUCTURE = 0.85;

    /** An abbreviation in brackets behind the name that it stands for. */
    static final double ABBREVIATION = 0.95;

    /** One character in a compound that papers use as a word: 访华. */
    static final double COMPOUND = 0.95;

    /** One character in a row or list of its like: 中美, 俄、中. */
    static final double ROW = 0.95;

    /** One character beside a word that tells without doubt: 对台政策. */
    static final double CLUE = 0.9;

    /** One character alone, which the document names besides: 与伊达成. */
    static final double ALONE = 0.75;

    /** A person by a title beside the name. */
    static final double PERSON_BY_TITLE = 0.9;

    /** A foreign person by the dot in the name. */
    static final double PERSON_BY_DOT = 0.95;

    /** A person in a row with one that is known. */
    static final double PERSON_IN_ROW = 0.85;

    /** A person whose name is known from elsewhere in the document. */
    static final double PERSON_KNOWN = 0.9;

    /** A calendar expression, or a quantity, with its normal form. */
    static final double EXPRESSION = 0.95;

    /** A calendar expression whose day the document does not tell. */
    static final double EXPRESSION_WITHOUT_NORM = 0.85;

    private Confidence() {}
}
