package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.restore.CharacterClass;
import org.jspecify.annotations.Nullable;

/** Finds companies whose names are words, too, by the company beside them: 比亚迪、吉利. */
final class OrganizationLists {
    private static final int LONGEST = 4;

    private final EntityLexicon lexicon;

    OrganizationLists(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(TurnText turn) {
        String text = turn.folded;
        for (int at = text.indexOf('、'); at > 0; at = text.indexOf('、', at + 1)) {
            listed(turn, at);
        }
    }

    private void listed(TurnText turn, int comma) {
        String text = turn.folded;
        if (isOrganization(turn.at(comma - 1))) {
            long match = lexicon.ambiguousOrganizations().longestAt(text, comma + 1);
            int end = comma + 1 + (match < 0 ? 0 : NameTrie.length(match));
            boolean closed =
                    end >= text.length()
                            || !CharacterClass.isHan(text.charAt(end))
                            || "等和与及在".indexOf(text.charAt(end)) >= 0;
            if (match >= 0 && closed && turn.isFree(comma + 1, end)) {
                turn.add(OrganizationFinder.organization(comma + 1, end));
            }
        } else if (isOrganization(turn.at(comma + 1))) {
            for (int start = Math.max(0, comma - LONGEST); start < comma - 1; start++) {
                long match = lexicon.ambiguousOrganizations().longestAt(text, start, comma);
                if (match >= 0
                        && start + NameTrie.length(match) == comma
                        && turn.isFree(start, comma)
                        && Foreign.opens(turn, start)) {
                    turn.add(OrganizationFinder.organization(start, comma));
                    return;
                }
            }
        }
    }

    private static boolean isOrganization(@Nullable Mention mention) {
        return mention != null && mention.type() == Entity.Type.ORGANIZATION;
    }
}
