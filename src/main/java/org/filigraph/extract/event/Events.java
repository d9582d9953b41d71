package org.filigraph.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Agreement;
import org.filigraph.fact.Event;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is held when and where: cards of a name, a date and a place; named events with the date and place told of
 * them, be it in another sentence; meetings and inaugurations in the text's own words; signatures with their day.
 */
public final class Events {
    /** Words that point back to the event told of before. */
    private static final Set<String> AGAIN = WordSet.of(
            """
            salon forum evenement manifestation congres rendez-vous il elle edition festival journee convention
            concours foire sommet""");

    private static final int POINTING = 5;
    private static final int LONGEST_RUBRIC = 8;
    /** As many words call upon the reader to come again: {@code Rendez-vous du 3 au 6 mai à Vernolles}. */
    private static final int LONGEST_CALL = 12;
    /** As many editions of one event back is a date compared. */
    private static final int REMEMBERED = 20;

    /** What is known so far of one event. */
    private static final class Draft {
        private Entity event;
        private Period period;
        private @Nullable Name place;
        private final List<Entity> organisers = new ArrayList<>();
        private Span evidence;
        /** In how many places the text tells of it. */
        private int times = 1;

        private final String rule;
        private final double confidence;

        private Draft(Entity event, Period period, Span evidence, String rule, double confidence) {
            this.event = event;
            this.period = period;
            this.evidence = evidence;
            this.rule = rule;
            this.confidence = confidence;
        }
    }

    private final Source source;
    private final EventDays days;
    private final EventPhrases phrases;
    private final EventCards cards;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> byKey = new HashMap<>();

    private Events(Source source) {
        this.source = source;
        this.days = new EventDays(source);
        this.phrases = new EventPhrases(source);
        this.cards = EventCards.of(source);
    }

    /** The events of a document, the signatures of its agreements among them. */
    public static List<Event> of(Source source, List<Agreement> agreements) {
        Events reader = new Events(source);
        for (Wording wording : Wording.of(source)) {
            if (wording.block().kind() != Block.Kind.DATELINE && !reader.cards.cover(wording.span())) {
                reader.read(wording);
            }
        }
        List<Event> events = new ArrayList<>(reader.cards.events());
        reader.drafts.forEach(draft -> events.add(event(draft)));
        events.addAll(reader.signatures(agreements));
        return events;
    }

    private static Event event(Draft draft) {
        return new Event(
                draft.event,
                draft.period,
                draft.place == null ? null : draft.place.label(),
                draft.place == null ? null : draft.place.entity(),
                draft.organisers,
                Evidence.at(draft.evidence, draft.rule, draft.confidence));
    }

    private void read(Wording w) {
        boolean named = false;
        int meets = HoldingVerbs.meets(w);
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.EVENT);
            if (name != null && !cards.tell(name.entity())) {
                named = true;
                named(w, name, i, meets);
            }
        }
        if (!named && nextEdition(w)) {
            return;
        }
        for (EventPhrases.Phrase phrase : phrases.in(w)) {
            described(w, phrase);
        }
        if (!named && meets >= 0) {
            again(w, meets);
        }
    }

    private void named(Wording w, Name name, int from, int meets) {
        if (isOrganiser(w, from)) {
            return;
        }
        int to = w.endOfName(from);
        EventDays.When when = days.of(w, from, to, meets >= 0);
        when = when != null && isOfSigning(w, when, from) ? null : when;
        boolean aside = w.word(from - 1).equals("(") && w.word(to).equals(")");
        boolean descriptive = name.label().codePoints().noneMatch(Character::isUpperCase) && meets < 0;
        // "Silvalor (Salon international du bois)": its name in full
        boolean again = aside && w.name(from - 2, EntityKind.EVENT) != null;
        again |= when != null && isRubric(w, when);
        if (again || when == null && (aside || descriptive)) {
            return;
        }
        Draft draft = draft(
                name.entity(), name.label(), when, w.span(from, to), "event.named", Math.min(0.85, name.confidence()));
        tell(w, draft, from, to, meets, when);
    }

    // "organisé par Boisexpo et Forêt 2010": who brings about another event
    private static boolean isOrganiser(Wording w, int from) {
        int i = from;
        while (i > 1
                && (w.word(i - 1).equals("et") || w.word(i - 1).equals(","))
                && w.name(i - 2, EntityKind.EVENT) != null) {
            i = w.startOfName(i - 2);
        }
        return w.word(i - 1).equals("par");
    }

    private void described(Wording w, EventPhrases.Phrase phrase) {
        if (isOfName(w, phrase)) {
            return;
        }
        boolean alone = phrase.certain() && !EventPhrases.namesEvent(w);
        boolean wide = phrase.during() || alone || phrase.verb() >= 0;
        EventDays.When when = days.of(w, phrase.from(), phrase.to(), wide);
        if (when != null && !phrase.label().startsWith("signature") && isOfSigning(w, when, phrase.from())) {
            when = null;
        }
        if (when != null && isRubric(w, when)) {
            return;
        }
        if (when != null && length(when.period()) == 4 && (phrase.isOfADay() || isRepeated(w))) {
            return;
        }
        Name place = EventPlaces.of(w, phrase.from());
        if (when != null && phrase.people() && !drafts.isEmpty() && isOfNamed(when)) {
            return;
        }
        boolean placed =
                place != null || EventPlaces.isAtVenue(w, phrase.to()) || EventPlaces.isAtVenue(w, phrase.verb() + 1);
        boolean held = when != null || (phrase.sure() && placed) || phrase.certain();
        held |= isArranged(w, phrase);
        boolean habit = phrase.verb() >= 0 && phrase.sure() && isHabit(w, phrase);
        if (!held && !habit) {
            return;
        }
        Entity event = Entity.named(EntityKind.EVENT, phrase.label());
        Draft draft = draft(event, event.label(), when, w.span(phrase.from(), phrase.to()), "event.described", 0.65);
        tell(w, draft, phrase.from(), phrase.to(), phrase.verb(), when);
        if (draft.place == null && when == null && place != null) {
            draft.place = place;
            draft.evidence = draft.evidence.cover(place.span());
        }
    }

    // "les Mardis du fer, portes ouvertes du 3 au 9 mai", "une soirée baptisée « … »": what the one named beside it is
    private static boolean isOfName(Wording w, EventPhrases.Phrase phrase) {
        int mark = FunctionWords.isDeterminer(w.word(phrase.from() - 1)) ? phrase.from() - 2 : phrase.from() - 1;
        int last = w.word(mark - 1).equals("»") ? mark - 2 : mark - 1;
        boolean apposed = (w.word(mark).equals(",") || w.word(mark).equals(":"))
                && w.name(last, EntityKind.EVENT) != null
                && phrase.verb() < 0;
        int quote = w.word(phrase.to()).equals(",") ? phrase.to() + 2 : phrase.to() + 1;
        boolean called =
                w.word(quote).equals("«") && w.name(quote + 1, EntityKind.EVENT) != null && w.begins(quote + 1);
        return apposed || called;
    }

    // "Rencontre – 9 juin 2015": the kind of text it is, beside the day on which it came out
    private boolean isRubric(Wording w, EventDays.When when) {
        return w.size() <= LONGEST_RUBRIC && days.isOwn(when) && !tellsVerb(w);
    }

    private static boolean tellsVerb(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && FiniteVerbs.at(w, i)) {
                return true;
            }
        }
        return false;
    }

    // "Convention signée le 3 mai : stand commun au salon du bois": the day of the signature alone
    private static boolean isOfSigning(Wording w, EventDays.When when, int from) {
        int k = w.at(when.span().start()) - 1;
        while (w.word(k).equals("le") || FunctionWords.isWeekday(w.word(k))) {
            k--;
        }
        boolean signed = EventWords.signs(w.word(k))
                || Set.of("conclu", "conclue", "passe", "passee").contains(w.word(k));
        return signed && w.name(k) == null && !PhraseSigns.isDuring(w, from);
    }

    // "le comité s'est réuni à trois reprises en 2019": no one sitting
    private static boolean isRepeated(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.word(i).equals("reprises") || w.word(i).equals("fois") && NumberWords.isCount(w.word(i - 1))) {
                return true;
            }
        }
        return false;
    }

    // "Nautidest revient. Les plaisanciers se sont réunis du 19 au 22 mai": for what was told of just before
    private boolean isOfNamed(EventDays.When when) {
        Draft last = drafts.get(drafts.size() - 1);
        boolean of = last.rule.equals("event.named") && SameEvents.agree(last.period, when.period());
        if (of && last.period.isEmpty()) {
            last.period = when.period();
        }
        return of;
    }

    // "la soirée montée par la mairie", "le forum organisé avec le lycée"
    private static boolean isArranged(Wording w, EventPhrases.Phrase phrase) {
        return PhraseSigns.isArranged(w, phrase.from(), phrase.to());
    }

    // "des journées acheteurs qui réunissent, une fois par an": held again and again
    private static boolean isHabit(Wording w, EventPhrases.Phrase phrase) {
        return phrase.to() - phrase.from() > 1
                && (w.word(phrase.from() - 1).equals("des")
                        || w.word(phrase.from() - 1).equals("les"))
                && w.word(phrase.to()).equals("qui");
    }

    // "Rendez-vous est pris du 3 au 6 mai", "Prochaine édition le 4 avril": the event told of before is held again
    private boolean nextEdition(Wording w) {
        int first = w.afterArticle(0);
        boolean bare = w.word(first).equals("rendez-vous")
                && w.size() <= LONGEST_CALL
                && Set.of("du", "le", "les", "des", "en").contains(w.word(first + 1));
        boolean met = bare || w.says(first, "rendez-vous", "est") || w.says(first, "prochaine", "edition");
        EventDays.When when = met ? days.of(w, 0, 1, true) : null;
        if (when == null || when.period().isEmpty()) {
            return false;
        }
        Draft most = null;
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REMEMBERED); i--) {
            Draft told = drafts.get(i);
            boolean more = most == null || told.times > most.times;
            most = more && told.rule.equals("event.named") ? told : most;
        }
        if (most == null) {
            return false;
        }
        Draft next = draft(most.event, most.event.label(), when, w.span(0, 1), most.rule, most.confidence);
        tell(w, next, first, first + 2, first, when);
        return true;
    }

    // "Le salon se tiendra du 3 au 5 mai": the date of the event told of before
    private void again(Wording w, int meets) {
        if (drafts.isEmpty()) {
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        boolean pointed = false;
        for (int i = 0; i < POINTING && i < meets; i++) {
            pointed |= AGAIN.contains(w.word(i)) && w.name(i) == null;
        }
        EventDays.When when = pointed ? days.of(w, 0, 1, true) : null;
        if (when != null && last.period.isEmpty() && last.rule.equals("event.named")) {
            last.period = when.period();
            Name come = last.place == null ? HostTowns.after(w, 0) : null;
            last.place = last.place != null ? last.place : come != null ? come : EventPlaces.of(w, 0);
            last.organisers.addAll(EventPlaces.organisers(w));
        }
    }

    /** The draft of an event: the one begun before, unless it was held at another time. */
    // the event goes by the name that the text gives it first
    private Draft draft(
            Entity event, String label, EventDays.@Nullable When when, Span span, String rule, double confidence) {
        Period period = when == null ? Period.NONE : when.period();
        List<Draft> same = byKey.computeIfAbsent(SameEvents.core(event), k -> new ArrayList<>(1));
        for (Draft draft : same.subList(Math.max(0, same.size() - REMEMBERED), same.size())) {
            boolean agree = draft.period.isEmpty() || period.isEmpty() || SameEvents.agree(draft.period, period);
            if (agree) {
                boolean finer = !period.isEmpty() && (draft.period.isEmpty() || length(period) > length(draft.period));
                if (finer) {
                    draft.period = period;
                }
                draft.times++;
                return draft;
            }
        }
        Draft told = rule.equals("event.described") ? toldAgain(event, period) : null;
        if (told != null && told.event.label().startsWith(Gatherings.MEETING)) {
            told.event = new Entity(EntityKind.EVENT, event.key(), label);
            return told;
        }
        if (told != null) {
            boolean more = event.label().length() > told.event.label().length();
            told.event = more ? new Entity(EntityKind.EVENT, event.key(), label) : told.event;
            return told;
        }
        Draft longer = rule.equals("event.named") ? partlyNamed(event, period) : null;
        if (longer != null) {
            if (longer.period.isEmpty()) {
                longer.period = period;
            }
            longer.times++;
            return longer;
        }
        Draft draft = new Draft(new Entity(EntityKind.EVENT, event.key(), label), period, span, rule, confidence);
        drafts.add(draft);
        same.add(draft);
        return draft;
    }

    // "Assises du bois" and "Assises du bois et de la forêt", held at no other time: one name is the other cut short
    private @Nullable Draft partlyNamed(Entity event, Period period) {
        Set<String> words = SameEvents.words(event);
        for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - REMEMBERED; i--) {
            Draft draft = drafts.get(i);
            boolean dated = !draft.period.isEmpty() && !period.isEmpty() && !SameEvents.agree(draft.period, period);
            if (draft.rule.equals("event.named") && !dated) {
                Set<String> others = SameEvents.words(draft.event);
                if (words.containsAll(others) || others.containsAll(words)) {
                    return draft;
                }
            }
        }
        return null;
    }

    // "La journée du 9 mai est une journée de lancement": of one day, one name is the other cut short
    private @Nullable Draft toldAgain(Entity event, Period period) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null || period.isEmpty() || !last.rule.equals("event.described") || !last.period.equals(period)) {
            return null;
        }
        String label = Folding.fold(event.label());
        String other = Folding.fold(last.event.label());
        // "Réunis le 3 avril, les élus ont voté … lors de la séance plénière du 3 avril"
        if (last.event.label().startsWith(Gatherings.MEETING) && !event.label().startsWith(Gatherings.MEETING)) {
            return last;
        }
        return label.startsWith(other + " ") || other.startsWith(label + " ") ? last : null;
    }

    private static int length(Period period) {
        return period.from() == null ? 0 : period.from().iso().length();
    }

    private void tell(Wording w, Draft draft, int from, int to, int verb, EventDays.@Nullable When when) {
        Span evidence = w.span(from, to);
        if (verb >= 0 && Math.min(Math.abs(verb - from), Math.abs(verb - to)) < 30) {
            evidence = evidence.cover(w.token(verb).span());
        }
        if (when != null) {
            evidence = evidence.cover(when.span());
        }
        if (draft.place == null && (verb >= 0 || when != null)) {
            Name host = EventPlaces.host(w, from);
            Name place = host != null ? host : EventPlaces.of(w, Math.max(to, verb));
            Name come = place == null ? HostTowns.after(w, to) : null;
            draft.place = place != null ? place : come != null ? come : EventPlaces.of(w, 0);
            if (draft.place != null) {
                evidence = evidence.cover(draft.place.span());
            }
        }
        for (Entity organiser : EventPlaces.organisers(w)) {
            if (!draft.organisers.contains(organiser)) {
                draft.organisers.add(organiser);
            }
        }
        boolean first = draft.evidence.equals(w.span(from, to));
        boolean dates = when != null && when.period().equals(draft.period) && !draft.period.isEmpty();
        if (first || dates) {
            draft.evidence = first ? draft.evidence.cover(evidence) : evidence;
        }
    }

    // "la signature de la convention a eu lieu lundi": told of as an event in its own words
    private boolean isDescribed(Agreement agreement) {
        return drafts.stream()
                .anyMatch(draft -> Folding.fold(draft.event.label()).contains("signature")
                        && draft.evidence.overlaps(agreement.evidence().span()));
    }

    private static String signatureOf(String label) {
        String first = Folding.fold(label.split(" ", 2)[0]);
        if (WordSet.of("contrat plan pacte protocole schema programme fonds premier nouveau")
                .contains(first)) {
            return "signature du ";
        }
        if (Set.of("convention", "charte", "feuille", "strategie").contains(first)) {
            return "signature de la ";
        }
        boolean vowel = !first.isEmpty() && "aeiou".indexOf(first.charAt(0)) >= 0;
        return vowel && !FunctionWords.has(first) ? "signature de l'" : "signature de ";
    }

    // a signature with its day is held too
    private List<Event> signatures(List<Agreement> agreements) {
        List<Event> signatures = new ArrayList<>();
        for (Agreement agreement : agreements) {
            boolean told =
                    Folding.fold(agreement.evidence().span().of(source.text())).contains("signature");
            if (told
                    && !isDescribed(agreement)
                    && agreement.signedOn() != null
                    && agreement.signedOn().iso().length() == 10) {
                String label = agreement.agreement().label();
                signatures.add(new Event(
                        Entity.named(EntityKind.EVENT, signatureOf(label) + label),
                        Period.in(agreement.signedOn()),
                        null,
                        null,
                        agreement.parties(),
                        Evidence.at(agreement.evidence().span(), "event.signature", 0.6)));
            }
        }
        return signatures;
    }
}
