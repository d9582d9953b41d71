package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/** Territories: those of the reference tables, and stretches of land by their kind ({@code vallée de l'Arve}). */
final class TerritoryNames implements NameFinder {
    private static final Set<String> LANDS = WordSet.of(
            """
            plateau vallee bassin massif estuaire baie golfe presqu'ile delta plaine ile iles monts lac rade marais
            bocage pays littoral archipel etang lagune causse foret""");
    private static final Set<String> SEAS =
            WordSet.of("indien atlantique pacifique arctique mediterranee baltique noire rouge");
    private static final Set<String> COMPANIES =
            WordSet.of("groupe societe entreprise start-up startup maison marque enseigne cabinet holding");
    /** "Corse centrale", "Bretagne intérieure": a part by where it lies. */
    private static final Set<String> SIDES = WordSet.of(
            """
            centrale orientale occidentale septentrionale meridionale interieure maritime rurale profonde central
            oriental occidental septentrional meridional interieur""");

    private static final Set<String> OPEN_SEAS = WordSet.of("atlantique pacifique mediterranee baltique");
    private static final Set<String> PARTS = WordSet.of("nord sud est ouest centre haut haute bas basse moyen moyenne");
    /** What names an authority by what it governs, where it is no place that something is in. */
    private static final List<String> AUTHORITIES = List.of("Métropole", "Collectivité", "Région ");

    private static final Set<String> WHERE =
            WordSet.of("a dans sur en vers depuis jusqu' dehors hors territoire perimetre communes");
    private static final int LONGEST_PLACE = 70;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Gazetteer.Place place : Gazetteer.places(page.text())) {
            if (place.span().of(page.text()).indexOf('\n') < 0 && !isShoutedWord(page, place) && !isHead(page, place)) {
                names.add(table(page, place));
                governed(page, place, names);
                part(page, place, names);
            }
        }
        placeLines(page, names);
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                String word = passage.word(i);
                if (LANDS.contains(word) && FunctionWords.isOf(passage.word(i + 1))) {
                    land(passage, i, names);
                } else if ((word.equals("ocean") || word.equals("mer"))
                        && SEAS.contains(passage.word(i + 1))
                        && passage.hasCapital(i + 1)) {
                    names.add(NameAt.of(passage, i, i + 2, EntityKind.TERRITORY, "territory.land", 0.85));
                } else if (OPEN_SEAS.contains(word)
                        && passage.hasCapital(i)
                        && (FunctionWords.isArticle(passage.word(i - 1))
                                || passage.word(i - 1).equals("en"))
                        && !passage.hasCapital(i - 1)
                        && !(passage.hasCapital(i + 1) && passage.joins(i + 1))) {
                    names.add(NameAt.of(passage, i, i + 1, EntityKind.TERRITORY, "territory.land", 0.8));
                } else if (word.equals("union") && passage.word(i + 1).equals("europeenne")) {
                    union(passage, i, names);
                } else if (PlaceCompounds.isLand(passage, i)) {
                    names.add(NameAt.of(passage, i, i + 2, EntityKind.TERRITORY, "territory.land", 0.86));
                } else if (PlaceCompounds.isCompound(passage, i)) {
                    names.add(NameAt.of(passage, i, i + 1, EntityKind.TERRITORY, "territory.compound", 0.93));
                }
            }
        }
        return names;
    }

    // "À LIRE AUSSI": a common word among words in capitals
    private static boolean isShoutedWord(Page page, Gazetteer.Place place) {
        Passage passage = page.passageAt(place.span().start());
        if (passage == null) {
            return false;
        }
        int i = passage.tokenAt(place.span().start());
        if (passage.word(i).equals("cap") && passage.at(i).isAllCapitals() && !passage.isTitleCase()) {
            return true; // "du CAP au brevet de maîtrise"
        }
        return passage.isTitleCase()
                && passage.isWord(i)
                && passage.at(i).isAllCapitals()
                && passage.at(i).span().length() == place.span().length()
                && FrenchWords.has(passage.word(i))
                && place.territory().population() < 20_000
                && place.territory().kind().isTown();
    }

    // "au Port Center", "le Parc des expositions", "au Centre du dessin": the common noun begins another name
    private static boolean isHead(Page page, Gazetteer.Place place) {
        Passage passage = page.passageAt(place.span().start());
        if (passage == null) {
            return false;
        }
        int i = passage.tokenAt(place.span().start());
        String word = passage.word(i);
        boolean noun = NounClass.INSTITUTION.has(word)
                || NounClass.SITE.has(word)
                || NounClass.PLACE.has(word)
                || NounClass.COMPANY.has(word);
        boolean alone =
                i < passage.size() && passage.at(i).span().end() == place.span().end() && FrenchWords.has(word);
        boolean goesOn = (passage.hasCapital(i + 1) && passage.joins(i + 1))
                || (FunctionWords.isOf(passage.word(i + 1)) && !word.equals("centre"))
                || (word.equals("centre")
                        && (passage.word(i + 1).equals("du") || NounComplements.isAdjective(passage.word(i + 1))));
        return noun && alone && goesOn;
    }

    // "le groupe Saint Jean", "la société Vertou": without a preposition the town's name is the company's
    private static boolean isCompany(Page page, Gazetteer.Place place) {
        Passage passage = page.passageAt(place.span().start());
        int i = passage == null ? 0 : passage.tokenAt(place.span().start());
        return passage != null
                && place.territory().kind().isTown()
                && COMPANIES.contains(passage.word(i - 1))
                && !passage.hasCapital(i - 1)
                && passage.joins(i);
    }

    private static Name table(Page page, Gazetteer.Place place) {
        String label = place.span().of(page.text());
        if (isCompany(page, place)) {
            return NameAt.of(page.text(), place.span(), EntityKind.ORGANISATION, "organisation.noun", 0.9);
        }
        return actsAsBody(page, place)
                ? NameAt.of(page.text(), place.span(), EntityKind.ORGANISATION, "organisation.community", 0.96)
                : new Name(place.span(), label, place.territory().entity(), "territory.table", 0.95);
    }

    // "Vernon Agglo", "organisé par Bourges Plus": an intercommunality that is called so is the body
    private static boolean actsAsBody(Page page, Gazetteer.Place place) {
        String written = place.span().of(page.text());
        String name = NameIndex.key(written);
        Passage passage = page.passageAt(place.span().start());
        String before =
                passage == null ? "" : passage.word(passage.tokenAt(place.span().start()) - 1);
        boolean authority = AUTHORITIES.stream().anyMatch(written::contains)
                && passage != null
                && !isWhere(passage, passage.tokenAt(place.span().start()) - 1);
        if (place.territory().kind() != TerritoryKind.EPCI) {
            return authority && written.indexOf(' ') > 0;
        }
        return authority
                || before.equals("par")
                || name.contains("agglo")
                || name.contains("communaute")
                || name.endsWith(" plus");
    }

    // "Corse" in "Collectivité de Corse": the territory is named inside its authority
    private static void governed(Page page, Gazetteer.Place place, List<Name> names) {
        String written = place.span().of(page.text());
        int capital = written.length() - 1;
        while (capital > 0 && !Character.isUpperCase(written.charAt(capital))) {
            capital--;
        }
        if (place.territory().kind() != TerritoryKind.EPCI && capital > 0 && actsAsBody(page, place)) {
            Span inner = new Span(place.span().start() + capital, place.span().end());
            names.add(new Name(inner, inner.of(page.text()), place.territory().entity(), "territory.governed", 0.9));
        }
    }

    // "dans la Métropole", "hors de la Métropole"
    private static boolean isWhere(Passage passage, int before) {
        int i = before;
        while (FunctionWords.isArticle(passage.word(i)) || passage.word(i).equals("de")) {
            i--;
        }
        return WHERE.contains(passage.word(i));
    }

    // "Haute Gironde", "Nord-Isère", "Sud Aveyron": a part of a territory, named
    private static void part(Page page, Gazetteer.Place place, List<Name> names) {
        Passage passage = page.passageAt(place.span().start());
        if (passage == null || place.territory().kind().isTown()) {
            return;
        }
        int after = passage.tokenAt(place.span().end() - 1) + 1;
        if (passage.joins(after) && SIDES.contains(passage.word(after)) && !passage.hasCapital(after)) {
            int first = passage.tokenAt(place.span().start());
            names.add(NameAt.of(passage, first, after + 1, EntityKind.TERRITORY, "territory.part", 0.9));
            return;
        }
        int from = passage.tokenAt(place.span().start());
        int to = passage.tokenAt(place.span().end() - 1) + 1;
        if (to > passage.size()) {
            return;
        }
        String whole = passage.word(from);
        int hyphen = whole.indexOf('-');
        boolean glued = hyphen > 0
                && PARTS.contains(whole.substring(0, hyphen))
                && passage.at(from).span().start() < place.span().start();
        boolean apart = from > 0
                && passage.joins(from)
                && passage.hasCapital(from - 1)
                && PARTS.contains(passage.word(from - 1))
                && !passage.startsClause(from - 1);
        if ((glued && passage.hasCapital(from)) || apart) {
            names.add(NameAt.of(passage, apart ? from - 1 : from, to, EntityKind.TERRITORY, "territory.part", 0.9));
        }
    }

    /** Lines that can only say where: under a date, or in brackets alone. There every name of a town means the town. */
    private static void placeLines(Page page, List<Name> names) {
        List<Block> blocks = page.layout().blocks();
        for (int i = 1; i < blocks.size(); i++) {
            Block line = blocks.get(i);
            boolean underDate = blocks.get(i - 1).kind() == Block.Kind.DATELINE
                    && line.stanza() == blocks.get(i - 1).stanza()
                    && line.span().length() <= LONGEST_PLACE;
            if (line.isContent() && (underDate || ProfileNames.isTown(page.text(), line))) {
                String words = line.span().of(page.text());
                for (Gazetteer.Hit hit : Gazetteer.find(words)) {
                    int start = line.span().start() + hit.span().start();
                    Span span = new Span(start, start + hit.span().length());
                    names.add(new Name(
                            span, span.of(page.text()), hit.candidates().get(0).entity(), "territory.line", 0.95));
                }
            }
        }
    }

    // "l'union européenne" in small letters
    private static void union(Passage passage, int head, List<Name> names) {
        Territories.get()
                .byKey("european-union")
                .ifPresent(union -> names.add(new Name(
                        passage.span(head, head + 2),
                        passage.span(head, head + 2).of(passage.text()),
                        union.entity(),
                        "territory.table",
                        0.95)));
    }

    private static void land(Passage passage, int head, List<Name> names) {
        // "le pays de Brest", but "les pays d'Asie", "un pays d'Europe"
        String before = passage.word(head - 1);
        if (passage.word(head).equals("pays")
                && !(passage.hasCapital(head) && !passage.startsClause(head))
                && !(before.equals("le") || before.equals("du") || before.equals("au") || before.equals("en"))) {
            return;
        }
        int i = head + 2;
        if (FunctionWords.isArticle(passage.word(i)) && !passage.hasCapital(i)) {
            i++;
        }
        if (!passage.hasCapital(i) || !passage.joins(i) || passage.isTitleCase()) {
            return;
        }
        int end = i + 1;
        while (end < passage.size() && end - i < 4 && passage.hasCapital(end) && passage.joins(end)) {
            end++;
        }
        // "des îles d'Yeu et de Noirmoutier": each is named
        boolean several = passage.word(head).equals("iles")
                && passage.word(end).equals("et")
                && FunctionWords.isOf(passage.word(end + 1))
                && passage.hasCapital(end + 2);
        int from = several ? end + 2 : head;
        int to = several ? end + 3 : end;
        // "l'association Pays de Redon Biogaz"
        boolean body = NounClass.COMPANY.has(before) && !passage.hasCapital(head - 1) && passage.hasCapital(head);
        names.add(
                body
                        ? NameAt.of(passage, from, to, EntityKind.ORGANISATION, "organisation.noun", 0.88)
                        : NameAt.of(passage, from, to, EntityKind.TERRITORY, "territory.land", 0.85));
    }
}
