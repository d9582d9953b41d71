package org.filigraph.extract.relation.money;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What a name is to the money that its sentence tells of: who gives it, who gets it, whose is what it is for. */
final class MoneyRoles {
    /** Nouns for money given, beside {@link Funding#MONEY}. */
    private static final Set<String> GIFTS = WordSet.of(
            "coup prime garantie euros euro € apport apports levee argent pecule ticket sou sous deniers pouce");

    private static final Set<String> PAUSE = Set.of(",", ":", ";", "(", "–", "«", "»");

    private static final int NEAR = 7;
    private static final int FAR = 12;

    private MoneyRoles() {}

    /** Whether the name at {@code k} is one who has money to give. */
    static boolean isPayer(Wording w, int k, Name name, Found one) {
        if (name.is(EntityKind.TERRITORY) && !Funders.isFunder(name.entity())) {
            return BodyNouns.isAuthority(w.word(before(w, k) + 1)) || BodyNouns.isAuthority(w.word(k - 1));
        }
        int lead = before(w, k);
        boolean own = name.is(EntityKind.AGREEMENT)
                && (PointingWords.isOwn(w.word(lead)) || PointingWords.isOwn(w.word(k - 1)));
        return !own && (Funders.isFunder(name.entity()) || !name.is(EntityKind.PRODUCT) && Funders.funds(w, one));
    }

    /** Whether a folded word is a noun for what is given, beside those for money: "chèque". */
    static boolean isGift(String word) {
        return GIFTS.contains(word);
    }

    // "la chaudière de la sucrerie X": what is X's; not "le directeur de X"
    static boolean isOwner(Wording w, int name) {
        int k = before(w, name);
        int noun = k - 1;
        while (noun > 0 && k - noun < 4 && w.isContentWord(noun) && w.isContentWord(noun - 1)) {
            noun--;
        }
        return w.afterOf(k) > k
                && w.name(k - 1) == null
                && w.isContentWord(k - 1)
                && !NounClass.ROLE.has(w.word(noun))
                && !NounClass.ROLE.has(w.word(k - 1));
    }

    // a subject, a list in brackets, behind "par" or "de" and money; not "à la Région", "le président de la Région"
    static boolean givesHere(Wording w, int name, List<Numeral> amounts) {
        int k = before(w, name);
        String word = w.word(k);
        if (k < 0 || w.name(k) != null || w.isMark(k) || word.equals("et")) {
            return true;
        }
        if (w.afterOf(k) > k) {
            String noun = w.word(k - 1);
            boolean sum = amounts.stream().anyMatch(a -> w.at(a.span().end() - 1) + 1 == k);
            return sum
                    || MoneyTold.isNoun(noun)
                    || GIFTS.contains(noun)
                    || noun.equals("ressources")
                    || noun.startsWith("laureat")
                    || noun.equals("palmares")
                    || noun.equals("pouce");
        }
        boolean from = word.equals("par") || word.equals("via") || word.equals("avec") || word.equals("que");
        return from
                || !FunctionWords.isPreposition(word)
                || word.equals("au") && w.word(k - 1).startsWith("emarge");
    }

    // whoever is told of, or told behind "à", "pour", "sauver"; not "par X", "de X" but for what is X's
    static boolean getsHere(Wording w, int name) {
        int k = before(w, name);
        String word = w.word(k);
        if (k < 0 || w.name(k) != null || w.isMark(k)) {
            return k < 1 || w.name(k - 1) == null || PAUSE.contains(word);
        }
        boolean to = word.equals("a")
                || word.equals("au")
                || word.equals("aux")
                || word.equals("pour")
                || word.equals("dans");
        return to && !w.token(k).text().equals("a")
                || !FunctionWords.isPreposition(word) && !word.equals("et")
                || w.afterOf(k) > k && isOfDeed(w, name);
    }

    // index of what stands before a name with its article and the nouns that lead to it: "la société d'investissement"
    private static int before(Wording w, int name) {
        int k = name - 1;
        while (k >= 0
                && name - k < NEAR
                && (w.isContentWord(k) && !Frames.isVerb(w.word(k)) && FundingVerbs.of(w.word(k)) == null
                        || w.name(k) == null && BodyNouns.isBody(w.word(k)))) {
            k--;
        }
        if (k >= 0
                && w.name(k) == null
                && (w.afterArticle(k) > k || w.word(k).equals("un") || w.word(k).equals("une"))) {
            k--;
        }
        return k;
    }

    /** Whether a body is no authority and none of those who give. */
    static boolean isNoGiver(Entity one, List<Found> givers) {
        return !PublicBodies.has(one)
                && givers.stream().noneMatch(g -> g.entity().key().equals(one.key()));
    }

    // "L'extension du site de A", "la modernisation de la scierie A", at the head of the sentence: told of A
    static boolean isOfDeed(Wording w, int name) {
        Integer head = head(w, name);
        return head != null
                && (head == 0
                        || w.isMark(head - 1)
                        || w.word(head - 1).equals("que")
                        || w.word(head - 1).equals("qu'"));
    }

    // the article of the noun phrase for a deed or a thing built that ends with the name at "name", or null
    private static @Nullable Integer head(Wording w, int name) {
        boolean of = false;
        for (int k = name - 1; k >= 0 && name - k < FAR; k--) {
            Name other = w.name(k);
            if (other != null && !other.is(EntityKind.TERRITORY) || other == null && w.isMark(k)) {
                return null;
            }
            of |= w.afterOf(k) > k;
            boolean article = w.afterArticle(k) > k
                    || w.word(k).equals("un")
                    || w.word(k).equals("une")
                    || w.word(k).startsWith("ce");
            boolean open = article && w.afterOf(k - 1) == k - 1 && !FunctionWords.isPreposition(w.word(k - 1));
            if (open) {
                for (int n = k + 1; n < Math.min(name, k + 4); n++) {
                    if (PlantWords.isDeed(w.word(n))
                            || PlantWords.isPlant(w.word(n))
                            || Salience.isProject(w.word(n))) {
                        return of ? k : null;
                    }
                }
                return null;
            }
        }
        return null;
    }
}
