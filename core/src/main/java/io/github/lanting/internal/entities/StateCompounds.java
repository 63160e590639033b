package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.CommonWords;
import java.util.ArrayList;
import java.util.List;

/** Finds the compounds of one-character states and regions that papers use as words: 美方, 访华, 涉台. */
final class StateCompounds {
    /** 立方|米, 地方|性: no side of a state. */
    private static final String NOT_BEHIND_A_SIDE = "米面向法式案便针位程圆队块形能言剂志阵舱公千分毫厘体根";

    private final EntityLexicon lexicon;
    private final NameTrie compounds = new NameTrie();
    private final List<Compound> entries = new ArrayList<>();

    /** A compound's codes, and where in it the state stands. */
    private record Compound(int from, int to, List<String> codes, boolean fixed) {}

    StateCompounds(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        for (String[] row : rows()) {
            int from = row[0].indexOf(row[1]);
            List<String> codes = row[2].isEmpty() ? List.of() : List.of(row[2].split("\\|"));
            compounds.add(row[0], entries.size());
            entries.add(new Compound(from, from + row[1].length(), codes, row[3].equals("fixed")));
        }
    }

    /** Adds what compounds begin with. */
    static void addBeginnings(Beginnings beginnings) {
        rows().forEach(row -> beginnings.add(Beginnings.Kind.STATE_COMPOUND, row[0]));
    }

    /** The compounds of states, and those of regions in the same form. */
    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>(LexiconFile.rows("state-compounds.csv", 4));
        for (String[] row : LexiconFile.rows("region-compounds.csv", 2)) {
            rows.add(new String[] {row[0], row[1], "", "fixed"});
        }
        return rows;
    }

    /** Finds the compounds in a turn. */
    void find(TurnText turn, States states) {
        String text = turn.folded;
        PositionSet beginnings = turn.beginnings(Beginnings.Kind.STATE_COMPOUND);
        for (int at = beginnings.next(0); at >= 0; at = beginnings.next(at + 1)) {
            long match = turn.isTaken(at) ? -1 : compounds.longestAt(text, at);
            if (match < 0) {
                continue;
            }
            Compound compound = entries.get(NameTrie.value(match));
            int end = at + NameTrie.length(match);
            boolean sure = compound.fixed() || states.names(compound.codes());
            boolean cut =
                    WordBoundaries.cutsStart(text, at, end)
                            || goesOn(text, end)
                            || compound.codes().isEmpty() && opensWord(text, end);
            if (sure && !cut && turn.isFree(at, end) && !lexicon.isFalseFriend(turn, at, end)) {
                add(turn, at, compound, states);
                at = end - 1;
            }
        }
    }

    /** 在|港口: the place's character opens another word, which none behind it is more usual than. */
    private static boolean opensWord(String text, int end) {
        int last = end - 1;
        return last + CommonWords.longestAt(text, last) > end
                && !WordBoundaries.startsUsualWord(text, last);
    }

    /** 责任在|日方: the side is the name, though 在日 is a compound, too; but 来华|方式. */
    private boolean goesOn(String text, int end) {
        long side = text.startsWith("方", end) ? compounds.longestAt(text, end - 1) : -1;
        return side >= 0 && NameTrie.length(side) == 2 && CommonWords.longestAt(text, end) < 2;
    }

    private static void add(TurnText turn, int at, Compound compound, States states) {
        int start = at + compound.from();
        int end = at + compound.to();
        boolean macao = states.isMacao(turn.folded, start);
        if (!compound.codes().isEmpty() && !macao) {
            String code = states.choose(compound.codes());
            Entity.Norm norm = new Entity.Code(code);
            turn.add(new Mention(start, end, Entity.Type.COUNTRY, norm, Confidence.COMPOUND));
            return;
        }
        // 澳方, 在澳: of what is said of 澳门, only the character is the place.
        for (int place = start; place < (macao ? start + 1 : end); place++) {
            turn.add(new Mention(place, place + 1, Entity.Type.PLACE, null, Confidence.COMPOUND));
        }
    }

    /** 利方 where the document names 利比亚: any form may have its side. */
    private boolean isSide(TurnText turn, int at, States states) {
        String text = turn.folded;
        EntityLexicon.ShortForm form = lexicon.shortForm(text.charAt(at));
        char next = at + 2 < text.length() ? text.charAt(at + 2) : 0;
        return text.startsWith("方", at + 1)
                && turn.isFree(at, at + 2)
                && form != null
                && form.type() == Entity.Type.COUNTRY
                && states.names(form)
                && NOT_BEHIND_A_SIDE.indexOf(next) < 0
                && !ShortFormFinder.endsWord(text, at)
                && CommonWords.longestAt(text, at) < 2
                && CommonWords.longestAt(text, at + 1) < 2;
    }

    /** Takes the side of a state that the document names, if one stands here. */
    boolean takeSide(TurnText turn, int at, States states) {
        boolean side = isSide(turn, at, states);
        if (side) {
            addSide(turn, at, states);
        }
        return side;
    }

    private void addSide(TurnText turn, int at, States states) {
        EntityLexicon.ShortForm form = lexicon.shortForm(turn.folded.charAt(at));
        if (form != null) {
            Entity.Norm norm = new Entity.Code(states.code(turn.folded, at, form));
            turn.add(new Mention(at, at + 2, Entity.Type.COUNTRY, norm, Confidence.COMPOUND));
        }
    }
}
