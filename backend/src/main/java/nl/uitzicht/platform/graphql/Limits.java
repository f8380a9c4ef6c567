package nl.uitzicht.platform.graphql;

import graphql.ExecutionResult;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.Node;
import graphql.parser.ParserOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * What one document may ask (architecture rule 12). The numbers lie well above the PWA's own operations, which a spec asserts.
 * The cost of a field is 1, times the page size of every list above it.
 */
final class Limits {
    static final int BODY_BYTES = 256 * 1024;
    static final int DEPTH = 9;
    static final int COST = 25_000;
    static final int ALIASES = 15;
    static final int DIRECTIVES = 50;
    static final int TOKENS = 1_000;

    private Limits() {}

    static List<Instrumentation> all(boolean demonstration) {
        List<Instrumentation> limits = new ArrayList<>();
        limits.add(new MaxQueryComplexityInstrumentation(COST, (environment, childCost) -> {
            Object first = environment.getArguments().get("first");
            return 1 + childCost * (first instanceof Integer pageSize ? Math.clamp(pageSize, 1, 100) : 1);
        }));
        if (!demonstration) {
            limits.add(new MaxQueryDepthInstrumentation(DEPTH));
        }
        limits.add(new CountedSyntax());
        return limits;
    }

    static ParserOptions parser() {
        return ParserOptions.newParserOptions()
                .maxTokens(TOKENS)
                .maxWhitespaceTokens(20 * TOKENS)
                .maxCharacters(BODY_BYTES)
                .build();
    }

    private static final class CountedSyntax extends SimplePerformantInstrumentation {
        @Override
        public InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            Counts counts = new Counts();
            counts.add(parameters.getExecutionContext().getDocument());
            if (counts.aliases > ALIASES || counts.directives > DIRECTIVES) {
                throw new AbortExecutionException("More aliases or directives than this API takes");
            }
            return SimpleInstrumentationContext.noOp();
        }
    }

    private static final class Counts {
        private int aliases;
        private int directives;

        void add(Node<?> node) {
            if (node instanceof Field field && field.getAlias() != null) {
                aliases++;
            }
            if (node instanceof graphql.language.Directive) {
                directives++;
            }
            node.getChildren().forEach(this::add);
        }
    }
}
