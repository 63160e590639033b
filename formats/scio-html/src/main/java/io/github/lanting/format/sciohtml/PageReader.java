package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import io.github.lanting.format.Layout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads a page's source: one for each page. */
final class PageReader implements NodeVisitor {

    /** With fewer Chinese characters than these, the words may be where they should not be. */
    private static final int FEW = 100;

    private final String source;
    private final PageRules rules;
    private final Trust trust;
    private final CrawlerHeader header;
    private final LineBuilder line;
    private final List<Line> lines = new ArrayList<>();
    private final List<Area> known = new ArrayList<>();
    private final List<Span> publishers = new ArrayList<>();
    private final Map<Layout.Fact, Span> facts = new EnumMap<>(Layout.Fact.class);
    private final int[] factRanks = new int[Layout.Fact.values().length];
    private @Nullable Area area;
    private boolean picture;

    /** Whether only one br stands between the last line and what follows. */
    private boolean broken;

    private @Nullable Span title;
    private String titleWords = "";

    private PageReader(String source, PageRules rules, Trust trust) {
        this.source = source;
        this.rules = rules;
        this.trust = trust;
        this.line = new LineBuilder(source);
        this.header = CrawlerHeader.of(source, rules);
    }

    /** Reads a page. Any text is one. */
    static Page read(String text, PageRules rules) {
        String source = parseable(text);
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        Trust trust = Trust.of(source, document, rules);
        Page page = read(source, document, rules, trust);
        Area root = page.root();
        boolean all = root.weight < FEW && root.aside > 2 * root.weight && !page.knowsText();
        return all ? read(source, document, rules, trust.withoutNames()) : page;
    }

    private static Page read(String source, Document document, PageRules rules, Trust trust) {
        PageReader reader = new PageReader(source, rules, trust);
        Area root = new Area(null, document, rules, trust);
        reader.area = root;
        document.traverse(reader);
        return new Page(
                source,
                reader.lines,
                root,
                reader.known,
                reader.publishers,
                reader.title,
                reader.titleWords,
                reader.facts);
    }

    /** The same text with what no parser gives back as it stands replaced, one for one. */
    private static String parseable(String text) {
        String source = text.replace('\r', '\n').replace('\0', ' ');
        // A byte order mark would begin the body, before the head.
        return !source.isEmpty() && source.charAt(0) == '\uFEFF'
                ? ' ' + source.substring(1)
                : source;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (depth > 0) {
                open(element);
            }
        } else if (node instanceof TextNode text) {
            addText(text, text.getWholeText());
        } else if (node instanceof DataNode data) {
            addText(data, data.getWholeData());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            Area closing = current();
            if (closing.breaks && !closing.hidden && !closing.element.nameIs("br")) {
                endLine();
                broken = false;
            }
            closing.close(lines.size());
            area = closing.parent;
        }
    }

    private Area current() {
        if (area == null) {
            throw new IllegalStateException("outside the document");
        }
        return area;
    }

    private void open(Element element) {
        Area parent = current();
        Area opened = new Area(parent, element, rules, trust);
        if (opened.breaks && !opened.hidden) {
            boolean ended = endLine();
            broken = ended && element.nameIs("br");
        }
        opened.firstLine = lines.size();
        area = opened;
        if (opened.own == Mark.TEXT) {
            known.add(opened);
        }
        if (element.nameIs("img") && !opened.hidden) {
            picture = true;
        } else if (element.nameIs("meta") || element.nameIs("link")) {
            addFacts(element);
        }
    }

    private void addFacts(Element element) {
        List<PageRules.Attribute> attributes = rules.attributes();
        for (int rank = 0; rank < attributes.size(); rank++) {
            PageRules.Attribute attribute = attributes.get(rank);
            if (attribute.evaluator().matches(element, element)) {
                addFact(attribute, element, rank);
            }
        }
    }

    private void addFact(PageRules.Attribute attribute, Element element, int rank) {
        Layout.Fact fact = Layout.Fact.valueOf(attribute.mark().name());
        Range range = element.attributes().sourceRange(attribute.name()).valueRange();
        if (!range.isTracked() || Words.squeeze(element.attr(attribute.name())).isEmpty()) {
            return;
        }
        if (!facts.containsKey(fact) || rank < factRanks[fact.ordinal()]) {
            facts.put(fact, trim(range.startPos(), range.endPos()));
            factRanks[fact.ordinal()] = rank;
        }
    }

    private void addText(Node node, String text) {
        Range range = node.sourceRange();
        if (!range.isTracked() || range.endPos() <= range.startPos()) {
            return;
        }
        Span span = new Span(range.startPos(), Math.min(range.endPos(), source.length()));
        Area holder = current();
        if (holder.hidden) {
            boolean inSvg = holder.parent != null && holder.parent.element.nameIs("svg");
            if (title == null && holder.element.nameIs("title") && !inSvg && !text.isBlank()) {
                title = trim(span.start(), span.end());
                titleWords = Words.squeeze(text);
            }
            return;
        }
        if (holder.publisher) {
            publishers.add(span);
        }
        if (span.start() <= header.start() && header.start() < span.end()) {
            span = addHeader(span, holder);
        }
        // The parser knows where there are no references: in <xmp> and <plaintext>.
        boolean decode = !source.regionMatches(span.start(), text, 0, span.length());
        if (holder.preformatted) {
            addPreformatted(span, decode, holder);
        } else {
            line.add(span, decode, holder);
        }
    }

    /** Adds the lines that a crawler wrote, and gives what is left of a text. */
    private Span addHeader(Span span, Area holder) {
        int end = span.start();
        for (CrawlerHeader.Line stated : header.lines()) {
            line.add(stated.whole(), false, holder);
            Line ended = line.finish(false, rules);
            if (ended != null) {
                lines.add(ended.as(Mark.METADATA));
            }
            Span value = trim(stated.value().start(), stated.value().end());
            if (stated.mark().isFact() && !value.isEmpty()) {
                facts.putIfAbsent(Layout.Fact.valueOf(stated.mark().name()), value);
            }
            end = stated.whole().end();
        }
        return new Span(end, span.end());
    }

    private void addPreformatted(Span span, boolean decode, Area holder) {
        int start = span.start();
        for (int at = start; at < span.end(); at++) {
            if (source.charAt(at) == '\n') {
                line.add(new Span(start, at), decode, holder);
                endLine();
                start = at + 1;
            }
        }
        line.add(new Span(start, span.end()), decode, holder);
    }

    /** Whether there was a line to end. */
    private boolean endLine() {
        Line ended = line.finish(picture, rules);
        if (ended == null) {
            return false;
        }
        picture = false;
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        boolean inside =
                last != null
                        && last.precedes(ended)
                        && (broken && BreakJudge.isInsideSentence(source, last, ended)
                                || BreakJudge.closesLabel(last, ended));
        if (inside) {
            lines.set(lines.size() - 1, BreakJudge.join(last, ended));
        } else {
            lines.add(ended);
        }
        broken = false;
        int weight = ended.weight();
        Area block = current().block;
        if (trust.names() && ended.area().isAside()) {
            block.aside += weight;
        } else if (weight > 0) {
            block.weight += weight;
            block.sentences++;
        }
        return true;
    }

    private Span trim(int start, int end) {
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
