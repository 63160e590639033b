package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.CommonWords;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels of those who ask: journalists, outlets, and people of the public. */
final class JournalistLabels {
    static final String JOURNALIST = "记者";
    private static final String TELLS = "tells";
    private static final int LONGEST_OUTLET = 26;
    private static final int SHORTEST_UNKNOWN_OUTLET = 4;
    private static final int LONGEST_PEN_NAME = 10;
    private static final int COURTESY = "女士".length();

    /** 匈牙利 before an outlet's 《: where it is from. */
    private static final int LONGEST_SEAT = 6;

    private final Lexicon lexicon;
    private final PersonNames names;

    private final WordList attributes;
    private final WordList speech;
    private final WordList publicWords;

    /** What says of a journalist that nobody names him, and what tells, as a report, of one. */
    private final WordList unnamed;

    private final WordList unnamedOrTold;

    JournalistLabels(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
        this.attributes = words(Set.of("attribute"));
        this.speech = words(Set.of("speech"));
        this.publicWords = words(Set.of("public"));
        this.unnamed = words(Set.of("unnamed"));
        this.unnamedOrTold = words(Set.of("unnamed", TELLS));
    }

    /** The words of some kinds that stand around 记者. */
    private WordList words(Set<String> kinds) {
        List<String> words = new ArrayList<>();
        lexicon.journalistWords()
                .forEach(
                        (word, kind) -> {
                            if (kinds.contains(kind)) {
                                words.add(word);
                            }
                        });
        return new WordList(words);
    }

    /** A label that has 记者 in it, or null. */
    @Nullable Label parse(String text, String folded) {
        int bracket = folded.indexOf('（');
        if (bracket > 0 && folded.endsWith("）") && folded.startsWith(JOURNALIST, bracket + 1)) {
            // 联合报（记者石小溪） is 联合报记者石小溪.
            Label inside =
                    parse(
                            text.substring(bracket + 1, text.length() - 1),
                            folded.substring(bracket + 1, folded.length() - 1));
            String outlet = inTitleMarks(text.substring(0, bracket));
            return inside == null
                    ? null
                    : new Label(inside.kind(), text, outlet, inside.person(), null);
        }
        int at = folded.lastIndexOf(JOURNALIST);
        String tail = folded.substring(at + JOURNALIST.length()).strip();
        String name = tail.endsWith("问") ? tail.substring(0, tail.length() - 1) : tail;
        boolean named = names.isChinese(name) || names.isForeign(name);
        boolean known = named || isCourteous(name) || isNumber(name);
        if (!tail.isEmpty() && !name.isEmpty() && !name.equals("提") && !known) {
            return null;
        }
        String head = withoutAttributes(folded.substring(0, at).strip());
        if (head == null) {
            return null;
        }
        String person = named || isCourteous(name) ? person(text, name) : null;
        if (head.isEmpty() || isUnnamed(head)) {
            return new Label(Label.Kind.JOURNALIST, text, null, person, null);
        }
        String outlet = inTitleMarks(text.substring(0, head.length()));
        return head.length() > LONGEST_OUTLET || head.indexOf('：') >= 0
                ? null
                : new Label(Label.Kind.JOURNALIST, text, outlet, person, null);
    }

    /** The words before 记者 without 特约 and the like; null if they speak of journalists. */
    private @Nullable String withoutAttributes(String words) {
        return speech.isAtEnd(words) ? null : attributes.withoutAtEnd(words).strip();
    }

    /** 繆小姐, 王先生. */
    private boolean isCourteous(String name) {
        boolean courtesy = name.endsWith("先生") || name.endsWith("女士") || name.endsWith("小姐");
        return courtesy
                && name.length() <= 5
                && lexicon.surnameAtStart(name) > 0
                && (name.length() - 2 == lexicon.surnameAtStart(name)
                        || names.isChinese(name.substring(0, name.length() - 2)));
    }

    /** The name as printed; 石小溪女士 is 石小溪, but 石女士 is all that is known of her. */
    private String person(String text, String name) {
        String printed = nameAtEnd(text, name).strip();
        String plain = name.substring(0, Math.max(0, name.length() - COURTESY));
        return isCourteous(name) && names.isChinese(plain)
                ? printed.substring(0, printed.length() - COURTESY)
                : printed;
    }

    /** 记者1, 记者A, 记者甲: where nobody is named. */
    private static boolean isNumber(String name) {
        return name.length() == 1 && "0123456789ABCDEFGH甲乙丙丁一二三四五六七八九".indexOf(name) >= 0;
    }

    /** 市民李女士, 网友“海风”: somebody of the public, who asks by name. */
    @Nullable Label ofThePublic(String text, String folded) {
        for (String word : publicWords.beginningAt(folded, 0)) {
            if (folded.startsWith(word)) {
                String name = folded.substring(word.length()).strip();
                boolean penName =
                        name.length() > 2
                                && name.startsWith("“")
                                && name.indexOf('”') == name.length() - 1;
                if (penName || names.isChinese(name) || isCourteous(name)) {
                    String printed = text.substring(word.length()).strip();
                    return new Label(
                            Label.Kind.JOURNALIST,
                            text,
                            null,
                            penName ? printed.substring(1, printed.length() - 1) : printed,
                            text.substring(0, word.length()));
                }
            }
        }
        return null;
    }

    /** 网友海风: in a frame, what stands behind the word is a name, unless it is a word itself. */
    @Nullable Label penName(String text, String folded) {
        for (String word : publicWords.beginningAt(folded, 0)) {
            if (folded.startsWith(word)) {
                String name = folded.substring(word.length()).strip();
                boolean proper =
                        name.length() > 1
                                && name.length() <= LONGEST_PEN_NAME
                                && CommonWords.frequencyClass(name) < 0;
                if (proper) {
                    String printed = text.substring(word.length()).strip();
                    return new Label(
                            Label.Kind.JOURNALIST,
                            text,
                            null,
                            printed,
                            text.substring(0, word.length()));
                }
            }
        }
        return null;
    }

    /** 总台央视, 《环球时报》, 英国《金融时报》, 法国海风画报: outlets without 记者. */
    @Nullable Label bareOutlet(String text, String folded) {
        for (String part : folded.split("、")) {
            int opening = part.indexOf('《');
            boolean titled = opening >= 0 && opening <= LONGEST_SEAT && part.endsWith("》");
            boolean outlet =
                    titled
                            ? LabelGrammar.isAllHan(part.substring(0, opening))
                                    && lexicon.isOutletLike(
                                            part.substring(opening + 1, part.length() - 1))
                            : lexicon.isOutlet(part) || isLikeOutlet(part);
            if (!outlet) {
                return null;
            }
        }
        return !folded.isEmpty()
                ? new Label(Label.Kind.JOURNALIST, text, inTitleMarks(text), null, null)
                : null;
    }

    private boolean isLikeOutlet(String name) {
        return name.length() >= SHORTEST_UNKNOWN_OUTLET
                && isHanOrLatin(name)
                && (lexicon.endsAsOutlet(name) || isChannel(name));
    }

    /** 海风新闻网, HTV葡文频道: what seldom ends other words before a colon. */
    private boolean isChannel(String name) {
        return "网道".indexOf(name.charAt(name.length() - 1)) >= 0 && lexicon.isOutletLike(name);
    }

    private static boolean isHanOrLatin(String name) {
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean latin = c < 0x80 && Character.isLetterOrDigit(c);
            if (!latin && !CharacterClass.isHan(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether only its ending tells that a label is an outlet: the document must tell more. */
    boolean isGuess(Label label) {
        if (label.kind() != Label.Kind.JOURNALIST || !label.text().equals(label.outlet())) {
            return false;
        }
        String folded = SimplifiedCharacters.convert(label.text());
        return folded.indexOf('《') < 0 && !LatinLabels.isLatin(folded) && !lexicon.isOutlet(folded);
    }

    /** 有记者问, 另有记者追问: a report tells that somebody asked. */
    boolean tells(Label label) {
        if (!label.asks()) {
            return false;
        }
        String folded = SimplifiedCharacters.convert(label.text());
        int at = folded.indexOf(JOURNALIST);
        at = at < 0 ? folded.indexOf("媒体") : at;
        if (at < 0) {
            return false;
        }
        String head = unnamed.withoutAtEnd(folded.substring(0, at));
        return TELLS.equals(lexicon.journalistWords().get(tail(head)));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 1));
    }

    /** 一位外国记者: words that name no outlet, one after the other. */
    private boolean isUnnamed(String head) {
        int at = 0;
        int length = unnamedOrTold.lengthAt(head, at);
        while (length > 0) {
            at += length;
            length = unnamedOrTold.lengthAt(head, at);
        }
        return at == head.length();
    }

    private static String nameAtEnd(String text, String name) {
        int at = SimplifiedCharacters.convert(text).lastIndexOf(name);
        return text.substring(at, at + name.length());
    }

    /** What stands in 《》, joined by 、 if it is several, or all of it if nothing does. */
    private static String inTitleMarks(String text) {
        StringBuilder names = new StringBuilder();
        int opening = text.indexOf('《');
        while (opening >= 0) {
            int closing = text.indexOf('》', opening + 1);
            if (closing <= opening + 1) {
                break;
            }
            names.append(names.isEmpty() ? "" : "、").append(text, opening + 1, closing);
            opening = text.indexOf('《', closing);
        }
        return names.isEmpty() ? text.strip() : names.toString();
    }
}
