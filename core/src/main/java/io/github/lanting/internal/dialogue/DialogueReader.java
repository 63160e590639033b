package io.github.lanting.internal.dialogue;

import io.github.lanting.Metadata;
import io.github.lanting.Segment;
import io.github.lanting.format.Layout;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.restore.RestoredBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads the dialogue of a document from its restored blocks. Safe for use by several threads. */
public final class DialogueReader {
    /** The journalist is named in one of so many first lines. */
    private static final int LINES_OF_A_LEAD = 4;

    private final Lexicon lexicon;
    private final Phrases phrases = new Phrases();
    private final EventDate eventDate = new EventDate(phrases, new YearClues());
    private final EventKind eventKind = new EventKind();
    private final EventSetting eventSetting;
    private final SourceLine sourceLine;
    private final SiteName siteName;
    private final FactsLine factsLine = new FactsLine(phrases);
    private final Spokespeople spokespeople;
    private final FurnitureFinder furnitureFinder = new FurnitureFinder();
    private final LabelGrammar grammar;
    private final LabelFinder labelFinder;
    private final Interviewers interviewers;

    public DialogueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.eventSetting = new EventSetting(lexicon, phrases);
        this.sourceLine = new SourceLine(lexicon);
        this.siteName = new SiteName(lexicon);
        this.spokespeople = new Spokespeople(lexicon);
        this.grammar = new LabelGrammar(lexicon);
        this.labelFinder = new LabelFinder(grammar);
        this.interviewers = new Interviewers(lexicon);
    }

    /**
     * The blocks in the order in which they are to be read: those of a log that prints the newest
     * post first from the last one to the first.
     */
    public List<RestoredBlock> inOrderOfTime(List<RestoredBlock> blocks) {
        if (!TimeOrder.isNewestFirst(blocks)) {
            return blocks;
        }
        List<String> paragraphs = new ArrayList<>();
        for (RestoredBlock block : blocks) {
            boolean spoken = block.block().kind() == Segment.Kind.TEXT;
            paragraphs.add(spoken ? block.text().toString() : "");
        }
        List<LabelCandidate> candidates = labelFinder.find(paragraphs);
        candidates.removeIf(candidate -> candidate.label().kind() == Label.Kind.NAME_LIKE);
        return candidates.isEmpty()
                ? blocks
                : TimeOrder.of(blocks, candidates.get(0).paragraph(), furnitureFinder);
    }

    public Dialogue read(List<RestoredBlock> blocks, Map<Layout.Fact, String> facts) {
        PageLines lines = new PageLines(blocks, furnitureFinder, factsLine, grammar, phrases);
        List<String> paragraphs = lines.paragraphs();
        Head page = head(facts, lines, Integer.MAX_VALUE, List.of());
        List<LabelCandidate> candidates = new ArrayList<>(candidates(lines, page));
        PageEdges edges = new PageEdges(lines, phrases, factsLine);
        Subheads subheads = new Subheads(lines);
        candidates.removeIf(edges::isReporter);
        edges.takeHead(candidates);
        PageFoot foot = new PageFoot(lines, phrases);
        foot.takeRelated();
        edges.takeOtherReport(candidates);
        edges.takeRepeated(lines.headlines(phrases, Integer.MAX_VALUE), candidates);
        boolean list = new TitleList(lines).is();
        if (list) {
            candidates.clear();
        }
        candidates.removeIf(candidate -> paragraphs.get(candidate.paragraph()).isEmpty());
        LabelCandidate first = firstQuestion(candidates);
        int question = first == null ? Integer.MAX_VALUE : first.paragraph();
        Head seen = head(facts, lines, question, lead(paragraphs, candidates));
        Translations translations = new Translations(candidates, paragraphs);
        String stated = facts.get(Layout.Fact.PUBLISHER);
        String publisher = stated == null ? sourceLine.publisher(lines.beside()) : stated;
        PressEvent seenEvent = new PressEvent(lexicon, phrases, spokespeople, seen, publisher);
        List<LabelCandidate> decided =
                new LabelDecision(
                                translations.originals(),
                                paragraphs,
                                grammar,
                                phrases,
                                seen,
                                seenEvent.spokespeople())
                        .decide();
        if (!decided.isEmpty()) {
            subheads.takeTitled(candidates, decided);
            edges.takeHead(decided);
            // What turned out to be of the head is no label.
            decided.removeIf(label -> paragraphs.get(label.paragraph()).isEmpty());
        }
        // What is decided on seldom changes the head.
        Head head = head(facts, lines, question, lead(paragraphs, decided));
        PressEvent event =
                head.equals(seen)
                        ? seenEvent
                        : new PressEvent(lexicon, phrases, spokespeople, head, publisher);
        List<LabelCandidate> labels =
                new SpeakerResolver(
                                lexicon,
                                spokespeople,
                                head,
                                event,
                                () ->
                                        eventDate.of(
                                                facts, head, event, lines.beside(), lines.texts()),
                                decided)
                        .resolve();
        subheads.takeBetween(labels);
        Set<Integer> parts = subheads.takeParts(labels);
        foot.takeBelow(lastParagraph(labels));
        List<TurnDraft> turns =
                labels.isEmpty()
                        ? new Article(lines, phrases, event).turns()
                        : new TurnBuilder(lines, phrases, event, grammar, parts)
                                .build(labels, translations.in(labels));
        turns = DocumentOrder.of(turns, blocks);
        TurnDraft.number(turns);
        Reasons reasons = new Reasons(head, candidates, labels);
        reasons.explain(turns, lines.texts());
        Metadata metadata =
                new MetadataReader(
                                phrases,
                                sourceLine,
                                siteName,
                                eventDate,
                                eventKind,
                                eventSetting,
                                event)
                        .read(
                                list ? undated(facts) : facts,
                                head,
                                lines.beside(),
                                turns,
                                lines.texts());
        return new Dialogue(turns, metadata, reasons.ofDocument(turns), lines.furniture());
    }

    /** What a list states, but the day of its newest title. */
    private static Map<Layout.Fact, String> undated(Map<Layout.Fact, String> facts) {
        Map<Layout.Fact, String> undated = new HashMap<>(facts);
        undated.remove(Layout.Fact.DATE);
        return undated;
    }

    /** The first label that is certainly a journalist's or a host's, or null. */
    private static @Nullable LabelCandidate firstQuestion(List<LabelCandidate> candidates) {
        for (LabelCandidate candidate : candidates) {
            Label.Kind kind = candidate.label().kind();
            boolean certain = kind == Label.Kind.JOURNALIST || kind == Label.Kind.MODERATOR;
            if (certain && !candidate.own()) {
                return candidate;
            }
        }
        return null;
    }

    private Head head(
            Map<Layout.Fact, String> facts, PageLines lines, int firstQuestion, List<String> lead) {
        return Head.of(
                facts.get(Layout.Fact.TITLE),
                lines.headlines(phrases, firstQuestion),
                lines.originalTitle(),
                lead);
    }

    private static int lastParagraph(List<LabelCandidate> labels) {
        return labels.isEmpty() ? -1 : labels.get(labels.size() - 1).paragraph();
    }

    /** The first lines in Simplified characters. */
    private static String firstLines(PageLines lines) {
        StringJoiner first = new StringJoiner("\n");
        for (int i = 0, filled = 0; i < lines.texts().size() && filled < LINES_OF_A_LEAD; i++) {
            if (!lines.paragraphs().get(i).isEmpty()) {
                first.add(lines.folded().get(i));
                filled++;
            }
        }
        return first.toString();
    }

    /** Where labels may stand, each read by what the other ones and the page's titles tell. */
    private List<LabelCandidate> candidates(PageLines lines, Head page) {
        List<String> paragraphs = lines.paragraphs();
        List<LabelCandidate> found = labelFinder.find(paragraphs);
        found = new OutletLines(lexicon, lines).resolve(found);
        found = new TitleLines(lexicon, lines).resolve(found);
        found = new EnglishPage(found, paragraphs).candidates();
        found = new UnlabelledQuestions(found, paragraphs).addTo(page.folded());
        boolean interview = phrases.namesInterview(page.folded() + firstLines(lines));
        if (interview && found.stream().allMatch(DialogueReader::mayBeChance)) {
            List<LabelCandidate> bare = new BareInterview(paragraphs).labels();
            found = bare.isEmpty() ? found : bare;
        }
        List<String> lead = new ArrayList<>(lead(paragraphs, found));
        found = new NamedDialogue(lexicon, found, paragraphs).resolve(interview);
        return interviewers.resolve(found, lead.subList(0, Math.min(lead.size(), LINES_OF_A_LEAD)));
    }

    /** A word before a colon, or a name alone in its paragraph. */
    private static boolean mayBeChance(LabelCandidate candidate) {
        return candidate.label().kind() == Label.Kind.NAME_LIKE || candidate.own();
    }

    /** The paragraphs before the first one that may be labelled as a question or by a host. */
    private static List<String> lead(List<String> paragraphs, List<LabelCandidate> candidates) {
        List<String> lead = paragraphs;
        LabelCandidate first = firstQuestion(candidates);
        if (first != null) {
            lead = new ArrayList<>(paragraphs.subList(0, first.paragraph()));
            lead.add(paragraphs.get(first.paragraph()).substring(0, first.number()));
        }
        return lead.stream().filter(text -> !text.isEmpty()).toList();
    }
}
