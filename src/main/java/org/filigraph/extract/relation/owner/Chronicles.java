package org.filigraph.extract.relation.owner;

import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Time;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads when the body that a text is about began from lines and words that don't name it: "1987 : création de
 * l'entreprise", "2009 création à Nevers", "Tout commence en 1974", "une histoire qui démarre en 1952" ({@code foundedIn}).
 */
final class Chronicles implements TieReader {
    private static final Set<String> BEGIN =
            WordSet.of("creation fondation"); // "1981 : naissance à Saumur" is a person's
    private static final Set<String> MARKS = WordSet.of(": – — - ,");
    private static final Set<String> STORIES = WordSet.of("histoire aventure saga epopee tout");
    private static final Set<String> COMMENCES = Conjugation.forms("commencer", "debuter", "demarrer", "remonter");
    private static final int SHORT = 4;
    private static final int FAR = 8;

    private final Ties ties;

    Chronicles(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (Time time : ties.source().mentions().timesIn(w.span())) {
            if (time.from() == null || time.to() == null || time.sense() == Time.Sense.BY) {
                continue;
            }
            if (time.from().year() != time.to().year()) {
                continue;
            }
            int at = w.at(time.span().start());
            int end = w.at(time.span().end() - 1) + 1;
            String year = Integer.toString(time.from().year());
            if (at <= 1 && w.span().start() == w.block().span().start()) {
                line(w, time.span(), MARKS.contains(w.word(end)) ? end + 1 : end, year);
            }
            story(w, at, time.span(), year);
        }
    }

    // "1987 : création de l'entreprise", "2009 création à Nevers"
    private void line(Wording w, Span date, int noun, String year) {
        int of = w.afterArticle(w.afterOf(noun + 1));
        boolean ends = of + 1 >= w.size() || !w.isContentWord(of + 1) && w.name(of + 1) == null;
        boolean pointed = of > noun + 1 && BodyNouns.isBody(w.word(of)) && ends;
        boolean bare = noun + 1 >= w.size() || w.isMark(noun + 1) || Whereabouts.isIn(w, noun + 1);
        int named = NameLists.skipNouns(w, w.afterOf(noun + 1));
        Said who = named > noun + 1 && w.name(named, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, named), named)
                : pointed || bare ? theOne(w, noun) : null;
        if (who == null || !BEGIN.contains(w.word(noun)) || w.name(noun) != null) {
            return;
        }
        begun(who, year, w.span(noun, noun + 1).cover(date));
        int place = Whereabouts.isIn(w, noun + 1) ? Whereabouts.at(w, noun + 1) : -1;
        Name town = place < 0 ? null : w.name(place, EntityKind.TERRITORY);
        if (town != null && NameLists.isTown(w, place)) {
            Span evidence = date.cover(town.span());
            ties.add(who.entity(), "locatedIn", town.entity(), Modality.STATED, evidence, "relation.founded.at", 0.75);
        }
    }

    // "Tout commence en 1974", "C'est une histoire qui démarre dans un garage, en 1952"
    private void story(Wording w, int at, Span date, String year) {
        for (int k = at - 1; k > 0 && at - k < FAR && w.name(k) == null; k--) {
            if (!COMMENCES.contains(w.word(k))) {
                continue;
            }
            for (int n = k - 1; n >= 0 && k - n < SHORT && w.name(n) == null && !w.isMark(n); n--) {
                boolean whose = w.afterOf(n + 1) > n + 1; // "l'histoire de la vallée commence"
                Said who = STORIES.contains(w.word(n)) && !whose ? theOne(w, n) : null;
                if (who != null) {
                    begun(who, year, w.span(n, k + 1).cover(date));
                    return;
                }
            }
        }
    }

    private @Nullable Said theOne(Wording w, int i) {
        Said who = ties.subjects().topic(w, i);
        return who == null || PublicBodies.has(who.entity()) || who.entity().kind() != EntityKind.ORGANISATION
                ? null
                : who;
    }

    private void begun(Said who, String year, Span evidence) {
        ties.add(who.entity(), "foundedIn", Ties.year(year), Modality.STATED, evidence, "relation.founded.told", 0.75);
    }
}
