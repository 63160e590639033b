package io.github.lanting.internal.entities;

/**
 * How sure a mention is by the way it was found: the share of such mentions that are right in
 * annotated documents, as (right + 1) / (found + 2), or less. Counted on twenty-four composed ones;
 * because classes of error were put right on these, no value was raised to what they show now. None
 * is 1.
 */
final class Confidence {
    /** A name of the lexicon: 1940 of 1948 with titles. */
    static final double NAME = 0.97;

    /** What stands in 《》, by what it says an outlet or a work: 98 of 98. */
    static final double TITLE_MARKS = 0.98;

    /** An organisation by its ending and a proper name in front: 308 of 314. */
    static final double STRUCTURE = 0.94;

    /** A place by its ending or by what stands beside it: 20 of 21. */
    static final double PLACE = 0.9;

    /** An abbreviation in brackets behind the name that it stands for: 29 of 29. */
    static final double ABBREVIATION = 0.97;

    /** One character in a compound that papers use as a word: 访华: 783 of 784, with rows. */
    static final double COMPOUND = 0.99;

    /** One character in a row or list of its like: 中美, 俄、中: 783 of 784, with compounds. */
    static final double ROW = 0.99;

    /** One character beside a word that tells without doubt: 对台政策: 36 of 36. */
    static final double CLUE = 0.96;

    /** One character alone, which the document names besides: 与伊达成: 36 of 37. */
    static final double ALONE = 0.87;

    /** A person by a title beside the name: counted with names. */
    static final double PERSON_BY_TITLE = 0.97;

    /** A foreign person by the dot in the name: 8 of 8. */
    static final double PERSON_BY_DOT = 0.9;

    /** A person in a row with one that is known; too few to measure. */
    static final double PERSON_IN_ROW = 0.85;

    /** A person whose name is known from elsewhere in the document; too few to measure. */
    static final double PERSON_KNOWN = 0.9;

    /** A calendar expression, or a quantity, with its normal form: 1122 of 1131. */
    static final double EXPRESSION = 0.98;

    /** A calendar expression whose day the document does not tell; too few to measure. */
    static final double EXPRESSION_WITHOUT_NORM = 0.85;

    private Confidence() {}
}
