package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.Metadata;
import io.github.lanting.NameLexicon;
import io.github.lanting.Span;
import io.github.lanting.Turn;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the turns of a document name. Safe for use by several threads. */
public final class EntityReader {

    private final EntityLexicon lexicon = EntityLexicon.get();
    private final NameFinder names = new NameFinder(lexicon);
    private final PlaceFinder places = new PlaceFinder();
    private final PlaceContext placeContext = new PlaceContext(lexicon);
    private final OrganizationFinder organizations = new OrganizationFinder(lexicon);
    private final ShortFormFinder shortForms = new ShortFormFinder(lexicon);
    private final PersonFinder people = new PersonFinder(shortForms);
    private final DateExpressions dates = new DateExpressions();
    private final QuantityExpressions quantities = new QuantityExpressions();
    private final @Nullable OwnNames ownNames;

    /** A reader that finds the user's names, too; of equal ones the last counts. */
    public EntityReader(List<NameLexicon> lexicons) {
        this.ownNames = OwnNames.of(lexicons);
    }

    /** The same turns with their entities. */
    public List<Turn> read(List<Turn> turns, Metadata metadata, SourcePlaces sources) {
        List<TurnText> texts = new ArrayList<>();
        States states = new States(names::statesIn);
        Set<String> known = new HashSet<>();
        Set<String> knownPlaces = new HashSet<>();
        for (Turn turn : turns) {
            if (turn.speaker().person() != null) {
                known.add(SimplifiedCharacters.convert(turn.speaker().person()));
            }
            TurnText text = new TurnText(turn.text(), SimplifiedCharacters.convert(turn.text()));
            texts.add(text);
            findGiven(text);
            names.findDatedOutlets(text);
            dates.find(text, metadata.date()).forEach(m -> addIfFree(text, m));
            quantities.find(text).forEach(m -> addIfFree(text, m));
            names.find(text);
            placeContext.findAmbiguous(text);
            places.find(text, knownPlaces);
            placeContext.findUnknown(text);
            organizations.find(text);
            Abbreviations.find(text);
            states.count(text.mentions(), turn.speaker().label());
            countBodies(text, states);
            states.noteArabs(text.folded);
        }
        KnownNames towns = new KnownNames(knownPlaces);
        texts.forEach(text -> towns.mark(text, Entity.Type.PLACE, Confidence.PLACE));
        for (int i = 0; i < texts.size(); i++) {
            TurnText text = texts.get(i);
            states.enter(i);
            shortForms.findSure(text, states);
            people.find(text, known);
            people.findRows(text, known);
        }
        placeContext.findMainland(texts);
        FamilyNames families = new FamilyNames();
        texts.forEach(families::note);
        KnownNames knownPeople = new KnownNames(known);
        for (int i = 0; i < texts.size(); i++) {
            TurnText text = texts.get(i);
            states.enter(i);
            knownPeople.mark(text, Entity.Type.PERSON, Confidence.PERSON_KNOWN);
            people.findFamilies(text, families);
            shortForms.findSingle(text, states);
        }
        return withEntities(turns, texts, sources);
    }

    /** A body named for its state names the state, too: 智利最高法院. */
    private void countBodies(TurnText text, States states) {
        for (Mention mention : text.mentions()) {
            if (mention.type() == Entity.Type.ORGANIZATION && mention.length() > 2) {
                states.countNamed(names.stateAt(text.folded, mention));
            }
        }
    }

    /** What stands in 《》, and the user's names: both win over all that is found later. */
    private void findGiven(TurnText text) {
        if (ownNames == null) {
            TitleMarks.find(text);
        } else {
            ownNames.findTitles(text);
            TitleMarks.find(text);
            ownNames.find(text);
        }
    }

    private static void addIfFree(TurnText text, Mention mention) {
        if (text.isFree(mention.start(), mention.end())) {
            text.add(mention);
        }
    }

    private List<Turn> withEntities(List<Turn> turns, List<TurnText> texts, SourcePlaces sources) {
        Links links = new Links(lexicon, texts);
        List<Turn> result = new ArrayList<>(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            TurnText text = texts.get(i);
            List<Mention> mentions = text.mentions();
            List<Entity> entities = new ArrayList<>(mentions.size());
            Mention before = null;
            for (Mention mention : mentions) {
                Span span = new Span(mention.start(), mention.end());
                String words = span.of(text.printed);
                String name = text.isTraditional() ? span.of(text.folded) : words;
                entities.add(
                        new Entity(
                                mention.type(),
                                words,
                                span,
                                sources.of(i, span),
                                mention.norm(),
                                mention.confidence(),
                                links.id(text, before, mention, name)));
                before = mention;
            }
            result.add(turns.get(i).withEntities(entities));
        }
        return result;
    }
}
