package org.filigraph.extract.role;

import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the phrase of a position: its noun with adjectives and complements, and the body it is held in
 * ({@code directrice générale déléguée de Nautimer}, {@code ministre chargé de la Mer}, {@code préfet de région}).
 */
final class Positions {
    static final Entity FRANCE = new Entity(EntityKind.TERRITORY, "country/FRA", "France");

    private static final int NEAR = 16;
    /** As many words stand between a body and what it does, where an apposition does. */
    private static final int FAR = 30;

    private static final Set<String> OFFICES =
            Set.of("prefecture", "sous-prefecture", "mairie", "rectorat", "ambassade", "parquet", "tribunal");
    /** Of which land a council is, by its adjective. */
    private static final Map<String, TerritoryKind> COUNCILS = Map.of(
            "regional", TerritoryKind.REGION,
            "departemental", TerritoryKind.DEPARTEMENT,
            "municipal", TerritoryKind.COMMUNE);

    private static final Set<String> PLANTS =
            WordSet.of("site usine atelier agence antenne etablissement unite campus bureau magasin");

    private final Source source;
    private final Bodies bodies;
    private final Chairs chairs;

    Positions(Source source, Bodies bodies) {
        this.source = source;
        this.bodies = bodies;
        this.chairs = new Chairs(source);
    }

    static boolean isQualifier(String word) {
        return PositionWords.QUALIFIERS.contains(word);
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
                && (NounClass.ROLE.has(w.word(i + 1))
                        || PositionWords.ELECTED.contains(w.word(i + 1))
                        || FunctionWords.isWeekday(w.word(i + 1)));
        boolean employer = word.startsWith("chef") && w.says(i + 1, "d'", "entreprise");
        if (charge || elected || employer) {
            return false;
        }
        if (PositionWords.isMaster(word, w.word(i + 1)) && w.name(i) == null) {
            return true;
        }
        boolean ex = word.startsWith("ex-") && NounClass.ROLE.has(word.substring(3)) || Chairs.isHolder(word);
        return (NounClass.ROLE.has(word) || ex || isDouble(word))
                && !word.endsWith("s")
                && (w.name(i) == null || (w.name(i, EntityKind.PERSON) == null && !w.begins(i)));
    }

    // "maire-président", "gérant-fondateur"
    private static boolean isDouble(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && NounClass.ROLE.has(word.substring(0, hyphen))
                && NounClass.ROLE.has(word.substring(hyphen + 1));
    }

    // index of the noun of the phrase that begins at i, or -1
    private static int noun(Wording w, int from) {
        int i = from;
        while (PositionWords.QUALIFIERS.contains(w.word(i)) || (w.word(i).equals("-") && i > from)) {
            i++;
        }
        return isNoun(w, i) ? i : -1;
    }

    // after "le", "la", "son", "notre", "1er"
    private static int start(Wording w, int at) {
        int i = w.afterArticle(at);
        if (WordSet.of("son sa notre leur mon ma un une votre").contains(w.word(i))) {
            i++;
        }
        if (w.says(i, "plus", "jeune") && i > at) {
            i += 2;
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
        if (Chairs.isHolder(w.word(noun))) {
            return chairs.held(w, start, noun, limit);
        }
        int end = PositionEnds.end(w, noun, limit);
        // "directrice d'un grand groupe": of a body that is left unnamed
        return isUnnamed(w, noun, end) ? null : position(w, start, noun, end);
    }

    private static boolean isUnnamed(Wording w, int noun, int end) {
        for (int i = noun + 1; i <= end && w.name(i) == null && !w.isMark(i); i++) {
            if (w.word(i).equals("d'") && Set.of("un", "une").contains(w.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Position position(Wording w, int start, int noun, int end) {
        int offset = w.token(start).span().start();
        int at = -1;
        for (int i = noun + 1; i < end && at < 0; i = w.endOfName(i)) {
            if (w.name(i) != null && !PositionEnds.isParty(w, i - 1)) {
                at = i;
            }
        }
        // "directeur Hydrogène France de Sorex": a field first, then the body
        boolean field = at >= 0 && at <= noun + 2 && !PositionEnds.isTie(w.word(at - 1));
        int whose = field ? w.afterOf(w.endOfName(at)) : at;
        Name whoseName = field && whose > w.endOfName(at) ? w.name(whose, EntityKind.ORGANISATION) : null;
        if (whoseName != null) {
            String role = words(w, start, w.endOfName(at));
            return new Position(start, w.endOfName(whose), role, whoseName.entity(), true, true);
        }
        boolean state = PositionWords.STATE.contains(w.word(noun))
                && (!w.word(noun).equals("secretaire") || w.says(noun + 1, "d'", "etat"));
        if (at >= 0 && !(state && noun + 1 < at)) {
            Name name = java.util.Objects.requireNonNull(w.name(at));
            // "vigneronne à Lunel": where somebody works, not for whom
            if (PositionWords.CALLINGS.contains(w.word(noun))
                    && name.is(EntityKind.TERRITORY)
                    && Set.of("a", "en").contains(w.word(at - 1))) {
                return null;
            }
            // "coordinatrice du projet à Vernoux": where, not of what
            boolean where = name.is(EntityKind.TERRITORY)
                    && (w.token(at - 1).text().equals("à") || w.word(at - 1).equals("en"))
                    && !PositionKind.isLocal(w.word(noun));
            if (where && w.endOfName(at) == end && at > noun + 2) {
                Entity unsaid = unsaid(w, start, noun, at - 1);
                return new Position(start, end, words(w, start, at - 1), unsaid, false, true);
            }
            int roleEnd = roleEnd(w, noun, at);
            int owner = ofPlant(w, noun, at, end);
            if (owner > 0) {
                Entity body = java.util.Objects.requireNonNull(w.name(owner)).entity();
                return new Position(start, w.endOfName(owner), words(w, start, end), body, true, true);
            }
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
        boolean event = NounClass.EVENT.has(w.word(of))
                || w.word(of).equals("evenement")
                || w.word(of).equals("manifestation");
        Entity held = event && of == end - 1 && w.isSmallWord(of) ? bodies.event(offset) : null;
        if (held != null && (w.word(of - 1).equals("du") || w.word(of - 2).equals("de"))) {
            int role = w.word(of - 1).equals("du") ? of - 1 : of - 2;
            return new Position(start, end, words(w, start, role), held, false, true);
        }
        Position adjective = ofLand(w, start, noun, end);
        if (adjective != null) {
            return adjective;
        }
        int written = w.word(noun).startsWith("charge") ? 0 : writtenBody(w, noun, end);
        if (written > 0) {
            int first = w.afterOf(w.says(written, "au", "sein") ? written + 2 : written);
            first = PositionEnds.isDemonstrative(w, first) ? first + 1 : first;
            int bodyEnd = beforeField(w, first + 1, end);
            String label = words(w, Math.max(first, written + 1), bodyEnd);
            boolean alone = bodyEnd - first == 1;
            boolean proper = !Bodies.isNoun(w.word(first)) || !w.isSmallWord(first);
            // "directeur du Cluster": a common noun, capital or not
            boolean capital = alone && proper && Bodies.isNoun(w.word(first));
            boolean shortPhrase = bodyEnd - first <= 2;
            // "la préfecture", "la mairie": no name for what the text is about
            boolean office = OFFICES.contains(w.word(first));
            Entity told = alone && !proper && !office
                    ? bodies.called(
                            ToldBodies.words(w, noun, written),
                            w.word(first),
                            w.token(first).span().start())
                    : capital || (shortPhrase || alone) && !proper && !PositionEnds.hasCapital(w, first, bodyEnd)
                            ? bodies.calledSo(w.word(first), offset)
                            : null;
            Entity body = told != null ? told : Entity.named(EntityKind.ORGANISATION, label);
            return new Position(start, end, words(w, start, written), body, told == null, written > noun + 1);
        }
        Entity unsaid = unsaid(w, start, noun, end);
        return PositionWords.CALLINGS.contains(w.word(noun)) && unsaid == null
                ? null
                : new Position(start, end, words(w, start, end), unsaid, false, end > noun + 1);
    }

    // "directrice du site de Vernoux de Sorex", "responsable de l'usine de Vernoux chez Sorex": where whose plant it is
    // is told, or 0
    private static int ofPlant(Wording w, int noun, int at, int end) {
        boolean place = w.name(at, EntityKind.TERRITORY) != null && w.endOfName(at) == end;
        int plant = w.word(at - 1).equals("de") || w.word(at - 1).equals("d'") ? at - 2 : at - 3;
        if (!place || plant <= noun || !PLANTS.contains(w.word(plant))) {
            return 0;
        }
        int owner = w.word(end).equals("chez") ? end + 1 : w.afterOf(end);
        owner = w.word(owner).equals("groupe") ? owner + 1 : owner;
        return owner > end && w.name(owner, EntityKind.ORGANISATION) != null ? owner : 0;
    }

    // "président de la région normande": the territory that the adjective is of
    private @Nullable Position ofLand(Wording w, int start, int noun, int end) {
        int of = w.afterOf(noun + 1);
        boolean land = of > noun + 1 && of + 2 == end && PositionWords.LAND.contains(w.word(of));
        Territory territory = land ? Territories.get().demonym(w.word(of + 1)).orElse(null) : null;
        // "la métropole nivernaise" is no department
        boolean wide = territory != null
                && (territory.kind() == TerritoryKind.DEPARTEMENT || territory.kind() == TerritoryKind.REGION);
        boolean town = !w.word(of).equals("region") && !w.word(of).equals("departement");
        return territory == null || wide && town
                ? null
                : new Position(start, end, words(w, start, noun + 1), territory.entity(), true, true);
    }

    // "vice-présidente de la région | en charge de l'eau", "du conseil régional | délégué à la mer": the body ends
    // there
    private static int beforeField(Wording w, int from, int end) {
        for (int i = from; i < end; i++) {
            String word = w.word(i);
            boolean field = w.says(i, "en", "charge")
                    || word.startsWith("charge")
                    || word.startsWith("delegue")
                    || (word.equals("a") || word.equals("aux")) && Bodies.isNoun(w.word(from - 1));
            if (field) {
                return i;
            }
        }
        return end;
    }

    // "préfet de la région" + Occitanie: the position ends before "de la"
    private static int roleEnd(Wording w, int noun, int body) {
        int i = body;
        while (i > noun + 1
                && (FunctionWords.has(w.word(i - 1))
                        || w.says(i - 2, "au", "sein")
                        || PositionWords.LAND.contains(w.word(i - 1))
                        || w.word(i - 1).equals("(")
                        || w.word(i - 1).equals("-"))
                && !(isNoun(w, i - 1) && !PositionWords.LAND.contains(w.word(i - 1)))) {
            i--;
        }
        return i;
    }

    // "présidente | du pôle", "directeur de l'usine | de Sorex": where the body in the text's own words begins
    private static int writtenBody(Wording w, int noun, int end) {
        for (int i = noun + 1; i < end; i++) {
            if (w.says(i, "au", "sein") && w.afterOf(i + 2) > i + 2 && w.afterOf(i + 2) < end) {
                return i;
            }
            if (w.word(i - 1).startsWith("charge")) {
                continue; // "en charge du Développement": a field, whatever its capital
            }
            int of = w.afterOf(i);
            if (of > i && PositionEnds.isDemonstrative(w, of)) {
                of++;
            }
            if (of == i && Set.of("chez", "a", "au").contains(w.word(i))) {
                of = w.afterArticle(i + 1);
            }
            if (of > i && of < end) {
                boolean called = Bodies.isNoun(w.word(of)) && w.name(of) == null && !PositionEnds.isPart(w, of, end);
                boolean proper = w.name(of) == null
                        && PositionEnds.isProper(
                                w, of, of == i + 1 || i == noun + 1 && PositionEnds.heads(w.word(noun)));
                // "de la distillerie Belle Rive": a house by its trade, then its name
                boolean house = w.name(of) == null
                        && w.isSmallWord(of)
                        && NounClass.HOUSE.has(w.word(of))
                        && of + 1 < end
                        && PositionEnds.isProper(w, of + 1, true);
                if (called || proper || house) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** The body of a position that says none: {@code préfète}, {@code son président}, {@code le directeur général}. */
    private @Nullable Entity unsaid(Wording w, int start, int noun, int end) {
        int offset = w.token(start).span().start();
        String owner = w.word(start - 1);
        String said = ToldBodies.words(w, noun, end);
        if (w.word(noun).startsWith("sous-prefet") && !owner.equals("son") && !owner.equals("sa")) {
            return bodies.calledSo("sous-prefecture", offset);
        }
        if (w.word(noun).startsWith("sous-prefet")
                || w.says(noun, "secretaire", "general", "pour", "les", "affaires")) {
            return null;
        }
        if (owner.equals("son") || owner.equals("sa") || owner.equals("leur")) {
            return bodies.unsaid(said, offset);
        }
        String word = w.word(noun);
        if (w.word(noun + 1).startsWith("interministeriel")) {
            return FRANCE;
        }
        if (word.startsWith("prefet")) {
            Entity department = bodies.land(TerritoryKind.DEPARTEMENT, offset);
            Entity region = department != null ? department : bodies.land(TerritoryKind.REGION, offset);
            return region != null ? region : bodies.landNamed(TerritoryKind.DEPARTEMENT, offset);
        }
        if (word.startsWith("commissaire") && w.word(noun + 1).startsWith("europeen")) {
            return Territories.get()
                    .byKey("european-union")
                    .map(Territory::entity)
                    .orElse(null);
        }
        if (word.startsWith("adjoint") && (w.says(noun + 1, "au", "maire") || w.says(noun + 1, "a", "l'"))) {
            return bodies.land(TerritoryKind.COMMUNE, offset);
        }
        if (word.equals("maire")) {
            return bodies.land(TerritoryKind.COMMUNE, offset);
        }
        if (word.startsWith("conseill") && w.word(noun + 1).startsWith("executi")) {
            return bodies.landNamed(TerritoryKind.REGION, offset);
        }
        if ((word.startsWith("conseill") || word.equals("elu") || word.equals("elue"))
                && COUNCILS.containsKey(w.word(noun + 1).replaceFirst("e$", ""))) {
            TerritoryKind kind = COUNCILS.get(w.word(noun + 1).replaceFirst("e$", ""));
            return kind == null ? null : bodies.landNamed(kind, offset);
        }
        if (word.startsWith("conseill") && w.word(noun + 1).startsWith("delegue")) {
            return bodies.unsaid(said, offset);
        }
        if (word.startsWith("depute")
                || word.startsWith("senat")
                || word.startsWith("conseiller")
                || word.startsWith("elu")
                || word.startsWith("eurodepute")
                || PositionWords.CALLINGS.contains(word)) {
            return null;
        }
        Entity naming = whoNames(w, start);
        if (naming != null) {
            return naming;
        }
        return bodies.unsaid(said, offset);
    }

    // "Le conseil de Sorex a nommé lundi au poste de directrice Anne Martin": the body that names somebody
    private static @Nullable Entity whoNames(Wording w, int start) {
        for (int i = start - 1; i > 0 && i > start - NEAR; i--) {
            if (!RoleWords.isNaming(w.word(i))
                    || !(w.word(i - 1).equals("a") || w.word(i - 1).equals("ont"))) {
                continue;
            }
            for (int k = beforeAside(w, i - 2); k >= 0 && k > i - FAR; k--) {
                Name body = w.name(k, EntityKind.ORGANISATION);
                if (body != null || w.name(k, EntityKind.PERSON) != null) {
                    return body == null ? null : body.entity();
                }
            }
        }
        return null;
    }

    // "Sorex, la fonderie installée à Vernolles, a nommé": the index before what stands between commas
    private static int beforeAside(Wording w, int last) {
        for (int k = last - 1; w.word(last).equals(",") && k > 0 && k > last - FAR; k--) {
            if (w.word(k).equals(",")) {
                return w.name(k - 1, EntityKind.ORGANISATION) != null ? k - 1 : last;
            }
        }
        return last;
    }

    /** The words of a phrase as the text has them, without brackets. */
    String words(Wording w, int from, int to) {
        return w.span(from, to)
                .of(source.text())
                .replaceAll("[*_]+|\\([^)]*\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
