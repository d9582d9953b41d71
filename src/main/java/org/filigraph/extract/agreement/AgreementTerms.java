package org.filigraph.extract.agreement;

import java.util.LinkedHashSet;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.event.EventDays;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What a sentence tells of an agreement: when it was signed and by whom, what it runs for, is worth, and is about. */
final class AgreementTerms {
    /** Words that tell whom an agreement binds. */
    private static final Set<String> BINDS = WordSet.of(
            """
            lie liant liera unit unissant reunit reunissant associe associant rassemble rassemblant engage engageant
            mobilise""");
    /** Kinds that bodies agree on. */
    private static final Set<String> BETWEEN = WordSet.of("contract convention amendment alliance");

    private static final Set<String> SIGNATURES =
            WordSet.of("signature signatures signataire signataires paraphe paraphes sceau");
    private static final Set<String> OWN = WordSet.of("leur leurs sa");
    private static final Set<String> PUTS = WordSet.of("appose apposent apposait mis mettent met pose portent porte");

    private static final int NEAR = 5;
    private static final int FARTHEST_SIGNING = 30;

    private final Source source;
    private final EventDays days;
    private final AgreementPeriod period;
    private final AgreementWorth worth;

    AgreementTerms(Source source) {
        this.source = source;
        this.days = new EventDays(source);
        this.period = new AgreementPeriod(source);
        this.worth = new AgreementWorth(source);
    }

    /** Adds what the sentence tells of the agreement at {@code from} to {@code to}, and what the next sentence goes on with. */
    void tell(Wording w, @Nullable Wording next, int from, int to, AgreementDraft draft) {
        int told = 0;
        Span span = w.span(from, to);
        Span evidence = span;
        int signing = signing(w, from, to);
        if (signing >= 0) {
            Time date = date(w);
            if (date != null && draft.signedOn == null) {
                draft.signedOn = date.from();
                evidence = evidence.cover(date.span());
                told += 2;
            }
            if (date == null && draft.signedOn == null) {
                draft.signedOn = days.toldDay(w, signing);
            }
            if (draft.parties.isEmpty()) {
                evidence = parties(w, from, to, signing, draft, evidence);
                told += draft.parties.isEmpty() ? 0 : 2;
            }
            evidence = evidence.cover(w.token(signing).span());
        }
        if (draft.parties.isEmpty()) {
            bound(w, to, draft);
        }
        if (draft.parties.isEmpty() && BETWEEN.contains(draft.kind)) {
            signatories(w, to, draft);
        }
        if (draft.parties.isEmpty()) {
            owner(w, to, draft);
        }
        told += period.of(w, next, from, to, draft);
        Numeral amount = worth.of(w, from, to);
        if (amount != null && draft.amount == null) {
            draft.amount = amount.value();
            evidence = evidence.cover(amount.span());
            told += 2;
        }
        scope(w, from, to, draft);
        if (told > draft.told) {
            draft.told = told;
            draft.evidence = evidence;
        }
    }

    private void scope(Wording w, int from, int to, AgreementDraft draft) {
        if (draft.sector == null) {
            draft.sector = AgreementSector.of(source, w, w.span(from, to), draft.kind);
        }
        if (draft.territory == null) {
            draft.territory = AgreementTerritory.of(source, w, from, to, draft);
        }
    }

    // the verb or noun of signing that belongs to the agreement: near it, with no other agreement nearer to it
    private static int signing(Wording w, int from, int to) {
        int best = -1;
        int bestDistance = FARTHEST_SIGNING;
        for (int i = 0; i < w.size(); i++) {
            if (!AgreementPhrases.isSigning(w, i)) {
                continue;
            }
            int distance = i < from ? from - i : i - to;
            if (distance < bestDistance && !isOthers(w, i, from, to)) {
                best = i;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Whether another agreement is named between a verb and the one at {@code from} to {@code to}. */
    static boolean isOthers(Wording w, int verb, int from, int to) {
        int start = verb < from ? verb : to;
        int end = verb < from ? from : verb;
        for (int i = start; i < end; i = w.endOfName(i)) {
            if (w.name(i, EntityKind.AGREEMENT) != null) {
                return true;
            }
        }
        return false;
    }

    // the finest single date of the sentence that is part of no name
    private @Nullable Time date(Wording w) {
        Time best = null;
        for (Time time : source.mentions().timesIn(w.span())) {
            PartialDate from = time.from();
            boolean single = from != null && from.equals(time.to()) && time.sense() == Time.Sense.AT;
            if (!single || from == null || w.name(w.at(time.span().start())) != null) {
                continue;
            }
            boolean finer = best == null
                    || (best.from() != null
                            && from.iso().length() > best.from().iso().length());
            if (finer) {
                best = time;
            }
        }
        return best;
    }

    // "A, B et C ont signé", "signé entre A et B", "a signé … avec D"
    private Span parties(Wording w, int from, int to, int signing, AgreementDraft draft, Span evidence) {
        Span covered = evidence;
        boolean active = w.word(signing - 1).equals("ont")
                || (w.word(signing - 1).equals("a") && !w.word(signing - 2).equals("ete"))
                || (w.word(signing).endsWith("ent") && w.word(signing).startsWith("sign"));
        // "A et B apposent leur signature sur la charte"
        active |= OWN.contains(w.word(signing - 1)) && PUTS.contains(w.word(signing - 2));
        if (w.word(signing - 1).equals("ete")) {
            active = false;
        }
        if (active && signing < from) {
            for (int i = 0; i < signing; i = w.endOfName(i)) {
                Name name = w.name(i);
                if (name != null && isParty(name)) {
                    draft.parties.add(name.entity());
                    covered = covered.cover(name.span());
                }
            }
            int with = signing + 1;
            while (with < from && !w.word(with).equals("avec")) {
                with++;
            }
            with = with < from ? with : to;
            while (with < w.size() && !w.word(with).equals("avec") && !w.isMark(with) && with - to < 6) {
                with++;
            }
            if (w.word(with).equals("avec")) {
                covered = covered.cover(list(w, with + 1, draft.parties));
            }
            return covered;
        }
        for (int i = Math.min(signing, to); i < w.size(); i++) {
            boolean listed = Set.of("entre", "par", "avec").contains(w.word(i)) && i > signing;
            if (listed) {
                covered = covered.cover(list(w, i + 1, draft.parties));
                break;
            }
        }
        return covered;
    }

    private static Span list(Wording w, int from, Set<Entity> parties) {
        Span covered = w.span(Math.min(from, w.size() - 1), Math.min(from + 1, w.size()));
        int gap = 0;
        for (int i = from; i < w.size() && gap < 10; i = w.endOfName(i)) {
            Name name = w.name(i);
            if (name != null && isParty(name)) {
                parties.add(name.entity());
                covered = covered.cover(name.span());
                gap = 0;
                boolean goesOn = Set.of(",", "et", "(").contains(w.word(w.endOfName(i)));
                if (!goesOn) {
                    break;
                }
            } else {
                gap++;
                if (w.word(i).equals(";") || w.word(i).equals(":")) {
                    break;
                }
            }
        }
        return covered;
    }

    // "la convention entre A et B", "le contrat liant A à B", "le contrat réunit A, B et C"
    private static void bound(Wording w, int to, AgreementDraft draft) {
        for (int k = to; k < w.size() && k - to < NEAR; k++) {
            boolean binds = (w.word(k).equals("entre") || BINDS.contains(w.word(k))) && w.name(k) == null;
            if (binds && BETWEEN.contains(draft.kind)) {
                Set<Entity> found = new LinkedHashSet<>();
                list(w, k + 1, found);
                if (found.size() > 1) {
                    draft.parties.addAll(found);
                }
                return;
            }
            if (w.name(k) != null || w.word(k).equals(",") || w.word(k).equals(";")) {
                return;
            }
        }
    }

    // "porte la signature de A et de B", "figurent trois signatures : celles de A et B", "Deux signataires : A et B"
    private static void signatories(Wording w, int to, AgreementDraft draft) {
        for (int k = 0; k < w.size(); k++) {
            boolean who = w.name(k) == null && SIGNATURES.contains(w.word(k));
            int of = w.word(k + 1).equals(":") ? k + 2 : k + 1;
            of = Set.of("celle", "celles").contains(w.word(of)) ? of + 1 : of;
            // "Trois signataires pour la charte : A, B"
            int mark =
                    w.word(k).startsWith("signataire") && k < to && w.word(to).equals(":") ? to + 1 : -1;
            boolean listed = of > k + 1 || k >= to && FunctionWords.isOf(w.word(of));
            if (who && (listed || mark > 0)) {
                Set<Entity> found = new LinkedHashSet<>();
                list(w, mark > 0 ? mark : of, found);
                if (found.size() > 1) {
                    draft.parties.addAll(found);
                }
                return;
            }
        }
    }

    private static boolean isParty(Name name) {
        return name.is(EntityKind.ORGANISATION)
                || (name.is(EntityKind.TERRITORY)
                        && name.label().toLowerCase(java.util.Locale.ROOT).contains("métropole"));
    }

    // "la feuille de route de la Région", "le plan du Gouvernement"
    private static void owner(Wording w, int to, AgreementDraft draft) {
        int of = w.afterOf(to);
        Name name = of > to ? w.name(of, EntityKind.ORGANISATION) : null;
        if (name != null && (draft.kind.equals("plan") || draft.kind.equals("roadmap"))) {
            draft.parties.add(name.entity());
        }
    }
}
