package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who pays from sheets of labelled lines, one for each project: "Bénéficiaire : A", "Financeurs : B et C", "Aide
 * accordée : 1,9 M€", "Subvention France Relance : 640 000 €". The label may stand on a line over its value.
 */
final class AidSheets implements TieReader {
    private static final Set<String> WHO = WordSet.of(
            """
            beneficiaire beneficiaires porteur porteurs entreprise entreprises societe nom laureat laureate laureats
            structure maitre chef raison etablissement titulaire candidat pilote coordinateur coordonnateur projet
            operateur organisme""");
    private static final Set<String> PAYERS = WordSet.of(
            """
            financeur financeurs cofinanceur cofinanceurs financement financements soutien soutiens soutenu aide aides
            subvention subventions dispositif fonds programme montant appel guichet dotation pret avance investisseur
            investisseurs levee concours contribution participation part apport bailleur bailleurs mecene mecenes""");
    /** Labels whose value is money that is not given. */
    private static final Set<String> OTHER = WordSet.of("investissement cout total global ca affaires");

    private static final int LONGEST_LABEL = 9;
    private static final int LATER = 3;
    private static final int LONGEST_SHEET = 300;

    private final Ties ties;
    private final PayerTold told;
    private final Funding funding;
    private final List<Entity> who = new ArrayList<>();
    private @Nullable Span whoSpan;
    private final List<Entity> waiting = new ArrayList<>();
    private @Nullable Span waitingSpan;
    private int since;

    AidSheets(Ties ties, PayerTold told, Funding funding) {
        this.ties = ties;
        this.told = told;
        this.funding = funding;
    }

    @Override
    public void read(Wording w) {
        since++;
        if (w.block().isHeading()) {
            heading(w);
        }
        int colon = colon(w);
        if (colon < 0) {
            entry(w);
            return;
        }
        int label = w.isMark(0) ? 1 : 0;
        String first = w.word(label);
        if (WHO.contains(first) && w.name(label) == null) {
            beneficiaries(w, colon);
        } else if (PAYERS.contains(first) && !isOther(w, label, colon)) {
            payers(w, label, colon);
        } else {
            entry(w);
        }
    }

    // a heading that is a body's name begins its sheet
    private void heading(Wording w) {
        int k = NameLists.skipNouns(w, w.afterArticle(0));
        boolean alone = w.name(k, EntityKind.ORGANISATION) != null && w.endOfName(k) >= w.size() - 1;
        who.clear();
        waiting.clear();
        if (alone && !PublicBodies.has(NameLists.entity(w, k))) {
            who.add(NameLists.entity(w, k));
            whoSpan = w.span();
            since = 0;
        }
    }

    private static int colon(Wording w) {
        for (int k = 1; k < w.size() && k < LONGEST_LABEL; k++) {
            if (w.word(k).equals(":") && w.name(k) == null) {
                return w.span().start() == w.block().span().start() ? k : -1;
            }
        }
        return -1;
    }

    private static boolean isOther(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (w.name(k) == null && OTHER.contains(w.word(k)) || VerbGroup.isAuxiliary(w, k)) {
                return true;
            }
        }
        return false;
    }

    private void beneficiaries(Wording w, int colon) {
        List<Integer> listed = NameLists.at(w, colon + 1, EntityKind.ORGANISATION, EntityKind.PRODUCT);
        if (listed.isEmpty()) {
            return;
        }
        boolean project = w.word(w.isMark(0) ? 1 : 0).equals("projet");
        if (project && !who.isEmpty() && since <= LATER) {
            return; // the sheet of a body that tells its project
        }
        who.clear();
        listed.stream()
                .map(k -> NameLists.entity(w, k))
                .filter(e -> !PublicBodies.has(e))
                .forEach(who::add);
        whoSpan = w.span();
        since = 0;
        pay(w);
    }

    private void payers(Wording w, int label, int colon) {
        List<Entity> payers = new ArrayList<>();
        for (int k = label; k < w.size(); k = w.endOfName(k)) {
            Name name = w.name(k, EntityKind.ORGANISATION, EntityKind.AGREEMENT);
            boolean called = k > colon
                    && (w.word(label).startsWith("financeur") || w.word(label).startsWith("investi"));
            if (name != null && (called || Funders.isFunder(name.entity()))) {
                payers.add(name.entity());
            }
        }
        if (payers.size() < 2 && w.word(label).endsWith("s")) {
            payers.clear();
            funding.payers().from(w, MoneyTold.amounts(ties.source(), w), colon + 1).stream()
                    .map(Found::entity)
                    .forEach(payers::add);
        }
        Entity before = told.payer();
        boolean sum = ties.source().mentions().numeralsIn(w.span()).stream()
                .anyMatch(n -> n.unit().equals("EUR") || n.unit().equals("percent"));
        if (payers.isEmpty() && sum && before != null) {
            payers.add(before);
        }
        if (payers.isEmpty()) {
            return;
        }
        if (!who.isEmpty() && since <= LATER * 3) {
            add(who, payers, w.span());
        } else if (sum) {
            waiting.clear();
            waiting.addAll(payers);
            waitingSpan = w.span();
            since = 0;
        }
    }

    // "Soutien du fonds P : 640 000 €" over "A, à Vitré, modernise"
    private void entry(Wording w) {
        if (waiting.isEmpty() || since > LATER) {
            return;
        }
        int k = NameLists.skipNouns(w, w.afterArticle(w.isMark(0) ? 1 : 0));
        boolean apart = w.isMark(w.endOfName(k)) || w.endOfName(k) >= w.size();
        if (apart && Salience.isThing(w, k) && w.name(k, EntityKind.AGREEMENT) == null) {
            who.clear();
            who.add(NameLists.entity(w, k));
            whoSpan = w.span(0, w.endOfName(k));
            pay(w);
        }
    }

    private void pay(Wording w) {
        Span span = waitingSpan;
        if (!waiting.isEmpty() && since <= LATER && span != null) {
            add(who, waiting, span.cover(w.span()));
        }
        waiting.clear();
    }

    private void add(List<Entity> bodies, List<Entity> payers, Span line) {
        Span begin = whoSpan;
        Span evidence =
                begin == null || Math.abs(begin.start() - line.start()) > LONGEST_SHEET ? line : begin.cover(line);
        for (Entity body : bodies) {
            for (Entity payer : payers) {
                ties.add(body, "fundedBy", payer, Modality.STATED, evidence, "relation.funding.sheet", 0.7);
            }
        }
    }
}
