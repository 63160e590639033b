package io.github.lanting.internal.restore;

import io.github.lanting.format.Block;

/**
 * A block and its characters as they should be.
 *
 * @param block the block as its format laid it out
 * @param text its characters
 * @param isCut whether words are lost behind the last one, by its layout or by the words themselves
 */
public record RestoredBlock(Block block, TracedText text, boolean isCut) {
    /** A block of which only its layout may say that words are lost. */
    public RestoredBlock(Block block, TracedText text) {
        this(block, text, block.ending() == Block.Ending.CUT);
    }
}
