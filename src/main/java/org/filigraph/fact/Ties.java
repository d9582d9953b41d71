package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The ties of one document as the rules find them, and what all these rules ask: who a sentence is about, and whether
 * it states, denies or only hopes.
 */
final class Ties {
    private static final Set<String> NOT_SUBJECT = Set.of(
            "de", "du", "des", "d'", "par", "avec", "pour", "chez", "sur", "dans", "en", "contre", "selon", "entre",
            "a", "au", "aux", "vers", "via", "apres", "depuis");
    private static final Set<String> BACK = Set.of(
            "il",
            "elle",
            "ils",
            "elles",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "celui-ci",
            "celle-ci",
            "c'",
            "ce",
            "cette",
            "cet",
            "qui");
    private static final Set<String> IS = Set.of("est", "sont", "ont", "etait", "sera");
    private static final Set<String> BODIES = Set.of(
            "entreprise",
            "societe",
            "groupe",
            "laboratoire",
            "cluster",
            "biocluster",
            "pole",
            "association",
            "start-up",
            "startup",
            "jeune",
            "site",
            "institut",
            "structure",
            "fabricant",
            "constructeur",
            "industriel",
            "pme",
            "eti",
            "reseau",
            "federation",
            "agence",
            "equipementier",
            "campus",
            "incubateur",
            "technopole",
            "etablissement",
            "siege",
            "usine",
            "missilier",
            "avionneur",
            "motoriste",
            "specialiste",
            "filiale",
            "cooperative",
            "maison",
            "organisme",
            "centre",
            "universite",
            "ecole",
            "fondation",
            "consortium",
            "editeur",
            "acteur");
    private static final Set<String> ASPIRES = Set.of(
            "pourrait",
            "pourraient",
            "devrait",
            "devraient",
            "souhaite",
            "souhaitent",
            "espere",
            "esperent",
            "envisage",
            "envisagent",
            "prevoit",
            "prevoient",
            "menace",
            "menacent",
            "menacee",
            "menacees",
            "volonte",
            "projet",
            "rumeur",
            "rumeurs",
            "candidat",
            "candidate",
            "candidats",
            "apprete",
            "appretent",
            "voudrait",
            "veut",
            "veulent",
            "ambitionne",
            "eventuel",
            "eventuelle",
            "possible",
            "hypothese",
            "si",
            "etudie",
            "negocie",
            "negociations",
            "discussions",
            "pourparlers",
            "aimerait",
            "projette");

    private final Source source;
    private final List<Relation> relations = new ArrayList<>();
    private @Nullable Entity subject;
    private @Nullable Entity latest;
    private int block = -1;

    Ties(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }

    List<Relation> relations() {
        return relations;
    }

    /** Goes to a sentence: keeps whom the one before it in the same block was about. */
    void enter(Wording w) {
        if (w.block().span().start() != block) {
            block = w.block().span().start();
            subject = null;
            latest = null;
            Entity topic = source.context().topicAt(w.block().span().start());
            if (topic != null && topic.kind() == EntityKind.ORGANISATION) {
                subject = topic;
            }
        }
    }

    /** Leaves a sentence: the next may point back to the body that this one began with. */
    void leave(Wording w) {
        for (int i = w.size() - 1; i >= 0; i--) {
            Name name = w.name(i, EntityKind.ORGANISATION);
            if (name != null) {
                latest = name.entity();
                break;
            }
        }
        if (pointsBack(w)) {
            return;
        }
        for (int i = 0; i < w.size() && i < 25; i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.ORGANISATION);
            if (name != null && !NOT_SUBJECT.contains(beforeArticle(w, i))) {
                subject = name.entity();
                return;
            }
        }
    }

    /** The body that the words at {@code i} are said of: the nearest subject before them, else the one pointed back to. */
    @Nullable
    Entity subjectAt(Wording w, int i) {
        Integer at = subjectIndex(w, i);
        if (at != null) {
            Name name = w.name(at);
            return name == null ? null : name.entity();
        }
        if (latest != null && pointsToLatest(w)) {
            return latest;
        }
        return pointsBack(w) || beginsWithoutSubject(w) ? subject : null;
    }

    // "celle-ci" is the body named last
    private static boolean pointsToLatest(Wording w) {
        for (int i = 0; i < w.size() && i < 8; i++) {
            if (w.word(i).equals("celle-ci") || w.word(i).equals("celui-ci")) {
                return true;
            }
        }
        return false;
    }

    /** Index of the name that {@link #subjectAt} means, or null where it is in a sentence before. */
    @Nullable
    Integer subjectIndex(Wording w, int i) {
        Integer beside = beside(w, i);
        if (beside != null) {
            return beside;
        }
        for (int k = Math.min(i, w.size()) - 1; k >= 0; k--) {
            if (w.word(k).equals(")")) {
                // what stands in brackets is no subject of what follows them
                while (k > 0 && !w.word(k).equals("(")) {
                    k--;
                }
                continue;
            }
            Name name = w.name(k, EntityKind.ORGANISATION);
            int start = w.startOfName(k);
            if (name != null) {
                if (!NOT_SUBJECT.contains(beforeArticle(w, start))) {
                    return start;
                }
                k = start;
            }
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                return null;
            }
        }
        return null;
    }

    // "le rachat de Lainox, située à Mazamet": what follows a comma is said of the name before it
    private static @Nullable Integer beside(Wording w, int i) {
        int k = i - 1;
        int steps = 0;
        while (k > 0 && steps < 4 && isDescription(w, k)) {
            k--;
            steps++;
        }
        boolean apposition = k > 0 && (w.word(k).equals(",") || w.word(k).equals("("));
        return apposition && w.name(k - 1, EntityKind.ORGANISATION) != null ? w.startOfName(k - 1) : null;
    }

    private static boolean isDescription(Wording w, int k) {
        boolean noun = w.isContentWord(k) && !IS.contains(w.word(k));
        return w.name(k) == null && (noun || FunctionWords.isDeterminer(w.word(k)));
    }

    /** The body told of before this sentence in its block, or over it. */
    @Nullable
    Entity earlierSubject() {
        return subject;
    }

    /** From the subject that the words at {@code from} are said of, where it stands in the sentence, to {@code to}. */
    Span evidence(Wording w, int from, int to) {
        Integer at = subjectIndex(w, from);
        return w.span(at == null ? from : Math.min(at, from), to);
    }

    private static String beforeArticle(Wording w, int start) {
        int k = start - 1;
        // "l'entreprise X", "la PME bretonne X"
        int steps = 0;
        while (k >= 0 && w.isContentWord(k) && !IS.contains(w.word(k)) && steps < 4) {
            k--;
            steps++;
        }
        String word = w.word(k);
        if ((word.equals("le") || word.equals("la") || word.equals("l'") || word.equals("les")) && k > 0) {
            return w.word(k - 1);
        }
        return word;
    }

    /** Whether a sentence begins with words that point back: {@code Elle}, {@code Son}, {@code L'entreprise}. */
    static boolean pointsBack(Wording w) {
        int i = 0;
        while (i < w.size() && w.isMark(i)) {
            i++;
        }
        // "En 2020, elle", "Aujourd'hui, le groupe"
        for (int k = i; k < Math.min(w.size(), i + 8); k++) {
            boolean starts = k == i || w.word(k - 1).equals(",");
            if (starts && BACK.contains(w.word(k))) {
                return true;
            }
            boolean article = w.word(k).equals("le")
                    || w.word(k).equals("la")
                    || w.word(k).equals("l'");
            if (starts && article && BODIES.contains(w.word(k + 1)) && w.name(k + 2) == null) {
                return true;
            }
            if (w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null) {
                return false;
            }
        }
        return false;
    }

    // "Leader mondial de …", "Implantée à …", "Spécialisée dans …": a profile's line without its subject
    private static boolean beginsWithoutSubject(Wording w) {
        String first = w.word(0);
        return BODIES.contains(first)
                || Set.of(
                                "leader",
                                "dedie",
                                "dediee",
                                "ne",
                                "nee",
                                "leadeur",
                                "premier",
                                "premiere",
                                "expert",
                                "experte",
                                "specialise",
                                "specialisee",
                                "specialiste",
                                "acteur",
                                "fonde",
                                "fondee",
                                "cree",
                                "creee",
                                "implante",
                                "implantee",
                                "base",
                                "basee",
                                "situe",
                                "situee",
                                "filiale",
                                "numero",
                                "pionnier",
                                "reference",
                                "membre",
                                "fabricant",
                                "concepteur",
                                "producteur")
                        .contains(first);
    }

    /** How a sentence stands to a tie told between these words. */
    static Modality modality(Wording w, int from, int to) {
        int start = clauseStart(w, from);
        boolean ne = false;
        for (int i = start; i < Math.min(to, w.size()); i++) {
            String word = w.word(i);
            if (w.name(i) != null) {
                continue;
            }
            ne |= word.equals("ne") || word.equals("n'");
            boolean negates = word.equals("pas")
                    || word.equals("plus")
                    || word.equals("jamais")
                    || word.equals("aucun")
                    || word.equals("aucune")
                    || word.equals("nullement");
            if ((ne && negates) || word.equals("dement") || word.equals("refuse")) {
                return Modality.DENIED;
            }
            if (ASPIRES.contains(word)
                    && !(word.equals("projet") && i > 0 && w.word(i - 1).equals("ce"))) {
                return Modality.ENVISAGED;
            }
        }
        return Modality.STATED;
    }

    private static int clauseStart(Wording w, int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (w.word(i).equals(";") || w.word(i).equals(":") || w.word(i).equals("(")) {
                return i + 1;
            }
        }
        return 0;
    }

    void add(
            @Nullable Entity from,
            String relation,
            @Nullable Entity to,
            Modality modality,
            Span evidence,
            String rule,
            double confidence) {
        boolean same = from != null
                && to != null
                && from.kind() == to.kind()
                && from.key().equals(to.key());
        if (from != null && to != null && !same) {
            relations.add(new Relation(from, relation, to, modality, Evidence.at(evidence, rule, confidence)));
        }
    }

    /** A sector as the object of {@code activeIn}. */
    static Entity sector(String key) {
        return new Entity(EntityKind.THING, key, key);
    }

    /** A year as the object of {@code foundedIn}. */
    static Entity year(String year) {
        return new Entity(EntityKind.THING, year, year);
    }

    /** What a phrase names in the text's own words. */
    Entity thing(EntityKind kind, Span span) {
        return Entity.named(kind, span.of(source.text()).replaceAll("[*_]+", "").replaceAll("\\s+", " "));
    }

    static boolean isFunction(Wording w, int i) {
        return FunctionWords.has(w.word(i)) && w.name(i) == null;
    }
}
