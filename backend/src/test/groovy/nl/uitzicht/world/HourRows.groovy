package nl.uitzicht.world

import static nl.uitzicht.world.World.TODAY

/** Hours with their history, the month they are in, an appointment, a kind. */
class HourRows {
    @Delegate
    private final Share share

    HourRows(Share share) {
        this.share = share
    }

    void fill() {
        add('kind', 'activity_kind', name: "Gesprek $number$verband.mark".toString(), applies_to: 'ANY', position: number, retired: false, version: 1)
        add('retired', 'activity_kind', name: "Vroeger $number".toString(), applies_to: 'ANY', position: number, retired: true, version: 1)
        def entry = [date: TODAY.minusDays(2), minutes: 5, travel_minutes: 0, activity_kind_id: ids.kind, note: '', version: 2, withdrawn: false,
                     logged_at: moment()]
        add('hourEntry', 'hour_entry', *: entry, membership_id: expert(), traject_id: ids.traject, network_id: null)
        rows.add('hour_entry', *: entry, membership_id: expert(), traject_id: null, network_id: place.network)
        rows.add('hour_entry', *: entry, membership_id: ids.colleague, traject_id: ids.traject, network_id: null)
        add('withdrawnEntry', 'hour_entry', *: entry, withdrawn: true, membership_id: expert(), traject_id: ids.traject, network_id: null)
        few.times { version ->
            [ids.hourEntry, ids.withdrawnEntry].each {
                rows.add('hour_change', hour_entry_id: it, version: version + 2, field: 'minutes', from_text: '10', to_text: '5', reason: 'vergist',
                        membership_id: expert(), at: moment())
            }
        }
        [(TODAY): 'SUBMITTED', (TODAY.minusMonths(1)): 'ACCEPTED'].each { day, state ->
            rows.add('month_sheet', membership_id: ids.colleague, month: day.withDayOfMonth(1), state: state, submitted_at: moment())
        }
        add('appointment', 'appointment', membership_id: expert(), date: TODAY.plusDays(3), minutes: 60, traject_id: ids.traject, school_id: ids.school,
                network_id: null, state: 'PLANNED', version: 1)
        rows.add('appointment', membership_id: expert(), date: TODAY.plusDays(4), minutes: 60, traject_id: null, school_id: null, network_id: place.network,
                state: 'PLANNED', version: 1)
    }
}
