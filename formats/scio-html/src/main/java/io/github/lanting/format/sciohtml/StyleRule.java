package io.github.lanting.format.sciohtml;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule of a style sheet that hides or shows elements.
 *
 * @param names what an element must be called: its own name, .class, #id; the first is the rarest
 * @param hides whether the elements are hidden
 * @param order its place among all rules
 */
record StyleRule(List<String> names, boolean hides, int order) {

    /** How special it is: ids go before classes, classes before elements. */
    int weight() {
        int weight = 0;
        for (String name : names) {
            weight += name.startsWith("#") ? 10_000 : name.startsWith(".") ? 100 : 1;
        }
        return weight;
    }

    /** Whether a selector is about one element, whatever stands around it. */
    static boolean isSimple(String selector) {
        for (int at = 0; at < selector.length(); at++) {
            if (!isName(selector.charAt(at)) && ".#".indexOf(selector.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The names in a selector, ids and classes with their marks, the rarest kind first. */
    static List<String> names(String selector) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < selector.length()) {
            int start = at;
            at++;
            while (at < selector.length() && isName(selector.charAt(at))) {
                at++;
            }
            String name = selector.substring(start, at);
            if (name.startsWith("#") && name.length() > 1) {
                names.add(0, name);
            } else if (name.startsWith(".") && name.length() > 1) {
                int ids = (int) names.stream().filter(other -> other.startsWith("#")).count();
                names.add(ids, name);
            } else if (isName(name.charAt(0))) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
