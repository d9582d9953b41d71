package org.filigraph.extract.agreement;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.document.PartialDate;
import org.filigraph.fact.Agreement;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.mention.Entity;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What is known so far of one agreement of a text. */
final class AgreementDraft {
    /** Words that say which of several agreements of a kind is meant. */
    private static final Set<String> ORDER =
            WordSet.of("premier premiere deuxieme second seconde troisieme quatrieme cinquieme 1er 2e 3e 4e");
    /** Words that nearly every agreement's name has: two names that differ in them alone are of one. */
    private static final Set<String> COMMON = WordSet.of(
            """
            filiere filieres strategique nouveau nouvel nouvelle contrat convention plan programme dispositif feuille
            route fonds strategie pacte protocole accord schema appel projets projet partenariat""");

    final String kind;
    Entity entity;
    /** What the text calls it. */
    private String name;

    private boolean proper;

    @Nullable
    String sector;

    @Nullable
    Entity territory;

    @Nullable
    PartialDate signedOn;

    Period period = Period.NONE;
    final Set<Entity> parties = new LinkedHashSet<>();

    @Nullable
    BigDecimal amount;

    Span evidence;
    int told;
    private String rule;
    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> years = new LinkedHashSet<>();
    private final double confidence;

    AgreementDraft(
            Entity entity, String name, String kind, boolean proper, Span evidence, String rule, double confidence) {
        this.entity = entity;
        this.name = name;
        this.kind = kind;
        this.proper = proper;
        this.evidence = evidence;
        this.rule = rule;
        this.confidence = confidence;
        readName();
    }

    /** Gives one that was only described the name that the text tells later. */
    void takeName(AgreementDraft other) {
        if (isBare() && other.proper) {
            entity = other.entity;
            name = other.name;
            proper = true;
            rule = other.rule;
            own.clear();
            order.clear();
            years.clear();
            readName();
        }
    }

    private void readName() {
        for (String word : Entity.slug(entity.label()).split("-", -1)) {
            if (ORDER.contains(word)) {
                order.add(word);
            } else if (word.matches("(?:19|20)\\d\\d")) {
                years.add(word);
            } else if (!COMMON.contains(word) && !FunctionWords.has(word) && word.length() > 1) {
                own.add(word);
            }
        }
    }

    /** Whether both are of one agreement, named once more or less fully. */
    boolean isAlso(AgreementDraft other) {
        if (entity.key().equals(other.entity.key())) {
            return true;
        }
        boolean alike = !own.isEmpty() && own.equals(other.own);
        boolean described = kind.equals(other.kind) && (!proper || !other.proper || alike);
        boolean agree = (order.isEmpty() || other.order.isEmpty() || order.equals(other.order))
                && (years.isEmpty() || other.years.isEmpty() || years.equals(other.years));
        boolean yearAlone = (own.isEmpty() && !years.isEmpty() && other.years.isEmpty())
                || (other.own.isEmpty() && !other.years.isEmpty() && years.isEmpty());
        return described && agree && !yearAlone && (own.containsAll(other.own) || other.own.containsAll(own));
    }

    /** Whether the text only described it when it was first told of: "une convention de partenariat". */
    boolean isPhrase() {
        return rule.equals("agreement.phrase");
    }

    /** Whether both say which of several they are, and the same, or both do not. */
    boolean isAsOrdered(AgreementDraft other) {
        return order.equals(other.order);
    }

    /** Whether its name says no more than its kind and which of several: {@code premier contrat}. */
    boolean isBare() {
        return own.isEmpty() && years.isEmpty();
    }

    /** Whether both can be of the same parties: one of them names none, or they have one in common. */
    boolean isWith(AgreementDraft other) {
        return parties.isEmpty() || other.parties.isEmpty() || parties.stream().anyMatch(other.parties::contains);
    }

    Agreement fact() {
        return new Agreement(
                entity,
                name,
                kind,
                sector,
                territory,
                signedOn,
                period,
                List.copyOf(parties),
                amount,
                Evidence.at(evidence, rule, confidence));
    }
}
