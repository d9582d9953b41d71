package org.filigraph.extract.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.fact.Relation;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * News that a body is taken over, or looks for who will. Such a text tells what was before of the body that is taken:
 * what it sold, whom it employed, which posts are kept or lost. Of the one who takes it tells by name.
 */
final class TakeoverNews {
    /** So many characters from its beginning a text tells what is new. */
    private static final int OPENING = 1_000;
    /** Words farther than this from a number say nothing of it. */
    private static final int WINDOW = 25;
    /** So many words stand between what is done and the name of whom it is done to at most. */
    private static final int NEAR = 4;

    private static final Set<String> DEEDS = WordSet.of(
            "reprise rachat acquisition cession absorption repreneur repreneurs acquereur racheteur liquidation");
    /** "placée en redressement judiciaire". */
    private static final Set<String> COURTS = WordSet.of("redressement liquidation procedure cessation");

    /** Nouns by which the one who takes is meant, most often. */
    private static final Set<String> TAKERS =
            WordSet.of("groupe repreneur acquereur acheteur holding fonds investisseur candidat");

    /** What is done to posts in such news. */
    private static final Set<String> KEPT = Conjugation.forms(
            "garder",
            "conserver",
            "reprendre",
            "sauver",
            "maintenir",
            "supprimer",
            "licencier",
            "quitter",
            "menacer",
            "sauvegarder",
            "preserver",
            "reclasser");

    private static final Set<String> LOSSES = WordSet.of(
            "carreau licenciement licenciements suppression suppressions reclassement perd perdent perdu depart departs maintien");

    private static final Set<String> FOUNDED = WordSet.of(
            """
            fonde fondee fondes fondees cree creee crees creees ne nee nes nees lance lancee installe installee
            implante implantee etabli etablie""");

    private final Discourse discourse;
    private final @Nullable Entity taken;
    private final Set<Entity> takers = new HashSet<>();

    /** @param ties what the whole text tells of bodies */
    TakeoverNews(Source source, Discourse discourse, List<Relation> ties) {
        this.discourse = discourse;
        int opening = opening(source);
        Entity first = null;
        for (Relation tie : ties) {
            boolean news = tie.relation().equals("acquiredBy")
                    && tie.modality() == Modality.STATED
                    && tie.evidence().span().start() < opening
                    && isBody(tie.subject())
                    && isBody(tie.object());
            if (news && (first == null || first.equals(known(tie.subject())))) {
                first = known(tie.subject());
                takers.add(known(tie.object()));
            }
        }
        this.taken = first == null ? sought(source, opening) : first;
    }

    private static int opening(Source source) {
        return source.layout().blocks().stream()
                        .filter(Block::isContent)
                        .mapToInt(b -> b.span().start())
                        .findFirst()
                        .orElse(0)
                + OPENING;
    }

    /** "la reprise de la fonderie Sorex", "Sorex, en redressement judiciaire": whom the first passages say it of. */
    private @Nullable Entity sought(Source source, int opening) {
        for (Block block : source.layout().blocks()) {
            if (block.span().start() >= opening) {
                return null;
            }
            for (Sentence sentence : block.isContent() ? block.sentences() : List.<Sentence>of()) {
                Entity one = sought(discourse.at(block, sentence).wording());
                if (one != null) {
                    return one;
                }
            }
        }
        return null;
    }

    private @Nullable Entity sought(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            boolean deed = w.name(i) == null && DEEDS.contains(w.word(i)) && w.afterOf(i + 1) > i + 1;
            for (int k = i + 1; deed && k < i + 2 + NEAR && !w.isMark(k); k++) {
                Entity one = bodyAt(w, k);
                if (one != null) {
                    return one;
                }
            }
            boolean court = w.word(i).equals("en") && COURTS.contains(w.word(i + 1)) && w.name(i) == null;
            for (int k = i - 1; court && k >= 0 && k > i - 3 * NEAR; k--) {
                Entity one = bodyAt(w, k);
                if (one != null) {
                    return one;
                }
            }
        }
        return null;
    }

    private @Nullable Entity bodyAt(Wording w, int i) {
        Name name = w.name(i, EntityKind.ORGANISATION, EntityKind.SITE);
        Entity thing = name == null ? null : known(name.entity());
        return thing != null && isBody(thing) ? thing : null;
    }

    private boolean isBody(Entity thing) {
        Body sort = discourse.sort(known(thing));
        return sort == Body.BODY || sort == Body.COMPANY || sort == Body.SITE;
    }

    private Entity known(Entity thing) {
        Entity known = discourse.known(thing);
        Entity same = discourse.same(known);
        return same == null ? known : same;
    }

    /** The body that is taken over; null where the text is no such news. */
    @Nullable
    Entity taken() {
        return taken;
    }

    /** Whether a thing is the body that is taken over. */
    boolean isTaken(Entity thing) {
        return thing.equals(taken);
    }

    /** Whether a thing takes another over. */
    boolean isTaker(Entity thing) {
        return takers.contains(thing);
    }

    /** Whether such news is told, and words that name nobody tell by the number how it was with the body that is taken. */
    boolean isToldAt(Wording w, int at, String indicator) {
        return taken != null
                && (isPast(w, at) || isFounded(w) || indicator.equals("employment") && tellsOfPosts(w, at));
    }

    /** "le groupe", "le repreneur": not the one who is taken. */
    static boolean isTakersNoun(String noun) {
        return TAKERS.contains(noun);
    }

    /** "avait compté", "employait". */
    private static boolean isPast(Wording w, int at) {
        for (int i = Math.max(0, at - WINDOW); i < Math.min(w.size(), at + WINDOW); i++) {
            String word = w.word(i);
            boolean ends = word.endsWith("ait") || word.endsWith("aient");
            if (ends && FiniteVerbs.at(w, i) && !isConditional(word)) {
                return true;
            }
        }
        return false;
    }

    // "fermerait" beside "fermera"; "montrait" has no "montra" of the future: "monteront"
    private static boolean isConditional(String word) {
        String stem = word.substring(0, word.length() - (word.endsWith("aient") ? 5 : 3));
        return stem.endsWith("r") && FrenchWords.has(stem + "ont");
    }

    /** "Fondée en 1931, l'entreprise". */
    private static boolean isFounded(Wording w) {
        return FOUNDED.contains(w.word(0)) && w.name(0) == null;
    }

    private static boolean tellsOfPosts(Wording w, int at) {
        for (int i = Math.max(0, at - WINDOW); i < Math.min(w.size(), at + WINDOW); i++) {
            if (w.name(i) == null && (KEPT.contains(w.word(i)) || LOSSES.contains(w.word(i)))) {
                return true;
            }
        }
        return false;
    }
}
