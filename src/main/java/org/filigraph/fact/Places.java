package org.filigraph.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads where bodies are from what is no verb of being somewhere: their seat, their plants, a place right beside their
 * name ({@code locatedIn}, {@code headquarteredIn}).
 */
final class Places {
    private static final Set<String> PLANTS = Set.of(
            "plate-forme",
            "plates-formes",
            "studio",
            "studios",
            "ligne",
            "usine",
            "usines",
            "site",
            "sites",
            "plateforme",
            "etablissement",
            "etablissements",
            "laboratoire",
            "laboratoires",
            "atelier",
            "ateliers",
            "entrepot",
            "entrepots",
            "centre",
            "centres",
            "bureau",
            "bureaux",
            "implantation",
            "implantations",
            "filiale",
            "filiales",
            "agence",
            "agences",
            "unite",
            "unites",
            "gigafactory",
            "raffinerie",
            "fonderie",
            "chantier",
            "antenne",
            "antennes",
            "magasin",
            "boutique",
            "manufacture",
            "plant",
            "datacenter",
            "campus",
            "scierie",
            "distillerie",
            "brasserie",
            "locaux");
    /** What a body does with a plant of its own. */
    private static final Set<String> RUNS = forms(
            "implanter",
            "installer",
            "ouvrir",
            "inaugurer",
            "construire",
            "exploiter",
            "posseder",
            "detenir",
            "disposer",
            "compter",
            "employer",
            "operer",
            "moderniser",
            "agrandir",
            "creer",
            "batir",
            "fermer",
            "investir",
            "demarrer",
            "gerer",
            "rassembler",
            "recruter",
            "fabriquer",
            "produire",
            "concevoir",
            "developper",
            "realiser",
            "usiner",
            "embaucher",
            "doter");

    private static final Set<String> PARKS =
            Set.of("technopole", "technoparc", "parc", "zone", "campus", "port", "ecoparc", "bioparc", "quartier");
    /** What a body may do in a town that is not its own. */
    private static final Set<String> VISITS = forms(
            "annoncer",
            "presenter",
            "signer",
            "rencontrer",
            "participer",
            "exposer",
            "tenir",
            "organiser",
            "recevoir",
            "devoiler",
            "reunir",
            "intervenir",
            "visiter",
            "assister",
            "juger",
            "condamner",
            "livrer",
            "remporter");

    private static final Set<String> OWN = Set.of("son", "sa", "ses", "leur", "leurs");
    private static final Set<String> IN = Set.of("a", "au", "aux", "en", "dans", "sur");
    private static final Set<String> DASHES = Set.of("–", "—", "-", "|", "/", ":");

    private final Ties ties;
    private final Subjects subjects;
    private @Nullable Entity dateline;

    Places(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    /** Whether a folded word is a noun for a place of work: "usine", "ateliers". */
    static boolean isPlant(String word) {
        return PLANTS.contains(word);
    }

    private static Set<String> forms(String... verbs) {
        Set<String> forms = new TreeSet<>();
        for (String verb : verbs) {
            forms.addAll(Conjugation.of(verb).keySet());
        }
        return Set.copyOf(forms);
    }

    void read(Wording w) {
        dateline(w);
        for (int i = 0; i < w.size(); i++) {
            Name name = w.name(i);
            String word = w.word(i);
            if (name != null) {
                if (w.begins(i) && name.is(EntityKind.ORGANISATION)) {
                    beside(w, i);
                }
            } else if (word.equals("chez") || word.equals("au")) {
                within(w, i);
            } else if (word.equals("siege") && !w.word(i - 1).equals("se")) {
                headquarters(w, i);
            } else if (PLANTS.contains(word) ? !plant(w, i) : Subjects.isBody(word)) {
                demonym(w, i);
            }
        }
        opening(w);
    }

    // "THIERS. La coutellerie X": the town that a piece of news begins with
    private void dateline(Wording w) {
        if (w.span().start() == w.block().span().start()) {
            boolean town = w.name(0, EntityKind.TERRITORY) != null
                    && NameLists.name(w, 0).label().chars().noneMatch(Character::isLowerCase);
            int end = town ? NameLists.afterBrackets(w, w.endOfName(0)) : 0;
            boolean mark = town
                    && (w.word(end).equals(".")
                            || w.word(end).equals("–")
                            || w.word(end).equals("-"));
            dateline = mark ? NameLists.entity(w, 0) : null;
            if (dateline != null && end < w.size() - 1) {
                from(w, end + 1);
            }
        } else if (dateline != null) {
            from(w, 0);
        }
    }

    private void from(Wording w, int start) {
        int named = NameLists.skipNouns(w, w.afterArticle(start));
        Name body = w.name(named, EntityKind.ORGANISATION);
        if (body != null && !PublicBodies.has(body.entity())) {
            located(body.entity(), dateline, w.span(start, w.endOfName(named)), "relation.dateline", 0.65);
        }
        dateline = null;
    }

    /** A profile's heading with its town in brackets under it. */
    void profiles(Source source) {
        List<Block> blocks = source.layout().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block line = blocks.get(i + 1);
            boolean bracketed = line.span().length() > 2
                    && source.text().charAt(line.span().start()) == '('
                    && source.text().charAt(line.span().end() - 1) == ')';
            if (!bracketed || !blocks.get(i).isContent() || line.span().length() > 60) {
                continue;
            }
            List<Name> towns = source.mentions().namesIn(line.span());
            List<Name> bodies = source.mentions().namesIn(blocks.get(i).span()).stream()
                    .filter(n -> n.rule().equals("organisation.profile") || n.is(EntityKind.ORGANISATION))
                    .toList();
            if (!towns.isEmpty() && !bodies.isEmpty() && towns.get(0).is(EntityKind.TERRITORY)) {
                located(
                        bodies.get(0).entity(),
                        towns.get(0).entity(),
                        bodies.get(0).span().cover(line.span()),
                        "relation.profile",
                        0.92);
            }
        }
    }

    // "Son siège social est situé à Lyon", "dont le siège est à Lyon", "siège : Lyon"
    private void headquarters(Wording w, int i) {
        int place = place(w, i + 1, 9);
        if (place < 0) {
            return;
        }
        int of = w.afterOf(i + 1);
        if (of == i + 1 && w.isContentWord(i + 1)) {
            of = w.afterOf(i + 2);
        }
        int named = NameLists.skipNouns(w, of);
        Said owner = of > i + 1 && w.name(named, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, named), named)
                : subjects.topic(w, i);
        int from = i;
        while (from > 0
                && (w.word(from - 1).equals("son")
                        || w.word(from - 1).equals("le")
                        || w.word(from - 1).equals("dont"))) {
            from--;
        }
        ties.add(
                owner == null ? null : owner.entity(),
                "headquarteredIn",
                NameLists.entity(w, place),
                Modality.STATED,
                w.span(from, w.endOfName(place)),
                "relation.seat",
                0.85);
    }

    // "son usine de Brest", "exploite deux sites à A et B", "l'usine de X à C", "une nouvelle usine à C"
    private boolean plant(Wording w, int i) {
        int k = i + 1;
        while (w.isContentWord(k) && k - i < 4) {
            k++;
        }
        int named = NameLists.skipNouns(w, w.afterArticle(w.afterOf(k)));
        boolean ofBody = w.name(named, EntityKind.ORGANISATION) != null && named - k < 5;
        if (ofBody) {
            k = w.endOfName(named);
        }
        int place = plantPlace(w, i, k, ofBody);
        if (place < 0 && ofBody) {
            place = inaugurated(w);
        }
        if (place < 0) {
            return false;
        }
        Said owner = ofBody ? new Said(NameLists.entity(w, named), named) : owner(w, i);
        if (owner == null || PublicBodies.has(owner.entity())) {
            return false;
        }
        List<Integer> towns = NameLists.places(w, place);
        int end = w.endOfName(towns.get(towns.size() - 1));
        Span evidence = w.span(Math.min(place, Math.min(i, owner.at() < 0 ? i : owner.at())), Math.max(end, i + 1));
        for (int town : towns) {
            located(owner.entity(), NameLists.entity(w, town), evidence, "relation.plant", ofBody ? 0.75 : 0.7);
        }
        return true;
    }

    // whose plant it is: "son usine", "a ouvert une usine", "l'usine"
    private @Nullable Said owner(Wording w, int i) {
        String article = w.word(i - 1);
        boolean pointed = article.equals("l'") || article.equals("le") || article.equals("du") || article.equals("la");
        return isOwn(w, i) || runs(w, i) || pointed ? subjects.topic(w, i) : null;
    }

    // "étaient à Givors pour inaugurer l'usine de X"
    private static int inaugurated(Wording w) {
        int place = -1;
        boolean inaugurated = false;
        for (int k = 0; k < w.size(); k++) {
            inaugurated |= w.word(k).startsWith("inaugur");
            boolean in = k > 0 && w.word(k - 1).equals("a") && w.begins(k);
            if (place < 0 && in && w.name(k, EntityKind.TERRITORY) != null) {
                place = k;
            }
        }
        return inaugurated ? place : -1;
    }

    // the place of the plant at i, told from k on
    private static int plantPlace(Wording w, int i, int k, boolean owned) {
        int at = k;
        if (w.word(at).equals(",")) {
            at++;
        }
        if (w.word(at).equals("se") && w.word(at + 1).equals("trouve")) {
            at += 2;
        } else if (w.word(at).equals("est") || w.word(at).equals("sont")) {
            at++;
        }
        while (at < w.size() && at - k < 5 && isSited(w, at)) {
            at++;
        }
        boolean of = !owned
                && (w.word(at).equals("de")
                        || w.word(at).equals("d'")
                        || w.word(at).equals("du"));
        boolean in = IN.contains(w.word(at)) && !w.token(at).text().equals("a");
        of |= owned && (w.word(at).equals("de") || w.word(at).equals("d'"));
        int place = of || in ? w.afterArticle(at + 1) : at;
        if (w.word(at).equals("en") && w.name(place, EntityKind.TERRITORY) != null) {
            int comma = w.endOfName(place);
            if (w.word(comma).equals(",") && w.word(comma + 1).equals("a")) {
                // "2 autres sites en France, à Gémenos": the towns say more than the country
                place = comma + 2;
            }
        }
        boolean direct = at == k && !of && !in;
        if (w.name(place, EntityKind.TERRITORY) == null || (direct && at == i + 1)) {
            return menaced(w, k);
        }
        return place;
    }

    // "deux usines menacées de fermeture en Italie"
    private static int menaced(Wording w, int after) {
        for (int k = after; k < w.size() && k < after + 5; k++) {
            if (IN.contains(w.word(k)) && w.name(k + 1, EntityKind.TERRITORY) != null) {
                return k + 1;
            }
            if (w.isMark(k)
                    || w.name(k) != null
                    || VerbGroup.isAuxiliary(w, k)
                    || w.word(k).equals("qui")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSited(Wording w, int k) {
        return Frames.of(w.word(k)).stream().anyMatch(u -> u.frame().relation().equals("locatedIn"))
                || VerbGroup.isAdverb(w, k) && !w.word(k).equals("a");
    }

    private static boolean isOwn(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 5; k--) {
            if (OWN.contains(w.word(k))) {
                return true;
            }
            if (w.name(k) != null || w.isMark(k)) {
                return false;
            }
        }
        return false;
    }

    private static boolean runs(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 14; k--) {
            if (w.name(k) == null && RUNS.contains(w.word(k)) && !FunctionWords.isDeterminer(w.word(k - 1))) {
                return true;
            }
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                return false;
            }
        }
        return false;
    }

    // "Sorex (Brest)", "Sorex à Brest", "Sorex, à Brest", "Sorex – Brest (29)", "Sorex (29)"
    private void beside(Wording w, int i) {
        int end = w.endOfName(i);
        if (w.word(end).equals("(") && !bracketsAPlace(w, end)) {
            end = NameLists.afterBrackets(w, end);
        }
        String mark = w.word(end);
        int place = -1;
        double confidence = 0.65;
        if (mark.equals("(")) {
            String after = w.word(w.endOfName(end + 1));
            boolean closed = after.equals(")") || after.equals(",") || after.equals("-") || after.equals("–");
            if (w.name(end + 1, EntityKind.TERRITORY) != null && closed) {
                place = end + 1;
                confidence = 0.8;
            }
        } else if ((mark.equals("a") || mark.equals("en"))
                && !w.token(end).text().equals("a")) {
            place = !ofSomething(w, i) && w.name(end + 1, EntityKind.TERRITORY) != null ? end + 1 : -1;
        } else if (mark.equals("dans") || mark.equals("pres")) {
            int at = w.afterArticle(mark.equals("pres") ? w.afterOf(end + 1) : end + 1);
            place = !ofSomething(w, i) && w.name(at, EntityKind.TERRITORY) != null ? at : -1;
            confidence = 0.6;
        } else if (mark.equals("de") && ofTown(w, i, end)) {
            place = end + 1;
        } else if (mark.equals(",") && apposedTown(w, end) > 0) {
            place = apposedTown(w, end);
        } else if (mark.equals("d'")) {
            place = w.name(end + 1, EntityKind.TERRITORY) != null ? end + 1 : -1;
        } else if (mark.equals(",")
                && (w.word(end + 1).equals("a") || w.word(end + 1).equals("en"))) {
            boolean town = w.name(end + 2, EntityKind.TERRITORY) != null;
            int after = NameLists.afterBrackets(w, w.endOfName(end + 2));
            boolean closed = w.isMark(after) && !w.word(after).equals("-") || after >= w.size();
            boolean capital = town && NameLists.entity(w, end + 2).label().equals("Paris");
            place = town && closed && !capital ? end + 2 : -1;
        } else if (DASHES.contains(mark) && i <= 1 && w.name(end + 1, EntityKind.TERRITORY) != null) {
            int after = NameLists.afterBrackets(w, w.endOfName(end + 1));
            place = after >= w.size() - 1
                            || DASHES.contains(w.word(after))
                            || w.word(after).equals(",")
                    ? end + 1
                    : -1;
            confidence = 0.8;
        }
        if (place < 0) {
            return;
        }
        Entity town = NameLists.entity(w, place);
        located(NameLists.entity(w, i), town, w.span(i, w.endOfName(place)), "relation.at", confidence);
        int before = i - 1;
        // "le Commandement de l'Espace et le Centre d'excellence à Toulouse"
        int k = w.afterArticle(before) > before ? before - 1 : before;
        if (place == end + 1 && !mark.equals("(") && w.word(k).equals("et")) {
            Name other = w.name(k - 1, EntityKind.ORGANISATION);
            if (other != null) {
                located(other.entity(), town, w.span(w.startOfName(k - 1), w.endOfName(place)), "relation.at", 0.6);
            }
        }
    }

    private static boolean bracketsAPlace(Wording w, int open) {
        return w.name(open + 1, EntityKind.TERRITORY) != null;
    }

    private static boolean ofSomething(Wording w, int i) {
        String left = w.word(i - 1);
        return left.equals("de")
                || left.equals("du")
                || left.equals("d'")
                || ((left.equals("la") || left.equals("l'")) && w.word(i - 2).equals("de"));
    }

    // "la start-up nantaise X", "X, PME vendéenne", "A et B, les deux plus grandes entreprises grassoises"
    private void demonym(Wording w, int i) {
        int k = i + 1;
        while (k < w.size() && k - i < 5 && w.isContentWord(k)) {
            Optional<Territory> place = Territories.get().demonym(w.token(k).text());
            if (place.isPresent() && isLocal(place.get())) {
                homes(w, i, k, place.get().entity());
                return;
            }
            k++;
        }
    }

    private void homes(Wording w, int i, int k, Entity home) {
        int named = NameLists.skipNouns(w, PLANTS.contains(w.word(i)) ? w.afterArticle(w.afterOf(k + 1)) : k + 1);
        if (w.name(named, EntityKind.ORGANISATION) != null) {
            located(NameLists.entity(w, named), home, w.span(i, w.endOfName(named)), "relation.demonym", 0.7);
            return;
        }
        Said who = Subjects.isBody(w.word(i)) && !PLANTS.contains(w.word(i)) ? subjects.ofDescription(w, i) : null;
        if (who == null && PLANTS.contains(w.word(i))) {
            who = owner(w, i);
        }
        if (who == null) {
            return;
        }
        Span evidence = w.span(who.at() < 0 ? i : Math.min(i, who.at()), Math.max(k + 1, who.at() + 1));
        located(who.entity(), home, evidence, "relation.demonym", 0.7);
        // "A et B, les deux plus grandes entreprises grassoises"
        boolean many =
                w.word(i).endsWith("s") && who.at() > 1 && w.word(who.at() - 1).equals("et");
        Name other = many ? w.name(who.at() - 2, EntityKind.ORGANISATION) : null;
        if (other != null) {
            located(other.entity(), home, evidence, "relation.demonym", 0.7);
        }
    }

    private static boolean isLocal(Territory place) {
        String key = place.entity().key();
        return key.startsWith("commune/")
                || key.startsWith("epci/")
                || key.startsWith("departement/")
                || key.startsWith("region/")
                || key.startsWith("former-region/");
    }

    // "A Figeac, le groupe X emploie": the town where a body runs something
    private void opening(Wording w) {
        boolean in = w.word(0).equals("a") && !w.token(0).text().equals("a");
        if (!in
                || w.name(1, EntityKind.TERRITORY) == null
                || NameLists.entity(w, 1).label().equals("Paris")) {
            return;
        }
        int comma = NameLists.afterBrackets(w, w.endOfName(1));
        int k = NameLists.skipNouns(w, w.afterArticle(comma + 1));
        Name body = w.word(comma).equals(",") ? w.name(k, EntityKind.ORGANISATION) : null;
        if (body == null || PublicBodies.has(body.entity())) {
            return;
        }
        if (NameLists.entity(w, 1).key().startsWith("commune/") && !visits(w, w.endOfName(k))) {
            located(body.entity(), NameLists.entity(w, 1), w.span(0, w.endOfName(k)), "relation.opening", 0.65);
            return;
        }
        int far = w.word(w.endOfName(k)).equals(",") ? 25 : 5;
        for (int v = w.endOfName(k); v < w.size() && v < w.endOfName(k) + far; v++) {
            if (RUNS.contains(w.word(v))) {
                located(body.entity(), NameLists.entity(w, 1), w.span(0, v + 1), "relation.opening", 0.65);
                return;
            }
        }
    }

    private static boolean visits(Wording w, int from) {
        for (int k = from; k < w.size() && k < from + 25; k++) {
            if (w.name(k) == null && VISITS.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    // "X, 80 salariés à Bersée", "X, constructeur de wagons à Douai": where an apposition ends in a town
    private int apposedTown(Wording w, int comma) {
        boolean staff = false;
        for (int k = comma + 1; k < w.size() && k - comma < 9; k++) {
            boolean in = w.word(k).equals("a") && !w.token(k).text().equals("a") && w.name(k) == null;
            if (in && staff && w.name(k + 1, EntityKind.TERRITORY) != null) {
                String after = w.word(NameLists.afterBrackets(w, w.endOfName(k + 1)));
                return after.equals(",") || after.equals(".") || after.isEmpty() ? k + 1 : -1;
            }
            staff |= w.word(k).equals("salaries")
                    || w.word(k).equals("personnes")
                    || Frames.of(w.word(k)).stream().anyMatch(u -> u.frame().part() == Frame.Part.NOUN)
                    || Subjects.isBody(w.word(k));
            if (w.name(k) != null || w.isMark(k) || VerbGroup.isAuxiliary(w, k) || Frames.isVerb(w.word(k))) {
                return -1;
            }
        }
        return -1;
    }

    // "la société X de Brest"
    private static boolean ofTown(Wording w, int i, int end) {
        int noun = i - 1;
        while (w.isContentWord(noun) && !Subjects.isBody(w.word(noun)) && i - noun < 3) {
            noun--;
        }
        return (Subjects.isBody(w.word(noun)) || Subjects.isBody(w.word(i)))
                && w.name(end + 1, EntityKind.TERRITORY) != null
                && NameLists.entity(w, end + 1).key().startsWith("commune/");
    }

    // "à Rouen, chez X", "à Rouen au sein de X"
    private void within(Wording w, int i) {
        int town = i - 1;
        if (w.word(i).equals("au") ? !w.says(i, "au", "sein") : !w.word(i).equals("chez")) {
            return;
        }
        town -= w.word(town).equals(",") ? 1 : 0;
        town -= w.word(town).equals(")") ? 2 : 0;
        int from = w.word(i).equals("au") ? w.afterArticle(w.afterOf(i + 2)) : i + 1;
        int body = NameLists.skipNouns(w, from);
        boolean in = w.name(town, EntityKind.TERRITORY) != null
                && w.word(w.startOfName(town) - 1).equals("a");
        if (in
                && w.name(body, EntityKind.ORGANISATION) != null
                && NameLists.entity(w, town).key().startsWith("commune/")) {
            located(
                    NameLists.entity(w, body),
                    NameLists.entity(w, town),
                    w.span(w.startOfName(town) - 1, w.endOfName(body)),
                    "relation.within",
                    0.7);
        }
    }

    // a territory, or a park named: "le technopôle du Madrillet"
    private static boolean isPlace(Wording w, int i) {
        return w.name(i, EntityKind.TERRITORY) != null
                || w.name(i, EntityKind.ORGANISATION, EntityKind.SITE) != null
                        && PARKS.contains(w.word(w.startOfName(i)));
    }

    private static int place(Wording w, int from, int within) {
        for (int i = from; i < w.size() && i <= from + within; i = w.endOfName(i)) {
            if (isPlace(w, i)) {
                String before = w.word(i - 1);
                boolean in =
                        IN.contains(before) || w.afterArticle(i - 1) == i || before.equals(":") || before.equals("du");
                return in ? i : -1;
            }
            if (w.isMark(i) && !w.word(i).equals(":") && !w.word(i).equals("(")) {
                return -1;
            }
        }
        return -1;
    }

    private void located(Entity body, @Nullable Entity place, Span evidence, String rule, double confidence) {
        ties.add(body, "locatedIn", place, Modality.STATED, evidence, rule, confidence);
    }
}
