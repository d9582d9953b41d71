package org.filigraph.extract.relation.body;

import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/** The body told before that "elle", "l'entreprise" or "ce pôle" points back to, in the sentence or before it. */
final class Antecedents {
    private static final int APPOSITION = 16;

    private final Ties ties;

    Antecedents(Ties ties) {
        this.ties = ties;
    }

    /** What "l'entreprise" and "elle" at {@code i} stand for: the body named before in the sentence, or before it. */
    @Nullable
    Said topic(Wording w, int i) {
        Entity last = w.word(0).startsWith("ce") && w.word(1).startsWith("dernier") ? ties.latest() : null;
        if (last != null) {
            return new Said(last, -1);
        }
        for (int k = i - 1; k >= 0; k--) {
            if (w.word(k).equals(")")) {
                k = NameLists.opening(w, k);
            } else if (w.says(k - 1, ",", "qui") && w.name(k - 2, EntityKind.ORGANISATION) != null) {
                return Said.named(w, k - 2); // "c'est le cas d'Airbus, qui renforce ses usines"
            } else if (w.says(k - 1, ",", "qui") && described(w, k - 1) >= 0) {
                return Said.named(
                        w, described(w, k - 1)); // "les ateliers de X, une entreprise de Lens, qui ouvre un site"
            } else if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, w.startOfName(k))) {
                return Said.named(w, k);
            } else if (w.name(k, EntityKind.PRODUCT) != null
                    && Salience.isThing(w, k)
                    && !PhraseHeads.governed(w, w.startOfName(k))) {
                return Said.named(w, k); // "le projet X prévoit dix sites"
            }
        }
        int headed = headed(w, i);
        if (headed >= 0) {
            return Said.named(w, headed);
        }
        if (w.size() > 0 && PointingWords.isPronoun(w.word(0)) && ties.isOther(w, 0)) {
            return null;
        }
        boolean plant = w.afterArticle(0) == 1 && PlantWords.isPlant(w.word(1)); // that of the body told of
        Entity earlier = plant ? ties.earlierSubject() : ties.carriedTo(w);
        if (earlier == null) {
            earlier = ties.main();
        }
        return earlier == null ? null : new Said(earlier, -1);
    }

    // the name that the apposition before the comma describes, or -1
    static int described(Wording w, int comma) {
        for (int k = comma - 1; k > 0 && comma - k < APPOSITION && !VerbGroup.isAuxiliary(w, k); k--) {
            int noun = w.isContentWord(k + 1) && !BodyNouns.isBody(w.word(k + 1)) ? k + 2 : k + 1; // "jeune pousse"
            boolean opens = w.word(k).equals(",")
                    && (w.word(k + 1).startsWith("un") || noun < comma && BodyNouns.isBody(w.word(noun)));
            int name = opens ? NameLists.beforeBrackets(w, k - 1) : -1;
            if (w.name(name, EntityKind.ORGANISATION) != null) {
                return name;
            }
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return -1;
            }
        }
        return -1;
    }

    // "Jean Roy, le PDG de X, construira": who heads a body acts for it
    private static int headed(Wording w, int i) {
        for (int k = 0; k < i; k = w.endOfName(k)) {
            int of = w.afterOf(k + 1);
            if (w.name(k) == null && NounClass.ROLE.has(w.word(k)) && of > k + 1) {
                int body = NameLists.skipNouns(w, of);
                return body < i && w.name(body, EntityKind.ORGANISATION) != null ? body : -1;
            }
        }
        return -1;
    }

    /** Whom "le groupe" or "ce pôle" at {@code article} stand for; one whose name begins with the noun before others. */
    @Nullable
    Said pointed(Wording w, int article) {
        if (ties.isOther(w, article)) {
            return null;
        }
        Entity thing = ties.standsFor(w, article);
        if (thing != null) {
            return new Said(thing, -1);
        }
        String word = w.word(article);
        Entity latest = word.startsWith("ce") ? ties.latest() : null;
        if (latest != null && article < 4 && ties.fits(latest, w.word(article + 1))) {
            return new Said(latest, -1);
        }
        String noun = w.word(article + 1);
        for (int k = article - 1; k >= 0; k--) {
            if (w.begins(k)
                    && w.name(k, EntityKind.ORGANISATION) != null
                    && w.word(k).equals(noun)) {
                return Said.named(w, k); // "le Pôle Mer …, le pôle"
            }
        }
        Said topic = topic(w, article);
        Entity named = topic != null && topic.at() >= 0 ? null : ties.named(noun);
        return named == null
                        || topic != null && Folding.fold(topic.entity().label()).contains(noun)
                ? topic
                : new Said(named, -1);
    }

    /** The body whose profile a line stands in that begins with its verb; or none. */
    List<Said> bare(Wording w) {
        Entity earlier = ties.earlierSubject();
        boolean profile = ties.source().context().isProfileAt(w.span().start());
        return profile && earlier != null ? List.of(new Said(earlier, -1)) : List.of();
    }
}
