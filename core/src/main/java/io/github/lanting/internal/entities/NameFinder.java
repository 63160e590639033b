package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.CommonWords;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names that the lexicon knows, longest first, where they are not parts of words. */
final class NameFinder {
    private static final String NOT_BEHIND_A_SITE = "民络友站上球";
    private static final String NOT_BEHIND_A_PAPER = "告道酬警复应名";

    /** Regions whose names no two words make side by side, as 江|河北|岸 makes 河北. */
    private static final Set<String> NEVER_CUT = Set.copyOf(LexiconFile.lines("uncut-places.txt"));

    private final EntityLexicon lexicon;

    NameFinder(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Finds the outlets: 今日俄罗斯 is one, and its 今日 no day. */
    void findDatedOutlets(TurnText turn) {
        find(turn, lexicon.datedOutlets(), Beginnings.Kind.DATED_OUTLET);
    }

    void find(TurnText turn) {
        if (turn.isTraditional()) {
            find(turn, lexicon.traditionalStates(), Beginnings.Kind.NAME);
        }
        find(turn, lexicon.names(), Beginnings.Kind.NAME);
    }

    /** The codes of the states that a label names: 巴西环球电视台记者. */
    Set<String> statesIn(String label) {
        String text = SimplifiedCharacters.convert(label);
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < text.length(); at++) {
            // Outlets are named for their states: 韩联社, but also 巴西环球电视台.
            for (int end = text.length(); end > at; ) {
                long match = lexicon.names().longestAt(text, at, end);
                if (match < 0) {
                    break;
                }
                EntityLexicon.Name name = lexicon.entry(NameTrie.value(match));
                if (name.type() == Entity.Type.COUNTRY && name.code() != null) {
                    codes.add(name.code());
                }
                end = at + NameTrie.length(match) - 1;
            }
        }
        return codes;
    }

    /** The code of the state that a body's name begins with, or null: 智利最高法院. */
    @Nullable String stateAt(String text, Mention body) {
        for (int end = body.end() - 1; end > body.start() + 1; ) {
            long match = lexicon.names().longestAt(text, body.start(), end);
            if (match < 0) {
                return null;
            }
            EntityLexicon.Name name = lexicon.entry(NameTrie.value(match));
            if (name.type() == Entity.Type.COUNTRY) {
                return name.code();
            }
            end = body.start() + NameTrie.length(match) - 1;
        }
        return null;
    }

    private void find(TurnText turn, NameTrie names, Beginnings.Kind kind) {
        String text = turn.folded;
        PositionSet beginnings = turn.beginnings(kind);
        int at = beginnings.next(0);
        while (at >= 0) {
            long match = turn.isTaken(at) ? -1 : names.longestAt(text, at);
            int found = match < 0 ? at : take(turn, at, match, names);
            at = beginnings.next(Math.max(found, at + 1));
        }
    }

    /** Takes the longest name that stands here; answers its end, or the place if none does. */
    private int take(TurnText turn, int at, long longest, NameTrie names) {
        String text = turn.folded;
        long match = longest;
        while (match >= 0) {
            int end = at + NameTrie.length(match);
            EntityLexicon.Name name = lexicon.entry(NameTrie.value(match));
            Entity.Type type = name.type();
            if (turn.isFree(at, end) && !endsInWordOf(text, end)) {
                if (type == null) {
                    turn.mask(at, end);
                    return end;
                }
                if (stands(turn, at, end, type) && !isOfMayor(text, end, type)) {
                    Entity.Norm norm = name.code() == null ? null : new Entity.Code(name.code());
                    int whole = type == Entity.Type.COUNTRY ? withSide(turn, end) : end;
                    turn.add(new Mention(at, whole, type, norm, Confidence.NAME));
                    return whole;
                }
            }
            match = names.longestAt(text, at, end - 1);
        }
        return at;
    }

    /** 名古屋|市长: what begins the title ends no name; but 南京市|长江路. */
    private boolean isOfMayor(String text, int end, Entity.Type type) {
        return type == Entity.Type.PLACE
                && text.startsWith("长", end)
                && "省市县州区镇乡村".indexOf(text.charAt(end - 1)) >= 0
                && CommonWords.longestAt(text, end) < 2
                && lexicon.names().longestAt(text, end) < 0;
    }

    /** 印尼方: where the name ends with its side, as in 美方; but 印尼|方面. */
    private static int withSide(TurnText turn, int end) {
        String text = turn.folded;
        boolean side =
                text.startsWith("方", end)
                        && turn.isFree(end, end + 1)
                        && text.charAt(end - 1) != '国'
                        && CommonWords.longestAt(text, end) < 2;
        return side ? end + 1 : end;
    }

    /** Whether the name is no part of another word. */
    private boolean stands(TurnText turn, int start, int end, Entity.Type type) {
        String text = turn.folded;
        boolean latin = isLatin(text, start) && start > 0 && isLatin(text, start - 1);
        latin |= end < text.length() && isLatin(text, end - 1) && isLatin(text, end);
        if (latin) {
            return false;
        }
        char next = end < text.length() ? text.charAt(end) : 0;
        if (type == Entity.Type.OUTLET) {
            char last = text.charAt(end - 1);
            return !(last == '报' && NOT_BEHIND_A_PAPER.indexOf(next) >= 0)
                    && !(last == '网' && NOT_BEHIND_A_SITE.indexOf(next) >= 0);
        }
        boolean checked = type == Entity.Type.ORGANIZATION || type == Entity.Type.PERSON;
        if (checked && lexicon.isFalseFriend(turn, start, end)) {
            return false;
        }
        if (type == Entity.Type.PERSON
                        && (endsLongerName(text, start)
                                || beginsLongerName(text, start, end)
                                || isBetweenWords(text, start, end))
                || end - start == 2 && isInForeignName(turn, start, end)) {
            return false;
        }
        // 中国海警|船 and 韩国海警|船 are ships, 台湾|大学生 are people.
        if (next == '船' && text.charAt(end - 1) == '警'
                || next == '生' && text.charAt(end - 1) == '学') {
            return false;
        }
        // 外交部长 is a title, and names no ministry; nor does 文化部门, nor 人事部署.
        boolean department = text.charAt(end - 1) == '部' && "门署".indexOf(next) >= 0;
        boolean titled = type == Entity.Type.ORGANIZATION && (next == '长' || department);
        // Short names of towns are parts of words; those of states and bodies hardly ever.
        boolean cut =
                type == Entity.Type.PLACE
                        && !isNeverCut(text, start, end)
                        && WordBoundaries.crosses(text, start, end);
        return !titled && !cut && !isCityWord(text.charAt(end - 1), next);
    }

    /** 日本国内 names 日本, and 国内 goes on; 台湾岛内 names 台湾. */
    private static boolean endsInWordOf(String text, int end) {
        if (text.startsWith("岛内", end - 1)) {
            return true;
        }
        if (end >= text.length() || text.charAt(end - 1) != '国') {
            return false;
        }
        return switch (text.charAt(end)) {
            case '家', '际' -> true;
            case '内' -> !isNext(text, end, "政阁务战部地陆河蒙贸");
            // China's parliament is no 国会: 中国会继续努力.
            case '会' -> !text.startsWith("中国", end - 2);
            case '务' -> isNext(text, end, "卿院");
            case '防' -> isNext(text, end, "部");
            default -> false;
        };
    }

    private static boolean isNext(String text, int at, String characters) {
        return at + 1 < text.length() && characters.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** 卡尼 in 沙赫卡尼 is another person. */
    private static boolean endsLongerName(String text, int start) {
        return start >= 2
                && Transliteration.isRun(text, start - 2, start + 1)
                && CommonWords.longestAt(text, start - 2) < 2
                && CommonWords.longestAt(text, start - 1) < 2;
    }

    /** 是非洲, 同台湾 and 同甘肃: names that nothing else ends like. */
    private static boolean isNeverCut(String text, int start, int end) {
        return text.charAt(end - 1) == '洲'
                || NEVER_CUT.contains(text.substring(start, end))
                || text.charAt(end - 1) == '海' && text.startsWith("沿岸", end);
    }

    /** 巴格达|市中心 and 舟曲|县城. */
    private static boolean isCityWord(char last, char next) {
        return last == '市' && "区中民场郊".indexOf(next) >= 0 || last == '县' && next == '城';
    }

    /** 优素福 in 优素福扎伊 is another person. */
    private static boolean beginsLongerName(String text, int start, int end) {
        return end < text.length()
                && Transliteration.isRun(text, start, end + 1)
                && "于因当若如日即以及达将今内东西南通".indexOf(text.charAt(end)) < 0
                && CommonWords.longestAt(text, end) < 2;
    }

    /** 布什 in 宣布|什么 is the end of a word and the beginning of another. */
    private static boolean isBetweenWords(String text, int start, int end) {
        return end - start == 2
                && WordBoundaries.crossesStart(text, start, end)
                && WordBoundaries.crossesEnd(text, start, end);
    }

    /** 卡达 in 蒙卡达 is a part of another foreign name. */
    private static boolean isInForeignName(TurnText turn, int start, int end) {
        String text = turn.folded;
        return start > 0
                && !turn.isTaken(start - 1)
                && Transliteration.isRun(text, start - 1, end)
                && "于因当若如尤日本即因达至".indexOf(text.charAt(start - 1)) < 0
                && !ShortFormFinder.isFrequent(text, start - 1)
                && !Foreign.endsWord(text, start)
                && CommonWords.longestAt(text, start - 1) < 2;
    }

    private static boolean isLatin(String text, int at) {
        byte characterClass = CharacterClass.of(text.charAt(at));
        return characterClass == CharacterClass.LETTER || characterClass == CharacterClass.DIGIT;
    }
}
