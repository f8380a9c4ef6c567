package nl.uitzicht

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices

import com.tngtech.archunit.base.DescribedPredicate
import com.tngtech.archunit.core.domain.JavaClass
import com.tngtech.archunit.core.domain.JavaClasses
import com.tngtech.archunit.core.importer.ClassFileImporter
import com.tngtech.archunit.core.importer.ImportOption
import io.micronaut.data.annotation.MappedEntity
import io.micronaut.data.jdbc.annotation.JdbcRepository
import java.lang.reflect.Method
import java.lang.reflect.Parameter
import java.lang.reflect.ParameterizedType
import nl.uitzicht.platform.tenancy.Tid
import spock.lang.Shared
import spock.lang.Specification

/** The boundaries of docs/architecture.md. Each rule was seen to fail once. */
class ArchitectureSpec extends Specification {
    /** Repositories of tables that belong to no partnership, or whose key is a secret that leads to one. */
    static final TENANTLESS = ['access.AccountLinks', 'access.Accounts', 'access.Partnerships', 'access.RefreshTokens', 'access.SecondFactors', 'access.Throttle',
            'platform.mail.OutgoingMails']
    /** Single statements that look across partnerships, and why. */
    static final ACROSS = [
            'surveys.invitations.Invitations.bySecret': 'the partnership follows from the secret of the link',
            'surveys.invitations.Invitations.bounced': 'a mail has no partnership',
            'notes.AdviceLinks.bySecret': 'the partnership follows from the secret in the mail',
            'reviews.planning.SlotLinkRows.bySecret': 'the partnership follows from the secret in the mail',
            'appointments.CalendarFeeds.bySecret': 'a calendar program knows nothing but the secret, which leads to the partnership',
            'access.Memberships.standing': 'a person who signs in has not chosen a partnership yet'
    ]

    @Shared
    JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages('nl.uitzicht')

    def "platform imports no feature"() {
        expect:
        noClasses().that().resideInAPackage('nl.uitzicht.platform..')
                .should().dependOnClassesThat(DescribedPredicate.describe('belong to a feature', { JavaClass it -> ofFeature(it) }))
                .check(classes)
    }

    def "features depend on each other in one direction"() {
        expect:
        slices().matching('nl.uitzicht.(*)..').should().beFreeOfCycles().check(classes)
    }

    def "a feature never reaches into another feature's insides"() {
        expect: 'the public face of a feature is its own package; the packages below it are its insides'
        classes.findAll { feature(it) && feature(it) != 'platform' }
                .collectMany { from -> from.directDependenciesFromSelf }
                .findAll { feature(it.targetClass) && !(feature(it.targetClass) in ['platform', feature(it.originClass)]) && inside(it.targetClass) }
                *.description == []
    }

    def "every statement of a tenant's table takes the tenant"() {
        expect:
        repositories().collectMany { repository -> repository.reflect().declaredMethods.findAll { !it.synthetic && !takesTenant(it) }
                .collect { "${shortName(repository)}.${it.name}".toString() } }
                .findAll { !ACROSS.containsKey(it) } as Set == [] as Set
    }

    def "the lists of exceptions name only what exists"() {
        given:
        def known = classes.collect { shortName(it) } as Set

        expect:
        (TENANTLESS + ACROSS.keySet()*.replaceFirst(/\.[a-z]\w*$/, '')).findAll { !(it in known) } == []
    }

    private Collection<JavaClass> repositories() {
        classes.findAll { it.isInterface() && it.isAnnotatedWith(JdbcRepository) && !(shortName(it) in TENANTLESS) }
    }

    private static boolean takesTenant(Method method) {
        method.parameters.any { parameter ->
            parameter.type == Tid || parameter.name == 'partnershipId' && parameter.type == UUID || ofTenant(parameter.type) || listed(parameter)
        }
    }

    /** An entity, which holds its own key. */
    private static boolean ofTenant(Class<?> type) {
        type.isAnnotationPresent(MappedEntity) && type.recordComponents.any { it.type == Tid }
    }

    private static boolean listed(Parameter parameter) {
        parameter.parameterizedType instanceof ParameterizedType &&
                parameter.parameterizedType.actualTypeArguments.any { it instanceof Class && ofTenant(it) }
    }

    private static String feature(JavaClass type) {
        def parts = type.packageName.tokenize('.')
        type.packageName.startsWith('nl.uitzicht.') ? parts[2] : null
    }

    private static boolean ofFeature(JavaClass type) {
        type.packageName.startsWith('nl.uitzicht') && feature(type) != 'platform'
    }

    private static boolean inside(JavaClass type) {
        type.packageName.tokenize('.').size() > 3
    }

    private static String shortName(JavaClass type) {
        type.name - 'nl.uitzicht.'
    }
}
