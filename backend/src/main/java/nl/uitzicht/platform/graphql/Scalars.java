package nl.uitzicht.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The scalars of the schema: java.time values, written as ISO 8601. Anything else is a request error, before any resolver runs. */
final class Scalars {
    private Scalars() {}

    static Stream<GraphQLScalarType> all() {
        return Stream.of(
                scalar("Date", LocalDate::parse),
                scalar("DateTime", Instant::parse),
                scalar("Month", YearMonth::parse),
                scalar("Time", LocalTime::parse));
    }

    private static GraphQLScalarType scalar(String name, Function<String, Object> parse) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Text(name, parse))
                .build();
    }

    private record Text(String name, Function<String, Object> parse) implements Coercing<Object, String> {
        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return parse.apply((String) input);
            } catch (DateTimeException | ClassCastException e) {
                throw new CoercingParseValueException("Not a " + name, e);
            }
        }

        @Override
        public Object parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(literal instanceof StringValue string)) {
                throw new CoercingParseLiteralException("Not a " + name);
            }
            return parseValue(string.getValue(), context, locale);
        }
    }
}
