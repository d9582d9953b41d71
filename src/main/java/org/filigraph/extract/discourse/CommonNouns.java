package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.jspecify.annotations.Nullable;

/** What a noun with its article, a demonstrative or a possessive stands for: "l'entreprise", "ce pôle", "la filière". */
final class CommonNouns {
    private final Wording w;
    private final FoundReferents found;
    private final Antecedents antecedents;
    private final Cases cases;
    private final Pronouns pronouns;
    private final Apposition apposition;

    CommonNouns(
            Wording w,
            FoundReferents found,
            Antecedents antecedents,
            Cases cases,
            Pronouns pronouns,
            Apposition apposition) {
        this.w = w;
        this.found = found;
        this.antecedents = antecedents;
        this.cases = cases;
        this.pronouns = pronouns;
        this.apposition = apposition;
    }

    /** "l'entreprise", "la filière", "le département", "les industriels". */
    int read(int i, boolean many) {
        int noun = i + 1;
        while (noun < i + 3 && ReferentWords.ADJECTIVES.contains(w.word(noun))) {
            noun++;
        }
        String word = w.word(noun);
        if (!many && w.word(i).startsWith("ce") && word.startsWith("dernier")) {
            found.add(Kind.PRONOUN, cases.at(i), pronouns.latter(word.endsWith("e") ? "elle" : "il"), i, noun + 1, "");
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
        Case role = contracted ? Cases.contracted(w.word(i)) : cases.at(i);
        String head = role == Case.OF ? w.word(contracted ? i - 1 : i - 2) : "";
        if (many
                && ReferentWords.MANY.contains(word)
                && (w.word(i).equals("ces") || ReferentWords.NUMBERS.contains(w.word(noun - 1)))) {
            Entity thing = antecedents.pronoun("ces", false).thing();
            found.add(thing == null ? Kind.SECTOR : Kind.NOUN, role, thing, i, noun + 1, head);
            return noun + 1; // "ces projets", "les deux entreprises": those of what was told
        }
        int council = w.word(i).equals("des") ? -1 : Councils.end(w, noun, many);
        if (council > 0 && w.name(w.afterOf(council), EntityKind.ORGANISATION) == null) {
            Entity sitting = antecedents.council();
            if (sitting != null) {
                found.add(Kind.NOUN, role, sitting, i, council, head);
            }
            return council;
        }
        if (role == Case.SUBJECT && !many && Councils.gives(w, noun)) {
            Entity giver = antecedents.councilOf(word);
            if (giver != null) {
                found.add(Kind.NOUN, role, giver, i, noun + 1, head);
                return noun + 1;
            }
        }
        int project = many || ReferentWords.POSSESSIVES.contains(w.word(i)) ? -1 : Projects.end(w, noun);
        Entity work = project < 0 || apposition.isToName(noun)
                ? null
                : antecedents.project(w.token(noun).span().start());
        if (work != null) {
            found.add(Kind.NOUN, role, work, i, project, head);
            return project;
        }
        Entity described = many || apposition.isToName(noun) ? null : antecedents.described(word);
        if (described != null) {
            found.add(Kind.NOUN, role, described, i, noun + 1, head);
            return noun + 1;
        }
        if (many && (ReferentWords.MANY.contains(word) || role == Case.SUBJECT && TradesOfLand.are(w, i, noun))
                || ReferentWords.SECTORS.contains(word)) {
            found.add(Kind.SECTOR, role, null, i, noun + 1, head);
            return noun + 1;
        }
        if (!many && ReferentWords.PLACES.contains(word)) {
            found.add(Kind.PLACE, role, null, i, noun + 1, head);
            return noun + 1;
        }
        if (word.equals("parc") && ReferentWords.FLEETS.contains(w.word(noun + 1))) {
            found.add(Kind.SECTOR, role, null, i, noun + 1, head);
            return noun + 1;
        }
        Body sort = many ? null : Body.pointedAtBy(word);
        boolean unknown = noun + 1 < w.size()
                && w.token(noun + 1).isWord()
                && w.token(noun + 1).isCapitalised()
                && !(w.token(noun).isAllCapitals() && FunctionWords.has(w.word(noun + 1))) // "LE PÔLE EN BREF"
                && w.name(noun + 1) == null; // "le campus Cuir": a name that is not known
        boolean some = Body.isWorks(word) && !ClauseOpenings.isAt(w, i); // "de la charcuterie"
        if (sort == null || unknown || some || apposition.isToName(noun)) {
            return i + 1;
        }
        if (role == Case.OTHER && sort == Body.SITE && ReferentWords.PLACING.contains(w.word(contracted ? i : i - 1))) {
            role = Case.AT;
        }
        found.add(
                Kind.NOUN, role, meant(i, noun + 1, role, sort, word, w.word(i).startsWith("ce")), i, noun + 1, head);
        return noun + 1;
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
        boolean opens = role == Case.SUBJECT && ClauseOpenings.isAt(w, i);
        boolean company = sort == Body.COMPANY;
        for (Referent referent : found.all()) {
            boolean subject = referent.is(Case.SUBJECT) && (!company || opens && !ClauseOpenings.isFronted(w));
            boolean told = referent.is(Kind.NAME) && (subject || referent.is(Case.AT));
            if (told && referent.thing() != null && antecedents.fits(referent.thing(), sort, noun)) {
                return referent.thing();
            }
        }
        Entity last = null;
        for (Referent referent : found.all()) {
            boolean beside = referent.is(Kind.NAME) && referent.is(Case.OTHER);
            last = beside && referent.thing() != null && antecedents.fits(referent.thing(), sort, noun)
                    ? referent.thing()
                    : last; // "certains, comme Sorex ; la société"
        }
        int behind = w.afterOf(end);
        Entity other = company && !opens && role != Case.SUBJECT ? subjectHere(i) : null;
        String adjective = w.name(behind) == null && w.isContentWord(behind) ? w.word(behind) : "";
        return last != null && company && opens && !ClauseOpenings.isFronted(w)
                ? last
                : antecedents.noun(sort, noun, adjective, nearest, other);
    }

    /** "Sorex, l'entreprise qui": what stands behind the comma tells what the name is of. */
    private @Nullable Entity apposed(int i, String noun, Body sort) {
        int end = i + 1;
        while (!w.word(end).equals(noun)) {
            end++;
        }
        String next = w.word(end + 1);
        boolean told = next.equals("qui") || next.equals("dont") || next.equals("que") || w.afterOf(end + 1) > end + 1;
        Referent last = found.isEmpty() ? null : found.last();
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

    /** The subject of the clause that the words at {@code i} stand in, of which no noun in it is another name. */
    private @Nullable Entity subjectHere(int i) {
        Entity subject = null;
        int from = 0;
        for (Referent referent : found.all()) {
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
}
