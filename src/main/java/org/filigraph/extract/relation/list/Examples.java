package org.filigraph.extract.relation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads what lists of bodies say of each: the sector that they stand for, and the territory that is home to them. */
final class Examples implements TieReader {
    private static final Set<String> PRESENCE = WordSet.of(
            """
            trouve presence presents presentes implantes implantees abrite abritent accueille accueillent compte
            comptent heberge reunit regroupe concentre dispose rassemble recense possede fleurons implantation""");
    /** What a land does that is proud of its bodies: "peut se vanter d'avoir". */
    private static final Set<String> PROUD =
            WordSet.of("vanter vante enorgueillir enorgueillit targuer targue fiere fier chance");
    /** What a territory does with the bodies that it is home to. */
    private static final Set<String> HOSTS = WordSet.of(
            """
            abrite abritent accueille accueillent compte heberge hebergent concentre reunit regroupe rassemble possede
            dispose recense""");

    /** What a network does with its members. */
    private static final Set<String> GATHERS = WordSet.of("reunit regroupe rassemble compte comptent");

    private static final int FAR = 30;
    private static final Set<String> EXAMPLES = WordSet.of("comme notamment dont");

    private final Ties ties;

    Examples(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        hosts(w);
        lists(w);
    }

    // "Bourges compte le deuxième missilier, X", "le territoire breton abrite X, Y et Z", "accueille un leader : X"
    private void hosts(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            boolean has = w.word(i).equals("avec")
                    && PointingWords.isOwn(w.word(i + 1)); // "le Lot, avec ses fleurons X et Y"
            if (w.name(i) != null || !has && !HOSTS.contains(w.word(i))) {
                continue;
            }
            Entity home = home(w, i);
            if (home != null) {
                hosted(w, i, home);
            }
        }
    }

    // the place told with the presence, else the one that the passage is about
    private @Nullable Entity home(Wording w, int start, int i) {
        int front =
                Whereabouts.isIn(w, 0) ? Whereabouts.at(w, 0) : -1; // "À Brest, la photonique compte des PME comme A"
        if (front >= 0 && front < i && w.word(w.endOfName(front)).equals(",")) {
            Name place = w.name(front, EntityKind.TERRITORY);
            if (place != null && Whereabouts.isLocal(place.entity())) {
                return place.entity();
            }
        }
        for (int k = start; k < i; k++) {
            Name place = w.name(k, EntityKind.TERRITORY);
            if (place != null && w.word(w.startOfName(k) - 1).equals("a")) {
                return place.entity();
            }
        }
        return ties.source().context().territoryAt(w.span().start());
    }

    /** The territory that is the subject of the verb group that begins at {@code i}; or null. */
    @Nullable
    Entity home(Wording w, int i) {
        int k = w.word(i - 1).equals(",") ? i - 2 : i - 1;
        while (k > 0 && VerbGroup.isAdverb(w, k)) {
            k--;
        }
        if (w.word(k).equals(")")) {
            while (k > 0 && !w.word(k).equals("(")) {
                k--;
            }
            k--;
        }
        Name place = w.name(k, EntityKind.TERRITORY);
        if (place != null) {
            int start = w.startOfName(k);
            int before = w.afterArticle(start - 1) == start ? start - 2 : start - 1;
            // "l'Ain abrite", "le département de l'Ain abrite"
            boolean free = !PhraseHeads.governed(w, start)
                    || w.word(before).equals("de")
                    || w.word(before).equals("du");
            return free ? place.entity() : null;
        }
        Name council = w.name(k, EntityKind.ORGANISATION, EntityKind.SITE);
        int noun = council == null ? k : w.startOfName(k);
        boolean pointed = council != null && Discourse.isPointer(council) && Whereabouts.isParkNoun(w.word(noun + 1));
        boolean park = Whereabouts.isPark(w, k) || pointed || Whereabouts.isParkNoun(w.word(noun - 1));
        if (council != null && park) {
            return council.entity(); // "la pépinière X héberge A et B", "le campus héberge A et B"
        }
        if (council != null && PublicBodies.has(council.entity())) {
            return ties.source().context().placesIn(council.span()).stream()
                    .map(Context.Place::territory)
                    .findFirst()
                    .orElse(null);
        }
        boolean adjective = w.word(k - 1).equals("territoire") || w.word(k - 1).equals("bassin");
        return adjective
                ? Territories.get()
                        .demonym(w.token(k).text())
                        .map(Territory::entity)
                        .orElse(null)
                : null;
    }

    private void hosted(Wording w, int verb, Entity home) {
        for (int k = verb + 1; k < w.size() && k - verb < FAR; k = w.endOfName(k)) {
            String word = w.word(k);
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                boolean introduced = k == verb + 1 || VerbGroup.isAdverb(w, k - 1) && k == verb + 2 || opensName(w, k);
                if (!introduced) {
                    return;
                }
                List<Integer> names = NameLists.at(w, k, EntityKind.ORGANISATION);
                int end = w.endOfName(names.get(names.size() - 1));
                for (int name : names) {
                    ties.add(
                            entity(w, name),
                            "locatedIn",
                            home,
                            Modality.STATED,
                            w.span(w.startOfName(verb - 1), end),
                            "relation.hosts",
                            0.75);
                }
                return;
            }
            if (word.equals(";") || word.equals("qui") || VerbGroup.isAuxiliary(w, k)) {
                return;
            }
        }
    }

    // the name stands as an apposition, an example, or by itself: not "de X", "avec X"
    private static boolean opensName(Wording w, int name) {
        int k = name - 1;
        while (k > 0 && (w.isContentWord(k) || w.afterArticle(k) > k)) {
            k--;
        }
        String word = w.word(k);
        boolean example =
                EXAMPLES.contains(word) || word.equals("par") && w.word(k - 1).equals("commencer");
        for (int n = name - 1; n > k - 4 && n > 0; n--) {
            if (w.word(n).equals("siege") || PlantWords.isPlant(w, n)) {
                return true; // "accueille le siège de X"
            }
        }
        return example || word.equals(",") || word.equals(":") || word.equals("que") || HOSTS.contains(w.word(k + 1));
    }

    // "(A, B, C etc.)" and "comme A, B ou C" after what they are
    private void lists(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            boolean bracket = w.word(i).equals("(");
            boolean example = EXAMPLES.contains(w.word(i))
                    || (w.word(i).equals("que") && (w.word(i - 1).startsWith("tel")));
            if (w.name(i) != null || (!bracket && !example)) {
                continue;
            }
            List<Integer> items = items(w, i + 1, bracket);
            if (items.isEmpty() || bracket && (items.size() < 2 || isAmount(w, i - 1)) || isSubject(w, i, items)) {
                continue;
            }
            if (w.name(i - 1) != null && bracket) {
                parts(w, i - 1, items);
                continue;
            }
            int start = clauseStart(w, i);
            int last = w.endOfName(items.get(items.size() - 1));
            Span evidence = w.span(start, last);
            String sector = sectorBefore(w, start, i, bracket);
            boolean present = says(w, start, i) || (bracket ? says(w, 0, i) : isPresent(w, i));
            Entity territory = present ? home(w, start, i) : null;
            boolean nearer = Whereabouts.isIn(w, last) && Whereabouts.at(w, last) >= 0; // "comme A et B à Brest"
            boolean local = territory != null
                    && !nearer
                    && !territory.key().startsWith("country/")
                    && !territory.key().startsWith("world");
            for (int item : items) {
                if (sector != null && actors(w, start, i) && !isThing(w, item)) {
                    ties.add(
                            entity(w, item),
                            "activeIn",
                            Ties.sector(sector),
                            Modality.STATED,
                            evidence,
                            "relation.list.sector",
                            0.75);
                }
                if (local) {
                    ties.add(
                            entity(w, item),
                            "locatedIn",
                            territory,
                            Modality.STATED,
                            evidence,
                            "relation.list.place",
                            0.7);
                }
            }
        }
    }

    // "96 millions d'euros (A, B)": those in the brackets tell the number, they are no part of it
    private static boolean isAmount(Wording w, int k) {
        String word = w.word(k);
        return w.token(k).isNumber() || word.equals("€") || word.equals("%") || word.startsWith("euro");
    }

    // "la forge de X, dont Y est l'actionnaire": Y begins a clause, it is no example
    private static boolean isSubject(Wording w, int i, List<Integer> items) {
        int end = NameLists.afterBrackets(w, w.endOfName(items.get(items.size() - 1)));
        return w.word(i).equals("dont") && VerbGroup.isAuxiliary(w, end);
    }

    // "Melun (A et B)": the bodies of a town
    private void parts(Wording w, int owner, List<Integer> items) {
        Name town = w.name(owner, EntityKind.TERRITORY);
        if (town != null) {
            for (int item : items) {
                ties.add(
                        entity(w, item),
                        "locatedIn",
                        town.entity(),
                        Modality.STATED,
                        w.span(w.startOfName(owner), w.endOfName(item)),
                        "relation.list.town",
                        0.7);
            }
        }
    }

    private static boolean says(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            boolean beside = w.word(k - 1).equals("en") && w.word(k).equals("presence"); // who was there, not who is
            beside |= w.word(k).startsWith("compte") && w.word(k + 1).equals("sur");
            if (PRESENCE.contains(w.word(k)) && !beside && !isGathered(w, k)) {
                return true;
            }
        }
        return false;
    }

    // "un réseau qui réunit des écoles (A, B)", "le pôle C regroupe": who is a member of it may be anywhere
    private static boolean isGathered(Wording w, int verb) {
        int who = w.word(verb - 1).equals("qui") ? verb - 2 : verb - 1;
        who = w.word(who).equals(",") ? who - 1 : who;
        who = NameLists.beforeBrackets(w, who);
        Name name = w.name(who);
        boolean noun = name != null && Discourse.isPointer(name); // "ce réseau"
        boolean network = name == null || noun
                ? BodyNouns.isNetwork(w.word(who))
                : name.is(EntityKind.ORGANISATION) && BodyNouns.isNetwork(entity(w, who));
        boolean placed = Whereabouts.isIn(w, 0) && Whereabouts.at(w, 0) >= 0; // "en Bretagne, le cluster réunit"
        return network && !placed && GATHERS.contains(w.word(verb));
    }

    // "abrite des instituts comme A (B) et des entreprises comme C": the verb before the list that this one goes on
    private static boolean isPresent(Wording w, int i) {
        for (int k = i - 1; k > 0; k--) {
            k = NameLists.beforeBrackets(w, k);
            if (w.name(k) == null && PRESENCE.contains(w.word(k))) {
                return !isGathered(w, k);
            }
            if (w.word(k).equals("avoir") && w.afterOf(k - 1) == k && PROUD.contains(w.word(k - 2))) {
                return true;
            }
            boolean verb = VerbGroup.isAuxiliary(w, k) || Frames.isVerb(w.word(k)) && w.name(k) == null;
            if (verb
                    || w.word(k).equals(";")
                    || w.word(k).equals(":")
                    || w.word(k).equals("qui")) {
                return false;
            }
        }
        return false;
    }

    // "comme le célèbre sac X": the noun before the name is one for a thing
    private static boolean isThing(Wording w, int item) {
        return item > 0 && ProductNouns.isThing(w, item - 1) && !TradeNouns.isTrade(w.word(item - 1));
    }

    // lists of bodies follow a plural noun for bodies or for what they do
    private static boolean actors(Wording w, int from, int to) {
        for (int k = to - 1; k >= from && k >= to - 10; k--) {
            String word = w.word(k);
            if (NounClass.COMPANY.has(word)
                    || NounClass.INSTITUTION.has(word)
                    || word.equals("technologies")
                    || word.equals("domaine")
                    || word.equals("biotechnologies")
                    || word.equals("acteurs")) {
                return true;
            }
        }
        return to - from <= 6;
    }

    private static int clauseStart(Wording w, int i) {
        int k = i - 1;
        while (k > 0 && i - k < 18) {
            String before = w.word(k - 1);
            if (before.equals(",")
                    || before.equals(";")
                    || before.equals(")")
                    || before.equals(":")
                    || before.equals(".")) {
                break;
            }
            k--;
        }
        return Math.max(k, 0);
    }

    private @Nullable String sectorBefore(Wording w, int start, int to, boolean bracket) {
        int from = bracket ? start : Math.max(start, to - 8);
        if (from >= to) {
            return null;
        }
        String last = null;
        for (Sectors.Hit hit : ties.source().context().sectorsIn(w.span(from, to))) {
            if (!hit.weak() && !hit.sector().equals("industry")) {
                last = last == null || bracket ? hit.sector() : last;
            }
        }
        return last;
    }

    // the organisations listed from "from" on, commas and "et" between, to the closing bracket or the end of the list
    private static List<Integer> items(Wording w, int from, boolean bracket) {
        List<Integer> items = new ArrayList<>();
        int k = from;
        while (k < w.size() && items.size() < 40) {
            int name = NameLists.skipNouns(w, w.afterArticle(k));
            if (w.name(name, EntityKind.ORGANISATION) == null) {
                break;
            }
            items.add(name);
            k = w.endOfName(name);
            if (bracket
                    && (w.word(k).equals(")")
                            || w.word(k).equals("etc")
                            || w.word(k).equals("notamment"))) {
                return items;
            }
            k = bracket ? k : NameLists.afterBrackets(w, k);
            boolean goesOn = w.word(k).equals(",")
                    || w.word(k).equals("et")
                    || w.word(k).equals("ou")
                    || w.word(k).equals("–")
                    || w.word(k).equals(";");
            if (!goesOn) {
                break;
            }
            k++;
            if (w.word(k).equals("et") || w.word(k).equals("ou")) {
                k++;
            }
            k = NameLists.afterAdverbs(w, k);
        }
        return items;
    }

    private static Entity entity(Wording w, int i) {
        return Objects.requireNonNull(w.name(i)).entity();
    }
}
