package io.github.lanting.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write for themselves today: three regular expressions. It splits at what looks like a
 * label, deletes spaces between Chinese characters, and makes punctuation full width. It keeps
 * neither sources nor roles, and is here to be measured against.
 */
final class TypicalScript {
    private static final Pattern LABEL =
            Pattern.compile("^\\s*([^：:\\n]{1,30})[：:]", Pattern.MULTILINE);
    private static final Pattern SPACE =
            Pattern.compile("(?<=[\\u4e00-\\u9fff])\\s+(?=[\\u4e00-\\u9fff])");
    private static final Pattern HALF_WIDTH = Pattern.compile("[,;:?!()]");
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    private TypicalScript() {}

    record Said(String label, String text) {}

    static List<Said> run(String document) {
        List<Said> said = new ArrayList<>();
        Matcher labels = LABEL.matcher(document);
        String label = "";
        int from = 0;
        while (labels.find()) {
            said.add(new Said(label, clean(document.substring(from, labels.start()))));
            label = labels.group(1);
            from = labels.end();
        }
        said.add(new Said(label, clean(document.substring(from))));
        return said;
    }

    private static String clean(String text) {
        String joined = SPACE.matcher(text).replaceAll("");
        return HALF_WIDTH
                .matcher(joined)
                .replaceAll(mark -> String.valueOf(FULL.charAt(HALF.indexOf(mark.group()))));
    }
}
