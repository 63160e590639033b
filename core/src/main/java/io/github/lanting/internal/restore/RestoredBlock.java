package io.github.lanting.internal.restore;

import io.github.lanting.format.Block;

/** A block and its characters as they should be. */
public record RestoredBlock(Block block, TracedText text) {}
