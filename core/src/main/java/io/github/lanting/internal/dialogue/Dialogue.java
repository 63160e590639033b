package io.github.lanting.internal.dialogue;

import io.github.lanting.Decision;
import io.github.lanting.Metadata;
import io.github.lanting.Segment;
import java.util.List;
import java.util.Map;

/**
 * What this room finds in a document.
 *
 * @param turns the turns in order
 * @param metadata what the document says about the event
 * @param decision why it is a transcript or none
 * @param furniture paragraphs that are nobody's words, by their index, and what they are
 */
public record Dialogue(
        List<TurnDraft> turns,
        Metadata metadata,
        Decision decision,
        Map<Integer, Segment.Kind> furniture) {}
