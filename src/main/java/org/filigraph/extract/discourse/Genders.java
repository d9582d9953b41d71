package org.filigraph.extract.discourse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;
import org.filigraph.text.Folding;
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

    private static final Set<String> MASCULINE_ARTICLES = Set.of("le", "du", "au", "un", "ce", "cet");
    private static final Set<String> FEMININE_ARTICLES = Set.of("la", "une", "cette");
    private static final Set<String> MASCULINE_PRONOUNS = Set.of("il", "celui-ci");
    private static final Set<String> FEMININE_PRONOUNS = Set.of("elle", "celle-ci");
    private static final Set<String> FEMININE_HEADS = Set.of(
            "agence",
            "alliance",
            "association",
            "assemblee",
            "banque",
            "caisse",
            "chambre",
            "communaute",
            "compagnie",
            "convention",
            "cooperative",
            "ecole",
            "federation",
            "foire",
            "fondation",
            "fonderie",
            "journee",
            "laiterie",
            "maison",
            "manufacture",
            "metropole",
            "papeterie",
            "region",
            "societe",
            "universite",
            "union",
            "usine",
            "ville",
            "zone",
            "feuille",
            "biscuiterie",
            "brasserie",
            "cimenterie",
            "distillerie",
            "conserverie",
            "menuiserie",
            "scierie",
            "tannerie",
            "verrerie",
            "mission",
            "direction",
            "plateforme",
            "technopole");
    private static final Set<String> MASCULINE_HEADS = Set.of(
            "bureau",
            "campus",
            "centre",
            "cluster",
            "comite",
            "conseil",
            "consortium",
            "contrat",
            "departement",
            "fonds",
            "forum",
            "groupe",
            "groupement",
            "institut",
            "laboratoire",
            "marche",
            "ministere",
            "observatoire",
            "parc",
            "plan",
            "pole",
            "port",
            "programme",
            "reseau",
            "salon",
            "syndicat",
            "congres",
            "festival",
            "concours",
            "club",
            "grand",
            "technoparc",
            "etablissement",
            "dispositif",
            "pacte",
            "conservatoire",
            "lycee");

    private final Map<Entity, Gender> known = new HashMap<>();

    /** Takes note of a name at a place: its article, or the noun that it is apposed to, may tell. */
    void read(Wording w, int at, Name name) {
        Gender gender = ofHead(name.label());
        if (gender == null) {
            gender = ofArticle(w.word(at - 1));
        }
        if (gender == null) {
            gender = ofHead(w.word(at - 1));
        }
        if (gender == null && w.isSmallWord(at - 1)) {
            gender = ofArticle(w.word(at - 2));
            boolean apposed = gender != null && Body.pointedAtBy(w.word(at - 1)) != null;
            gender = apposed ? gender : null;
        }
        if (gender != null) {
            known.putIfAbsent(name.entity(), gender);
        }
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
