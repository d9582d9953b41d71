package org.filigraph.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.filigraph.view.Comparison;
import org.filigraph.view.FactView;
import org.filigraph.view.Ref;
import org.jspecify.annotations.Nullable;

/** What pages say of statements that are held against one another, in the reader's language. Safe for threads. */
public final class ComparisonWording {
    private ComparisonWording() {}

    /** How statements stand to one another. */
    public static String verdict(Comparison.Verdict verdict) {
        return Messages.say("verdict." + verdict.key());
    }

    /** What statements are compared on. */
    public static String kind(Comparison.Kind kind) {
        return Messages.say("comparison." + kind.key());
    }

    /** What a comparison is about. */
    public static String title(Comparison comparison) {
        Comparison.Matter about = comparison.about();
        Ref indicator = about.indicator();
        String what = indicator == null
                ? kind(comparison.kind())
                : Wording.capital(TermLabels.of(indicator))
                        + (about.measure() == null ? "" : Wording.measure(about.measure()));
        String role = about.role();
        return Wording.listed(
                what,
                role,
                Wording.label(about.subject()),
                Wording.label(about.predicate()),
                Wording.label(about.object()),
                Wording.label(about.territory()),
                Wording.label(about.sector()));
    }

    /** How far apart the sides are; empty where they are no numbers or agree. */
    public static String difference(Comparison comparison) {
        Comparison.Difference difference = comparison.difference();
        if (difference == null || difference.absolute().signum() == 0) {
            return "";
        }
        Ref unit = comparison.about().unit();
        String absolute = unit == null
                ? Wording.euros(difference.absolute())
                : Wording.inUnit(difference.absolute(), Wording.unitCode(unit));
        BigDecimal ratio = difference.ratio();
        return ratio == null
                ? Messages.say("comparison.difference", absolute)
                : Messages.say("comparison.ratio", absolute, Wording.number(ratio.setScale(2, RoundingMode.HALF_UP)));
    }

    /** What one side of a comparison says. */
    public static String says(Comparison comparison, Comparison.Side side) {
        FactView first = side.statements().get(0);
        if (first instanceof FactView.Figure figure) {
            return comparison.verdict() == Comparison.Verdict.WORDS
                    ? Wording.quantity(figure) + Wording.SPACE + TermLabels.of(figure.indicator())
                    : Wording.listed(Wording.quantity(figure), Wording.period(figure.validFrom(), figure.validTo()));
        } else if (first instanceof FactView.Role role) {
            return Wording.listed(role.member().label(), Wording.period(role.validFrom(), role.validTo()));
        } else if (first instanceof FactView.AgreementFact agreement) {
            String signed = agreement.signedOn();
            BigDecimal amount = agreement.amount();
            return comparison.kind() == Comparison.Kind.AMOUNT && amount != null
                    ? Wording.euros(amount)
                    : signed == null ? "" : Wording.date(signed);
        } else if (first instanceof FactView.EventFact event) {
            return comparison.kind() == Comparison.Kind.PLACE
                    ? Wording.listed(
                            event.placeName(), event.placeName() == null ? Wording.label(event.territory()) : null)
                    : Wording.period(event.validFrom(), event.validTo());
        } else if (first instanceof FactView.RelationFact relation) {
            return comparison.kind() == Comparison.Kind.TIE
                    ? TermLabels.of(relation.modality())
                    : Wording.date(relation.object().label());
        }
        return Wording.sentence(first);
    }

    /** When a statement's document came out: by this, statements that differ are judged. */
    public static String dated(@Nullable String issued) {
        return issued == null
                ? Messages.say("comparison.undated")
                : Messages.say("comparison.dated", Wording.date(issued));
    }
}
