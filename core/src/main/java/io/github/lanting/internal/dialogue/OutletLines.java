package io.github.lanting.internal.dialogue;

import io.github.lanting.Segment;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the outlet of a bare 记者： on the line above, in brackets: 【海风日报】, as releases of Macau print
 * it.
 */
final class OutletLines {
    private static final int LONGEST = 26;

    private final Lexicon lexicon;
    private final List<String> paragraphs;
    private final Map<Integer, Segment.Kind> furniture;

    OutletLines(Lexicon lexicon, PageLines lines) {
        this.lexicon = lexicon;
        this.paragraphs = lines.paragraphs();
        this.furniture = lines.furniture();
    }

    /**
     * The candidates, in which each such journalist has his outlet; its line is no label itself.
     */
    List<LabelCandidate> resolve(List<LabelCandidate> candidates) {
        List<LabelCandidate> resolved = new ArrayList<>();
        for (LabelCandidate candidate : candidates) {
            Label label = candidate.label();
            int above = candidate.paragraph() - 1;
            while (above >= 0 && paragraphs.get(above).isEmpty()) {
                above--;
            }
            boolean bare = label.kind() == Label.Kind.JOURNALIST && label.outlet() == null;
            if (!bare
                    || candidate.own()
                    || above < 0
                    || !isFramed(paragraphs.get(above))
                    || !isOutlet(paragraphs.get(above), label)) {
                resolved.add(candidate);
                continue;
            }
            String outlet = LabelGrammar.withoutFrame(paragraphs.get(above));
            LabelCandidate.removeOf(above, resolved);
            resolved.add(
                    candidate.with(
                            new Label(label.kind(), label.text(), outlet, label.person(), null)));
            furniture.put(above, Segment.Kind.OTHER);
            paragraphs.set(above, "");
        }
        return resolved;
    }

    /** 【关于产品】 above Q： is a subhead; above 记者： any name may be that of an outlet. */
    private boolean isOutlet(String line, Label label) {
        String name = SimplifiedCharacters.convert(LabelGrammar.withoutFrame(line));
        return label.text().endsWith("者") && !name.startsWith("关于") || lexicon.isOutletLike(name);
    }

    private static boolean isFramed(String text) {
        return text.length() <= LONGEST
                && text.charAt(0) == '【'
                && text.indexOf('】') == text.length() - 1
                && text.length() > 2;
    }
}
