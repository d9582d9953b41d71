package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.StatusWords;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * A place in its sentence, and what the words around it make of it: where somebody met, whom an office serves, what
 * another number is of, rather than where a figure holds.
 */
final class PlacePhrase {
    private static final Set<String> AGENT = WordSet.of("par avec vers contre face");
    private static final Set<String> LINKS = WordSet.of(", et ou de d' du la le l' les en");
    private static final int LIST = 20;
    private static final int MANY = 3;
    private static final Set<String> ONE = WordSet.of("un une autre deuxieme seconde second");

    private static final Set<String> SCALES = WordSet.of("echelle echelon niveau");
    private static final Set<String> WHERE = WordSet.of("en a au aux dans pour");
    /** A place so many words after a number may be that number's. */
    private static final int TAKEN = 9;

    /** Words for the most of something. */
    private static final Set<String> MOST = WordSet.of("plus moins mieux");
    /** What stands before an average that something is held against. */
    private static final Set<String> AGAINST = WordSet.of("a que de dela dessus dessous");
    /** A place so many words after a number may be what that is a share of. */
    private static final int WHOLE = 8;
    /** A noun and its adjectives are no more words than so many. */
    private static final int PHRASE = 4;

    private static final Set<String> BESIDE = WordSet.of("pres proximite portes loin cote autour face");
    private static final Set<String> TITLES = WordSet.of(
            """
            classement accord accords traite sommet declaration protocole conference bourse cour salon foire stade""");
    private static final Set<String> AREAS = WordSet.of("region departement ville metropole conseil");
    private static final Set<String> COUNCILS = WordSet.of(
            """
            region departement ville mairie metropole regional departemental municipal metropolitain communautaire
            agglomeration agglo communaute collectivite assemblee""");
    /** What tells that something is in a land, and not its council's. */
    private static final Set<String> INSIDE = WordSet.of("en dans a au sur travers hors");

    private static final Set<String> ARTICLES = WordSet.of("le la l' les");
    private static final Set<String> OF = WordSet.of("de d' du des");

    private final Mentions mentions;
    private final Wording w;
    private final Context.Place place;
    private final int from;

    PlacePhrase(Mentions mentions, Wording w, Context.Place place) {
        this.mentions = mentions;
        this.w = w;
        this.place = place;
        this.from = w.at(place.span().start());
    }

    /** Index of what stands before it and its articles. */
    int preposition() {
        int before = from - 1;
        while (before > 0 && ARTICLES.contains(w.word(before))) {
            before--;
        }
        return before;
    }

    /** "à l'échelle nationale": told by an adjective that places. */
    boolean isScale() {
        return place.named() && w.name(from) == null && !w.word(from).equals("monde");
    }

    /** "À l'échelle nationale, …", "…, au niveau national, …": whether a clause begins with it. */
    boolean isScaleLeading() {
        int first = from - 1;
        while (first > 0
                && (ARTICLES.contains(w.word(first))
                        || WHERE.contains(w.word(first))
                        || SCALES.contains(w.word(first)))) {
            first--;
        }
        return w.word(w.at(place.span().end())).equals(",") && (first <= 0 || w.isMark(first));
    }

    /** Whether it is told in passing: no figure of the sentence holds there. */
    boolean isPassing() {
        return isHeld()
                || place.manner() == Context.Manner.END
                || place.manner() == Context.Manner.MOSTLY
                || isRanked()
                || isBeside()
                || isAgent()
                || isTaken()
                || isListed();
    }

    /** "2 sites (600 salariés) en Bretagne": whether the numbers between stand in brackets. */
    boolean isAfterBracketsOnly(int at) {
        int depth = 0;
        for (int i = at; i < from; i++) {
            depth += w.word(i).equals("(") ? 1 : w.word(i).equals(")") ? -1 : 0;
            if (depth == 0 && w.token(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** "basée à Rennes": where a body is, not where what it counts holds. */
    boolean isSeat() {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            String word = w.word(i);
            if (word.startsWith("bas") && word.length() <= 6 && word.length() >= 4
                    || word.startsWith("situe")
                    || word.startsWith("install")
                    || word.startsWith("implante")
                    || word.startsWith("siege")
                    || word.startsWith("originaire")
                    || word.startsWith("present") && word.length() <= 9
                    || word.startsWith("etabli") && word.length() <= 8
                    || word.startsWith("localise")
                    || word.equals("nee")) {
                return true;
            }
        }
        return false;
    }

    /** "en Bretagne, avec 250 entreprises": what is there follows. */
    boolean isAccompanied() {
        int to = w.at(place.span().end());
        int next = w.word(to).equals(",") ? to + 1 : to;
        return w.word(next).equals("avec") || w.word(next).equals("ou");
    }

    /** "Brest (Finistère)": a place that only says where another lies. */
    boolean isGloss() {
        Name before = w.word(from - 1).equals("(") ? w.name(from - 2) : null;
        return before != null && before.is(EntityKind.TERRITORY);
    }

    /** "le 21 janvier à Toulouse": where somebody met, not where a figure holds. */
    boolean isHeld() {
        int start = place.span().start();
        Span near = new Span(Math.max(w.span().start(), start - 40), start);
        for (Time time : mentions.timesIn(near)) {
            boolean day = time.from() == null || time.from().iso().length() == 10;
            if (day && start - time.span().end() <= 6) {
                return true;
            }
        }
        return false;
    }

    /** "Première productrice de France, elle compte", "parmi les plus bas de France": a place that something is ranked in. */
    boolean isRanked() {
        for (int i = from - 1; i >= Math.max(0, from - 6) && !w.isMark(i); i--) {
            String word = w.word(i);
            if (word.startsWith("premi")
                    || word.endsWith("ieme")
                    || word.equals("leader")
                    || word.equals("numero")
                    || word.equals("rang")
                    || MOST.contains(word) && ARTICLES.contains(w.word(i - 1)) && !OF.contains(w.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "supérieur à la moyenne nationale", "plus vite que la moyenne de la région": what something is held against. */
    boolean isAverage() {
        int noun = from - 1;
        while (noun > 0
                && (OF.contains(w.word(noun)) || ARTICLES.contains(w.word(noun)) || AREAS.contains(w.word(noun)))) {
            noun--;
        }
        return w.word(noun).equals("moyenne") && w.word(noun - 1).equals("la") && AGAINST.contains(w.word(noun - 2));
    }

    /** "la moyenne nationale est de 7 %": what is told is that average. */
    boolean isAverageTold() {
        int noun = from - 1;
        while (noun > 0
                && (OF.contains(w.word(noun)) || ARTICLES.contains(w.word(noun)) || AREAS.contains(w.word(noun)))) {
            noun--;
        }
        return w.word(noun).equals("moyenne") && w.word(noun - 1).equals("la") && !AGAINST.contains(w.word(noun - 2));
    }

    /** "3 M€ de la Région Bretagne", "le Département de la Creuse apporte": whether its council is told, as who acts. */
    boolean isGiver() {
        Name name = w.name(from);
        int first = name != null && name.is(EntityKind.ORGANISATION) ? w.startOfName(from) : from;
        boolean council = first < from || name != null && name.is(EntityKind.ORGANISATION);
        if (!council) {
            int noun = from - 1;
            while (noun > 0 && (OF.contains(w.word(noun)) || ARTICLES.contains(w.word(noun)))) {
                noun--;
            }
            council = COUNCILS.contains(w.word(noun));
            first = noun;
        }
        int before = ARTICLES.contains(w.word(first - 1)) ? first - 2 : first - 1;
        return council && !INSIDE.contains(w.word(before));
    }

    /** "9 % du lait national et 4 % du beurre": what another number is a share of. */
    boolean isOthersWhole() {
        int noun = from - 1;
        while (noun > 0 && (ARTICLES.contains(w.word(noun)) || AREAS.contains(w.word(noun)))) {
            noun--;
        }
        if (place.named() && !OF.contains(w.word(noun)) && !w.word(noun).equals("en")) {
            return false;
        }
        int start = w.token(Math.max(0, from - WHOLE)).span().start();
        List<Numeral> others = mentions.numeralsIn(new Span(start, place.span().start()));
        if (others.isEmpty()) {
            return false;
        }
        Numeral last = others.get(others.size() - 1);
        int of = w.at(last.span().end());
        return last.unit().equals("percent") && OF.contains(w.word(of)) && !hasVerb(of + 1, from);
    }

    /** "un total national de 8 000 emplois": whether an adjective qualifies the noun for what is told. */
    boolean isTotal(int number) {
        int to = w.at(place.span().end());
        return w.name(from) == null && OF.contains(w.word(to)) && number == to + 1;
    }

    /** "l'Eure, l'Oise et l'Orne": where several places are told alike, a number is of none of them. */
    boolean isListed() {
        int alike = 1;
        for (int i = from - 1; i >= Math.max(0, from - LIST) && alike < MANY; i--) {
            Name name = w.name(i);
            if (name != null && name.is(EntityKind.TERRITORY)) {
                alike++;
                i = w.startOfName(i);
            } else if (!LINKS.contains(w.word(i))) {
                return false;
            }
        }
        return alike >= MANY;
    }

    /** "commandé par l'Égypte", "avec la Chine": who takes part, not where. */
    boolean isAgent() {
        Name name = w.name(from);
        return name != null && name.is(EntityKind.TERRITORY) && AGENT.contains(w.word(beforeArticle(from)));
    }

    /** "60 salariés à Brest, 40 apprentis", "contre 12 % au niveau national": a place right after a number is that number's. */
    boolean isTaken() {
        Name name = w.name(from);
        if (!isScale() && (name == null || !name.is(EntityKind.TERRITORY))) {
            return false;
        }
        int before = beforeArticle(isScale() ? from - 1 : from);
        if (OF.contains(w.word(before)) && SCALES.contains(w.word(before - 1))) {
            before = beforeArticle(before - 1);
        }
        if (!WHERE.contains(w.word(before))) {
            return false;
        }
        if (ONE.contains(w.word(before - 1))) {
            return true; // "13 sites, dont un à Brest"
        }
        int start = w.token(Math.max(0, from - TAKEN)).span().start();
        for (Numeral other : mentions.numeralsIn(new Span(start, place.span().start()))) {
            if (w.at(other.span().end()) <= before && !hasVerb(w.at(other.span().end()), before)) {
                return true;
            }
        }
        return false;
    }

    private int beforeArticle(int i) {
        return ARTICLES.contains(w.word(i - 1)) ? i - 2 : i - 1;
    }

    private boolean hasVerb(int first, int to) {
        for (int i = first; i < to; i++) {
            if (w.isMark(i) || StatusWords.isDone(w.token(i)) || StatusWords.isFuture(w.token(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Avec 9 400 emplois, la Moselle est", "Avec 9 400 emplois, la filière mosellane est": what a number that leads a
     * sentence is of stands after the comma.
     */
    boolean isLed(int at) {
        int begin = w.isMark(0) ? 1 : 0;
        int before = place.named() ? from : firstOfPhrase();
        before = ARTICLES.contains(w.word(before - 1)) || AREAS.contains(w.word(before - 1)) ? before - 1 : before;
        before = ARTICLES.contains(w.word(before - 1)) ? before - 1 : before;
        boolean leads =
                w.word(begin).equals("avec") || w.word(begin).startsWith("fort") && OF.contains(w.word(begin + 1));
        if (!leads || !w.word(before - 1).equals(",")) {
            return false;
        }
        for (int i = at; i < before - 1; i++) {
            if (w.token(i).isWord() && StatusWords.isDone(w.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the noun that an adjective qualifies, with what stands between, begins. */
    private int firstOfPhrase() {
        int first = from;
        while (first > Math.max(0, from - PHRASE) && w.isContentWord(first - 1)) {
            first--;
        }
        return first;
    }

    /** "à proximité de Pontivy". */
    boolean isBeside() {
        return OF.contains(w.word(from - 1)) && BESIDE.contains(w.word(from - 2));
    }

    /** "le classement de Shanghai": a place in what is no name of a place. */
    boolean isTitle() {
        return OF.contains(w.word(from - 1)) && TITLES.contains(w.word(from - 2));
    }

    /** "préfet de la région Bretagne": whom a person serves. */
    boolean isOffice(int begin) {
        int noun = from - 1;
        while (noun > begin && (ARTICLES.contains(w.word(noun)) || AREAS.contains(w.word(noun)))) {
            noun--;
        }
        if (!OF.contains(w.word(noun))) {
            return false;
        }
        for (int i = noun - 1; i >= Math.max(begin, noun - 4) && !w.isMark(i); i--) {
            if (NounClass.ROLE.has(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "22 % des emplois de la Bretagne": a place after "de" belongs to the whole. */
    boolean isOf() {
        String before = w.word(preposition());
        return OF.contains(before) || before.equals(",") || before.equals("et");
    }
}
