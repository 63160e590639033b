package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which states a document names in full, and how often: what a single character may stand for. */
final class States {
    private static final String MACAO = "澳门";
    private static final String ARABIA = "阿拉伯";
    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    /** What 阿 is short for. */
    private static final List<String> ARAB = List.of("AF", "AR", "AE", "AZ", "DZ", "AL", "OM");

    /** By code, the forms that tell beside an ambiguous one: 巴以 is Palestine, 吉乌 Uzbekistan. */
    private static final Map<String, String> COMPANIONS =
            Map.of("PS", "以", "UZ", "吉塔哈土", "TM", "乌塔吉", "KG", "乌塔", "UA", "俄");

    private final Map<String, Integer> counts = new HashMap<>();

    /** By the index of a short form, whether a state that it stands for is named, once asked. */
    private final byte[] namedForms = new byte[EntityLexicon.get().shortFormCount()];

    private final Function<String, Set<String>> statesIn;
    private final List<Set<String>> byTurn = new ArrayList<>();

    /** The turns' labels, each as long as nobody has asked for it. */
    private final List<@Nullable String> labels = new ArrayList<>();

    private int turn;
    private boolean speaksOfArabs;
    private int macao;

    /**
     * @param statesIn tells the codes of the states that a label names
     */
    States(Function<String, Set<String>> statesIn) {
        this.statesIn = statesIn;
    }

    /** Counts what a turn and its label name. To be asked of all turns in order. */
    void count(List<Mention> mentions, @Nullable String label) {
        Set<String> named = new HashSet<>();
        byTurn.add(named);
        labels.add(label);
        for (Mention mention : mentions) {
            if (mention.type() == Entity.Type.COUNTRY
                    && mention.norm() instanceof Entity.Code code) {
                counts.merge(code.value(), 1, Integer::sum);
                named.add(code.value());
            }
        }
    }

    /** Counts a state that a body is named for, if any, in the turn that was counted last. */
    void countNamed(@Nullable String code) {
        if (code != null) {
            counts.merge(code, 1, Integer::sum);
            byTurn.get(byTurn.size() - 1).add(code);
        }
    }

    /** Notes what tells of 阿 and 澳: in 中阿 it is no state where a document speaks of 阿拉伯. */
    void noteArabs(String folded) {
        for (int at = folded.indexOf(ARABIA); at >= 0; at = folded.indexOf(ARABIA, at + 1)) {
            // 沙特阿拉伯, 沙乌地阿拉伯: a state.
            speaksOfArabs |= at == 0 || "特地".indexOf(folded.charAt(at - 1)) < 0;
        }
        for (int at = folded.indexOf(MACAO); at >= 0; at = folded.indexOf(MACAO, at + 1)) {
            macao++;
        }
    }

    /** Whether 澳 is 澳门: beside 港, or where the document speaks of it more than of Australia. */
    boolean isMacao(String text, int at) {
        return text.charAt(at) == '澳'
                && (ShortFormFinder.isMacao(text, at)
                        || macao > counts.getOrDefault("AU", 0) && !isBeside(text, at, "中美日印英新"));
    }

    /** Whether the form at a place stands for the Arabs: 中阿 does where they are spoken of. */
    boolean isNothing(String text, int at) {
        return text.charAt(at) == '阿'
                && speaksOfArabs
                && (at > 0 && text.charAt(at - 1) == '中' || !names(ARAB));
    }

    /** As {@link #names(List)}, of all that a form stands for; to be asked when all is counted. */
    boolean names(EntityLexicon.ShortForm form) {
        byte known = namedForms[form.index()];
        if (known == UNKNOWN) {
            known = names(form.codes()) ? YES : NO;
            namedForms[form.index()] = known;
        }
        return known == YES;
    }

    boolean names(List<String> codes) {
        for (String code : codes) {
            if (counts.containsKey(code)) {
                return true;
            }
        }
        return false;
    }

    /** Says whose forms are asked for from now on. */
    void enter(int index) {
        turn = index;
    }

    /**
     * The one of the codes that the turn names, or else the turn before, as its question, or else
     * the document most often; the first if none is named.
     */
    String choose(List<String> codes) {
        if (codes.size() == 1) {
            return codes.get(0);
        }
        int last = Math.min(turn, byTurn.size() - 1);
        for (int index = last; index >= Math.max(0, turn - 1); index--) {
            String named = onlyOne(codes, named(index));
            if (named != null) {
                return named;
            }
        }
        boolean israel = codes.contains("PS") && counts.containsKey("IL") && !names(codes);
        return israel ? "PS" : mostNamed(codes);
    }

    /** The codes that a turn or its label names; few labels are ever asked for. */
    private Set<String> named(int index) {
        String label = labels.set(index, null);
        if (label != null) {
            byTurn.get(index).addAll(statesIn.apply(label));
        }
        return byTurn.get(index);
    }

    private static @Nullable String onlyOne(List<String> codes, Set<String> named) {
        String only = null;
        for (String code : codes) {
            if (named.contains(code)) {
                if (only != null) {
                    return null;
                }
                only = code;
            }
        }
        return only;
    }

    private String mostNamed(List<String> codes) {
        String best = codes.get(0);
        for (String code : codes) {
            if (counts.getOrDefault(code, 0) > counts.getOrDefault(best, 0)) {
                best = code;
            }
        }
        return best;
    }

    /** The state that a form stands for, by the forms beside it and by what the document names. */
    String code(String text, int at, EntityLexicon.ShortForm form) {
        if (form.codes().size() == 1) {
            return form.codes().get(0);
        }
        for (String code : form.codes()) {
            if (isBeside(text, at, COMPANIONS.getOrDefault(code, ""))) {
                return code;
            }
        }
        String first = form.codes().get(0);
        // 印 is India where it is named at all: Indonesia is 印尼.
        return first.equals("IN") && names(List.of(first)) ? first : choose(form.codes());
    }

    private static boolean isBeside(String text, int at, String companions) {
        int before = at > 1 && text.charAt(at - 1) == '、' ? at - 2 : at - 1;
        int behind = text.startsWith("、", at + 1) ? at + 2 : at + 1;
        return before >= 0 && companions.indexOf(text.charAt(before)) >= 0
                || behind < text.length() && companions.indexOf(text.charAt(behind)) >= 0;
    }
}
