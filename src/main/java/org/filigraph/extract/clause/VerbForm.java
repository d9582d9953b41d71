package org.filigraph.extract.clause;

/** What the form of a verb tells of the clause that it governs. */
public enum VerbForm {
    /** Tells that something is or was so: {@code rachète}, {@code rachetait}, {@code racheta}. */
    STATED,
    /** Tells what is to come: {@code rachètera}. */
    FUTURE,
    /** Tells what might be: {@code rachèterait}. */
    CONDITIONAL,
    /** Told by the verb before it: {@code va racheter}. */
    INFINITIVE,
    /** Goes with the clause beside it: {@code rachetant}. */
    GERUND,
    /** With an auxiliary, or beside a noun: {@code racheté}, {@code rachetées}. */
    PARTICIPLE
}
