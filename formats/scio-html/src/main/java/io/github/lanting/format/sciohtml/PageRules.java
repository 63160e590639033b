package io.github.lanting.format.sciohtml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The rules of {@code page-rules.tsv}. Immutable, and so safe for use by several threads. */
final class PageRules {

    private static final String RESOURCE = "page-rules.tsv";

    /** A name that is longer is made by a machine, in characters. */
    private static final int LONGEST_NAME = 60;

    /** Parts of a name that say that what the name says is not so. */
    private static final Set<String> DENIALS = Set.of("with", "without", "has", "no", "not");

    /** A selector, and what it marks. */
    private record Selector(Mark mark, Evaluator evaluator) {}

    /** An attribute that states a fact. */
    record Attribute(Mark mark, Evaluator evaluator, String name) {}

    private final Map<String, Set<Mark>> elements = new HashMap<>();
    private final Map<String, Mark> names = new HashMap<>();
    private final Map<String, Mark> crawlerKeys = new HashMap<>();
    private final List<Selector> hiding = new ArrayList<>();
    private final List<Selector> selectors = new ArrayList<>();
    private final List<Selector> publishers = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    /** Reads the rules that stand beside this class. */
    static PageRules load() {
        PageRules rules = new PageRules();
        try (InputStream resource = PageRules.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rules.add(line.split("\t", 3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private void add(String[] columns) {
        if (columns.length != 3) {
            throw new IllegalStateException(RESOURCE + ": not three columns: " + columns[0]);
        }
        Mark mark = Mark.valueOf(columns[0]);
        String value = columns[2];
        switch (columns[1]) {
            case "element" -> {
                for (String name : value.split(" ")) {
                    elements.computeIfAbsent(name, k -> EnumSet.noneOf(Mark.class)).add(mark);
                }
            }
            case "selector" -> selectors(mark).add(new Selector(mark, QueryParser.parse(value)));
            case "attribute" -> {
                int space = value.lastIndexOf(' ');
                Evaluator evaluator = QueryParser.parse(value.substring(0, space));
                attributes.add(new Attribute(mark, evaluator, value.substring(space + 1)));
            }
            case "named" -> putAll(names, value, mark);
            case "crawler" -> putAll(crawlerKeys, value, mark);
            case "body" -> bodies.addAll(List.of(value.split(" ")));
            case "pictured" -> captions.addAll(List.of(value.split(" ")));
            case "starts", "contains", "ends" -> cues.add(new Cue(mark, columns[1], value));
            case "is", "credit" -> {
                for (String words : value.split(" ")) {
                    cues.add(new Cue(mark, columns[1], words));
                }
            }
            default -> throw new IllegalStateException(RESOURCE + ": " + columns[1]);
        }
    }

    private static void putAll(Map<String, Mark> marks, String words, Mark mark) {
        for (String word : words.split(" ")) {
            marks.put(word, mark);
        }
    }

    /** What a line that a crawler wrote states, by its key, or null. */
    @Nullable Mark crawlerKey(String key) {
        return crawlerKeys.get(key);
    }

    private List<Selector> selectors(Mark mark) {
        return switch (mark) {
            case HIDDEN -> hiding;
            case PUBLISHER -> publishers;
            default -> selectors;
        };
    }

    /** Whether an element holds the publisher's name. */
    boolean isPublisher(Element element) {
        return bySelector(element, publishers) != null;
    }

    /** Whether a tag's name, in lower case, is one of HTML's. */
    boolean isElement(String name) {
        return elements.containsKey(name);
    }

    /** Whether an element's start and end end a paragraph. */
    boolean breaks(Element element) {
        return marks(element).contains(Mark.BREAK) || styled(element, "display:block");
    }

    /** Whether a browser shows nothing of an element. */
    boolean hides(Element element) {
        if (marks(element).contains(Mark.HIDDEN)
                || styled(element, "display:none")
                || styled(element, "visibility:hidden")) {
            return true;
        }
        return bySelector(element, hiding) != null;
    }

    /**
     * What the words in an element are, or null if the element does not tell.
     *
     * @param element the element
     * @param named whether a part of an id or of a class tells
     */
    @Nullable Mark kindOf(Element element, boolean named) {
        Mark selected = bySelector(element, selectors);
        if (selected == null && named) {
            selected = byName(element);
        }
        if (selected != null) {
            return selected;
        }
        for (Mark mark : marks(element)) {
            if (mark.isKind()) {
                return mark;
            }
        }
        return null;
    }

    /** Whether an element's own style says something, such as {@code display:none}. */
    static boolean styled(Element element, String declaration) {
        if (!element.hasAttr("style")) {
            return false;
        }
        String style = Words.squeeze(element.attr("style")).toLowerCase(Locale.ROOT);
        return style.contains(declaration);
    }

    /** What a line's words say that it is, or null if they do not tell, or are many. */
    @Nullable Mark kindOf(String words) {
        if (words.length() > Cue.LONGEST) {
            return null;
        }
        for (Cue cue : cues) {
            if (cue.fits(words)) {
                return cue.mark();
            }
        }
        return null;
    }

    /** Whether words say that they are about the picture above them. */
    boolean isAboutPicture(String words) {
        return captions.stream().anyMatch(words::startsWith);
    }

    /** Whether a name ends as those of bodies of state do that have pages. */
    boolean isBody(String name) {
        return bodies.stream().anyMatch(name::endsWith);
    }

    /** The attributes that state facts, the surest first. */
    List<Attribute> attributes() {
        return attributes;
    }

    private Set<Mark> marks(Element element) {
        return elements.getOrDefault(element.normalName(), Set.of());
    }

    /** The whole page and its main part can be named for anything. */
    private @Nullable Mark byName(Element element) {
        if (element.attributesSize() == 0
                || element.nameIs("html")
                || element.nameIs("body")
                || element.nameIs("main")
                || element.nameIs("article")) {
            return null;
        }
        Mark mark = byName(element.id());
        for (String name : element.attr("class").split(" ")) {
            mark = mark == null ? byName(name) : mark;
        }
        return mark;
    }

    /** By the parts of a name: share-box, shareBox and share_box are alike. */
    private @Nullable Mark byName(String name) {
        Mark mark = null;
        int start = 0;
        for (int at = 0; at <= name.length() && name.length() <= LONGEST_NAME; at++) {
            if (endsPart(name, at)) {
                String part = name.substring(start, at).toLowerCase(Locale.ROOT);
                if (DENIALS.contains(part)) {
                    return null;
                }
                mark = mark == null ? names.get(part) : mark;
                start = at < name.length() && Character.isLetter(name.charAt(at)) ? at : at + 1;
            }
        }
        return mark;
    }

    private static boolean endsPart(String name, int at) {
        if (at == name.length() || !Character.isLetter(name.charAt(at))) {
            return true;
        }
        return at > 0
                && Character.isUpperCase(name.charAt(at))
                && Character.isLowerCase(name.charAt(at - 1));
    }

    private @Nullable Mark bySelector(Element element, List<Selector> selectors) {
        if (element.attributesSize() == 0 && !element.nameIs("dialog")) {
            return null;
        }
        for (Selector selector : selectors) {
            // No combinator in the rules looks beyond the element, so it can be its own root.
            if (selector.evaluator.matches(element, element)) {
                return selector.mark;
            }
        }
        return null;
    }
}
