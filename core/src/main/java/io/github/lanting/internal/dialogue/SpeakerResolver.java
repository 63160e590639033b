package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.lexicon.Lexicon;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the whole document whom a label means: 央视 is the only outlet whose name ends so, 歐陽司長
 * the only one of that surname, and somebody who was introduced as a journalist stays one.
 */
final class SpeakerResolver {
    private static final String GIVEN_NAME = "某";

    private final Lexicon lexicon;
    private final Spokespeople spokespeople;
    private final Head head;
    private final Supplier<@Nullable LocalDate> day;
    private final List<LabelCandidate> labels;
    private final List<String> named;
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> outlets = new LinkedHashSet<>();

    /** Whoever speaks behind 答, once all labels have been looked at. */
    private @Nullable String answerer;

    private final Map<String, Label> journalists = new HashMap<>();

    /**
     * For one document.
     *
     * @param lexicon names and offices
     * @param spokespeople finds names behind titles
     * @param head headlines and lead
     * @param event what they tell of the event
     * @param day the day of the event or null, asked where an office may have changed hands
     * @param labels all labels, in order
     */
    SpeakerResolver(
            Lexicon lexicon,
            Spokespeople spokespeople,
            Head head,
            PressEvent event,
            Supplier<@Nullable LocalDate> day,
            List<LabelCandidate> labels) {
        this.lexicon = lexicon;
        this.day = day;
        this.spokespeople = spokespeople;
        this.head = head;
        this.labels = labels;
        this.named = event.spokespeople();
        people.addAll(named);
        for (LabelCandidate candidate : labels) {
            Label label = candidate.label();
            boolean official =
                    label.kind() == Label.Kind.PERSON
                            || label.kind() == Label.Kind.ANSWERER
                            || label.kind() == Label.Kind.MODERATOR;
            if (official && label.person() != null) {
                people.add(label.person());
            }
            if (label.kind() == Label.Kind.JOURNALIST && label.outlet() != null) {
                outlets.add(label.outlet());
                if (label.person() != null) {
                    journalists.putIfAbsent(label.person(), label);
                }
            }
        }
        people.removeIf(this::isSurname);
    }

    /** The same labels, each with what only the others tell. */
    List<LabelCandidate> resolve() {
        boolean unnamed =
                labels.stream()
                        .map(LabelCandidate::label)
                        .anyMatch(l -> l.kind() == Label.Kind.ANSWERER && l.person() == null);
        answerer = unnamed ? answerer() : null;
        List<LabelCandidate> resolved = new ArrayList<>();
        for (LabelCandidate candidate : labels) {
            resolved.add(candidate.with(resolve(candidate.label())));
        }
        return resolved;
    }

    private Label resolve(Label label) {
        String person = label.person();
        switch (label.kind()) {
            case JOURNALIST -> {
                String outlet = label.outlet() == null ? null : fullOutlet(label.outlet());
                return new Label(label.kind(), label.text(), outlet, person, label.position());
            }
            case PERSON -> {
                Label journalist = journalists.get(person);
                if (journalist != null && label.position() == null) {
                    return new Label(
                            Label.Kind.JOURNALIST, label.text(), journalist.outlet(), person, null);
                }
                return new Label(label.kind(), label.text(), null, named(person), label.position());
            }
            case NAME_LIKE -> {
                return new Label(label.kind(), label.text(), null, named(person), null);
            }
            case ANSWERER -> {
                String named = person == null ? answerer : named(person);
                return new Label(label.kind(), label.text(), null, named, label.position());
            }
            default -> {
                return label;
            }
        }
    }

    /** The one longer outlet of the document that ends with this one, else the same. */
    private String fullOutlet(String outlet) {
        String found = null;
        for (String other : outlets) {
            if (other.length() > outlet.length() && other.endsWith(outlet)) {
                if (found != null) {
                    return outlet;
                }
                found = other;
            }
        }
        return found == null ? outlet : found;
    }

    /** The same name; of a surname the full one, or null if the document does not tell it. */
    private @Nullable String named(@Nullable String person) {
        return person != null && isSurname(person) ? fullName(person) : person;
    }

    /** The one person of the document with this surname, or null. */
    private @Nullable String fullName(String surname) {
        String found = null;
        for (String other : people) {
            if (other.startsWith(surname) && lexicon.surnameAtStart(folded(other)) > 0) {
                if (found != null) {
                    return null;
                }
                found = other;
            }
        }
        if (found == null) {
            List<String> named = spokespeople.ofSurname(head.printed(), surname);
            found = named.size() == 1 ? named.get(0) : null;
        }
        return found;
    }

    /**
     * Who answers: the one person whom headline or lead name behind a title, of several the one who
     * held that day the office that they name; null if that is nobody or more than one.
     */
    private @Nullable String answerer() {
        if (named.size() == 1) {
            return named.get(0);
        }
        // Whoever has a label of his own is not the one behind 答.
        Set<String> others = new LinkedHashSet<>(named);
        for (LabelCandidate candidate : labels) {
            if (candidate.label().kind() == Label.Kind.PERSON) {
                others.remove(named(candidate.label().person()));
            }
        }
        return others.size() == 1 && others.size() < named.size()
                ? others.iterator().next()
                : lexicon.offices().holder(head.folded(), day, named);
    }

    private boolean isSurname(String name) {
        // A compound surname is known only where a given name follows.
        return lexicon.surnameAtStart(folded(name) + GIVEN_NAME) == name.length();
    }

    private static String folded(String text) {
        return SimplifiedCharacters.convert(text);
    }
}
