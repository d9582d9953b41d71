package org.filigraph.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.document.PartialDate;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.Time;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads contracts, plans, funds, calls, programmes and laws: what kind each is, about which sector and territory, who
 * signed it and when, what it runs for, what it is worth. What a text tells of one agreement in several places is one
 * fact.
 */
final class Agreements {
    private static final Set<String> SIGNED = Set.of(
            "signe",
            "signee",
            "signes",
            "signees",
            "signent",
            "signature",
            "signer",
            "conclu",
            "conclue",
            "paraphe",
            "ratifie",
            "ratifiee",
            "scelle",
            "scellee",
            "adopte",
            "adoptee",
            "cosigne",
            "cosignee",
            "cosignent",
            "etabli",
            "etablie",
            "signataires");
    private static final Set<String> WORTH = Set.of(
            "dote",
            "dotee",
            "enveloppe",
            "montant",
            "budget",
            "dotation",
            "abonde",
            "represente",
            "mobilise",
            "hauteur",
            "investissement",
            "credits");
    private static final Set<String> ORDER = Set.of(
            "premier",
            "premiere",
            "nouveau",
            "nouvel",
            "nouvelle",
            "second",
            "seconde",
            "deuxieme",
            "troisieme",
            "quatrieme");
    /** Kinds that a text tells of without a name when it says that they were signed. */
    private static final Set<String> SIGNABLE = Set.of("contract", "amendment", "convention");

    /** As many agreements back is a name compared with those told of before. */
    private static final int REMEMBERED = 200;

    private static final Entity FRANCE = new Entity(EntityKind.TERRITORY, "country/FRA", "France");
    private static final Pattern YEARS = Pattern.compile("\\b((?:19|20)\\d\\d)\\s?[-–/]\\s?((?:19|20)\\d\\d)\\b");

    /** What is known so far of one agreement. */
    private static final class Draft {
        private final Entity entity;
        private final Set<String> words;
        private final String kind;
        private final boolean proper;
        private @Nullable String sector;
        private @Nullable Entity territory;
        private @Nullable PartialDate signedOn;
        private Period period = Period.NONE;
        private final Set<Entity> parties = new LinkedHashSet<>();
        private @Nullable BigDecimal amount;
        private Span evidence;
        private int told;
        private double confidence;

        private Draft(Entity entity, String kind, boolean proper, Span evidence, double confidence) {
            this.entity = entity;
            this.kind = kind;
            this.proper = proper;
            this.evidence = evidence;
            this.confidence = confidence;
            this.words = contentWords(entity.label());
        }
    }

    private final Source source;
    private final List<Draft> drafts = new ArrayList<>();

    private Agreements(Source source) {
        this.source = source;
    }

    static List<Agreement> of(Source source) {
        Agreements reader = new Agreements(source);
        List<Wording> wordings = Wording.of(source);
        for (int i = 0; i < wordings.size(); i++) {
            reader.read(wordings.get(i), i + 1 < wordings.size() ? wordings.get(i + 1) : null);
        }
        return reader.drafts.stream().map(Agreements::fact).toList();
    }

    private static Agreement fact(Draft draft) {
        return new Agreement(
                draft.entity,
                draft.kind,
                draft.sector,
                draft.territory,
                draft.signedOn,
                draft.period,
                List.copyOf(draft.parties),
                draft.amount,
                Evidence.at(
                        draft.evidence, draft.proper ? "agreement.named" : "agreement.described", draft.confidence));
    }

    private void read(Wording w, @Nullable Wording next) {
        boolean named = false;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.AGREEMENT);
            if (name != null) {
                named = true;
                String kind = kind(w, i, name);
                if (kind != null) {
                    tell(w, next, i, w.endOfName(i), draft(name, kind, w.span(i, w.endOfName(i))));
                }
            }
        }
        if (!named && signs(w)) {
            unnamed(w, next);
        }
    }

    // "En 2019, un premier contrat a été signé"
    private void unnamed(Wording w, @Nullable Wording next) {
        for (int i = 0; i < w.size(); i++) {
            String kind = w.isSmallWord(i) ? AgreementKinds.ofWord(w.word(i)) : null;
            if (kind == null || !SIGNABLE.contains(kind)) {
                continue;
            }
            int from = i;
            while (from > 0 && ORDER.contains(w.word(from - 1))) {
                from--;
            }
            String article = w.word(from - 1);
            boolean known = article.equals("le")
                    || article.equals("la")
                    || article.equals("ce")
                    || article.equals("cette")
                    || article.equals("l'")
                    || article.equals("cet");
            boolean fresh = article.equals("un") || article.equals("une");
            if (known && from == i) {
                Draft last = last(kind);
                if (last != null) {
                    tell(w, next, i, i + 1, last);
                    return;
                }
                if (w.says(i + 1, "de", "filiere") && date(w, w.span(i, i + 1)) != null) {
                    Span words = w.span(i, i + 3);
                    Draft draft = new Draft(
                            Entity.named(EntityKind.AGREEMENT, words.of(source.text())), kind, false, words, 0.7);
                    drafts.add(draft);
                    tell(w, next, i, i + 3, draft);
                    return;
                }
            } else if ((fresh || (known && from < i))
                    && !source.mentions().timesIn(w.span()).isEmpty()) {
                Span words = w.span(from, i + 1);
                Entity entity = Entity.named(EntityKind.AGREEMENT, words.of(source.text()));
                Draft draft = new Draft(entity, kind, false, words, 0.7);
                drafts.add(draft);
                tell(w, next, from, i + 1, draft);
                return;
            }
        }
    }

    private @Nullable Draft last(String kind) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).kind.equals(kind)) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** The agreement that a name is of: one told of before, be it by a longer or shorter name, or a new one. */
    private Draft draft(Name name, String kind, Span span) {
        boolean proper =
                !name.rule().startsWith("agreement.policy") && !name.rule().endsWith("whole");
        Set<String> words = contentWords(name.entity().label());
        for (int i = Math.max(0, drafts.size() - REMEMBERED); i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean same = draft.entity.key().equals(name.entity().key());
            boolean described = draft.kind.equals(kind)
                    && (!draft.proper || !proper)
                    && (draft.words.containsAll(words) || words.containsAll(draft.words));
            if (same || described) {
                return draft;
            }
        }
        Draft draft = new Draft(name.entity(), kind, proper, span, Math.min(0.9, name.confidence()));
        drafts.add(draft);
        return draft;
    }

    private static Set<String> contentWords(String label) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : Entity.slug(label).split("-", -1)) {
            if (!FunctionWords.has(word) && word.length() > 1 && !ORDER.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    // the word for its kind: in the name, before it, or the one that the table has
    private static @Nullable String kind(Wording w, int at, Name name) {
        String first = Folding.fold(w.token(at).text());
        String own = AgreementKinds.ofWord(first);
        for (int i = at - 1; i >= 0 && i >= at - 9; i--) {
            if (w.isMark(i)
                    && !w.word(i).equals("«")
                    && !w.word(i).equals("\"")
                    && !w.word(i).equals("“")
                    && !w.word(i).equals("(")
                    && !w.word(i).equals(")")) {
                break;
            }
            if (w.name(i) == null || w.name(i, EntityKind.AGREEMENT) != null) {
                String kind = AgreementKinds.ofWord(w.word(i));
                if (kind != null && own == null) {
                    return kind;
                }
            }
            if (FunctionWords.isDeterminer(w.word(i))
                    && !w.word(i).equals("la")
                    && !w.word(i).equals("du")
                    && !w.word(i).equals("l'")) {
                break;
            }
        }
        if (own != null) {
            return own;
        }
        Optional<WellKnown.Known> known = WellKnown.get().lookup(name.entity().label());
        if (known.isPresent()) {
            return known.get().kind();
        }
        String label = Entity.slug(name.label());
        if (label.endsWith("-act") || label.endsWith("-deal")) {
            return "law";
        }
        return label.startsWith("appel") || label.equals("ami") || label.equals("aap")
                ? "call"
                : name.confidence() > 0.84 ? "programme" : null;
    }

    private boolean signs(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (SIGNED.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    private void tell(Wording w, @Nullable Wording next, int from, int to, Draft draft) {
        int told = 0;
        Span span = w.span(from, to);
        Span evidence = span;
        int signing = signing(w, from, to);
        if (signing >= 0) {
            Time date = date(w, span);
            if (date != null && draft.signedOn == null) {
                draft.signedOn = date.from();
                evidence = evidence.cover(date.span());
                told += 2;
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
        Numeral amount = amount(w, to, true);
        if (amount == null && next != null && startsWithWorth(next)) {
            amount = amount(next, 0, true);
        }
        if (amount != null && draft.amount == null) {
            draft.amount = amount.value();
            if (w.span().contains(amount.span())) {
                evidence = evidence.cover(amount.span());
            }
            told += 2;
        }
        scope(w, span, draft);
        if (told > draft.told) {
            draft.told = told;
            draft.evidence = evidence;
        }
    }

    private void scope(Wording w, Span span, Draft draft) {
        if (draft.sector == null) {
            List<Sectors.Hit> inside = source.context().sectorsIn(span);
            draft.sector = inside.isEmpty()
                    ? source.context().sectorAt(span.start())
                    : inside.get(0).sector();
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

    // the state signs, and no region is told of
    private boolean isNational(Wording w) {
        boolean state = false;
        for (int i = 0; i < w.size(); i++) {
            Name name = w.name(i);
            if (name != null && name.entity().key().contains("region")) {
                return false;
            }
            String word = w.word(i);
            state |= word.equals("ministre")
                    || word.equals("gouvernement")
                    || word.equals("csf")
                    || word.equals("national")
                    || word.equals("nationale");
        }
        return state;
    }

    // the verb or noun of signing that belongs to the agreement: in its clause
    private static int signing(Wording w, int from, int to) {
        int best = -1;
        for (int i = 0; i < w.size(); i++) {
            if (SIGNED.contains(w.word(i)) && w.name(i) == null) {
                int distance = i < from ? from - i : i - to;
                int bestDistance = best < 0 ? Integer.MAX_VALUE : best < from ? from - best : best - to;
                if (distance < bestDistance && distance < 30) {
                    best = i;
                }
            }
        }
        return best;
    }

    private @Nullable Time date(Wording w, Span name) {
        Time best = null;
        for (Time time : source.mentions().timesIn(w.span())) {
            boolean single = time.from() != null && time.from().equals(time.to()) && time.sense() == Time.Sense.AT;
            if (single && !time.span().overlaps(name)) {
                boolean finer = best == null
                        || (best.from() != null
                                && time.from() != null
                                && time.from().iso().length()
                                        > best.from().iso().length());
                if (finer) {
                    best = time;
                }
            }
        }
        return best;
    }

    // "A, B et C ont signé", "signé entre A et B", "a signé … avec D"
    private Span parties(Wording w, int from, int to, int signing, Draft draft, Span evidence) {
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
            boolean listed = (w.word(i).equals("entre")
                            || w.word(i).equals("par")
                            || w.word(i).equals("avec"))
                    && i > signing;
            if (listed) {
                covered = covered.cover(list(w, i + 1, draft));
                break;
            }
        }
        return covered;
    }

    private Span list(Wording w, int from, Draft draft) {
        Span covered = w.span(Math.min(from, w.size() - 1), Math.min(from + 1, w.size()));
        int gap = 0;
        for (int i = from; i < w.size() && gap < 10; i = w.endOfName(i)) {
            Name name = w.name(i);
            if (name != null && isParty(name)) {
                draft.parties.add(name.entity());
                covered = covered.cover(name.span());
                gap = 0;
                int after = w.endOfName(i);
                boolean goesOn = w.word(after).equals(",")
                        || w.word(after).equals("et")
                        || w.word(after).equals("(");
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
    private static void owner(Wording w, int to, Draft draft) {
        int of = w.afterOf(to);
        Name name = of > to ? w.name(of, EntityKind.ORGANISATION) : null;
        if (name != null && (draft.kind.equals("plan") || draft.kind.equals("roadmap"))) {
            draft.parties.add(name.entity());
        }
    }

    private int period(Wording w, Span span, Draft draft) {
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

    // "couvre la période 2023-2026", "pour les années 2021-2027", "clôturé en février 2022"
    private int coverage(Wording w, Draft draft) {
        for (Time time : source.mentions().timesIn(w.span())) {
            int i = w.at(time.span().start());
            boolean range =
                    time.from() != null && time.to() != null && !time.from().equals(time.to());
            boolean covers = w.word(i - 1).equals("periode")
                    || w.word(i - 2).equals("periode")
                    || w.word(i - 1).equals("pour")
                    || w.word(i - 1).equals("annees")
                    || w.word(i - 1).equals("sur");
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

    private static boolean startsWithWorth(Wording w) {
        return WORTH.contains(w.word(0)) || WORTH.contains(w.word(1)) || WORTH.contains(w.word(3));
    }

    // an amount in brackets right after the name, or after a word of worth
    private @Nullable Numeral amount(Wording w, int from, boolean afterWorth) {
        for (Numeral numeral : source.mentions().numeralsIn(w.span())) {
            int i = w.at(numeral.span().start());
            if (!numeral.unit().equals("EUR") || i < from) {
                continue;
            }
            boolean bracketed = w.word(i - 1).equals("(") && i - from <= 5;
            boolean worth = false;
            for (int k = Math.max(from, i - 8); k < i && afterWorth; k++) {
                worth |= WORTH.contains(w.word(k));
            }
            if (bracketed || (worth && i - from < 25)) {
                return numeral;
            }
        }
        return null;
    }
}
