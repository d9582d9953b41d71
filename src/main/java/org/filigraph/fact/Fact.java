package org.filigraph.fact;

/** A typed claim that a document makes, with its evidence. Each kind of the contract is one record. */
public sealed interface Fact permits Figure, Agreement, Role, Relation, Event, Commitment, Naming {
    /** The words it rests on. */
    Evidence evidence();

    /** The same claim on other evidence. */
    Fact on(Evidence evidence);

    /** The contract's name of its kind: {@code figure}. */
    String type();

    /** Whether both claim the same, wherever they stand; who states it counts. */
    default boolean sameClaim(Fact other) {
        return getClass() == other.getClass()
                && java.util.Objects.equals(
                        evidence().statedBy(), other.evidence().statedBy())
                && on(other.evidence()).equals(other);
    }
}
