package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** The words that agreements are called and told by, folded. */
final class AgreementWords {
    private AgreementWords() {}

    /** Kinds that a complement in small letters makes a name of, if it says that the agreement is one of policy. */
    static final Set<String> POLICY_HEADS = WordSet.of(
            """
            contrat convention feuille pacte schema strategie plan programme accord-cadre convention-cadre accord
            protocole charte loi fonds""");

    static final Set<String> LAW_ENDINGS = WordSet.of("act deal");

    static final Set<String> POLICY = WordSet.of(
            """
            filiere filieres strategique regional regionale national nationale departemental departementale
            territorial territoriale partenariat etat-region revitalisation interregional europeen europeenne""");

    /** Words that lead to what something is called. */
    static final Set<String> CALLED = WordSet.of(
            """
            baptise baptisee intitule intitulee nomme nommee denomme denommee appele appelee surnomme surnommee""");

    static final Set<String> VERBS = WordSet.of(
            """
            est sont ont sera seront vise visent prevoit permet permettra avec entre signe signee lance lancee qui
            engage reunit associe lie mobilise rassemble porte couvre fixe court prolonge soutient finance aide doit
            devrait va compte""");

    /** Kinds of which everybody has one: {@code la stratégie de Novatex} names no agreement. */
    static final Set<String> SOMEBODYS = WordSet.of("strategie plan programme dispositif label concours appel feuille");

    static final Set<String> AUTHORITIES =
            WordSet.of("etat gouvernement region departement ville metropole union commission");

    /** Adjectives that stand before their noun: {@code Première usine}. */
    static final Set<String> BEFORE_NOUN = WordSet.of(
            """
            premier premiere premiers premieres nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit
            petite petits petites jeune jeunes bon bonne beau belle haute haut demi mieux bien""");

    /** Kinds that a chain of complements in small letters names: {@code fonds de soutien aux investissements}. */
    static final Set<String> CHAINED = WordSet.of("fonds loi");

    /** Kinds that are acronyms: names by themselves. */
    static final Set<String> ACRONYMS = WordSet.of("srdeii sraddet cper piiec feder");

    /** What the names of those who invest end with. */
    static final Set<String> INVESTORS =
            WordSet.of("ventures capital partners participations equity gestion invest management holding");

    /** Kinds that a name is apposed to: {@code Lumio, un fonds d'amorçage}. */
    static final Set<String> APPOSED =
            WordSet.of("fonds programme dispositif plan concours feuille strategie appel pacte");

    static final Set<String> CALLS = WordSet.of("ami aap");

    /** What filières are of, beside the words that tell a sector. */
    static final Set<String> MATERIALS = WordSet.of(
            """
            pierre laine chanvre ceramique verre sel algue algues cidre biere cheval equine olive truffe miel fleurs
            horticole ovine bovine porcine avicole volaille lait fruits granit ardoise cuivre lithium sport jouet
            couteau coutellerie pneu silver event evenementielle""");

    static final Set<String> QUALITIES = WordSet.of(
            """
            vert verte verts vertes durable durables bleu bleue bleus bleues juste industriels industrielles
            industriel industrielle locaux locales rural rurale ruraux rurales innovants innovantes innovant innovante
            propre propres""");
}
