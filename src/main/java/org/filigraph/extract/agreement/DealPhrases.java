package org.filigraph.extract.agreement;

import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.TimeAdjuncts;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases for a deal between bodies that a text does not name, and of which it tells with whom: {@code a passé une
 * convention avec le lycée}, {@code un pacte de deux ans avec Sorex}, {@code une convention lie A à B},
 * {@code Accord signé en avril avec Sorex}.
 */
final class DealPhrases {
    /** Nouns for what bodies conclude with each other, and the contract's kind of each. */
    private static final Map<String, String> DEALS = Map.ofEntries(
            Map.entry("convention", "convention"),
            Map.entry("convention-cadre", "convention"),
            Map.entry("accord", "convention"),
            Map.entry("accord-cadre", "convention"),
            Map.entry("protocole", "convention"),
            Map.entry("charte", "convention"),
            Map.entry("contrat", "contract"),
            Map.entry("contrat-cadre", "contract"),
            Map.entry("lettre", "convention"),
            Map.entry("memorandum", "convention"),
            Map.entry("compromis", "contract"),
            Map.entry("marche", "contract"));
    /** What an accord is of that is a contract of trade. */
    private static final Set<String> TRADE = WordSet.of(
            """
            fourniture distribution licence approvisionnement vente achat exclusivite livraison
            commercialisation sous-traitance production""");
    /** What is agreed on with staff or their unions, a bank, a buyer among many. */
    private static final Set<String> PRIVATE = WordSet.of(
            """
            travail apprentissage bail assurance alternance professionnalisation interim location credit maintenance
            sponsoring franchise collective collectif entreprise principe confiance public publics tacite amiable
            syndicats syndicat cfdt cgt fo cfe-cgc salaries personnel creanciers""");
    /** Verbs of concluding; the participle stands behind the deal, the other forms before it. */
    private static final Set<String> CONCLUDED =
            Conjugation.forms("passer nouer signer parapher sceller trouver negocier etablir");

    private static final Set<String> WON = Conjugation.forms("remporter decrocher obtenir gagner rafler signer");
    /** Verbs that tell whom a deal binds. */
    private static final Set<String> BINDS =
            WordSet.of("lie lient liait liant liera unit unissant unissait associe associant associera");

    private static final Set<String> ARTICLES = WordSet.of("un une le la l' du leur son sa notre nos deux");
    private static final Set<String> HAVE = WordSet.of("a ont aura vient viennent avait doit doivent");

    private static final int NEAR = 7;
    /** What is said of a body that a deal ties to another. */
    private static final Set<String> BOUND =
            WordSet.of("lie liee lies liees uni unie unis unies associe associee associes associees rapproches");
    /** As many words tell since when a deal ties, before the partner. */
    private static final int NEAR_BOUND = 11;

    private static final int LONGEST_WITH = 6;
    private static final int LONGEST_PASSED = 7;

    private DealPhrases() {}

    /** The first deal whose partner a sentence names, or null. */
    static AgreementPhrases.@Nullable Phrase in(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            String kind = w.name(i) == null ? DEALS.get(w.word(i)) : null;
            AgreementPhrases.Phrase phrase = kind == null ? null : phrase(w, i, kind);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private static AgreementPhrases.@Nullable Phrase phrase(Wording w, int i, String kind) {
        int from = i;
        while (from > 0 && AgreementPhrases.isOrder(w, from - 1)) {
            from--;
        }
        boolean opens = from == 0 || w.isMark(from - 1) && w.token(from).isCapitalised();
        boolean article = ARTICLES.contains(w.word(from - 1));
        int end = AgreementPhrases.complement(w, i + 1);
        if (!opens && !article
                || isPrivate(w, i, end)
                || w.word(i).equals("lettre") && !w.says(i + 1, "d'", "intention")) {
            return null;
        }
        String of = isTrade(w, i, end) ? "contract" : kind;
        int told = passed(w, end);
        boolean market = w.word(i).equals("marche");
        int with = with(w, told, market);
        if (with < 0 && isWithBefore(w, from - 1)) {
            return new AgreementPhrases.Phrase(from, end, of, false);
        }
        if (market) {
            return with > 0 && before(w, from, WON) ? new AgreementPhrases.Phrase(from, end, of, false) : null;
        }
        if (with > 0) {
            boolean near = with == end && !w.word(with).equals("entre");
            return new AgreementPhrases.Phrase(from, near ? partner(w, with) : end, of, false);
        }
        boolean binds = binds(w, end);
        boolean signed = w.word(i).equals("compromis") && CONCLUDED.contains(w.word(end));
        int runs = lasting(w, i + 1);
        boolean runsOn = runs > 0
                && (opens || w.word(from - 1).equals("un") || w.word(from - 1).equals("une"));
        if (runsOn) {
            return new AgreementPhrases.Phrase(from, Math.max(runs, end), of, false);
        }
        // "lié par un accord au laboratoire"
        int bind = boundBefore(w, from - 1);
        // "Liés par une convention depuis mai, le lycée et la forge Sorex"
        boolean ahead = bind >= 0 && bind <= 1 && w.word(end).equals(",") && isPartner(w, end + 1, NEAR);
        boolean bound = ahead || bind >= 0 && (isPartner(w, end, NEAR) || w.name(bind + 2) != null);
        return binds || bound || signed || isRunning(w, end) ? new AgreementPhrases.Phrase(from, end, of, false) : null;
    }

    /** Whether the word at {@code i} tells whom a deal binds. */
    static boolean isBinding(Wording w, int i) {
        return BINDS.contains(w.word(i)) && w.name(i) == null;
    }

    // "lie Sorex à l'école", "associe désormais", "qui les unit depuis 2013"
    private static boolean binds(Wording w, int end) {
        boolean both = w.word(end).equals("qui") && BINDS.contains(w.word(end + 2));
        for (int k = end; k < end + 3 && !w.isMark(k); k++) {
            if (isBinding(w, k)) {
                return both || isPartner(w, k + 1, NEAR_BOUND);
            }
        }
        return false;
    }

    /** The index of what is said of bodies that a deal ties, before its article: {@code liés depuis 2020 par une}; or -1. */
    static int boundBefore(Wording w, int article) {
        int by = w.word(article - 1).equals("par") ? TimeAdjuncts.before(w, article - 2) : -1;
        if (by >= 0 && BOUND.contains(w.word(by)) && w.name(by) == null) {
            return by;
        }
        // "se lie à Sorex par un accord"
        int to = by < 1 || w.name(by, EntityKind.ORGANISATION) == null ? -1 : w.startOfName(by) - 1;
        boolean itself = to > 1 && w.word(to).equals("a") && WordSet.of("se s'").contains(w.word(to - 2));
        return itself && BOUND.contains(w.word(to - 1)) ? to - 1 : -1;
    }

    // "de trois ans", "sur 18 mois", "d'une durée de cinq ans": the index after it, or -1
    private static int lasting(Wording w, int at) {
        int k = w.says(at, "d'", "une", "duree") ? at + 3 : at;
        boolean of = Set.of("de", "sur", "pour").contains(w.word(k));
        boolean years = Set.of("ans", "mois").contains(w.word(k + 2));
        boolean number = k + 1 < w.size() && (w.token(k + 1).isNumber() || FunctionWords.isDeterminer(w.word(k + 1)));
        return of && years && number ? k + 3 : -1;
    }

    // "court sur huit ans", "lui, court jusqu'en 2028"
    private static boolean isRunning(Wording w, int end) {
        for (int k = end; k < end + 4; k++) {
            boolean inserted = w.isMark(k) && w.word(k).equals(",")
                    || Set.of("lui", "elle", "qui").contains(w.word(k));
            if (w.word(k).equals("court")) {
                return Set.of("sur", "jusqu'", "pour", "jusque").contains(w.word(k + 1));
            }
            if (!inserted) {
                return false;
            }
        }
        return false;
    }

    // "a été passée en juin", "vient d'être signé le 3 mars", "signé en avril": the index after it, or `at`
    private static int passed(Wording w, int at) {
        int k = w.word(at).equals(",") ? at + 1 : at;
        int until = k + LONGEST_PASSED;
        while (k < until && !w.isMark(k) && !CONCLUDED.contains(w.word(k))) {
            k++;
        }
        return CONCLUDED.contains(w.word(k)) && w.name(k) == null ? k + 1 : at;
    }

    // "avec", "entre" or, of what is won, "auprès de" and "de" before a partner's name: its index, or -1
    private static int with(Wording w, int from, boolean won) {
        for (int k = from; k < w.size() && k - from <= NEAR; k = w.endOfName(k)) {
            String word = w.word(k);
            boolean here = word.equals("avec") || word.equals("entre") || won && word.equals("aupres");
            if (here) {
                return isPartner(w, k + 1, LONGEST_WITH) ? k : -1;
            }
            boolean clause = w.isMark(k) && !word.equals(",")
                    || HAVE.contains(word)
                    || FunctionWords.isPronoun(word)
                    || w.name(k, EntityKind.PERSON) != null;
            if (clause) {
                return -1;
            }
        }
        return -1;
    }

    // "a signé hier avec la Région un contrat"
    private static boolean isWithBefore(Wording w, int article) {
        int k = article - 1;
        return w.name(k, EntityKind.ORGANISATION) != null
                && before(w, w.startOfName(k), Set.of("avec"))
                && before(w, w.startOfName(k) - 1, CONCLUDED);
    }

    private static boolean isPartner(Wording w, int from, int within) {
        for (int k = from; k < w.size() && k - from < within; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return true;
            }
            if (w.isMark(k) || w.name(k) != null && w.name(k, EntityKind.TERRITORY) == null) {
                return false;
            }
        }
        return false;
    }

    // the index after the first partner that is named behind "avec"
    private static int partner(Wording w, int with) {
        int k = with + 1;
        while (k < w.size() && w.name(k, EntityKind.ORGANISATION) == null) {
            k++;
        }
        return w.endOfName(k);
    }

    /** Whether the noun at {@code from} is of what firms buy and sell: {@code accord de fourniture}. */
    static boolean isTrade(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (w.word(from).equals("accord") && TRADE.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean before(Wording w, int at, Set<String> verbs) {
        for (int k = at - 1; k >= 0 && at - k < LONGEST_WITH; k--) {
            if (verbs.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrivate(Wording w, int from, int to) {
        for (int k = from; k < Math.min(w.size(), to + 4); k++) {
            if (PRIVATE.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
            if (w.isMark(k)) {
                return false;
            }
        }
        return false;
    }
}
