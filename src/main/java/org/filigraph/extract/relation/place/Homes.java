package org.filigraph.extract.relation.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.NumberWords;
import org.filigraph.mention.PersonNouns;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads where bodies are at home from an adjective: "la start-up nantaise X", "X, PME vendéenne". */
final class Homes {
    /** What a body is to others: the place need not be its own. */
    private static final Set<String> OF_OTHERS = WordSet.of(
            """
            client clients partenaire partenaires membre membres laureat laureats reseau filiale filiales journal
            quotidien porteur promoteur concessionnaire acquereur maison siege repreneur exploitant banque""");

    private final Ties ties;
    private final Subjects subjects;
    private final Inhabitants inhabitants;

    Homes(Ties ties) {
        this.ties = ties;
        this.inhabitants = new Inhabitants(ties.source());
        this.subjects = ties.subjects();
    }

    /** Reads the noun for a body or a plant at {@code i}. */
    void read(Wording w, int i) {
        int k = i + 1;
        while (k < w.size()
                && k - i < 6
                && !w.word(k).equals("sont")
                && (w.isContentWord(k) || w.afterOf(k) > k && w.isContentWord(k + 1))) {
            Optional<Entity> place = inhabitants.home(w.token(k).text());
            if (place.isPresent()) {
                home(w, i, k, place.get());
                return;
            }
            k++;
        }
    }

    /** Reads "X, PME de Lisieux", "X est l'une des plus anciennes entreprises de Normandie", "l'entreprise de Vire". */
    boolean readOf(Wording w, int i) {
        int of = i + 1;
        while (w.isContentWord(of) && of - i < 3) {
            of++;
        }
        int place = w.afterOf(of);
        boolean local = place > of
                && w.name(place, EntityKind.TERRITORY) != null
                && Whereabouts.isLocal(NameLists.entity(w, place))
                && w.name(w.endOfName(place)) == null;
        if (!local || !NounClass.COMPANY.has(w.word(i)) || OF_OTHERS.contains(w.word(i))) {
            return false;
        }
        Said who = subjects.ofDescription(w, i);
        if (who == null && isPointed(w, i)) {
            who = subjects.topic(w, i);
        }
        if (who == null || PublicBodies.has(who.entity())) {
            return false;
        }
        int from = who.at() < 0 ? i : Math.min(i, who.at());
        located(who.entity(), NameLists.entity(w, place), w.span(from, w.endOfName(place)));
        return true;
    }

    /** Reads "l'usineur du Lot X", "la PME de Vire Y", "un sellier de Tourcoing, X" at the place {@code i}. */
    void readOwned(Wording w, int i) {
        int body = w.endOfName(i);
        boolean apposed = w.word(body).equals(",") && isNamedAfter(w, body + 1);
        body += apposed ? 1 : 0;
        int of = w.afterOf(i - 1) == i ? i - 1 : w.afterOf(i - 2) == i ? i - 2 : -1;
        int noun = of - 1;
        boolean one = of > 1
                && w.isContentWord(noun)
                && !OF_OTHERS.contains(w.word(noun))
                && w.begins(body)
                && w.name(body, EntityKind.ORGANISATION) != null;
        while (apposed && noun > 1 && of - noun < 4 && w.isContentWord(noun - 1)) {
            noun--; // "un atelier familial de Vire, X"
        }
        boolean led = apposed
                ? w.word(noun - 1).equals("un") || w.word(noun - 1).equals("une")
                : w.afterArticle(noun - 1) == noun;
        boolean firm = one
                && led
                && (NounClass.COMPANY.has(w.word(noun))
                        || PersonNouns.has(w.word(noun))
                        || apposed && PlantWords.isWork(w.word(noun)));
        if (firm
                && !NounClass.ROLE.has(w.word(noun))
                && Whereabouts.isLocal(NameLists.entity(w, i))
                && !PublicBodies.has(NameLists.entity(w, body))) {
            located(NameLists.entity(w, body), NameLists.entity(w, i), w.span(noun, w.endOfName(body)));
        }
    }

    // a name between marks: no list begins with it
    private static boolean isNamedAfter(Wording w, int body) {
        boolean named = w.name(body, EntityKind.ORGANISATION) != null;
        return named
                && (closes(w, w.endOfName(body)) && !w.word(w.endOfName(body)).equals("et"));
    }

    /** Reads "l'alsacien X", "le nantais X" at the article {@code i}. */
    void readNominal(Wording w, int i) {
        boolean body = w.isContentWord(i + 1) && w.begins(i + 2) && w.name(i + 2, EntityKind.ORGANISATION) != null;
        Optional<Entity> place = body ? inhabitants.home(w.token(i + 1).text()) : Optional.empty();
        place.ifPresent(home -> located(NameLists.entity(w, i + 2), home, w.span(i, w.endOfName(i + 2))));
    }

    /** Reads "le petit teinturier lyonnais X", "un promoteur biterrois, X," at the body {@code i}, whatever its trade. */
    void readBefore(Wording w, int i) {
        boolean apposed = w.word(i - 1).equals(",") && closes(w, w.endOfName(i));
        int adjective = apposed ? i - 2 : i - 1;
        int noun = adjective - 1;
        if (!w.isContentWord(adjective) || !w.isContentWord(noun) || PublicBodies.has(NameLists.entity(w, i))) {
            return;
        }
        int article = noun - 1;
        while (article > 0 && noun - article < 3 && w.isContentWord(article)) {
            article--;
        }
        boolean one = w.word(article).equals("un") || w.word(article).equals("une");
        boolean led = w.afterArticle(article) > article
                || w.word(article).equals("du")
                || w.word(article).equals("au");
        if ((apposed ? one : one || led) && !OF_OTHERS.contains(w.word(noun)) && !NounClass.ROLE.has(w.word(noun))) {
            Span evidence = w.span(article, w.endOfName(i));
            Optional<Entity> place = inhabitants.home(w.token(adjective).text());
            place.ifPresent(home -> located(NameLists.entity(w, i), home, evidence));
        }
    }

    private static boolean closes(Wording w, int k) {
        return k >= w.size() || w.isMark(k) || FiniteVerbs.at(w, k);
    }

    private void home(Wording w, int i, int k, Entity home) {
        int after = w.word(k + 1).equals(",") && isDefinite(w, i) ? k + 2 : k + 1; // "le cabinet messin, X"
        int named = NameLists.skipNouns(w, PlantWords.isPlant(w.word(i)) ? w.afterArticle(w.afterOf(k + 1)) : after);
        boolean phrase = w.name(named) == null && isDefinite(w, i) && !PlantWords.isPlant(w.word(i));
        named = phrase ? SectorPhrases.nounEnd(w, i) : named; // "le fabricant vosgien de chalets X"
        if (w.name(named, EntityKind.ORGANISATION) != null && (!phrase || w.isContentWord(named - 1))) {
            located(NameLists.entity(w, named), home, w.span(i, w.endOfName(named)));
            return;
        }
        int comma = i - 1;
        while (comma > 0 && i - comma < 7 && !w.isMark(comma) && w.name(comma) == null) {
            comma--;
        }
        boolean counted = w.word(comma + 1).equals("les")
                || NumberWords.isCount(w.word(comma + 1))
                || comma + 1 < w.size() && w.token(comma + 1).isNumber();
        boolean group = w.word(i).endsWith("s") && w.word(comma).equals(",") && counted;
        Said who = group && w.name(comma - 1, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, comma - 1), w.startOfName(comma - 1))
                : BodyNouns.isBody(w.word(i))
                                && !PlantWords.isPlant(w.word(i))
                                && !w.word(i - 2).equals("et")
                        ? subjects.ofDescription(w, i)
                        : null;
        boolean plant = PlantWords.isPlant(w.word(i)) && !isOfMany(w, i);
        if (who == null && !plant && isPointed(w, i) && isBeside(w, i)) {
            who = other(w, i);
        } else if (who == null && (plant || isPointed(w, i))) {
            who = subjects.topic(w, i);
        }
        if (who == null || PublicBodies.has(who.entity())) {
            return;
        }
        if (group) {
            for (Said one : subjects.with(w, who)) {
                located(one.entity(), home, w.span(one.at(), k + 1));
            }
            return;
        }
        Span evidence = w.span(who.at() < 0 ? i : Math.min(i, who.at()), Math.max(k + 1, who.at() + 1));
        // "A et B, les deux plus grandes entreprises grassoises", "A et B font partie des PME gardoises"
        for (Said one : w.word(i).endsWith("s") || w.word(i - 1).equals("des") ? subjects.with(w, who) : List.of(who)) {
            located(one.entity(), home, evidence);
        }
    }

    // "il négocie avec le groupe lyonnais": another than the one told of
    private static boolean isBeside(Wording w, int i) {
        String before = w.word(i - 2);
        return before.equals("avec") || before.equals("par") || before.equals("chez") || before.equals("contre");
    }

    private @Nullable Said other(Wording w, int i) {
        Said topic = subjects.topic(w, i);
        Entity latest = ties.latest();
        if (latest == null || topic == null) {
            return null;
        }
        return topic.at() < 0 && !latest.equals(topic.entity()) ? new Said(latest, -1) : null;
    }

    // "à la tête depuis 2017 du fabricant annécien", "le patron de la PME viroise": the body of the one who is told of
    private static boolean isHeaded(Wording w, int article) {
        int of = w.afterOf(article - 1) == article && w.afterArticle(article) > article ? article - 1 : article;
        if (!w.word(of).equals("du") && of == article) {
            return false;
        }
        for (int k = of - 1; k >= 0 && of - k < 4 && w.name(k) == null && !w.isMark(k); k--) {
            if (w.word(k).equals("tete") || NounClass.ROLE.has(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefinite(Wording w, int i) {
        return w.afterArticle(i - 1) == i && !w.word(i - 2).equals(",");
    }

    // "la PME grenobloise", "le groupe drômois": the one told of
    private static boolean isPointed(Wording w, int i) {
        boolean article = w.afterArticle(i - 1) == i || w.word(i - 1).startsWith("ce") || isHeaded(w, i - 1);
        boolean listed = w.word(i - 2).equals("et") || w.word(i - 2).equals(",") && i > 2; // another than the one told
        return article
                && !listed
                && (NounClass.COMPANY.has(w.word(i))
                        || isHeaded(w, i - 1)
                        || w.word(i).equals("fonds"))
                && (w.word(i).equals("fonds") || !w.word(i).endsWith("s"))
                && (w.afterOf(i - 2) == i - 2 || isHeaded(w, i - 1));
    }

    // "les chantiers vendéens": those of a land are nobody's
    private static boolean isOfMany(Wording w, int i) {
        return w.word(i).endsWith("s") && !Plants.isOwn(w, i);
    }

    private void located(Entity body, Entity home, Span evidence) {
        ties.add(body, "locatedIn", home, Modality.STATED, evidence, "relation.demonym", 0.7);
    }
}
