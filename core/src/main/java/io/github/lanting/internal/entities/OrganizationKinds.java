package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.tables.CommonWords;
import org.jspecify.annotations.Nullable;

/** What the kinds of organisations' endings ask of the text around them. */
final class OrganizationKinds {
    private static final int LONGEST_DEPARTMENT = 8;

    /** What begins other words on 司: 公司, 上司. */
    private static final String OTHER_WORDS = "公上土官有祭";

    /** Forms of states that are hardly anything else before a ministry. */
    private static final CharacterSet OTHERS = new CharacterSet("越土巴乌叙哈墨荷吉塔阿捷匈挪");

    private OrganizationKinds() {}

    /** Whether a character before a ministry is its state: 韩|国防部, 越|外交部. */
    static boolean hasMinistries(String text, int at) {
        return ShortFormFinder.isFrequent(text, at) || OTHERS.has(text.charAt(at));
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
}
