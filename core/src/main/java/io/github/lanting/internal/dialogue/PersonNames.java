package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.restore.CharacterClass;

/** Whether a few characters can be a person's name. */
final class PersonNames {
    private static final String NEVER_IN_A_NAME = "的了是在我你他她它们这那不与及或被把从吗呢吧啊么哪谁";

    private final Lexicon lexicon;

    PersonNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A Chinese name: a surname and one or two characters. Simplified. */
    boolean isChinese(String name) {
        int surname = lexicon.surnameAtStart(name);
        if (surname == 2 && (name.length() == 3 || name.length() == 4)) {
            return isHan(name);
        }
        int single = name.isEmpty() ? 0 : lexicon.surnameAtStart(name.substring(0, 1));
        return single == 1 && (name.length() == 2 || name.length() == 3) && isHan(name);
    }

    /** A foreign name with a dot between its parts: 豪尔赫·切迪克. */
    boolean isForeign(String name) {
        int dot = name.indexOf('·');
        if (dot <= 0 || dot == name.length() - 1 || name.length() > 24) {
            return false;
        }
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c != '·' && !CharacterClass.isHan(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHan(String name) {
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (!CharacterClass.isHan(c) || NEVER_IN_A_NAME.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
