package org.filigraph.mention;

import org.filigraph.text.Token;

/** Where the name in a run of capitals begins and ends: without titles, trades and persons, with what small words tie to it. */
final class RunBounds {
    private static final int LONGEST_ITEM = 3;

    private RunBounds() {}

    /** What of a run is a name; empty where nothing is. */
    static CapitalRun of(CapitalRun run) {
        return withoutCommonHead(withoutPerson(withoutLand(withoutTitles(withoutDeed(run)))));
    }

    /** The run with the words tied to it: {@code Véhicule du futur}, {@code Sorex énergies nouvelles}. */
    static CapitalRun whole(CapitalRun run) {
        return withTail(withComplement(run));
    }

    // "Création de Textiles Morel": what happened is no part of the name
    private static CapitalRun withoutDeed(CapitalRun run) {
        int body = run.length() > 1 ? DeedHeads.after(run.passage(), run.from()) : run.from();
        return body > run.from() && body < run.to() ? run.from(body) : run;
    }

    // "Président Martin", "M. Durand": what people are called is no part of the name
    private static CapitalRun withoutTitles(CapitalRun run) {
        CapitalRun rest = run;
        while (rest.length() > 0
                && (isRole(rest.first()) && !isTrade(rest) && !isShortForm(rest)
                        || isFormerRole(rest.first().folded())
                        || FunctionWords.isCourtesy(rest.first().folded())
                        || FunctionWords.isCalendar(rest.first().folded())
                        || (rest.length() > 1 && isKindOnly(rest.first()))
                        || (rest.length() > 1 && rest.first().is("regions"))
                        || (rest.length() > 1 && rest.first().is("competitivite"))
                        || (rest.length() > 1 && isOnlyKind(rest))
                        || (rest.length() > 1
                                && (FunctionWords.isPreposition(rest.first().folded())
                                        || rest.first().is("et"))))) {
            rest = rest.from(rest.from() + 1);
        }
        return rest;
    }

    // "l'usineur de la Drôme Sorex": the land of the trade is no part of the name
    private static CapitalRun withoutLand(CapitalRun run) {
        Passage passage = run.passage();
        int article = run.from() - 1;
        boolean contracted =
                passage.word(article).equals("du") || passage.word(article).equals("des");
        int noun = contracted ? article - 1 : FunctionWords.isOf(passage.word(article - 1)) ? article - 2 : -1;
        boolean firm = noun > 0
                && !passage.hasCapital(noun)
                && (NounClass.COMPANY.has(passage.word(noun)) || PersonNouns.has(passage.word(noun)))
                && !NounClass.INSTITUTION.has(passage.word(noun))
                && FunctionWords.isDeterminer(passage.word(noun - 1));
        boolean land = run.length() > 1
                && (contracted
                        || RunWords.ARTICLES.contains(passage.word(article))
                        || passage.word(article).equals("l'"))
                && Territories.get().lookup(run.first().text()).stream()
                        .anyMatch(t -> t.kind() == TerritoryKind.DEPARTEMENT || t.kind() == TerritoryKind.REGION);
        return firm && land ? run.from(run.from() + 1) : run;
    }

    // "Adhérents GFB :", "Parking P2" at the head of a line: a common noun, and what it is of
    private static CapitalRun withoutCommonHead(CapitalRun run) {
        String head = run.length() == 2 ? run.head() : "";
        boolean common = FrenchWords.has(head)
                && run.passage().startsClause(run.from())
                && (Acronyms.isAcronym(run.passage().at(run.to() - 1))
                        || isOneOf(run.passage().at(run.to() - 1)))
                && !run.first().isAllCapitals()
                && !NounClass.HOUSE.has(head)
                && !NounClass.COMPANY.has(head)
                && !NounClass.INSTITUTION.has(head)
                && !NounClass.EVENT.has(head)
                && !NounClass.SITE.has(head)
                && !AgreementKinds.begins(run.passage(), run.from());
        boolean none = common && isOneOf(run.passage().at(run.to() - 1));
        return common ? run.from(none ? run.to() : run.from() + 1) : run;
    }

    // "L'Usine Jean-Marc Girard, président", "ministre de l'Industrie Anne Martin": a person's name ends the run
    private static CapitalRun withoutPerson(CapitalRun run) {
        for (int i = run.from(); i + 1 < run.to(); i++) {
            if (PersonNames.begins(run.passage(), i)) {
                return new CapitalRun(run.passage(), run.from(), i);
            }
        }
        return run;
    }

    // "P2", "B4": which of several
    private static boolean isOneOf(Token token) {
        String form = token.text();
        return form.length() == 2 && Character.isUpperCase(form.charAt(0)) && Character.isDigit(form.charAt(1));
    }

    // "Général", but "General Motors"
    private static boolean isRole(Token first) {
        return NounClass.ROLE.has(first.folded()) && !first.text().equals("General");
    }

    // "la filiale tchèque DG Nova": an acronym that is a position's too
    private static boolean isShortForm(CapitalRun run) {
        return run.length() > 1
                && Acronyms.isAcronym(run.first())
                && NounBefore.of(run.passage(), run.from()) == NounClass.COMPANY;
    }

    // "les Vignerons de l'Estagnol": who is called so together
    private static boolean isTrade(CapitalRun run) {
        return NounClass.HOUSE.has(run.first().folded())
                && run.length() > 1
                && FunctionWords.isOf(run.passage().word(run.from() + 1));
    }

    // "l'ex-P-DG"
    private static boolean isFormerRole(String word) {
        return word.startsWith("ex-") && NounClass.ROLE.has(word.substring(3));
    }

    // "Entreprise SOREX FRANCE :", "Usine Sorex": the noun says what follows
    private static boolean isOnlyKind(CapitalRun run) {
        boolean kind = run.first().is("entreprise")
                || run.first().is("usine")
                || run.first().is("societe");
        return kind && !FrenchWords.has(run.passage().word(run.from() + 1)) && run.from() == 0;
    }

    // "l'ETI Sorex", "l'AAP Bois": the acronym is a common noun
    private static boolean isKindOnly(Token token) {
        return Acronyms.isAcronym(token)
                && (NounClass.COMPANY.has(token.folded()) || token.is("aap") || token.is("ami"));
    }

    // ": Parfums Jean Vidal, KS dermatologie, Objectif numérique à Brest": in a list a name goes on to the end of its
    // item
    static CapitalRun wholeItem(CapitalRun run) {
        Passage passage = run.passage();
        int to = run.to();
        while (to < run.to() + LONGEST_ITEM
                && passage.isWord(to)
                && passage.joins(to)
                && (!FunctionWords.has(passage.word(to))
                        || FunctionWords.isOf(passage.word(to)) && passage.hasCapital(to + 1))
                && !PlacePosition.isTo(passage, to)) {
            to++;
        }
        String after = passage.word(to);
        boolean ends =
                !passage.isWord(to) || PlacePosition.isTo(passage, to) || after.equals("et") || after.equals("etc");
        int from = run.from();
        // "Verger du Thil", "Maître Corbel": from the comma before
        int first = from;
        while (first > from - LONGEST_ITEM
                && passage.isWord(first - 1)
                && passage.joins(first)
                && (passage.hasCapital(first - 1) || FunctionWords.isOf(passage.word(first - 1)))) {
            first--;
        }
        boolean opens = passage.hasCapital(first)
                && (passage.word(first - 1).equals(":")
                        || passage.word(first - 1).equals(","));
        return new CapitalRun(passage, opens ? first : from, ends ? to : run.to());
    }

    // "le pôle Véhicule du futur", "le cluster Lumière et Santé": common words, the second tied to the first
    private static CapitalRun withComplement(CapitalRun run) {
        Passage passage = run.passage();
        int tie = run.to();
        int noun = tie + 1;
        boolean titled = run.length() == 2 && RunWords.ARTICLES.contains(run.head());
        boolean one = (run.length() == 1 || titled) && run.isCommon() && !Acronyms.isAcronym(run.first());
        if (!one || !passage.isWord(noun) || FunctionWords.has(passage.word(noun)) || !passage.joins(tie)) {
            return run;
        }
        String word = passage.word(tie);
        boolean complement = (word.equals("du") || word.equals("de") || word.equals("d'"))
                && (titled || !passage.hasCapital(noun))
                && FrenchWords.has(passage.word(noun));
        boolean pair = (word.equals("et") || word.equals("&"))
                && passage.hasCapital(noun)
                && FrenchWords.has(passage.word(noun))
                && !NounClass.INSTITUTION.has(passage.word(noun));
        return complement || pair ? new CapitalRun(passage, run.from(), noun + 1) : run;
    }

    // "Sorex énergies nouvelles", "Armor participations": what the company does, in small letters
    static CapitalRun withTail(CapitalRun run) {
        int end = NameTails.after(run.passage(), run.to());
        return end > run.to() ? new CapitalRun(run.passage(), run.from(), end) : run;
    }
}
