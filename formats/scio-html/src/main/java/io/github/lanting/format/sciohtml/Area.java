package io.github.lanting.format.sciohtml;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element, what it hands down to what stands in it, and the lines in it. */
final class Area {

    /** What holds all of this, null for the document. */
    final @Nullable Area parent;

    final Element element;
    final boolean breaks;
    final boolean hidden;
    final boolean link;
    final boolean publisher;
    final boolean preformatted;

    /** What the rules take this element for. */
    final @Nullable Mark own;

    /** The nearest element about which there is a rule, maybe this one. */
    final @Nullable Area marked;

    /** The nearest element that ends paragraphs, maybe this one. */
    final Area block;

    /** The first line that stands in it. */
    int firstLine;

    /** The line behind the last one that stands in it. */
    int lastLine;

    /** How many Chinese characters stand in its sentences, but for those beside the words. */
    int weight;

    /** How many Chinese characters stand in the sentences of menus, comments and the like. */
    int aside;

    /** How many of its lines have weight. */
    int sentences;

    /** The elements in it that have weight. */
    final List<Area> heavy = new ArrayList<>();

    /** What the page's own style says of what stands in it, null if that is not believed here. */
    final @Nullable StyleSheet style;

    Area(@Nullable Area parent, Element element, PageRules rules, Trust trust) {
        this.parent = parent;
        this.element = element;
        breaks = parent == null || rules.breaks(element);
        boolean unseen = parent != null && (parent.hidden || rules.hides(element));
        StyleSheet sheet = parent == null ? trust.style() : parent.style;
        boolean styled = !unseen && sheet != null && sheet.hides(element);
        // Scripts show what styles hide: a style that hides most of the words is not believed.
        boolean most = styled && trust.isMost(element);
        style = most ? null : sheet;
        hidden = unseen || styled && !most;
        link = parent != null && parent.link || element.nameIs("a") && element.hasAttr("href");
        publisher = parent != null && (parent.publisher || rules.isPublisher(element));
        preformatted =
                (parent == null ? trust.lines() : parent.preformatted)
                        || element.nameIs("pre")
                        || PageRules.styled(element, "white-space:pre");
        own = hidden ? null : rules.kindOf(element, trust.names());
        marked = own != null || parent == null ? this : parent.marked;
        block = breaks || parent == null ? this : parent.block;
    }

    /** What the words in it are by the rules, or null if these do not tell. */
    @Nullable Mark mark() {
        return marked == null ? null : marked.own;
    }

    /** Whether the rules say that its words are beside those of the page. */
    boolean isAside() {
        Mark mark = mark();
        return mark == Mark.NAVIGATION || mark == Mark.OTHER || mark == Mark.ADVERTISEMENT;
    }

    /** Adds what it holds to what its parent holds, when it is complete. */
    void close(int lines) {
        lastLine = lines;
        if (parent != null) {
            parent.aside += aside;
        }
        if (parent != null && weight > 0) {
            parent.weight += weight;
            parent.sentences += sentences;
            parent.heavy.add(this);
        }
    }

    /** Whether all of another area stands in this one. */
    boolean contains(Area other) {
        return firstLine <= other.firstLine && other.lastLine <= lastLine;
    }

    /** Whether a line stands in it. */
    boolean contains(int line) {
        return firstLine <= line && line < lastLine;
    }
}
