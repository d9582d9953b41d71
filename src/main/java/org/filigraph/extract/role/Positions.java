package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
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

    private static final Set<String> OFFICES =
            WordSet.of("prefecture sous-prefecture mairie rectorat ambassade parquet tribunal");

    private static final Set<String> PLANTS =
            WordSet.of("site usine atelier agence antenne etablissement unite campus bureau magasin");

    /** Parts of a body that somebody directs, where no article makes them one: {@code chef de chantier}. */
    private static final Set<String> BARE = WordSet.of(
            """
            site usine atelier agence chantier magasin antenne unite laboratoire departement secteur service pole
            boutique entrepot depot ligne equipe programme projet centre plateforme campus filiale branche division
            """);

    private final Source source;
    private final Bodies bodies;
    private final UnsaidBodies unsaid;
    private final Chairs chairs;

    Positions(Source source, Bodies bodies) {
        this.source = source;
        this.bodies = bodies;
        this.unsaid = new UnsaidBodies(bodies);
        this.chairs = new Chairs(source);
    }

    /** The position whose phrase begins at {@code at}, read up to {@code limit}; null where none does. */
    @Nullable
    Position read(Wording w, int at, int limit) {
        int start = PositionNouns.start(w, at);
        int noun = PositionNouns.noun(w, start);
        if (noun < 0 || noun >= limit) {
            return null;
        }
        if (Chairs.isHolder(w.word(noun))) {
            return chairs.held(w, start, noun, limit);
        }
        int end = PositionEnds.end(w, noun, limit);
        // "consultante et ancienne | de la maison"
        for (int i = noun + 1; i < end; i++) {
            end = w.word(i).equals("et") && w.word(i + 1).startsWith("ancien") && !PositionNouns.at(w, i + 1) ? i : end;
        }
        Position after = afterTime(w, start, end);
        if (after != null) {
            return after;
        }
        // "directrice d'un grand groupe": of a body that is left unnamed
        return isUnnamed(w, noun, end) ? null : position(w, start, noun, end);
    }

    // "directeur, pendant dix ans, du réseau Cime"
    private @Nullable Position afterTime(Wording w, int start, int end) {
        int time = RoleService.afterTime(w, end);
        int of = time > end && w.word(end).equals(",") ? w.afterOf(time) : time;
        of = of > time && w.name(of) == null && w.isSmallWord(of) ? of + 1 : of;
        Name body = of > time ? w.name(of, EntityKind.ORGANISATION, EntityKind.TERRITORY) : null;
        return body == null
                ? null
                : new Position(start, w.endOfName(of), words(w, start, end), body.entity(), true, end > start + 1);
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
        int at = firstName(w, noun, end);
        Position field = ofField(w, start, noun, at);
        if (field != null) {
            return field;
        }
        boolean state = PositionWords.STATE.contains(w.word(noun))
                && (!w.word(noun).equals("secretaire") || w.says(noun + 1, "d'", "etat"));
        if (at >= 0 && !(state && noun + 1 < at)) {
            return ofName(w, start, noun, at, end);
        }
        boolean republic = w.word(noun).startsWith("president") && w.says(noun + 1, "de", "la", "republique");
        if (state || republic) {
            return new Position(start, end, words(w, start, end), FRANCE, true, true);
        }
        Position held = ofEvent(w, start, noun, end);
        Position land = held == null ? ofLand(w, start, noun, end) : held;
        Position written = land == null ? ofWords(w, start, noun, end) : land;
        if (written != null) {
            return written;
        }
        Entity body = unsaid.of(w, start, noun, end);
        // "un ancien conseiller", "conseillère export": no office, and whose it is is not told
        boolean adviser = w.word(noun).startsWith("conseill") && !PositionWords.isElected(w.word(noun + 1));
        return (PositionWords.CALLINGS.contains(w.word(noun)) || adviser) && body == null
                ? null
                : new Position(start, end, words(w, start, end), body, false, end > noun + 1);
    }

    // the first name in the phrase, but for a party's; or -1
    private static int firstName(Wording w, int noun, int end) {
        for (int i = noun + 1; i < end; i = w.endOfName(i)) {
            if (w.name(i) != null && !PositionEnds.isParty(w, i - 1)) {
                return i;
            }
        }
        return -1;
    }

    // "directeur Hydrogène France de Sorex": a field first, then the body
    private @Nullable Position ofField(Wording w, int start, int noun, int at) {
        boolean field = at >= 0 && at <= noun + 2 && !PositionEnds.isTie(w.word(at - 1));
        int whose = field ? w.afterOf(w.endOfName(at)) : at;
        Name body = field && whose > w.endOfName(at) ? w.name(whose, EntityKind.ORGANISATION) : null;
        return body == null
                ? null
                : new Position(start, w.endOfName(whose), words(w, start, w.endOfName(at)), body.entity(), true, true);
    }

    // "directrice générale de Nautimer": the body by the name at an index
    private @Nullable Position ofName(Wording w, int start, int noun, int at, int end) {
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
            Entity body = unsaid.of(w, start, noun, at - 1);
            return new Position(start, end, words(w, start, at - 1), body, false, true);
        }
        int roleEnd = roleEnd(w, noun, at);
        int owner = ofPlant(w, noun, at, end);
        if (owner > 0) {
            Entity body = java.util.Objects.requireNonNull(w.name(owner)).entity();
            return new Position(start, w.endOfName(owner), words(w, start, end), body, true, true);
        }
        Entity body = name.is(EntityKind.PERSON)
                ? Entity.named(EntityKind.ORGANISATION, name.label())
                : Discourse.isPointer(name) ? bodies.pointed(name, w.word(w.endOfName(at) - 1)) : name.entity();
        return new Position(start, end, words(w, start, roleEnd), body, true, roleEnd > noun + 1);
    }

    // "présidente de l'événement": of what the text tells is held
    private @Nullable Position ofEvent(Wording w, int start, int noun, int end) {
        int of = w.afterOf(noun + 1 < end && w.isContentWord(noun + 1) ? noun + 2 : noun + 1);
        boolean event = NounClass.EVENT.has(w.word(of))
                || w.word(of).equals("evenement")
                || w.word(of).equals("manifestation");
        int offset = w.token(start).span().start();
        Entity held = event && of == end - 1 && w.isSmallWord(of) ? bodies.event(offset) : null;
        boolean contracted = w.word(of - 1).equals("du");
        if (held == null || !contracted && !w.word(of - 2).equals("de")) {
            return null;
        }
        return new Position(start, end, words(w, start, contracted ? of - 1 : of - 2), held, false, true);
    }

    // "présidente du pôle", "directeur de l'usine": a body in the text's own words
    private @Nullable Position ofWords(Wording w, int start, int noun, int end) {
        int written = w.word(noun).startsWith("charge") ? 0 : writtenBody(w, noun, end);
        if (written == 0) {
            return null;
        }
        int offset = w.token(start).span().start();
        int first = w.afterOf(w.says(written, "au", "sein") ? written + 2 : written);
        first = PositionEnds.isDemonstrative(w, first) ? first + 1 : first;
        int bodyEnd = beforeField(w, first + 1, end);
        String label = words(w, Math.max(first, written + 1), bodyEnd);
        boolean alone = bodyEnd - first == 1;
        boolean noted = Bodies.isNoun(w.word(first)) || alone && bodies.isCall(w.word(first));
        boolean proper = !noted || !w.isSmallWord(first);
        // "directeur du Cluster": a common noun, capital or not
        boolean capital = alone && proper && noted;
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
        int i = house(w, noun, body);
        while (i > noun + 1
                && (FunctionWords.has(w.word(i - 1))
                        || w.says(i - 2, "au", "sein")
                        || PositionWords.LAND.contains(w.word(i - 1)) && !isOwnAdjective(w, noun, i - 1)
                        || w.word(i - 1).equals("(")
                        || w.word(i - 1).equals("-"))
                && !(PositionNouns.isNoun(w, i - 1) && !PositionWords.LAND.contains(w.word(i - 1)))) {
            i--;
        }
        return i;
    }

    // "directeur régional de Sorex", not "président | du conseil régional de Bretagne"
    private static boolean isOwnAdjective(Wording w, int noun, int i) {
        return Set.of("regional", "departemental").contains(w.word(i)) && i == noun + 1;
    }

    // "gérante de la scierie | Sorex", "patron du studio bastiais | Sorex": where the sort of house begins that the
    // name
    // is of
    private static int house(Wording w, int noun, int name) {
        int at = isSort(w, name - 1) ? name - 1 : isSort(w, name - 2) && w.isSmallWord(name - 1) ? name - 2 : name;
        boolean definite =
                FunctionWords.isArticle(w.word(at - 1)) || w.word(at - 1).equals("du");
        return w.name(name, EntityKind.ORGANISATION) != null && definite && at > noun + 1 ? at : name;
    }

    private static boolean isSort(Wording w, int i) {
        return w.name(i) == null
                && w.isSmallWord(i)
                && !PLANTS.contains(w.word(i))
                && (NounClass.HOUSE.has(w.word(i)) || NounClass.COMPANY.has(w.word(i)));
    }

    // "présidente | du pôle", "directeur de l'usine | de Sorex": where the body in the text's own words begins
    private int writtenBody(Wording w, int noun, int end) {
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
            // "directrice de site", "chef d'atelier": what somebody directs, not of which body
            boolean bare = of == i + 1 && end == of + 1 && Set.of("de", "d'").contains(w.word(i)) && w.isSmallWord(of);
            if (of > i && of < end && !(bare && BARE.contains(w.word(of)))) {
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
                boolean call = of + 1 == end && w.isSmallWord(of) && bodies.isCall(w.word(of));
                if (called || proper || house || call && isDefinite(w, of)) {
                    return i;
                }
            }
        }
        return 0;
    }

    // "de la laiterie", "du programme", no "chef de projet"
    private static boolean isDefinite(Wording w, int at) {
        return FunctionWords.isArticle(w.word(at - 1)) || w.word(at - 1).equals("du");
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
