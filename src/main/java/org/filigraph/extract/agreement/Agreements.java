package org.filigraph.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Agreement;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads contracts, plans, funds, calls, programmes and laws: what kind each is, about which sector and territory, who
 * signed it and when, what it runs for, what it is worth. What a text tells of one agreement in several places is one
 * fact.
 */
public final class Agreements {
    /** As many agreements back is a name compared with those told of before. */
    private static final int REMEMBERED = 200;
    /** Nouns that a text calls agreements of several kinds by. */
    private static final Set<String> ANY = WordSet.of("dispositif programme mesure aide");

    /** What a sentence begins with that tells of a call for the first time. */
    private static final Set<String> FRONT = WordSet.of(
            """
            lance lancee dote dotee pilote pilotee cree creee finance financee porte portee ouvert ouverte initie
            initiee adopte adoptee vote votee""");

    private static final int LONGEST_FRONT = 30;

    private final Source source;
    private final AgreementTerms terms;
    private final AgreementWorth worth;
    private final List<AgreementDraft> drafts = new ArrayList<>();

    private Agreements(Source source) {
        this.source = source;
        this.terms = new AgreementTerms(source);
        this.worth = new AgreementWorth(source);
    }

    public static List<Agreement> of(Source source) {
        Agreements reader = new Agreements(source);
        List<Wording> wordings = Wording.of(source);
        for (int i = 0; i < wordings.size(); i++) {
            reader.read(wordings.get(i), i + 1 < wordings.size() ? wordings.get(i + 1) : null);
        }
        return reader.drafts.stream().map(AgreementDraft::fact).toList();
    }

    private void read(Wording w, @Nullable Wording next) {
        AgreementDraft first = null;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.AGREEMENT);
            String kind = name == null || isPlural(w, i) || isAlias(w, i) ? null : NamedKinds.kindOf(w, i, name);
            if (name != null && kind == null && !isAlias(w, i)) {
                kind = toldKind(name);
            }
            if (name != null && kind != null) {
                int amendment = amendment(w, i);
                int call = kind.equals("fund") ? callOf(w, i) : -1;
                AgreementDraft draft = amendment >= 0
                        ? added(w.span(amendment, w.endOfName(i)), "amendment")
                        : call >= 0
                                ? added(w.span(call, w.endOfName(i)), "call")
                                : draft(name, kind, w.span(i, w.endOfName(i)));
                int end = w.endOfName(i);
                int to = isAlias(w, end + 1) ? w.endOfName(end + 1) + 1 : end;
                terms.tell(w, next, i, to, draft);
                first = first == null ? draft : first;
            }
        }
        AgreementPhrases.Phrase phrase = first == null ? AgreementPhrases.in(w) : null;
        if (phrase != null) {
            first = unnamed(w, next, phrase);
        }
        if (phrase == null || first == null) {
            AgreementPhrases.Phrase deal = DealPhrases.in(w);
            AgreementPhrases.Phrase told = deal != null ? deal : SchemePhrases.in(w);
            if (told != null) {
                AgreementDraft draft = dealt(w, next, told);
                first = first == null ? draft : first;
            }
        }
        if (next != null && first != null) {
            Numeral bare = worth.bare(w, next);
            if (bare != null && first.amount == null) {
                first.amount = bare.value();
            }
            worth(next, first);
        }
    }

    // the kind that an earlier sentence gave a name: "X, un fonds d'amorçage" … "X est doté de"
    private @Nullable String toldKind(Name name) {
        for (int i = Math.max(0, drafts.size() - REMEMBERED); i < drafts.size(); i++) {
            if (drafts.get(i).entity.key().equals(name.entity().key())) {
                return drafts.get(i).kind;
            }
        }
        return null;
    }

    // "un avenant au contrat X": the index of its first word, or -1
    private static int amendment(Wording w, int name) {
        for (int k = name - 1; k >= 0 && name - k < 6; k--) {
            if (w.word(k).equals("avenant")) {
                return k;
            }
            boolean to = w.word(k).equals("a") || w.word(k).equals("au") || w.afterArticle(k) > k;
            if (!to && !w.isContentWord(k)) {
                return -1;
            }
        }
        return -1;
    }

    // "le cinquième appel à projets du Fonds X": the index of its first word, or -1
    private static int callOf(Wording w, int name) {
        int of = w.afterArticle(name - 1) > name - 1 ? name - 2 : name - 1;
        boolean call = FunctionWords.isOf(w.word(of)) && w.says(of - 3, "appel", "a", "projets");
        return !call ? -1 : w.word(of - 4).endsWith("ieme") ? of - 4 : of - 3;
    }

    // "SRDEII (Impact 2028)": a second name of the one before
    private static boolean isAlias(Wording w, int i) {
        return w.word(i - 1).equals("(")
                && w.name(i - 2, EntityKind.AGREEMENT) != null
                && w.word(w.endOfName(i)).equals(")");
    }

    // "des fonds de la Région": money, and no fund
    private static boolean isPlural(Wording w, int i) {
        boolean many = WordSet.of("des les aux ces ses leurs nos de").contains(w.word(i - 1));
        boolean won = w.word(i - 2).startsWith("laureat");
        return many && !won && w.word(i).equals("fonds") && !w.token(i).isCapitalised();
    }

    // "Doté de 30 M€, ce dispositif …" after the sentence that names it
    private void worth(Wording next, AgreementDraft first) {
        Numeral amount = worth.opening(next);
        if (amount == null) {
            return;
        }
        for (int i = next.at(amount.span().end()); i < next.size(); i = next.endOfName(i)) {
            if (next.name(i, EntityKind.AGREEMENT) != null && next.afterOf(i - 1) == i - 1) {
                return; // "Doté de 30 M€, le fonds X": told of that one
            }
        }
        AgreementDraft told = first;
        for (int i = 1; i < next.size(); i++) {
            boolean pointing = Set.of("ce", "cet", "cette").contains(next.word(i - 1));
            String kind = AgreementKinds.ofWord(next.word(i));
            if (pointing && kind != null) {
                AgreementDraft pointed = last(kind, next.word(i));
                told = pointed != null ? pointed : told;
            }
        }
        if (told.amount == null && next.name(0, EntityKind.AGREEMENT) == null) {
            told.amount = amount.value();
        }
    }

    // "En 2019, un premier contrat a été signé", "ce contrat couvre la période …"
    private @Nullable AgreementDraft unnamed(Wording w, @Nullable Wording next, AgreementPhrases.Phrase phrase) {
        Span words = w.span(phrase.from(), phrase.to());
        AgreementDraft before = last(phrase.kind(), w.word(phrase.from()));
        AgreementDraft draft;
        if (phrase.pointed()) {
            if (before == null && !isToldNow(w, phrase)) {
                return null;
            }
            draft = before != null ? before : added(words, phrase.kind());
        } else {
            AgreementDraft told = draftOf(words, phrase.kind());
            AgreementDraft same = same(told);
            // a second call or plan without a name of its own is most often the one told of
            boolean again = same == null
                    && told.isBare()
                    && before != null
                    && phrase.from() + 1 >= phrase.to() - 2
                    && !phrase.kind().equals("contract")
                    && !phrase.kind().equals("amendment");
            draft = same != null ? same : again && before != null ? before : told;
            if (draft == told) {
                drafts.add(told);
            }
        }
        terms.tell(w, next, phrase.from(), phrase.to(), draft);
        return draft;
    }

    // "a conclu un marché avec la mairie": another one than that with someone else
    private AgreementDraft dealt(Wording w, @Nullable Wording next, AgreementPhrases.Phrase phrase) {
        AgreementDraft told = draftOf(w.span(phrase.from(), phrase.to()), phrase.kind());
        told.parties.addAll(DealParties.of(w, phrase.from(), phrase.to()));
        terms.tell(w, next, phrase.from(), phrase.to(), told);
        AgreementDraft same = same(told);
        if (same != null && same.isWith(told)) {
            terms.tell(w, next, phrase.from(), phrase.to(), same);
            return same;
        }
        drafts.add(told);
        return told;
    }

    // "Signée le 24 mars entre A et B, cette convention", "Lancé par la Région, cet appel à projets": told of for the
    // first time
    private static boolean isToldNow(Wording w, AgreementPhrases.Phrase phrase) {
        if (!Set.of("contract", "convention", "amendment").contains(phrase.kind())) {
            boolean open = w.word(phrase.to()).equals("est") && FRONT.contains(w.word(phrase.to() + 1));
            return phrase.kind().equals("call") && (open || phrase.from() < LONGEST_FRONT && FRONT.contains(w.word(0)));
        }
        for (int i = 0; i < w.size(); i++) {
            if (AgreementPhrases.isSigning(w, i) && Math.abs(i - phrase.from()) < 30) {
                return w.word(i).startsWith("signe")
                        || w.word(i).startsWith("conclu")
                        || w.word(i).startsWith("passe");
            }
        }
        return false;
    }

    private AgreementDraft added(Span words, String kind) {
        AgreementDraft draft = draftOf(words, kind);
        drafts.add(draft);
        return draft;
    }

    private AgreementDraft draftOf(Span words, String kind) {
        String label = words.of(source.text())
                .replaceAll("[*_]+", "")
                .replaceAll("\\s+", " ")
                .strip();
        return new AgreementDraft(
                Entity.named(EntityKind.AGREEMENT, label), label, kind, false, words, "agreement.phrase", 0.7);
    }

    private @Nullable AgreementDraft same(AgreementDraft draft) {
        for (int i = Math.max(0, drafts.size() - REMEMBERED); i < drafts.size(); i++) {
            AgreementDraft other = drafts.get(i);
            boolean bare = draft.isBare() != other.isBare();
            if (!bare && other.isAlso(draft) && (!draft.isBare() || other.isAsOrdered(draft))) {
                return other;
            }
        }
        return null;
    }

    // the last agreement of that kind; "dispositif" and the like stand for calls and funds too
    private @Nullable AgreementDraft last(String kind, String noun) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REMEMBERED); i--) {
            AgreementDraft draft = drafts.get(i);
            boolean any = ANY.contains(noun) && Set.of("call", "fund", "plan").contains(draft.kind);
            if (draft.kind.equals(kind) || any) {
                return draft;
            }
        }
        return null;
    }

    /** The agreement that a name is of: one told of before, be it by a longer or shorter name, or a new one. */
    private AgreementDraft draft(Name name, String kind, Span span) {
        boolean proper =
                !name.rule().startsWith("agreement.policy") && !name.rule().endsWith("whole");
        AgreementDraft draft = new AgreementDraft(
                name.entity(),
                name.label(),
                kind,
                proper,
                span,
                proper ? "agreement.named" : "agreement.described",
                Math.min(0.9, name.confidence()));
        for (int i = Math.max(0, drafts.size() - REMEMBERED); i < drafts.size(); i++) {
            AgreementDraft told = drafts.get(i);
            boolean bare = told.isBare() && !draft.isBare() && !told.isAsOrdered(draft);
            if (told.isAlso(draft) && !bare) {
                told.takeName(draft);
                return told;
            }
        }
        drafts.add(draft);
        return draft;
    }
}
