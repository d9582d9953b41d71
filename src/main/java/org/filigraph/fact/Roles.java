package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads who holds which position: beside the name ({@code Anne Martin, présidente de Sorex et maire de Brest}), before
 * it ({@code la ministre Anne Martin}), in brackets, by a verb ({@code a été nommée directrice de}), or by whom a body
 * is led ({@code présidée par}).
 */
final class Roles {
    private static final int LONGEST_ROLE = 16;
    private static final Entity FRANCE = new Entity(EntityKind.TERRITORY, "country/FRA", "France");
    private static final Set<String> QUALIFIERS = Set.of(
            "ancien",
            "ancienne",
            "ex",
            "nouveau",
            "nouvelle",
            "actuel",
            "actuelle",
            "futur",
            "future",
            "premier",
            "premiere",
            "jeune",
            "second",
            "seconde");
    private static final Set<String> LAND = Set.of(
            "region",
            "departement",
            "ville",
            "commune",
            "metropole",
            "agglomeration",
            "conseil",
            "communaute",
            "association",
            "groupe",
            "societe",
            "entreprise",
            "pole",
            "cluster",
            "start-up",
            "federation",
            "territoire",
            "laboratoire",
            "laboratoires",
            "institut",
            "reseau",
            "ecole",
            "universite",
            "club",
            "filiale",
            "branche",
            "competitivite",
            "d'",
            "d'agglomeration",
            "regional",
            "departemental");
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
            "devenue");
    private static final Set<String> BECOMES = Set.of("est", "devient", "etait", "fut", "reste", "sera");
    private static final Set<String> STATE_POSITIONS = Set.of("ministre", "secretaire");

    private final Source source;
    private final List<Role> roles = new ArrayList<>();

    private Roles(Source source) {
        this.source = source;
    }

    static List<Role> of(Source source) {
        Roles reader = new Roles(source);
        for (Wording wording : Wording.of(source)) {
            reader.read(wording);
        }
        return reader.roles;
    }

    private void read(Wording w) {
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person == null) {
                continue;
            }
            int before = roles.size();
            int end = w.endOfName(i);
            after(w, person, i, end);
            shareBody(before);
            if (roles.size() == before) {
                verb(w, person, i, end);
            }
            if (roles.size() == before) {
                before(w, person, i);
            }
            if (roles.size() == before) {
                leads(w, person, i);
            }
        }
    }

    // "P, présidente de A et maire de B", "P (A)", "P – directeur de A"
    private void after(Wording w, Name person, int from, int end) {
        String mark = w.word(end);
        boolean apposition = mark.equals(",")
                || mark.equals("(")
                || mark.equals("–")
                || mark.equals("-")
                || (mark.equals(":") && w.block().isHeading())
                || mark.equals("|");
        boolean direct = NounClass.ROLE.has(mark) && w.isSmallWord(end);
        if (!apposition && !direct) {
            return;
        }
        int i = direct ? end : end + 1;
        for (int n = 0; n < 4; n++) {
            int next = position(w, person, from, i, 0.93 - 0.02 * n);
            if (next == i) {
                return;
            }
            // ", maire de", "et maire de"
            if (w.word(next).equals(",")
                    || w.word(next).equals("et")
                    || w.word(next).equals("/")
                    || w.word(next).equals("&")) {
                i = next + 1;
                if (w.word(i).equals("et")) {
                    i++;
                }
            } else {
                return;
            }
        }
    }

    // "fondateur et président de Sorex": the body is said once for both
    private void shareBody(int from) {
        if (roles.size() - from < 2) {
            return;
        }
        Entity body = roles.get(roles.size() - 1).organisation();
        for (int i = from; i < roles.size() - 1; i++) {
            Role role = roles.get(i);
            if (role.organisation() == null && body != null) {
                roles.set(i, new Role(role.person(), role.role(), body, role.period(), role.evidence()));
            }
        }
    }

    // "P est le directeur de A", "P a été nommée présidente de A", "P préside A"
    private void verb(Wording w, Name person, int from, int end) {
        int i = end;
        if (w.word(i).equals(",")) {
            i++;
        }
        if (w.word(i).equals("qui")) {
            i++;
        }
        if (w.word(i).equals("preside")
                || w.word(i).equals("dirige")
                || w.word(i).equals("codirige")) {
            int of = w.afterArticle(i + 1);
            Name body = w.name(of, EntityKind.ORGANISATION, EntityKind.TERRITORY);
            if (body != null) {
                String role = w.word(i).equals("preside") ? "président" : "dirigeant";
                add(person, role, body.entity(), w, from, w.endOfName(of), "role.verb", 0.85);
            }
            return;
        }
        if (w.word(i).equals("a") && w.word(i + 1).equals("ete")) {
            i += 2;
        } else if (w.word(i).equals("vient") && w.says(i + 1, "d'", "etre")) {
            i += 3;
        } else if (BECOMES.contains(w.word(i))) {
            i++;
        } else if (!NAMED.contains(w.word(i))) {
            return;
        }
        if (NAMED.contains(w.word(i))) {
            i++;
            if (w.says(i, "au", "poste", "de") || w.says(i, "en", "tant", "que") || w.says(i, "a", "la", "fonction")) {
                i += 3;
            }
        }
        position(w, person, from, i, 0.88);
    }

    // "le ministre P", "la présidente de A, P,"
    private void before(Wording w, Name person, int at) {
        int last = at - 1;
        if (w.word(last).equals(",") || w.word(last).equals(":")) {
            last--;
        }
        if (w.word(last).equals(".") && FunctionWords.isCourtesy(w.word(last - 1))) {
            last -= 2;
        } else if (FunctionWords.isCourtesy(w.word(last))) {
            last--;
        }
        if (w.word(last).equals(",")) {
            last--;
        }
        for (int i = last; i >= 0 && i >= last - LONGEST_ROLE; i--) {
            Name name = w.name(i);
            if (name != null) {
                if (name.is(EntityKind.PERSON) || name.is(EntityKind.EVENT)) {
                    return;
                }
                i = w.startOfName(i);
                continue;
            }
            if (w.isMark(i)
                    && !w.word(i).equals("&")
                    && !(w.word(i).equals(",") && w.word(i + 1).startsWith("d"))) {
                return;
            }
            if (isAuxiliary(w.word(i))) {
                return;
            }
            if (NounClass.ROLE.has(w.word(i)) && startsPhrase(w, i)) {
                int end = positionEnd(w, i, last + 1);
                if (end >= last + 1) {
                    emit(
                            w,
                            person,
                            i,
                            last + 1,
                            Math.min(i, startWithArticle(w, i)),
                            w.endOfName(at),
                            0.85,
                            "role.before");
                    return;
                }
            }
        }
    }

    // "A, présidée par P", "fondée par P"
    private void leads(Wording w, Name person, int at) {
        if (!w.word(at - 1).equals("par")) {
            return;
        }
        String verb = w.word(at - 2);
        String role = verb.startsWith("preside")
                ? "président"
                : verb.startsWith("dirige")
                        ? "dirigeant"
                        : verb.startsWith("fonde") || verb.startsWith("cree") || verb.startsWith("cofonde")
                                ? "fondateur"
                                : "";
        if (role.isEmpty()) {
            return;
        }
        for (int i = at - 3; i >= 0 && i >= at - 14; i--) {
            Name body = w.name(i, EntityKind.ORGANISATION);
            if (body != null) {
                add(person, role, body.entity(), w, w.startOfName(i), w.endOfName(at), "role.led", 0.8);
                return;
            }
        }
    }

    private static boolean isAuxiliary(String word) {
        return Set.of("a", "ont", "est", "sont", "sera", "avait", "qui", "que", "dont", "ou", "avec", "pour", "par")
                .contains(word);
    }

    // a position in apposition stands after an article, at the start, or after a comma
    private static boolean startsPhrase(Wording w, int i) {
        String before = w.word(i - 1);
        return i == 0
                || before.equals("le")
                || before.equals("la")
                || before.equals("l'")
                || before.equals("son")
                || before.equals("sa")
                || before.equals("par")
                || before.equals("du")
                || before.equals("au")
                || QUALIFIERS.contains(before)
                || w.isMark(i - 1)
                || w.token(i).isCapitalised();
    }

    private static int startWithArticle(Wording w, int i) {
        String before = w.word(i - 1);
        return before.equals("le") || before.equals("la") || before.equals("l'") ? i - 1 : i;
    }

    /** Reads the position at {@code i}; the index after it, or {@code i} where none stands there. */
    private int position(Wording w, Name person, int from, int at, double confidence) {
        int i = w.afterArticle(at);
        if (w.word(i).equals("son") || w.word(i).equals("sa") || w.word(i).equals("notre")) {
            i++;
        }
        if (w.token(Math.min(i, w.size() - 1)).isNumber()
                && i + 1 < w.size()
                && w.word(i + 1).length() <= 3) {
            i += 2;
        }
        int start = i;
        while (QUALIFIERS.contains(w.word(i))) {
            i++;
        }
        if (w.word(i).equals("-")) {
            i++;
        }
        boolean ex = w.word(i).startsWith("ex-") && NounClass.ROLE.has(w.word(i).substring(3));
        if ((!NounClass.ROLE.has(w.word(i)) && !ex) || w.name(i) != null) {
            return at;
        }
        int end = positionEnd(w, i, w.size());
        emit(w, person, start, end, from, end, confidence, "role.apposition");
        return end;
    }

    // the index after the position that begins at i: its adjectives, its complements, up to a verb or mark
    private static int positionEnd(Wording w, int i, int limit) {
        int end = i + 1;
        boolean organisation = false;
        boolean aupres = false;
        while (end < limit && end - i < 2 * LONGEST_ROLE) {
            String word = w.word(end);
            if (w.name(end) != null) {
                Name name = w.name(end);
                if (name != null && name.is(EntityKind.PERSON)) {
                    break;
                }
                organisation = true;
                end = w.endOfName(end);
                continue;
            }
            boolean of = word.equals("de")
                    || word.equals("du")
                    || word.equals("des")
                    || word.equals("d'")
                    || word.equals("chez")
                    || word.equals("a")
                    || word.equals("au")
                    || word.equals("aux")
                    || word.equals("en")
                    || word.equals("pour")
                    || word.equals("aupres")
                    || (!organisation && (word.equals("avec") || word.equals("sur") || word.equals("entre")));
            boolean coordinated = (word.equals("et") && !isPosition(w, end + 1))
                    || word.equals("&")
                    || (word.equals(",")
                            && (w.word(end + 1).equals("des")
                                    || w.word(end + 1).equals("du")
                                    || w.word(end + 1).equals("de"))
                            && !organisation);
            if (w.token(end).text().equals("a")) {
                break;
            }
            aupres |= word.equals("aupres");
            // "ministre déléguée auprès du ministre de l'Économie, chargée de l'Industrie"
            boolean charged = word.equals(",")
                    && (w.word(end + 1).startsWith("charge") || (aupres && STATE_POSITIONS.contains(w.word(end + 1))));
            if (charged && !organisation) {
                end++;
                continue;
            }
            if (of || coordinated) {
                if (organisation && !of) {
                    break;
                }
                if (organisation && !word.startsWith("d")) {
                    // "présidente de Sorex en charge de l'énergie" ends with the body
                    break;
                }
                end++;
                continue;
            }
            boolean inner = w.isSmallWord(end)
                    && !FunctionWords.isPreposition(word)
                    && !isVerb(word)
                    && (!FunctionWords.has(word)
                            || word.equals("la")
                            || word.equals("le")
                            || word.equals("l'")
                            || word.equals("les")
                            || word.equals("son")
                            || word.equals("sa"));
            boolean capital = end < w.size()
                    && w.token(end).isWord()
                    && w.name(end) == null
                    && w.token(end).isCapitalised();
            if ((inner && !organisation) || (capital && !organisation)) {
                end++;
                continue;
            }
            break;
        }
        while (end > i + 1 && (FunctionWords.has(w.word(end - 1)) || w.isMark(end - 1)) && w.name(end - 1) == null) {
            end--;
        }
        return end;
    }

    private static boolean isPosition(Wording w, int i) {
        int j = w.afterArticle(i);
        while (QUALIFIERS.contains(w.word(j))) {
            j++;
        }
        return NounClass.ROLE.has(w.word(j));
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word) || word.endsWith("aient") || (word.endsWith("ait") && word.length() > 5);
    }

    private static final Set<String> VERBS = Set.of(
            "a",
            "ont",
            "est",
            "sont",
            "sera",
            "avait",
            "etait",
            "affirme",
            "souligne",
            "declare",
            "explique",
            "indique",
            "precise",
            "ajoute",
            "rappelle",
            "estime",
            "annonce",
            "conclut",
            "assure",
            "insiste",
            "commente",
            "se",
            "s'",
            "salue",
            "vient",
            "viennent",
            "lance",
            "presente",
            "signe",
            "signent",
            "inaugure",
            "confie",
            "dit",
            "detaille",
            "qui",
            "que",
            "dont",
            "participe",
            "participait",
            "rencontre",
            "succede",
            "prend",
            "voit",
            "veut",
            "souhaite",
            "compte",
            "dirige",
            "preside");

    private void emit(Wording w, Name person, int start, int end, int from, int to, double confidence, String rule) {
        // the body: the first organisation or territory in the phrase
        int body = -1;
        for (int i = start; i < end; i++) {
            if (w.name(i, EntityKind.ORGANISATION, EntityKind.TERRITORY, EntityKind.AGREEMENT, EntityKind.EVENT)
                    != null) {
                body = i;
                break;
            }
        }
        int roleEnd = body < 0 ? end : roleEnd(w, start, body);
        if (body < 0) {
            roleEnd = withoutShortBody(w, start, end);
        }
        if (roleEnd <= start) {
            return;
        }
        Name name = body < 0 ? null : w.name(body);
        Entity organisation = name == null ? unnamed(w, start, roleEnd, end) : name.entity();
        if (name == null && organisation == null && roleEnd < end) {
            roleEnd = end;
        }
        String role =
                w.span(start, roleEnd).of(source.text()).replaceAll("[*_]+", "").replaceAll("\\s+", " ");
        add(
                person,
                role,
                organisation,
                w,
                Math.min(from, start),
                Math.max(to, end),
                rule,
                name == null ? confidence - 0.15 : confidence);
    }

    // "préfet de la région" + Occitanie: the position ends before "de la"
    private static int roleEnd(Wording w, int start, int body) {
        int i = body;
        while (i > start + 1
                && (FunctionWords.has(w.word(i - 1))
                        || LAND.contains(w.word(i - 1))
                        || w.word(i - 1).equals("(")
                        || w.word(i - 1).equals("sein")
                        || w.word(i - 1).equals("chez"))
                && !NounClass.ROLE.has(w.word(i - 1))) {
            i--;
        }
        return i;
    }

    // "présidente du pôle", "directeur de l'usine de textile": the position ends before the body
    private static int withoutShortBody(Wording w, int start, int end) {
        if (STATE_POSITIONS.contains(w.word(start))) {
            return end;
        }
        for (int i = start + 1; i < end; i++) {
            int noun = w.afterOf(i);
            if (noun > i && noun < end && isBody(w.word(noun))) {
                return i;
            }
        }
        return end;
    }

    private static boolean isBody(String noun) {
        boolean plural = noun.endsWith("s") && !noun.equals("campus") && !noun.equals("laboratoires");
        return !plural && (LAND.contains(noun) || NounClass.INSTITUTION.has(noun) || NounClass.COMPANY.has(noun));
    }

    private @Nullable Entity unnamed(Wording w, int start, int roleEnd, int end) {
        for (int i = start; i < end; i++) {
            if (STATE_POSITIONS.contains(w.word(i)) && !w.word(i + 1).startsWith("general")) {
                return FRANCE;
            }
        }
        if (w.word(start).startsWith("president") && w.says(start + 1, "de", "la", "republique")) {
            return FRANCE;
        }
        String owner = w.word(start - 1);
        if (owner.equals("son") || owner.equals("sa")) {
            for (int i = start - 1; i >= 0; i--) {
                Name body = w.name(i, EntityKind.ORGANISATION);
                if (body != null) {
                    return body.entity();
                }
            }
            Entity topic = source.context().topicAt(w.span().start());
            return topic != null && topic.kind() == EntityKind.ORGANISATION ? topic : null;
        }
        if (roleEnd == end) {
            return null;
        }
        int offset = w.span().start();
        int first = w.afterOf(roleEnd);
        if (end - first >= 2) {
            // "du pôle d'excellence ferroviaire": the body in the text's own words
            return Entity.named(
                    EntityKind.ORGANISATION,
                    w.span(first, end).of(source.text()).replaceAll("\\s+", " "));
        }
        String noun = w.word(end - 1);
        Entity topic = source.context().topicAt(offset);
        boolean land = noun.equals("region") || noun.equals("departement") || noun.equals("metropole");
        return land
                ? source.context().territoryAt(offset)
                : topic != null && topic.kind() == EntityKind.ORGANISATION ? topic : null;
    }

    private void add(
            Name person,
            String role,
            @Nullable Entity organisation,
            Wording w,
            int from,
            int to,
            String rule,
            double confidence) {
        roles.add(new Role(
                person.entity(),
                role,
                organisation,
                Period.NONE,
                Evidence.at(w.span(from, to).cover(person.span()), rule, confidence)));
    }
}
