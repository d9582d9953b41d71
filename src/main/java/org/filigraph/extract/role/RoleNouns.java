package org.filigraph.extract.role;

import java.util.Map;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/** Nouns of positions that a verb tells, in the gender that the person's first name has. */
final class RoleNouns {
    private static final Map<String, String> FEMININE = Map.ofEntries(
            Map.entry("président", "présidente"),
            Map.entry("vice-président", "vice-présidente"),
            Map.entry("coprésident", "coprésidente"),
            Map.entry("co-président", "co-présidente"),
            Map.entry("cofondateur", "cofondatrice"),
            Map.entry("directeur", "directrice"),
            Map.entry("directeur général", "directrice générale"),
            Map.entry("dirigeant", "dirigeante"),
            Map.entry("fondateur", "fondatrice"),
            Map.entry("gérant", "gérante"),
            Map.entry("cogérant", "cogérante"),
            Map.entry("codirigeant", "codirigeante"),
            Map.entry("trésorier", "trésorière"),
            Map.entry("secrétaire général", "secrétaire générale"),
            Map.entry("co-dirigeant", "co-dirigeante"),
            Map.entry("associé", "associée"),
            Map.entry("créateur", "créatrice"),
            Map.entry("patron", "patronne"),
            Map.entry("codirecteur", "codirectrice"));
    /** First names of men that end as women's names do. */
    private static final Set<String> MEN = WordSet.of(
            """
            philippe pierre christophe alexandre guillaume jerome stephane antoine etienne maxime serge patrice
            fabrice brice maurice hippolyte baptiste aristide achille claude dominique emile eugene gustave herve rene
            andre jose rodolphe theophile basile blaise cyrille auguste ambroise anatole jeremie elie come timothee
            barnabe alphonse ange arsene boniface camille clovis hyacinthe ignace jorge jules luca noe placide prosper
            sacha ulysse valere george mustapha moussa issa abdallah mamadou andrea nikola joshua isidore leandre
            sylvestre theodore abdoulaye djibril sosthene alcide amede amedee evariste mike dave steve aurele""");
    /** First names of women that do not end in e or a. */
    private static final Set<String> WOMEN = WordSet.of(
            """
            manon maite maiwenn katell maelys soazig alienor lison suzon marion alison elisabeth judith edith ruth
            ines agnes sarah deborah anais margot astrid ingrid muriel carmen myriam miriam maud chantal rachel isabel
            doris gladys iris lys fleur solenn gwenn nolwenn rozenn maryam meryem beatrix fanny cindy kathy cathy
            sandy betty nelly emmy dolly lily mary nancy peggy vicky wendy jennifer karin kristin ariel mabel christel
            estel annick soizic elisabet noor hind nour lilas louison""");

    private RoleNouns() {}

    /** The noun for a person: {@code présidente} for a woman's first name. */
    static String of(Entity person, String masculine) {
        return isWoman(person) ? FEMININE.getOrDefault(masculine, masculine) : masculine;
    }

    /** The same noun for another person: {@code présidente} for one who follows a {@code président}. */
    static String adapted(Entity person, String noun) {
        String masculine = FEMININE.entrySet().stream()
                .filter(e -> e.getValue().equals(noun))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(noun);
        return of(person, masculine);
    }

    /** Whether a first name is a woman's, as far as its form tells. */
    static boolean isWoman(Entity person) {
        String label = person.label();
        int space = label.indexOf(' ');
        if (space < 0) {
            return false;
        }
        String first = label.substring(0, space);
        String folded = Folding.fold(first);
        String head = folded.indexOf('-') > 0 ? folded.substring(0, folded.indexOf('-')) : folded;
        if (WOMEN.contains(folded) || WOMEN.contains(head)) {
            return true;
        }
        // "Yves-Marie"
        if (folded.endsWith("-marie") && !head.endsWith("e") && !head.endsWith("a")) {
            return false;
        }
        boolean ending = (folded.endsWith("e") && !first.endsWith("é")) || folded.endsWith("a") || first.endsWith("oé");
        return ending && !MEN.contains(folded) && !MEN.contains(head) && !head.equals("jean");
    }
}
