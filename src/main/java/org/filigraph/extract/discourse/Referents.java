package org.filigraph.extract.discourse;

import java.util.List;
import org.filigraph.extract.clause.Datelines;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.SpeechVerbs;

/** Finds the words of one sentence that stand for things, places and sectors, with their part in it. */
public final class Referents {
    private final Wording w;
    private final Antecedents antecedents;
    private final FoundReferents found;
    private final Apposition apposition;
    private final Cases cases;
    private final Pronouns pronouns;
    private final Possessives possessives;
    private final CommonNouns nouns;

    private Referents(Wording w, Antecedents antecedents) {
        this.w = w;
        this.antecedents = antecedents;
        this.found = new FoundReferents(w);
        this.apposition = new Apposition(w);
        this.cases = new Cases(w, found, apposition);
        this.pronouns = new Pronouns(w, found, antecedents);
        this.possessives = new Possessives(w, found, antecedents);
        this.nouns = new CommonNouns(w, found, antecedents, cases, pronouns, apposition);
    }

    static List<Referent> of(Wording w, Antecedents antecedents) {
        Referents referents = new Referents(w, antecedents);
        int i = 0;
        while (i < w.size()) {
            referents.found.pass(w.name(i) == null ? w.word(i) : "");
            i = Math.max(i + 1, referents.at(i));
        }
        return referents.found.all();
    }

    /** Takes what stands at {@code i}; answers the index after it. */
    private int at(int i) {
        Name name = w.name(i);
        if (name != null) {
            return named(i, name);
        }
        String word = w.word(i);
        int crowd = Crowds.end(w, i);
        if (crowd > 0) {
            found.add(Kind.SECTOR, Case.SUBJECT, null, i, crowd, "");
            return crowd;
        }
        if (word.startsWith("cel") && ReferentWords.PRONOUNS.contains(word)) {
            Entity latter = ClauseOpenings.isAt(w, i) ? pronouns.latter(word) : null;
            boolean field = ClauseOpenings.isAt(w, i) && latter == null && found.isEmpty() && antecedents.isField(word);
            found.add(field ? Kind.SECTOR : Kind.PRONOUN, cases.at(i), latter, i, i + 1, "");
            return i + 1;
        }
        if (ReferentWords.PRONOUNS.contains(word)) {
            if (!Impersonal.at(w, i)) {
                pronouns.read(i, word);
            }
            return i + 1;
        }
        boolean mine = ReferentWords.MINE.contains(word) && isOfFirm(i + 1);
        if (ReferentWords.OURS.contains(word) || (mine || ReferentWords.SPOKEN.contains(word)) && isOneOfUs(i)) {
            found.add(Kind.WE, cases.at(i), antecedents.we(w.token(i).span().start()), i, i + 1, "");
            return i + 1;
        }
        if (ReferentWords.POSSESSIVES.contains(word) && ReferentWords.TURNS.contains(w.word(i + 1))) {
            return i + 2; // "dans son ensemble", "de son côté": nobody's
        }
        if (ReferentWords.POSSESSIVES.contains(word) && possessives.isOfLater(i)) {
            return i + 1;
        }
        if (ReferentWords.POSSESSIVES.contains(word)) {
            found.add(Kind.POSSESSIVE, cases.at(i), possessives.owner(i), i, i + 1, "");
            return i + 1;
        }
        boolean some = (word.equals("un") || word.equals("une")) && ReferentWords.SECTORS.contains(w.word(i + 1));
        boolean one = some || ReferentWords.DEFINITE.contains(word);
        boolean many = ReferentWords.PLURAL.contains(word);
        return one || many ? nouns.read(i, many) : i + 1;
    }

    /** "On sort 900 cuves par an", "j'ai recruté 12 soudeurs": said by one of the body, who speaks for it. */
    private boolean isOneOfUs(int i) {
        boolean any = w.word(i).equals("on")
                && (w.word(i - 1).equals("l'") || w.word(i + 1).equals("dit"));
        return !any && antecedents.isSpoken(w.token(i).span().start());
    }

    /** "mes 26 compagnons", "mes clients": whether a noun for what a firm has stands there, behind a number or not. */
    private boolean isOfFirm(int i) {
        int noun = i;
        while (noun < w.size() && w.token(noun).isNumber()) {
            noun++;
        }
        return ReferentWords.OF_FIRM.contains(w.word(noun));
    }

    private int named(int i, Name name) {
        int end = w.endOfName(i);
        if (ReferentWords.MANY.contains(w.word(i)) && end == i + 1) {
            return end; // "les entreprises ETI": no name
        }
        if (name.is(EntityKind.TERRITORY)) {
            Case role = Datelines.isIn(w.block(), name.span()) ? Case.OTHER : cases.ofPlace(i);
            found.add(Kind.PLACE, role, null, i, end, cases.headBefore(i, role));
        } else if (isThing(name)) {
            int before = apposition.before(i);
            Case role = cases.ofThing(i);
            found.add(Kind.NAME, role, antecedents.thing(name), i, end, cases.headBefore(before + 1, role));
            placesInside(i, end, name);
        } else if (name.is(EntityKind.PERSON) && cases.at(i) == Case.SUBJECT && !cases.isSpeaker(i) && !says(end)) {
            found.add(Kind.HEAD, Case.SUBJECT, antecedents.headedBy(name.entity()), i, end, "");
        }
        return end;
    }

    private boolean says(int end) {
        return SpeechVerbs.has(w.word(end)) || SpeechVerbs.has(w.word(end + 1));
    }

    /** "l'usine de Limay" tells of Limay too. */
    private void placesInside(int from, int to, Name name) {
        if (!name.rule().equals(DescribedThings.RULE)) {
            return;
        }
        for (Name place : antecedents.placesIn(name)) {
            int at = w.at(place.span().start());
            if (at > from && at < to) {
                found.add(Kind.PLACE, Case.OF, null, at, to, w.word(from));
            }
        }
    }

    /** Whether a name is one of what figures are told of. */
    public static boolean isThing(Name name) {
        return name.is(EntityKind.ORGANISATION)
                || name.is(EntityKind.AGREEMENT)
                || name.is(EntityKind.EVENT)
                || name.is(EntityKind.SITE);
    }
}
