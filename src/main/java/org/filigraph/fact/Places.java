package org.filigraph.fact;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.jspecify.annotations.Nullable;

/** Reads where bodies are: {@code locatedIn}, {@code headquarteredIn}. */
final class Places {
    private static final Set<String> SITED = Set.of(
            "situe",
            "situee",
            "situes",
            "situees",
            "implante",
            "implantee",
            "implantes",
            "implantees",
            "base",
            "basee",
            "bases",
            "basees",
            "installe",
            "installee",
            "installes",
            "installees",
            "localise",
            "localisee",
            "localises",
            "localisees",
            "trouve",
            "trouvent",
            "etabli",
            "etablie",
            "domicilie",
            "domiciliee",
            "present",
            "presente",
            "presents",
            "presentes",
            "heberge",
            "hebergee",
            "siege",
            "siegeant");
    private static final Set<String> OPENS = Set.of(
            "implante",
            "installe",
            "ouvert",
            "inaugure",
            "ouvre",
            "construit",
            "exploite",
            "possede",
            "dispose",
            "compte",
            "emploie",
            "opere",
            "modernise",
            "agrandit");
    private static final Set<String> PLANTS = Set.of(
            "usine",
            "usines",
            "site",
            "sites",
            "plateforme",
            "etablissement",
            "etablissements",
            "laboratoire",
            "atelier",
            "ateliers",
            "entrepot",
            "centre",
            "bureaux",
            "implantation",
            "implantations",
            "filiale",
            "agence",
            "agences",
            "unite",
            "unites");
    private static final Set<String> IN = Set.of("a", "au", "aux", "en", "dans", "sur");

    private final Ties ties;

    Places(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (word.equals("siege") && !w.word(i - 1).equals("se")) {
                headquarters(w, i);
            } else if (SITED.contains(word)) {
                sited(w, i);
            } else if (PLANTS.contains(word)) {
                plant(w, i);
            }
        }
        directly(w);
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
                ties.add(
                        bodies.get(0).entity(),
                        "locatedIn",
                        towns.get(0).entity(),
                        Relation.Modality.STATED,
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
        Entity body = ties.subjectAt(w, i);
        int from = i;
        int of = w.afterOf(i + 1);
        if (w.word(i + 1).equals("social")
                || w.word(i + 1).equals("mondial")
                || w.word(i + 1).equals("europeen")) {
            of = w.afterOf(i + 2);
        }
        Name owner = w.name(of, EntityKind.ORGANISATION);
        if (owner != null && of > i + 1) {
            body = owner.entity();
        }
        if (body == null) {
            body = ties.earlierSubject();
        }
        while (from > 0
                && (w.word(from - 1).equals("son")
                        || w.word(from - 1).equals("le")
                        || w.word(from - 1).equals("dont"))) {
            from--;
        }
        ties.add(
                body,
                "headquarteredIn",
                entity(w, place),
                Ties.modality(w, i, place),
                w.span(from, w.endOfName(place)),
                "relation.seat",
                0.85);
    }

    // "X est située à T", "implantée à T, X", "X, basée en Bretagne et en Savoie"
    private void sited(Wording w, int i) {
        if (isPlantBefore(w, i)) {
            return;
        }
        int place = place(w, i + 1, 5);
        if (place < 0) {
            return;
        }
        boolean seat = w.word(i - 1).equals("siege")
                || w.word(i - 2).equals("siege")
                || w.word(i - 3).equals("siege")
                || w.word(i - 4).equals("siege")
                || w.word(i - 5).equals("siege");
        if (seat) {
            return;
        }
        Entity body = ties.subjectAt(w, i);
        int from = i;
        int to = w.endOfName(place);
        Integer at = ties.subjectIndex(w, i);
        if (body != null && at != null) {
            from = at;
        }
        if (body == null || at == null) {
            // "Implantée à Croissy, X fournit"
            int after = to;
            while (after < w.size() && !w.word(after).equals(",") && after - to < 6) {
                after++;
            }
            int name = w.afterArticle(after + 1);
            Name later = w.word(after).equals(",") ? w.name(name, EntityKind.ORGANISATION) : null;
            if (later != null) {
                body = later.entity();
                to = w.endOfName(name);
            }
        }
        each(w, place, body, "locatedIn", from, to, i, "relation.sited", 0.85);
    }

    // "son usine de Brest", "exploite deux sites à A et B", "une nouvelle usine à C"
    private void plant(Wording w, int i) {
        int after = i + 1;
        while (after < w.size() && w.isContentWord(after) && after - i < 4) {
            after++;
        }
        boolean of = w.word(after).equals("de") || w.word(after).equals("d'");
        boolean in = IN.contains(w.word(after));
        if (w.word(after).equals("en")
                && w.name(after + 1, EntityKind.TERRITORY) != null
                && w.word(w.endOfName(after + 1)).equals(",")
                && w.word(w.endOfName(after + 1) + 1).equals("a")) {
            // "2 autres sites en France, à Gémenos": the towns say more than the country
            after = w.endOfName(after + 1) + 1;
            in = true;
        }
        int place = of || in ? w.afterArticle(after + 1) : after;
        if ((w.word(after).equals("se") && w.word(after + 1).equals("trouve"))
                || w.word(after).equals("est")
                || w.word(after).equals("sont")) {
            place = place(w, after + 1, 5);
        } else if (!of && !in && !w.word(after).equals(",")) {
            place = menaced(w, after);
        }
        if (place < 0 || w.name(place, EntityKind.TERRITORY) == null) {
            return;
        }
        boolean own = false;
        boolean opens = false;
        for (int k = Math.max(0, i - 6); k < i; k++) {
            String word = w.word(k);
            own |= word.equals("son")
                    || word.equals("sa")
                    || word.equals("ses")
                    || word.equals("leur")
                    || word.equals("leurs");
            opens |= OPENS.contains(word);
        }
        boolean pointed = w.word(i - 1).equals("l'")
                || w.word(i - 1).equals("le")
                || w.word(i - 1).equals("du");
        Entity body = ties.subjectAt(w, i);
        if (body == null && (own || opens || (pointed && !tellsBody(w)))) {
            body = ties.earlierSubject();
        }
        if (body == null) {
            return;
        }
        each(w, place, body, "locatedIn", i, w.endOfName(place), i, "relation.plant", own || opens ? 0.8 : 0.65);
    }

    private static boolean tellsBody(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i, EntityKind.ORGANISATION) != null) {
                return true;
            }
        }
        return false;
    }

    // "deux usines menacées de fermeture en Italie"
    private static int menaced(Wording w, int after) {
        for (int k = after; k < w.size() && k < after + 5; k++) {
            if (IN.contains(w.word(k)) && w.name(k + 1, EntityKind.TERRITORY) != null) {
                return k + 1;
            }
            if (w.isMark(k)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPlantBefore(Wording w, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            if (PLANTS.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    // "le Centre spatial de l'OTAN à Toulouse", "Sorex (Brest)"
    private void directly(Wording w) {
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name body = w.name(i, EntityKind.ORGANISATION);
            if (body == null) {
                continue;
            }
            int end = w.endOfName(i);
            String left = w.word(i - 1);
            boolean ofSomething = left.equals("de")
                    || left.equals("du")
                    || left.equals("d'")
                    || ((left.equals("la") || left.equals("l'"))
                            && w.word(i - 2).equals("de"));
            boolean bracket = w.word(end).equals("(")
                    && w.name(end + 1, EntityKind.TERRITORY) != null
                    && (w.word(w.endOfName(end + 1)).equals(")")
                            || w.word(w.endOfName(end + 1)).equals(","));
            boolean at = !ofSomething
                    && (w.word(end).equals("a") || w.word(end).equals("en"))
                    && w.name(end + 1, EntityKind.TERRITORY) != null
                    && isAt(w, end)
                    && (!w.block().isHeading() || w.word(end).equals("en"));
            boolean ofTown = w.word(end).equals("d'") && w.name(end + 1, EntityKind.TERRITORY) != null;
            if (!bracket && !at && !ofTown) {
                continue;
            }
            Entity town = entity(w, end + 1);
            ties.add(
                    body.entity(),
                    "locatedIn",
                    town,
                    Ties.modality(w, i, end),
                    w.span(i, w.endOfName(end + 1)),
                    "relation.at",
                    bracket ? 0.8 : 0.65);
            int before = i - 1;
            // "le Commandement de l'Espace et le Centre d'excellence à Toulouse"
            int k = w.word(before).equals("le")
                            || w.word(before).equals("la")
                            || w.word(before).equals("l'")
                    ? before - 1
                    : before;
            if (at && w.word(k).equals("et") && w.name(k - 1, EntityKind.ORGANISATION) != null) {
                ties.add(
                        entity(w, k - 1),
                        "locatedIn",
                        town,
                        Ties.modality(w, i, end),
                        w.span(w.startOfName(k - 1), w.endOfName(end + 1)),
                        "relation.at",
                        0.6);
            }
        }
    }

    // "X à T" is a place, "X a T" is none
    private boolean isAt(Wording w, int i) {
        return !w.token(i).text().equals("a");
    }

    private int place(Wording w, int from, int within) {
        for (int i = from; i < w.size() && i <= from + within; i = w.endOfName(i)) {
            if (w.name(i, EntityKind.TERRITORY) != null) {
                String before = w.word(i - 1);
                boolean in = IN.contains(before)
                        || before.equals("la")
                        || before.equals("le")
                        || before.equals(":")
                        || before.equals("du")
                        || before.equals("l'");
                return in ? i : -1;
            }
            Name hub = w.name(i, EntityKind.ORGANISATION, EntityKind.SITE);
            if (hub != null && (IN.contains(w.word(i - 1)) || w.word(i - 1).equals("du"))) {
                return i;
            }
            if (w.isMark(i) && !w.word(i).equals(":") && !w.word(i).equals("(")) {
                return -1;
            }
        }
        return -1;
    }

    private static Entity entity(Wording w, int i) {
        return java.util.Objects.requireNonNull(w.name(i)).entity();
    }

    // "à A et B", "à A (Nord), B et C": one tie each
    private void each(
            Wording w,
            int place,
            @Nullable Entity body,
            String relation,
            int from,
            int to,
            int verb,
            String rule,
            double confidence) {
        int end = to;
        List<Integer> listed = new java.util.ArrayList<>(List.of(place));
        int k = w.endOfName(place);
        while (k < w.size()) {
            if (w.word(k).equals("(")) {
                while (k < w.size() && !w.word(k).equals(")")) {
                    k++;
                }
                k++;
                continue;
            }
            boolean joined =
                    w.word(k).equals("et") || w.word(k).equals(",") || w.word(k).equals("ou");
            if (!joined) {
                break;
            }
            int next = IN.contains(w.word(k + 1)) ? k + 2 : k + 1;
            if (w.name(next, EntityKind.TERRITORY) == null
                    || (w.word(k).equals(",")
                            && next == k + 1
                            && !w.word(w.endOfName(next)).equals(",")
                            && !w.word(w.endOfName(next)).equals("et"))) {
                break;
            }
            listed.add(next);
            k = w.endOfName(next);
            end = Math.max(end, k);
        }
        for (int at : listed) {
            ties.add(
                    body,
                    relation,
                    entity(w, at),
                    Ties.modality(w, verb, place),
                    w.span(Math.min(from, verb), Math.max(end, to)),
                    rule,
                    confidence);
        }
    }
}
