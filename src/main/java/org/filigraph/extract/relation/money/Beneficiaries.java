package org.filigraph.extract.relation.money;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds for whom or what money is: named, or pointed back to by "ce projet", "l'opération", "y". */
final class Beneficiaries {
    private static final EntityKind[] THINGS = {
        EntityKind.ORGANISATION, EntityKind.AGREEMENT, EntityKind.SITE, EntityKind.EVENT, EntityKind.PRODUCT
    };
    private static final Set<String> TO = WordSet.of("a au aux pour dans vers envers faveur profit benefice chez");
    /** How the words begin that say whose a project is. */
    private static final List<String> BORNE = List.of(
            "port", "engag", "men", "present", "depos", "condui", "pilot", "develop", "initi", "lanc", "realis");

    /** How nouns for an act end: "modernisation", "equipement", "recyclage", "couverture". */
    private static final List<String> ACTS = List.of("tion", "sion", "ment", "age", "ture");

    private static final Set<String> THEIRS = WordSet.of(
            """
            capital achat recherche recherches essor demarrage relance croissance friche station moitie tiers quart
            part cout reprise mise etudes equipe equipes budget demarches salaries emplois activites activite""");

    private static final Set<String> COMMUNITIES =
            WordSet.of("commune ville communaute agglomeration metropole municipalite mairie collectivite");

    /** What follows "à" and "dans" where it tells how much, by what scheme or how, and not for whom. */
    private static final Set<String> NO_ONE =
            WordSet.of("hauteur titre pot total cadre parite minimum maximum moins prorata");

    private static final int CARRIED = 18;
    private static final int SCHEME = 10;
    private final Ties ties;

    Beneficiaries(Ties ties) {
        this.ties = ties;
    }

    /**
     * For whom the money told between two words is; empty where that is not told or is nobody who has a name.
     *
     * @param direct whether a name right at {@code from} is meant: "finance X"
     * @param front where those who pay are named: what stands before them may be pointed back to
     */
    List<Found> after(Wording w, int from, int stop, boolean direct, int front) {
        List<Found> carried = direct ? carried(w, from, stop) : List.of();
        if (!carried.isEmpty()) {
            return carried;
        }
        boolean right = direct;
        boolean toward = direct;
        for (int k = from; k < stop; k = w.endOfName(k)) {
            if (w.name(k) != null && !right) {
                continue;
            }
            boolean rest =
                    k > 0 && (w.word(k - 1).startsWith("reven") || w.word(k - 1).startsWith("incomb"));
            boolean to = TO.contains(w.word(k)) && !w.token(k).text().equals("a") && !rest;
            int scheme = to ? scheme(w, k) : -1;
            if (scheme > k) {
                k = scheme;
                continue;
            }
            if (right || to) {
                int at = to ? k + 1 : k;
                List<Found> named = named(w, w.afterOf(at));
                if (!named.isEmpty()) {
                    return named;
                }
            }
            if (to && PointingWords.isOwn(w.word(k + 1)) && isFunded(w.word(k + 2)) && w.name(k + 2) == null) {
                return salient(w, 0, 0); // "contribuent à son financement": of what was told of before
            }
            toward |= to;
            boolean known = w.word(k).equals("au") && Salience.isProject(w.word(k + 1)) && w.name(k + 1) == null;
            if (known && w.afterOf(k + 2) == k + 2 && w.name(k + 2) == null) {
                return salient(w, front, k); // "apportent leur soutien au projet"
            }
            if (toward && Salience.pointsAt(w, k)) {
                return salient(w, front, k);
            }
            boolean inner = FunctionWords.isDeterminer(w.word(k)) || VerbGroup.isAdverb(w, k);
            right &= inner && w.name(k) == null;
        }
        return List.of();
    }

    // "au titre de l'appel à projets A", "dans le cadre de B": where the name of the scheme begins, or -1
    private static int scheme(Wording w, int to) {
        String noun = w.word(w.afterArticle(to + 1));
        boolean leads = w.name(to) == null && (noun.equals("titre") || noun.equals("cadre"));
        for (int k = to + 1; leads && k < w.size() && k - to < SCHEME; k++) {
            if (w.name(k) != null) {
                return k;
            }
            if (w.word(k).equals(",") || w.word(k).equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    // "soutenir le projet de 2 M€ porté par A": whose the project is
    private static List<Found> carried(Wording w, int from, int stop) {
        if (!Salience.isProject(w.word(w.afterArticle(from)))) {
            return List.of();
        }
        for (int k = from + 1; k < Math.min(stop, from + CARRIED); k++) {
            boolean by = w.word(k).equals("par")
                    && w.name(k - 1) == null
                    && BORNE.stream().anyMatch(w.word(k - 1)::startsWith);
            if (by) {
                return listed(w, k + 1);
            }
            if (w.name(k) != null || VerbGroup.isAuxiliary(w, k) && !w.word(k).equals("a")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether words between two others tell for whom or what the money is, be it nobody who has a name. */
    boolean isTold(Wording w, int from, int stop) {
        for (int k = from; k < stop; k++) {
            boolean to = TO.contains(w.word(k)) && w.name(k) == null;
            String first = w.word(k + 1);
            boolean frame = NO_ONE.contains(w.word(w.afterArticle(k + 1)))
                    || w.word(k + 2).equals("charge");
            if (to
                    && !frame
                    && !isDeed(w, k + 1)
                    && !first.startsWith("part")
                    && !w.token(Math.min(k + 1, w.size() - 1)).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Where the words about money end before {@code stop}: "verse 3 M€ | et le dossier est inscrit au plan". */
    static int ofClause(Wording w, int from, int stop) {
        for (int k = from; k < stop; k++) {
            boolean next =
                    w.name(k) == null && (w.word(k).equals(",") || w.word(k).equals("et"));
            if (next && isPredicate(w, k + 1)) {
                return k;
            }
        }
        return stop;
    }

    /** What is paid for without a name behind a verb: "finance à 40 % la nouvelle station", "soutiennent notre action". */
    List<Found> nameless(Wording w, int from, int stop, int front, boolean money) {
        boolean own = w.word(from).equals("notre") || w.word(from).equals("nos");
        int noun = own ? from + 1 : w.afterArticle(from);
        if (own && w.isContentWord(noun)) {
            return us(w, from);
        }
        boolean funded =
                money && noun > from && w.name(noun) == null && (isFunded(w.word(noun)) || isFunded(w.word(noun + 1)));
        for (int k = noun; k < stop && !w.isMark(k); k++) {
            if (w.name(k) != null || w.word(k).equals("des")) {
                return List.of();
            }
        }
        return funded ? salient(w, front, from) : List.of();
    }

    /** Whom "nous" stands for at {@code i}: "la Région nous a aidés". */
    List<Found> us(Wording w, int i) {
        Entity speaks = ties.we(w, i);
        Entity we = speaks == null ? ties.whole() : speaks;
        return we == null || PublicBodies.has(we) ? List.of() : List.of(new Found(we, i + 1));
    }

    // "et le dossier est inscrit": a subject without a name, and its verb
    private static boolean isPredicate(Wording w, int from) {
        int k = w.afterArticle(from);
        if (k > from && w.name(k) != null) { // "et le dossier est", "et Tissages Orvac investit"
            k = w.endOfName(k);
        }
        for (int steps = 0; k > from && steps < 4 && w.isContentWord(k) && !VerbGroup.isAuxiliary(w, k); steps++) {
            k++;
        }
        return k > w.afterArticle(from) && (FiniteVerbs.at(w, k) || VerbGroup.isAuxiliary(w, k));
    }

    // "pour le démarrage", "à l'investissement", "sur la rénovation du four": a deed that is told without whose it is
    private static boolean isDeed(Wording w, int from) {
        int noun = w.afterArticle(from);
        boolean ends = noun + 1 >= w.size() || w.isMark(noun + 1);
        return noun > from && ends && w.name(noun) == null && isFunded(w.word(noun));
    }

    /** The things listed from {@code from} on, behind nouns for what is theirs: "l'usine de X". */
    private List<Found> named(Wording w, int from) {
        List<Found> found = listed(w, from);
        found = found.isEmpty() ? community(w, from) : found;
        if (!found.isEmpty()) {
            return found;
        }
        int k = NameLists.skipNouns(w, w.afterArticle(from));
        boolean owned = k > from && k - from < 5 && w.afterOf(k) > k;
        String noun = w.word(w.afterArticle(from));
        boolean theirs = isFunded(noun) || isFunded(w.word(w.afterArticle(from) + 1));
        // "au projet d'électrolyseur de la société X"
        for (int steps = 0; owned && theirs && steps < 3 && w.afterOf(k) > k; steps++) {
            found = listed(w, w.afterOf(k));
            if (!found.isEmpty()) {
                return found;
            }
            k = NameLists.skipNouns(w, w.afterOf(k));
        }
        return List.of();
    }

    // "25 000 € à la commune de Paimpol": a community that is paid for what it does
    private List<Found> community(Wording w, int from) {
        int noun = w.afterArticle(from);
        int k = noun + 1;
        while (COMMUNITIES.contains(w.word(noun)) && k - noun < 6 && (w.isContentWord(k) || w.afterOf(k) > k)) {
            k = Math.max(w.afterOf(k), k + 1);
        }
        Entity community =
                w.name(k, EntityKind.TERRITORY) == null ? null : ties.parties().authority(w, k);
        return community == null || !COMMUNITIES.contains(w.word(noun))
                ? List.of()
                : List.of(new Found(community, w.endOfName(k)));
    }

    /** Whether money for what a folded noun says is money for the one whose it is: "la modernisation de X". */
    private static boolean isFunded(String noun) {
        return Salience.isProject(noun)
                || PlantWords.isPlant(noun)
                || PlantWords.isDeed(noun)
                || MoneyTold.isNoun(noun)
                || THEIRS.contains(noun)
                || noun.length() > 6 && ACTS.stream().anyMatch(noun::endsWith);
    }

    private static List<Found> listed(Wording w, int from) {
        return NameLists.at(w, from, THINGS).stream()
                .filter(k -> Salience.isThing(w, k))
                .map(k -> new Found(NameLists.entity(w, k), w.endOfName(k)))
                .toList();
    }

    /** What the words at {@code k} stand for, in a sentence whose payer or verb begins at {@code from}. */
    List<Found> salient(Wording w, int from, int k) {
        if (w.word(k).equals("ces") && Salience.isCounted(w.word(k + 1))) {
            return List.of(new Found(ties.thing(EntityKind.THING, w.span(k + 1, k + 2)), k + 2));
        }
        Entity thing = paidFor(ties.salience().thing(w, Math.min(from, k)));
        return thing == null ? List.of() : List.of(new Found(thing, k + 2));
    }

    // a bank or fund told of before pays too: the money is for what the text is about
    private @Nullable Entity paidFor(@Nullable Entity thing) {
        boolean pays = thing != null && Funders.isPurse(thing);
        Entity about = pays ? ties.foremost() == null ? ties.undertaking() : ties.foremost() : null;
        return about == null ? thing : about;
    }

    /** Whom the verb group that begins at {@code start} is said of: "le projet bénéficie", "les 20 lauréats recevront". */
    List<Found> ofVerb(Wording w, int start) {
        List<Found> counted = counted(w, start);
        if (!counted.isEmpty()) {
            return counted;
        }
        List<Said> who = ties.subjects().ofVerb(w, start);
        if (!who.isEmpty()) {
            return who.stream()
                    .filter(s -> !PublicBodies.has(s.entity()))
                    .map(s -> new Found(s.entity(), s.at() < 0 ? start : w.endOfName(s.at())))
                    .toList();
        }
        Found town = town(w, start);
        if (town != null) {
            return List.of(town);
        }
        for (int k = start - 1; k >= 0 && start - k < 16; k--) {
            if (Salience.isThing(w, k)) {
                int begin = w.startOfName(k);
                if (!PhraseHeads.governed(w, begin)) {
                    return List.of(new Found(NameLists.entity(w, k), start));
                }
                if (!w.word(start - 1).equals(",")) {
                    return List.of();
                }
                k = begin; // "le projet A, porté par B, a reçu"
                continue;
            }
            boolean apposed = k == 0 && (w.word(0).equals("un") || w.word(0).equals("une"));
            boolean built = Salience.isProject(w.word(k + 1)) || BodyNouns.isBody(w.word(k + 1));
            if (Salience.pointsAt(w, k) || apposed && built && w.word(start - 1).equals("qui")) {
                return salient(w, k, k); // "Un outil qui bénéficie": what was told of before is
            }
        }
        return List.of();
    }

    // "Erneville recevra 60 000 €", "la commune de Plaux recevra": a community, right before its verb
    private @Nullable Found town(Wording w, int start) {
        int name = start - 1;
        if (w.name(name, EntityKind.TERRITORY) == null || !NameLists.isTown(w, name)) {
            return null;
        }
        Entity authority = ties.parties().authority(w, w.startOfName(name));
        if (authority != null) {
            return new Found(authority, start);
        }
        return PhraseHeads.governed(w, w.startOfName(name)) ? null : new Found(NameLists.entity(w, name), start);
    }

    // "Ces 20 entreprises lauréates bénéficieront"
    private List<Found> counted(Wording w, int start) {
        for (int k = start - 1; k >= 0 && start - k < 6; k--) {
            if (w.name(k) != null || w.isMark(k)) {
                break;
            }
            boolean all = w.word(k - 1).equals("les") || w.word(k - 1).equals("ces");
            if (Salience.isCounted(w.word(k)) && all && !FunctionWords.isPreposition(w.word(k - 2))) {
                return List.of(new Found(ties.thing(EntityKind.THING, w.span(k, k + 1)), start));
            }
            if (Salience.isCounted(w.word(k)) && k > 0 && w.token(k - 1).isNumber()) {
                return List.of(new Found(ties.thing(EntityKind.THING, w.span(k - 1, start)), start));
            }
        }
        return List.of();
    }

    /** What the sum told before {@code i} is the cost of: what its sentence names, or what was told of before. */
    List<Found> costing(Wording w, int i) {
        for (int k = 0; k < i; k = w.endOfName(k)) {
            if (Salience.isThing(w, k)
                    && !w.word(w.afterArticle(k - 1) == k ? k - 2 : k - 1).equals("par")) {
                return List.of(new Found(NameLists.entity(w, k), i));
            }
        }
        return salient(w, 0, 0);
    }

    /** Those named behind "Parmi les projets soutenus par A figurent", "Les entreprises aidées par A sont". */
    List<Found> among(Wording w, int i, int end) {
        boolean several = false;
        for (int k = Math.max(0, i - 4); k < i; k++) {
            several |= w.name(k) == null && (Winners.isFirm(w.word(k)) || Salience.isProject(w.word(k)));
        }
        for (int k = end; several && k < w.size() && k - end < 4; k++) {
            boolean tells = w.word(k).startsWith("figure")
                    || w.word(k).startsWith("compte")
                    || w.word(k).startsWith("retrouve")
                    || w.word(k).equals("citons")
                    || w.word(k).equals("sont")
                    || w.word(k).equals("est")
                    || w.word(k).equals(":");
            if (tells) {
                return Winners.parts(w, k + 1).stream()
                        .filter(p -> Salience.isThing(w, p))
                        .map(p -> new Found(NameLists.entity(w, p), w.endOfName(p)))
                        .toList();
            }
        }
        return List.of();
    }

    /** What the participle at {@code i}, whose payers end before {@code end}, is said of. */
    List<Found> described(Wording w, int i, int end) {
        for (int k = i - 2; w.word(i - 1).equals("et") && k > 0 && i - k < CARRIED; k--) {
            FundingVerbs.Use use = w.name(k) == null ? FundingVerbs.of(w.word(k)) : null;
            if (use != null && use.forms().contains(VerbForm.PARTICIPLE)) {
                return described(w, k, end); // "X, soutenu par A et financé par B"
            }
        }
        if (Salience.isCounted(w.word(i - 1)) && i > 1 && w.token(i - 2).isNumber()) {
            return ofNoun(w, i);
        }
        List<Found> owned = i < 4 && w.word(end).equals(",") ? named(w, end + 1) : List.of();
        if (!owned.isEmpty()) {
            return owned.stream().filter(f -> !PublicBodies.has(f.entity())).toList();
        }
        Said front = ties.subjects().afterFront(w, i, end);
        if (front != null && !PublicBodies.has(front.entity())) {
            return List.of(new Found(front.entity(), end));
        }
        if (i < 4 && (w.word(end).equals(",") || w.word(end).equals(";")) && Salience.pointsAt(w, end + 1)) {
            return salient(w, i, i);
        }
        if (w.isContentWord(i - 1)) {
            return ofNoun(w, i);
        }
        int k = i - 1;
        while (k > 0
                && (w.word(k).equals(",") || w.word(k).equals("(") || w.word(k).equals(")"))) {
            k = w.word(k).equals(")") ? NameLists.opening(w, k) - 1 : k - 1;
        }
        if (Salience.isThing(w, k)) {
            return List.of(new Found(NameLists.entity(w, k), i));
        }
        if (w.isContentWord(k)) {
            return ofNoun(w, k + 1);
        }
        Said said = ties.subjects().ofDescription(w, i);
        return said == null || PublicBodies.has(said.entity()) ? List.of() : List.of(new Found(said.entity(), i));
    }

    // "ce projet de recherche financé par", "un cluster soutenu par": what the noun phrase stands for
    private List<Found> ofNoun(Wording w, int end) {
        int k = end - 1;
        while (k > 0
                && end - k < 9
                && (w.isContentWord(k) || w.afterOf(k) > k)
                && !FunctionWords.isDeterminer(w.word(k))) {
            k--;
        }
        if (Salience.pointsAt(w, k)) {
            return salient(w, k, k);
        }
        boolean counted =
                w.token(k).isNumber() || w.word(k).equals("les") || w.word(k).equals("ses");
        if (counted && Salience.isCounted(w.word(k + 1)) && !w.word(k - 1).equals("parmi")) {
            return List.of(
                    new Found(ties.thing(EntityKind.THING, w.span(k + 1, end)), end)); // "44 projets financés par"
        }
        Said said = BodyNouns.isBody(w.word(k + 1)) ? ties.subjects().ofDescription(w, k + 1) : null;
        return said == null || PublicBodies.has(said.entity()) ? List.of() : List.of(new Found(said.entity(), end));
    }
}
