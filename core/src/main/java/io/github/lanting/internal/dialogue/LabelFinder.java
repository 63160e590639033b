package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.restore.CharacterClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where labels may stand: at a paragraph's start, behind a question's number, alone in a
 * paragraph, and inside one behind the end of a sentence. Never inside a quotation.
 */
final class LabelFinder {
    private static final String SENTENCE_END = "。？！…";

    private static final String OPENING_FRAMES = "【[［";
    private static final String CLOSING_FRAMES = "】]］";

    /** What opens or closes a quotation, or may end a sentence: the other characters are passed. */
    private static final CharacterSet MARKS = new CharacterSet("“「『”」』。？！…）");

    private static final CharacterSet NOT_IN_LABELS = new CharacterSet("，。；？！");

    private static final String BULLETS = "•·●○■□◆◇▪▶►★☆";

    /** Longer than this, a paragraph without a colon is no label. */
    private static final int LONGEST_OWN_LABEL = 40;

    private final LabelGrammar grammar;

    LabelFinder(LabelGrammar grammar) {
        this.grammar = grammar;
    }

    List<LabelCandidate> find(List<String> paragraphs) {
        List<LabelCandidate> found = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
            if (!quoted) {
                find(i, text, found);
            }
            // A quotation that opens behind a paragraph's last word goes on in the next ones.
            quoted = text.endsWith("“") || quoted && text.indexOf('”') < 0;
        }
        return found;
    }

    private void find(int index, String text, List<LabelCandidate> found) {
        LabelCandidate opening = at(index, text, 0);
        int at = 0;
        if (opening != null) {
            found.add(opening);
            at = opening.end();
        }
        if (!mayHoldLabel(text, at)) {
            return;
        }
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!MARKS.has(c)) {
                continue;
            }
            switch (c) {
                case '“', '「', '『' -> {
                    depth++;
                    continue;
                }
                case '”', '」', '』' -> depth = Math.max(0, depth - 1);
                default -> {
                    // a sentence may end here
                }
            }
            if (depth == 0 && at + 1 < text.length() && endsSentence(text, at)) {
                LabelCandidate inside = at(index, text, at + 1);
                inside = inside == null ? behindStamp(index, text, at + 1) : inside;
                // 有记者问：“…” tells of a question; whoever asks one does not quote himself.
                if (inside != null
                        && inside.label().kind() != Label.Kind.NAME_LIKE
                        && !text.startsWith("“", inside.end())) {
                    found.add(inside);
                    at = inside.end() - 1;
                }
            }
        }
    }

    /** Whether a colon or bracket is left, which each label inside a paragraph has. */
    private static boolean mayHoldLabel(String text, int from) {
        return text.indexOf('：', from) >= 0
                || text.indexOf(':', from) >= 0
                || text.indexOf('【', from) >= 0
                || text.indexOf('[', from) >= 0;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean closed = (c == '”' || c == '）') && at > 0;
        return SENTENCE_END.indexOf(closed ? text.charAt(at - 1) : c) >= 0;
    }

    private @Nullable LabelCandidate at(int index, String text, int from) {
        int start = from == 0 ? Stamps.leading(text) : from;
        start = start == from ? QuestionNumber.skip(text, from) : start;
        start = from == 0 && start == 0 ? skipBullet(text) : start;
        int colon = colon(text, start);
        if (colon > start) {
            String words = text.substring(start, colon);
            Label label = grammar.parse(words);
            label = label == null && start == 0 ? grammar.parseLatinWord(words, text) : label;
            if (label != null) {
                return new LabelCandidate(
                        index, from, start, skipSpaces(text, colon + 1), label, false);
            }
        }
        return from == 0 ? bracketed(index, text, start) : null;
    }

    /** Behind • and the spaces after it. */
    private static int skipBullet(String text) {
        return !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0 ? skipSpaces(text, 1) : 0;
    }

    /** A label without a colon: in brackets before the words, or alone in its paragraph. */
    private @Nullable LabelCandidate bracketed(int index, String text, int start) {
        LabelCandidate inBrackets = inBrackets(index, text, start);
        if (inBrackets != null) {
            return new LabelCandidate(
                    index, 0, start, inBrackets.end(), inBrackets.label(), inBrackets.own());
        }
        if (start > 0 || text.length() > LONGEST_OWN_LABEL) {
            return null;
        }
        Label label = grammar.parse(text);
        return label == null ? null : new LabelCandidate(index, 0, 0, text.length(), label, true);
    }

    /** 【沈若川】 inside a line, or [沈若川] behind the time of the post before it. */
    private @Nullable LabelCandidate behindStamp(int index, String text, int from) {
        if (from < text.length() && text.charAt(from) == '【') {
            return inBrackets(index, text, from);
        }
        int after = skipSpaces(text, from);
        int stamp = Stamps.behindBracketed(text, after);
        LabelCandidate label =
                stamp > after ? inBrackets(index, text, skipSpaces(text, stamp)) : null;
        return label == null
                ? null
                : new LabelCandidate(
                        index, from, label.start(), label.end(), label.label(), label.own());
    }

    /** 【沈若川】 or [记者] at a place, or null. */
    private @Nullable LabelCandidate inBrackets(int index, String text, int from) {
        char opening = from < text.length() ? text.charAt(from) : 0;
        int frame = opening == 0 ? -1 : OPENING_FRAMES.indexOf(opening);
        if (frame < 0) {
            return null;
        }
        char mark = CLOSING_FRAMES.charAt(frame);
        int limit = Math.min(text.length(), from + LabelGrammar.LONGEST + 1);
        int closing = from + 1;
        while (closing < limit && text.charAt(closing) != mark) {
            closing++;
        }
        if (closing == limit || closing == from + 1) {
            return null;
        }
        Label label = grammar.parseFramed(text.substring(from + 1, closing));
        String rest = text.substring(closing + 1);
        boolean own = rest.isEmpty() || Stamps.isAlone(rest.strip());
        // A time behind the frame belongs to the post's label.
        int end = own ? text.length() : skipSpaces(text, closing + 1);
        return label == null ? null : new LabelCandidate(index, from, from, end, label, own);
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && CharacterClass.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The colon that closes the words from here on, or -1 if other marks come first. */
    private static int colon(String text, int from) {
        int limit = Math.min(text.length(), from + LabelGrammar.LONGEST + 1);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '：') {
                return at;
            }
            if (c == ':' && !(at + 1 < limit && isDigit(text, at - 1) && isDigit(text, at + 1))) {
                return at;
            }
            if (NOT_IN_LABELS.has(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && CharacterClass.of(text.charAt(at)) == CharacterClass.DIGIT;
    }
}
