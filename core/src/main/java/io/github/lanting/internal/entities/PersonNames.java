package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.CommonWords;

/** What can be a person's name by its characters, and where it ends: surnames, transliteration. */
final class PersonNames {
    static final int LONGEST_FOREIGN = 8;

    /** Unknown foreign names of two characters are words too often. */
    private static final int SHORTEST_SURE_FOREIGN = 3;

    /** The usual length first. */
    static final int[] LENGTHS = {3, 2, 4, 5};

    /** How frequent a word is that is hardly ever a foreign name. */
    private static final int FREQUENT_WORD = 3;

    /** How frequent a word is that is hardly ever somebody's given name. */
    private static final int EVERYDAY = 6;

    /** Surnames that are particles far more often. */
    private static final CharacterSet PARTICLES = new CharacterSet("和与同对向经从由及于以后全国成应时方都常则支为连因能");

    private static final CharacterSet NEVER_INSIDE =
            new CharacterSet("的了是在我你他她它们这那不及或被把从吗呢吧啊么哪谁何将也就等称说表于到由向对会已还都均皆案局署厅处委院省县部们为同和与能兼副");

    /** Surnames so frequent that a name needs no title, where they are no other words. */
    private static final CharacterSet FREQUENT_SURNAMES =
            new CharacterSet(
                    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙万钱汤尹黎武乔贺赖龚庞樊殷施陶洪翟安颜倪严牛温芦季俞鲁葛伍韦申尤毕聂焦柳邢岳梅莫庄辛管祝涂祁舒耿卜詹苗凌费纪靳盛童欧甄项曲裴席卫屈鲍霍翁甘单柯阮桂闵柴车房吉饶瞿戚丘滕晋臧宫苟褚廉简娄穆燕姬屠栾郁蒙喻迟宇鄢冷卓仇艾巩稽练仲乐封竺楚佟栗巫桑荆谌朴");

    private final Lexicon lexicon = Lexicon.get();
    private final NameTrie followers = new NameTrie();
    private final NameTrie japanese = new NameTrie();
    private final NameTrie titles = new NameTrie();

    PersonNames() {
        LexiconFile.lines("japanese-surnames.txt").forEach(surname -> japanese.add(surname, 0));
        lexicon.positions().stream().filter(t -> t.length() > 1).forEach(t -> titles.add(t, 0));
        LexiconFile.lines("name-followers.txt").forEach(word -> followers.add(word, 0));
    }

    /**
     * Where a name in Han characters ends that something closes which may follow one, or -1.
     *
     * @param limit where the next mention begins: it closes a name, too
     */
    int chineseEnd(String text, int at, int limit) {
        int longest = japaneseEnd(text, at, limit);
        if (longest > 0) {
            return longest;
        }
        for (int length : LENGTHS) {
            int end = at + length;
            if (end <= limit
                    && isChinese(text, at, end)
                    && (end == limit
                            || isBoundary(text, end)
                            || length == 3 && isBeforeWord(text, at, end))) {
                return end;
            }
        }
        return -1;
    }

    /** 柳井俊二, 加藤胜信: where a Japanese name ends that something closes, or -1. */
    private int japaneseEnd(String text, int at, int limit) {
        long match = japanese.longestAt(text, at);
        int given = match < 0 ? at : at + NameTrie.length(match);
        for (int end = given + 2; match >= 0 && end <= given + 3; end++) {
            if (end <= limit
                    && isHanRun(text, given, end)
                    && (end == limit || isClosed(text, end))) {
                return end;
            }
        }
        int one = given + 1;
        return match >= 0
                        && one <= limit
                        && isHanRun(text, given, one)
                        && (one == limit || isBoundary(text, one))
                ? one
                : -1;
    }

    /** Whether a character is a particle between names: 和, 同. */
    static boolean isParticle(char c) {
        return "和与同对向及能".indexOf(c) >= 0;
    }

    static boolean isFrequentSurname(char c) {
        return FREQUENT_SURNAMES.has(c);
    }

    private boolean isClosed(String text, int at) {
        return isBoundary(text, at) || CommonWords.longestAt(text, at) >= 2;
    }

    /** Where a Japanese surname ends, or -1. */
    int japaneseFamilyEnd(String text, int at) {
        long match = japanese.longestAt(text, at);
        return match < 0 ? -1 : at + NameTrie.length(match);
    }

    /** Whether a stretch can be a Japanese name. */
    boolean isJapanese(String text, int start, int end) {
        long match = japanese.longestAt(text, start, end);
        int given = match < 0 ? 0 : end - start - NameTrie.length(match);
        return given >= 1 && given <= 3 && isHanRun(text, start, end);
    }

    /** 沈金康|长期: a word begins behind the name, and none goes over its end. */
    private static boolean isBeforeWord(String text, int start, int end) {
        return CommonWords.longestAt(text, end) >= 2
                && CommonWords.longestAt(text, end - 1) < 2
                && !PARTICLES.has(text.charAt(start))
                && !isEveryday(text, start + 1, end);
    }

    private static boolean isFrequentWord(String text, int start, int end) {
        return CommonWords.frequencyClass(text.substring(start, end)) >= FREQUENT_WORD;
    }

    private static boolean isEveryday(String text, int start, int end) {
        return CommonWords.frequencyClass(text.substring(start, end)) >= EVERYDAY;
    }

    boolean isChinese(String text, int start, int end) {
        int surname = lexicon.surnameAt(text, start, end);
        int given = end - start - surname;
        return surname > 0
                && given >= 1
                && given <= 2
                && isHanRun(text, start + surname, end)
                && !isOffice(text, start, surname, end)
                && !(given == 2 && isCount(text, start + surname))
                && CommonWords.longestAt(text, start) < end - start
                && !(given == 1 && "和与及".indexOf(text.charAt(end - 1)) >= 0)
                && !isWordBehindParticle(text, start, end)
                && !isTitle(text, start, end)
                && !isTitle(text, start + surname, end)
                && !beginsTitle(text, start + surname, end)
                && !(end - start == 3 && CommonWords.longestAt(text, start) == 2);
    }

    /** 宣传司|副司长 and 管理司|司长: an office, and nobody is called so. */
    private static boolean isOffice(String text, int start, int surname, int end) {
        return surname == 1 && text.charAt(start) == '司' || text.charAt(end - 1) == '司';
    }

    /** 吉|总统 is no name, but a state and its president. */
    private boolean isTitle(String text, int start, int end) {
        long match = end - start == 2 ? titles.longestAt(text, start, end) : -1;
        return match >= 0 && NameTrie.length(match) == 2;
    }

    /** 任|总指挥: a title goes on behind the name. */
    private boolean beginsTitle(String text, int start, int end) {
        long match = end - start == 1 ? titles.longestAt(text, start) : -1;
        return match >= 0 && NameTrie.length(match) > 2;
    }

    /** Whether a name of three characters needs nothing beside it that tells: 孙春兰. */
    boolean isSureChinese(String text, int start, int end) {
        return end - start == 3
                && FREQUENT_SURNAMES.has(text.charAt(start))
                && isChinese(text, start, end)
                && !isEveryday(text, start + 1, end)
                && !WordBoundaries.crossesEnd(text, start, end);
    }

    /** 和疾控(专家): a particle that is a surname, too, and a word. */
    private static boolean isWordBehindParticle(String text, int start, int end) {
        return PARTICLES.has(text.charAt(start))
                && (end - start == 2 || CommonWords.longestAt(text, start + 1) >= 2);
    }

    /** Where a run of transliterated characters ends. */
    static int runEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && end - at < LONGEST_FOREIGN
                && (Transliteration.has(text.charAt(end)) || text.startsWith("先科", end))) {
            end++;
        }
        return end;
    }

    /** As {@link #chineseEnd}, of a foreign name: 西塔拉曼|多次. */
    int foreignEnd(String text, int at, int limit) {
        int end = Math.min(limit, runEnd(text, at));
        // 主席|特别代表: one more title.
        if (titles.longestAt(text, at) >= 0) {
            return -1;
        }
        boolean closed = end == limit || isBoundary(text, end);
        boolean beforeWord =
                end - at == 2
                        && text.charAt(end - 1) != '方'
                        && CommonWords.longestAt(text, at) < 2
                        && CommonWords.longestAt(text, end) >= 2;
        if (end - at >= 2 && (closed || beforeWord) && !isFrequentWord(text, at, end)) {
            return end;
        }
        while (end - at > SHORTEST_SURE_FOREIGN
                && end - 1 + CommonWords.longestAt(text, end - 1) > end) {
            end--;
        }
        boolean sure = end - at >= SHORTEST_SURE_FOREIGN && end - at < LONGEST_FOREIGN;
        return sure && Foreign.isName(text, at, end) ? end : -1;
    }

    /** 张陆|三名航天员. */
    private static boolean isCount(String text, int at) {
        return at + 1 < text.length()
                && "两二三四五六七八九十".indexOf(text.charAt(at)) >= 0
                && "名位人".indexOf(text.charAt(at + 1)) >= 0;
    }

    boolean isBoundary(String text, int at) {
        if (at >= text.length() || !CharacterClass.isHan(text.charAt(at))) {
            return true;
        }
        char c = text.charAt(at);
        return NEVER_INSIDE.has(c)
                || isCount(text, at)
                || "曾亦仍却也指是".indexOf(c) >= 0
                || followers.longestAt(text, at) >= 0;
    }

    static boolean isHanRun(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!CharacterClass.isHan(c) || NEVER_INSIDE.has(c)) {
                return false;
            }
        }
        return true;
    }
}
