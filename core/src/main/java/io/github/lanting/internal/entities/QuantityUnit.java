package io.github.lanting.internal.entities;

/**
 * A unit as it is printed.
 *
 * @param length how many characters it has
 * @param norm how it stands in an amount, in Simplified characters
 * @param money whether it is a currency
 */
record QuantityUnit(int length, String norm, boolean money) {}
