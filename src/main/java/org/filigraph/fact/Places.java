package org.filigraph.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
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

    private static final Set<String> PRESENCE =
            Set.of("presence", "implantation", "installation", "arrivee", "venue", "ancrage", "enracinement");
    private static final Set<String> IN = Set.of("a", "au", "aux", "en", "dans", "sur");
    private static final Set<String> DASHES = Set.of("–", "—", "-", "|", "/", ":");

    /** What may stand beside a town in a line of its own: "(38)", ".". */
    private static final int CODE = 6;

    private final Ties ties;
    private final Subjects subjects;
    private final Plants plants;
    private @Nullable Entity dateline;

    Places(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.plants = new Plants(ties);
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
                if (w.begins(i) && (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.SITE))) {
                    beside(w, i);
                }
            } else if (PRESENCE.contains(word)) {
                presence(w, i);
            } else if (word.equals("chez") || word.equals("au")) {
                within(w, i);
            } else if (word.equals("siege") && !w.word(i - 1).equals("se")) {
                headquarters(w, i);
            } else if (Plants.isPlant(word) ? !plants.read(w, i) : Subjects.isBody(word)) {
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
            if (!blocks.get(i).isContent() || line.span().length() > 60) {
                continue;
            }
            if (!bracketed) {
                address(source, blocks.get(i), line);
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

    // a line that is a body's name over a line that is a town's
    private void address(Source source, Block above, Block line) {
        List<Name> bodies = source.mentions().namesIn(above.span());
        List<Name> towns = source.mentions().namesIn(line.span());
        boolean alone = bodies.size() == 1
                && bodies.get(0).is(EntityKind.ORGANISATION)
                && bodies.get(0).span().length() * 10 >= above.span().length() * 9
                && !towns.isEmpty()
                && towns.get(0).is(EntityKind.TERRITORY)
                && towns.get(0).entity().key().startsWith("commune/")
                && towns.get(0).span().length() + CODE >= line.span().length();
        if (alone && !PublicBodies.has(bodies.get(0).entity())) {
            Span evidence = bodies.get(0).span().cover(towns.get(0).span());
            located(bodies.get(0).entity(), towns.get(0).entity(), evidence, "relation.address", 0.85);
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
        } else if (mark.equals("de") && ofTown(w, i, end)) {
            place = end + 1;
        } else if (mark.equals(",") && apposedTown(w, end) > 0) {
            place = apposedTown(w, end);
        } else if (mark.equals("d'")) {
            place = w.name(end + 1, EntityKind.TERRITORY) != null ? end + 1 : -1;
        } else if (mark.equals(",")) {
            place = apart(w, end);
        } else if (!ofSomething(w, i) && Plants.isIn(w, end)) {
            place = Plants.zone(w, end);
            confidence = mark.equals("a") || mark.equals("en") ? 0.65 : 0.6;
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

    // "X, à Brest,", "X, dans le Finistère,", "X, de Brest,": between commas
    private static int apart(Wording w, int comma) {
        boolean of = w.afterOf(comma + 1) > comma + 1;
        int place = of ? w.afterOf(comma + 1) : Plants.isIn(w, comma + 1) ? Plants.zone(w, comma + 1) : -1;
        if (place < 0 || w.name(place, EntityKind.TERRITORY) == null) {
            return -1;
        }
        Entity town = NameLists.entity(w, place);
        int after = NameLists.afterBrackets(w, w.endOfName(place));
        boolean closed = w.isMark(after) && !w.word(after).equals("-") || after >= w.size();
        boolean known = !town.label().equals("Paris") && (!of || town.key().startsWith("commune/"));
        return closed && known ? place : -1;
    }

    // "la présence de X en Isère", "l'arrivée du groupe Y à Dole"
    private void presence(Wording w, int i) {
        int named = NameLists.skipNouns(w, w.afterArticle(w.afterOf(i + 1)));
        if (w.afterOf(i + 1) == i + 1 || w.name(named, EntityKind.ORGANISATION) == null) {
            return;
        }
        int in = NameLists.afterBrackets(w, w.endOfName(named));
        int place = Plants.isIn(w, in) ? Plants.zone(w, in) : -1;
        if (place >= 0 && !PublicBodies.has(NameLists.entity(w, named))) {
            located(
                    NameLists.entity(w, named),
                    NameLists.entity(w, place),
                    w.span(i, w.endOfName(place)),
                    "relation.presence",
                    0.75);
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
        int named = NameLists.skipNouns(w, Plants.isPlant(w.word(i)) ? w.afterArticle(w.afterOf(k + 1)) : k + 1);
        if (w.name(named, EntityKind.ORGANISATION) != null) {
            located(NameLists.entity(w, named), home, w.span(i, w.endOfName(named)), "relation.demonym", 0.7);
            return;
        }
        int comma = i - 1;
        while (comma > 0 && i - comma < 7 && !w.isMark(comma) && w.name(comma) == null) {
            comma--;
        }
        boolean group = w.word(i).endsWith("s")
                && w.word(comma).equals(",")
                && w.word(comma + 1).equals("les");
        Said who = group && w.name(comma - 1, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, comma - 1), w.startOfName(comma - 1))
                : Subjects.isBody(w.word(i)) && !Plants.isPlant(w.word(i)) ? subjects.ofDescription(w, i) : null;
        if (who == null && Plants.isPlant(w.word(i))) {
            who = subjects.topic(w, i);
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
            if (Plants.runs(w.word(v))) {
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
        int wider = w.name(town, EntityKind.TERRITORY) != null ? w.startOfName(town) - 2 : -1;
        if (wider > 0 && w.word(wider).equals(",") && IN.contains(w.word(wider + 1))) {
            town = wider - 1; // "à Nogent, en Haute-Marne, chez X"
        }
        int from = w.word(i).equals("au") ? w.afterArticle(w.afterOf(i + 2)) : w.afterArticle(i + 1);
        int body = NameLists.skipNouns(w, from);
        boolean in = w.name(town, EntityKind.TERRITORY) != null
                && w.word(w.startOfName(town) - 1).equals("a");
        if (in && w.name(body, EntityKind.ORGANISATION) != null) {
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
