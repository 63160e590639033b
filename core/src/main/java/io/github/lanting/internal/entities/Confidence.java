package io.github.lanting.internal.entities;

/**
 * How sure a mention is by the way it was found: the share of such mentions that were right in
 * annotated documents, twelve of our own and, for the rarer ways, five real ones, as (right + 1) /
 * (found + 2). The ways that these hold too few of are put below their like, and say so. None is 1.
 */
final class Confidence {
    /** A name of the lexicon: 829 of 850. */
    static final double NAME = 0.97;

    /** What stands in 《》, by what it says an outlet or a work: 61 of 61. */
    static final double TITLE_MARKS = 0.98;

    /** An organisation by its ending and a proper name in front: 163 of 172. */
    static final double STRUCTURE = 0.94;

    /** A place by its ending or by what stands beside it; too few to measure. */
    static final double PLACE = 0.9;

    /** An abbreviation in brackets behind the name that it stands for: 29 of 29. */
    static final double ABBREVIATION = 0.97;

    /** One character in a compound that papers use as a word: 访华: 711 of 716, with rows. */
    static final double COMPOUND = 0.99;

    /** One character in a row or list of its like: 中美, 俄、中: 711 of 716, with compounds. */
    static final double ROW = 0.99;

    /** One character beside a word that tells without doubt: 对台政策: 24 of 24. */
    static final double CLUE = 0.96;

    /** One character alone, which the document names besides: 与伊达成: 38 of 43. */
    static final double ALONE = 0.87;

    /** A person by a title beside the name: 31 of 31. */
    static final double PERSON_BY_TITLE = 0.97;

    /** A foreign person by the dot in the name: 8 of 8. */
    static final double PERSON_BY_DOT = 0.9;

    /** A person in a row with one that is known; too few to measure. */
    static final double PERSON_IN_ROW = 0.85;

    /** A person whose name is known from elsewhere in the document; too few to measure. */
    static final double PERSON_KNOWN = 0.9;

    /** A calendar expression, or a quantity, with its normal form: 601 of 608. */
    static final double EXPRESSION = 0.98;

    /** A calendar expression whose day the document does not tell; too few to measure. */
    static final double EXPRESSION_WITHOUT_NORM = 0.85;

    private Confidence() {}
}
