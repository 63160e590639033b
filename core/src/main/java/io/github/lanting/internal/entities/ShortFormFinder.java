package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.CommonWords;

/**
 * Finds states and regions in one character: in compounds that papers use as words (美方, 访华), in a
 * row (中美, 美日印澳), beside a word that tells (伊核问题, 对台政策), or alone where the document names the
 * state besides (与伊达成). A character that belongs to a common word is left alone.
 */
final class ShortFormFinder {
    /** States so often named in one character that two of them in a row need no more proof. */
    private static final CharacterSet FREQUENT = new CharacterSet("中美俄日韩朝英法德印澳蒙缅苏欧非伊巴柬匈泰菲港台");

    /** Words no more frequent than this are not what a clue stands beside. */
    private static final int RARE = 2;

    /** How far behind 以 its 为 may stand. */
    private static final int LONGEST_WITH = 24;

    private final EntityLexicon lexicon;
    private final StateClues clues = new StateClues();
    private final StateCompounds compounds;
    private final StateLists lists;

    ShortFormFinder(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        this.compounds = new StateCompounds(lexicon);
        this.lists = new StateLists(lexicon, FREQUENT);
    }

    /** Finds what needs no knowledge of names: compounds, and forms in a row. */
    void findSure(TurnText turn, States states) {
        compounds.find(turn, states);
        String text = turn.folded;
        PositionSet forms = turn.beginnings(Beginnings.Kind.STATE_CHARACTER);
        for (int at = forms.next(0); at >= 0; at = forms.next(at)) {
            int end = at + 1;
            if (compounds.takeSide(turn, at, states)) {
                at = end + 1;
                continue;
            }
            if (turn.isTaken(at) || !forms.has(end)) {
                at = end;
                continue;
            }
            while (forms.has(end) && !turn.isTaken(end)) {
                end++;
            }
            row(turn, at, end, states);
            at = end;
        }
    }

    /** Finds the forms that stand alone, when people's names are known. */
    void findSingle(TurnText turn, States states) {
        PositionSet forms = turn.beginnings(Beginnings.Kind.STATE_CHARACTER);
        for (int at = forms.next(0); at >= 0; at = forms.next(at + 1)) {
            if (!turn.isTaken(at) && isSingle(turn, at, states)) {
                add(turn, at, singleConfidence(turn.folded, at), states);
            }
        }
    }

    /** Whether a character is likelier a state than a surname: 伊 in 伊核外长会. */
    boolean isLikely(String text, int at) {
        return isFrequent(text, at) && clues.after(text, at + 1) != StateClues.Strength.NONE;
    }

    /** 澳 is 澳门 behind or before 港: 港澳, 港、澳, 赴港、赴澳. */
    static boolean isMacao(String text, int at) {
        return text.charAt(at) == '澳'
                && (isHongKong(text, at - 1)
                        || isHongKong(text, at - 2)
                        || isHongKong(text, at - 3)
                        || text.startsWith("港", at + 1)
                        || text.startsWith("、港", at + 1));
    }

    private static boolean isHongKong(String text, int at) {
        return at >= 0 && text.charAt(at) == '港';
    }

    private void row(TurnText turn, int start, int end, States states) {
        String text = turn.folded;
        int from = start;
        int to = end;
        // A word that begins in the row and goes on behind it takes its character: 中|日前.
        while (to > from
                && !isPairAtEdge(text, from, to)
                && clues.after(text, to) == StateClues.Strength.NONE
                && WordBoundaries.crossesEnd(text, to - 1, to)
                && !WordBoundaries.startsUsualWord(text, to - 1)) {
            to--;
        }
        while (from < to && !isBehindMention(turn, from) && endsWord(text, from)) {
            from++;
        }
        // 中非|越要团结: a form that nobody has named and nothing tells of.
        while (to - from > 2
                && !isKnown(text, to - 1, states)
                && isFrequent(text, to - 2)
                && clues.after(text, to) == StateClues.Strength.NONE) {
            to--;
        }
        // 日美|安保: what is a word by itself is no two states that nobody has named.
        if (to - from > 2
                && CommonWords.longestAt(text, to - 2) == 2
                && !isKnown(text, to - 2, states)
                && !isKnown(text, to - 1, states)) {
            to -= 2;
        }
        if (from < to && isNoState(text, from)) {
            from++;
        }
        if (to - from >= 2 && (isJoined(turn, from, to) || isRow(text, from, to, states))) {
            for (int at = from; at < to; at++) {
                add(turn, at, Confidence.ROW, states);
            }
        }
    }

    /** ，中非|要: no clause begins with 中 alone and goes on with 非要. */
    private static boolean isPairAtEdge(String text, int from, int to) {
        return to - from == 2 && text.startsWith("中非", from) && isEdge(text, from - 1);
    }

    /** 越泰|印尼三国: in a row with a state's name. */
    private static boolean isJoined(TurnText turn, int from, int to) {
        Mention next = turn.at(to);
        return next != null
                && next.type() == Entity.Type.COUNTRY
                && turn.folded.charAt(next.end() - 1) != '方'
                && (isFrequent(turn.folded, from) || isFrequent(turn.folded, to - 1))
                && CommonWords.longestAt(turn.folded, from) < 2;
    }

    private boolean isKnown(String text, int at, States states) {
        EntityLexicon.ShortForm form = lexicon.shortForm(text.charAt(at));
        return isFrequent(text, at) || form != null && states.names(form);
    }

    private boolean isRow(String text, int from, int to, States states) {
        // 阿克巴·贝克尔 is a name.
        if (text.startsWith("·", to) || from > 0 && text.charAt(from - 1) == '·') {
            return false;
        }
        int frequents = 0;
        boolean allNamed = true;
        boolean allPlaces = true;
        for (int at = from; at < to; at++) {
            boolean frequent = isFrequent(text, at);
            // 眼巴巴: no state stands beside itself.
            if (at > from && text.charAt(at) == text.charAt(at - 1)) {
                return false;
            }
            frequents += frequent ? 1 : 0;
            EntityLexicon.ShortForm form = lexicon.shortForm(text.charAt(at));
            boolean place = form != null && form.type() == Entity.Type.PLACE;
            allNamed &= frequent || place || form != null && states.names(form);
            allPlaces &= place;
        }
        int length = to - from;
        StateClues.Strength clue = clues.after(text, to);
        boolean strong = clue == StateClues.Strength.STRONG;
        // 中塔、中吉边界问题: two pairs.
        if (length == 2 && StatePairs.stand(lexicon, text, from, to)) {
            return true;
        }
        // 中立政策: a word, as long as the document does not name Lithuania.
        // 坦赞铁路 is in the dictionary, too, but is theirs where both are named.
        int covered = CommonWords.longestAt(text, from);
        boolean told = covered > length && allNamed && clue != StateClues.Strength.NONE;
        boolean word = covered >= length && !told;
        if (allPlaces && frequents < length) {
            return !word && (length > 2 || strong);
        }
        return frequents == length
                || frequents > 0 && (allNamed || strong && !word)
                || !word && allNamed && (length > 2 || clue != StateClues.Strength.NONE)
                || length > 2 && !word && text.startsWith("等国", to)
                || length > 3 && 2 * frequents >= length;
    }

    private double singleConfidence(String text, int at) {
        if (isFixed(text, at)) {
            return Confidence.COMPOUND;
        }
        if (StateLists.isBesideComma(text, at)) {
            return Confidence.ROW;
        }
        boolean clue =
                clues.before(text, at) == StateClues.Strength.STRONG
                        || clues.after(text, at + 1) == StateClues.Strength.STRONG;
        return clue ? Confidence.CLUE : Confidence.ALONE;
    }

    private boolean isSingle(TurnText turn, int at, States states) {
        String text = turn.folded;
        EntityLexicon.ShortForm form = lexicon.shortForm(text.charAt(at));
        if (form == null) {
            return false;
        }
        if (isNoState(text, at)) {
            return false;
        }
        if (isFixed(text, at)
                || lists.isListed(text, at, states)
                || isBesidePlace(turn, at, form)
                || isBesideForm(turn, at, states)) {
            return true;
        }
        boolean named =
                states.names(form)
                        || "中华欧".indexOf(text.charAt(at)) >= 0
                        || form.type() == Entity.Type.PLACE && form.common();
        if (!named && !isFrequent(text, at)) {
            return false;
        }
        StateClues.Strength before = clues.before(text, at);
        StateClues.Strength after = clues.after(text, at + 1);
        // 投票日的前一天, “海岛日”: a day.
        boolean closed = isEdge(text, at + 1) || text.startsWith("的", at + 1);
        if (text.charAt(at) == '日' && closed && before == StateClues.Strength.NONE) {
            return false;
        }
        // 8万名|叙难民: behind another mention it begins anew; but 今年|非传统业务.
        boolean begins = at > 0 && turn.isTaken(at - 1) && "中非".indexOf(text.charAt(at)) < 0;
        if (before == StateClues.Strength.NONE && begins) {
            before = StateClues.Strength.CHECK;
        }
        if (before == StateClues.Strength.NONE && after == StateClues.Strength.NONE) {
            return DistinctForms.stands(turn, at, form, states);
        }
        boolean beginsWord =
                WordBoundaries.crossesEnd(text, at, at + 1)
                        && !(after == StateClues.Strength.STRONG
                                && named
                                && (isRareWord(text, at)
                                        || WordBoundaries.startsUsualWord(text, at)));
        if (beginsWord && after != StateClues.Strength.STRONG) {
            return false;
        }
        boolean endsWord = endsWord(text, at);
        boolean free = isEdge(text, at + 1) || turn.isTaken(at + 1);
        return switch (before) {
            case STRONG -> !beginsWord && (!endsWord || form.type() != Entity.Type.COUNTRY);
            case CHECK ->
                    !endsWord
                            && !beginsWord
                            && (after == StateClues.Strength.STRONG
                                    || (named || isFrequent(text, at))
                                            && (after == StateClues.Strength.CHECK || free)
                                    || named
                                            && (isFrequent(text, at)
                                                    || isPlaceOrHua(form, text, at)
                                                    || DistinctForms.standsBehindWord(text, at)));
            case NONE ->
                    !endsWord
                            && !beginsWord
                            && (after == StateClues.Strength.STRONG
                                    || after == StateClues.Strength.CHECK
                                            && named
                                            && isFrequent(text, at)
                                            && (text.charAt(at) != '中' || isEdge(text, at - 1)));
        };
    }

    /** 伊人 in 向伊人民 and 美谈 in 同美谈判 are hardly meant. */
    private static boolean isRareWord(String text, int at) {
        int end = at + CommonWords.longestAt(text, at);
        return CommonWords.frequencyClass(text.substring(at, end)) <= RARE;
    }

    private static boolean isPlaceOrHua(EntityLexicon.ShortForm form, String text, int at) {
        return form.type() == Entity.Type.PLACE || text.charAt(at) == '华';
    }

    /** 中外, 一中, 美西方: fixed ways to speak of states. */
    private static boolean isFixed(String text, int at) {
        char c = text.charAt(at);
        boolean behindOne = at > 0 && text.charAt(at - 1) == '一';
        boolean foreign =
                text.startsWith("外", at + 1)
                        && !text.startsWith("外交", at + 1)
                        && !text.startsWith("外长", at + 1);
        return c == '中' && foreign && !endsWord(text, at)
                || c == '中' && behindOne && text.startsWith("原则", at + 1)
                || c == '美' && text.startsWith("西方", at + 1);
    }

    /** 港|台企: 台 is found with its word. */
    private static boolean isBesidePlace(TurnText turn, int at, EntityLexicon.ShortForm form) {
        Mention next = turn.at(at + 1);
        return form.type() == Entity.Type.PLACE
                && form.common()
                && next != null
                && next.type() == Entity.Type.PLACE
                && next.length() == 1
                && !WordBoundaries.isInWord(turn.folded, at);
    }

    /** 美|台军, 美|菲军: the second of two is found with its word. */
    private boolean isBesideForm(TurnText turn, int at, States states) {
        String text = turn.folded;
        Mention next = turn.at(at + 1);
        return next != null
                && next.confidence() == Confidence.COMPOUND
                && next.start() == at + 1
                && next.length() == 1
                && text.charAt(at) != text.charAt(at + 1)
                && isFrequent(text, at)
                && isKnown(text, at, states)
                && !WordBoundaries.isInWord(text, at);
    }

    /** 以世贸组织为核心 and 约30%: words that are no states, whatever the document names. */
    private static boolean isNoState(String text, int at) {
        char c = text.charAt(at);
        if (c == '约') {
            return at + 1 < text.length() && NumberReader.begins(text.charAt(at + 1));
        }
        boolean alone = c == '以' && !text.startsWith("方", at + 1);
        for (int i = at + 1; alone && i < Math.min(text.length(), at + LONGEST_WITH); i++) {
            if (text.charAt(i) == '为') {
                return true;
            }
            if (!CharacterClass.isHan(text.charAt(i)) && "“”《》、".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBehindMention(TurnText turn, int at) {
        return at > 0 && turn.at(at - 1) != null;
    }

    /** Whether a character is a state or region that is often named by it alone. */
    static boolean isFrequent(String text, int at) {
        return FREQUENT.has(text.charAt(at));
    }

    static boolean endsWord(String text, int at) {
        return WordBoundaries.crossesStart(text, at, at + 2);
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !CharacterClass.isHan(text.charAt(at));
    }

    private void add(TurnText turn, int at, double confidence, States states) {
        EntityLexicon.ShortForm form = lexicon.shortForm(turn.folded.charAt(at));
        boolean nothing = states.isNothing(turn.folded, at);
        boolean macao = states.isMacao(turn.folded, at);
        if (form != null && !nothing && !turn.isTaken(at)) {
            Entity.Norm norm =
                    form.codes().isEmpty() || macao
                            ? null
                            : new Entity.Code(states.code(turn.folded, at, form));
            boolean region = !macao && lists.isAmongRegions(turn.folded, at, states);
            norm = region ? null : norm;
            Entity.Type type = macao || region ? Entity.Type.PLACE : form.type();
            turn.add(new Mention(at, at + 1, type, norm, confidence));
        }
    }
}
