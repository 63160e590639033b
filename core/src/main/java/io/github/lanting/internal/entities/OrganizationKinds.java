package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.tables.CommonWords;
import org.jspecify.annotations.Nullable;

/** What the kinds of organisations' endings ask of the text around them. */
final class OrganizationKinds {
    private static final int LONGEST_DEPARTMENT = 8;

    private static final int SHORTEST_OF_STATE = 3;

    /** What begins other words on 司: 公司, 上司. */
    private static final String OTHER_WORDS = "公上土官有祭";

    /** Forms of states that are hardly anything else before a ministry. */
    private static final CharacterSet OTHERS = new CharacterSet("越土巴乌叙哈墨荷吉塔阿捷匈挪");

    /** Last characters of what only states and their armed forces have. */
    private static final CharacterSet OF_STATES = new CharacterSet("部省院局署厅队");

    /** What makes other words of 部: 部分, 部署, 部队, 部件. */
    private static final CharacterSet OTHERS_ON_PART = new CharacterSet("分署队件");

    private OrganizationKinds() {}

    /** Whether a character before a ministry is its state: 韩|国防部, 越|外交部, not 讲话中|教育部. */
    static boolean hasMinistries(TurnText turn, int at) {
        String text = turn.folded;
        char c = text.charAt(at);
        boolean state =
                c == '中'
                        ? !Foreign.endsWord(text, at)
                        : ShortFormFinder.isFrequent(text, at) || OTHERS.has(c);
        return state && Foreign.opens(turn, at) && !isInWord(text, at);
    }

    /** 今日|经济产业省, and not 日|经济产业省, though 日经 is a word, too. */
    private static boolean isInWord(String text, int at) {
        boolean alone = at == 0 || !WordBoundaries.isInWord(text, at - 1);
        return WordBoundaries.isInWord(text, at)
                && !(alone && WordBoundaries.startsUsualWord(text, at));
    }

    /** Whether an ending is a body whose state can be one character: 日|外务省, 越|工贸部. */
    static boolean isOfState(String text, String kind, int start, int end) {
        return kind.equals("free")
                || kind.equals("weak")
                        && end - start >= SHORTEST_OF_STATE
                        && OF_STATES.has(text.charAt(end - 1));
    }

    /** Where a body begins with the character of its state: 俄|太平洋舰队, 日|经济产业省. */
    static int withState(TurnText turn, int start, int end) {
        String text = turn.folded;
        Mention first = turn.at(start);
        boolean ofState =
                OF_STATES.has(text.charAt(end - 1))
                        || text.startsWith("联邦", start)
                        || text.startsWith("国家", start);
        boolean named =
                first == null
                        || first.end() == end
                        || first.type() == Entity.Type.PLACE && !isContinent(first, text);
        return ofState
                        && named
                        && start > 0
                        && !turn.isTaken(start - 1)
                        && text.charAt(start - 1) != '中'
                        && hasMinistries(turn, start - 1)
                ? start - 1
                : start;
    }

    /** 商务部|组织专家: behind a body's name it is the verb. */
    static boolean isVerb(TurnText turn, int start, int end) {
        Mention before = turn.at(start - 1);
        return end - start == 2
                && before != null
                && before.type() == Entity.Type.ORGANIZATION
                && before.end() == start
                && turn.folded.startsWith("组织", start);
    }

    /** Whether a character is a state beside another one: 葡 in 中葡. */
    static boolean isState(EntityLexicon lexicon, String text, int at) {
        EntityLexicon.ShortForm form = lexicon.shortForm(text.charAt(at));
        return form != null
                && (form.type() == Entity.Type.COUNTRY || ShortFormFinder.isFrequent(text, at))
                && CommonWords.longestAt(text, at) < 2;
    }

    /** 非洲|石油 is what Africa has. */
    static boolean isContinent(@Nullable Mention first, String text) {
        return first != null
                && first.type() == Entity.Type.PLACE
                && text.charAt(first.end() - 1) == '洲';
    }

    /** 外交部亚洲|司: a department stands behind its ministry; no 公司 does. */
    static boolean isOfBody(@Nullable Mention body, String text, int ending) {
        return body != null
                && body.type() == Entity.Type.ORGANIZATION
                && ending - body.end() >= 2
                && ending - body.end() <= LONGEST_DEPARTMENT
                && "部局委署会办".indexOf(text.charAt(body.end() - 1)) >= 0
                && OTHER_WORDS.indexOf(text.charAt(ending - 1)) < 0;
    }

    /** 统计分析司|副司长: a department that its head tells, though its body is not named here. */
    static boolean isHeaded(String text, String kind, int end) {
        return kind.equals("department")
                && end >= 2
                && OTHER_WORDS.indexOf(text.charAt(end - 2)) < 0
                && (text.startsWith("司长", end)
                        || text.startsWith("副司长", end)
                        || text.startsWith("负责人", end));
    }

    /** 外交部长 is a title; 委员会议, 文化部门 and 外贸部分企业 are other words, 外交部分析 is none. */
    static boolean isWhole(String text, int start, int end) {
        char next = end < text.length() ? text.charAt(end) : 0;
        boolean other =
                text.charAt(end - 1) == '部'
                        && (next == '门'
                                || OTHERS_ON_PART.has(next)
                                        && CommonWords.longestAt(text, end) < 2);
        // A word itself, it ends there: 议会|通过, though 会通 is one, too.
        boolean word = CommonWords.longestAt(text, start) == end - start;
        boolean cut =
                end - start <= 2
                        && (!word || WordBoundaries.crossesStart(text, start, end))
                        && WordBoundaries.crossesEnd(text, start, end);
        // 基金|会 is another ending.
        boolean longer = next == '会' && text.charAt(end - 1) == '金';
        return next != '长' && !other && !cut && !longer;
    }

    /** 驻莫斯科代表处. */
    static int withStation(String text, int start, int end) {
        boolean mission = "馆处团".indexOf(text.charAt(end - 1)) >= 0;
        return mission && start > 0 && text.charAt(start - 1) == '驻' ? start - 1 : start;
    }
}
