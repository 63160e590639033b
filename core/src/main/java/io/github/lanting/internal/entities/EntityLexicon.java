package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that this room knows, and the words that tell of others. Simplified. */
final class EntityLexicon {
    /** Shorter names of outlets and of foreign people are parts of other words too often. */
    private static final int SHORTEST_OUTLET = 3;

    private static final int LONGEST_FALSE_FRIEND = 6;

    /** What in an outlet's name can look like a date or a number. */
    private static final List<String> CALENDAR_WORDS =
            List.of("今日", "明日", "昨", "每日", "周", "世纪", "年", "月", "第一", "21", "24");

    /** Of all names, about so many. */
    private static final int EXPECTED_NAMES = 32_000;

    private final NameTrie names = new NameTrie(EXPECTED_NAMES);

    /** Outlets in whose names a date or number seems to stand: 今日俄罗斯, 21世纪经济报道. */
    private final NameTrie datedOutlets = new NameTrie();

    private final List<Name> entries = new ArrayList<>();
    private final Map<Name, Integer> indexes = new HashMap<>();
    private final Map<Character, ShortForm> shortForms = new HashMap<>();
    private final @Nullable ShortForm[] shortFormTable = new ShortForm[Character.MAX_VALUE + 1];

    /** Characters that are places beside other places, whatever else they stand for. */
    private final CharacterSet paired = new CharacterSet();

    /** Places whose names are other things, too: they need a sign beside them. */
    private final NameTrie ambiguousPlaces = new NameTrie();

    private final NameTrie ambiguousOrganizations = new NameTrie();

    /** What names a state in Hong Kong, Macao and Taiwan. */
    private final NameTrie traditionalStates = new NameTrie();

    private final NameTrie endings = new NameTrie();
    private final List<String> endingKinds = new ArrayList<>();
    private final Map<String, String> fullNames = new HashMap<>();
    private final NameTrie falseFriends = new NameTrie();

    /** A name's type and code, and whether it is a city; a masking phrase has no type. */
    record Name(Entity.@Nullable Type type, @Nullable String code, boolean city) {}

    /** What a single character can stand for; the index tells it from all others. */
    record ShortForm(Entity.Type type, List<String> codes, boolean common, int index) {}

    private EntityLexicon() {
        LexiconFile.lines("masking-phrases.txt").forEach(name -> add(name, null, null));
        addShortForms();
        for (String[] row : LexiconFile.rows("countries.csv", 2)) {
            add(row[0], Entity.Type.COUNTRY, row[1]);
        }
        for (String[] row : LexiconFile.rows("traditional-countries.csv", 2)) {
            traditionalStates.add(row[0], index(new Name(Entity.Type.COUNTRY, row[1], false)));
        }
        LexiconFile.lines("ambiguous-organizations.txt")
                .forEach(name -> ambiguousOrganizations.add(name, 0));
        for (String[] row : LexiconFile.rows("organizations.csv", 2)) {
            add(row[0], Entity.Type.ORGANIZATION, null);
            if (!row[1].equals("-")) {
                fullNames.put(row[0], row[1]);
            }
        }
        for (String name : LexiconFile.lines("organizations-of-state.txt")) {
            if (!name.endsWith("政府")) {
                add(name, Entity.Type.ORGANIZATION, null);
            }
        }
        for (String[] row : LexiconFile.rows("outlets.csv", 2)) {
            if (row[0].length() >= SHORTEST_OUTLET) {
                add(row[0], Entity.Type.OUTLET, null);
                if (CALENDAR_WORDS.stream().anyMatch(row[0]::contains)) {
                    datedOutlets.add(row[0], index(new Name(Entity.Type.OUTLET, null, false)));
                }
            }
        }
        for (String[] row : LexiconFile.rows("places.csv", 2)) {
            switch (row[1]) {
                case "short" -> addRegion(row[0], true);
                case "paired" -> {
                    addRegion(row[0], false);
                    paired.add(row[0].charAt(0));
                }
                case "ambiguous" -> ambiguousPlaces.add(row[0], 0);
                default -> {
                    // 台湾地区 names 台湾: what it is called besides is no part of the name.
                    if (!row[0].endsWith("地区") && !row[0].startsWith("中国")) {
                        boolean city = row[1].equals("city");
                        names.add(row[0], index(new Name(Entity.Type.PLACE, null, city)));
                    }
                }
            }
        }
        shortForms.forEach((c, form) -> shortFormTable[c] = form);
        for (String name : LexiconFile.lines("famous-names.txt")) {
            add(name, Entity.Type.PERSON, null);
        }
        for (String[] row : LexiconFile.rows("organization-false-friends.csv", 2)) {
            falseFriends.add(row[0], 0);
        }
        for (String[] row : LexiconFile.rows("person-false-friends.csv", 2)) {
            falseFriends.add(row[0], 0);
        }
        for (String[] row : LexiconFile.rows("organization-endings.csv", 2)) {
            endings.add(row[0], endingKinds.size());
            endingKinds.add(row[1]);
        }
    }

    private static final class Holder {
        static final EntityLexicon INSTANCE = new EntityLexicon();
    }

    static EntityLexicon get() {
        return Holder.INSTANCE;
    }

    private void addShortForms() {
        addShortForm('欧', Entity.Type.ORGANIZATION, List.of(), true);
        for (String[] row : LexiconFile.rows("country-short-forms.csv", 3)) {
            addShortForm(
                    row[0].charAt(0),
                    Entity.Type.COUNTRY,
                    List.of(row[1].split("\\|")),
                    row[2].equals("common"));
        }
    }

    private void addRegion(String form, boolean common) {
        addShortForm(form.charAt(0), Entity.Type.PLACE, List.of(), common);
    }

    /** Adds what a character stands for, unless it is there already: whoever comes first stays. */
    private void addShortForm(char c, Entity.Type type, List<String> codes, boolean common) {
        shortForms.putIfAbsent(c, new ShortForm(type, codes, common, shortForms.size()));
    }

    /** How many characters stand for something: their indexes are smaller. */
    int shortFormCount() {
        return shortForms.size();
    }

    private void add(String name, Entity.@Nullable Type type, @Nullable String code) {
        names.add(name, index(new Name(type, code, false)));
    }

    /**
     * Where the entry stands of all names that are alike: few enough to stay near the processor.
     */
    private int index(Name name) {
        return indexes.computeIfAbsent(
                name,
                key -> {
                    entries.add(key);
                    return entries.size() - 1;
                });
    }

    NameTrie names() {
        return names;
    }

    NameTrie datedOutlets() {
        return datedOutlets;
    }

    NameTrie ambiguousPlaces() {
        return ambiguousPlaces;
    }

    NameTrie ambiguousOrganizations() {
        return ambiguousOrganizations;
    }

    NameTrie traditionalStates() {
        return traditionalStates;
    }

    /** Whether a stretch is the name of a place or state. */
    boolean isPlace(String text, int start, int end) {
        long match = names.longestAt(text, start, end);
        Entity.Type type = match < 0 ? null : entry(NameTrie.value(match)).type();
        return match >= 0
                && NameTrie.length(match) == end - start
                && (type == Entity.Type.PLACE || type == Entity.Type.COUNTRY);
    }

    /** Whether a place is known as a city. */
    boolean isCity(String text, int start, int end) {
        long match = names.longestAt(text, start, end);
        return match >= 0
                && NameTrie.length(match) == end - start
                && entry(NameTrie.value(match)).city();
    }

    Name entry(int value) {
        return entries.get(value);
    }

    /** What a character stands for as a state or region, or null if it never does. */
    @Nullable ShortForm shortForm(char c) {
        return shortFormTable[c];
    }

    /** Whether a character is a place where others beside it are: 蒙 in 晋陕蒙. */
    boolean isPaired(char c) {
        return paired.has(c);
    }

    NameTrie endings() {
        return endings;
    }

    String endingKind(int value) {
        return endingKinds.get(value);
    }

    /** The full name that an organisation's name stands for, or the name itself. */
    String fullName(String organization) {
        return fullNames.getOrDefault(organization, organization);
    }

    NameTrie falseFriends() {
        return falseFriends;
    }

    /** Whether a word only seems to name a body or somebody: 上海关 no 海关, 他信号 no 他信. */
    boolean isFalseFriend(TurnText turn, int start, int end) {
        PositionSet beginnings = turn.beginnings(Beginnings.Kind.FALSE_FRIEND);
        for (int at = Math.max(0, start - LONGEST_FALSE_FRIEND); at <= start; at++) {
            long match = beginnings.has(at) ? falseFriends.longestAt(turn.folded, at) : -1;
            if (match >= 0
                    && at + NameTrie.length(match) >= end
                    && NameTrie.length(match) > end - start) {
                return true;
            }
        }
        return false;
    }
}
