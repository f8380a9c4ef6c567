package nl.uitzicht.ownership

import graphql.schema.GraphQLInputObjectType
import graphql.schema.GraphQLInputType
import graphql.schema.GraphQLTypeUtil

/** Ids in inputs: "@name" is that of something that exists, "+name" that of something new. */
class Inputs {
    /** Where ids stand in what an operation takes, as the schema says; the id of the mutation itself left out. */
    static Set<String> paths(GraphQLInputType type, String path) {
        def inside = GraphQLTypeUtil.unwrapAll(type)
        inside instanceof GraphQLInputObjectType ? inside.fields.collectMany { paths(it.type, path ? "$path.$it.name" : it.name) } as Set :
                inside.name == 'ID' && path != 'mutationId' ? [path] as Set : [] as Set
    }

    /** Where ids stand in an input. */
    static List<String> paths(Map input) {
        List<String> found = []
        fill(input, '') { where, kind, fresh -> found << where }
        found.unique()
    }

    /** The input with every id replaced; {@code choose} gets its path, its name and whether it is of something new. */
    static Object fill(Object value, String path, Closure choose) {
        switch (value) {
            case Map: return value.collectEntries { name, inside -> [name, fill(inside, path ? "$path.$name" : name, choose)] }
            case List: return value.collect { fill(it, path, choose) }
            case ~/[@+].*/: return choose(path, value.substring(1), value.startsWith('+')).toString()
        }
        value
    }
}
