package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.CommonWords;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds organisations by how they are built: a proper name in front, words that describe, and an
 * ending such as 委员会 or 大使馆. The whole is one mention: 中国驻缅甸大使馆.
 */
final class OrganizationFinder {
    private static final int LONGEST = 24;
    private static final int LONGEST_FOREIGN = 8;
    private static final int LONGEST_INSIDER = 4;
    private static final int LONGEST_DESCRIPTION = 14;

    /** How far before its ending the states may stand that share a body. */
    private static final int LONGEST_JOINT = 8;

    /** Areas that bodies are named for without the area's name: 省财政厅. */
    private static final String REGIONS = "省市县区州";

    private static final int LONGEST_OF_REGION = 8;

    /** Kinds of endings that want more in front of them than an area without a name. */
    private static final Set<String> UNPREFIXED = Set.of("opened", "placed", "department");

    /** Before what is generic behind any state's name. */
    private static final String ANY = "某";

    /** Before what is generic behind any place's name. */
    private static final String ANYWHERE = "某地";

    /** Characters that go on with a sentence and stand in no organisation's name. */
    private static final CharacterSet NEVER_INSIDE =
            new CharacterSet("的了是在将被把就于到说称指也都还要会见已并而等您你我他这那该各位名届次后前和与及同对向从由为应");

    /** Last characters of the endings that words such as 世界 and 国家 may open. */
    private static final CharacterSet OPENED = new CharacterSet("会局署院部办厅织心行盟构金协联");

    private final EntityLexicon lexicon;
    private final OrganizationLists lists;
    private final NameTrie stoppers = new NameTrie();

    /** Words that begin the name of a body without naming a state. */
    private final NameTrie openers = new NameTrie();

    /** Words that do stand inside a name, though one of their characters seldom does. */
    private final NameTrie insiders = new NameTrie();

    private final Set<String> generic =
            new HashSet<>(LexiconFile.lines("generic-organizations.txt"));

    OrganizationFinder(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        this.lists = new OrganizationLists(lexicon);
        LexiconFile.lines("organization-openers.txt").forEach(word -> openers.add(word, 0));
        LexiconFile.lines("organization-inside-words.txt").forEach(word -> insiders.add(word, 0));
        LexiconFile.lines("organization-stoppers.txt").forEach(word -> stoppers.add(word, 0));
    }

    void find(TurnText turn) {
        String text = turn.folded;
        PositionSet endings = turn.beginnings(Beginnings.Kind.ORGANIZATION_ENDING);
        for (int at = endings.next(0); at >= 0; at = endings.next(at)) {
            long match = lexicon.endings().longestAt(text, at);
            int end = match < 0 ? at : at + NameTrie.length(match);
            if (end > at
                    && OrganizationKinds.isWhole(text, at, end)
                    && !isInLonger(turn, at, end)) {
                if (take(turn, at, end, lexicon.endingKind(NameTrie.value(match)))) {
                    at = end;
                    continue;
                }
            }
            at++;
        }
        joinNeighbours(turn);
        lists.find(turn);
    }

    /** Takes the organisation that ends so, if it is one. */
    private boolean take(TurnText turn, int at, int end, String kind) {
        String text = turn.folded;
        if (OrganizationKinds.isVerb(turn, at, end)) {
            return false;
        }
        boolean opened = OPENED.has(text.charAt(end - 1));
        int known = knownStart(turn, at, end);
        int start = known >= 0 ? adjacentStart(turn, known) : start(turn, at, opened);
        if (start == at && (kind.equals("named") || kind.equals("bound"))) {
            start = foreignStart(text, at);
        }
        if (start == at) {
            boolean whole = known == at || OrganizationKinds.isOfState(text, kind, at, end);
            start = statesStart(turn, at, end, whole);
        }
        if (start == at && !UNPREFIXED.contains(kind)) {
            start = regionStart(turn, at);
        }
        if (start == at
                && (kind.equals("described") || OrganizationKinds.isHeaded(text, kind, end))) {
            start = descriptionStart(turn, at);
        }
        boolean proper = start < at && fits(turn, kind, start, at);
        if (proper && !isGeneric(turn, start, end)) {
            int first = OrganizationKinds.withStation(text, start, end);
            turn.addLarger(organization(OrganizationKinds.withState(turn, first, end), end));
            return true;
        }
        boolean alone = kind.equals("free") && turn.isFree(at, end);
        if (alone && start == at && !generic.contains(text.substring(at, end))) {
            turn.add(organization(at, end));
            return true;
        }
        return false;
    }

    /** Where 省, 市 or 县 stands for the one that is spoken of: 省|水利厅, 市防汛抗旱|指挥部. */
    private int regionStart(TurnText turn, int ending) {
        String text = turn.folded;
        for (int at = ending - 1; at >= Math.max(0, ending - LONGEST_OF_REGION); at--) {
            if (turn.isTaken(at) || !isInside(text, at)) {
                return ending;
            }
            if (REGIONS.indexOf(text.charAt(at)) >= 0
                    && !opensWord(text, at)
                    && !Foreign.endsWord(text, at + 1)
                    && Foreign.opens(turn, at)) {
                return at;
            }
        }
        return ending;
    }

    /** 市场 and 县城, but 省|水利厅, though 省水 is a word, too. */
    private static boolean opensWord(String text, int at) {
        int end = at + CommonWords.longestAt(text, at);
        int behind = at + 1 + CommonWords.longestAt(text, at + 1);
        return end > at && behind <= end;
    }

    /** Whether it names none in particular: 国际组织, 中国航空公司. */
    private boolean isGeneric(TurnText turn, int start, int end) {
        String text = turn.folded;
        Mention first = turn.at(start);
        boolean named = first != null && first.end() < end;
        boolean country = named && first.type() == Entity.Type.COUNTRY;
        boolean place = named && first.type() == Entity.Type.PLACE;
        // 全国移民管理机构 are many.
        boolean all = text.startsWith("全国", start) && text.startsWith("机构", end - 2);
        return all
                || generic.contains(text.substring(start, end))
                || country && generic.contains(ANY + text.substring(first.end(), end))
                || place && generic.contains(ANYWHERE + text.substring(first.end(), end));
    }

    /**
     * Where states in one character begin before an ending: 韩|国防部, where the ending is a whole
     * body's name, and 中美商贸联合|委员会.
     */
    private int statesStart(TurnText turn, int ending, int end, boolean whole) {
        String text = turn.folded;
        boolean ministry = whole || text.startsWith("议会", ending) || text.startsWith("央行", ending);
        boolean joint = text.charAt(end - 1) == '会' || text.startsWith("基金", ending);
        for (int at = ending - 1; at >= Math.max(0, ending - LONGEST_JOINT); at--) {
            if (turn.isTaken(at) || !isInside(text, at)) {
                return ending;
            }
            boolean one = ministry && at == ending - 1 && OrganizationKinds.hasMinistries(turn, at);
            boolean two =
                    joint
                            && at < ending - 2
                            && ShortFormFinder.isFrequent(text, at)
                            && OrganizationKinds.isState(lexicon, text, at + 1)
                            && !text.startsWith("两国", at + 2)
                            && !text.startsWith("双方", at + 2);
            if (one || two && Foreign.opens(turn, at) && !WordBoundaries.isInWord(text, at)) {
                return at;
            }
        }
        return ending;
    }

    /** Whether an ending of a kind may follow what stands in front. */
    private static boolean fits(TurnText turn, String kind, int start, int ending) {
        Mention first = turn.at(start);
        boolean country = first != null && first.type() == Entity.Type.COUNTRY;
        return switch (kind) {
            case "bound" -> !country && !OrganizationKinds.isContinent(first, turn.folded);
            case "opened" -> first == null;
            case "department" ->
                    first == null || OrganizationKinds.isOfBody(first, turn.folded, ending);
            case "placed" -> first != null && !country;
            case "office" ->
                    country && ending - first.end() >= 2 && !isLastOfWord(turn.folded, ending)
                            || first == null
                                    && REGIONS.indexOf(turn.folded.charAt(start)) >= 0
                                    && ending - start > 2;
            default -> true;
        };
    }

    /** 部 of 东部 and 署 of 签署 end words. */
    private static boolean isLastOfWord(String text, int at) {
        for (int from = Math.max(0, at - 3); from < at; from++) {
            if (from + CommonWords.longestAt(text, from) > at) {
                return true;
            }
        }
        return false;
    }

    /** 中国人民解放军|南部战区: two names with nothing between are one. */
    private static void joinNeighbours(TurnText turn) {
        Mention before = null;
        for (Mention mention : turn.mentions()) {
            boolean joined =
                    before != null
                            && before.end() == mention.start()
                            && before.type() == Entity.Type.ORGANIZATION
                            && mention.type() == Entity.Type.ORGANIZATION
                            && mention.length() > 2
                            && mention.end() - before.start() <= TurnText.FARTHEST;
            if (joined) {
                Mention whole = organization(before.start(), mention.end());
                turn.addLarger(whole);
                before = whole;
            } else {
                before = mention;
            }
        }
    }

    static Mention organization(int start, int end) {
        return new Mention(start, end, Entity.Type.ORGANIZATION, null, Confidence.STRUCTURE);
    }

    /** Where the proper name begins that the ending belongs to, or the ending itself. */
    private int start(TurnText turn, int ending, boolean opened) {
        String text = turn.folded;
        int earliest = ending;
        int at = ending - 1;
        while (at >= Math.max(0, ending - LONGEST)
                && (isInside(text, at) || isDashBetweenNames(turn, at))) {
            Mention mention = turn.at(at);
            if (mention == null) {
                at--;
                continue;
            }
            boolean side = text.charAt(mention.end() - 1) == '方' && mention.length() == 2;
            if (!isName(mention) || side || mention.start() < ending - LONGEST) {
                break;
            }
            earliest = mention.start();
            at = mention.start() - 1;
        }
        if (earliest < ending || !opened) {
            return earliest;
        }
        for (int from = ending - 2; from > at; from--) {
            boolean opens = openers.longestAt(text, from, ending) >= 0;
            if (opens && !WordBoundaries.crossesStart(text, from, from + 2)) {
                earliest = from;
            }
        }
        return earliest;
    }

    /** 中国—东盟卫星信息海上应用中心. */
    private static boolean isDashBetweenNames(TurnText turn, int at) {
        Mention before = turn.at(at - 1);
        Mention behind = turn.at(at + 1);
        return turn.folded.charAt(at) == '—'
                && before != null
                && behind != null
                && isName(before)
                && isName(behind);
    }

    private static boolean isName(Mention mention) {
        return mention.type() == Entity.Type.COUNTRY
                || mention.type() == Entity.Type.PLACE
                || mention.type() == Entity.Type.ORGANIZATION;
    }

    /** Whether a known name goes on behind the ending: 中央外事工作委员会|办公室. */
    private static boolean isInLonger(TurnText turn, int ending, int end) {
        Mention mention = turn.at(end - 1);
        Mention first = turn.at(ending);
        return mention != null && mention.start() <= ending && mention.end() > end
                || first != null && first.type() == Entity.Type.COUNTRY && first.start() < ending;
    }

    /** Where a known organisation begins that the ending belongs to, or -1. */
    private static int knownStart(TurnText turn, int ending, int end) {
        Mention mention = turn.at(end - 1);
        boolean covers = mention != null && mention.start() <= ending;
        return covers && mention != null && mention.type() == Entity.Type.ORGANIZATION
                ? mention.start()
                : -1;
    }

    /** Where a state or place begins that stands right before a known organisation. */
    private static int adjacentStart(TurnText turn, int start) {
        Mention mention = turn.at(start - 1);
        boolean named =
                mention != null
                        && (mention.type() == Entity.Type.COUNTRY && mention.length() > 1
                                || mention.type() == Entity.Type.PLACE);
        return named && mention != null && turn.folded.charAt(start - 1) != '方'
                ? mention.start()
                : start;
    }

    /** Where the words begin that describe a body without a name: 参加|粮食安全之友小组, 和|综合司. */
    private int descriptionStart(TurnText turn, int ending) {
        String text = turn.folded;
        int at = ending;
        while (at > 0 && turn.at(at - 1) == null && isInside(text, at - 1)) {
            at--;
            if (ending - at > LONGEST_DESCRIPTION) {
                return ending;
            }
        }
        long stopper = at == 0 ? -1 : stoppers.longestAt(text, at - 1);
        int start = stopper < 0 ? at : at - 1 + NameTrie.length(stopper);
        return ending - start >= 2 ? start : ending;
    }

    /** Where a transliterated name begins that the ending follows: 固特异公司, 库珀轮胎公司. */
    private int foreignStart(String text, int ending) {
        for (int at = Math.max(0, ending - LONGEST_FOREIGN); at <= ending - 2; at++) {
            boolean opens = at == 0 || isEdge(text.charAt(at - 1));
            if (opens
                    && text.charAt(ending - 1) != '方'
                    && Transliteration.isRun(text, at, at + 2)
                    && CommonWords.longestAt(text, at) < 2
                    && isClear(text, at, ending)) {
                return at;
            }
        }
        return ending;
    }

    private static boolean isEdge(char c) {
        return !CharacterClass.isHan(c) || "和与及同对向由据从在给被把为是".indexOf(c) >= 0;
    }

    /** Whether nothing that ends a name stands between two places. */
    private boolean isClear(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isInside(text, at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character can stand inside an organisation's name. */
    private boolean isInside(String text, int at) {
        char c = text.charAt(at);
        boolean word = CharacterClass.isHan(c) || CharacterClass.isLetterOrDigit(c);
        return word
                && stoppers.longestAt(text, at) < 0
                && (!NEVER_INSIDE.has(c) || isInInsider(text, at));
    }

    private boolean isInInsider(String text, int at) {
        for (int from = Math.max(0, at - LONGEST_INSIDER + 1); from <= at; from++) {
            long match = insiders.longestAt(text, from);
            if (match >= 0 && from + NameTrie.length(match) > at) {
                return true;
            }
        }
        return false;
    }
}
