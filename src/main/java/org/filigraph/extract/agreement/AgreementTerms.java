package org.filigraph.extract.agreement;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.document.PartialDate;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.event.EventDays;
import org.filigraph.fact.Period;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/** What a sentence tells of an agreement: when it was signed and by whom, what it runs for, is worth, and is about. */
final class AgreementTerms {
    private static final Set<String> WORTH = Set.of(
            "dote",
            "dotee",
            "dotes",
            "enveloppe",
            "montant",
            "budget",
            "dotation",
            "abonde",
            "abondee",
            "represente",
            "mobilise",
            "investissement",
            "credits",
            "prevoit",
            "pese",
            "alloue",
            "consacre",
            "totalise",
            "capital");
    private static final Entity FRANCE = new Entity(EntityKind.TERRITORY, "country/FRA", "France");
    private static final Pattern YEARS = Pattern.compile("\\b((?:19|20)\\d\\d)\\s?[-–/]\\s?((?:19|20)\\d\\d)\\b");
    private static final int FARTHEST_SIGNING = 30;

    private final Source source;
    private final EventDays days;

    AgreementTerms(Source source) {
        this.source = source;
        this.days = new EventDays(source);
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
            owner(w, to, draft);
        }
        told += period(w, span, draft);
        if (next != null && draft.period.isEmpty()) {
            told += coverage(next, draft);
        }
        Numeral amount = amount(w, to);
        if (amount != null && draft.amount == null) {
            draft.amount = amount.value();
            evidence = evidence.cover(amount.span());
            told += 2;
        }
        scope(w, span, draft);
        if (told > draft.told) {
            draft.told = told;
            draft.evidence = evidence;
        }
    }

    /** An amount in a sentence that begins with what is worth it: {@code Doté de 30 M€, ce dispositif …}. */
    @Nullable
    Numeral opening(Wording w) {
        return WORTH.contains(w.word(0)) || WORTH.contains(w.word(1)) || WORTH.contains(w.word(3))
                ? amount(w, 0)
                : null;
    }

    private void scope(Wording w, Span span, AgreementDraft draft) {
        if (draft.sector == null) {
            draft.sector = AgreementSector.of(source, w, span, draft.kind);
        }
        if (draft.territory == null) {
            Entity inside = null;
            for (Name name : source.mentions().namesIn(span)) {
                if (name.is(EntityKind.TERRITORY)) {
                    inside = name.entity();
                }
            }
            if (inside == null && isNational(w)) {
                inside = FRANCE;
            }
            draft.territory = inside != null
                    ? inside
                    : source.context().territoryAt(w.span().start());
        }
    }

    // the state signs or launches, and no region is told of
    private static boolean isNational(Wording w) {
        boolean state = false;
        for (int i = 0; i < w.size(); i++) {
            Name name = w.name(i);
            if (name != null && name.entity().key().contains("region")) {
                return false;
            }
            state |= Set.of("ministre", "ministere", "gouvernement", "csf", "national", "nationale")
                    .contains(w.word(i));
        }
        return state;
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

    private static boolean isOthers(Wording w, int verb, int from, int to) {
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
            int with = to;
            while (with < w.size() && !w.word(with).equals("avec") && !w.isMark(with) && with - to < 6) {
                with++;
            }
            if (w.word(with).equals("avec")) {
                covered = covered.cover(list(w, with + 1, draft));
            }
            return covered;
        }
        for (int i = Math.min(signing, to); i < w.size(); i++) {
            boolean listed = Set.of("entre", "par", "avec").contains(w.word(i)) && i > signing;
            if (listed) {
                covered = covered.cover(list(w, i + 1, draft));
                break;
            }
        }
        return covered;
    }

    private static Span list(Wording w, int from, AgreementDraft draft) {
        Span covered = w.span(Math.min(from, w.size() - 1), Math.min(from + 1, w.size()));
        int gap = 0;
        for (int i = from; i < w.size() && gap < 10; i = w.endOfName(i)) {
            Name name = w.name(i);
            if (name != null && isParty(name)) {
                draft.parties.add(name.entity());
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

    private int period(Wording w, Span span, AgreementDraft draft) {
        if (!draft.period.isEmpty()) {
            return 0;
        }
        Matcher inName = YEARS.matcher(span.of(source.text()));
        if (inName.find()) {
            draft.period = new Period(new PartialDate(inName.group(1)), new PartialDate(inName.group(2)));
            return 1;
        }
        return coverage(w, draft);
    }

    // "couvre la période 2023-2026", "pour les années 2021-2027", "clôturé en février 2022", "jusqu'en 2027"
    private int coverage(Wording w, AgreementDraft draft) {
        for (Time time : source.mentions().timesIn(w.span())) {
            int i = w.at(time.span().start());
            boolean range =
                    time.from() != null && time.to() != null && !time.from().equals(time.to());
            boolean covers = w.word(i - 1).equals("periode")
                    || w.word(i - 2).equals("periode")
                    || Set.of("pour", "annees", "sur").contains(w.word(i - 1));
            if (range && covers) {
                draft.period = new Period(time.from(), time.to());
                return 1;
            }
            boolean closed = w.word(i - 1).startsWith("clotur")
                    || w.word(i - 2).startsWith("clotur")
                    || w.word(i - 3).startsWith("clotur");
            if (closed && time.to() != null) {
                draft.period = new Period(null, time.to());
                return 1;
            }
        }
        return 0;
    }

    // in brackets right after the name, right after "de", or behind a word of worth; not that of another agreement
    private @Nullable Numeral amount(Wording w, int from) {
        for (Numeral numeral : source.mentions().numeralsIn(w.span())) {
            int i = w.at(numeral.span().start());
            if (!numeral.unit().equals("EUR") || i < from) {
                continue;
            }
            boolean bracketed = w.word(i - 1).equals("(") && i - from <= 5;
            boolean direct =
                    i == from + 1 && (w.word(from).equals("de") || w.word(from).equals("d'")) && from > 0;
            boolean worth = false;
            for (int k = Math.max(from, i - 8); k < i; k++) {
                worth |= WORTH.contains(w.word(k));
            }
            if (isOthers(w, i, from, from)) {
                return null;
            }
            if (bracketed || direct || (worth && i - from < 25)) {
                return numeral;
            }
        }
        return null;
    }
}
