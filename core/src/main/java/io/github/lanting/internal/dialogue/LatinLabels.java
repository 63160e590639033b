package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels of pages in English, and of the English half of bilingual ones:
 *
 * <pre>
 * latin      = word [number] | office for … | outlet [role] | word（outlet） | title name | name
 * role       = reporter, correspondent, journalist
 * name       = two to six words that begin with a capital: only the document can tell
 * </pre>
 */
final class LatinLabels {
    private static final int MOST_WORDS = 6;
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "de", "du", "in");

    private final Lexicon lexicon;
    private final Set<String> outlets = Set.copyOf(LexiconFile.lines("latin-outlets.txt"));
    private final List<String> roles = List.of("reporter", "correspondent", "journalist");

    LatinLabels(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether all letters are Latin ones. */
    static boolean isLatin(String text) {
        boolean letter = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '\u2E80' && "（）’‘“”".indexOf(c) < 0) {
                return false;
            }
            letter |= c >= 'A' && c <= 'Z';
        }
        return letter;
    }

    @Nullable Label parse(String text) {
        Label word = word(text);
        if (word != null) {
            return word;
        }
        String plain = withoutRole(text);
        int bracket = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('（'));
        boolean bracketed = bracket > 0 && ")）".indexOf(plain.charAt(plain.length() - 1)) >= 0;
        String before = bracketed ? plain.substring(0, bracket).strip() : plain;
        String inside = bracketed ? plain.substring(bracket + 1, plain.length() - 1).strip() : "";
        if (isOutlet(plain) || isOutlet(before)) {
            return new Label(Label.Kind.JOURNALIST, text, before, null, null);
        }
        if (bracketed && word(before) != null && !inside.isEmpty()) {
            return new Label(Label.Kind.JOURNALIST, text, withoutRole(inside), null, null);
        }
        if (plain.length() < text.length() && isName(plain)) {
            return new Label(Label.Kind.JOURNALIST, text, plain, null, null);
        }
        return isName(before) ? new Label(Label.Kind.NAME_LIKE, text, null, before, null) : null;
    }

    /** Reporter, Q1, Question 2, and Secretary for Justice behind the words Secretary for. */
    private @Nullable Label word(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') {
            end--;
        }
        String word = lexicon.labelWords().get(text.substring(0, end).strip());
        if (word != null && end > 0) {
            return new Label(Label.Kind.valueOf(word), text, null, null, null);
        }
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            String office = text.substring(0, space);
            boolean goesOn = office.endsWith(" for") || office.endsWith(" of");
            if (goesOn && "OFFICE".equals(lexicon.labelWords().get(office))) {
                return new Label(Label.Kind.OFFICE, text, null, null, null);
            }
        }
        return null;
    }

    private boolean isOutlet(String text) {
        return outlets.contains(text)
                || text.startsWith("The ") && outlets.contains(text.substring(4));
    }

    private String withoutRole(String text) {
        for (String role : roles) {
            int at = text.length() - role.length();
            if (at > 1 && text.regionMatches(true, at, role, 0, role.length())) {
                return text.substring(0, at).strip();
            }
        }
        return text;
    }

    /** Whether it is one word that begins with a capital. */
    static boolean isWord(String text) {
        return text.length() > 2
                && Character.isUpperCase(text.charAt(0))
                && text.chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
    }

    private static boolean isName(String text) {
        String[] words = text.split(" ");
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean capital = !word.isEmpty() && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
            if (!capital && !SMALL.contains(word) || word.endsWith(",") || word.endsWith(".")) {
                return false;
            }
        }
        return Character.isUpperCase(words[0].charAt(0));
    }
}
