package org.filigraph.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against capitals naming a body. Weights, in tenths of log-odds: {@code lexicon/likely-names.tsv}.
 */
public enum NameClue {
    /** Any run of capitals. */
    RUN,
    /** Some rule has named it, or a part of it that stays: known to the fit alone. */
    RULED,

    // the words: how many, known or not, how they are written
    ONE_WORD,
    TWO_WORDS,
    THREE_WORDS,
    FOUR_WORDS,
    /** All are words of French. */
    FRENCH,
    /** Some are. */
    PARTLY_FRENCH,
    FRENCH_FIRST,
    INNER_CAPITAL,
    HYPHEN,
    APOSTROPHE,
    DIGIT,
    ACRONYM,
    /** In capitals, too long for an acronym. */
    SHOUTED,
    /** The text has the word in small letters too. */
    SMALL_TOO,
    /** One of its words. */
    PARTLY_SMALL_TOO,
    WITH_AND,
    WITH_AMPERSAND,
    WITH_DE,
    WITH_PREPOSITION,
    NUMBERED,
    ARTICLE_FIRST,
    FIRST_PLURAL,
    LAST_ADJECTIVE,
    /** How a word unknown to French ends, that is a name alone. */
    ENDS_A,
    ENDS_AL,
    ENDS_E,
    ENDS_EL,
    ENDS_EO,
    ENDS_ES,
    ENDS_ET,
    ENDS_IA,
    ENDS_IS,
    ENDS_K,
    ENDS_O,
    ENDS_VILLE,
    ENDS_X,
    ENDS_Y,

    // what the words are in other names and in French
    FIRST_COMPANY,
    FIRST_INSTITUTION,
    FIRST_HOUSE,
    FIRST_EVENT,
    FIRST_PRODUCT,
    FIRST_SITE,
    FIRST_PLACE,
    LAST_COMPANY,
    LAST_INSTITUTION,
    LAST_HOUSE,
    LAST_PLACE,
    FIRST_SORT_ORGANISATION,
    FIRST_SORT_AGREEMENT,
    FIRST_SORT_EVENT,
    FIRST_VERB,
    FIRST_ADJECTIVE,
    FIRST_DEMONYM,
    FIRST_PERSON_NOUN,
    FIRST_LABEL,
    /** "SAS", "Technologies" at its beginning, at its end, alone. */
    FORM_FIRST,
    FORM_LAST,
    FORM_ALONE,
    FIRST_NAME,
    FIRST_NAME_AND_UNKNOWN,
    PERSON,
    AGREEMENT,
    COMMON_ACRONYM,
    WELL_KNOWN,
    /** A place's name; its first, its last word is one. */
    PLACE,
    PLACE_FIRST,
    PLACE_LAST,

    // where it stands
    STARTS,
    MID,
    NEVER_MID,
    /** With a capital that its place does not explain. */
    PROPER,
    ALWAYS_TITLE_CASE,
    IN_TITLE,
    IN_HEADING,
    IN_ITEM,
    IN_ROW,
    IN_SOURCE,
    IN_DATELINE,
    WHOLE_PASSAGE,
    ENDS_PASSAGE,
    /** Another capital stands before it, or after it; "de" or "et" ties one to it. */
    LEFT_CAPITAL,
    RIGHT_CAPITAL,
    LEFT_DE,
    RIGHT_DE,
    LEFT_AND,
    RIGHT_AND,
    LEFT_LINK,
    RIGHT_LINK,
    ALWAYS_LEFT_CAPITAL,
    ALWAYS_RIGHT_CAPITAL,
    ALWAYS_LEFT_DE,
    ALWAYS_RIGHT_DE,
    ALWAYS_RIGHT_AND,
    ONCE,
    TWICE,
    OFTEN,

    // before it
    AFTER_NOTHING,
    AFTER_ARTICLE,
    AFTER_L,
    AFTER_LA,
    AFTER_LE,
    AFTER_LES,
    AFTER_DU,
    AFTER_DES,
    AFTER_D,
    AFTER_DE_BARE,
    AFTER_DE_ARTICLE,
    AFTER_DETERMINER,
    AFTER_PREPOSITION,
    AFTER_CHEZ,
    AFTER_PAR,
    AFTER_AVEC,
    AFTER_POUR,
    AFTER_EN,
    AFTER_A,
    AFTER_AU,
    AFTER_UN,
    AFTER_ET,
    AFTER_AMPERSAND,
    AFTER_COMMA,
    AFTER_COLON,
    AFTER_SEMICOLON,
    AFTER_STOP,
    AFTER_BRACKET,
    AFTER_QUOTE,
    AFTER_BULLET,
    AFTER_NUMBER,
    AFTER_VERB,
    AFTER_ADJECTIVE,
    AFTER_DEMONYM,
    AFTER_WORD,
    AFTER_PERSON_NOUN,
    AFTER_AGREEMENT,
    AFTER_COMPANY,
    AFTER_INSTITUTION,
    AFTER_HOUSE,
    AFTER_EVENT,
    AFTER_PRODUCT,
    AFTER_ROLE,
    /** The same nouns with a capital: rather a part of the name. */
    AFTER_NAMED_COMPANY,
    AFTER_NAMED_INSTITUTION,
    AFTER_NAMED_PLACE,
    AFTER_SORT_ORGANISATION,
    AFTER_SORT_AGREEMENT,
    AFTER_SORT_EVENT,
    /** "directeur de", "usine de". */
    OF_COMPANY,
    OF_INSTITUTION,
    OF_NAMED_INSTITUTION,
    OF_HOUSE,
    OF_NAMED_HOUSE,
    OF_SITE,
    OF_PLACE,
    OF_PRODUCT,
    OF_ROLE,
    OF_WORD,
    OF_PERSON_NOUN,
    OF_VERB,
    OF_ADJECTIVE,
    /** What the noun before says that it names, past complements. */
    NOUN_COMPANY,
    NOUN_EVENT,
    NOUN_PLACE,
    NOUN_PRODUCT,
    LISTED_COMPANY,

    // after it
    BEFORE_NOTHING,
    BEFORE_COMMA,
    BEFORE_STOP,
    BEFORE_COLON,
    BEFORE_SEMICOLON,
    BEFORE_DASH,
    BEFORE_BAR,
    BEFORE_BRACKET,
    BEFORE_CLOSING_BRACKET,
    BEFORE_CLOSING_QUOTE,
    BEFORE_PLACE_IN_BRACKETS,
    BEFORE_NUMBER_IN_BRACKETS,
    BEFORE_NUMBER,
    BEFORE_EURO,
    BEFORE_ET,
    BEFORE_AMPERSAND,
    BEFORE_DE,
    BEFORE_D,
    BEFORE_DU,
    BEFORE_DES,
    BEFORE_AU,
    BEFORE_DANS,
    BEFORE_DEPUIS,
    BEFORE_EN,
    BEFORE_LES,
    BEFORE_POUR,
    BEFORE_SUR,
    BEFORE_A,
    BEFORE_EST,
    BEFORE_NEGATION,
    BEFORE_ONT,
    BEFORE_Y,
    BEFORE_VERB,
    BEFORE_SPEECH,
    BEFORE_SMALL,
    BEFORE_ADJECTIVE,
    BEFORE_E_ENDING,
    BEFORE_ENT_ENDING,
    BEFORE_IT_ENDING,
    BEFORE_S_ENDING,
    /** What follows a comma: a noun, another name, a place. */
    APPOSED_COMPANY,
    APPOSED_INSTITUTION,
    APPOSED_PRODUCT,
    APPOSED_ROLE,
    APPOSED_PERSON_NOUN,
    APPOSED_SORT_ORGANISATION,
    APPOSED_CAPITAL,
    APPOSED_PLACE,
    APPOSED_SMALL,

    // what rules have made of it, or of a part of it
    CLAIMED_EVENT,
    CLAIMED_PERSON,
    CLAIMED_PRODUCT,
    CLAIMED_TERRITORY,
    HOLDS_PLACE,
    HOLDS_PLACE_FIRST,
    HOLDS_PLACE_LAST,
    HOLDS_DOUBTFUL,
    HOLDS_DOUBTFUL_FIRST,
    HOLDS_DOUBTFUL_LAST,
    HOLDS_OTHER;

    private static final Map<String, NameClue> BY_NAME = new HashMap<>();
    private static final Map<NameClue, Integer> WEIGHTS;

    static {
        for (NameClue clue : values()) {
            BY_NAME.put(clue.name(), clue);
        }
        WEIGHTS = read();
    }

    /** What it is worth, in tenths of log-odds. */
    public int weight() {
        return WEIGHTS.getOrDefault(this, 0);
    }

    /** Its name as {@code explain} shows it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The clue of that name, or null where that says nothing: {@code AFTER_} and a kind of noun. */
    static @Nullable NameClue of(String name) {
        return BY_NAME.get(name);
    }

    private static Map<NameClue, Integer> read() {
        Map<NameClue, Integer> weights = new HashMap<>();
        InputStream table = Objects.requireNonNull(NameClue.class.getResourceAsStream("/lexicon/likely-names.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> weights.put(valueOf(row[0]), Integer.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
