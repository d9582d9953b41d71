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
import org.filigraph.mention.Sectors;
import org.filigraph.mention.SpeechVerbs;
import org.filigraph.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Finds the words of one sentence that stand for things, places and sectors, with their part in it. */
public final class Referents {
    /** Answers what a word that points back stands for. */
    interface Antecedents {
        /** What a pronoun or possessive stands for, null where it is none that has a name. */
        @Nullable
        Entity pronoun(String word);

        /**
         * What "le groupe", "ce pôle" stand for.
         *
         * @param nearest whether the words point at what was named last ("ce", "cette")
         */
        @Nullable
        Entity noun(Body sort, String noun, boolean nearest);

        /** What "ce dernier" stands for: the last that was named before, null where none agrees. */
        @Nullable
        Entity last(String word);

        /** Whether "celui-ci" stands for a field that was told of last: "la filière". */
        boolean isField(String word);

        /** What the text described by this noun before: "le port", "le campus"; null where nothing was. */
        @Nullable
        Entity described(String noun);

        /** The territories named inside a description. */
        List<Name> placesIn(Name described);

        /** The thing that a name is of. */
        Entity thing(Name name);

        /** Whether a pronoun may stand for a thing. */
        boolean agree(String pronoun, Entity thing);

        /** Whether a thing may be meant by a noun for things of a sort. */
        boolean fits(Entity thing, Body sort, String noun);

        /** Whom "nous" stands for at a place of the document. */
        @Nullable
        Entity we(int offset);
    }

    /** Nouns for a sector or the economy of a place. */
    static final Set<String> SECTORS = Set.of(
            "filiere",
            "secteur",
            "industrie",
            "ecosysteme",
            "marche",
            "branche",
            "economie",
            "tissu",
            "profession",
            "activite",
            "bassin",
            "metiers",
            "artisanat",
            "viticulture",
            "agriculture",
            "aeronautique",
            "agroalimentaire",
            "metallurgie",
            "plasturgie",
            "chimie",
            "cosmetique",
            "tourisme",
            "numerique",
            "textile",
            "nautisme",
            "ferroviaire",
            "nucleaire",
            "spatial",
            "automobile",
            "construction",
            "logistique",
            "filieres",
            "secteurs",
            "industries");
    /** Bodies in the plural stand for a sector: "les entreprises emploient". */
    private static final Set<String> MANY = Set.of(
            "entreprises",
            "societes",
            "pme",
            "eti",
            "tpe",
            "industriels",
            "acteurs",
            "start-up",
            "startups",
            "start-ups",
            "etablissements",
            "exportations",
            "importations",
            "emplois",
            "salaries",
            "effectifs",
            "projets",
            "laureats",
            "laboratoires",
            "usines",
            "sites",
            "exploitations",
            "producteurs",
            "fabricants");

    /** What follows "parc" where it is all there is of a kind in a land: "le parc éolien compte 1 000 mâts". */
    private static final Set<String> FLEETS = Set.of(
            "eolien",
            "photovoltaique",
            "solaire",
            "nucleaire",
            "francais",
            "automobile",
            "immobilier",
            "locatif",
            "mondial",
            "europeen",
            "national",
            "installe",
            "hydraulique",
            "logement");

    private static final Set<String> PLACES = Set.of(
            "region",
            "departement",
            "territoire",
            "agglomeration",
            "metropole",
            "pays",
            "ville",
            "commune",
            "ile",
            "vallee",
            "hexagone");
    private static final Set<String> DEFINITE =
            Set.of("le", "la", "l'", "ce", "cet", "cette", "du", "au", "son", "sa", "notre", "leur");
    private static final Set<String> PLURAL = Set.of("les", "ces", "des", "aux", "nos", "leurs", "ses");
    private static final Set<String> PRONOUNS = Set.of("il", "elle", "celui-ci", "celle-ci", "ils", "elles");
    private static final Set<String> POSSESSIVES = Set.of("son", "sa", "ses", "leur", "leurs");
    private static final Set<String> OURS = Set.of("nous", "notre", "nos");
    private static final Set<String> OTHERS = Set.of(
            "a",
            "au",
            "aux",
            "avec",
            "pour",
            "selon",
            "dans",
            "sur",
            "en",
            "contre",
            "entre",
            "vers",
            "sans",
            "sous",
            "outre",
            "comme",
            "via",
            "notamment",
            "tels",
            "telles",
            "tel",
            "d'apres",
            "apres",
            "avant",
            "depuis",
            "parmi",
            "dont",
            "face",
            "pres",
            "lors",
            "hors",
            "durant",
            "voire",
            "devant",
            "derriere",
            "source",
            "ex");
    private static final Set<String> SKIPPED = Set.of(
            "le", "la", "l'", "les", "cet", "cette", "ce", "son", "sa", "leur", "«", "\"", "“", "'", "notre", "un",
            "une", "sarl", "sas");
    private static final Set<String> PLACING = Set.of("dans", "sur", "a", "au");
    private static final Set<String> NUMBERS = Set.of("deux", "trois", "quatre", "cinq");
    private static final Set<String> COPULAS =
            Set.of("est", "sont", "devient", "reste", "etait", "sera", "etre", "demeure", "constitue");
    private static final Set<String> OPENING = Set.of(
            "et", "mais", "car", "que", "qu'", "ou", "si", "alors", "puis", "donc", "or", "comme", "lorsque", "quand");
    private static final Set<String> FRONTS = Set.of(
            "en",
            "apres",
            "avec",
            "depuis",
            "pour",
            "dans",
            "a",
            "au",
            "grace",
            "fort",
            "forte",
            "selon",
            "face",
            "lors",
            "sur",
            "par",
            "chez",
            "sans",
            "issu",
            "issue",
            "ne",
            "nee",
            "filiale",
            "membre",
            "essaimage",
            "specialiste",
            "leader");
    private static final int LEAD = 6;
    /** Words between a mark and the verb that tells who speaks: ", a-t-il indiqué", ", s'en félicite". */
    private static final Set<String> SPEAKING = Set.of("a", "ont", "se", "s'", "en", "y", "encore", "aussi", "deja");

    private static final int APPOSED = 6;

    private final Wording w;
    private final Antecedents antecedents;
    private final List<Referent> found = new ArrayList<>();
    private boolean bracketed;

    private Referents(Wording w, Antecedents antecedents) {
        this.w = w;
        this.antecedents = antecedents;
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
        if (word.startsWith("cel") && PRONOUNS.contains(word)) {
            Entity latter = opensClause(i) ? latter(word) : null;
            boolean field = opensClause(i) && latter == null && found.isEmpty() && antecedents.isField(word);
            add(field ? Kind.SECTOR : Kind.PRONOUN, roleBefore(i), latter, i, i + 1, "");
            return i + 1;
        }
        if (PRONOUNS.contains(word)) {
            if (!Impersonal.at(w, i)) {
                pronoun(i, word);
            }
            return i + 1;
        }
        if (OURS.contains(word)) {
            add(Kind.WE, roleBefore(i), antecedents.we(w.token(i).span().start()), i, i + 1, "");
            return i + 1;
        }
        if (POSSESSIVES.contains(word)) {
            add(Kind.POSSESSIVE, roleBefore(i), ownerBefore(), i, i + 1, "");
            return i + 1;
        }
        boolean some = (word.equals("un") || word.equals("une")) && SECTORS.contains(w.word(i + 1));
        boolean one = some || DEFINITE.contains(word);
        boolean many = PLURAL.contains(word);
        return one || many ? described(i, many) : i + 1;
    }

    /** "la filière recrute, mais elle": of the subject of the same sentence, else of what was told before. */
    private void pronoun(int i, String word) {
        if (i > 3 && w.word(i - 1).equals(",") && isUnnamed(word)) {
            add(Kind.PRONOUN, Case.SUBJECT, null, i, i + 1, "");
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
            if (told.is(Case.SUBJECT) && told.thing() != null && antecedents.agree(word, told.thing())) {
                add(Kind.PRONOUN, Case.SUBJECT, told.thing(), i, i + 1, "");
                return;
            }
        }
        add(Kind.PRONOUN, Case.SUBJECT, antecedents.pronoun(word), i, i + 1, "");
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
        if (MANY.contains(w.word(i)) && end == i + 1) {
            return end; // "les entreprises ETI": no name
        }
        if (name.is(EntityKind.TERRITORY)) {
            Case role = Datelines.isIn(w.block(), name.span()) ? Case.OTHER : place(i);
            add(Kind.PLACE, role, null, i, end, headBefore(i, role));
        } else if (isThing(name)) {
            int before = beforeApposed(i);
            Case role = role(before, i);
            if (role == Case.OTHER && PLACING.contains(w.word(before)) && before < i - 1 && isSiteNoun(before + 1, i)) {
                role = Case.AT; // "dans l'usine Sorex de Brest"
            }
            if (role == Case.SUBJECT && isSpeaker(i)) {
                role = Case.OTHER;
            }
            add(Kind.NAME, role, antecedents.thing(name), i, end, headBefore(before + 1, role));
            placesInside(i, end, name);
        }
        return end;
    }

    /** ", constate l'Insee", "», a déclaré Sorex": who says what the sentence tells is not its subject. */
    private boolean isSpeaker(int i) {
        int verb = i - 1;
        while (verb > 0 && (isArticle(verb) || w.word(verb).equals("les"))) {
            verb--;
        }
        if (!w.isSmallWord(verb) || !SpeechVerbs.has(w.word(verb))) {
            return false;
        }
        int before = verb - 1;
        while (before > 0 && SPEAKING.contains(w.word(before))) {
            before--;
        }
        return w.isMark(before) && !w.word(before).equals(":");
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
        while (noun < i + 3 && ADJECTIVES.contains(w.word(noun))) {
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
        if (COPULAS.contains(w.word(i - 1)) || noun > i + 1 && w.word(i + 1).startsWith("premi")) {
            return i + 1; // "est la première usine" says what something is
        }
        boolean contracted = Set.of("du", "au", "des", "aux").contains(w.word(i));
        Case role = contracted ? contracted(w.word(i)) : roleBefore(i);
        String head = role == Case.OF ? w.word(contracted ? i - 1 : i - 2) : "";
        if (many && MANY.contains(word) && (w.word(i).equals("ces") || NUMBERS.contains(w.word(noun - 1)))) {
            Entity thing = antecedents.pronoun("ces");
            add(thing == null ? Kind.SECTOR : Kind.NOUN, role, thing, i, noun + 1, head);
            return noun + 1; // "ces projets", "les deux entreprises": those of what was told
        }
        Entity described = many ? null : antecedents.described(word);
        if (described != null) {
            add(Kind.NOUN, role, described, i, noun + 1, head);
            return noun + 1;
        }
        if (many && MANY.contains(word) || SECTORS.contains(word)) {
            add(Kind.SECTOR, role, null, i, noun + 1, head);
            return noun + 1;
        }
        if (!many && PLACES.contains(word)) {
            add(Kind.PLACE, role, null, i, noun + 1, head);
            return noun + 1;
        }
        if (word.equals("parc") && FLEETS.contains(w.word(noun + 1))) {
            add(Kind.SECTOR, role, null, i, noun + 1, head);
            return noun + 1;
        }
        Body sort = many ? null : Body.pointedAtBy(word);
        boolean unknown = noun + 1 < w.size()
                && w.token(noun + 1).isWord()
                && w.token(noun + 1).isCapitalised()
                && w.name(noun + 1) == null; // "le campus Cuir": a name that is not known
        boolean some = Body.isWorks(word) && !opensClause(i); // "de la charcuterie"
        if (sort == null || unknown || some || isApposedToName(noun)) {
            return i + 1;
        }
        if (role == Case.OTHER && sort == Body.SITE && PLACING.contains(w.word(contracted ? i : i - 1))) {
            role = Case.AT;
        }
        add(Kind.NOUN, role, meant(i, role, sort, word, w.word(i).startsWith("ce")), i, noun + 1, head);
        return noun + 1;
    }

    static final Set<String> ADJECTIVES = Set.of(
            "quatre",
            "cinq",
            "nouveau",
            "nouvelle",
            "nouvel",
            "jeune",
            "petite",
            "petit",
            "grand",
            "grande",
            "futur",
            "future",
            "meme",
            "premier",
            "premiere",
            "seul",
            "seule",
            "principal",
            "principale",
            "ancien",
            "ancienne",
            "deux",
            "trois");

    /**
     * What the noun phrase from {@code i} on means: a thing of its sort that an earlier clause of the sentence told as
     * subject or place, else one told before. In one clause the subject and another noun are two things.
     */
    private @Nullable Entity meant(int i, Case role, Body sort, String noun, boolean nearest) {
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
        return last != null && company && opens && !isFronted() ? last : antecedents.noun(sort, noun, nearest);
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
        return i == 0 || w.isMark(i - 1) || OPENING.contains(before);
    }

    /** Whether a sentence begins with what is said of its subject, which comes later: "Fondée par Jean Roy, l'entreprise". */
    private boolean isFronted() {
        return isFronted(w);
    }

    static boolean isFronted(Wording w) {
        String first = w.size() == 0 ? "" : w.token(0).text();
        boolean participle =
                first.endsWith("é") || first.endsWith("ée") || first.endsWith("és") || first.endsWith("ées");
        return w.name(0) == null && (participle || FRONTS.contains(w.word(0)));
    }

    /** "le groupe agroalimentaire breton Sill": the noun belongs to the name that follows. */
    private boolean isApposedToName(int noun) {
        int i = noun + 1;
        while (i < Math.min(w.size(), noun + APPOSED)
                && w.name(i) == null
                && !FiniteVerbs.at(w, i)
                && w.token(i).isWord()) {
            i++;
        }
        Name name = w.name(i);
        return name != null && isThing(name) && beforeApposed(i) < noun || isCalledLater(noun);
    }

    /** "le leader international du nucléaire Atomelor", "l'interprofession (Bois Uni)": the name comes behind what is told. */
    private boolean isCalledLater(int noun) {
        int i = noun + 1;
        boolean bracket = w.word(i).equals("(");
        i += bracket ? 1 : 0;
        while (!bracket
                && i - noun < APPOSED
                && w.name(i) == null
                && !FiniteVerbs.at(w, i)
                && (w.isContentWord(i) || w.afterOf(i) > i || w.afterArticle(i) > i)) {
            i++;
        }
        if (i > noun + 1
                && w.word(i).equals(",")
                && i + 1 < w.size()
                && w.token(i + 1).isCapitalised()) {
            Name later = w.name(i + 1);
            String after = w.word(w.endOfName(i + 1)); // "le cabinet messin, Sorex."
            boolean thing = later == null || isThing(later);
            return thing && (after.isEmpty() || w.isMark(w.endOfName(i + 1)));
        }
        Name name = w.name(i);
        boolean owned = w.afterOf(i - 1) == i
                || w.word(i - 1).equals("la")
                || w.word(i - 1).equals("le");
        return i > noun + 1 && name != null && isThing(name) && (bracket || !owned);
    }

    private boolean isSiteNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Body.pointedAtBy(w.word(i)) == Body.SITE) {
                return true;
            }
        }
        return false;
    }

    /** Index of the word before a name and the common noun, adjectives and article that are apposed to it. */
    private int beforeApposed(int i) {
        int before = i - 1;
        while (before >= 0 && SKIPPED.contains(w.word(before))) {
            before--;
        }
        if (w.word(i - 1).equals("l'")
                || w.word(i - 1).equals("la")
                || w.word(i - 1).equals("le")) {
            return before;
        }
        boolean field = before > 0 && w.word(before - 1).equals("du") && isField(before); // "le leader du rail Sorex"
        if (before > 0 && before == i - 1 && !field && w.isContentWord(before) && isArticle(before - 1)) {
            return Set.of("du", "au").contains(w.word(before - 1)) ? before - 1 : before - 2; // "du danois Sorex"
        }
        for (int j = before; j >= Math.max(0, before - APPOSED + 1); j--) {
            if (w.name(j) != null
                    || FiniteVerbs.at(w, j)
                    || !w.token(j).isWord()
                    || j == before && OTHERS.contains(w.word(j))
                    || Set.of("de", "d'", "du", "des", "et", "par", "chez").contains(w.word(j)) && j == before) {
                return before;
            }
            if (Body.isPointedAtBy(w.word(j)) || Body.isPointedAtBy(Phrases.singular(w.word(j)))) {
                int article = j - 1;
                while (article >= 0 && ADJECTIVES.contains(w.word(article))) {
                    article--;
                }
                return article >= 0 && (DEFINITE.contains(w.word(article)) || SKIPPED.contains(w.word(article)))
                        ? Set.of("du", "au").contains(w.word(article)) ? article : article - 1
                        : article;
            }
        }
        return before;
    }

    private boolean isField(int i) {
        return Sectors.in(List.of(w.token(i))).stream().anyMatch(hit -> !hit.weak());
    }

    private boolean isArticle(int i) {
        return Set.of("le", "la", "l'", "du", "au", "un", "une", "ce", "cette", "cet")
                .contains(w.word(i));
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
        if (OTHERS.contains(word)) {
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
    private @Nullable Entity ownerBefore() {
        for (Referent referent : found) {
            if (referent.is(Case.SUBJECT) && !referent.is(Kind.POSSESSIVE)) {
                return referent.thing();
            }
        }
        return antecedents.pronoun("son");
    }

    private void add(Kind kind, Case role, @Nullable Entity thing, int from, int to, String head) {
        Body pointed = kind == Kind.NOUN ? Body.pointedAtBy(w.word(to - 1)) : null;
        found.add(new Referent(kind, role, thing, from, to, head, bracketed, pointed));
    }

    static boolean isThing(Name name) {
        return name.is(EntityKind.ORGANISATION)
                || name.is(EntityKind.AGREEMENT)
                || name.is(EntityKind.EVENT)
                || name.is(EntityKind.SITE);
    }
}
