package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.text.WordSet;

/** The words by which {@link Referents} tells what stands for what, and in which part. All folded. */
final class ReferentWords {
    /** Nouns for a sector or the economy of a place. */
    static final Set<String> SECTORS = WordSet.of(
            """
            filiere secteur industrie ecosysteme marche branche economie tissu profession activite bassin metiers
            artisanat viticulture agriculture aeronautique agroalimentaire metallurgie plasturgie chimie cosmetique
            tourisme numerique textile nautisme ferroviaire nucleaire spatial automobile construction logistique
            filieres secteurs industries""");

    /** Bodies in the plural stand for a sector: "les entreprises emploient". */
    static final Set<String> MANY = WordSet.of(
            """
            entreprises societes pme eti tpe industriels acteurs start-up startups start-ups etablissements
            exportations importations emplois salaries effectifs projets laureats laboratoires usines sites
            exploitations producteurs fabricants""");

    /** What follows "parc" where it is all there is of a kind in a land: "le parc éolien compte 1 000 mâts". */
    static final Set<String> FLEETS = WordSet.of(
            """
            eolien photovoltaique solaire nucleaire francais automobile immobilier locatif mondial europeen national
            installe hydraulique logement""");

    static final Set<String> PLACES = WordSet.of(
            """
            region departement territoire agglomeration metropole pays ville commune ile vallee hexagone""");

    static final Set<String> DEFINITE = WordSet.of("le la l' ce cet cette du au son sa notre leur");

    static final Set<String> PLURAL = WordSet.of("les ces des aux nos leurs ses");

    static final Set<String> PRONOUNS = WordSet.of("il elle celui-ci celle-ci ils elles");

    static final Set<String> THEY = WordSet.of("ils elles");

    static final Set<String> POSSESSIVES = WordSet.of("son sa ses leur leurs");

    /** What follows "son" where it is nobody's: "dans son ensemble", "de son côté". */
    static final Set<String> TURNS = WordSet.of("ensemble cote part tour insu gre");

    /** Words that lead to the subject that they are said of: "Connue pour son port, la Bretagne". */
    static final Set<String> LEADING = WordSet.of(
            """
            avec malgre fort forte forts fortes riche riches fidele fier fiere connu connue connus connues reconnu
            reconnue issu issue soucieux soucieuse""");

    static final Set<String> OURS = WordSet.of("nous notre nos");

    /** What one of a body says for it, where somebody speaks. */
    static final Set<String> SPOKEN = WordSet.of("on je j'");

    static final Set<String> MINE = WordSet.of("mon ma mes");

    /** What who heads a firm calls his or hers: "mes compagnons", "mon carnet de commandes". */
    static final Set<String> OF_FIRM = WordSet.of(
            """
            compagnons salaries equipes equipe ouvriers gars collaborateurs apprentis employes clients effectif
            effectifs chiffre carnet entreprise atelier ateliers usine boite societe maison production fournisseurs
            machines personnel soudeurs techniciens""");

    static final Set<String> OTHERS = WordSet.of(
            """
            a au aux avec pour selon dans sur en contre entre vers sans sous outre comme via notamment tels telles tel
            d'apres apres avant depuis parmi dont face pres lors hors durant voire devant derriere source ex""");

    static final Set<String> SKIPPED = Set.of(
            "le", "la", "l'", "les", "cet", "cette", "ce", "son", "sa", "leur", "«", "\"", "“", "'", "notre", "un",
            "une", "sarl", "sas");

    static final Set<String> PLACING = WordSet.of("dans sur a au");

    static final Set<String> NUMBERS = WordSet.of("deux trois quatre cinq");

    static final Set<String> COPULAS = WordSet.of("est sont devient reste etait sera etre demeure constitue");

    static final Set<String> OPENING = WordSet.of("et mais car que qu' ou si alors puis donc or comme lorsque quand");

    static final Set<String> FRONTS = WordSet.of(
            """
            en apres avec depuis pour dans a au grace fort forte selon face lors sur par chez sans issu issue ne nee
            filiale membre essaimage specialiste leader""");

    /** Words between a mark and the verb that tells who speaks: ", a-t-il indiqué", ", s'en félicite". */
    static final Set<String> SPEAKING = WordSet.of("a ont se s' en y encore aussi deja");

    static final Set<String> ADJECTIVES = WordSet.of(
            """
            quatre cinq nouveau nouvelle nouvel jeune petite petit grand grande futur future meme premier premiere
            seul seule principal principale ancien ancienne deux trois present presente""");

    private ReferentWords() {}
}
