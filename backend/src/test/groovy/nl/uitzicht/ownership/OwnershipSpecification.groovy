package nl.uitzicht.ownership

import graphql.schema.GraphQLSchema
import nl.uitzicht.ApiSpecification
import nl.uitzicht.Server
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.world.World
import nl.uitzicht.world.World.Verband
import spock.lang.Shared

/** Two partnerships of three owners each; who signs in owns the first share of the first one. */
abstract class OwnershipSpecification extends ApiSpecification {
    /** Of nothing at all. */
    static final Map<String, UUID> ABSENT = [:]

    /** Stands in the names of the other partnership. */
    static final String ELSEWHERE = ' van Elders'

    World world
    GraphQLSchema schema
    @Shared
    Verband here
    @Shared
    Verband elsewhere
    @Shared
    Map<Role, Server> signedIn = [:]

    def setup() {
        world = server.applicationContext.getBean(World)
        schema = server.applicationContext.getBean(GraphQLSchema)
        here = here ?: world.ofOwners()
        elsewhere = elsewhere ?: world.ofOwners(ELSEWHERE)
    }

    /** The body of an answer. */
    String ask(Role role, String document, Map variables) {
        signedIn.computeIfAbsent(role) { visitor().signIn(here.who[role].email) }.post('/graphql', [query: document, variables: variables]).body()
    }

    /** Before anything is compared, for a session is a row too. */
    void signInAll() {
        Role.values().each { role -> signedIn.computeIfAbsent(role) { visitor().signIn(here.who[role].email) } }
    }

    /** What was seen, to be compared with the table it is judged by. */
    static void write(Map<String, String> seen, String file) {
        new File("target/$file").text = seen.collect { line, what -> "$line = $what\n" }.join()
    }

    /** With every id as a star. */
    static String withoutIds(String body) {
        body.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, '*')
    }

    /** An input with the own ids, save the one at {@code path}, which is of {@code others}. */
    Map filled(Map input, Role role, String path, Map<String, UUID> others) {
        Inputs.fill(input, '') { where, kind, fresh ->
            where == path ? id(others, kind, role) : fresh ? UUID.randomUUID() : id(here.shares[0].ids, kind, role)
        } as Map
    }

    /** Some things are of a person in a role, not of a share. */
    static UUID id(Map<String, UUID> ids, String kind, Role role) {
        def found = ids.is(ABSENT) ? UUID.randomUUID() : ids["$kind:$role".toString()] ?: ids[kind]
        assert found: "no $kind in $ids"
        found
    }

    static Map<String, String> table(String file) {
        new Properties().tap { load(OwnershipSpecification.getResourceAsStream("/$file")) } as Map<String, String>
    }
}
