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
    private final Spokespeople spokespeople;
    private final FurnitureFinder furnitureFinder = new FurnitureFinder();
    private final LabelGrammar grammar;
    private final LabelFinder labelFinder;
    private final Interviewers interviewers;

    public DialogueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.eventSetting = new EventSetting(lexicon, phrases);
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
        List<String> others = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        Map<Integer, Segment.Kind> furniture = new HashMap<>();
        String originalTitle = null;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text().toString();
            Segment.Kind kind = blocks.get(i).block().kind();
            texts.add(text);
            paragraphs.add(kind == Segment.Kind.TEXT ? text : "");
            if (kind != Segment.Kind.TEXT || furnitureFinder.kindOf(text) != null) {
                sources.add(text);
            }
            if (kind == Segment.Kind.TEXT) {
                Segment.Kind found = furnitureFinder.kindOf(text);
                if (found != null) {
                    furniture.put(i, found);
                    paragraphs.set(i, "");
                    others.add(SimplifiedCharacters.convert(text));
                    originalTitle = originalTitle == null ? originalTitle(text) : originalTitle;
                }
            } else if (kind != Segment.Kind.HEADING) {
                others.add(SimplifiedCharacters.convert(text));
                originalTitle = originalTitle == null ? originalTitle(text) : originalTitle;
            }
        }
        String title = facts.get(Layout.Fact.TITLE);
        Head page = Head.of(title, headings(blocks, furniture), originalTitle, List.of());
        List<LabelCandidate> candidates = candidates(paragraphs, page);
        PageEdges edges = new PageEdges(paragraphs, furniture, phrases);
        edges.takeHead(candidates);
        Head head =
                Head.of(
                        title,
                        headings(blocks, furniture),
                        originalTitle,
                        lead(paragraphs, candidates));
        Translations translations = new Translations(candidates, paragraphs);
        List<LabelCandidate> decided =
                new LabelDecision(translations.originals(), paragraphs, grammar, phrases, head)
                        .decide();
        PressEvent event = new PressEvent(lexicon, phrases, spokespeople, head);
        List<LabelCandidate> labels = new SpeakerResolver(lexicon, head, event, decided).resolve();
        edges.takeBetween(labels);
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
                new MetadataReader(phrases, yearClues, eventKind, eventSetting, event)
                        .read(facts, head, sources, others, turns, texts);
        return new Dialogue(turns, metadata, furniture);
    }

    /** The headlines, of the layout and among the lines, in their order. */
    private static List<String> headings(
            List<RestoredBlock> blocks, Map<Integer, Segment.Kind> furniture) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Segment.Kind kind = furniture.getOrDefault(i, blocks.get(i).block().kind());
            if (kind == Segment.Kind.HEADING) {
                headings.add(blocks.get(i).text().toString());
            }
        }
        return headings;
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
        return text.substring(colon ? start + 1 : start).strip();
    }
}
