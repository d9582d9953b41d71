package org.filigraph.fact;

import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.SpeechVerbs;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the phrase of a position: its noun with adjectives and complements, and the body it is held in
 * ({@code directrice générale déléguée de Nautimer}, {@code ministre chargé de la Mer}, {@code préfet de région}).
 */
final class Positions {
    private static final int LONGEST = 32;
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
            "seconde",
            "co",
            "vice",
            "double",
            "emblematique",
            "tout",
            "toute",
            "haut",
            "haute",
            "grand",
            "grande",
            "deuxieme",
            "troisieme",
            "quatrieme",
            "cinquieme",
            "sixieme",
            "septieme",
            "huitieme",
            "neuvieme",
            "dixieme",
            "principal",
            "principale",
            "seul",
            "unique",
            "charismatique");
    /** Nouns that stand before a body's name and belong to it, not to the position. */
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
            "departemental",
            "sein",
            "interprofession",
            "cooperative",
            "syndicat",
            "holding",
            "startup",
            "pme",
            "eti",
            "comite",
            "maison",
            "collectif",
            "organisme",
            "structure",
            "agence",
            "canton",
            "circonscription",
            "marque");

    private static final Set<String> HEADS = Set.of(
            "president", "fondat", "gerant", "pdg", "p-dg", "dirigeant", "patron", "maire", "proprietaire", "ceo");
    /** Positions in the State: without a body they serve the country. */
    private static final Set<String> STATE = Set.of("ministre", "secretaire", "haut-commissaire");
    /** Callings rather than positions: told of only with the body they are exercised in. */
    private static final Set<String> CALLINGS = Set.of(
            "chercheur",
            "chercheuse",
            "ingenieur",
            "ingenieure",
            "etudiant",
            "etudiante",
            "journaliste",
            "salarie",
            "salariee",
            "elu",
            "elue",
            "agriculteur",
            "agricultrice",
            "entrepreneur",
            "entrepreneuse",
            "avocat",
            "avocate",
            "medecin",
            "architecte",
            "consultant",
            "consultante",
            "economiste",
            "expert",
            "experte",
            "technicien",
            "technicienne",
            "artisan",
            "artisane",
            "viticulteur",
            "viticultrice",
            "vigneron",
            "vigneronne",
            "pharmacien",
            "pharmacienne",
            "physicien",
            "physicienne",
            "biologiste",
            "chimiste",
            "docteur",
            "docteure",
            "analyste",
            "designer",
            "astronaute",
            "spationaute",
            "industriel",
            "industrielle",
            "leader",
            "numero",
            "general",
            "prince",
            "princesse",
            "roi",
            "reine",
            "pape",
            "membre");
    /** Verbs that begin what a sentence goes on to say after a position. */
    private static final Set<String> VERBS = Set.of(
            "a",
            "ont",
            "est",
            "sont",
            "sera",
            "seront",
            "avait",
            "etait",
            "aura",
            "se",
            "s'",
            "vient",
            "viennent",
            "presente",
            "signe",
            "signent",
            "inaugure",
            "qui",
            "que",
            "dont",
            "participe",
            "rencontre",
            "succede",
            "prend",
            "voit",
            "veut",
            "compte",
            "dirige",
            "preside",
            "ne",
            "n'",
            "remplace",
            "rejoint",
            "devient",
            "peut",
            "doit",
            "va",
            "etaient",
            "parle",
            "revient",
            "mene",
            "croit",
            "defend",
            "accueille",
            "fut",
            "visite",
            "quitte",
            "occupe",
            "entend",
            "espere",
            "travaille",
            "ouvre",
            "c'est",
            "il",
            "elle");

    private static final Set<String> DEMONSTRATIVES = Set.of("son", "sa", "ce", "cet", "cette", "notre");
    private static final Set<String> COUNCILS =
            Set.of("communaute", "region", "departement", "metropole", "agglomeration", "commune", "ville", "chambre");
    /** What follows the participle "élu", and not the noun. */
    private static final Set<String> ELECTED = Set.of(
            "a",
            "au",
            "aux",
            "par",
            "en",
            "ce",
            "lors",
            "comme",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "hier",
            "pour");

    private final Source source;
    private final Bodies bodies;

    Positions(Source source, Bodies bodies) {
        this.source = source;
        this.bodies = bodies;
    }

    static boolean isQualifier(String word) {
        return QUALIFIERS.contains(word);
    }

    /** Whether a position's noun stands at {@code i}, after an article and words such as "ancien". */
    static boolean at(Wording w, int i) {
        return noun(w, start(w, i)) >= 0;
    }

    private static boolean isNoun(Wording w, int i) {
        String word = w.word(i);
        // "en charge de", "élu président", "élue à la tête": no nouns
        boolean charge = word.equals("charge") && w.word(i - 1).equals("en");
        boolean elected = (word.equals("elu") || word.equals("elue"))
                && (NounClass.ROLE.has(w.word(i + 1)) || ELECTED.contains(w.word(i + 1)));
        boolean employer = word.startsWith("chef") && w.says(i + 1, "d'", "entreprise");
        if (charge || elected || employer) {
            return false;
        }
        boolean ex = word.startsWith("ex-") && NounClass.ROLE.has(word.substring(3));
        return (NounClass.ROLE.has(word) || ex)
                && !word.endsWith("s")
                && (w.name(i) == null || (w.name(i, EntityKind.PERSON) == null && !w.begins(i)));
    }

    // index of the noun of the phrase that begins at i, or -1
    private static int noun(Wording w, int from) {
        int i = from;
        while (QUALIFIERS.contains(w.word(i)) || (w.word(i).equals("-") && i > from)) {
            i++;
        }
        return isNoun(w, i) ? i : -1;
    }

    // after "le", "la", "son", "notre", "1er"
    private static int start(Wording w, int at) {
        int i = w.afterArticle(at);
        if (Set.of("son", "sa", "notre", "leur", "mon", "ma", "un", "une", "votre")
                .contains(w.word(i))) {
            i++;
        }
        if (i + 1 < w.size()
                && w.token(i).isNumber()
                && Set.of("er", "ere", "re", "e", "eme", "nd", "nde").contains(w.word(i + 1))) {
            i += 2;
        }
        return i;
    }

    /** The position whose phrase begins at {@code at}, read up to {@code limit}; null where none does. */
    @Nullable
    Position read(Wording w, int at, int limit) {
        int start = start(w, at);
        int noun = noun(w, start);
        if (noun < 0 || noun >= limit) {
            return null;
        }
        int end = end(w, noun, limit);
        return position(w, start, noun, end);
    }

    // the index after the phrase whose noun stands at i: its adjectives, its complements, up to a verb or mark
    private static int end(Wording w, int i, int limit) {
        int end = i + 1;
        boolean body = false;
        boolean aupres = false;
        boolean charge = w.word(i).startsWith("charge");
        while (end < limit && end - i < LONGEST) {
            String word = w.word(end);
            boolean after = isOf(w.word(end - 1)) || isArticle(w.word(end - 1));
            Name name = w.name(end);
            if (name != null && !(name.is(EntityKind.PERSON) && !(after && !body))) {
                if (body && !after && !w.word(end - 1).equals("-")) {
                    break;
                }
                body = true;
                end = w.endOfName(end);
                continue;
            }
            if (name != null) {
                break;
            }
            boolean tie = isOf(word)
                    || Set.of("chez", "a", "au", "aux", "en", "pour", "aupres").contains(word)
                    || (!body
                            && end > i + 1
                            && (Set.of("avec", "sur", "entre").contains(word) || (charge && word.equals("dans"))));
            if (w.token(end).text().equals("a")) {
                break;
            }
            charge |= word.equals("charge") || word.equals("chargee");
            aupres |= word.equals("aupres");
            boolean charged = word.equals(",")
                    && (w.word(end + 1).startsWith("charge")
                            || (w.says(end + 1, "en", "charge"))
                            || (aupres && STATE.contains(w.word(end + 1))));
            if (charged && !body) {
                end++;
                continue;
            }
            boolean listed = word.equals(",") && !body && continues(w, end + 1);
            boolean and = (word.equals("et") && !at(w, end + 1) && !isClause(w, end + 1) && !startsPerson(w, end + 1))
                    || word.equals("&");
            if (tie || listed || and) {
                boolean called = !isOf(word) && isBodyNoun(w, i, end) && !word.equals("pour");
                if (body || (called && w.name(w.afterArticle(end + 1)) != null)) {
                    break;
                }
                end++;
                continue;
            }
            if (body) {
                break;
            }
            if (isArticle(word) || isDemonstrative(w, end)) {
                end++;
                continue;
            }
            Token token = w.token(end);
            boolean capital = token.isWord() && token.isCapitalised() && !FunctionWords.isCalendar(word);
            boolean inner = (w.isSmallWord(end) || (after && isProper(w, end, false)))
                    && !FunctionWords.has(word)
                    && !FunctionWords.isCalendar(word)
                    && !(isVerb(word) && !after);
            boolean number = token.isNumber() && after;
            boolean hyphen = (word.equals("-") || word.equals("/")) && !token.spaceBefore();
            if (!capital && !inner && !number && !hyphen) {
                break;
            }
            end++;
        }
        while (end > i + 1
                && w.name(end - 1) == null
                && ((FunctionWords.has(w.word(end - 1)) && !w.token(end - 1).isAllCapitals()) || w.isMark(end - 1))) {
            end--;
        }
        return end;
    }

    // "président de la communauté urbaine | aux Halles": the body is told by its noun
    private static boolean isBodyNoun(Wording w, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean article = isArticle(w.word(i - 1)) || w.word(i - 1).equals("du");
            if (article && w.name(i) == null && COUNCILS.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    // "de cette région", but "du CE"
    private static boolean isDemonstrative(Wording w, int i) {
        return DEMONSTRATIVES.contains(w.word(i)) && !w.token(i).isCapitalised();
    }

    private static boolean isTie(String word) {
        return isOf(word)
                || isArticle(word)
                || Set.of("chez", "a", "au", "aux", "en", "pour", "-").contains(word);
    }

    private static boolean isOf(String word) {
        return word.equals("de") || word.equals("du") || word.equals("des") || word.equals("d'");
    }

    private static boolean isArticle(String word) {
        return word.equals("le") || word.equals("la") || word.equals("l'") || word.equals("les");
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word)
                || (SpeechVerbs.has(word) && !word.endsWith("ee") && !word.endsWith("ant") && !word.endsWith("es"))
                || word.endsWith("aient")
                || (word.endsWith("ait") && word.length() > 5);
    }

    // "de l'Industrie, de la Recherche et du Numérique": a list that goes on
    private static boolean continues(Wording w, int i) {
        return Set.of("des", "du", "de", "d'").contains(w.word(i)) && !w.says(i, "de", "plus");
    }

    // "et les acteurs", "et la région": no complement goes on
    private static boolean isClause(Wording w, int i) {
        return FunctionWords.isDeterminer(w.word(i))
                && !isOf(w.word(i))
                && !w.word(i).equals("au")
                && !w.word(i).equals("aux")
                && !w.word(i).equals("a");
    }

    private static boolean startsPerson(Wording w, int i) {
        return w.name(i, EntityKind.PERSON) != null || FunctionWords.isCourtesy(w.word(i));
    }

    private @Nullable Position position(Wording w, int start, int noun, int end) {
        int offset = w.token(start).span().start();
        int at = -1;
        for (int i = noun + 1; i < end && at < 0; i = w.endOfName(i)) {
            if (w.name(i) != null) {
                at = i;
            }
        }
        // "directeur Hydrogène France de Sorex": a field first, then the body
        boolean field = at >= 0 && at <= noun + 2 && !isTie(w.word(at - 1));
        int whose = field ? w.afterOf(w.endOfName(at)) : at;
        Name whoseName = field && whose > w.endOfName(at) ? w.name(whose, EntityKind.ORGANISATION) : null;
        if (whoseName != null) {
            String role = words(w, start, w.endOfName(at));
            return new Position(start, w.endOfName(whose), role, whoseName.entity(), true, true);
        }
        boolean state =
                STATE.contains(w.word(noun)) && (!w.word(noun).equals("secretaire") || w.says(noun + 1, "d'", "etat"));
        if (at >= 0 && !(state && noun + 1 < at)) {
            Name name = java.util.Objects.requireNonNull(w.name(at));
            int roleEnd = roleEnd(w, noun, at);
            Entity body =
                    name.is(EntityKind.PERSON) ? Entity.named(EntityKind.ORGANISATION, name.label()) : name.entity();
            return new Position(start, end, words(w, start, roleEnd), body, true, roleEnd > noun + 1);
        }
        if (state) {
            return new Position(start, end, words(w, start, end), FRANCE, true, true);
        }
        if (w.word(noun).startsWith("president") && w.says(noun + 1, "de", "la", "republique")) {
            return new Position(start, end, words(w, start, end), FRANCE, true, true);
        }
        int of = w.afterOf(noun + 1 < end && w.isContentWord(noun + 1) ? noun + 2 : noun + 1);
        Entity held =
                NounClass.EVENT.has(w.word(of)) && of == end - 1 && w.isSmallWord(of) ? bodies.event(offset) : null;
        if (held != null && w.word(of - 1).equals("du")) {
            return new Position(start, end, words(w, start, of - 1), held, false, true);
        }
        int written = w.word(noun).startsWith("charge") ? 0 : writtenBody(w, noun, end);
        if (written > 0) {
            int first = w.afterOf(written);
            first = isDemonstrative(w, first) ? first + 1 : first;
            String label = words(w, Math.max(first, written + 1), end);
            boolean alone = end - first == 1;
            boolean proper = !Bodies.isNoun(w.word(first)) || !w.isSmallWord(first);
            Entity told = alone && !proper
                    ? bodies.called(w.word(first), offset)
                    : proper || hasCapital(w, first, end) ? null : bodies.calledSo(w.word(first), offset);
            Entity body = told != null ? told : Entity.named(EntityKind.ORGANISATION, label);
            return new Position(start, end, words(w, start, written), body, told == null, written > noun + 1);
        }
        if (CALLINGS.contains(w.word(noun)) && end == noun + 1) {
            return null;
        }
        return new Position(start, end, words(w, start, end), unsaid(w, start, noun), false, end > noun + 1);
    }

    // "préfet de la région" + Occitanie: the position ends before "de la"
    private static int roleEnd(Wording w, int noun, int body) {
        int i = body;
        while (i > noun + 1
                && (FunctionWords.has(w.word(i - 1))
                        || LAND.contains(w.word(i - 1))
                        || w.word(i - 1).equals("(")
                        || w.word(i - 1).equals("-"))
                && !(isNoun(w, i - 1) && !LAND.contains(w.word(i - 1)))) {
            i--;
        }
        return i;
    }

    // "présidente | du pôle", "directeur de l'usine | de Sorex": where the body in the text's own words begins
    private static int writtenBody(Wording w, int noun, int end) {
        for (int i = noun + 1; i < end; i++) {
            int of = w.afterOf(i);
            if (of > i && isDemonstrative(w, of)) {
                of++;
            }
            if (of == i && Set.of("chez", "a", "au").contains(w.word(i))) {
                of = w.afterArticle(i + 1);
            }
            if (of > i && of < end) {
                boolean called = Bodies.isNoun(w.word(of)) && w.name(of) == null && !isPart(w, of, end);
                boolean proper =
                        w.name(of) == null && isProper(w, of, of == i + 1 || i == noun + 1 && heads(w.word(noun)));
                if (called || proper) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static boolean hasCapital(Wording w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (w.token(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    // a capital, where it can only be a name's: "chez Valbois", "président de Valeur bois", "directrice du CEA"
    private static boolean isProper(Wording w, int i, boolean likely) {
        Token token = w.token(i);
        boolean letters = token.isWord() && token.text().length() > 1;
        boolean mixed = letters && token.text().codePoints().anyMatch(Character::isDigit);
        boolean capital = letters && Character.isUpperCase(token.text().codePointAt(0));
        return mixed || (capital && (likely || token.isAllCapitals() || !FrenchWords.has(token.folded())));
    }

    // who presides, founds or owns does so of a body, not of a field
    private static boolean heads(String noun) {
        return HEADS.stream().anyMatch(noun::contains);
    }

    // "chef du service achats", "directeur du département recherche": a part of a body, in small letters
    private static boolean isPart(Wording w, int i, int end) {
        return i + 1 < end
                && Set.of(
                                "service",
                                "departement",
                                "direction",
                                "bureau",
                                "base",
                                "banque",
                                "laboratoire",
                                "mission",
                                "centre",
                                "plateforme",
                                "observatoire",
                                "station",
                                "media",
                                "site",
                                "entrepot",
                                "commission",
                                "delegation",
                                "club",
                                "magasin",
                                "domaine")
                        .contains(w.word(i))
                && w.isSmallWord(i);
    }

    /** The body of a position that says none: {@code préfète}, {@code son président}, {@code le directeur général}. */
    private @Nullable Entity unsaid(Wording w, int start, int noun) {
        int offset = w.token(start).span().start();
        String owner = w.word(start - 1);
        if (owner.equals("leur")) {
            return null;
        }
        if (w.word(noun).startsWith("sous-prefet")
                || w.says(noun, "secretaire", "general", "pour", "les", "affaires")) {
            return null;
        }
        if (owner.equals("son") || owner.equals("sa")) {
            return bodies.lastBefore(w.span(), offset);
        }
        String word = w.word(noun);
        if (word.startsWith("prefet")) {
            Entity department = bodies.land(TerritoryKind.DEPARTEMENT, offset);
            return department != null ? department : bodies.land(TerritoryKind.REGION, offset);
        }
        if (word.equals("maire")) {
            return bodies.land(TerritoryKind.COMMUNE, offset);
        }
        if (word.startsWith("depute")
                || word.startsWith("senat")
                || word.startsWith("conseiller")
                || word.startsWith("elu")
                || word.startsWith("eurodepute")
                || CALLINGS.contains(word)) {
            return null;
        }
        boolean definite = isArticle(owner);
        return definite ? bodies.subjectBefore(offset) : bodies.topic(offset);
    }

    private String words(Wording w, int from, int to) {
        return w.span(from, to)
                .of(source.text())
                .replaceAll("[*_]+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
