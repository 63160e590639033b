package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labels of those who answer, and of those who run the event. */
final class PersonLabels {
    private static final int LONGEST_UNKNOWN_NAME = 8;

    /** 宣传司副司长 is a title alone, and no Mr Xuan. */
    /** 南丫岛, 东城区: whatever it opens with, no name ends so. */
    private static final String PLACE_ENDINGS = "岛县镇区省";

    private static final String BODY_ENDINGS = "司局部委厅处署院办科室组会团队所";

    private final Lexicon lexicon;
    private final PersonNames names;
    private final WordList hosts;
    private final List<String> verbs = LexiconFile.lines("label-speech-verbs.txt");

    PersonLabels(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
        this.hosts = new WordList(List.copyOf(lexicon.hosts()));
    }

    /** 主持人, 主持人 石小溪, 石小溪（主持人）; or null. */
    @Nullable Label moderator(String text, String folded) {
        int host = hosts.lengthAt(folded, 0);
        if (host > 0) {
            return host(text, folded, host);
        }
        Label titled = titledHost(text, folded);
        if (titled != null) {
            return titled;
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

    /** 新闻局局长、记者会主持人 石小溪: another title that ends in that of a host. */
    private @Nullable Label titledHost(String text, String folded) {
        for (int given = 2; given <= 4 && given < folded.length() - 2; given++) {
            int split = folded.length() - given;
            String name = folded.substring(split).strip();
            String title = folded.substring(0, split).strip();
            if (hosts.isAtEnd(title) && isName(name)) {
                return new Label(
                        Label.Kind.MODERATOR,
                        text,
                        null,
                        text.substring(split).strip(),
                        text.substring(0, split).strip());
            }
        }
        return null;
    }

    private static String withoutSlash(String text) {
        return text.startsWith("/") || text.startsWith("-") || text.startsWith("—")
                ? text.substring(1).strip()
                : text;
    }

    private @Nullable Label host(String text, String folded, int length) {
        String name = LabelGrammar.withoutFrame(withoutSlash(text.substring(length).strip()));
        if (name.isEmpty()) {
            return new Label(Label.Kind.MODERATOR, text, null, null, null);
        }
        String foldedName =
                LabelGrammar.withoutFrame(withoutSlash(folded.substring(length).strip()));
        Label person = person(name, foldedName);
        if (person == null || person.kind() == Label.Kind.OFFICE) {
            return null;
        }
        String title = text.substring(0, length);
        String position = person.position() == null ? title : person.position();
        return new Label(Label.Kind.MODERATOR, text, null, person.person(), position);
    }

    /** A name with or without a title, a title alone, or what may be a foreign name; or null. */
    @Nullable Label person(String text, String folded) {
        String plain = withoutVerb(folded);
        if (plain.length() < folded.length()) {
            Label said = person(text.substring(0, plain.length()), plain);
            if (said != null && said.kind() != Label.Kind.NAME_LIKE) {
                return new Label(said.kind(), text, null, said.person(), said.position());
            }
        }
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
        Label titled = titled(text, folded);
        if (titled != null) {
            return titled;
        }
        if (lexicon.isBody(folded)) {
            return null;
        }
        if (lexicon.positionAtEnd(folded) > 0) {
            return new Label(Label.Kind.OFFICE, text, null, null, null);
        }
        boolean surname = text.length() == 1 && lexicon.surnameAtStart(folded) == 1;
        boolean length = text.length() >= 2 && text.length() <= LONGEST_UNKNOWN_NAME;
        return (surname || length) && LabelGrammar.isAllHan(text)
                ? new Label(Label.Kind.NAME_LIKE, text, null, text, null)
                : null;
    }

    /** 程远帆说, 程远帆回答: whether a label tells, as a report does, that somebody spoke. */
    boolean tells(Label label, String folded) {
        return label.kind() == Label.Kind.PERSON
                && !label.text().equals(label.person())
                && withoutVerb(folded).length() < folded.length();
    }

    private String withoutVerb(String folded) {
        for (String verb : verbs) {
            if (folded.length() > verb.length() + 1 && folded.endsWith(verb)) {
                return folded.substring(0, folded.length() - verb.length());
            }
        }
        return folded;
    }

    private @Nullable Label titled(String text, String folded) {
        Label titled = surnameThenTitle(text, folded);
        titled = titled == null ? titleThenName(text, folded) : titled;
        return titled == null ? nameThenTitle(text, folded) : titled;
    }

    private @Nullable Label titleThenName(String text, String folded) {
        int dot = folded.indexOf('·');
        int shortest = Math.max(1, dot < 0 ? folded.length() - 4 : 1);
        for (int split = folded.length() - 2; split >= shortest; split--) {
            String title = folded.substring(0, split).strip();
            String name = folded.substring(split).strip();
            if (lexicon.positionAtEnd(title) > 0 && isName(name)) {
                return labelOf(
                        text, text.substring(split).strip(), text.substring(0, split).strip());
            }
        }
        return null;
    }

    private @Nullable Label nameThenTitle(String text, String folded) {
        for (int split = 2; split <= Math.min(4, folded.length() - 2); split++) {
            String title = folded.substring(split).strip();
            String name = folded.substring(0, split).strip();
            if (lexicon.positionAtEnd(title) == title.length()
                    && isName(name)
                    && BODY_ENDINGS.indexOf(name.charAt(name.length() - 1)) < 0) {
                return labelOf(
                        text, text.substring(0, split).strip(), text.substring(split).strip());
            }
        }
        return null;
    }

    /** 钟部长; and 邱副主任委員垂正, as it is written in Taiwan: surname, title, given name. */
    private @Nullable Label surnameThenTitle(String text, String folded) {
        int surname = lexicon.surnameAtStart(folded);
        if (surname == 0) {
            return null;
        }
        for (int given = 0; given <= 2; given++) {
            int end = folded.length() - given;
            if (end - surname < 2) {
                return null;
            }
            String title = folded.substring(surname, end).strip();
            boolean titled = isTitle(title);
            boolean plain = given == 0 || lexicon.positionAtEnd(folded) == 0;
            if (titled && plain) {
                String name = text.substring(0, surname) + text.substring(end);
                return labelOf(text, name, text.substring(surname, end).strip());
            }
        }
        return null;
    }

    /** 科长, and of those whose deputies are not in the list 副科长, too. */
    private boolean isTitle(String title) {
        int deputy = title.startsWith("副") || title.startsWith("代") ? 1 : 0;
        return lexicon.positionAtEnd(title) == title.length()
                || deputy > 0
                        && title.length() > 2
                        && lexicon.positionAtEnd(title) == title.length() - deputy;
    }

    private static Label labelOf(String text, String person, @Nullable String position) {
        return new Label(Label.Kind.PERSON, text, null, person.replace(" ", ""), position);
    }

    private boolean isName(String folded) {
        return lexicon.isGivenPerson(folded)
                || PLACE_ENDINGS.indexOf(
                                        folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1))
                                < 0
                        && (names.isChinese(folded) || names.isForeign(folded))
                        && lexicon.positionAtEnd(folded) == 0
                        && !lexicon.isBody(folded);
    }
}
