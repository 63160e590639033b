package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of labels, whatever document they stand in:
 *
 * <pre>
 * label      = frame label frame | label（note） | word（label） | word | journalist | public | moderator | person | latin
 * frame      = 【】 [] （） 〔〕 around all of it
 * note       = 译文, 追问, 笑 …
 * journalist = [asked] outlet [attribute] 记者 [name] [问] | outlet（记者 [name]） | outlet
 * outlet     = [place] 《name》 | name, several joined by 、
 * asked      = 有, 会后有, 一位, 外国 …
 * public     = 市民, 网友 … with name, surname and courtesy, or pen name
 * moderator  = host [name | person] | name（host）
 * person     = name | title name | name title | name（title） | surname title [given name]
 *            | surname | person says | title
 * latin      = see {@link LatinLabels}
 * </pre>
 *
 * Words, titles, outlets, surnames and notes are data ({@code label-words.csv}, {@code
 * journalist-words.csv}, {@code positions.csv}, {@code outlets.csv}, {@code surnames.txt}, {@code
 * label-notes.txt}, {@code label-speech-verbs.txt}). Whether words that the grammar allows are a
 * label, {@link LabelDecision} tells by the document.
 */
final class LabelGrammar {
    static final int LONGEST = 48;

    private static final CharacterSet NOT_IN_LABELS = new CharacterSet("，。；？！…“”‘’：「」『』");

    private static final List<String> SHORT_FOR = List.of("以下简称", "下称", "简称");

    private final Lexicon lexicon;
    private final JournalistLabels journalists;
    private final PersonLabels people;
    private final LatinLabels latin;
    private final WordWithName wordWithName;
    private final List<String> notes = LexiconFile.lines("label-notes.txt");

    LabelGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.journalists = new JournalistLabels(lexicon);
        this.people = new PersonLabels(lexicon);
        this.latin = new LatinLabels(lexicon);
        this.wordWithName = new WordWithName(lexicon);
    }

    /** What a label says, or null if the words cannot be one. */
    @Nullable Label parse(String printed) {
        String text = withoutFrame(printed);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Label noted = noted(text);
        noted = noted == null ? wordWithName.parse(text, this::parse) : noted;
        if (noted != null) {
            return noted;
        }
        if (LatinLabels.isLatin(text)) {
            return latin.parse(text);
        }
        String folded = SimplifiedCharacters.convert(text);
        Label ofThePublic = journalists.ofThePublic(text, folded);
        return ofThePublic != null || !hasLabelCharacters(text) ? ofThePublic : parse(text, folded);
    }

    private @Nullable Label parse(String text, String folded) {
        String word = lexicon.labelWords().get(folded);
        if (word != null) {
            return new Label(Label.Kind.valueOf(word), text, null, null, null);
        }
        String unnumbered = withoutNumber(folded);
        if (unnumbered.endsWith("追问")) {
            return new Label(Label.Kind.FOLLOW_UP, text, null, null, null);
        }
        word = lexicon.labelWords().get(unnumbered);
        if (word != null) {
            return new Label(Label.Kind.valueOf(word), text, null, null, null);
        }
        if (folded.contains(JournalistLabels.JOURNALIST)) {
            Label journalist = journalists.parse(text, folded);
            boolean event = journalist == null && folded.contains("记者会");
            return event ? people.moderator(text, folded) : journalist;
        }
        Label outlet = journalists.bareOutlet(text, folded);
        if (outlet != null) {
            return outlet;
        }
        if (text.indexOf('、') >= 0) {
            // Only a title or a host's name has several parts.
            Label host = people.moderator(text, folded);
            Label titled = host == null ? people.person(text, folded) : host;
            return titled == null || titled.position() == null ? null : titled;
        }
        Label moderator = people.moderator(text, folded);
        if (moderator != null) {
            return moderator;
        }
        return folded.indexOf('《') >= 0 ? null : people.person(text, folded);
    }

    /** 追问二, 问1: the word without the number behind it. */
    private static String withoutNumber(String folded) {
        int end = folded.length();
        while (end > 1 && "一二三四五六七八九十0123456789".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** 记者（译文）, 新华社记者（追问）: what stands in the brackets says how, not who. */
    private @Nullable Label noted(String text) {
        int bracket = text.lastIndexOf('（');
        if (bracket <= 0 || text.charAt(text.length() - 1) != '）') {
            return null;
        }
        String note = text.substring(bracket + 1, text.length() - 1).strip();
        String folded = SimplifiedCharacters.convert(note);
        for (String word : SHORT_FOR) {
            if (folded.startsWith(word)) {
                // 安德鲁·马尔（以下简称安德鲁）: the later labels are the short name.
                String name = note.substring(word.length()).strip();
                return new Label(Label.Kind.NAME_LIKE, text, null, name, null);
            }
        }
        if (!notes.contains(folded)) {
            return null;
        }
        Label label = parse(text.substring(0, bracket));
        if (label == null) {
            return null;
        }
        Label.Kind kind = label.asks() && folded.equals("追问") ? Label.Kind.FOLLOW_UP : label.kind();
        return new Label(kind, text, label.outlet(), label.person(), label.position());
    }

    /** What a label in brackets says: there, a pen name needs no quotation marks, 【网友海风】. */
    @Nullable Label parseFramed(String printed) {
        Label label = parse(printed);
        String text = withoutFrame(printed);
        boolean named = label != null && label.kind() != Label.Kind.NAME_LIKE;
        Label penName =
                named || !hasLabelCharacters(text)
                        ? null
                        : journalists.penName(text, SimplifiedCharacters.convert(text));
        return penName == null ? label : penName;
    }

    /** 有记者问, 另有记者追问: a report tells that somebody asked. */
    boolean tells(Label label) {
        return journalists.tells(label);
    }

    /** A single Latin word before English ones, Sackur: only the document can tell. */
    @Nullable Label parseLatinWord(String words, String paragraph) {
        return LatinLabels.isWord(words) && Translations.isEnglish(paragraph)
                ? new Label(Label.Kind.NAME_LIKE, words, null, words, null)
                : null;
    }

    /** Whether only a label's ending tells that it is an outlet. */
    boolean isGuessedOutlet(Label label) {
        return journalists.isGuess(label);
    }

    /** 程远帆说, 程远帆回答: a report tells that somebody spoke. */
    boolean tellsSpeech(Label label) {
        return people.tells(label, SimplifiedCharacters.convert(label.text()));
    }

    private static boolean hasLabelCharacters(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (NOT_IN_LABELS.has(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    static boolean isAllHan(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!CharacterClass.isHan(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** 【寿小丽】, [记者], （新华社记者）: brackets around all of a label are its frame. */
    static String withoutFrame(String text) {
        String stripped = text.strip();
        while (stripped.length() > 2) {
            int kind = "【[［（(〔".indexOf(stripped.charAt(0));
            boolean framed =
                    kind >= 0
                            && stripped.charAt(stripped.length() - 1) == "】]］）)〕".charAt(kind)
                            && stripped.indexOf("】]］）)〕".charAt(kind)) == stripped.length() - 1;
            if (!framed) {
                return stripped;
            }
            stripped = stripped.substring(1, stripped.length() - 1).strip();
        }
        return stripped;
    }
}
