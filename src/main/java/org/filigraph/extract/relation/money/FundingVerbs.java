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

    private static final Map<String, Use> USES = load();

    private FundingVerbs() {}

    /** What a folded word may be as a verb of funding; null where it is none. */
    static @Nullable Use of(String folded) {
        return USES.get(folded);
    }

    private static Map<String, Use> load() {
        Map<String, Use> uses = new HashMap<>();
        add(uses, Kind.PAYS, List.of("financer", "cofinancer", "subventionner", "prefinancer", "sponsoriser"));
        add(
                uses,
                Kind.BACKS,
                List.of("soutenir", "aider", "accompagner", "appuyer", "epauler", "retenir", "selectionner"));
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
                        "prendre"));
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
                        "profiter",
                        "disposer",
                        "reunir"));
        return Collections.unmodifiableMap(uses);
    }

    private static void add(Map<String, Use> uses, Kind kind, List<String> verbs) {
        for (String verb : verbs) {
            Conjugation.of(verb).forEach((form, can) -> uses.put(form, new Use(kind, Set.copyOf(can))));
        }
    }
}
