package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Phrases that the text gives an acronym, with the acronym: {@code comité stratégique de filière (CSF)}. Where the
 * phrase names no body, agreement or territory, neither does its acronym, anywhere in the text.
 */
final class AcronymNames implements NameFinder {
    private static final Set<String> TERRITORIES = Set.of("metropole", "eurometropole");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Acronyms.Definition definition : page.acronyms().definitions()) {
            Passage passage = definition.passage();
            EntityKind kind = kind(passage, definition);
            if (kind != EntityKind.AGREEMENT && page.acronyms().isCommon(passage.at(definition.at()))) {
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
        if (NounClass.EVENT.has(word) && AgreementKinds.at(passage, head) == null) {
            return EntityKind.EVENT;
        }
        if (AgreementKinds.at(passage, head) != null
                || (word.equals("projet") && passage.word(head + 1).equals("important"))) {
            return word.equals("appels") ? EntityKind.THING : EntityKind.AGREEMENT;
        }
        if (NounClass.INSTITUTION.has(word) || word.equals("communaute")) {
            return EntityKind.ORGANISATION;
        }
        int capitals = 0;
        int words = 0;
        for (int i = head; i < definition.to(); i++) {
            if (passage.isWord(i) && !FunctionWords.has(passage.word(i))) {
                words++;
                capitals += passage.hasCapital(i) ? 1 : 0;
            }
        }
        String before = passage.word(head - 1);
        boolean definite = before.equals("l'")
                || before.equals("le")
                || before.equals("la")
                || before.equals("du")
                || before.equals("");
        return capitals == words && words > 1 && definite ? EntityKind.ORGANISATION : EntityKind.THING;
    }
}
