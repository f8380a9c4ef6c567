package nl.uitzicht.surveys.results

import groovy.transform.CompileStatic
import java.time.LocalDate
import java.util.function.Consumer
import java.util.function.Predicate
import nl.uitzicht.platform.tenancy.Tid
import nl.uitzicht.surveys.SealedPeriod
import nl.uitzicht.surveys.invitations.Groups
import nl.uitzicht.surveys.questionnaires.Purpose
import nl.uitzicht.surveys.questionnaires.Question
import nl.uitzicht.surveys.questionnaires.QuestionKind
import nl.uitzicht.surveys.questionnaires.Questionnaire
import nl.uitzicht.surveys.questionnaires.Series
import nl.uitzicht.surveys.questionnaires.Version
import nl.uitzicht.surveys.questionnaires.Words

/** A made-up course of some months: experts, schools, trajecten, answers that come in week by week, and what is shown of them. */
@CompileStatic
class History {
    static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 8, 31)
    static final Threshold THRESHOLD = new Threshold(5, 3)
    private static final Threshold RAISED = new Threshold(7, 4)
    private static final UUID TENANT = new UUID(1, 1)
    private static final Question BRANCH = new Question('waardoor', 1, QuestionKind.FACES, new Words('Waardoor?', null), true, [], null)
    private static final Closure<Version> VERSION = { Batch it ->
        new Version(it.questionnaireId(), Series.of(Purpose.AFTER_TRAJECT), 1, new Questionnaire(null, [BRANCH]), FIRST_MONDAY.atStartOfDay())
    }

    final Random random
    final List<List<Asked>> weeks
    final List<LocalDate> references
    private final List<SealedPeriod> periods
    final Map<UUID, Integer> numbers = [:]
    final Map<Integer, Asked> answers = [:]
    /** Who was asked and never answered. */
    final List<Asked> silent
    /** Who answered the question that not everybody is asked. */
    final Set<Integer> branched
    /** Who wrote something besides. */
    final Set<Integer> writers
    /** What is in each batch; looked up by the batch itself, since comparing all fields of it is most of the work of ten thousand histories. */
    final Map<Batch, Set<Integer>> inside = new IdentityHashMap<>()
    /** As they were sealed. */
    private final List<Batch> batches = []
    /** Whether a group stays under the threshold. */
    final Predicate<Set<Integer>> small = (Set<Integer> group) -> !reached(group)
    /** From which week on the partnership asks more; half of them never do. */
    final int raisedIn

    /** With {@code topics}: besides, contacts of schools that somebody chose by hand were asked about things of the partnership's own. */
    History(long seed, boolean topics = false) {
        references = dates(new Random(~seed))
        random = new Random(seed)
        List<UUID> versions = ids(1 + random.nextInt(2))
        List<UUID> experts = ids(1 + random.nextInt(3))
        List<UUID> domains = ids(1 + random.nextInt(3))
        List<UUID> schools = ids(3 + random.nextInt(6))
        weeks = (0..<(3 + random.nextInt(6))).collect { int week ->
            (0..<random.nextInt(9)).collectMany { int it -> answersOf(one(versions), one(experts), one(domains), one(schools), week) }
        }
        if (topics) {
            askByHand(new Random(seed * 41 + 13), schools)
        }
        raisedIn = new Random(seed * 47 + 19).nextInt(2 * weeks.size())
        seal()
        periods = periods()
        silent = silent(new Random(seed * 31 + 7))
        Random branching = new Random(seed * 37 + 11)
        int percent = 10 + branching.nextInt(90)
        writers = some(new Random(seed * 43 + 17))
        branched = answers.keySet().sort().findAll { int it -> branching.nextInt(100) < percent }.toSet()
    }

    private Set<Integer> some(Random writing) {
        int percent = 5 + writing.nextInt(95)
        answers.keySet().sort().findAll { int it -> writing.nextInt(100) < percent }.toSet()
    }

    /** Whoever asks chooses which schools, how many of their contacts, and when: also one more each week, to see what changes. */
    private void askByHand(Random hand, List<UUID> schools) {
        List<UUID> subjects = (0..hand.nextInt(3)).collect { int it -> new UUID(hand.nextLong(), hand.nextLong()) }
        weeks.eachWithIndex { List<Asked> came, int week ->
            List<UUID> chosen = schools.findAll { UUID it -> hand.nextInt(3) == 0 }
            UUID topic = subjects[hand.nextInt(subjects.size())]
            chosen.each { UUID school ->
                UUID subject = UUID.nameUUIDFromBytes("$topic $school".toString().bytes)
                (0..hand.nextInt(2)).each { int it -> came << add(hand, topic, null, null, subject, school, week) }
            }
        }
    }

    private List<Asked> silent(Random other) {
        List<Asked> asked = weeks.flatten() as List<Asked>
        int count = asked.empty ? 0 : other.nextInt(asked.size() + 1)
        (0..<count).collect { int it ->
            Asked like = asked[other.nextInt(asked.size())]
            def one = new Asked(new UUID(other.nextLong(), other.nextLong()), UUID.randomUUID(), like.schoolId(), like.askedOn(), like.questionnaireId(),
                    like.expertId(), like.domainId(), like.regionId(), like.networkId(), like.networkGroup(), like.boardNumber())
            numbers[one.id()] = numbers.size()
            answers[numbers[one.id()]] = one
            one
        }
    }

    /** The groups of people of whom a response rate over free periods would tell how many answered, from {@code least} trajecten on. */
    Set<Set<Integer>> ratesOverFreePeriods(int least) {
        Set<Set<Integer>> shown = new HashSet<>()
        List<Asked> all = (weeks.flatten() as List<Asked>) + silent
        for (int from = 0; from < weeks.size(); from++) {
            for (int to = from; to < weeks.size(); to++) {
                List<Asked> within = all.findAll { Asked it ->
                    !it.askedOn().isBefore(FIRST_MONDAY.plusWeeks(from)) && !it.askedOn().isAfter(FIRST_MONDAY.plusWeeks(to))
                }
                [{ Asked it -> it.expertId() }, { Asked it -> it.domainId() }, { Asked it -> it.regionId() }, { Asked it -> 1 }].each { Closure key ->
                    within.groupBy(key).values().each { List<Asked> group ->
                        if (group*.trajectId().toSet().size() >= least && group*.schoolId().toSet().size() >= THRESHOLD.schools()) {
                            shown << group.collect { numbers[it.id()] }.toSet()
                        }
                    }
                }
            }
        }
        shown
    }

    private List<Asked> answersOf(UUID version, UUID expert, UUID domain, UUID school, int week) {
        UUID traject = UUID.randomUUID()
        (0..<(random.nextInt(5) == 0 ? 2 : 1)).collect { int it -> add(random, version, expert, domain, traject, school, week) }
    }

    private Asked add(Random ids, UUID version, UUID expert, UUID domain, UUID traject, UUID school, int week) {
        int region = Math.floorMod(school.hashCode(), 3)
        int network = region * 2 + Math.floorMod(school.hashCode(), 2)
        def asked = new Asked(new UUID(ids.nextLong(), ids.nextLong()), traject, school, FIRST_MONDAY.plusWeeks(week), version, expert, domain,
                new UUID(2, region), new UUID(3, network), region == 0 ? null : "group ${network > 3}".toString(), "board ${Math.floorMod(school.hashCode(), 4)}".toString())
        numbers[asked.id()] = numbers.size()
        answers[numbers[asked.id()]] = asked
        asked
    }

    private boolean reached(Set<Integer> group) {
        List<Asked> asked = new ArrayList<>(group.size())
        for (Integer it : group) {
            asked.add(answers.get(it))
        }
        THRESHOLD.reached(asked)
    }

    /** Where periods of dossiers end: rounds and extra conversations, any day of these months. */
    private static List<LocalDate> dates(Random random) {
        (0..(1 + random.nextInt(4))).collect { int it -> FIRST_MONDAY.plusDays(random.nextInt(70) - 5) }.toSet().sort()
    }

    /** Between any two of them, because the rounds between may have lapsed for somebody. */
    private List<SealedPeriod> periods() {
        List<LocalDate> ends = [FIRST_MONDAY.minusYears(1)] + references + [FIRST_MONDAY.plusYears(1)]
        (0..<ends.size()).collectMany { int i -> ((i + 1)..<ends.size()).collect { int j -> new SealedPeriod(ends[i].plusDays(1), ends[j]) } }
    }

    /** Every sum a manager or an expert can ever ask for: each week, each period, each cut, with and without an expert. */
    Set<Set<Integer>> shownInBatches() {
        sums(inside)
    }

    /** The same of the question that not everybody answered: every sum of it that is shown, in results and dossiers together. */
    Set<Set<Integer>> shownOfABranch() {
        Map<Batch, Set<Integer>> shown = ofABranch(inside.findAll { Batch batch, Set<Integer> it ->
            new Counting([new Tally(batch.id().id(), BRANCH.key(), '3', common(it, branched).size())], new Answered([VERSION.call(batch)]), THRESHOLD)
                    .of(BRANCH, [batch]).answers() > 0
        })
        sums(shown) + dossiers(shown)
    }

    /** What it would show without leaving out batches in which too few answered it. */
    Set<Set<Integer>> shownOfABranchWithoutSuppression() {
        sums(ofABranch(inside))
    }

    private Map<Batch, Set<Integer>> ofABranch(Map<Batch, Set<Integer>> of) {
        Map<Batch, Set<Integer>> shown = new IdentityHashMap<>()
        of.each { Batch batch, Set<Integer> it -> shown.put(batch, common(it, branched)) }
        shown
    }

    /** Every sum of a dossier that was ever read or frozen: in each week, of each expert, in each period. */
    Set<Set<Integer>> shownInDossiers() {
        dossiers(inside)
    }

    private Set<Set<Integer>> dossiers(Map<Batch, Set<Integer>> inside) {
        Set<Set<Integer>> shown = new HashSet<>()
        for (int week = 0; week <= weeks.size(); week++) {
            Map<UUID, List<Batch>> known = batches.findAll { Batch it ->
                inside.containsKey(it) && it.expertId() != null && it.sealedOn() <= FIRST_MONDAY.plusWeeks(week)
            }.groupBy { Batch it -> it.expertId() }
            for (List<Batch> own : known.values()) {
                for (SealedPeriod period : periods) {
                    shown << all(BatchedSatisfaction.within(own, period), inside)
                }
            }
        }
        shown
    }

    /**
     * Every list of open texts that a manager or an expert can ever read: of each stretch of weeks, with and without an expert or a region,
     * and of what was passed on only. Each is whose texts it would hold, and which it holds; a text is known by its words.
     */
    List<TextView> texts() {
        List<TextView> views = []
        Set<Integer> passedOn = writers.findAll { int it -> it % 3 == 0 }.toSet()
        this.views(batches, (List<Batch> read) -> {
            Set<Integer> covers = all(read, inside)
            views << new TextView(covers, common(covers, writers), true)
            // That a text is shown to an expert tells whose batch it is of; that it is not, nothing.
            for (Integer text : common(covers, passedOn)) {
                views << new TextView(covers, Set.of(text), false)
            }
        })
        views
    }

    /** The same without batches: each text is there from the week it came in, for its expert. */
    List<TextView> textsWithoutBatches() {
        List<TextView> views = []
        List<Asked> came = []
        for (List<Asked> week : weeks) {
            came.addAll(week)
            came.groupBy { Asked it -> it.expertId() }.values().each { List<Asked> own ->
                Set<Integer> covers = own.collect { Asked it -> numbers[it.id()] }.toSet()
                views << new TextView(covers, common(covers, writers), true)
            }
        }
        views
    }

    /** What dossiers without batches would show: of each expert the answers of a period so far, from {@code least} trajecten on. */
    Set<Set<Integer>> shownInDossiersWithoutBatches(int least) {
        Set<Set<Integer>> shown = new HashSet<>()
        List<Asked> came = []
        for (List<Asked> week : weeks) {
            came.addAll(week)
            came.groupBy { Asked it -> it.expertId() }.values().each { List<Asked> own ->
                periods.each { SealedPeriod period ->
                    List<Asked> within = own.findAll { Asked it -> period.holds(it.askedOn()) }
                    if (within*.trajectId().toSet().size() >= least) {
                        shown << within.collect { Asked it -> numbers[it.id()] }.toSet()
                    }
                }
            }
        }
        shown
    }

    private void seal() {
        List<Asked> waiting = []
        weeks.eachWithIndex { List<Asked> came, int week ->
            waiting.addAll(came)
            LocalDate today = FIRST_MONDAY.plusWeeks(week + 1)
            for (List<Asked> together : new Batching(week < raisedIn ? THRESHOLD : RAISED, today).of(waiting)) {
                Batch batch = row(together, today)
                batches << batch
                inside.put(batch, together.collect { Asked it -> numbers[it.id()] }.toSet())
                waiting.removeAll(together)
            }
        }
    }

    private Set<Set<Integer>> sums(Map<Batch, Set<Integer>> inside) {
        Set<Set<Integer>> shown = new HashSet<>()
        views(batches.findAll { Batch it -> inside.containsKey(it) }, (List<Batch> sealed) -> {
            for (Cut cut : Cut.values()) {
                new ReadResults.Grouping(cut, sealed, [], THRESHOLD).groups((List<Batch> group) -> {
                    shown << all(group, inside)
                    List.of()
                })
            }
        })
        shown
    }

    /** What any reader can ask for, each once: any stretch of weeks, of everybody or one expert, of the partnership or of one region only. */
    private void views(List<Batch> from, Consumer<List<Batch>> reads) {
        List<UUID> experts = [null] + from*.expertId().toSet().findAll { it != null }.toList()
        List<UUID> regions = [null] + from*.regionId().toSet().findAll { it != null }.toList()
        Set<BitSet> seen = new HashSet<>()
        for (int first = 0; first <= weeks.size(); first++) {
            for (int last = first; last <= weeks.size(); last++) {
                for (UUID expert : experts) {
                    for (UUID region : regions) {
                        BitSet read = read(from, FIRST_MONDAY.plusWeeks(first), FIRST_MONDAY.plusWeeks(last), expert, region)
                        if (seen.add(read)) {
                            reads.accept(read.stream().mapToObj((int it) -> from.get(it)).toList())
                        }
                    }
                }
            }
        }
    }

    private static BitSet read(List<Batch> from, LocalDate first, LocalDate last, UUID expert, UUID region) {
        BitSet read = new BitSet()
        for (int i = 0; i < from.size(); i++) {
            Batch it = from.get(i)
            if (!it.sealedOn().isBefore(first) && !it.sealedOn().isAfter(last) && (expert == null || it.expertId() == expert) &&
                    (region == null || it.regionId() == region)) {
                read.set(i)
            }
        }
        read
    }

    private static Set<Integer> all(List<Batch> group, Map<Batch, Set<Integer>> inside) {
        Set<Integer> together = new HashSet<>()
        for (Batch it : group) {
            together.addAll(inside.get(it))
        }
        together
    }

    /** What a system without batches would show each week: every group as far as it came, from {@code least} trajecten on. */
    Set<Set<Integer>> shownWithoutBatches(int least) {
        Set<Set<Integer>> shown = new HashSet<>()
        List<Asked> came = []
        for (List<Asked> week : weeks) {
            came.addAll(week)
            [{ Asked it -> it.expertId() }, { Asked it -> it.domainId() }, { Asked it -> it.regionId() }, { Asked it -> 1 }].each { Closure key ->
                came.groupBy(key).values().each { List<Asked> group ->
                    if (group*.trajectId().toSet().size() >= least) {
                        shown << group.collect { numbers[it.id()] }.toSet()
                    }
                }
            }
        }
        shown
    }

    private static Batch row(List<Asked> batch, LocalDate sealedOn) {
        Groups common = Batching.common(batch)
        new Batch(new Tid(TENANT, UUID.randomUUID()), common.questionnaireId(), common.expertId(), common.domainId(), common.regionId(), common.networkId(),
                common.networkGroup(), common.boardNumber(), batch*.trajectId().toSet().size(), batch*.schoolId().toSet().size(), batch.size(), batch.size(), THRESHOLD.enough(batch), sealedOn)
    }

    private static Set<Integer> common(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one)
        both.retainAll(other)
        both
    }

    private List<UUID> ids(int count) {
        (0..<count).collect { int it -> new UUID(random.nextLong(), random.nextLong()) }
    }

    private <T> T one(List<T> all) {
        all[random.nextInt(all.size())]
    }
}
