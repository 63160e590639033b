package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The labels that say who asks or answers in brackets behind the word for it: 问（自由时报）, 答（石小溪）,
 * A（石小溪）; 问（同上） is of whoever asked before.
 */
final class WordWithName {
    private static final int LONGEST_OUTLET = 26;

    private final Lexicon lexicon;
    private final PersonNames names;

    WordWithName(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
    }

    /**
     * What such a label says, or null if it is none.
     *
     * @param text the label as printed
     * @param grammar what a label says that stands in the brackets
     */
    @Nullable Label parse(String text, Function<String, @Nullable Label> grammar) {
        int bracket = Math.max(text.indexOf('（'), text.indexOf('('));
        if (bracket <= 0 || "）)".indexOf(text.charAt(text.length() - 1)) < 0) {
            return null;
        }
        String word = SimplifiedCharacters.convert(text.substring(0, bracket).strip());
        String kind = lexicon.labelWords().get(word);
        String inside = text.substring(bracket + 1, text.length() - 1).strip();
        if (kind == null || inside.isEmpty() || inside.length() > LONGEST_OUTLET) {
            return null;
        }
        return switch (Label.Kind.valueOf(kind)) {
            case JOURNALIST -> asker(text, inside, grammar.apply(inside));
            case ANSWERER -> answerer(text, inside, grammar.apply(inside));
            default -> null;
        };
    }

    private @Nullable Label asker(String text, String inside, @Nullable Label named) {
        if ("same".equals(lexicon.journalistWords().get(SimplifiedCharacters.convert(inside)))) {
            return new Label(Label.Kind.FOLLOW_UP, text, null, null, null);
        }
        if (named != null && named.kind() == Label.Kind.JOURNALIST) {
            return new Label(
                    Label.Kind.JOURNALIST, text, named.outlet(), named.person(), named.position());
        }
        if (named != null && named.kind() == Label.Kind.FOLLOW_UP) {
            return new Label(Label.Kind.FOLLOW_UP, text, named.outlet(), null, null);
        }
        // Two characters are an outlet's short name; a person's has three behind 问.
        boolean person = inside.length() > 2 && names.isChinese(inside);
        return person && !lexicon.isOutletLike(inside)
                ? new Label(Label.Kind.JOURNALIST, text, null, inside, null)
                : new Label(Label.Kind.JOURNALIST, text, inside, null, null);
    }

    private static @Nullable Label answerer(String text, String inside, @Nullable Label named) {
        if (named == null || named.asks() || named.kind() == Label.Kind.MODERATOR) {
            return null;
        }
        boolean title = named.kind() == Label.Kind.OFFICE;
        String person = title ? null : named.person() == null ? inside : named.person();
        return new Label(Label.Kind.ANSWERER, text, null, person, named.position());
    }
}
