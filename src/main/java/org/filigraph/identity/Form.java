package org.filigraph.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.filigraph.mention.FrenchWords;
import org.filigraph.text.NameForm;

/**
 * A name in the forms in which names of documents are compared.
 *
 * @param written as documents write it
 * @param words its folded words, without article and legal form; nouns in the singular, abbreviations spelled out
 * @param bare the same, as they are written but for case and accents
 * @param joined the words without spaces: {@code bio rad} and {@code biorad} are one
 * @param sorted the words in the order of the alphabet
 * @param acronym whether it is written as an acronym
 */
record Form(String written, List<String> words, List<String> bare, String joined, String sorted, boolean acronym) {
    private static final Map<String, String> SPELLED_OUT = Map.of("st", "saint", "ste", "sainte", "univ", "universite");
    private static final Set<String> SMALL = Set.of(
            "d", "l", "de", "du", "des", "le", "la", "les", "a", "au", "aux", "en", "et", "sur", "pour", "of", "and");
    private static final int SHORTEST_PLURAL = 5;

    static Form of(String written) {
        NameForm name = NameForm.of(written);
        // an acronym with full stops has letters, and no article
        String said = name.isAcronym() ? name.plain() : name.bare();
        List<String> bare = List.of(said.split(" ", -1));
        List<String> words = bare.stream().map(Form::word).toList();
        return new Form(
                written,
                words,
                bare,
                String.join("", words),
                words.stream().sorted().collect(Collectors.joining(" ")),
                name.isAcronym());
    }

    /** The words that say something. */
    List<String> telling() {
        return words.stream().filter(word -> !SMALL.contains(word)).toList();
    }

    /** The first letters of the words that say something. */
    String initials() {
        return telling().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** The words with spaces between. */
    String spaced() {
        return String.join(" ", words);
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    private static String word(String word) {
        String whole = SPELLED_OUT.getOrDefault(word, word);
        int last = whole.length() - 1;
        boolean plural = whole.length() >= SHORTEST_PLURAL
                && (whole.charAt(last) == 's' || whole.charAt(last) == 'x')
                && FrenchWords.has(whole)
                && FrenchWords.has(whole.substring(0, last));
        return plural ? whole.substring(0, last) : whole;
    }
}
