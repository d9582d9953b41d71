package org.filigraph.extract.relation.list;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.PointedPlaces;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Span;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads where those are that a list names behind their number or their land: "trois entreprises de la Loire, A, B et
 * C", "des groupes de la région : A, B", "cinq PME montpelliéraines (A, B)" ({@code locatedIn}).
 */
final class LandRosters implements TieReader {
    private static final Set<String> AREAS =
            WordSet.of("region departement territoire agglomeration metropole bassin coin secteur ile vallee");
    private static final Stems LOCAL = Stems.of("regiona regionau loca locau departementa");
    /** What leads from those that are counted to their names. */
    private static final Set<String> LINKS = WordSet.of(
            """
            que sont comme dont notamment tels telles figurent lesquels lesquelles a savoir avec citons soit l' image
            instar exemple autour de d' parmi on trouve retrouve citer tel telle""");
    /** Nouns in the singular for those of a trade or a land. */
    private static final Set<String> COLLECTIVES =
            WordSet.of("filiere tissu ecosysteme industrie grappe communaute secteur");

    private static final int NEAR = 11;

    private final Ties ties;
    private final PointedPlaces pointedPlaces;

    LandRosters(Ties ties) {
        this.ties = ties;
        this.pointedPlaces = new PointedPlaces(ties);
    }

    @Override
    public void read(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            boolean bodies = Salience.isCounted(w.word(k)) || w.word(k).endsWith("s") && BodyNouns.isBody(w.word(k));
            bodies |= w.word(k).endsWith("s") && TradeNouns.isTrade(w.word(k));
            bodies |= COLLECTIVES.contains(w.word(k)) && w.afterArticle(k - 1) == k;
            bodies |= w.word(k).endsWith("s")
                    && Frames.of(w.word(k)).stream()
                            .anyMatch(u -> u.frame().relation().equals("locatedIn"));
            if (w.name(k) == null && bodies) {
                named(w, k);
            }
        }
    }

    // "trois entreprises de la Loire, A, B et C", "des groupes de la région : A, B": where those that are named are
    private void named(Wording w, int i) {
        int in = i + 1;
        Entity home = null;
        while (in < w.size() && in - i < 4 && w.isContentWord(in) && !isCopula(w, in)) {
            home = home == null ? adjective(w, in) : home;
            in++;
        }
        in = home == null ? afterSettling(w, in) : in;
        int end = in;
        boolean of = w.afterOf(in) > in || Whereabouts.isIn(w, in);
        if (of) {
            int place = w.afterOf(in) > in ? w.afterOf(in) : Whereabouts.at(w, in);
            if (w.name(place, EntityKind.TERRITORY) != null) {
                home = NameLists.entity(w, place);
                end = w.endOfName(place);
            } else if (w.isContentWord(w.afterArticle(in + 1)) && adjective(w, w.afterArticle(in + 1) + 1) != null) {
                end = w.afterArticle(in + 1) + 2; // "de l'économie périgourdine"
                home = adjective(w, end - 1);
            } else if (AREAS.contains(w.word(w.afterArticle(in + 1)))) {
                home = pointedPlaces.area(w, in + 1);
                end = w.afterArticle(in + 1) + 1;
            }
            end = settled(w, i, in) && w.word(end).equals(",") ? end + 1 : end; // "s'installent à Brest, A, B et C"
        }
        if (home == null) {
            int place = sited(w, in);
            home = place < 0 ? opening(w, i) : NameLists.entity(w, place);
            end = place < 0 ? end : w.endOfName(place);
        }
        if (home == null || Whereabouts.isWide(home)) {
            return;
        }
        int list = afterLink(
                w, NameLists.afterBrackets(w, end) > end && !isList(w, end) ? NameLists.afterBrackets(w, end) : end);
        list = list > end ? list : afterColon(w, end);
        boolean colon = list > end && w.word(list - 1).equals(":");
        boolean settled = list == end && settled(w, i, in) && w.word(end - 1).equals(",");
        List<Integer> bodies = colon || settled
                ? Rosters.listed(w, list)
                : list > end ? NameLists.at(w, list, EntityKind.ORGANISATION) : List.<Integer>of();
        // "parmi les employeurs de l'Ain figure A"
        boolean one = list > end && w.word(list - 1).startsWith("figure");
        for (int body : bodies.size() > 1 || one ? bodies : List.<Integer>of()) {
            if (!PublicBodies.has(NameLists.entity(w, body))) {
                Span evidence = w.span(body, w.endOfName(body));
                ties.add(
                        NameLists.entity(w, body),
                        "locatedIn",
                        home,
                        Modality.STATED,
                        evidence,
                        "relation.roster.named",
                        0.65);
            }
        }
    }

    // "viendront s'installer dans la région": index of the preposition behind a verb of settling, or the index itself
    private static int afterSettling(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < 6 && w.name(k) == null && !w.isMark(k); k++) {
            boolean settles = Frames.of(w.word(k)).stream()
                    .anyMatch(u -> u.frame().relation().equals("locatedIn")
                            && u.frame().part() == Frame.Part.STATE);
            if (settles && Whereabouts.isIn(w, k + 1)) {
                return k + 1;
            }
        }
        return from;
    }

    private static boolean settled(Wording w, int i, int in) {
        return in > i + 1 && Whereabouts.isIn(w, in) && afterSettling(w, in - 1) == in;
    }

    // "s'est structurée dans la Loire, autour de": the place that the verb after the noun tells, or -1
    private static int sited(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < NEAR && w.name(k) == null && !w.isMark(k); k++) {
            int place = Whereabouts.isIn(w, k) ? Whereabouts.at(w, k) : -1;
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    // "En Normandie, trois entreprises": the place that the sentence opens with
    private static @Nullable Entity opening(Wording w, int i) {
        int place = Whereabouts.isIn(w, 0) ? Whereabouts.at(w, 0) : -1;
        boolean led = place >= 0
                && place < i
                && w.word(NameLists.afterBrackets(w, w.endOfName(place))).equals(",");
        return led ? NameLists.entity(w, place) : null;
    }

    // index behind a colon that follows without a name between: "ont été retenues : A, B"; or the index itself
    private static int afterColon(Wording w, int from) {
        for (int k = from;
                k < w.size()
                        && k - from < NEAR
                        && w.name(k) == null
                        && !w.word(k).equals(";");
                k++) {
            if (w.word(k).equals(":")) {
                return k + 1;
            }
        }
        return from;
    }

    private static boolean isList(Wording w, int open) {
        return w.name(w.afterArticle(open + 1), EntityKind.ORGANISATION) != null;
    }

    private static boolean isCopula(Wording w, int k) {
        return LINKS.contains(w.word(k)) || VerbGroup.isCopula(w.word(k));
    }

    // "régionales", "périgourdines"
    private @Nullable Entity adjective(Wording w, int k) {
        String word = w.word(k);
        if (!w.isContentWord(k)) {
            return null;
        }
        if (LOCAL.begin(word)) {
            return ties.source().context().territoryAt(w.span().start());
        }
        return Territories.get()
                .demonym(w.token(k).text())
                .map(Territory::entity)
                .filter(Whereabouts::isLocal)
                .orElse(null);
    }

    // index behind what leads over to the names: ":", "comme", "que sont", "parmi lesquels", "tels que"
    private static int afterLink(Wording w, int from) {
        int k = from;
        while (k < w.size() && k - from < 6 && w.name(k) == null && (w.isMark(k) || LINKS.contains(w.word(k)))) {
            boolean ends =
                    w.word(k).equals(".") || w.word(k).equals(";") || w.word(k).equals(")");
            if (ends) {
                return from;
            }
            k++;
        }
        return k;
    }
}
