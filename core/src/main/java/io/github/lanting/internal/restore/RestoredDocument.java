package io.github.lanting.internal.restore;

import io.github.lanting.format.Layout;
import java.util.List;
import java.util.Map;

/**
 * What of a document somebody reads, its characters as they should be.
 *
 * @param blocks its paragraphs, headlines and facts, in their order
 * @param facts what it states about itself
 */
public record RestoredDocument(List<RestoredBlock> blocks, Map<Layout.Fact, String> facts) {}
