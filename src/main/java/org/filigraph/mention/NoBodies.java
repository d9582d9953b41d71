package org.filigraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Names that capitals made and that name no body: the rubric over a title ("FILIÈRES AGRICOLES"), what a title is about
 * before its colon ("Pêche durable en Bretagne : un plan"), a river, a storm or a time that the text tells as such ("la
 * vallée de la Sélune", "un pont sur la Loue", "trois ans après Xynthia", "au temps de Vauban"), a ship, a family ("les
 * Morvan"), somebody by the first name ("sourit Odette").
 */
final class NoBodies {
    /** What readers know by capitals alone is no surer. */
    private static final double SURE = 0.75;

    private static final Set<String> LANDS = WordSet.of(
            """
            vallee vallees rive rives bord bords berge berges estuaire gorges baie confluent plaine affluent canal
            bouches rade golfe ile presqu'ile massif plateau col delta""");

    private static final Set<String> STORMS =
            WordSet.of("cyclone tempete ouragan typhon seisme canicule inondation inondations");
    private static final Set<String> SPANS =
            WordSet.of("an ans mois jour jours semaine semaines annees siecles lendemain");
    private static final Set<String> AFTER = WordSet.of("apres avant depuis");
    private static final Set<String> AGES = WordSet.of("temps epoque siecle heure regne");
    private static final Set<String> IN = WordSet.of("en a au aux dans du de");
    /** Whose hall "l'hôtel de Région" is: a building where things are signed. */
    private static final Set<String> HALLS = WordSet.of("region ville departement agglomeration metropole");

    private static final int LONGEST_RUBRIC = 5;

    /** Beginnings of what has "sur" before a body too: {@code s'appuie sur l'Adira}. */
    private static final Set<String> RESTS = WordSet.of(
            "appu compt mis repo fond port pes pren bas tabl regard focus zoom avis vue informat donnees main");

    private final Page page;
    /** Words of one name that some sentence tells to be no body's, folded. */
    private final Set<String> told = new HashSet<>();

    private NoBodies(Page page) {
        this.page = page;
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.hasCapital(i) && !passage.hasCapital(i + 1) && isTold(passage, i)) {
                    told.add(passage.word(i));
                }
            }
        }
    }

    /** The names that may be of bodies and agreements, and all others. */
    static List<Name> without(Page page, List<Name> names) {
        NoBodies none = new NoBodies(page);
        return names.stream().filter(name -> !none.isOne(name)).toList();
    }

    private boolean isOne(Name name) {
        boolean open = name.is(EntityKind.ORGANISATION) && name.confidence() < SURE
                || name.rule().equals("agreement.told");
        Passage passage = open ? page.passageAt(name.span().start()) : null;
        if (passage == null) {
            return false;
        }
        int from = passage.tokenAt(name.span().start());
        int to = passage.tokenAt(name.span().end() - 1) + 1;
        if (passage.word(from).equals("hotel") && HALLS.contains(passage.word(to - 1))) {
            return true;
        }
        if (name.is(EntityKind.ORGANISATION) && PersonRuns.isSomebody(new CapitalRun(passage, from, to))) {
            return true;
        }
        if (to == from + 1 && told.contains(passage.word(from)) && !Acronyms.isAcronym(passage.at(from))) {
            return true;
        }
        return passage.block().isHeading() && (isRubric(passage, from, to) || isTopic(passage, from, to));
    }

    // "la vallée de la Sélune", "deux ans après Xynthia", "la tempête Xynthia", "au temps de Vauban", "les Morvan"
    private static boolean isTold(Passage passage, int i) {
        if (FrenchWords.has(passage.word(i)) || passage.isTitleCase()) {
            return false;
        }
        int before = i - 1;
        if (isUnderfoot(passage, i)) {
            return true;
        }
        if (STORMS.contains(passage.word(before))) {
            return true;
        }
        if (AFTER.contains(passage.word(before)) && SPANS.contains(passage.word(before - 1))) {
            return true;
        }
        if (passage.word(before).equals("la") || passage.word(before).equals("l'")) {
            before--;
        }
        boolean of =
                FunctionWords.isOf(passage.word(before)) || passage.word(before).equals("du");
        String noun = of ? passage.word(before - 1) : "";
        boolean age = AGES.contains(noun)
                && (passage.word(before - 2).equals("au")
                        || passage.word(before - 2).equals("l'"));
        return LANDS.contains(noun) || age;
    }

    // "un pont sur la Loue", "à bord de l'Ariane": a river, a road, a ship
    private static boolean isUnderfoot(Passage passage, int i) {
        int before = FunctionWords.isArticle(passage.word(i - 1)) ? i - 2 : i - 1;
        if (passage.word(before).equals("sur") && before == i - 2) {
            String noun = passage.word(before - 1);
            return RESTS.stream().noneMatch(noun::startsWith) && !noun.equals("ou") && before > 0;
        }
        boolean of =
                FunctionWords.isOf(passage.word(before)) || passage.word(before).equals("du");
        return of
                && passage.word(before - 1).equals("bord")
                && (passage.word(before - 2).equals("a")
                        || passage.word(before - 2).equals("au"));
    }

    // "DOSSIER PÊCHE" alone over the title of the text, which never has the words as a name
    private boolean isRubric(Passage passage, int from, int to) {
        boolean whole = passage.block().span().equals(passage.span()) && from <= 1 && to == passage.size();
        if (!whole
                || to - from > LONGEST_RUBRIC
                || NounClass.HOUSE.has(passage.word(from))
                || !isOver(passage.block())) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String form = passage.at(i).text();
            boolean loud = form.equals(form.toUpperCase(java.util.Locale.FRENCH));
            if (!loud || !FrenchWords.has(passage.word(i)) && !FunctionWords.has(passage.word(i))) {
                return false;
            }
        }
        String words = Folding.fold(passage.span(from, to).of(page.text()));
        String rest = Folding.fold(page.text().substring(passage.span().end()));
        return !rest.contains(words);
    }

    /** Whether another heading follows right under a line. */
    private boolean isOver(Block line) {
        List<Block> blocks = page.layout().blocks();
        int next = blocks.indexOf(line) + 1;
        return next < blocks.size() && blocks.get(next).isHeading();
    }

    // "Économie circulaire en Corse : un plan", "Medtech et santé en Alsace", "Industrie : ce qui change"
    private static boolean isTopic(Passage passage, int from, int to) {
        if (from > 0) {
            return false;
        }
        boolean placed = false;
        int common = 0;
        for (int i = from; i < to; i++) {
            Span rest = passage.span(i, to);
            boolean place = i > from
                    && (IN.contains(passage.word(i - 1))
                            || FunctionWords.isArticle(passage.word(i - 1)) && IN.contains(passage.word(i - 2)))
                    && !Territories.get().lookup(rest.of(passage.text())).isEmpty();
            if (place) {
                placed = true;
                break;
            }
            if (!FrenchWords.has(passage.word(i)) && !FunctionWords.has(passage.word(i))) {
                return to == from + 1 && isField(passage, from);
            }
            common++;
        }
        return placed && common > 1 || to == from + 1 && isField(passage, from);
    }

    /** A word that tells a trade, and goes on to another or to a colon: "Pharma et chimie", "Medtech : un plan". */
    private static boolean isField(Passage passage, int i) {
        String after = passage.word(i + 1);
        boolean goesOn = after.equals(":") || after.equals("et") && !passage.hasCapital(i + 2) || after.equals("en");
        return goesOn && !Sectors.in(List.of(passage.at(i))).isEmpty();
    }
}
