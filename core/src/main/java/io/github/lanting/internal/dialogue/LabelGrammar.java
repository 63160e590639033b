package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of labels, whatever document they stand in:
 *
 * <pre>
 * label      = word | journalist | citizen | moderator | person | title
 * journalist = [place] 《outlet》 [attribute] 记者 [name] | outlet [attribute] 记者 [name] | outlet
 * citizen    = 市民 name, or surname and 先生, 女士
 * moderator  = host [name] | name（host）
 * person     = title name | name title | name（title） | name
 * </pre>
 */
final class LabelGrammar {
    static final int LONGEST = 40;
    private static final int LONGEST_OUTLET = 26;
    private static final int LONGEST_UNKNOWN_NAME = 8;
    private static final String JOURNALIST = "记者";

    private final Lexicon lexicon;
    private final PersonNames names;

    LabelGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
    }

    /** What a label says, or null if the words cannot be one. */
    @Nullable Label parse(String printed) {
        String text = stripBrackets(printed);
        if (text.isEmpty() || text.length() > LONGEST || !hasLabelCharacters(text)) {
            return null;
        }
        String folded = SimplifiedCharacters.convert(text);
        String word = lexicon.labelWords().get(folded);
        if (word != null) {
            return new Label(Label.Kind.valueOf(word), text, null, null, null);
        }
        Label latin = latin(text);
        if (latin != null) {
            return latin;
        }
        if (folded.endsWith("追问")) {
            return new Label(Label.Kind.FOLLOW_UP, text, null, null, null);
        }
        int journalist = folded.lastIndexOf(JOURNALIST);
        if (journalist >= 0) {
            return journalist(text, folded, journalist);
        }
        if (text.indexOf('、') >= 0) {
            // Only a title has several parts.
            Label titled = person(text, folded);
            return titled == null || titled.position() == null ? null : titled;
        }
        Label citizen = citizen(text, folded);
        if (citizen != null) {
            return citizen;
        }
        Label moderator = moderator(text, folded);
        if (moderator != null) {
            return moderator;
        }
        if (isBareOutlet(folded)) {
            return new Label(Label.Kind.JOURNALIST, text, inTitleMarks(text), null, null);
        }
        return folded.indexOf('《') >= 0 ? null : person(text, folded);
    }

    /** Q1, Question 2, and Secretary for Justice behind the words Secretary for. */
    private @Nullable Label latin(String text) {
        if (text.charAt(0) > 'Z' || text.charAt(0) < 'A') {
            return null;
        }
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

    private @Nullable Label journalist(String text, String folded, int at) {
        String tail = folded.substring(at + JOURNALIST.length()).strip();
        String name = tail.endsWith("问") ? tail.substring(0, tail.length() - 1) : tail;
        boolean named = names.isChinese(name) || names.isForeign(name);
        if (!tail.isEmpty() && !name.isEmpty() && !name.equals("提") && !named) {
            return null;
        }
        String head = folded.substring(0, at).strip();
        for (Map.Entry<String, String> entry : lexicon.journalistWords().entrySet()) {
            String word = entry.getKey();
            if (entry.getValue().equals("speech") && head.endsWith(word)) {
                return null;
            }
            if (entry.getValue().equals("attribute") && head.endsWith(word)) {
                head = head.substring(0, head.length() - word.length());
            }
        }
        String person = named ? nameAtEnd(text, name) : null;
        if (head.isEmpty() || isUnnamed(head)) {
            return new Label(Label.Kind.JOURNALIST, text, null, person, null);
        }
        String outlet = inTitleMarks(text.substring(0, head.length()));
        return head.length() > LONGEST_OUTLET || head.indexOf('：') >= 0
                ? null
                : new Label(Label.Kind.JOURNALIST, text, outlet, person, null);
    }

    /** 市民李女士: somebody of the public, who asks by name. */
    private @Nullable Label citizen(String text, String folded) {
        for (Map.Entry<String, String> entry : lexicon.journalistWords().entrySet()) {
            String word = entry.getKey();
            if (entry.getValue().equals("public") && folded.startsWith(word)) {
                String name = folded.substring(word.length()).strip();
                boolean courtesy = name.endsWith("先生") || name.endsWith("女士");
                int surname = lexicon.surnameAtStart(name);
                if (names.isChinese(name) || courtesy && surname == name.length() - 2) {
                    return new Label(
                            Label.Kind.JOURNALIST,
                            text,
                            null,
                            text.substring(word.length()).strip(),
                            text.substring(0, word.length()));
                }
            }
        }
        return null;
    }

    /** 有记者问, 另有记者追问: a report tells that somebody asked. */
    boolean tells(Label label) {
        String folded = SimplifiedCharacters.convert(label.text());
        int at = folded.indexOf(JOURNALIST);
        at = at < 0 ? folded.indexOf("媒体") : at;
        if (!label.asks() || at < 0) {
            return false;
        }
        String head = folded.substring(0, at);
        for (Map.Entry<String, String> entry : lexicon.journalistWords().entrySet()) {
            if (entry.getValue().equals("unnamed") && head.endsWith(entry.getKey())) {
                head = head.substring(0, head.length() - entry.getKey().length());
            }
        }
        return "tells".equals(lexicon.journalistWords().get(tail(head)));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 1));
    }

    /** 一位外国记者: words that name no outlet, one after the other. */
    private boolean isUnnamed(String head) {
        String rest = head;
        while (!rest.isEmpty()) {
            String word = null;
            for (Map.Entry<String, String> entry : lexicon.journalistWords().entrySet()) {
                boolean fits =
                        (entry.getValue().equals("unnamed") || entry.getValue().equals("tells"))
                                && rest.startsWith(entry.getKey());
                if (fits && (word == null || entry.getKey().length() > word.length())) {
                    word = entry.getKey();
                }
            }
            if (word == null) {
                return false;
            }
            rest = rest.substring(word.length());
        }
        return true;
    }

    private static String nameAtEnd(String text, String name) {
        int at = SimplifiedCharacters.convert(text).lastIndexOf(name);
        return text.substring(at, at + name.length());
    }

    private boolean isBareOutlet(String folded) {
        if (folded.startsWith("《") && folded.endsWith("》")) {
            return lexicon.isOutletLike(folded.substring(1, folded.length() - 1));
        }
        return lexicon.isOutlet(folded);
    }

    /** What stands in 《》, or all of it if nothing does. */
    private static String inTitleMarks(String text) {
        int opening = text.indexOf('《');
        int closing = text.indexOf('》', opening + 1);
        return opening >= 0 && closing > opening + 1
                ? text.substring(opening + 1, closing)
                : text.strip();
    }

    private @Nullable Label moderator(String text, String folded) {
        for (int length = Math.min(6, folded.length()); length >= 2; length--) {
            if (lexicon.isHost(folded.substring(0, length))) {
                String name = stripBrackets(text.substring(length));
                return new Label(
                        Label.Kind.MODERATOR,
                        text,
                        null,
                        name.isEmpty() ? null : name,
                        name.isEmpty() ? null : text.substring(0, length));
            }
        }
        int bracket = folded.indexOf('（');
        if (bracket > 0 && folded.endsWith("）")) {
            String inside = folded.substring(bracket + 1, folded.length() - 1);
            if (lexicon.isHost(inside)) {
                String name = text.substring(0, bracket).strip();
                return new Label(Label.Kind.MODERATOR, text, null, name, inside);
            }
        }
        return null;
    }

    private @Nullable Label person(String text, String folded) {
        int bracket = folded.indexOf('（');
        if (bracket > 0 && folded.endsWith("）")) {
            String name = text.substring(0, bracket).strip();
            return isName(folded.substring(0, bracket).strip())
                    ? labelOf(text, name, text.substring(bracket + 1, text.length() - 1))
                    : null;
        }
        if (isName(folded)) {
            return labelOf(text, text, null);
        }
        Label titled = titleThenName(text, folded);
        if (titled == null) {
            titled = nameThenTitle(text, folded);
        }
        if (titled != null) {
            return titled;
        }
        if (lexicon.isBody(folded)) {
            return null;
        }
        if (lexicon.positionAtEnd(folded) > 0) {
            return new Label(Label.Kind.OFFICE, text, null, null, null);
        }
        return text.length() >= 2 && text.length() <= LONGEST_UNKNOWN_NAME && isAllHan(text)
                ? new Label(Label.Kind.NAME_LIKE, text, null, text, null)
                : null;
    }

    private @Nullable Label titleThenName(String text, String folded) {
        int dot = folded.indexOf('·');
        int shortest = Math.max(1, dot < 0 ? folded.length() - 4 : 1);
        for (int split = folded.length() - 2; split >= shortest; split--) {
            String title = folded.substring(0, split).strip();
            String name = folded.substring(split).strip();
            if (isName(name) && lexicon.positionAtEnd(title) > 0) {
                return labelOf(
                        text, text.substring(split).strip(), text.substring(0, split).strip());
            }
        }
        return null;
    }

    private @Nullable Label nameThenTitle(String text, String folded) {
        for (int split = 2; split <= Math.min(4, folded.length() - 2); split++) {
            String title = folded.substring(split).strip();
            if (isName(folded.substring(0, split).strip())
                    && lexicon.positionAtEnd(title) == title.length()) {
                return labelOf(
                        text, text.substring(0, split).strip(), text.substring(split).strip());
            }
        }
        return null;
    }

    private static Label labelOf(String text, String person, @Nullable String position) {
        return new Label(Label.Kind.PERSON, text, null, person.replace(" ", ""), position);
    }

    private boolean isName(String folded) {
        return lexicon.isGivenPerson(folded)
                || (names.isChinese(folded) || names.isForeign(folded))
                        && lexicon.positionAtEnd(folded) == 0
                        && !lexicon.isBody(folded);
    }

    private static boolean hasLabelCharacters(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ("，。；？！…“”‘’：「」『』".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllHan(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!CharacterClass.isHan(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** 【寿小丽】, [记者], （新华社记者）: brackets around all of a label are its frame. */
    private static String stripBrackets(String text) {
        String stripped = text.strip();
        while (stripped.length() > 2) {
            int kind = "【[（(〔".indexOf(stripped.charAt(0));
            boolean framed =
                    kind >= 0
                            && stripped.charAt(stripped.length() - 1) == "】]）)〕".charAt(kind)
                            && stripped.indexOf("】]）)〕".charAt(kind)) == stripped.length() - 1;
            if (!framed) {
                return stripped;
            }
            stripped = stripped.substring(1, stripped.length() - 1).strip();
        }
        return stripped;
    }
}
