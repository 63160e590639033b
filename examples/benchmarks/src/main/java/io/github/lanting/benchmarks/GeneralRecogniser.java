package io.github.lanting.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.lanting.benchmarks.Mention.Group;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * HanLP portable with its recognition of persons, places and organisations switched on, to be
 * measured against. That of Japanese names stays off, as it is by default: it costs more than it
 * finds.
 */
final class GeneralRecogniser {
    private final Segment segment =
            HanLP.newSegment()
                    .enableNameRecognize(true)
                    .enableTranslatedNameRecognize(true)
                    .enablePlaceRecognize(true)
                    .enableOrganizationRecognize(true)
                    .enableOffset(true);

    /** What it finds in a turn's text. */
    List<Mention> find(int turn, String text) {
        List<Mention> found = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            Group group = group(term.nature.toString());
            if (group != null) {
                // By offset: the term's own word may be normalised.
                String words = text.substring(term.offset, term.offset + term.length());
                found.add(new Mention(turn, group, words));
            }
        }
        return found;
    }

    /**
     * The group of a part of speech: nr and its kinds are persons, ns places, nt, nic and nit
     * organisations. nis is only an organisation's last word.
     */
    private static @Nullable Group group(String nature) {
        if (nature.startsWith("nr")) {
            return Group.PERSON;
        }
        if (nature.startsWith("ns")) {
            return Group.PLACE;
        }
        return nature.startsWith("nt") || nature.equals("nic") || nature.equals("nit")
                ? Group.ORGANISATION
                : null;
    }
}
