package nl.uitzicht.world

import static nl.uitzicht.world.World.SINCE
import static nl.uitzicht.world.World.TODAY

import java.time.LocalDateTime
import nl.uitzicht.People.Member
import nl.uitzicht.platform.tenancy.Role

/** What one expert does at one school, with all around it; {@code ids} tells it apart by the names the inputs of the API use. */
class Share {
    final Rows rows
    final World.Verband verband
    final int number
    /** How many a list inside a list holds. */
    final int few
    final Map<String, UUID> ids = [:]
    Map<Role, Member> who
    Map<String, UUID> place

    Share(Rows rows, World.Verband verband, int number, int size) {
        this.rows = rows
        this.verband = verband
        this.number = number
        few = Math.min(size, 3)
    }

    Share fill(Map<Role, Member> who, Map<String, UUID> place) {
        this.who = who
        this.place = place
        ids.putAll(place)
        who.each { role, member -> ids["member:$role".toString()] = member.id }
        school()
        colleague()
        new TrajectRows(this).fill()
        new HourRows(this).fill()
        new TableRows(this).fill()
        new ReviewRows(this).fill()
        new SurveyRows(this).fill()
        files()
        this
    }

    UUID expert() {
        who[Role.EXPERT].id
    }

    LocalDateTime moment() {
        TODAY.minusDays(3).atTime(12, 0)
    }

    /** The school of this share, and of the few before it, for lists inside lists. */
    List<UUID> schools() {
        (0..<few).findAll { it <= number }.collect { it == 0 ? ids.school : verband.shares[number - it].ids.school }
    }

    /** Adds a row and remembers it by a name. */
    UUID add(Map<String, Object> values, String name, String table) {
        ids[name] = rows.add(values, table)
    }

    private void school() {
        add(schoolRow('ZZ', 'PRIMARY', 'De Linde'), 'school', 'school')
        rows.add(schoolRow('YY', 'SPECIAL', 'De Wilg'), 'school')
        schools().each { rows.add('school_network', school_id: it, network_id: place.network, starts_on: SINCE) }
        rows.add('school_contact', school_id: ids.school, name: 'Ina Berg', email: who[Role.SCHOOL].email, starts_on: SINCE)
        add('domain', 'expertise_domain', name: "domein $number$verband.mark".toString())
        rows.add('network_name', network_id: place.network, printed_name: "De Linde $number$verband.mark".toString(), state: 'MATCHED', school_id: ids.school)
        add('networkName', 'network_name', network_id: place.network, printed_name: "De Linden $number$verband.mark".toString(), state: 'OPEN', school_id: null)
        rows.add('school_holiday', school_year: '2026-2027', name: "vakantie $number$verband.mark".toString(), region: 'midden', first_day: TODAY.plusDays(40),
                last_day: TODAY.plusDays(44))
        add('closure', 'school_closure', school_id: ids.school, name: 'studiedag', first_day: TODAY.plusDays(30), last_day: TODAY.plusDays(30))
    }

    private Map<String, Object> schoolRow(String letters, String kind, String name) {
        [location_code: String.format('%02d%s%02d', number.intdiv(100), letters, number % 100), kind: kind, name: "$name $number$verband.mark".toString(),
         street: 'Laan', house_number: '1', postcode: '3772 CC', place: 'Boomdorp', municipality: "GEMEENTE $number".toString(), province: 'Utrecht',
         board_number: String.format('%05d', number), denomination: '', phone: '', website: '', latitude: 52.1, longitude: 5.1]
    }

    /** Someone else who is an expert and procesbegeleider here, and takes part in everything as the second. */
    private void colleague() {
        def account = rows.add('account', email: "${UUID.randomUUID()}@voorbeeld.nl".toString(), password_hash: '-')
        def colleague = add('colleague', 'membership', account_id: account, name: "Collega $number$verband.mark".toString(), starts_on: SINCE)
        ['EXPERT', 'PROCESS_FACILITATOR'].each { rows.add('role_grant', membership_id: colleague, role: it, region_id: place.region, starts_on: SINCE) }
        def first = verband.shares ? verband.shares[0].ids.domain : ids.domain
        works(colleague, [ids.domain, first].unique(), true)
        if (few > 1 && verband.shares) {
            rows.add('expert_region', membership_id: colleague, region_id: verband.shares[0].place.region, starts_on: SINCE)
        }
        works(expert(), [ids.domain], verband.shares.every { it.expert() != expert() })
        def guest = rows.add('account', email: "${UUID.randomUUID()}@voorbeeld.nl".toString(), password_hash: null)
        add('invited', 'membership', account_id: guest, name: "Genodigde $number$verband.mark".toString(), starts_on: SINCE)
        rows.add('role_grant', membership_id: ids.invited, role: 'EXPERT', region_id: null, starts_on: SINCE)
        who.each { role, member ->
            add("session:$role".toString(), 'session', membership_id: member.id, device: 'Telefoon', created_at: moment(), last_used_at: moment(),
                    expires_at: LocalDateTime.now().plusDays(5))
        }
    }

    private void works(UUID member, List<UUID> domains, boolean begins) {
        if (begins) {
            rows.add('expert_contract', membership_id: member, fte_hundredths: 60, work_days: 31, starts_on: SINCE)
            rows.add('month_sheet', membership_id: member, month: TODAY.minusMonths(2).withDayOfMonth(1), state: 'ACCEPTED', submitted_at: moment())
        }
        domains.each { rows.add('expert_domain', membership_id: member, domain_id: it, starts_on: SINCE) }
        rows.add('expert_region', membership_id: member, region_id: place.region, starts_on: SINCE)
    }

    private void files() {
        add('importJob', 'import_job', membership_id: who[Role.ADMINISTRATOR].id, subject: 'SCHOOLS', state: 'DONE', done_rows: 1, total_rows: 1,
                started_at: moment(), heard_at: moment())
        add('upload', 'upload', membership_id: who[Role.ADMINISTRATOR].id, content: 'geen bestand van ons'.bytes, uploaded_at: LocalDateTime.now())
        ['schools', 'networks', 'workbook'].each { ids[it] = ids.upload }
        ids.anything = ids.school
    }
}
