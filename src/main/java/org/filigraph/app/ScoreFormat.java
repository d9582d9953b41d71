package org.filigraph.app;

import java.io.PrintStream;
import org.filigraph.evaluate.Evaluation;
import org.filigraph.evaluate.Reliability;
import org.filigraph.extract.Confidence;

/** The forms in which scores are printed; the names are what a person types. */
enum ScoreFormat {
    table {
        @Override
        void print(Evaluation evaluation, boolean details, PrintStream out) {
            new Scores(evaluation, Scores.PLAIN, out).print(details);
        }
    },
    markdown {
        @Override
        void print(Evaluation evaluation, boolean details, PrintStream out) {
            new Scores(evaluation, Scores.MARKDOWN, out).print(details);
        }
    },
    json {
        @Override
        void print(Evaluation evaluation, boolean details, PrintStream out) {
            out.println(ScoreJson.of(evaluation, details).toPrettyString());
        }
    },
    confidence {
        @Override
        void print(Evaluation evaluation, boolean details, PrintStream out) {
            Reliability.table(evaluation).forEach(out::println);
        }

        @Override
        Confidence confidence() {
            return Confidence.asRuled();
        }
    };

    /** The confidence with which facts are read to be judged. */
    Confidence confidence() {
        return Confidence.measured();
    }

    /** Prints the scores. {@code details} adds those by indicator, rule, document and confidence. */
    abstract void print(Evaluation evaluation, boolean details, PrintStream out);
}
