package org.filigraph.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Time;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is held when and where: cards of a name, a date and a place; sentences in which something takes place or
 * brings people together; inaugurations; signatures with their day.
 */
final class Events {
    private static final Set<String> MEETS = Set.of(
            "reunit",
            "reunissent",
            "reuni",
            "reunis",
            "reunies",
            "reunira",
            "reunissait",
            "rassemble",
            "rassemblent",
            "rassemblera",
            "rassemblait",
            "tient",
            "tiennent",
            "tiendra",
            "tiendront",
            "tenu",
            "tenue",
            "tenus",
            "tenues",
            "deroule",
            "deroulent",
            "deroulera",
            "derouleront",
            "lieu",
            "organise",
            "organisee",
            "organisent",
            "organisera",
            "accueille",
            "accueillera",
            "accueilli",
            "revient",
            "ouvre",
            "ouvrira",
            "participe",
            "participera",
            "participeront",
            "expose",
            "exposera",
            "exposent",
            "rendez-vous");
    /** What holds meetings and is called by them. */
    private static final Set<String> BODIES =
            Set.of("comite", "comites", "commission", "assemblee", "conseil", "bureau", "jury");

    private static final Set<String> HELD = Set.of(
            "journee",
            "journees",
            "salon",
            "forum",
            "rencontre",
            "rencontres",
            "assises",
            "congres",
            "seminaire",
            "conference",
            "sommet",
            "atelier",
            "ateliers",
            "webinaire",
            "convention",
            "matinee",
            "colloque",
            "ceremonie",
            "symposium",
            "hackathon",
            "concours",
            "foire",
            "festival",
            "reunion");
    private static final Set<String> PLACING = Set.of("a", "au", "aux", "en");
    private static final int LONGEST_PLACE = 90;

    private final Source source;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> carded = new HashSet<>();

    private Events(Source source) {
        this.source = source;
    }

    static List<Event> of(Source source) {
        Events reader = new Events(source);
        reader.cards();
        for (Wording wording : Wording.of(source)) {
            reader.read(wording);
        }
        reader.signatures();
        return reader.events;
    }

    private void cards() {
        List<Block> blocks = source.layout().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block date = blocks.get(i + 1);
            if (date.kind() != Block.Kind.DATELINE
                    || !blocks.get(i).isContent()
                    || blocks.get(i).stanza() != date.stanza()) {
                continue;
            }
            Name name = source.mentions().namesIn(blocks.get(i).span()).stream()
                    .filter(n -> n.is(EntityKind.EVENT))
                    .findFirst()
                    .orElse(null);
            if (name == null) {
                continue;
            }
            Span evidence = name.span().cover(date.span());
            String place = null;
            Entity territory = null;
            List<Entity> organisers = new ArrayList<>();
            for (int k = i + 2; k < blocks.size() && k <= i + 4 && blocks.get(k).stanza() == date.stanza(); k++) {
                Block line = blocks.get(k);
                String words = line.span().of(source.text());
                String folded = Folding.fold(words);
                if (k == i + 2 && isPlace(line, words)) {
                    place = words;
                    territory = firstTerritory(line.span());
                    evidence = evidence.cover(line.span());
                } else if (folded.startsWith("organis") && folded.contains(" par ")) {
                    for (Name body : source.mentions().namesIn(line.span())) {
                        if (body.is(EntityKind.ORGANISATION)) {
                            organisers.add(body.entity());
                        }
                    }
                    evidence = evidence.cover(line.span());
                }
            }
            carded.add(name.entity().key());
            add(name.entity(), period(date.span()), place, territory, organisers, evidence, "event.card", 0.93);
        }
    }

    private boolean isPlace(Block line, String words) {
        boolean named = source.mentions().namesIn(line.span()).stream()
                .anyMatch(n -> n.span().start() == line.span().start() && n.is(EntityKind.TERRITORY));
        return words.length() <= LONGEST_PLACE
                && Character.isUpperCase(words.codePointAt(0))
                && !words.endsWith(".")
                && (named || (words.indexOf(',') > 0 && words.length() <= 60));
    }

    private void read(Wording w) {
        if (w.block().kind() == Block.Kind.DATELINE) {
            return;
        }
        Period period = period(w.span());
        boolean dated = period.from() != null && period.from().iso().length() > 4;
        int verb = meets(w);
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.EVENT);
            if (name != null && !carded.contains(name.entity().key()) && (verb >= 0 || dated)) {
                Placed placed = place(w, w.endOfName(i));
                if (placed == null) {
                    placed = place(w, 0);
                }
                if (dated || placed != null) {
                    emit(w, name.entity(), i, w.endOfName(i), verb, period, placed, 0.75);
                    return;
                }
            }
        }
        if (verb >= 0) {
            described(w, verb, period);
        }
        inauguration(w, period, dated);
    }

    // a phrase in small letters: "des journées acheteurs qui réunissent", "le premier comité … a réuni … à Montpellier"
    private void described(Wording w, int verb, Period period) {
        int object = w.afterArticle(verb + 1);
        boolean brings = w.word(verb).startsWith("reuni")
                && object > verb + 1
                && (BODIES.contains(w.word(object)) || HELD.contains(w.word(object)));
        if (brings && !period.isEmpty()) {
            // "ont réuni le comité de filière le 23 janvier"
            int end = w.name(object) != null ? w.endOfName(object) : phraseEnd(w, object, w.size());
            Entity event = Entity.named(
                    EntityKind.EVENT, w.span(object, end).of(source.text()).replaceAll("\\s+", " "));
            emit(w, event, object, end, verb, period, place(w, end), 0.65);
            return;
        }
        for (int i = 0; i < verb; i = w.endOfName(i)) {
            String word = w.word(i);
            boolean body = BODIES.contains(word);
            if (w.name(i, EntityKind.EVENT, EntityKind.PERSON, EntityKind.AGREEMENT) != null
                    || (!body && !HELD.contains(word))
                    || (word.equals("conseil") && w.name(i, EntityKind.ORGANISATION) != null)) {
                continue;
            }
            int from = i;
            while (from > 0 && w.isSmallWord(from - 1) && isOrder(w.word(from - 1))) {
                from--;
            }
            if (!FunctionWords.isDeterminer(w.word(from - 1)) && from > 0) {
                return;
            }
            int end = phraseEnd(w, i, verb);
            for (int k = i; k < end; k++) {
                if (w.name(k, EntityKind.EVENT) != null) {
                    return;
                }
            }
            boolean telling = end > i + 1;
            Placed placed = place(w, verb);
            if (!telling || (body && placed == null && period.isEmpty())) {
                return;
            }
            boolean again = w.word(verb - 1).equals("se")
                    || w.word(verb - 1).equals("est")
                    || w.word(verb - 1).equals("sont");
            String label = w.span(from, end).of(source.text());
            String name = body && again && word.endsWith("s")
                    ? "réunion des " + w.span(i, end).of(source.text())
                    : label;
            emit(
                    w,
                    Entity.named(EntityKind.EVENT, name.replaceAll("\\s+", " ")),
                    from,
                    end,
                    verb,
                    period,
                    placed,
                    0.65);
            return;
        }
    }

    private static boolean isOrder(String word) {
        return word.equals("premier")
                || word.equals("premiere")
                || word.equals("prochain")
                || word.equals("prochaine")
                || word.endsWith("ieme")
                || word.equals("grand")
                || word.equals("grande")
                || word.equals("traditionnel")
                || word.equals("traditionnelle");
    }

    // the noun with its adjectives and complements, up to the verb that follows
    private static int phraseEnd(Wording w, int head, int verb) {
        int end = head + 1;
        while (end < verb) {
            String word = w.word(end);
            boolean goesOn = w.name(end) != null
                    || (w.isContentWord(end) && !isVerb(word))
                    || ((word.equals("de")
                                    || word.equals("du")
                                    || word.equals("des")
                                    || word.equals("d'")
                                    || word.equals("la")
                                    || word.equals("l'")
                                    || word.equals("le")
                                    || word.equals("les")
                                    || word.equals("en")
                                    || word.equals("et"))
                            && end + 1 < verb
                            && (w.name(end + 1) != null || w.isSmallWord(end + 1)));
            if (!goesOn || word.equals("qui")) {
                break;
            }
            end = w.endOfName(end);
        }
        while (end > head + 1 && w.name(end - 1) == null && FunctionWords.has(w.word(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isVerb(String word) {
        return word.equals("a")
                || word.equals("ont")
                || word.equals("est")
                || word.equals("sont")
                || word.equals("s'est")
                || word.equals("aura")
                || word.endsWith("era")
                || word.endsWith("eront")
                || word.endsWith("issent")
                || word.endsWith("ait")
                || MEETS.contains(word);
    }

    private void inauguration(Wording w, Period period, boolean dated) {
        if (!dated) {
            return;
        }
        for (int i = 0; i < w.size(); i++) {
            if (w.word(i).equals("inauguration") && w.name(i) == null && w.afterOf(i + 1) > i + 1) {
                int end = phraseEnd(w, i, w.size());
                Entity event = Entity.named(
                        EntityKind.EVENT, w.span(i, end).of(source.text()).replaceAll("\\s+", " "));
                emit(w, event, i, end, i, period, place(w, i), 0.6);
                return;
            }
        }
    }

    private void emit(
            Wording w,
            Entity event,
            int from,
            int to,
            int verb,
            Period period,
            @Nullable Placed placed,
            double confidence) {
        Span evidence = w.span(from, to);
        if (verb >= 0) {
            evidence = evidence.cover(w.token(verb).span());
        }
        if (placed != null) {
            evidence = evidence.cover(placed.name.span());
        }
        Time time = time(w.span());
        if (time != null) {
            evidence = evidence.cover(time.span());
        }
        List<Entity> organisers = new ArrayList<>();
        for (int i = 1; i < w.size(); i++) {
            if (w.word(i).equals("par") && w.word(i - 1).startsWith("organise")) {
                int k = w.afterArticle(i + 1);
                while (w.name(k, EntityKind.ORGANISATION) != null) {
                    organisers.add(java.util.Objects.requireNonNull(w.name(k)).entity());
                    k = w.endOfName(k);
                    k = w.word(k).equals(",") || w.word(k).equals("et") ? w.afterArticle(k + 1) : w.size();
                }
            }
        }
        add(
                event,
                period,
                placed == null ? null : placed.name.label(),
                placed == null ? null : placed.territory,
                organisers,
                evidence,
                "event.sentence",
                confidence);
    }

    private static int meets(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null
                    && MEETS.contains(w.word(i))
                    && !w.word(i - 1).equals("en")
                    && !w.word(i - 1).equals("le")) {
                boolean place = w.word(i).equals("lieu");
                if (!place
                        || w.word(i - 1).equals("aura")
                        || w.word(i - 1).equals("eu")
                        || w.word(i - 1).equals("auront")
                        || w.word(i - 1).equals("a")) {
                    return i;
                }
            }
        }
        return -1;
    }

    private record Placed(Name name, Entity territory) {}

    // "à Montpellier", "au Bourget", "en Bretagne"
    private static @Nullable Placed place(Wording w, int from) {
        for (int i = from; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.TERRITORY);
            if (name != null
                    && w.startOfName(i) == i
                    && (PLACING.contains(w.word(i - 1)) || w.word(i - 1).equals("("))) {
                return new Placed(name, name.entity());
            }
        }
        return null;
    }

    private @Nullable Entity firstTerritory(Span span) {
        return source.mentions().namesIn(span).stream()
                .filter(n -> n.is(EntityKind.TERRITORY))
                .map(Name::entity)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Time time(Span span) {
        Time best = null;
        for (Time time : source.mentions().timesIn(span)) {
            if (time.sense() == Time.Sense.AT && time.from() != null) {
                boolean finer = best == null
                        || best.from() == null
                        || time.from().iso().length() > best.from().iso().length();
                if (finer) {
                    best = time;
                }
            }
        }
        return best;
    }

    private Period period(Span span) {
        Time time = time(span);
        return time == null ? Period.NONE : new Period(time.from(), time.to());
    }

    private static String signatureOf(String label) {
        String first = Folding.fold(label.substring(0, label.indexOf(' ') < 0 ? label.length() : label.indexOf(' ')));
        if (Set.of("contrat", "plan", "pacte", "protocole", "schema", "programme", "fonds", "premier", "nouveau")
                .contains(first)) {
            return "signature du ";
        }
        if (Set.of("convention", "charte", "feuille", "strategie").contains(first)) {
            return "signature de la ";
        }
        return first.startsWith("a") || first.startsWith("e") || first.startsWith("i")
                ? "signature de l'"
                : "signature de ";
    }

    // a signature with its day is held too
    private void signatures() {
        for (Agreement agreement : Agreements.of(source)) {
            if (agreement.signedOn() != null && agreement.signedOn().iso().length() == 10) {
                String label = agreement.agreement().label();
                String of = signatureOf(label);
                add(
                        Entity.named(EntityKind.EVENT, of + label),
                        Period.in(agreement.signedOn()),
                        null,
                        null,
                        agreement.parties(),
                        agreement.evidence().span(),
                        "event.signature",
                        0.6);
            }
        }
    }

    private void add(
            Entity event,
            Period period,
            @Nullable String place,
            @Nullable Entity territory,
            List<Entity> organisers,
            Span evidence,
            String rule,
            double confidence) {
        events.add(new Event(event, period, place, territory, organisers, Evidence.at(evidence, rule, confidence)));
    }
}
