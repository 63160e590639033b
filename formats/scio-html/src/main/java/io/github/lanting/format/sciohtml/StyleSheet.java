package io.github.lanting.format.sciohtml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code <style>} elements of a page hide. Only rules about one element are read: {@code
 * .a}, {@code #a}, {@code p.a}, {@code .a.b}; rules for a medium are not. Where any other rule
 * shows a name, that name hides nothing.
 */
final class StyleSheet {

    /** Rules about the same name beyond these are not read: no page needs them. */
    private static final int MOST_RULES = 50;

    private static final Comparator<StyleRule> BY_RANK =
            Comparator.comparingInt(StyleRule::weight).thenComparingInt(StyleRule::order);

    /** By the name that all of its elements have: #id, .class or the element's own. */
    private final Map<String, List<StyleRule>> rules = new HashMap<>();

    /** What rules show that are about more than one element. */
    private final Set<String> shown = new HashSet<>();

    private int order;

    private StyleSheet() {}

    /** Reads the styles of a page. */
    static StyleSheet of(Document document) {
        StyleSheet sheet = new StyleSheet();
        for (Element style : document.getElementsByTag("style")) {
            sheet.add(style.data());
        }
        return sheet;
    }

    private void add(String css) {
        String text = withoutComments(css);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            // Statements such as @import have no braces.
            int start = open;
            while (start > at && text.charAt(start - 1) != ';') {
                start--;
            }
            String selectors = text.substring(start, open).strip();
            boolean simple = !selectors.startsWith("@");
            int close = simple ? text.indexOf('}', open) : endOfNested(text, open);
            if (close < 0) {
                return;
            }
            @Nullable Boolean hides = simple ? hides(text.substring(open + 1, close)) : null;
            if (hides != null) {
                for (String selector : selectors.split(",")) {
                    add(selector.strip(), hides);
                }
            }
            at = close + 1;
        }
    }

    private static String withoutComments(String css) {
        StringBuilder text = new StringBuilder(css.length());
        int at = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", at)) {
            text.append(css, at, start);
            int end = css.indexOf("*/", start + 2);
            at = end < 0 ? css.length() : end + 2;
        }
        return text.append(css, at, css.length()).toString();
    }

    private static int endOfNested(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether declarations hide or show an element, or null if they do neither. */
    private static @Nullable Boolean hides(String declarations) {
        @Nullable Boolean hides = null;
        for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";")) {
            String words = Words.squeeze(declaration);
            if (words.startsWith("display:")) {
                hides = words.startsWith("display:none");
            } else if (words.startsWith("visibility:")) {
                hides = words.startsWith("visibility:hidden");
            }
        }
        return hides;
    }

    private void add(String selector, boolean hides) {
        List<String> names = StyleRule.names(selector);
        if (StyleRule.isSimple(selector) && !names.isEmpty()) {
            List<StyleRule> same = rules.computeIfAbsent(names.get(0), k -> new ArrayList<>());
            StyleRule rule = new StyleRule(names, hides, order++);
            same.removeIf(old -> old.names().equals(names));
            if (same.size() < MOST_RULES) {
                same.add(rule);
            }
        } else if (!hides) {
            shown.addAll(names);
        }
    }

    /** Whether an element is hidden, to judge by the most special rule about it. */
    boolean hides(Element element) {
        if (rules.isEmpty() || element.hasAttr("style") && PageRules.styled(element, "display:")) {
            return false;
        }
        Set<String> names = new HashSet<>();
        names.add(element.normalName());
        if (!element.id().isEmpty()) {
            names.add("#" + element.id());
        }
        for (String name : element.attr("class").split(" ")) {
            names.add("." + name);
        }
        return names.stream()
                .flatMap(name -> rules.getOrDefault(name, List.of()).stream())
                .filter(rule -> names.containsAll(rule.names()))
                .max(BY_RANK)
                .filter(StyleRule::hides)
                .filter(rule -> rule.names().stream().noneMatch(shown::contains))
                .isPresent();
    }
}
