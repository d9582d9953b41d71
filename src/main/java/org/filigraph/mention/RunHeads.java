package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** The first word of a name that capitals show: whether one begins there, and whether small words tie others to it. */
final class RunHeads {
    private static final Set<String> ENGLISH_OPENERS = WordSet.of("in on the");
    private static final Set<String> POSSESSIVES = WordSet.of("mon ma mes notre nos");
    private static final Set<String> LEADERS = WordSet.of(
            """
            pdg president presidente gerant gerante fondateur fondatrice dirigeant dirigeante patron patronne dg
            cofondateur cofondatrice""");
    private static final Set<String> FORMS = WordSet.of("sem spl scop scic sica cuma gaec earl gie sarl sas eurl");
    private static final Set<String> WHITHER = WordSet.of("direction destination escale");
    private static final Set<String> LANDS = WordSet.of("mont monts val cap pays terre terres cote cotes");

    private RunHeads() {}

    /** Whether a run begins at {@code i}. */
    static boolean begins(Passage passage, int i) {
        if (isWhither(passage, i)) {
            return false;
        }
        if (passage.isProper(i)) {
            boolean acronym = Acronyms.isAcronym(passage.at(i)) && NounBefore.of(passage, i) != null;
            return acronym || !FunctionWords.has(passage.word(i)) || (passage.isProper(i + 1) && isArticle(passage, i));
        }
        if (opensHouse(passage, i)) {
            return true;
        }
        // a common noun at the head of a sentence that begins a name: "Institut Curie a …"
        return passage.hasCapital(i)
                && !passage.isTitleCase()
                && !FunctionWords.has(passage.word(i))
                && !FunctionWords.isCalendar(passage.word(i))
                && !FunctionWords.isCourtesy(passage.word(i))
                && !NounClass.ROLE.has(passage.word(i))
                && passage.isProper(i + 1)
                && passage.joins(i + 1)
                && !passage.word(i).endsWith("ment")
                && !isVerb(passage, i)
                && !isParticiple(passage.at(i).text());
    }

    // "Direction Lisbonne puis Porto", "Destination Oslo": where somebody goes
    static boolean isWhither(Passage passage, int i) {
        return WHITHER.contains(passage.word(i))
                && passage.startsClause(i)
                && !Territories.get()
                        .lookup(passage.at(Math.min(i + 1, passage.size() - 1)).text())
                        .isEmpty();
    }

    // "Forges de Brisol recrute", "Papeteries du Lanaud :" at the head of a sentence
    private static boolean opensHouse(Passage passage, int i) {
        return passage.hasCapital(i)
                && !passage.isTitleCase()
                && (NounClass.HOUSE.has(passage.word(i)) && RunLinks.linked(passage, i + 1) > 0
                        || opensLand(passage, i));
    }

    // "Mont d'Or Fromages recrute", "Val de Dore Emballages": a land and a trade
    private static boolean opensLand(Passage passage, int i) {
        int linked = LANDS.contains(passage.word(i)) ? RunLinks.linked(passage, i + 1) : 0;
        return linked > 0 && RunLinks.continues(passage, linked) && passage.joins(linked);
    }

    // "2019 Rachète Tissages Morel", "Préside Sorex": a date's entry begins with its verb
    private static boolean isVerb(Passage passage, int i) {
        return FrenchWords.has(passage.word(i))
                && (BareNames.isDeed(passage.word(i)) || BusinessVerbs.has(passage.word(i)));
    }

    // "Baptisé Nova, ce programme": a participle at the head of a sentence
    private static boolean isParticiple(String form) {
        return form.endsWith("é") || form.endsWith("ée") || form.endsWith("és") || form.endsWith("ées");
    }

    // "La Poste", "Le Creusot", "Mon Verger" in mid-sentence
    private static boolean isArticle(Passage passage, int i) {
        return !passage.startsClause(i)
                && (passage.word(i).equals("la")
                        || passage.word(i).equals("le")
                        || passage.word(i).equals("les")
                        || ENGLISH_OPENERS.contains(passage.word(i))
                        || POSSESSIVES.contains(passage.word(i)));
    }

    // "la SEM Habitat du Lauragais", "Scop Les Menuisiers de Brière": the form of a company before its name
    private static boolean isFormed(Passage passage, int from) {
        return FORMS.contains(passage.word(from)) && passage.hasCapital(from + 1);
    }

    // "PDG des Tissages de Charlieu", "gérant de la Fonderie du Rhône"
    private static boolean isLed(Passage passage, int from) {
        int i = from - 1;
        while (i > 0 && i > from - 3 && RunLinks.LINKS.contains(passage.word(i))) {
            i--;
        }
        return i < from - 1 && LEADERS.contains(passage.word(i));
    }

    // "la Minoterie du Roncin", "sa filiale Mâts d'Yeu": in mid-sentence a common noun has a capital as a part of a
    // name
    private static boolean isMeant(Passage passage, int from) {
        String word = passage.word(from);
        String before = passage.word(from - 1);
        boolean field = before.equals("et") || before.equals("&") || NounClass.ROLE.has(before);
        return passage.isProper(from)
                && !passage.isTitleCase()
                && !passage.startsClause(from)
                && FrenchWords.has(word)
                && !field
                && !FunctionWords.has(word)
                && !NounClass.ROLE.has(word)
                && !NounClass.PLACE.has(word)
                && !isOfficeField(passage, from)
                && !FirstNames.has(word)
                && !AgreementKinds.begins(passage, from)
                && Territories.get().lookup(passage.at(from).text()).isEmpty();
    }

    // "la coopérative Vergers de l'Adour": several, of a land; but "le groupe Merlis de Lyon"
    private static boolean isSorted(Passage passage, int from) {
        int linked = RunLinks.linked(passage, from + 1);
        return linked > 0
                && passage.word(from).endsWith("s")
                && NounClass.COMPANY.has(passage.word(from - 1))
                && !passage.hasCapital(from - 1)
                && !NounClass.INSTITUTION.has(passage.word(linked - 1))
                && Territories.get().lookup(passage.at(linked - 1).text()).stream()
                        .noneMatch(t -> t.kind().isTown());
    }

    // "un chantier voisin, Les Yoles de Groix,": in mid-sentence an article has a capital as a part of a name
    private static boolean isTitled(Passage passage, int from) {
        return isArticle(passage, from)
                && passage.hasCapital(from)
                && passage.hasCapital(from + 1)
                && passage.joins(from + 1)
                && !passage.isTitleCase()
                && Territories.get()
                        .lookup(passage.span(from, from + 2).of(passage.text()))
                        .isEmpty();
    }

    // "directrice de la Communication de Sorex": what somebody directs, not the name of a body
    static boolean isOfficeField(Passage passage, int from) {
        int i = from - 1;
        while (i > 0 && i > from - 3 && RunLinks.LINKS.contains(passage.word(i))) {
            i--;
        }
        String noun = passage.word(i);
        return i < from - 1
                && !LEADERS.contains(noun)
                && !noun.startsWith("general")
                && (NounClass.ROLE.has(noun)
                        || NounComplements.isAdjective(noun) && NounClass.ROLE.has(passage.word(i - 1)));
    }

    /** Whether what begins at {@code from} is a body, a place or what is held, by a noun: small words go on its name. */
    static boolean isNoun(Passage passage, int from) {
        String word = passage.word(from);
        return NounClass.INSTITUTION.has(word)
                || NounClass.EVENT.has(word)
                || NounClass.SITE.has(word)
                || NounClass.COMPANY.has(word)
                || NounClass.HOUSE.has(word)
                || isFormed(passage, from)
                || opensLand(passage, from)
                || isLed(passage, from);
    }

    /** Whether a common word has its capital at {@code from} as a part of a name. */
    static boolean isOfName(Passage passage, int from) {
        return isMeant(passage, from) || isTitled(passage, from) || isSorted(passage, from);
    }
}
