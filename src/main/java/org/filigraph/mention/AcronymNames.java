package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Phrases that the text gives an acronym, with the acronym: {@code comité stratégique de filière (CSF)}. Where the
 * phrase names no body, agreement or territory, neither does its acronym, anywhere in the text.
 */
final class AcronymNames implements NameFinder {
    private static final Set<String> TERRITORIES = WordSet.of("metropole eurometropole");
    private static final Set<String> SINGULAR = WordSet.of("l' le la du");
    private static final Set<String> ANY = WordSet.of("un une des les aux ces plusieurs certains");
    private static final Set<String> AGENTS = WordSet.of("par chez avec entre selon , et");

    /** What is measured is no body: "Surface Agricole Utile (SAU)". */
    private static final Set<String> MEASURED = WordSet.of(
            """
            surface superficie produit taux indice equivalent equivalents chiffre valeur part puissance volume nombre
            emploi emplois taxe impot cotisation tonne tonnes recherche responsabilite intelligence propriete gaz
            energie energies""");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Acronyms.Definition definition : page.acronyms().definitions()) {
            Passage passage = definition.passage();
            EntityKind kind = kind(passage, definition);
            // "l'Agence de développement du Nivernais (ADN)"
            boolean told = kind == EntityKind.ORGANISATION && passage.hasCapital(definition.from());
            if (kind != EntityKind.AGREEMENT && !told && page.acronyms().isCommon(passage.at(definition.at()))) {
                continue;
            }
            if (kind == EntityKind.THING
                    && NounBefore.of(passage, definition.at()) == NounClass.COMPANY
                    && definition.at() < definition.from()) {
                // "le pôle ABC (arômes, bois, cuir)"
                names.add(NameAt.of(
                        passage,
                        definition.at(),
                        definition.at() + 1,
                        EntityKind.ORGANISATION,
                        "organisation.noun",
                        0.9));
                continue;
            }
            if (kind == EntityKind.THING) {
                page.acronyms().setCommon(passage.at(definition.at()));
                continue;
            }
            names.add(NameAt.of(passage, definition.from(), definition.to(), kind, "acronym.expansion", 0.93));
            names.add(NameAt.of(passage, definition.at(), definition.at() + 1, kind, "acronym.definition", 0.93));
        }
        return names;
    }

    private static EntityKind kind(Passage passage, Acronyms.Definition definition) {
        int head = definition.from();
        String word = passage.word(head);
        if (TERRITORIES.contains(word)) {
            return EntityKind.TERRITORY;
        }
        boolean week = EventRuns.isLast(passage.word(definition.to() - 1)) && passage.hasCapital(head);
        if (week || NounClass.EVENT.has(word) && AgreementKinds.at(passage, head) == null) {
            return EntityKind.EVENT;
        }
        if (AgreementKinds.at(passage, head) != null
                || (word.equals("projet") && passage.word(head + 1).equals("important"))) {
            String after = passage.word(definition.at() + 2);
            boolean named = word.equals("appel") && (after.equals(":") || after.equals("«") || after.equals("“"));
            return word.equals("appels") || named ? EntityKind.THING : EntityKind.AGREEMENT;
        }
        if (NounClass.INSTITUTION.has(word) || word.equals("communaute")) {
            String article = passage.word(definition.start() - 1);
            // "les établissements publics fonciers (EPF)"
            boolean any = !passage.hasCapital(head) && ANY.contains(article);
            return any ? EntityKind.THING : EntityKind.ORGANISATION;
        }
        return isProperPhrase(passage, definition) ? properKind(passage, definition) : EntityKind.THING;
    }

    // "salon World Nuclear Exhibition (WNE)", "le logiciel Suivi Net (SN)"
    private static EntityKind properKind(Passage passage, Acronyms.Definition definition) {
        NounClass noun = NounBefore.of(passage, definition.start());
        if (noun == NounClass.EVENT) {
            return EntityKind.EVENT;
        }
        return noun == NounClass.PRODUCT ? EntityKind.THING : EntityKind.ORGANISATION;
    }

    private static boolean isProperPhrase(Passage passage, Acronyms.Definition definition) {
        int head = definition.from();
        if (MEASURED.contains(passage.word(head))) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        boolean foreign = false;
        for (int i = head; i < definition.to(); i++) {
            if (passage.isWord(i) && !FunctionWords.has(passage.word(i))) {
                words++;
                capitals += passage.hasCapital(i) ? 1 : 0;
                foreign |= !FrenchWords.has(passage.word(i));
            }
        }
        String before = passage.word(definition.start() - 1);
        boolean single = SINGULAR.contains(before);
        boolean led = single || before.isEmpty() || AGENTS.contains(before);
        boolean capital = passage.hasCapital(head) && !passage.isTitleCase();
        if (capitals == words && words > 1) {
            return led || foreign;
        }
        // "l'Entreprise laitière du Forez (ELF)"
        return capital && (single || before.isEmpty()) && NounClass.COMPANY.has(passage.word(head));
    }
}
