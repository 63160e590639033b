package io.github.lanting.format.plaintext;

import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A crawled page that is one line: a single space stands where the page had a new line. In the text
 * such spaces stand behind sentences; before its first sentence and behind its last one each space
 * parts the words of menus, the headline, and the line of date and source.
 */
final class PageInOneLine {
    private static final int SHORTEST = 300;
    private static final int FEWEST = 4;
    private static final int LONGEST_LABEL = 20;
    private static final String INDENT = "\u3000\u3000";
    private static final String SENTENCE_ENDS = "。？！?!”\"）";

    private final String text;
    private final Span line;

    PageInOneLine(String text, Span line) {
        this.text = text;
        this.line = line;
    }

    /** Whether spaces part paragraphs: behind sentences, and hardly ever inside one. */
    boolean isParted() {
        if (line.length() < SHORTEST) {
            return false;
        }
        int behind = 0;
        int inside = 0;
        int indents = 0;
        boolean begun = false;
        for (int at = line.start() + 1; at + 1 < line.end(); at++) {
            begun |= text.charAt(at) == '。';
            char before = text.charAt(at - 1);
            boolean ended = SENTENCE_ENDS.indexOf(before) >= 0;
            indents += ended && text.startsWith(INDENT, at) ? 1 : 0;
            if (text.charAt(at) == ' ' && begun) {
                behind += ended ? 1 : 0;
                inside += isHan(before) && isHan(text.charAt(at + 1)) ? 1 : 0;
            }
        }
        // Where indents part paragraphs, too, a space behind a sentence parts others.
        int parted = behind == 0 ? 0 : behind + indents;
        return parted >= FEWEST && inside <= parted;
    }

    /** The paragraphs, in order. */
    List<Span> paragraphs() {
        List<Span> words = words();
        int first = 0;
        while (first < words.size() && !isText(words.get(first))) {
            first++;
        }
        int last = words.size() - 1;
        while (last > first && !endsSentence(words.get(last))) {
            last--;
        }
        List<Span> paragraphs = new ArrayList<>(words.subList(0, Math.min(first, words.size())));
        for (int i = first; i < words.size(); i++) {
            Span word = words.get(i);
            int open = paragraphs.size() - 1;
            if (i > first && i <= last && goesOn(words.get(i - 1), word)) {
                paragraphs.set(open, new Span(paragraphs.get(open).start(), word.end()));
            } else {
                paragraphs.add(word);
            }
        }
        return paragraphs;
    }

    /** Whether a word goes on with the one before: inside a sentence, and not behind an indent. */
    private boolean goesOn(Span before, Span word) {
        return !endsSentence(before)
                && !announces(before)
                && !Lines.isIndent(text, before.end(), word.start())
                && !isLabelled(word.of(text))
                && !isDay(before)
                && !isDay(word);
    }

    /** 2018-08-14, as a machine writes it below a headline. */
    private boolean isDay(Span word) {
        return word.length() == DayAndTime.LENGTH_OF_DAY && DayAndTime.isDayAt(text, word.start());
    }

    private List<Span> words() {
        List<Span> words = new ArrayList<>();
        int start = line.start();
        for (int at = line.start(); at <= line.end(); at++) {
            if (at == line.end() || Lines.isWhite(text.charAt(at))) {
                if (at > start) {
                    words.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** A sentence, or what opens with a label. */
    private boolean isText(Span word) {
        String words = word.of(text);
        boolean clauses = words.indexOf('，') >= 0 || words.indexOf(',') >= 0;
        return endsSentence(word) && (clauses || words.indexOf('。') > 0) || isLabelled(words);
    }

    private static boolean isLabelled(String words) {
        int colon = words.indexOf('：') >= 0 ? words.indexOf('：') : words.indexOf(':');
        String label = colon < 0 || colon > LONGEST_LABEL ? "" : words.substring(0, colon);
        return label.endsWith("问") || label.endsWith("記者") || label.endsWith("记者");
    }

    /** …有以下几个方面：, and no label. */
    private boolean announces(Span word) {
        char last = text.charAt(word.end() - 1);
        return (last == '：' || last == ':') && word.length() > LONGEST_LABEL;
    }

    private boolean endsSentence(Span word) {
        return SENTENCE_ENDS.indexOf(text.charAt(word.end() - 1)) >= 0;
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
