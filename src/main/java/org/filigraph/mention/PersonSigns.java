package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** What stands beside a name that only a person bears: a position, a verb of saying, an office; or only a body. */
final class PersonSigns {
    /** Positions that follow a name after a comma or in brackets. */
    private static final Set<String> POSITIONS = WordSet.of(
            """
            president presidente vice-president vice-presidente directeur directrice directeur-general pdg dg ceo cto
            coo fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice dirigeant dirigeante gerant
            gerante cogerant cogerante chef cheffe responsable prefet prefete sous-prefet sous-prefete ministre maire
            depute deputee senateur senatrice conseiller conseillere commissaire delegue deleguee secretaire recteur
            rectrice charge chargee professeur chercheur chercheuse ingenieur ingenieure adjoint adjointe porte-parole
            elu elue tresorier tresoriere president-directeur copresident copresidente co-president co-presidente
            patron patronne animateur animatrice coordinateur coordinatrice administrateur administratrice doyen
            doyenne referent referente doctorant doctorante apprenti apprentie etudiant etudiante technicien technicienne
            eleveur eleveuse agriculteur agricultrice viticulteur viticultrice ouvrier ouvriere""");
    /** Positions that say what is presided or led before they say who does. */
    private static final Set<String> OFFICES = WordSet.of(
            """
            president presidente vice-president vice-presidente ministre secretaire prefet prefete sous-prefet
            sous-prefete maire pdg dg patron patronne directeur directrice dirigeant dirigeante fondateur fondatrice
            cofondateur cofondatrice gerant gerante recteur rectrice depute deputee senateur senatrice commissaire
            delegue deleguee responsable elu elue representant representante conseiller conseillere""");

    private static final Set<String> SINGULAR = WordSet.of("le la l' du au un une");
    private static final Set<String> POSSESSIVES = WordSet.of("son sa notre votre leur mon ma");
    private static final Set<String> QUALIFIERS = WordSet.of(
            """
            ancien ancienne ex nouveau nouvelle actuel actuelle futur future premier premiere vice co jeune jusqu'
            jusqu'ici jusque-la jusqu'alors ici alors""");
    /** Ordinals before a position: {@code 2e vice-présidente}. */
    private static final Set<String> ORDINALS = WordSet.of("er ere re e eme nd nde");
    /** Who is presided, succeeded, obeyed: {@code sous l'autorité de}, {@code succède à}. */
    private static final Set<String> LED_BY = WordSet.of(
            """
            autorite voix presidence houlette direction egide plume conduite impulsion nomination election reelection
            arrivee depart succession""");

    private static final Set<String> PASSED_TO =
            WordSet.of("succede succedera succedait succeder relais flambeau temoin main cede");
    private static final Set<String> LED = WordSet.of(
            """
            preside presidee copreside copresidee dirige dirigee anime animee fonde fondee cofonde cofondee emmenee
            emmene incarne incarnee represente representee""");
    /** What people alone do. */
    private static final Set<String> DEEDS = WordSet.of(
            """
            preside presidait copreside dirige dirigeait sourit temoigne raconte confie glisse tempere soupire martele
            plaisante s'amuse rappelle insiste conclut""");

    private static final int LONGEST_OFFICE = 18;

    /** Bodies that bear no person's name: who is named after them is somebody there. */
    private static final Set<String> NEVER_NAMED_AFTER = WordSet.of(
            """
            crt cci ccir crci medef uimm cma crma ars dreal dreets direccte drac draaf ddt ddtm drire fdsea frsea cpme
            cgpme safer bpifrance ademe cdt adt fnsea cesi ceser epci sem""");

    private PersonSigns() {}

    /** Whether the name at {@code i} ends that of a body or place: {@code Institut Gustave Roussy}, {@code rue Pierre Curie}. */
    static boolean isNamesake(Passage passage, int i) {
        if (i == 0 || !passage.joins(i)) {
            return false;
        }
        String before = passage.word(i - 1);
        // "l'artisan breton Jean Roy", "le chef d'entreprise breton Jean Roy" are he, "la société bretonne Jean Roy" is
        // called after him
        boolean firm = NounClass.COMPANY.has(passage.word(i - 2))
                && !PersonNouns.has(passage.word(i - 2))
                && FunctionWords.isArticle(passage.word(i - 3));
        boolean demonym = Territories.get().demonym(before).isPresent();
        boolean whence = demonym && !firm;
        if (NounClass.ROLE.has(before)
                || FunctionWords.isCourtesy(before)
                || whence
                || NEVER_NAMED_AFTER.contains(before)) {
            return false;
        }
        if (passage.hasCapital(i - 1) && !passage.startsClause(i - 1) && passage.isWord(i - 1)) {
            return !FunctionWords.has(before) && !followsOffice(passage, i);
        }
        boolean says = passage.word(i - 2).equals("le") && passage.word(i - 3).equals("comme"); // "comme le note X"
        if (says || isSomebodysOwn(passage, i)) {
            return false;
        }
        // "la responsable projets Anne Martin": what she is responsible for
        if (NounClass.ROLE.has(passage.word(i - 2)) && passage.isWord(i - 1)) {
            return false;
        }
        NounClass noun = NounBefore.of(passage, i);
        if (noun == NounClass.PLACE && followsOffice(passage, i)) {
            return false;
        }
        return demonym || NounClass.INSTITUTION.has(before) || (noun != null && noun != NounClass.EVENT);
    }

    // "son producteur délégué Marc Tissier": a possessive and a noun for people before first name and surname
    private static boolean isSomebodysOwn(Passage passage, int i) {
        int noun = PersonNouns.has(passage.word(i - 1)) ? i - 1 : i - 2;
        boolean two = FirstNames.has(passage.word(i)) && passage.hasCapital(i + 1) && passage.joins(i + 1);
        return two
                && PersonNouns.has(passage.word(noun))
                && !passage.hasCapital(noun)
                && POSSESSIVES.contains(passage.word(noun - 1));
    }

    // "ministre de l'Industrie Anne Martin", "le président de la région Normandie Hervé Durand"
    private static boolean followsOffice(Passage passage, int i) {
        if (NounClass.INSTITUTION.has(passage.word(i - 1)) || NounClass.SITE.has(passage.word(i - 1))) {
            return false;
        }
        for (int j = i - 1; j > i - 14 && passage.isWord(j) && passage.joins(j + 1); j--) {
            if (OFFICES.contains(passage.word(j)) && FunctionWords.isOf(passage.word(j + 1))) {
                return true;
            }
            boolean institution = passage.hasCapital(j) && NounClass.INSTITUTION.has(passage.word(j));
            if (institution && !passage.word(j).equals("conseil")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a position stands after a name that ends before {@code end}: {@code , présidente de}, {@code (directrice
     * générale}, {@code , la directrice}, {@code , 2e vice-présidente}.
     */
    static boolean holdsPosition(Passage passage, int end) {
        if (!passage.word(end).equals(",") && !passage.word(end).equals("(")) {
            return false;
        }
        int i = end + 1;
        if (passage.word(i).equals("le")
                || passage.word(i).equals("la")
                || passage.word(i).equals("l'")) {
            i++;
        }
        if (i + 1 < passage.size() && passage.at(i).isNumber() && ORDINALS.contains(passage.word(i + 1))) {
            i += 2;
        }
        while (QUALIFIERS.contains(passage.word(i)) || (passage.word(i).equals("-") && i > end + 1)) {
            i++;
        }
        return POSITIONS.contains(passage.word(i));
    }

    /** Whether "de" and a position stand before what begins at {@code i}: {@code vice-président technique de}. */
    static boolean isOfPosition(Passage passage, int i) {
        if (!FunctionWords.isOf(passage.word(i - 1))) {
            return false;
        }
        for (int j = i - 2; j >= 0 && j > i - 6 && passage.isWord(j); j--) {
            if (POSITIONS.contains(passage.word(j))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of saying stands before the name at {@code i}: {@code souligne}. */
    static boolean isSaying(Passage passage, int i) {
        return SpeechVerbs.has(passage.word(i - 1));
    }

    /** Whether the name from {@code i} to {@code end} stands where only a person can. */
    static boolean isAlone(Passage passage, int i, int end) {
        return isApposedToOffice(passage, i, end)
                || isLeader(passage, i)
                || (DEEDS.contains(passage.word(end)) && !passage.hasCapital(end));
    }

    // "le président du conseil départemental, X," and "son fondateur, X."
    private static boolean isApposedToOffice(Passage passage, int i, int end) {
        String after = passage.word(end);
        boolean closed = after.isEmpty()
                || after.equals(",")
                || after.equals(".")
                || after.equals(":")
                || after.equals("»")
                || after.equals(")")
                || passage.isWord(end);
        if (!passage.word(i - 1).equals(",") || !closed) {
            return false;
        }
        for (int j = i - 2; j >= 0 && j > i - LONGEST_OFFICE; j--) {
            String word = passage.word(j);
            if (!passage.isWord(j) && !word.equals("-")) {
                return false;
            }
            if (OFFICES.contains(word)) {
                String before = passage.word(QUALIFIERS.contains(passage.word(j - 1)) ? j - 2 : j - 1);
                boolean said = SINGULAR.contains(before) || POSSESSIVES.contains(before) || before.equals("et");
                return said
                        && (j == i - 2
                                || FunctionWords.isOf(passage.word(j + 1))
                                || passage.word(j + 1).startsWith("general"));
            }
        }
        return false;
    }

    // "sous l'autorité de X", "succède à X", "présidée par X"
    private static boolean isLeader(Passage passage, int i) {
        String before = passage.word(i - 1);
        if (before.equals("par")) {
            return LED.contains(passage.word(i - 2));
        }
        if (before.equals("de") || before.equals("d'")) {
            return LED_BY.contains(passage.word(i - 2)) && !passage.hasCapital(i - 2);
        }
        return PlacePosition.isTo(passage, i - 1) && PASSED_TO.contains(passage.word(i - 2));
    }
}
