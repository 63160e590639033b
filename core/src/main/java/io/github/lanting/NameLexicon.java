package io.github.lanting;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names of one's own: what they are and what their normal form is. Given to {@link
 * TranscriptParser.Builder#lexicon}, they are found by that parser and by no other.
 *
 * <pre>{@code
 * NameLexicon names = NameLexicon.builder()
 *         .add(Entity.Type.OUTLET, "潮声台")
 *         .add(Entity.Type.ORGANIZATION, "近海灯塔大会", "lighthouses", "灯塔大会")
 *         .build();
 * }</pre>
 *
 * <p>A name is found wherever it is printed as written, in Simplified or Traditional characters; of
 * two that begin at one place the longer is taken. Immutable and safe for use by several threads.
 */
public final class NameLexicon {
    private static final int SHORTEST = 2;

    private final List<Name> names;
    private final List<Office> offices;

    private NameLexicon(List<Name> names, List<Office> offices) {
        this.names = List.copyOf(names);
        this.offices = List.copyOf(offices);
    }

    /**
     * Starts a lexicon.
     *
     * @return a builder without names, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a lexicon from comma-separated lines of four columns: {@code name,type,norm,aliases}.
     * The norm may be empty; aliases are joined by {@code |}, or the column is empty. No column is
     * quoted. Blank lines, lines that begin with {@code #}, and a line of the columns' names are
     * passed over.
     *
     * @param csv the lines, not null; read to the end and not closed
     * @return the names in the order of the lines, never null
     * @throws IllegalArgumentException if a line is wrong; the message has its number
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static NameLexicon read(Reader csv) {
        return new NameLexiconReader("").read(Objects.requireNonNull(csv, "csv"));
    }

    /**
     * Reads a lexicon, as {@link #read} does, from a UTF-8 file on the class path. In a named
     * module the file's package must be open to {@code io.github.lanting}.
     *
     * @param anchor the class beside which the file stands, not null
     * @param name the file's name as in {@link Class#getResourceAsStream}, not null
     * @return the names in the order of the lines, never null
     * @throws IllegalArgumentException if there is no such file, it is not UTF-8, or a line is
     *     wrong; the message has the file's name and the line's number
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static NameLexicon resource(Class<?> anchor, String name) {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(name, "name");
        return new NameLexiconReader(name).read(anchor.getResourceAsStream(name));
    }

    /**
     * The names in the order in which they were added.
     *
     * @return the names, unmodifiable
     */
    public List<Name> names() {
        return names;
    }

    /**
     * Who held which office when, in the order in which it was added.
     *
     * @return the offices, unmodifiable
     */
    public List<Office> offices() {
        return offices;
    }

    /**
     * That somebody held an office for a time. Where a document prints only the title of a speaker,
     * it tells which of the people whom the document names that is. Immutable.
     *
     * @param title the office as labels print it: 海岛外事办公室发言人; at least 2 characters
     * @param person the name of who held it, at least 2 characters
     * @param from the first day, not null
     * @param until the last day, or null for an office that is held still
     */
    public record Office(String title, String person, LocalDate from, @Nullable LocalDate until) {
        /**
         * Checks all parts.
         *
         * @param title as above
         * @param person as above
         * @param from as above
         * @param until as above
         * @throws IllegalArgumentException if a part is not as above, or the last day is before the
         *     first
         */
        public Office {
            Name.checkForm(title);
            Name.checkForm(person);
            Objects.requireNonNull(from, "from");
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException(
                        "\"" + title + "\": " + until + " is before " + from);
            }
        }
    }

    /**
     * A name and what else the same thing is called. Immutable.
     *
     * @param type what it is, not null; no date and no quantity
     * @param name the name, at least 2 characters
     * @param norm the normal form of each mention: ISO 3166-1 alpha-2 of a country, of others any
     *     id; null if there is none, but never of a country
     * @param aliases its other names, each at least 2 characters; unmodifiable
     */
    public record Name(
            Entity.Type type, String name, Entity.@Nullable Code norm, List<String> aliases) {

        /**
         * Checks all parts.
         *
         * @param type as above
         * @param name as above
         * @param norm as above
         * @param aliases as above
         * @throws IllegalArgumentException if a part is not as above
         */
        public Name {
            Objects.requireNonNull(type, "type");
            aliases = List.copyOf(aliases);
            if (type == Entity.Type.DATE || type == Entity.Type.QUANTITY) {
                throw new IllegalArgumentException(
                        "\"" + name + "\": a " + type + " is read by rules and takes no names");
            }
            checkForm(name);
            aliases.forEach(Name::checkForm);
            checkNorm(type, name, norm == null ? null : norm.value());
        }

        private static void checkForm(String form) {
            if (!form.equals(form.strip())) {
                throw new IllegalArgumentException("\"" + form + "\" has spaces around it");
            }
            if (form.codePointCount(0, form.length()) < SHORTEST) {
                throw new IllegalArgumentException(
                        "\"" + form + "\" is too short: a name has at least 2 characters");
            }
            if (form.indexOf('《') >= 0 || form.indexOf('》') >= 0) {
                throw new IllegalArgumentException("\"" + form + "\": write it without 《》");
            }
        }

        private static void checkNorm(Entity.Type type, String name, @Nullable String norm) {
            if (type == Entity.Type.COUNTRY && (norm == null || !isCountryCode(norm))) {
                throw new IllegalArgumentException(
                        "\""
                                + name
                                + "\": the norm of a COUNTRY is its ISO 3166-1 alpha-2 code,"
                                + " two capitals, and not "
                                + norm);
            }
            if (norm != null && (norm.isEmpty() || !norm.equals(norm.strip()))) {
                throw new IllegalArgumentException(
                        "\"" + name + "\": the norm is empty or has spaces around it");
            }
        }

        private static boolean isCountryCode(String norm) {
            return norm.length() == 2 && norm.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        }
    }

    /** Gathers names. Of equal names the last one added counts. Not safe for several threads. */
    public static final class Builder {
        private final List<Name> names = new ArrayList<>();
        private final List<Office> offices = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a name without a norm.
         *
         * @param type what it is, not null; no country, for that has a norm
         * @param name the name, at least 2 characters, without 《》
         * @return this
         * @throws IllegalArgumentException if the name is too short or the type takes none
         */
        public Builder add(Entity.Type type, String name) {
            return add(type, name, null);
        }

        /**
         * Adds a name with its normal form and aliases.
         *
         * @param type what it is, not null; no date and no quantity
         * @param name the name, at least 2 characters, without 《》
         * @param norm what each mention gets as {@link Entity.Code}: of a country ISO 3166-1
         *     alpha-2, of others any id, or null for none
         * @param aliases other names of the same thing, each as the name
         * @return this
         * @throws IllegalArgumentException if a name is too short, or the type or norm is wrong
         */
        public Builder add(
                Entity.Type type, String name, @Nullable String norm, String... aliases) {
            Entity.Code code = norm == null ? null : new Entity.Code(norm);
            names.add(new Name(type, name, code, List.of(aliases)));
            return this;
        }

        /**
         * Adds that somebody held an office for a time.
         *
         * @param title the office as labels print it, at least 2 characters
         * @param person who held it, at least 2 characters
         * @param from the first day, not null
         * @param until the last day, or null for an office that is held still
         * @return this
         * @throws IllegalArgumentException if a name is too short, or the last day is before the
         *     first
         */
        public Builder addOffice(
                String title, String person, LocalDate from, @Nullable LocalDate until) {
            offices.add(new Office(title, person, from, until));
            return this;
        }

        /**
         * Makes the lexicon.
         *
         * @return the names added so far, never null
         */
        public NameLexicon build() {
            return new NameLexicon(names, offices);
        }
    }
}
