package org.filigraph.extract.relation.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.field.Descriptions;
import org.filigraph.extract.relation.phrase.MakingPhrases;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Reads the field of a body from what is set beside its name without a verb: in brackets ("X (eau)", "CTB (centre
 * technique du bois)") or in a line of a list ("X – fabrication de vélos – Angers", "X (Cantal) : fromages").
 */
final class Glosses implements TieReader {
    private static final Set<String> APART = WordSet.of(", – - — ; / |");
    private static final Set<String> DASHES = WordSet.of("– - — | : •");
    /** What is no gloss: how a body was called, what it is to another. */
    private static final Set<String> NO_GLOSS = WordSet.of(
            """
            ex ancien ancienne ex- groupe filiale voir lire source client clients partenaire president presidente
            directeur directrice article photo credit""");

    private static final int LONGEST = 14;
    private static final int LONGEST_LINE = 45;

    private final Ties ties;
    private final SectorPhrases sectorPhrases;
    private final ProductPhrases products;
    private final Descriptions descriptions;

    Glosses(Ties ties) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
        this.products = new ProductPhrases(ties);
        this.descriptions = new Descriptions(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            int body = w.word(i).equals("(") && w.name(i) == null ? before(w, i) : -1;
            int close = body < 0 ? w.size() : TownBrackets.town(w, i);
            close -= close < w.size() && w.word(close - 1).equals(",") ? 1 : 0;
            if (close < w.size() && close > i && close - i <= LONGEST) {
                bracket(w, body, i + 1, close);
            }
        }
        line(w);
    }

    // the body that a bracket stands behind, its town between: "A à Brest (vélos)"; or -1
    private static int before(Wording w, int open) {
        int start = w.startOfName(open - 1);
        if (w.name(open - 1, EntityKind.ORGANISATION) != null) {
            return start;
        }
        boolean town = w.name(open - 1, EntityKind.TERRITORY) != null
                && w.word(start - 1).equals("a");
        return town && w.name(start - 2, EntityKind.ORGANISATION) != null ? w.startOfName(start - 2) : -1;
    }

    private void bracket(Wording w, int body, int from, int close) {
        Entity one = NameLists.entity(w, body);
        if (PublicBodies.has(one) || from >= close || NO_GLOSS.contains(w.word(from))) {
            return;
        }
        Span evidence = w.span(body, close + 1);
        if (expands(w, body, from, close)) {
            for (String sector : told(w, from, close)) {
                add(one, sector, evidence, "relation.gloss.expansion");
            }
            return;
        }
        for (int k = from; k < close; k++) {
            boolean other = w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.AGREEMENT) != null;
            if (other || VerbGroup.isAuxiliary(w, k) || w.word(k).equals("qui")) {
                return;
            }
        }
        for (String sector : chunks(w, from, close)) {
            add(one, sector, evidence, "relation.gloss.bracket");
        }
        make(w, one, from, close, evidence);
    }

    // "CTB (Centre technique du bois)": the letters begin the words
    private static boolean expands(Wording w, int body, int from, int close) {
        String acronym = Folding.fold(NameLists.name(w, body).label());
        if (acronym.length() < 2 || acronym.indexOf(' ') >= 0 || close - from < 2) {
            return false;
        }
        int at = 0;
        for (int k = from; k < close && at < acronym.length(); k++) {
            String word = w.word(k);
            if (w.token(k).isWord() && !word.isEmpty() && word.charAt(0) == acronym.charAt(at)) {
                at++;
            } else if (k == from) {
                return false;
            }
        }
        return at == acronym.length() || at >= 3;
    }

    private Set<String> told(Wording w, int from, int to) {
        Set<String> told = new LinkedHashSet<>();
        for (Sectors.Hit hit : ties.source().context().sectorsIn(w.span(from, to))) {
            if (!hit.weak() && !hit.sector().equals("industry")) {
                told.add(hit.sector());
                break;
            }
        }
        return told;
    }

    // each part between commas or dashes may tell a field, which its first words must be
    private Set<String> chunks(Wording w, int from, int to) {
        Set<String> told = new LinkedHashSet<>();
        int k = from;
        while (k < to) {
            int end = k;
            while (end < to && !APART.contains(w.word(end))) {
                end++;
            }
            if (end > k && end - k <= 6) {
                for (Found field : fields(w, k, end)) {
                    told.add(field.entity().label());
                }
            }
            k = end + 1;
        }
        return told;
    }

    // a field told by its first words, or by a noun for a body or a making: "(équipementier automobile)"
    private List<Found> fields(Wording w, int from, int to) {
        return isDescribed(w, from) ? sectorPhrases.in(w, from, to) : sectorPhrases.behind(w, from - 1);
    }

    // "capteurs de neige", "une ligne de découpe": what it makes or buys, which is no field of its own
    private static boolean isWare(Wording w, int from) {
        int noun = FunctionWords.isDeterminer(w.word(from)) ? from + 1 : from;
        return !isDescribed(w, from)
                && (ProductNouns.isThingAtStart(w, noun) || noun > from || PlantWords.isPlant(w.word(noun)));
    }

    private static boolean isDescribed(Wording w, int from) {
        int noun = FunctionWords.isDeterminer(w.word(from)) ? from + 1 : from;
        return Descriptions.describes(w, noun)
                || MakingPhrases.isMaking(w.word(noun))
                || Descriptions.isMaker(w.word(noun))
                || TradeNouns.isTrade(w.word(noun));
    }

    // "X – fabrication de vélos électriques – Angers", "X (Cantal) : une ligne de découpe de fromages"
    private void line(Wording w) {
        int start = 0;
        while (start < w.size() && start < 3 && w.isMark(start)) {
            start++;
        }
        Name name = w.name(start, EntityKind.ORGANISATION);
        if (name == null || w.size() > LONGEST_LINE || PublicBodies.has(name.entity())) {
            return;
        }
        int mark = w.endOfName(start);
        boolean bracket = w.word(mark).equals("(");
        mark = NameLists.afterBrackets(w, mark);
        boolean comma = w.word(mark).equals(",") && w.name(mark + 1, EntityKind.TERRITORY) != null;
        if (comma) {
            mark = w.endOfName(mark + 1);
        }
        int behind = comma ? NameLists.afterBrackets(w, mark) : w.size();
        if (w.word(behind).equals(",")
                && w.name(behind + 1) == null
                && w.word(behind + 1).endsWith("s")) {
            things(w, name.entity(), start, behind + 1); // "X, Lens (62), ressorts pour l'automobile"
            return;
        }
        boolean item = w.block().kind() == Block.Kind.ITEM;
        List<Integer> marks = marks(w, mark);
        boolean row = marks.size() > 1 && !w.word(mark).equals(":");
        if (marks.isEmpty() || !(item || bracket || comma || row) || isSpeech(w, mark + 1)) {
            return;
        }
        int from = mark + 1;
        for (int next : marks.subList(1, marks.size())) {
            if (describe(w, name.entity(), start, from, next)) {
                return;
            }
            from = next + 1;
        }
        describe(w, name.entity(), start, from, w.size());
    }

    private void things(Wording w, Entity body, int start, int from) {
        for (Found made : ProductNouns.isThing(w, from) ? products.from(w, from) : List.<Found>of()) {
            Span evidence = w.span(start, made.end());
            ties.add(body, "produces", made.entity(), Modality.STATED, evidence, "relation.gloss.things", 0.6);
        }
    }

    private static List<Integer> marks(Wording w, int first) {
        List<Integer> marks = new ArrayList<>();
        if (!DASHES.contains(w.word(first)) || w.name(first) != null) {
            return marks;
        }
        for (int k = first; k < w.size(); k++) {
            if (DASHES.contains(w.word(k))
                    && w.name(k) == null
                    && (k == first || !w.word(k).equals(":"))) {
                marks.add(k);
            }
        }
        return marks;
    }

    private static boolean isSpeech(Wording w, int k) {
        return w.word(k).equals("«") || w.word(k).equals("“") || w.word(k).equals("\"") || w.isMark(k);
    }

    private boolean describe(Wording w, Entity body, int start, int from, int to) {
        if (from >= to || w.name(from) != null) {
            return false;
        }
        for (int k = from; k < to; k++) {
            if (w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null || VerbGroup.isAuxiliary(w, k)) {
                to = k;
            }
        }
        boolean project = w.word(from - 1).equals(":"); // what is done there, in whatever words
        List<Found> fields = to <= from || isWare(w, from)
                ? List.of()
                : project ? sectorPhrases.in(w, from, to) : fields(w, from, to);
        Span evidence = w.span(start, Math.max(to, from + 1));
        for (Found field : fields) {
            add(body, field.entity().label(), evidence, "relation.gloss.line");
        }
        make(w, body, from, to, evidence);
        return !fields.isEmpty();
    }

    // "fabrication de vélos", "fabricant de vélos"
    private void make(Wording w, Entity body, int from, int to, Span evidence) {
        int noun = FunctionWords.isDeterminer(w.word(from)) ? from + 1 : from;
        if (noun < to
                && w.afterOf(noun + 1) > noun + 1
                && (MakingPhrases.isMaking(w.word(noun)) || Descriptions.isMaker(w.word(noun)))) {
            for (Found made : products.objects(w, noun, noun + 1)) {
                ties.add(body, "produces", made.entity(), Modality.STATED, evidence, "relation.gloss.makes", 0.7);
            }
        } else if (from < to
                && (w.word(from - 1).equals(":") || w.word(from - 1).equals("("))
                && (w.word(from).endsWith("s") || isPhrase(w, from, to))
                && !w.word(from).startsWith("ex-")
                && !tellsNetworks(w, from)
                && ProductNouns.isThing(w, from)) {
            List<Entity> parts = w.word(from - 1).equals("(") ? kinds(w, from, to) : List.of();
            for (Entity part : parts) { // "X (portes et volets roulants)"
                ties.add(body, "produces", part, Modality.STATED, evidence, "relation.gloss.things", 0.6);
            }
            for (Found made : parts.isEmpty() ? products.from(w, from) : List.<Found>of()) {
                // "X (Ain) : moules pour la plasturgie"
                ties.add(body, "produces", made.entity(), Modality.STATED, evidence, "relation.gloss.things", 0.6);
            }
        } else {
            descriptions.makes(w, from, to, new Said(body, -1));
        }
    }

    // "résine pour peintures", "vêtement à usage médical": one thing, told by more than its noun
    private static boolean isPhrase(Wording w, int from, int to) {
        return w.word(from - 1).equals("(")
                && to - from > 2
                && !w.word(from).endsWith("erie") // works, and no wares
                && (FunctionWords.isPreposition(w.word(from + 1)) || FunctionWords.isPreposition(w.word(from + 2)));
    }

    // two kinds of things told in the plural ("portes et volets roulants"), or one by a phrase; else none
    private List<Entity> kinds(Wording w, int from, int to) {
        if (!w.word(from).endsWith("s")) {
            int end = from;
            while (end < to && !APART.contains(w.word(end))) {
                end++;
            }
            return List.of(ties.thing(EntityKind.PRODUCT, w.span(from, end)));
        }
        int and = from + 1;
        while (and < to && !w.word(and).equals("et") && !w.isMark(and)) {
            and++;
        }
        boolean two = and + 1 < to
                && w.word(and).equals("et")
                && w.word(from).endsWith("s")
                && w.word(and + 1).endsWith("s")
                && w.isContentWord(and + 1);
        for (int k = and + 1; two && k < to; k++) {
            two = !w.isMark(k) && !w.word(k).equals("et");
        }
        return two
                ? List.of(
                        ties.thing(EntityKind.PRODUCT, w.span(from, and)),
                        ties.thing(EntityKind.PRODUCT, w.span(and + 1, to)))
                : List.of();
    }

    // "les pôles X (systèmes d'énergie)": what clusters work at, and don't make
    private static boolean tellsNetworks(Wording w, int to) {
        for (int k = 0; k < to; k++) {
            String word = w.word(k);
            if (BodyNouns.isNetwork(word.endsWith("s") ? word.substring(0, word.length() - 1) : word)) {
                return true;
            }
        }
        return false;
    }

    private void add(Entity body, String sector, Span evidence, String rule) {
        ties.add(body, "activeIn", Ties.sector(sector), Modality.STATED, evidence, rule, 0.75);
    }
}
