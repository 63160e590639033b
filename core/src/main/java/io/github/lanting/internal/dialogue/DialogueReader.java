package io.github.lanting.internal.dialogue;

import io.github.lanting.Metadata;
import io.github.lanting.Segment;
import io.github.lanting.format.Layout;
import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.restore.RestoredBlock;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the dialogue of a document from its restored blocks. Safe for use by several threads. */
public final class DialogueReader {
    private static final String ORIGINAL_TITLE = "原标题";

    /** The journalist is named in one of so many first lines. */
    private static final int LINES_OF_A_LEAD = 4;

    private final Lexicon lexicon;
    private final Phrases phrases = new Phrases();
    private final YearClues yearClues = new YearClues();
    private final EventKind eventKind = new EventKind();
    private final EventSetting eventSetting;
    private final SourceLine sourceLine;
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
        List<String> paragraphs = new ArrayList<>();
        for (RestoredBlock block : blocks) {
            boolean spoken = block.block().kind() == Segment.Kind.TEXT;
            paragraphs.add(spoken ? block.text().toString() : "");
        }
        List<LabelCandidate> candidates = labelFinder.find(paragraphs);
        return candidates.isEmpty() ? blocks : TimeOrder.of(blocks, candidates.get(0).paragraph());
    }

    public Dialogue read(List<RestoredBlock> blocks, Map<Layout.Fact, String> facts) {
        List<String> texts = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        Map<Integer, Segment.Kind> furniture = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text().toString();
            boolean spoken = blocks.get(i).block().kind() == Segment.Kind.TEXT;
            Segment.Kind found = spoken ? furnitureFinder.kindOf(text) : null;
            if (blocks.get(i).block().kind() == Segment.Kind.HEADING && isNoTitle(text)) {
                // To a layout, each short line at the top is a headline.
                found = Segment.Kind.METADATA;
            }
            texts.add(text);
            paragraphs.add(spoken && found == null ? text : "");
            if (found != null) {
                furniture.put(i, found);
            }
        }
        String title = facts.get(Layout.Fact.TITLE);
        List<LabelCandidate> candidates =
                candidates(paragraphs, head(title, PageLine.of(blocks, furniture), List.of()));
        PageEdges edges = new PageEdges(paragraphs, furniture, phrases, factsLine);
        edges.takeHead(candidates);
        List<PageLine> lines = PageLine.of(blocks, furniture);
        Head head = head(title, lines, lead(paragraphs, candidates));
        edges.takeRepeats(head.headings());
        Translations translations = new Translations(candidates, paragraphs);
        List<LabelCandidate> decided =
                new LabelDecision(translations.originals(), paragraphs, grammar, phrases, head)
                        .decide();
        PressEvent event = new PressEvent(lexicon, phrases, spokespeople, head);
        List<LabelCandidate> labels = new SpeakerResolver(lexicon, head, event, decided).resolve();
        edges.takeBetween(labels);
        new PageFoot(paragraphs, furniture)
                .take(texts, labels.isEmpty() ? -1 : labels.get(labels.size() - 1).paragraph());
        List<TurnDraft> turns =
                labels.isEmpty()
                        ? article(paragraphs, furniture)
                        : new TurnBuilder(
                                        paragraphs,
                                        phrases,
                                        event,
                                        grammar,
                                        furniture.containsValue(Segment.Kind.TIMESTAMP))
                                .build(labels, translations.in(labels));
        turns = DocumentOrder.of(turns, blocks);
        TurnDraft.number(turns);
        Metadata metadata =
                new MetadataReader(phrases, sourceLine, yearClues, eventKind, eventSetting, event)
                        .read(facts, head, lines, turns, texts);
        return new Dialogue(turns, metadata, furniture);
    }

    private boolean isNoTitle(String text) {
        Segment.Kind kind = furnitureFinder.kindOf(text);
        return kind != null && kind != Segment.Kind.HEADING || factsLine.is(text);
    }

    /** What title, headlines and lead state. */
    private Head head(@Nullable String title, List<PageLine> lines, List<String> lead) {
        List<String> headings = new ArrayList<>(new Headlines(phrases, lines).all());
        String original = null;
        for (PageLine line : lines) {
            if (line.isHeading() && !headings.contains(line.text())) {
                headings.add(line.text());
            } else if (!line.isHeading()) {
                original = original == null ? originalTitle(line.text()) : original;
            }
        }
        return Head.of(title, headings, original, lead);
    }

    /** Where labels may stand, each read by what the other ones and the page's titles tell. */
    private List<LabelCandidate> candidates(List<String> paragraphs, Head page) {
        List<LabelCandidate> found = labelFinder.find(paragraphs);
        found = new EnglishPage(found, paragraphs).candidates();
        found = new UnlabelledQuestions(found, paragraphs).addTo(page.folded());
        List<String> lead = new ArrayList<>(lead(paragraphs, found));
        return interviewers.resolve(found, lead.subList(0, Math.min(lead.size(), LINES_OF_A_LEAD)));
    }

    /** The paragraphs before the first one that may be labelled as a question or by a host. */
    private static List<String> lead(List<String> paragraphs, List<LabelCandidate> candidates) {
        List<String> lead = paragraphs;
        for (LabelCandidate candidate : candidates) {
            Label.Kind kind = candidate.label().kind();
            boolean certain = kind == Label.Kind.JOURNALIST || kind == Label.Kind.MODERATOR;
            if (certain && !candidate.own()) {
                lead = new ArrayList<>(paragraphs.subList(0, candidate.paragraph()));
                lead.add(paragraphs.get(candidate.paragraph()).substring(0, candidate.number()));
                break;
            }
        }
        return lead.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** A document without a dialogue: one narration, if there are sentences in it. */
    private static List<TurnDraft> article(
            List<String> paragraphs, Map<Integer, Segment.Kind> furniture) {
        int lines = 0;
        int sentences = 0;
        for (String paragraph : paragraphs) {
            lines += paragraph.isEmpty() ? 0 : 1;
            sentences += hasSentence(paragraph) ? 1 : 0;
        }
        TurnDraft narration = TurnBuilder.narration();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            if (sentences * 2 > lines) {
                narration.add(i, 0, paragraph.length());
            } else if (!paragraph.isEmpty()) {
                furniture.put(i, Segment.Kind.OTHER);
            }
        }
        return narration.passages().isEmpty() ? List.of() : List.of(narration);
    }

    private static boolean hasSentence(String paragraph) {
        return paragraph.indexOf('。') >= 0
                || paragraph.endsWith("！")
                || paragraph.endsWith("？")
                || paragraph.endsWith("：")
                || paragraph.endsWith(".");
    }

    private static @Nullable String originalTitle(String text) {
        String folded = SimplifiedCharacters.convert(text);
        int at = folded.indexOf(ORIGINAL_TITLE);
        if (at < 0 || at > 1) {
            return null;
        }
        int start = at + ORIGINAL_TITLE.length();
        boolean colon = start < text.length() && "：:".indexOf(text.charAt(start)) >= 0;
        boolean framed = at > 0 && "）)】]".indexOf(text.charAt(text.length() - 1)) >= 0;
        int end = framed ? text.length() - 1 : text.length();
        return text.substring(Math.min(end, colon ? start + 1 : start), end).strip();
    }
}
