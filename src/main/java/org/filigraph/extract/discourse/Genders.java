package org.filigraph.extract.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The grammatical gender of things, so far as a document's articles and the nouns of their names tell it: "il" is no
 * association, "elle" no cluster.
 */
final class Genders {
    /** A noun's grammatical gender. */
    enum Gender {
        MASCULINE,
        FEMININE
    }

    private static final Set<String> MASCULINE_ARTICLES = WordSet.of("le du au un ce cet");
    private static final Set<String> FEMININE_ARTICLES = WordSet.of("la une cette");
    private static final Set<String> MASCULINE_PRONOUNS = WordSet.of("il celui-ci dernier");
    private static final Set<String> FEMININE_PRONOUNS = WordSet.of("elle celle-ci derniere");
    private static final Set<String> FEMININE_HEADS = WordSet.of(
            """
            agence alliance association assemblee banque caisse chambre communaute compagnie convention cooperative
            ecole entreprise enseigne equipe unite start-up startup pme eti firme federation foire fondation fonderie
            journee laiterie maison manufacture metropole papeterie region societe universite union usine ville zone
            feuille biscuiterie brasserie cimenterie distillerie conserverie menuiserie scierie tannerie verrerie
            mission direction plateforme technopole chaire initiative demarche experimentation""");
    private static final Set<String> MASCULINE_HEADS = WordSet.of(
            """
            bureau campus centre cluster comite conseil consortium contrat departement fonds forum groupe groupement
            institut organisme office laboratoire marche ministere observatoire parc plan pole port programme reseau
            salon syndicat congres festival concours club grand technoparc etablissement dispositif pacte
            conservatoire lycee projet demonstrateur labcom""");

    /** Endings of nouns that are feminine, and of such that are masculine. */
    private static final List<String> FEMININE_ENDINGS = List.of(
            "erie", "eries", "tion", "tions", "sion", "ite", "ance", "ence", "ette", "ure", "ise", "ive", "euse",
            "iere");

    private static final List<String> MASCULINE_ENDINGS =
            List.of("ment", "age", "isme", "eau", "eur", "ier", "iel", "oir", "eurs");

    private static final Set<String> BE = WordSet.of("est a ete s'est s' etait sera avait fut desormais aujourd'hui");

    private static final int BEHIND = 5;

    private final Map<Entity, Gender> known = new HashMap<>();

    /** Takes note of a name at a place: its article, or the noun that it is apposed to, may tell. */
    void read(Wording w, int at, Name name) {
        Gender gender = w.isSmallWord(at - 1) ? ofHead(w.word(at - 1)) : null;
        if (gender == null && w.isSmallWord(at - 1)) {
            boolean apposed = Body.pointedAtBy(w.word(at - 1)) != null;
            gender = apposed ? ofNoun(w.word(at - 2), w.word(at - 1)) : null;
        }
        if (gender == null) {
            gender = ofHead(name.label());
        }
        if (gender == null) {
            gender = ofArticle(w.word(at - 1));
        }
        if (gender == null) {
            gender = ofApposed(w, w.endOfName(at));
        }
        if (gender == null) {
            gender = ofParticiple(w, at);
        }
        if (gender != null) {
            known.put(name.entity(), gender);
        }
    }

    // "Sorex, implantée à", "Sorex a été rachetée": a participle agrees with the name before it
    private static @Nullable Gender ofParticiple(Wording w, int at) {
        int end = w.endOfName(at);
        int k = w.word(end).equals(",") ? end + 1 : end;
        while (k < end + BEHIND && (BE.contains(w.word(k)))) {
            k++;
        }
        String last = w.word(k - 1);
        boolean agrees = last.equals(",")
                || last.equals("ete")
                || last.equals("est")
                || last.equals("etait")
                || last.equals("sera");
        if (!agrees || k >= w.size() || w.name(k) != null) {
            return null;
        }
        String word = w.token(k).text();
        return word.endsWith("ée")
                        || word.endsWith("ie")
                                && word.length() > 4
                                && w.word(k - 1).equals("est")
                ? Gender.FEMININE
                : word.endsWith("é") ? Gender.MASCULINE : null;
    }

    // "Sorex, société fondée": the noun behind the comma
    private static @Nullable Gender ofApposed(Wording w, int end) {
        int noun = w.word(end + 1).equals("une") || w.word(end + 1).equals("un") ? end + 2 : end + 1;
        return w.word(end).equals(",") && w.name(noun) == null ? ofHead(w.word(noun)) : null;
    }

    /** The gender of the noun that words begin with. */
    private static @Nullable Gender ofHead(String label) {
        String head = Folding.fold(label).split("[^a-z0-9-]+", -1)[0];
        return FEMININE_HEADS.contains(head)
                ? Gender.FEMININE
                : MASCULINE_HEADS.contains(head) ? Gender.MASCULINE : null;
    }

    private static @Nullable Gender ofArticle(String word) {
        return MASCULINE_ARTICLES.contains(word)
                ? Gender.MASCULINE
                : FEMININE_ARTICLES.contains(word) ? Gender.FEMININE : null;
    }

    /** The gender that a pronoun tells, null where it tells none. */
    static @Nullable Gender ofPronoun(String pronoun) {
        return MASCULINE_PRONOUNS.contains(pronoun)
                ? Gender.MASCULINE
                : FEMININE_PRONOUNS.contains(pronoun) ? Gender.FEMININE : null;
    }

    /** The gender of a noun by its article or else by itself, null where neither tells. */
    static @Nullable Gender ofNoun(String article, String noun) {
        Gender told = ofArticle(article);
        if (told != null) {
            return told;
        }
        if (FEMININE_HEADS.contains(noun) || FEMININE_ENDINGS.stream().anyMatch(noun::endsWith)) {
            return Gender.FEMININE;
        }
        boolean masculine =
                MASCULINE_HEADS.contains(noun) || MASCULINE_ENDINGS.stream().anyMatch(noun::endsWith);
        return masculine ? Gender.MASCULINE : null;
    }

    /** Whether a folded word is an article in the singular. */
    static boolean isArticle(String word) {
        return ofArticle(word) != null || word.equals("l'");
    }

    /** The gender of a thing, null where nothing told it. */
    @Nullable
    Gender of(Entity thing) {
        return known.get(thing);
    }

    /** Whether a pronoun may stand for a thing. */
    boolean agree(String pronoun, Entity thing) {
        if (pronoun.equals("ils") || pronoun.equals("elles")) {
            return false;
        }
        Gender gender = known.get(thing);
        return gender == null
                || !(gender == Gender.MASCULINE ? FEMININE_PRONOUNS : MASCULINE_PRONOUNS).contains(pronoun);
    }
}
