package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Datelines;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.SpeechVerbs;
import org.jspecify.annotations.Nullable;

/** Finds the words of one sentence that stand for things, places and sectors, with their part in it. */
public final class Referents {

    private static final int LEAD = 6;

    private final Wording w;
    private final Antecedents antecedents;
    private final Apposition apposition;
    private final List<Referent> found = new ArrayList<>();
    private boolean bracketed;

    private Referents(Wording w, Antecedents antecedents) {
        this.w = w;
        this.antecedents = antecedents;
        this.apposition = new Apposition(w);
    }

    static List<Referent> of(Wording w, Antecedents antecedents) {
        Referents referents = new Referents(w, antecedents);
        int i = 0;
        while (i < w.size()) {
            String word = w.name(i) == null ? w.word(i) : "";
            referents.bracketed = !word.equals(")") && (referents.bracketed || word.equals("("));
            i = Math.max(i + 1, referents.at(i));
        }
        return referents.found;
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
            add(Kind.SECTOR, Case.SUBJECT, null, i, crowd, "");
            return crowd;
        }
        if (word.startsWith("cel") && ReferentWords.PRONOUNS.contains(word)) {
            Entity latter = opensClause(i) ? latter(word) : null;
            boolean field = opensClause(i) && latter == null && found.isEmpty() && antecedents.isField(word);
            add(field ? Kind.SECTOR : Kind.PRONOUN, roleBefore(i), latter, i, i + 1, "");
            return i + 1;
        }
        if (ReferentWords.PRONOUNS.contains(word)) {
            if (!Impersonal.at(w, i)) {
                pronoun(i, word);
            }
            return i + 1;
        }
        if (ReferentWords.OURS.contains(word) || ReferentWords.SPOKEN.contains(word) && isOneOfUs(i)) {
            add(Kind.WE, roleBefore(i), antecedents.we(w.token(i).span().start()), i, i + 1, "");
            return i + 1;
        }
        if (ReferentWords.POSSESSIVES.contains(word) && ReferentWords.TURNS.contains(w.word(i + 1))) {
            return i + 2; // "dans son ensemble", "de son côté": nobody's
        }
        if (ReferentWords.POSSESSIVES.contains(word) && isOfLater(i)) {
            return i + 1;
        }
        if (ReferentWords.POSSESSIVES.contains(word)) {
            Entity joined = joined(i);
            add(Kind.POSSESSIVE, roleBefore(i), joined == null ? ownerBefore() : joined, i, i + 1, "");
            return i + 1;
        }
        boolean some = (word.equals("un") || word.equals("une")) && ReferentWords.SECTORS.contains(w.word(i + 1));
        boolean one = some || ReferentWords.DEFINITE.contains(word);
        boolean many = ReferentWords.PLURAL.contains(word);
        return one || many ? described(i, many) : i + 1;
    }

    /** "la filière recrute, mais elle": of the subject of the same sentence, else of what was told before. */
    private void pronoun(int i, String word) {
        if (i > 3 && (w.word(i - 1).equals(",") || w.word(i - 1).equals(";")) && isUnnamed(word)) {
            add(Kind.PRONOUN, Case.SUBJECT, null, i, i + 1, "");
            return;
        }
        Entity given = Gifts.purposed(w, i, found, antecedents);
        if (given != null) {
            add(Kind.PRONOUN, Case.SUBJECT, given, i, i + 1, "");
            return;
        }
        for (int k = found.size() - 1; k >= 0; k--) {
            Referent told = found.get(k);
            if (told.bracketed() && !bracketed) {
                continue; // "situé au Mans (Sarthe), il"
            }
            if (told.is(Case.SUBJECT) && (told.is(Kind.SECTOR) || told.is(Kind.PLACE))) {
                add(told.kind(), Case.SUBJECT, null, i, i + 1, "");
                return;
            }
            if (told.is(Kind.HEAD) && w.name(told.from()) != null && isOf(word, told)) {
                add(Kind.HEAD, Case.SUBJECT, told.thing(), i, i + 1, "");
                return;
            }
            if (told.is(Case.SUBJECT) && !told.is(Kind.HEAD) && told.thing() != null && agrees(word, told)) {
                add(Kind.PRONOUN, Case.SUBJECT, told.thing(), i, i + 1, "");
                return;
            }
        }
        Antecedents.Told told = antecedents.pronoun(word, Trading.isTold(w, i));
        add(told.person() ? Kind.HEAD : Kind.PRONOUN, Case.SUBJECT, told.thing(), i, i + 1, "");
    }

    private boolean isOf(String pronoun, Referent person) {
        Name name = w.name(person.from());
        return name != null && antecedents.isOf(pronoun, name.entity());
    }

    /** "On sort 900 cuves par an", "j'ai recruté 12 soudeurs": said by one of the body, who speaks for it. */
    private boolean isOneOfUs(int i) {
        boolean any = w.word(i).equals("on")
                && (w.word(i - 1).equals("l'") || w.word(i + 1).equals("dit"));
        return !any && antecedents.isSpoken(w.token(i).span().start());
    }

    /** Whether a pronoun may stand for what words of its sentence do: "l'entreprise" is no "il", whatever it is called. */
    private boolean agrees(String pronoun, Referent told) {
        Genders.Gender noun = told.is(Kind.NOUN) ? Genders.ofNoun(w.word(told.from()), w.word(told.to() - 1)) : null;
        Genders.Gender one = Genders.ofPronoun(pronoun);
        Entity thing = told.thing();
        return noun != null && one != null ? noun == one : thing != null && antecedents.agree(pronoun, thing);
    }

    /** Whether the sentence's subject has no name and a pronoun may stand for it: "le projet étant prêt, il". */
    private boolean isUnnamed(String pronoun) {
        boolean noun = w.name(0) == null && w.name(1) == null && Genders.isArticle(w.word(0)) && w.isContentWord(1);
        boolean told = !found.isEmpty() && found.get(0).from() <= LEAD;
        Genders.Gender gender = Genders.ofPronoun(pronoun);
        return noun && !told && gender != null && gender == Genders.ofNoun(w.word(0), w.word(1));
    }

    private int named(int i, Name name) {
        int end = w.endOfName(i);
        if (ReferentWords.MANY.contains(w.word(i)) && end == i + 1) {
            return end; // "les entreprises ETI": no name
        }
        if (name.is(EntityKind.TERRITORY)) {
            Case role = Datelines.isIn(w.block(), name.span()) ? Case.OTHER : place(i);
            add(Kind.PLACE, role, null, i, end, headBefore(i, role));
        } else if (isThing(name)) {
            int before = apposition.before(i);
            Case role = role(before, i);
            if (role == Case.OTHER
                    && ReferentWords.PLACING.contains(w.word(before))
                    && before < i - 1
                    && apposition.isSiteNoun(before + 1, i)) {
                role = Case.AT; // "dans l'usine Sorex de Brest"
            }
            if (role == Case.OF
                    && w.word(before - 1).equals("nom")
                    && w.word(before - 2).equals("le")
                    && w.word(before - 3).equals("sous")) {
                role = Case.SUBJECT; // "créée sous le nom de Sorex, elle"
            }
            if (role == Case.SUBJECT && isSpeaker(i)) {
                role = Case.OTHER;
            }
            add(Kind.NAME, role, antecedents.thing(name), i, end, headBefore(before + 1, role));
            placesInside(i, end, name);
        } else if (name.is(EntityKind.PERSON) && roleBefore(i) == Case.SUBJECT && !isSpeaker(i) && !says(end)) {
            add(Kind.HEAD, Case.SUBJECT, antecedents.headedBy(name.entity()), i, end, "");
        }
        return end;
    }

    /** ", constate l'Insee", "», a déclaré Sorex": who says what the sentence tells is not its subject. */
    private boolean isSpeaker(int i) {
        int verb = i - 1;
        while (verb > 0 && (apposition.isArticle(verb) || w.word(verb).equals("les"))) {
            verb--;
        }
        if (!w.isSmallWord(verb) || !SpeechVerbs.has(w.word(verb))) {
            return false;
        }
        int before = verb - 1;
        while (before > 0 && ReferentWords.SPEAKING.contains(w.word(before))) {
            before--;
        }
        return w.isMark(before) && !w.word(before).equals(":");
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
                add(Kind.PLACE, Case.OF, null, at, to, w.word(from));
            }
        }
    }

    /** "ce dernier": the last that the sentence named, or else that was named before it. */
    private @Nullable Entity latter(String pronoun) {
        for (int k = found.size() - 1; k >= 0; k--) {
            Entity thing = found.get(k).thing();
            if (found.get(k).is(Kind.PLACE)) {
                return null;
            }
            if (found.get(k).is(Kind.NAME) && thing != null && antecedents.agree(pronoun, thing)) {
                return thing;
            }
        }
        return antecedents.last(pronoun);
    }

    /** "l'entreprise", "la filière", "le département", "les industriels". */
    private int described(int i, boolean many) {
        int noun = i + 1;
        while (noun < i + 3 && ReferentWords.ADJECTIVES.contains(w.word(noun))) {
            noun++;
        }
        String word = w.word(noun);
        if (!many && w.word(i).startsWith("ce") && word.startsWith("dernier")) {
            add(Kind.PRONOUN, roleBefore(i), latter(word.endsWith("e") ? "elle" : "il"), i, noun + 1, "");
            return noun + 1;
        }
        if (word.isEmpty() || w.name(noun) != null || w.token(noun).isCapitalised() && i > 0 && noun > 0) {
            return i + 1;
        }
        boolean first = noun > i + 1 && w.word(i + 1).startsWith("premi");
        if (ReferentWords.COPULAS.contains(w.word(i - 1)) || first && !isEpithet(i, noun)) {
            return i + 1; // "est la première usine" says what something is
        }
        boolean contracted = Set.of("du", "au", "des", "aux").contains(w.word(i));
        Case role = contracted ? contracted(w.word(i)) : roleBefore(i);
        String head = role == Case.OF ? w.word(contracted ? i - 1 : i - 2) : "";
        if (many
                && ReferentWords.MANY.contains(word)
                && (w.word(i).equals("ces") || ReferentWords.NUMBERS.contains(w.word(noun - 1)))) {
            Entity thing = antecedents.pronoun("ces", false).thing();
            add(thing == null ? Kind.SECTOR : Kind.NOUN, role, thing, i, noun + 1, head);
            return noun + 1; // "ces projets", "les deux entreprises": those of what was told
        }
        int council = w.word(i).equals("des") ? -1 : Councils.end(w, noun, many);
        if (council > 0 && w.name(w.afterOf(council), EntityKind.ORGANISATION) == null) {
            Entity sitting = antecedents.council();
            if (sitting != null) {
                add(Kind.NOUN, role, sitting, i, council, head);
            }
            return council;
        }
        if (role == Case.SUBJECT && !many && Councils.gives(w, noun)) {
            Entity giver = antecedents.councilOf(word);
            if (giver != null) {
                add(Kind.NOUN, role, giver, i, noun + 1, head);
                return noun + 1;
            }
        }
        Entity described = many || apposition.isToName(noun) ? null : antecedents.described(word);
        if (described != null) {
            add(Kind.NOUN, role, described, i, noun + 1, head);
            return noun + 1;
        }
        if (many && ReferentWords.MANY.contains(word) || ReferentWords.SECTORS.contains(word)) {
            add(Kind.SECTOR, role, null, i, noun + 1, head);
            return noun + 1;
        }
        if (!many && ReferentWords.PLACES.contains(word)) {
            add(Kind.PLACE, role, null, i, noun + 1, head);
            return noun + 1;
        }
        if (word.equals("parc") && ReferentWords.FLEETS.contains(w.word(noun + 1))) {
            add(Kind.SECTOR, role, null, i, noun + 1, head);
            return noun + 1;
        }
        Body sort = many ? null : Body.pointedAtBy(word);
        boolean unknown = noun + 1 < w.size()
                && w.token(noun + 1).isWord()
                && w.token(noun + 1).isCapitalised()
                && w.name(noun + 1) == null; // "le campus Cuir": a name that is not known
        boolean some = Body.isWorks(word) && !opensClause(i); // "de la charcuterie"
        if (sort == null || unknown || some || apposition.isToName(noun)) {
            return i + 1;
        }
        if (role == Case.OTHER && sort == Body.SITE && ReferentWords.PLACING.contains(w.word(contracted ? i : i - 1))) {
            role = Case.AT;
        }
        add(Kind.NOUN, role, meant(i, noun + 1, role, sort, word, w.word(i).startsWith("ce")), i, noun + 1, head);
        return noun + 1;
    }

    /** "Connue pour son port, la Bretagne": whether a possessive is the subject's to which the words before it lead. */
    private boolean isOfLater(int i) {
        if (!found.isEmpty() || w.name(0) != null || !ReferentWords.LEADING.contains(w.word(0)) && !isParticiple(w)) {
            return false;
        }
        int comma = i + 1;
        while (comma < w.size() && !w.isMark(comma) && !FiniteVerbs.at(w, comma)) {
            comma++;
        }
        int next = comma + 1;
        return w.word(comma).equals(",")
                && (w.name(next) != null
                        || w.afterArticle(next) > next
                        || w.word(next).equals("les"));
    }

    /** "Le premier cluster occitan du numérique réunit": what the sentence before told of, by its rank. */
    private boolean isEpithet(int i, int noun) {
        Body sort = Body.pointedAtBy(w.word(noun));
        if (i > 0
                || sort != Body.COMPANY && sort != Body.CLUSTER
                || w.word(noun + 1).equals("a")) {
            return false;
        }
        int k = noun + 1;
        while (k < w.size() && !w.isMark(k) && !FiniteVerbs.at(w, k)) {
            k++;
        }
        return FiniteVerbs.at(w, k) && !ReferentWords.COPULAS.contains(w.word(k));
    }

    /**
     * What the noun phrase from {@code i} on means: a thing of its sort that an earlier clause of the sentence told as
     * subject or place, else one told before. In one clause the subject and another noun are two things.
     */
    private @Nullable Entity meant(int i, int end, Case role, Body sort, String noun, boolean nearest) {
        Entity apposed = apposed(i, noun, sort);
        if (apposed != null) {
            return apposed;
        }
        boolean opens = role == Case.SUBJECT && opensClause(i);
        boolean company = sort == Body.COMPANY;
        for (Referent referent : found) {
            boolean subject = referent.is(Case.SUBJECT) && (!company || opens && !isFronted());
            boolean told = referent.is(Kind.NAME) && (subject || referent.is(Case.AT));
            if (told && referent.thing() != null && antecedents.fits(referent.thing(), sort, noun)) {
                return referent.thing();
            }
        }
        Entity last = null;
        for (Referent referent : found) {
            boolean beside = referent.is(Kind.NAME) && referent.is(Case.OTHER);
            last = beside && referent.thing() != null && antecedents.fits(referent.thing(), sort, noun)
                    ? referent.thing()
                    : last; // "certains, comme Sorex ; la société"
        }
        int behind = w.afterOf(end);
        Entity other = company && !opens && role != Case.SUBJECT ? subjectHere(i) : null;
        String adjective = w.name(behind) == null && w.isContentWord(behind) ? w.word(behind) : "";
        return last != null && company && opens && !isFronted()
                ? last
                : antecedents.noun(sort, noun, adjective, nearest, other);
    }

    /** The subject of the clause that the words at {@code i} stand in, of which no noun in it is another name. */
    private @Nullable Entity subjectHere(int i) {
        Entity subject = null;
        int from = 0;
        for (Referent referent : found) {
            boolean one = referent.is(Case.SUBJECT) && !referent.is(Kind.POSSESSIVE) && !referent.is(Kind.HEAD);
            subject = one ? referent.thing() : subject;
            from = one ? referent.to() : from;
        }
        for (int k = from; k < i; k++) {
            if (w.isMark(k) || w.word(k).startsWith("qu")) {
                return null;
            }
        }
        return subject;
    }

    /** "Sorex, l'entreprise qui": what stands behind the comma tells what the name is of. */
    private @Nullable Entity apposed(int i, String noun, Body sort) {
        int end = i + 1;
        while (!w.word(end).equals(noun)) {
            end++;
        }
        String next = w.word(end + 1);
        boolean told = next.equals("qui") || next.equals("dont") || next.equals("que") || w.afterOf(end + 1) > end + 1;
        Referent last = found.isEmpty() ? null : found.get(found.size() - 1);
        return told
                        && last != null
                        && last.is(Kind.NAME)
                        && w.word(i - 1).equals(",")
                        && last.to() == i - 1
                        && last.thing() != null
                        && antecedents.fits(last.thing(), sort, noun)
                ? last.thing()
                : null;
    }

    private boolean opensClause(int i) {
        return opensClause(w, i);
    }

    /** Whether a clause begins at {@code i}, so far as the word before tells. */
    static boolean opensClause(Wording w, int i) {
        String before = w.word(i - 1);
        return i == 0 || w.isMark(i - 1) || ReferentWords.OPENING.contains(before);
    }

    /** Whether a sentence begins with what is said of its subject, which comes later: "Fondée par Jean Roy, l'entreprise". */
    private boolean isFronted() {
        return isFronted(w);
    }

    static boolean isFronted(Wording w) {
        return w.name(0) == null && (isParticiple(w) || ReferentWords.FRONTS.contains(w.word(0)));
    }

    private static boolean isParticiple(Wording w) {
        String first = w.size() == 0 ? "" : w.token(0).text();
        return first.endsWith("é") || first.endsWith("ée") || first.endsWith("és") || first.endsWith("ées");
    }

    private Case roleBefore(int i) {
        return role(i - 1, i);
    }

    /** The role that the word at {@code before} gives to what begins at {@code i}. */
    private Case role(int before, int i) {
        String word = w.word(before);
        if (Set.of("de", "d'", "du", "des").contains(word)) {
            boolean within = w.word(before - 1).equals("sein");
            boolean beside = Set.of("pres", "aupres", "cote", "cotes", "autour", "lors", "part")
                    .contains(w.word(before - 1));
            return within ? Case.AT : beside ? Case.OTHER : Case.OF;
        }
        if (word.equals("chez")) {
            return Case.AT;
        }
        if (word.equals("par")) {
            return Case.BY;
        }
        if (ReferentWords.OTHERS.contains(word)) {
            return Case.OTHER;
        }
        boolean listed = word.equals("et") || word.equals("ou") || word.equals("/") || word.equals("&");
        boolean comma = word.equals(",")
                && (w.word(w.endOfName(i)).equals(",") || w.word(w.endOfName(i)).equals("et"));
        if ((listed || comma) && !found.isEmpty()) {
            Referent last = found.get(found.size() - 1);
            if (last.to() >= before - 1 && last.to() <= before && !last.is(Kind.POSSESSIVE)) {
                return last.role();
            }
        }
        return Case.SUBJECT;
    }

    private Case place(int i) {
        int before = i - 1;
        while (before >= 0 && Set.of("le", "la", "l'", "les").contains(w.word(before))) {
            before--;
        }
        Case role = role(before, i);
        boolean joined = w.word(before).equals("et") || w.word(before).equals(",") && before == i - 1 && i > 5;
        boolean known = !found.isEmpty() && found.get(found.size() - 1).to() >= before - 1;
        return joined && !known && role == Case.SUBJECT ? Case.OTHER : role;
    }

    private static Case contracted(String word) {
        return word.equals("du") || word.equals("des") ? Case.OF : Case.OTHER;
    }

    /** The noun that "de" ties to what begins at {@code i}. */
    private String headBefore(int i, Case role) {
        if (role != Case.OF) {
            return "";
        }
        int j = i - 1;
        while (j >= 0 && !Set.of("de", "d'", "du", "des").contains(w.word(j))) {
            j--;
        }
        return w.word(j - 1);
    }

    /** Whose "son" is: the first thing of the sentence that may be its subject, else what was told before. */
    /** "derrière Sorex et ses 900 salariés", "le port, avec ses 12 hectares": of what stands right before. */
    private @Nullable Entity joined(int possessive) {
        int i = possessive - 1;
        i = w.word(i).equals("de") ? i - 1 : i;
        boolean joins = w.word(i).equals("et") || w.word(i).equals("avec");
        i = joins && w.word(i - 1).equals(",") ? i - 2 : i - 1;
        Name place = joins ? w.name(i, EntityKind.TERRITORY) : null;
        if (place != null) {
            while (i > 0 && place.equals(w.name(i - 1))) {
                i--;
            }
            i = w.word(i - 1).equals("a") ? i - 2 : -1;
        }
        Name name = joins && i >= 0 ? w.name(i) : null;
        return name != null && isThing(name) && w.token(possessive + 1).isNumber() ? antecedents.thing(name) : null;
    }

    private @Nullable Entity ownerBefore() {
        for (Referent referent : found) {
            boolean known = !referent.is(Kind.HEAD) || referent.thing() != null;
            if (referent.is(Case.SUBJECT) && !referent.is(Kind.POSSESSIVE) && known) {
                return referent.thing();
            }
        }
        return antecedents.pronoun("son", false).thing();
    }

    private void add(Kind kind, Case role, @Nullable Entity thing, int from, int to, String head) {
        Body pointed = kind == Kind.NOUN ? Body.pointedAtBy(w.word(to - 1)) : null;
        found.add(new Referent(kind, role, thing, from, to, head, bracketed, pointed));
    }

    /** Whether a name is one of what figures are told of. */
    public static boolean isThing(Name name) {
        return name.is(EntityKind.ORGANISATION)
                || name.is(EntityKind.AGREEMENT)
                || name.is(EntityKind.EVENT)
                || name.is(EntityKind.SITE);
    }
}
