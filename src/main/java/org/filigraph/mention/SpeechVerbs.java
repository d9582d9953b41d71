package org.filigraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/** Verbs that tell who says something: {@code souligne}, {@code a déclaré}, {@code se réjouit}. Folded. */
public final class SpeechVerbs {
    /** Stems of verbs in -er, with the ending of their present: {@code affirm} + {@code e}. */
    private static final List<String> STEMS = List.of(
            "abond",
            "affirm",
            "ajout",
            "alert",
            "amus",
            "analys",
            "annonc",
            "appui",
            "argument",
            "articul",
            "assen",
            "assur",
            "avanc",
            "avou",
            "clam",
            "clarifi",
            "comment",
            "confi",
            "confirm",
            "consider",
            "constat",
            "contest",
            "declar",
            "deplor",
            "detaill",
            "developp",
            "devoil",
            "enonc",
            "enthousiasm",
            "esper",
            "estim",
            "etonn",
            "evoqu",
            "exclam",
            "exhort",
            "explicit",
            "expliqu",
            "exprim",
            "felicit",
            "formul",
            "gliss",
            "illustr",
            "indiqu",
            "inform",
            "inquiet",
            "insist",
            "interrog",
            "ironis",
            "jug",
            "justifi",
            "lach",
            "lanc",
            "livr",
            "martel",
            "mentionn",
            "not",
            "nuanc",
            "observ",
            "partag",
            "plaid",
            "plaisant",
            "point",
            "precis",
            "preconis",
            "proclam",
            "pron",
            "racont",
            "rappel",
            "rappell",
            "rassur",
            "recapitul",
            "reclam",
            "recommand",
            "regrett",
            "remarqu",
            "remerci",
            "repet",
            "repliqu",
            "resum",
            "retorqu",
            "revel",
            "revendiqu",
            "salu",
            "schematis",
            "signal",
            "souhait",
            "soulign",
            "sugger",
            "synthetis",
            "temoign",
            "tempet",
            "tranch",
            "vant");

    private static final List<String> ENDINGS = List.of("e", "ent", "ait", "aient", "a", "ee", "es", "era", "ant");
    private static final Set<String> FORMS = forms();

    private SpeechVerbs() {}

    /** Whether a folded word is a form of such a verb. */
    public static boolean has(String folded) {
        return FORMS.contains(folded);
    }

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>(
                WordSet.of(
                        """
                dit disait dira disent conclut concluait poursuit poursuivait reconnait reconnaissait reconnu promet
                promettait promis previent prevenait repond repondait repondu reagit reagi rejouit rejoui garantit
                averti avertit soutient maintient decrit ecrit complete completent definit reprend enchaine rencherit
                surencherit pretend convient sourit fait"""));
        for (String stem : STEMS) {
            for (String ending : ENDINGS) {
                forms.add(stem + ending);
            }
        }
        return Set.copyOf(forms);
    }
}
