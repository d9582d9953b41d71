package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.WordSet;

/**
 * Headings that say of a thing that it is what is told of under them: "À propos de Sorex", "Sorex en bref", "Qui est
 * Sorex ?", and those that frame a portrait of one body on the page of another: "Portrait d'adhérent – Sorex", "Zoom
 * sur Sorex", "L'entreprise du mois : Sorex".
 */
final class AboutHeads {
    /** "en bref", "en chiffres", "en quelques mots": how short a thing is told. */
    private static final Set<String> SHORTLY = WordSet.of(
            """
            bref resume chiffre chiffres dates reperes clair details points un quelques deux trois quatre cinq dix""");

    private static final Set<String> UNITS =
            WordSet.of("mots chiffres dates lignes clin coup points reperes questions minutes etapes phrases");

    /** What opens a card on one body: "Fiche d'identité de Sorex". */
    private static final Set<String> CARDS = WordSet.of("fiche carte identite profil reperes chiffres");

    /** Rubrics that show one body, whoever's the page is. */
    private static final Set<String> PORTRAITS = WordSet.of(
            """
            focus zoom portrait portraits projecteur gros-plan temoignage temoignages success-story reussite
            coulisses decouverte immersion reportage rencontre parole paroles visage visite honneur parcours""");

    /** Those whom a page presents one after another. */
    private static final Set<String> PRESENTED = WordSet.of(
            """
            adherent adherente adherents membre membres entreprise entreprises laureat laureate startup start-up
            pepite exposant partenaire industriel artisan cooperative societe""");

    /** "du mois", "à l'honneur": when and how they are. */
    private static final Set<String> TURNS = WordSet.of("mois semaine jour trimestre annee honneur une saison");

    /** What parts the rubric from whom it shows. */
    private static final Set<String> PARTING = WordSet.of("– — - : | sur chez avec de d' n°");

    private static final int RUBRIC = 9;

    private AboutHeads() {}

    /** Whether the heading says that what the words stand for is told of under it. */
    static boolean names(Wording w, Referent referent) {
        String after = w.word(referent.to());
        String next = w.word(referent.to() + 1);
        return w.word(0).equals("a") && w.word(1).equals("propos")
                || w.word(0).equals("chez") && referent.from() == 1
                || after.equals("en") && isShort(w, referent.to() + 1)
                || w.word(0).equals("qui") && w.word(1).equals("est")
                || CARDS.contains(w.word(0)) && w.afterOf(1) > 1
                || w.word(0).startsWith("chiffre")
                || w.word(1).startsWith("chiffre") && referent.from() > 1
                || after.equals(",") && next.equals("c'")
                || isPortrait(w, referent);
    }

    /** Whether a heading that names nobody leads to a card on the body that was shown: "Carte d'identité", "En chiffres". */
    static boolean isOfCard(Wording w) {
        return CARDS.contains(w.word(0)) || w.word(0).equals("en") && isShort(w, 1);
    }

    private static boolean isShort(Wording w, int at) {
        String word = w.word(at);
        boolean counted = w.token(Math.min(at, w.size() - 1)).isNumber() || SHORTLY.contains(word);
        return counted && (at + 1 >= w.size() || !w.isContentWord(at + 1) || UNITS.contains(w.word(at + 1)));
    }

    /** Whether the heading shows the body at its end in a rubric: "Focus adhérent n° 12 – Sorex". */
    static boolean isPortrait(Wording w, Referent referent) {
        int from = referent.from();
        while (from > 0
                && (w.word(from - 1).equals("«")
                        || w.word(from - 1).equals("la")
                        || w.word(from - 1).equals("le")
                        || w.word(from - 1).equals("l'"))) {
            from--;
        }
        if (from < 2 || from > RUBRIC || !PARTING.contains(w.word(from - 1))) {
            return false;
        }
        boolean mark = w.isMark(from - 1);
        boolean portrait = false;
        boolean presented = false;
        boolean turn = false;
        for (int i = 0; i < from - 1; i++) {
            if (w.name(i) != null) {
                return false;
            }
            portrait |= PORTRAITS.contains(w.word(i));
            presented |= PRESENTED.contains(w.word(i));
            turn |= TURNS.contains(w.word(i));
        }
        return portrait && (mark || !w.word(from - 1).startsWith("d")) || presented && mark && (turn || from <= 3);
    }
}
