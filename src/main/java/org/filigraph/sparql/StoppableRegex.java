package org.filigraph.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/**
 * {@code REGEX} and {@code REPLACE} that heed a cancellation. A pattern with back-references can keep Java's matcher
 * busy for years over thirty characters, and the only thing that stops it is the text it reads.
 */
final class StoppableRegex {
    private StoppableRegex() {}

    /** Jena's optimizer, with the stoppable functions put in the place of Jena's. */
    static RewriteFactory optimizer(Cancellation cancellation) {
        ExprTransformCopy functions = new ExprTransformCopy() {
            @Override
            public Expr transform(ExprFunctionN function, ExprList arguments) {
                if (function instanceof E_Regex) {
                    return new Match(arguments, cancellation);
                }
                if (function instanceof E_StrReplace) {
                    return new Replace(arguments, cancellation);
                }
                return super.transform(function, arguments);
            }
        };
        return context -> {
            Rewrite standard = Optimize.stdOptimizationFactory.create(context);
            // before the standard ones: constant folding evaluates
            return op -> standard.rewrite(Transformer.transform(new TransformCopy(), functions, op));
        };
    }

    private static @Nullable Expr at(ExprList arguments, int index) {
        return arguments.size() > index ? arguments.get(index) : null;
    }

    private static @Nullable NodeValue at(List<NodeValue> arguments, int index) {
        return arguments.size() > index ? arguments.get(index) : null;
    }

    private static Pattern compile(String name, NodeValue pattern, @Nullable NodeValue flags) {
        // for its checks: what is wrong is an error of the expression, as in Jena
        E_Regex.makeRegexEngine(pattern, flags);
        return RegexEngine.makePattern(name, pattern.getString(), flags == null ? null : flags.getString());
    }

    private static Matcher matcher(String name, Pattern pattern, NodeValue text, Cancellation cancellation) {
        String characters = NodeValueOps.checkAndGetStringLiteral(name, text).getLiteralLexicalForm();
        return pattern.matcher(new WatchedText(characters, cancellation));
    }

    private static final class Match extends E_Regex {
        private final Cancellation cancellation;
        private final @Nullable Pattern constant;

        Match(ExprList arguments, Cancellation cancellation) {
            super(arguments.get(0), arguments.get(1), at(arguments, 2));
            this.cancellation = cancellation;
            Expr pattern = arguments.get(1);
            Expr flags = at(arguments, 2);
            this.constant = pattern.isConstant() && (flags == null || flags.isConstant())
                    ? compile("REGEX", pattern.getConstant(), flags == null ? null : flags.getConstant())
                    : null;
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            Pattern pattern = constant != null ? constant : compile("REGEX", arguments.get(1), at(arguments, 2));
            return NodeValue.booleanReturn(
                    matcher("REGEX", pattern, arguments.get(0), cancellation).find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Match(arguments, cancellation);
        }
    }

    private static final class Replace extends E_StrReplace {
        private final Cancellation cancellation;

        Replace(ExprList arguments, Cancellation cancellation) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), at(arguments, 3));
            this.cancellation = cancellation;
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            // Jena's replacement can't be stopped; it is begun where a run that can be came to its end
            Pattern pattern = compile("REPLACE", arguments.get(1), at(arguments, 3));
            Matcher matcher = matcher("REPLACE", pattern, arguments.get(0), cancellation);
            while (matcher.find()) {
                cancellation.check();
            }
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments, cancellation);
        }
    }
}
