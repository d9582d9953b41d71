package org.filigraph.extract.relation.money;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.jspecify.annotations.Nullable;

/** The verbs that tell who pays for what, by how they take the money and the one it goes to. Safe for threads. */
final class FundingVerbs {
    /** How a verb takes its object. */
    enum Kind {
        /** Its object is paid for: "financer une usine". */
        PAYS,
        /** Its object is helped, with money or without: "soutenir une filière". */
        BACKS,
        /** Its object gets money with it: "doter un fonds de 3 M€". */
        ENDOWS,
        /** Its object is the money: "verser 3 M€ à". */
        GIVES,
        /** Its subject gets the money: "bénéficier d'une aide". */
        RECEIVES
    }

    /** A verb form: how the verb takes its object, and what the form can be. */
    record Use(Kind kind, Set<VerbForm> forms) {}

    /** Verbs of giving that are as often of something else: only money right behind them tells that they give. */
    private static final List<String> LOOSE_VERBS = List.of(
            "sortir",
            "lacher",
            "aligner",
            "virer",
            "transferer",
            "offrir",
            "dedier",
            "destiner",
            "voter",
            "degager",
            "allonger",
            "couvrir",
            "regler",
            "assurer",
            "supporter",
            "assumer",
            "glisser",
            "deleguer",
            "programmer",
            "garantir");

    private static final Map<String, Set<VerbForm>> LOOSE = Conjugation.ofAll(LOOSE_VERBS.toArray(String[]::new));

    private static final Map<String, Use> USES = load();

    private FundingVerbs() {}

    /** What a folded word may be as a verb of funding; null where it is none. */
    static @Nullable Use of(String folded) {
        return USES.get(folded);
    }

    /** Whether a folded form is of a verb that gives only where money stands right behind it: "offre", "sort". */
    static boolean isLoose(String folded) {
        return LOOSE.containsKey(folded);
    }

    private static Map<String, Use> load() {
        Map<String, Use> uses = new HashMap<>();
        add(uses, Kind.PAYS, List.of("financer", "cofinancer", "subventionner", "prefinancer", "sponsoriser"));
        add(
                uses,
                Kind.BACKS,
                List.of(
                        "soutenir",
                        "aider",
                        "accompagner",
                        "appuyer",
                        "epauler",
                        "retenir",
                        "selectionner",
                        "payer",
                        "parrainer",
                        "encourager",
                        "renflouer",
                        "secourir",
                        "booster",
                        "primer",
                        "recompenser"));
        add(uses, Kind.ENDOWS, List.of("doter", "abonder"));
        add(
                uses,
                Kind.GIVES,
                List.of(
                        "accorder",
                        "attribuer",
                        "allouer",
                        "octroyer",
                        "verser",
                        "apporter",
                        "debourser",
                        "engager",
                        "consacrer",
                        "debloquer",
                        "injecter",
                        "mobiliser",
                        "ajouter",
                        "preter",
                        "mettre",
                        "investir",
                        "reserver",
                        "affecter",
                        "participer",
                        "contribuer",
                        "intervenir",
                        "promettre",
                        "consentir",
                        "souscrire",
                        "fournir",
                        "flecher",
                        "remettre",
                        "redistribuer",
                        "donner",
                        "distribuer",
                        "prendre",
                        "cotiser",
                        "reinjecter"));
        add(uses, Kind.GIVES, LOOSE_VERBS);
        add(
                uses,
                Kind.RECEIVES,
                List.of(
                        "beneficier",
                        "recevoir",
                        "obtenir",
                        "decrocher",
                        "toucher",
                        "percevoir",
                        "recueillir",
                        "remporter",
                        "gagner",
                        "capter",
                        "engranger",
                        "empocher",
                        "encaisser",
                        "recolter",
                        "collecter",
                        "lever",
                        "glaner",
                        "rafler",
                        "ramasser",
                        "arracher",
                        "profiter",
                        "disposer",
                        "reunir"));
        return Collections.unmodifiableMap(uses);
    }

    private static void add(Map<String, Use> uses, Kind kind, List<String> verbs) {
        for (String verb : verbs) {
            Conjugation.of(verb).forEach((form, can) -> uses.putIfAbsent(form, new Use(kind, Set.copyOf(can))));
        }
    }
}
