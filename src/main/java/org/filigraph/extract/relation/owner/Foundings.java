package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Time;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads when bodies began, and where: {@code foundedIn}. */
final class Foundings implements TieReader {
    private static final Set<String> BEGUN = WordSet.of(
            """
            cree creee crees creees fonde fondee fondes fondees ne nee lance lancee constitue constituee instaure
            instauree etabli etablie initie initiee ouvert ouverte ouverts ouvertes inaugure inauguree lances lancees
            nes nees nait concu concue concus concues cofonde cofondee cofondes cofondees""");
    private static final Set<String> BEGIN =
            WordSet.of("creation fondation naissance debuts lancement origine ouverture");
    private static final Set<String> STARTS = Conjugation.forms("ouvrir", "demarrer", "commencer", "debuter", "lancer");
    private static final Set<String> HAS = WordSet.of("a ont avait avaient ayant");
    private static final Set<String> FOUNDS =
            WordSet.of("fonde fondent fonda fonderent cree creent crea cofonde cofondent cofonda cofonderent");
    private static final int LONG_CLAUSE = 12;
    private static final Set<String> IS_BORN = WordSet.of("nait naissait naquit naissent ne nee nes nees");
    private static final Set<String> STORIES = WordSet.of("histoire aventure saga epopee");
    private static final Set<String> COMMENCES = Conjugation.forms("commencer", "debuter", "demarrer", "remonter");
    private static final int FAR = 6;
    private static final int LONG_FRONT = 90;

    private final Ties ties;
    private final Subjects subjects;

    Foundings(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    @Override
    public void read(Wording w) {
        List<Time> times = ties.source().mentions().timesIn(w.span());
        for (Time time : times) {
            if (time.from() == null || time.sense() == Time.Sense.BY) {
                continue;
            }
            int at = w.at(time.span().start());
            boolean since = time.to() == null
                    && (w.word(at).equals("des")
                            || w.word(at - 1).equals("des")
                            || w.word(at - 1).startsWith("exist")
                            || w.word(at - 2).startsWith("exist"));
            boolean days = w.word(at).equals("du") || w.word(at - 1).equals("du"); // "ouvert du 5 au 13 mai"
            int verb = days ? -1 : verb(w, at);
            int end = w.at(time.span().end() - 1) + 1;
            boolean object =
                    w.afterArticle(end) > end || w.word(end).startsWith("un") || PointingWords.isOwn(w.word(end));
            verb = verb >= 0 && object && COMMENCES.contains(w.word(verb)) ? -1 : verb; // "a commencé en 1980 la halle"
            verb = verb < 0 && opens(w, at) ? after(w, w.at(time.span().end() - 1) + 1) : verb;
            int named = verb < 0 ? begins(w, at, w.at(time.span().end() - 1) + 1) : -1;
            if (named >= 0
                    && time.to() != null
                    && time.from().year() == time.to().year()) {
                Span evidence = w.span(Math.min(named, at), w.endOfName(named)).cover(time.span());
                founded(
                        new Said(NameLists.entity(w, named), named),
                        Integer.toString(time.from().year()),
                        evidence,
                        0.8);
            }
            if (verb >= 0
                    && (since
                            || time.to() != null
                                    && time.from().year() == time.to().year())) {
                body(w, verb, at, time.span(), Integer.toString(time.from().year()));
            } else if (verb >= 0 && time.to() != null && isBetween(w, at)) {
                body(w, verb, at, time.span(), Integer.toString(time.to().year()));
            }
        }
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && w.word(i).startsWith("ne") && begun(w, i) && Whereabouts.isIn(w, i + 1)) {
                Name town = w.name(w.afterArticle(i + 2), EntityKind.TERRITORY);
                Said who = who(w, i);
                if (town != null && who != null && Whereabouts.isLocal(town.entity())) {
                    place(w, who, i, i + 3, town);
                }
            }
        }
    }

    // "l'histoire de X commence en 1998", "en 1994 naissait X": the index of X, or -1
    private static int begins(Wording w, int at, int end) {
        for (int k = at - 1; k > 0 && at - k < FAR; k--) {
            if (w.name(k) != null || w.isMark(k)) {
                break;
            }
            boolean story = w.name(k - 1, EntityKind.ORGANISATION) != null && COMMENCES.contains(w.word(k));
            int of = story ? w.startOfName(k - 1) - 1 : -1;
            of = w.afterArticle(of) > of ? of - 1 : of;
            if (story && of > 0 && STORIES.contains(w.word(of - 1))) {
                return w.startOfName(k - 1);
            }
        }
        for (int k = end; k < w.size() && k - end < LONG_CLAUSE && !(k > end && w.isMark(k)); k++) {
            int whom = NameLists.skipNouns(w, w.afterArticle(k + 1));
            boolean founds = w.name(k) == null && FOUNDS.contains(w.word(k));
            if (founds
                    && w.name(whom, EntityKind.ORGANISATION) != null
                    && !w.word(k + 1).equals("des")) {
                return whom; // "En 2012, trois ingénieurs fondent X"
            }
        }
        int verb = w.word(end).equals(",") ? end + 1 : end;
        verb += w.word(verb).equals("est") || w.word(verb).equals("etait") ? 1 : 0;
        int named = NameLists.skipNouns(w, w.afterArticle(verb + 1));
        return IS_BORN.contains(w.word(verb)) && w.name(named, EntityKind.ORGANISATION) != null ? named : -1;
    }

    // "conçue entre 2012 et 2014": it was there at the end
    private static boolean isBetween(Wording w, int at) {
        return w.word(at).equals("entre") || w.word(at - 1).equals("entre");
    }

    // the participle or noun of beginning right before the date: "créée en", "a été fondé à Brest en", "sa création en"
    private static int verb(Wording w, int at) {
        for (int i = at; i >= 0 && i >= at - FAR - 3; i--) {
            boolean label = w.word(i).equals(":") && i < 4 && BEGIN.contains(w.word(i - 1));
            boolean dated =
                    w.word(i).equals(",") && i >= at - 2 && BEGIN.contains(w.word(i - 1)); // "sa création, en 1885,"
            if (w.isMark(i) && i < at && !w.word(i).equals("(") && !label && !dated) {
                return -1;
            }
            if (w.name(i) == null && (begun(w, i) || BEGIN.contains(w.word(i)) || starts(w, i, at))) {
                return i;
            }
        }
        return -1;
    }

    // "En 2002, X", "C'est en 1987 que X", "Voilà vingt ans, en 2002, X"
    private static boolean opens(Wording w, int at) {
        for (int k = 0; k < at; k++) {
            if (w.name(k) != null || VerbGroup.isAuxiliary(w, k) && k > 1) {
                return false;
            }
        }
        return at < 12;
    }

    // the passive that a date in front belongs to: "a été créé", "est née"
    private static int after(Wording w, int from) {
        boolean said = w.word(from).equals(",")
                || w.word(from).equals("que")
                || w.word(from).equals("qu'");
        for (int k = from; said && k < w.size() && k - from < 16; k++) {
            boolean auxiliary = VerbGroup.isAuxiliary(w, k - 1) && !HAS.contains(w.word(k - 1));
            boolean opens = w.word(k).equals("jour") || w.word(k).equals("portes");
            if (w.name(k) == null && begun(w, k) && (auxiliary || opens)) {
                return k; // "En 2006, X ouvre ses portes", "en 2007, Y voit le jour"
            }
            if (w.word(k).equals("qui") || w.word(k).equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    // "ne" is a negation unless it stands as "né"; "crée des emplois" founds nobody
    private static boolean begun(Wording w, int i) {
        String written = w.token(i).text();
        boolean participle = written.endsWith("é")
                || written.endsWith("ée")
                || w.word(i).startsWith("ouvert")
                || w.word(i).startsWith("concu")
                || !written.endsWith("e");
        boolean put = w.word(i).equals("en")
                && w.word(i + 1).equals("place")
                && w.word(i - 1).startsWith("mis");
        boolean born = w.word(i).equals("jour")
                && w.word(i - 1).equals("le")
                && (w.word(i - 2).equals("vu") || w.word(i - 2).equals("voit"));
        boolean open = (w.word(i).equals("portes") || w.word(i).startsWith("activite"))
                && PointingWords.isOwn(w.word(i - 1))
                && STARTS.contains(w.word(i - 2)); // "a ouvert ses portes", "démarre son activité"
        boolean exists = w.word(i).startsWith("exist") && w.word(i + 1).equals("depuis");
        return BEGUN.contains(w.word(i)) && participle || put || born || open || exists;
    }

    // "exposant du salon depuis sa création": that of the fair
    private static boolean isOfEvent(Wording w, int verb) {
        for (int k = verb - 1; k > 0 && verb - k < 6; k--) {
            if (w.name(k) == null && NounClass.EVENT.has(w.word(k)) && w.name(k + 1) == null
                    || w.name(k, EntityKind.EVENT) != null) {
                return k > 1;
            }
        }
        return false;
    }

    // "L'entreprise, qui a démarré en 1961 avec deux fours": a body begins, and nothing is begun by it
    private static boolean starts(Wording w, int i, int at) {
        boolean has = HAS.contains(w.word(i - 1))
                || w.word(i).endsWith("e") && !w.token(i).text().endsWith("é");
        int before = has && HAS.contains(w.word(i - 1)) ? i - 2 : i - 1;
        boolean named = w.name(before, EntityKind.ORGANISATION) != null;
        boolean body = named && w.afterOf(w.startOfName(before) - 1) != w.startOfName(before)
                || w.word(before).equals("qui")
                || w.word(before).equals("elle")
                || BodyNouns.isBody(w.word(before)) && !PlantWords.isPlant(w.word(before));
        return COMMENCES.contains(w.word(i)) && !w.word(i).startsWith("remont") && has && body && at - i <= 3;
    }

    private @Nullable Said who(Wording w, int verb) {
        if (BEGIN.contains(w.word(verb))) {
            int named = NameLists.skipNouns(w, w.afterOf(verb + 1));
            if (w.name(named, EntityKind.ORGANISATION) != null) {
                return new Said(NameLists.entity(w, named), named);
            }
            boolean since = w.says(verb - 2, "depuis", "la") && w.afterOf(verb + 1) == verb + 1; // "depuis la création"
            boolean own = (since || PointingWords.isOwn(w.word(verb - 1))) && !isOfEvent(w, verb);
            boolean by = w.word(verb + 3).equals("par"); // "depuis son lancement en 2012 par A": more stands before X
            Said front = own && !by ? subjects.afterFront(w, verb) : null;
            boolean label = w.word(verb + 1).equals(":")
                    && !w.word(verb).startsWith("ouv")
                    && !w.word(verb).startsWith("lanc");
            return front != null ? front : own && !by || label ? subjects.topic(w, verb) : null;
        }
        int start = verb;
        if (w.word(verb).equals("en")) {
            start = verb - 1;
        } else if (w.word(verb).equals("jour")
                || w.word(verb).equals("portes")
                || w.word(verb).startsWith("activite")) {
            start = verb - 2;
        }
        int word = start;
        start = VerbGroup.begin(w, start);
        boolean full = start < word && VerbGroup.isAuxiliary(w, start);
        boolean starts = COMMENCES.contains(w.word(verb));
        if (!starts && full && HAS.contains(w.word(start)) && !w.word(word - 1).equals("ete") && word == verb) {
            return begunBy(w, verb);
        }
        if ((w.word(verb).startsWith("lance") || w.word(verb).startsWith("ouvert"))
                && verb > 0
                && !w.word(verb - 1).equals("ete")
                && !w.word(verb - 1).equals(",")
                && w.name(verb - 1, EntityKind.ORGANISATION) == null) {
            return null;
        }
        if (!full && word == verb - 2 && isOfEvent(w, word)) {
            return null; // "le salon de X ouvre ses portes"
        }
        boolean opens = !full && word == verb - 2 && !Conjugation.isInfinitive(w.word(word));
        List<Said> openers = opens ? subjects.ofVerb(w, start) : List.of();
        if (!openers.isEmpty()) {
            return openers.get(0); // "X, le centre de Lens, voit le jour"
        }
        if (!full && !starts) {
            int end = founders(w, word);
            Said front = end > 0 ? subjects.afterFront(w, word, end) : null;
            if (end > 0 && word < 3) {
                Said later = pointed(w, word);
                return later != null ? later : front;
            }
            if (w.word(word - 1).equals(",") && isUnnamed(w, word - 2)) {
                return null; // "aux élèves du cursus « Verriers », créé en 2012"
            }
            Said said = w.word(word - 1).equals(",") ? defined(w, word) : null;
            said = said != null ? said : subjects.ofDescription(w, word);
            return said != null || word > 2 ? said : pointed(w, word);
        }
        List<Said> found = subjects.ofVerb(w, start);
        return found.isEmpty() ? null : found.get(0);
    }

    // whether what stands there is called by a name that nobody knows for a body's: in quotes, or in capitals
    private static boolean isUnnamed(Wording w, int k) {
        boolean quoted = k > 0 && (w.word(k).equals("»") || w.word(k).equals("”"));
        int last = quoted ? k - 1 : k;
        return last > 0
                && w.name(last) == null
                && (quoted || w.token(last).isWord() && w.token(last).isCapitalised());
    }

    // "X est une association professionnelle, née en": whom the sentence says what it is
    private static @Nullable Said defined(Wording w, int participle) {
        int name = NameLists.skipNouns(w, w.afterArticle(0));
        boolean body = w.name(name, EntityKind.ORGANISATION) != null;
        int is = body ? NameLists.afterBrackets(w, w.endOfName(name)) : -1;
        boolean one = body && w.word(is).equals("est") && w.word(is + 1).startsWith("un");
        for (int k = is + 2; one && k < participle; k++) {
            if (w.name(k) != null || w.word(k).equals("qui") || VerbGroup.isAuxiliary(w, k)) {
                return null;
            }
        }
        return one ? new Said(NameLists.entity(w, name), name) : null;
    }

    // "Fondé en 2005 par A, B et C": where those who founded it end
    private static int founders(Wording w, int i) {
        for (int k = i + 1; k < w.size() && k - i < 7; k++) {
            if (w.word(k).equals("par") && w.name(k) == null) {
                List<Integer> listed = NameLists.at(w, k + 1, EntityKind.ORGANISATION, EntityKind.PERSON);
                return listed.isEmpty() ? -1 : w.endOfName(listed.get(listed.size() - 1));
            }
            if (w.isMark(k) || w.name(k) != null) {
                return -1;
            }
        }
        return -1;
    }

    // "Créé en 1973, l'événement", or, behind a longer phrase, the body that the document is about
    private @Nullable Said pointed(Wording w, int i) {
        boolean comma = false;
        for (int k = i; k < w.size() && k - i < LONG_FRONT; k++) {
            if (w.word(k).equals(",") && Salience.pointsAt(w, k + 1)) {
                Entity thing = ties.salience().thing(w, 0);
                return thing == null ? null : new Said(thing, -1);
            }
            if (w.word(k).equals(",") && w.name(k + 1, EntityKind.PERSON) != null) {
                return null; // "Née en 1987 à Tulle, Anne Corbin dirige X"
            }
            comma |= w.word(k).equals(",");
            if (comma
                    && ties.main() != null
                    && w.name(k) != null
                    && NameLists.entity(w, k).equals(ties.main())) {
                return new Said(NameLists.entity(w, k), k);
            }
        }
        return null;
    }

    // "a fondé la société X", "avait fondé l'entreprise": whom it began, not who began it
    private @Nullable Said begunBy(Wording w, int verb) {
        int noun = w.afterArticle(verb + 1);
        int named = NameLists.skipNouns(w, noun);
        if (w.name(named, EntityKind.ORGANISATION) != null && !w.word(verb).startsWith("lance")) {
            return new Said(NameLists.entity(w, named), named);
        }
        Entity told = ties.latest() != null ? ties.latest() : ties.earlierSubject();
        boolean pointed = noun > verb + 1 && BodyNouns.isBody(w.word(noun)) && !w.isContentWord(noun + 1);
        return pointed && told != null ? new Said(told, -1) : null;
    }

    private void body(Wording w, int verb, int at, Span date, String year) {
        Said who = who(w, verb);
        int end = w.at(date.end() - 1) + 1;
        if (who == null) {
            // "autorité de X créée en 2021 – Y": the name after the dash
            Name after = w.word(end).equals("–") ? w.name(end + 1, EntityKind.ORGANISATION) : null;
            if (after != null) {
                founded(new Said(after.entity(), end + 1), year, w.span(verb, end + 2), 0.6);
            }
            return;
        }
        Name told = who.at() < 0 ? null : w.name(who.at());
        boolean back = verb < 2 && (told == null || Discourse.isPointer(told));
        Entity bought = back ? ties.bought(who.entity(), w.span().start()) : null;
        who = bought == null ? who : new Said(bought, -1); // "Née en 1931, l'entreprise": the one that was bought
        Span evidence = w.span(verb, verb + 1).cover(date);
        Name named = who.at() < 0 ? null : w.name(who.at());
        if (named != null) {
            evidence = evidence.cover(named.span());
        }
        founded(who, year, evidence, 0.85);
        if (!BEGIN.contains(w.word(verb))) {
            boolean in = w.word(end).equals("a") || w.word(end).equals("en");
            Name town = in ? w.name(end + 1, EntityKind.TERRITORY) : null;
            if (town == null && Whereabouts.isIn(w, verb + 1)) {
                int place = Whereabouts.at(w, verb + 1); // "créé sur le territoire de la Drôme"
                town = place < 0 ? null : w.name(place, EntityKind.TERRITORY);
            }
            if (town != null) {
                place(w, who, verb, at, town);
            }
        }
    }

    private void founded(Said who, String year, Span evidence, double confidence) {
        if (PublicBodies.has(who.entity())) {
            return; // what begins is rather its programme
        }
        ties.add(who.entity(), "foundedIn", Ties.year(year), Modality.STATED, evidence, "relation.founded", confidence);
    }

    private void place(Wording w, Said who, int verb, int at, Name town) {
        if (PublicBodies.has(who.entity())) {
            return;
        }
        Span evidence = w.span(verb, Math.min(w.size(), Math.max(verb + 1, at))).cover(town.span());
        ties.add(who.entity(), "locatedIn", town.entity(), Modality.STATED, evidence, "relation.founded.at", 0.75);
    }
}
