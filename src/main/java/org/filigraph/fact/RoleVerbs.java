package org.filigraph.fact;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Time;
import org.jspecify.annotations.Nullable;

/**
 * Roles that a verb or a noun of office tells: {@code a été élue à la présidence de}, {@code préside},
 * {@code prend la tête de}, {@code succède à}, {@code la nomination de … au poste de}; with "il" and "elle" for the person
 * told of before.
 */
final class RoleVerbs {
    private static final Set<String> NAMED = Set.of(
            "nomme",
            "nommee",
            "elu",
            "elue",
            "reelu",
            "reelue",
            "designe",
            "designee",
            "promu",
            "promue",
            "devenu",
            "devenue",
            "choisi",
            "choisie",
            "reconduit",
            "reconduite",
            "recrute",
            "recrutee",
            "porte",
            "portee",
            "appele",
            "appelee",
            "propulse",
            "propulsee",
            "installe",
            "installee",
            "confirme",
            "confirmee",
            "intronise",
            "intronisee",
            "embauche",
            "embauchee");
    private static final Set<String> BE =
            Set.of("est", "devient", "etait", "fut", "reste", "sera", "deviendra", "demeure");
    private static final Set<String> LEADS = Set.of(
            "preside",
            "dirige",
            "copreside",
            "codirige",
            "presidait",
            "dirigeait",
            "pilote",
            "pilotait",
            "presidera",
            "dirigera",
            "gere",
            "gerait");
    private static final Set<String> LED = Set.of("preside", "presidee", "copreside", "copresidee");
    private static final Set<String> DIRECTED = Set.of(
            "dirige",
            "dirigee",
            "codirigee",
            "codirige",
            "emmenee",
            "emmene",
            "conduite",
            "conduit",
            "pilotee",
            "pilote",
            "menee",
            "gere",
            "geree",
            "diriges");
    private static final Set<String> FOUNDED =
            Set.of("fonde", "fondee", "cree", "creee", "cofonde", "cofondee", "cocreee", "lancee");
    private static final Set<String> TAKES = Set.of(
            "prend",
            "prendra",
            "pris",
            "prenait",
            "prit",
            "assure",
            "assurait",
            "assurera",
            "assume",
            "occupe",
            "occupait",
            "exerce",
            "exercait",
            "reprend",
            "quitte",
            "conserve",
            "tient",
            "abandonne");
    private static final Set<String> OFFICES = Set.of(
            "presidence",
            "direction",
            "tete",
            "codirection",
            "copresidence",
            "vice-presidence",
            "gerance",
            "commandes",
            "renes",
            "gouvernance",
            "barre",
            "gouvernail",
            "pilotage");
    /** The position of who is "à la tête de" a body that may have several. */
    static final String HEAD = "à la tête";

    private static final int LONGEST_GAP = 14;
    /** So many roles back is the position of one who succeeds looked for. */
    private static final int REMEMBERED = 300;

    private final Source source;
    private final Positions positions;
    private final Bodies bodies;
    private final List<Role> roles;
    private @Nullable Name last;

    RoleVerbs(Source source, Positions positions, Bodies bodies, List<Role> roles) {
        this.source = source;
        this.positions = positions;
        this.bodies = bodies;
        this.roles = roles;
    }

    static boolean isNaming(String word) {
        return NAMED.contains(word);
    }

    /** The position of who leads, by the participle before "par"; empty where it tells none. */
    static String ledBy(String participle) {
        return participle.equals("direction")
                ? "directeur"
                : LED.contains(participle)
                        ? "président"
                        : DIRECTED.contains(participle) ? "dirigeant" : FOUNDED.contains(participle) ? "fondateur" : "";
    }

    /** The index after "lundi soir", "en 2004", "au poste de", "comme" at {@code i}, where a position may stand. */
    static int afterNaming(Wording w, int i) {
        int j = i;
        while (j < w.size() && j - i < LONGEST_GAP && !Positions.at(w, j) && !isOffice(w, j)) {
            String word = w.word(j);
            boolean time = FunctionWords.isCalendar(word)
                    || w.token(j).isNumber()
                    || Set.of(
                                    "en",
                                    "le",
                                    "la",
                                    "l'",
                                    "ce",
                                    "cette",
                                    "depuis",
                                    "soir",
                                    "matin",
                                    "apres-midi",
                                    "dernier",
                                    "derniere",
                                    "debut",
                                    "fin",
                                    "au",
                                    "mois",
                                    "de",
                                    "d'",
                                    "a",
                                    "l'unanimite",
                                    "unanimite",
                                    "officiellement",
                                    "hier",
                                    "recemment",
                                    "comme",
                                    "poste",
                                    "fonction",
                                    "fonctions",
                                    "aux",
                                    "tant",
                                    "que",
                                    "annee",
                                    "semaine",
                                    "egalement",
                                    "ainsi",
                                    "er",
                                    "par",
                                    "du",
                                    "pour",
                                    "mandat",
                                    "second",
                                    "nouveau",
                                    "rang",
                                    "titre",
                                    "presque",
                                    "tour",
                                    "jour",
                                    "printemps",
                                    "automne",
                                    "hiver",
                                    "ete",
                                    "qualite",
                                    "role",
                                    "postes",
                                    "an",
                                    "apres",
                                    "trois",
                                    "ans",
                                    "deux",
                                    "juste")
                            .contains(word)
                    || w.name(j, EntityKind.ORGANISATION, EntityKind.TERRITORY, EntityKind.EVENT) != null;
            if (!time) {
                return j;
            }
            j = w.endOfName(j);
        }
        return j;
    }

    private static boolean isOffice(Wording w, int i) {
        return OFFICES.contains(w.word(i))
                && w.name(i) == null
                && Set.of("la", "les", "sa", "aux", "une", "en").contains(w.word(i - 1));
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null) {
                told(w, person, i, w.endOfName(i));
                if (i > 3 && w.says(0, "a", "la", "tete") && w.word(i - 1).equals(",") && i < 12) {
                    officeOf(w, person, i, 2);
                }
                named(w, person, i);
            }
        }
        pronoun(w);
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null && isSubject(w, i)) {
                last = person;
                break;
            }
        }
    }

    // no complement: "la maison d'Anne Martin" is not about her
    private static boolean isSubject(Wording w, int i) {
        return !Set.of("de", "d'", "du", "a", "avec").contains(w.word(i - 1));
    }

    // "Elle préside", "Il est également délégué à", "dont il est le directeur"
    private void pronoun(Wording w) {
        if (last == null) {
            return;
        }
        for (int i = 0; i < w.size(); i++) {
            boolean celui = (w.word(i).equals("celui") || w.word(i).equals("celle"))
                    && w.word(i + 1).equals("qui");
            if (w.word(i).equals("il") || w.word(i).equals("elle") || celui) {
                Name inside = subjectBefore(w, i);
                Name person = inside != null ? inside : last;
                predicate(w, person, i, i + 1);
            }
        }
    }

    private static @Nullable Name subjectBefore(Wording w, int before) {
        for (int i = 0; i < before; i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    // "P, présidente de A, a été élue …": what the sentence says of P after what stands beside the name
    private void told(Wording w, Name person, int from, int end) {
        int i = end;
        if (predicate(w, person, from, i)) {
            return;
        }
        if (w.says(i, ",", "a", "la", "tete")) {
            officeOf(w, person, from, i + 3);
        }
        if (w.word(i).equals(",") || w.word(i).equals("(")) {
            boolean bracket = w.word(i).equals("(");
            int close = i + 1;
            while (close < w.size() && close - i < 40) {
                boolean ends =
                        bracket ? w.word(close).equals(")") : w.word(close).equals(",");
                if (w.name(close, EntityKind.PERSON) != null) {
                    return;
                }
                if (ends && predicate(w, person, from, close + 1)) {
                    return;
                }
                if (w.word(close).equals("»")
                        || w.word(close).equals(";")
                        || w.word(close).equals(":")) {
                    return;
                }
                close++;
            }
        }
    }

    // the verb phrase at i, of which the person is the subject
    private boolean predicate(Wording w, Name person, int from, int at) {
        int i = at;
        if (w.word(i).equals(",")) {
            i++;
        }
        while (w.word(i).equals("qui") || w.word(i).equals("y") || w.word(i).equals("en")) {
            i++;
        }
        String word = w.word(i);
        if (LEADS.contains(word)) {
            return leads(w, person, from, i);
        }
        if (word.equals("a") && LEADS.contains(w.word(i + 1))) {
            return leads(w, person, from, i + 1);
        }
        if ((word.equals("a") || word.equals("avait"))
                && FOUNDED.contains(w.word(i + 1))
                && !w.word(i + 1).startsWith("lance")) {
            Name body = w.name(w.afterArticle(i + 2), EntityKind.ORGANISATION);
            if (body != null) {
                roles.add(Roles.role(
                        person,
                        "fondateur",
                        body.entity(),
                        w,
                        from,
                        w.endOfName(w.afterArticle(i + 2)),
                        "role.founded",
                        0.8));
                return true;
            }
            return false;
        }
        int take = word.equals("a") || word.equals("avait") || word.equals("va") ? i + 1 : i;
        if (TAKES.contains(w.word(take)) || w.word(take).equals("prendre")) {
            return office(w, person, from, take + 1);
        }
        if (w.word(i).equals("succede")
                || w.word(take).equals("succede")
                || w.word(i).equals("remplace")
                || w.word(take).equals("remplace")
                || w.word(take).equals("succedera")
                || w.word(take).equals("remplacera")) {
            return succeeds(
                    w, person, from, w.word(i).equals("succede") || w.word(i).equals("remplace") ? i : take);
        }
        if (w.says(i, "a", "ete") || w.says(i, "avait", "ete")) {
            i += 2;
        } else if (w.says(i, "vient", "d'", "etre")) {
            i += 3;
        } else if (BE.contains(word)) {
            i++;
            while (Set.of(
                            "egalement",
                            "aussi",
                            "desormais",
                            "aujourd'hui",
                            "toujours",
                            "actuellement",
                            "alors",
                            "donc",
                            "par",
                            "ailleurs",
                            "ainsi")
                    .contains(w.word(i))) {
                i++;
            }
        } else if (!NAMED.contains(word)) {
            return false;
        }
        if (NAMED.contains(w.word(i))) {
            i = afterNaming(w, i + 1);
        }
        if (isOffice(w, i)) {
            return officeOf(w, person, from, i);
        }
        if (w.says(i, "a", "la", "tete")) {
            return officeOf(w, person, from, i + 2);
        }
        Position position = positions.read(w, i, w.size());
        if (position == null || w.name(position.end(), EntityKind.PERSON) != null) {
            return false;
        }
        roles.add(role(w, person, position, from, 0.88));
        while (w.word(position.end()).equals("et") || w.word(position.end()).equals(",")) {
            Position next = positions.read(w, position.end() + 1, w.size());
            if (next == null
                    || w.name(next.end(), EntityKind.PERSON) != null
                    || w.word(next.end()).equals(",") && w.name(next.end() + 1, EntityKind.PERSON) != null) {
                break;
            }
            if (next.named() && !position.named()) {
                Role first = roles.remove(roles.size() - 1);
                roles.add(new Role(first.person(), first.role(), next.body(), first.period(), first.evidence()));
            }
            roles.add(role(w, person, next, from, 0.86));
            position = next;
        }
        return true;
    }

    private boolean leads(Wording w, Name person, int from, int verb) {
        int of = w.afterArticle(verb + 1);
        Name body = w.name(of, EntityKind.ORGANISATION, EntityKind.TERRITORY);
        Entity entity = body == null ? null : body.entity();
        int end = body == null ? of + 1 : w.endOfName(of);
        if (body == null && of > verb + 1 && (Bodies.isNoun(w.word(of)))) {
            // "préside le pôle Nautimer", "dirige l'entreprise depuis 2010"
            Name after = firstBody(w, of + 1, 4);
            entity = after != null
                    ? after.entity()
                    : bodies.called(w.word(of), w.token(of).span().start());
        }
        if (entity == null
                || w.word(verb).startsWith("pilot") && body == null
                || w.word(verb).startsWith("ger") && body == null) {
            return false;
        }
        String role = w.word(verb).contains("presid") ? "président" : "dirigeant";
        roles.add(new Role(
                person.entity(),
                role,
                entity,
                since(w, verb),
                Evidence.at(
                        w.span(Math.min(from, verb), Math.max(end, from + 1)).cover(person.span()),
                        "role.verb",
                        body == null ? 0.78 : 0.85)));
        return true;
    }

    private static @Nullable Name firstBody(Wording w, int from, int within) {
        for (int i = from; i < w.size() && i < from + within; i++) {
            Name name = w.name(i, EntityKind.ORGANISATION, EntityKind.TERRITORY);
            if (name != null) {
                return name;
            }
            if (w.isMark(i)) {
                return null;
            }
        }
        return null;
    }

    // "la présidence de A", "ses fonctions à la tête de A", "le poste de directrice de A"
    private boolean office(Wording w, Name person, int from, int at) {
        for (int i = at; i < w.size() && i < at + 8; i = w.endOfName(i)) {
            if (isOffice(w, i)) {
                return officeOf(w, person, from, i);
            }
            if (Set.of("poste", "fonction", "fonctions", "mandat", "charge").contains(w.word(i))
                    && w.afterOf(i + 1) > i + 1) {
                Position position = positions.read(w, w.afterOf(i + 1), w.size());
                if (position != null) {
                    roles.add(role(w, person, position, from, 0.86));
                    return true;
                }
            }
            if (w.isMark(i) && !w.word(i).equals(",") || w.word(i).equals("»")) {
                return false;
            }
        }
        return false;
    }

    // the office named at i, and its body
    private boolean officeOf(Wording w, Name person, int from, int office) {
        int end = office + 1;
        while (w.isContentWord(end) && !w.word(end).equals("mondial") && end < office + 3) {
            end++;
        }
        int of = w.afterOf(end);
        Name body = of > end ? firstBody(w, of, 9) : null;
        Entity entity = body != null
                ? body.entity()
                : of > end && Bodies.isNoun(w.word(of))
                        ? bodies.called(w.word(of), w.token(of).span().start())
                        : bodies.topic(w.token(office).span().start());
        if (entity == null) {
            return false;
        }
        String noun = w.word(office);
        String role = noun.contains("presidence")
                ? noun.startsWith("vice") ? "vice-président" : "président"
                : noun.contains("direction")
                        ? w.word(office + 1).startsWith("general") ? "directeur général" : "directeur"
                        : noun.equals("gerance") ? "gérant" : headOf(entity);
        int to = body != null ? w.at(body.span().end() - 1) + 1 : of + 1;
        roles.add(new Role(
                person.entity(),
                role,
                entity,
                Period.NONE,
                Evidence.at(
                        w.span(Math.min(from, office), Math.min(w.size(), Math.max(to, from + 1)))
                                .cover(person.span()),
                        "role.office",
                        body != null ? 0.8 : 0.74)));
        return true;
    }

    // who is at the head of a region presides over it; of a town, is its mayor; of another body, the text's own words
    private static String headOf(Entity body) {
        String key = body.key();
        if (key.startsWith("commune/")) {
            return "maire";
        }
        return body.kind() == EntityKind.TERRITORY || key.startsWith("region-") || key.startsWith("conseil-")
                ? "président"
                : HEAD;
    }

    // "P succède à Q (à la tête de A | au poste de directeur)": P holds it, Q held it
    private boolean succeeds(Wording w, Name person, int from, int verb) {
        int q = verb + 1;
        while (q < w.size() && q < verb + 5 && w.name(q, EntityKind.PERSON) == null) {
            q++;
        }
        Name former = w.name(q, EntityKind.PERSON);
        if (former == null) {
            return false;
        }
        int end = w.endOfName(q);
        int before = roles.size();
        int at = afterNaming(w, w.word(end).equals(",") ? end + 1 : end);
        boolean tie = at > end;
        if (tie && isOffice(w, at)) {
            officeOf(w, person, from, at);
        } else if (tie) {
            Position position = positions.read(w, at, w.size());
            if (position != null) {
                roles.add(role(w, person, position, from, 0.84));
            }
        }
        Role known = roles.size() > before ? roles.get(roles.size() - 1) : roleOf(person.entity());
        if (known != null && known.organisation() != null) {
            String noun =
                    known.role().replaceFirst("^(?:[Nn]ouve(?:au|lle)|[Pp]remier|[Pp]remière|[Aa]ctuel(?:le)?) ", "");
            roles.add(new Role(
                    former.entity(),
                    noun,
                    known.organisation(),
                    Period.NONE,
                    Evidence.at(w.span(Math.min(from, verb), end).cover(former.span()), "role.former", 0.74)));
            return true;
        }
        return false;
    }

    private @Nullable Role roleOf(Entity person) {
        return roles.subList(Math.max(0, roles.size() - REMEMBERED), roles.size()).stream()
                .filter(r -> r.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    // "la nomination de P au poste de", "a nommé P directrice de", "l'élection de P à la présidence de"
    private void named(Wording w, Name person, int at) {
        int i = at - 1;
        while (i > 0 && (FunctionWords.isCourtesy(w.word(i)) || w.word(i).equals("."))) {
            i--;
        }
        boolean noun = (w.word(i).equals("de") || w.word(i).equals("d'"))
                && Set.of(
                                "nomination",
                                "election",
                                "reelection",
                                "arrivee",
                                "designation",
                                "promotion",
                                "reconduction",
                                "recrutement")
                        .contains(w.word(i - 1));
        boolean verb = Set.of(
                        "nomme",
                        "nomment",
                        "elit",
                        "elisent",
                        "elu",
                        "reelu",
                        "designe",
                        "nommer",
                        "choisi",
                        "recrute",
                        "promeut",
                        "nommera",
                        "reconduit")
                .contains(w.word(i));
        if (!noun && !verb) {
            return;
        }
        int end = w.endOfName(at);
        int j = afterNaming(w, end);
        if (isOffice(w, j) && j > end) {
            officeOf(w, person, at, j);
            return;
        }
        if (!verb && j == end) {
            return;
        }
        Position position = positions.read(w, j, w.size());
        if (position != null && w.name(position.end(), EntityKind.PERSON) == null) {
            roles.add(role(w, person, position, at, 0.85));
        }
    }

    private Role role(Wording w, Name person, Position position, int from, double confidence) {
        return new Role(
                person.entity(),
                position.role(),
                position.body(),
                since(w, position.end() - 1),
                Evidence.at(
                        w.span(Math.min(from, position.start()), Math.max(position.end(), from + 1))
                                .cover(person.span()),
                        "role.verb",
                        position.named() ? confidence : confidence - 0.12));
    }

    // "depuis 2017" after the verb
    private Period since(Wording w, int after) {
        for (Time time : source.mentions().timesIn(w.span())) {
            int i = w.at(time.span().start());
            if (time.sense() == Time.Sense.SINCE && i > after && i <= after + 12) {
                return new Period(time.from(), null);
            }
        }
        return Period.NONE;
    }
}
