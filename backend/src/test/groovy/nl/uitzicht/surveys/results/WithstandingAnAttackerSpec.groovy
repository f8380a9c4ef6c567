package nl.uitzicht.surveys.results

import java.time.LocalDate
import nl.uitzicht.surveys.invitations.Groups
import spock.lang.Specification

/** D28: who knows everything ever shown and solves exactly, learns of no group under the threshold. */
class WithstandingAnAttackerSpec extends Specification {
    def "in 10,000 random histories nobody under the threshold can be solved or read, out of results, dossiers and open texts together"() {
        expect:
        (0..<10_000).find { seed -> knowsSomeone(new History(seed)) } == null
    }

    def "nor in a question that a branch asks of some of them, which still shows something"() {
        expect:
        (0..<10_000).find { seed -> attack(new History(seed)) { it.shownOfABranch() } != null } == null
        (0..<300).count { seed -> !new History(seed).shownOfABranch().findAll { !it.empty }.empty } > 50
    }

    def "nor where somebody chose by hand whom to ask about what, week after week"() {
        expect:
        (0..<10_000).find { seed -> knowsSomeone(new History(seed, true)) } == null

        and: 'which does show something, and in which the attack bites'
        (0..<300).count { seed -> new History(seed, true).inside.keySet().any { it.expertId() == null } } > 20
        (0..<200).count { seed -> attack(new History(seed, true)) { it.shownWithoutBatches(5) } != null } > 60
    }

    def "there are texts to read in them, and without batches their writers are found"() {
        expect:
        (0..<300).count { seed -> !new History(seed).texts().every { it.texts.empty } } > 100
        (0..<200).count { seed ->
            def history = new History(seed)
            traced(history, history.textsWithoutBatches()) != null
        } > 100
    }

    def "the same histories show something, so that there is something to attack"() {
        expect:
        (0..<300).count { seed -> !new History(seed).shownInBatches().findAll { !it.empty }.empty } > 150
        (0..<300).count { seed -> !new History(seed).shownInDossiers().findAll { !it.empty }.empty } > 100
    }

    def "the attack bites: #what it finds a group in most histories"() {
        expect:
        (0..<200).count { seed -> attack(new History(seed), shown) != null } > wins

        where:
        what                                              | shown                                                   || wins
        'with everything shown,'                          | { History it -> it.shownWithoutBatches(1) }             || 190
        'with small groups withheld but without batches,' | { History it -> it.shownWithoutBatches(5) }             || 60
        'with the response over free periods of five,'     | { History it -> it.ratesOverFreePeriods(5) }            || 60
        'in a branch, with all its batches shown,'        | { History it -> it.shownOfABranchWithoutSuppression() } || 60
        'in dossiers alone, made without batches,'        | { History it -> it.shownInDossiersWithoutBatches(5) }   || 60
    }

    def "every batch reaches the threshold and no answer is in two"() {
        expect:
        (0..<2_000).every { seed ->
            def all = new History(seed).weeks.flatten() as List<Asked>
            def batches = new Batching(History.THRESHOLD, LocalDate.of(2026, 12, 1)).of(all)
            batches.every { History.THRESHOLD.reached(it) } && batches.flatten()*.id().toSet().size() == batches.flatten().size()
        }
    }

    def "a question of a batch is shown from where any answers to it are of enough trajecten and schools"() {
        given: 'ten answers: four of one traject, and one each of six others, of two schools besides'
        def traject = UUID.randomUUID()
        def (linde, eik, beuk) = (1..3).collect { new UUID(8, it) }
        def batch = (0..<4).collect { asked(trajectId: traject, schoolId: linde) } + [eik, eik, eik, beuk, beuk, beuk].collect { asked(schoolId: it) }

        expect: 'four trajecten may have 7 of them, two schools too'
        History.THRESHOLD.enough(batch) == 8
        History.THRESHOLD.enough((0..<5).collect { asked(schoolId: new UUID(8, it)) }) == 5

        and: 'a batch of before has the most careful number that follows from its own'
        row(10, 7, 3, null).enoughOr(History.THRESHOLD) == 10
        row(6, 6, 6, null).enoughOr(History.THRESHOLD) == 5
        row(6, 6, 6, 6).enoughOr(History.THRESHOLD) == 6
    }

    def "a domain with enough is taken apart, as long as the others are enough together"() {
        given:
        def domains = (1..3).collect { new UUID(7, it) }
        def waiting = [6, 3, 3].withIndex().collectMany { int count, int which ->
            (0..<count).collect { asked(expertId: new UUID(9, 1), schoolId: new UUID(8, it), domainId: domains[which]) }
        }

        expect:
        new Batching(History.THRESHOLD, LocalDate.of(2026, 9, 2)).of(waiting).collect { [Batching.common(it).domainId(), it.size()] }.toSet() ==
                [[domains[0], 6], [null, 6]] as Set
    }

    def "what waited a year counts with others, without naming an expert"() {
        given:
        def waiting = (0..<6).collect { asked(expertId: new UUID(9, it % 3), schoolId: new UUID(8, it), askedOn: LocalDate.of(2025, 9, 1)) }

        expect:
        new Batching(History.THRESHOLD, LocalDate.of(2026, 8, 30)).of(waiting) == []
        def batches = new Batching(History.THRESHOLD, LocalDate.of(2026, 9, 2)).of(waiting)
        batches*.size() == [6]
        Batching.common(batches[0]).expertId() == null
    }

    def "an expert's batch falls apart by domain only where each part is large enough"() {
        given:
        def domains = [new UUID(7, 1), new UUID(7, 2)]
        def waiting = (0..<10).collect { asked(expertId: new UUID(9, 1), schoolId: new UUID(8, it), domainId: domains[it % 2]) }

        expect:
        new Batching(History.THRESHOLD, LocalDate.of(2026, 9, 2)).of(waiting).collect { Batching.common(it).domainId() }.toSet() == domains.toSet()
        new Batching(History.THRESHOLD, LocalDate.of(2026, 9, 2)).of(waiting.take(9)).collect { Batching.common(it).domainId() } == [null]
    }

    def "a partnership raises the threshold and never lowers it"() {
        expect:
        Threshold.of(settings(8, 4)) == new Threshold(8, 4)
        Threshold.of(settings(1, 1)) == new Threshold(5, 3)
    }

    def "who was asked counts in the first batch of the group after that, and once"() {
        given:
        def (anna, bart) = [new UUID(9, 1), new UUID(9, 2)]
        def (behaviour, reading) = [new UUID(7, 1), new UUID(7, 2)]
        def invited = [asked(expertId: anna, domainId: behaviour), asked(expertId: anna, domainId: reading), asked(expertId: bart, domainId: reading),
                asked(expertId: bart, domainId: reading, askedOn: LocalDate.of(2025, 8, 1))]
        def attribution = new Attribution(new Batching(History.THRESHOLD, LocalDate.of(2026, 9, 2)), invited)
        def shows = { expert, domain -> new Groups(new UUID(5, 5), expert, domain, null, null, null, null) }

        expect:
        attribution.take(shows(anna, behaviour)) == [invited[0]]
        attribution.take(shows(anna, null)) == [invited[1]]
        attribution.take(shows(anna, null)) == []
        attribution.take(new Groups(new UUID(5, 6), bart, null, null, null, null, null)) == []

        and: 'a batch of several experts has what waited a year'
        attribution.take(shows(null, null)) == [invited[3]]
        attribution.take(shows(bart, null)) == [invited[2]]
    }

    /** Out of the texts by themselves, or out of all sums beside whose texts were read. */
    private static boolean knowsSomeone(History history) {
        def texts = history.texts()
        traced(history, texts) != null || attack(history) { it.shownInBatches() + it.shownInDossiers() + texts*.covers } != null
    }

    private static Set<Integer> traced(History history, List<TextView> texts) {
        Attacker.traced(texts, history.small)
    }

    private static Set<Integer> attack(History history, Closure<Set<Set<Integer>>> shown) {
        new Attacker(shown(history), history.small).solved()
    }

    private static Asked asked(Map values) {
        new Asked(UUID.randomUUID(), values.trajectId ?: UUID.randomUUID(), values.schoolId, values.askedOn ?: LocalDate.of(2026, 9, 1), new UUID(5, 5), values.expertId,
                values.domainId, null, null, null, null)
    }

    private static Batch row(int answers, int trajecten, int schools, Integer enough) {
        new Batch(new nl.uitzicht.platform.tenancy.Tid(new UUID(1, 1), UUID.randomUUID()), new UUID(5, 5), null, null, null, null, null, null, trajecten, schools,
                answers, answers, enough, LocalDate.of(2026, 9, 7))
    }

    private static settings(int trajecten, int schools) {
        new nl.uitzicht.surveys.invitations.Settings(UUID.randomUUID(), 7, 14, 28, trajecten, schools, false, false, 75, null, 1)
    }
}
