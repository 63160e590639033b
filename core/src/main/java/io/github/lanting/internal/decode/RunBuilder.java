package io.github.lanting.internal.decode;

import io.github.lanting.Page;
import io.github.lanting.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers which bytes characters come from: valid stretches, and each invalid sequence by itself.
 */
final class RunBuilder {
    private final String charset;
    private final List<Page.Run> runs = new ArrayList<>();
    private int character;
    private int place;

    RunBuilder(Charset charset, int start) {
        this.charset = charset.name();
        this.place = start;
    }

    void invalid(int at, int start, int length) {
        closeValid(at, start);
        runs.add(new Page.Run(new Span(at, at + 1), start, start + length, charset));
        character = at + 1;
        place = start + length;
    }

    List<Page.Run> build(int at, int end) {
        closeValid(at, end);
        return runs;
    }

    private void closeValid(int at, int end) {
        if (at > character) {
            runs.add(new Page.Run(new Span(character, at), place, end, charset));
        }
    }
}
