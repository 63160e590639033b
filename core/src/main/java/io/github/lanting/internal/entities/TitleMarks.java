package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.List;

/** Finds what stands in 《》: an outlet, or a document. */
final class TitleMarks {
    private static final String COMMUNIQUE = "公报";
    private static final List<String> PERIODICALS = LexiconFile.lines("periodical-words.txt");
    private static final int LONGEST_TITLE = 120;

    private TitleMarks() {}

    static void find(TurnText turn) {
        String text = turn.folded;
        for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
            int end = closing(text, at);
            if (end < 0 || !turn.isFree(at, end)) {
                continue;
            }
            String title = text.substring(at + 1, end);
            boolean outlet =
                    Lexicon.get().isOutletLike(title) && !isCommunique(title)
                            || isPeriodical(text, end + 1);
            Entity.Type type = outlet ? Entity.Type.OUTLET : Entity.Type.DOCUMENT;
            turn.mask(at, end + 1);
            turn.add(new Mention(at + 1, end, type, null, Confidence.TITLE_MARKS));
            at = end;
        }
    }

    /** 中美建交公报 and 日内瓦公报 are documents, 马尼拉公报 an outlet. */
    private static boolean isCommunique(String title) {
        return title.endsWith(COMMUNIQUE) && !Lexicon.get().isOutlet(title);
    }

    /** 《明镜》|周刊: what kind of outlet it is stands behind the title. */
    private static boolean isPeriodical(String text, int end) {
        for (String kind : PERIODICALS) {
            if (text.startsWith(kind, end)) {
                return true;
            }
        }
        return false;
    }

    /** The mark that closes the title, past titles inside it; or -1. */
    private static int closing(String text, int opening) {
        int depth = 0;
        for (int at = opening; at < Math.min(text.length(), opening + LONGEST_TITLE); at++) {
            char c = text.charAt(at);
            if (c == '《') {
                depth++;
            } else if (c == '》' && --depth == 0) {
                return at > opening + 1 ? at : -1;
            } else if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
