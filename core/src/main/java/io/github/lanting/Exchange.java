package io.github.lanting;

import java.util.List;

/**
 * A question, its follow-ups and its answers. Immutable.
 *
 * @param questions the turns that ask, in order; copied, never null
 * @param answers the turns that reply, in order, possibly none; copied, never null
 */
public record Exchange(List<Turn> questions, List<Turn> answers) {

    /**
     * Copies the lists.
     *
     * @param questions as above
     * @param answers as above
     */
    public Exchange {
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
    }
}
