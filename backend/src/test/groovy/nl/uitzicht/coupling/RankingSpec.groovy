package nl.uitzicht.coupling

import java.time.LocalDate
import spock.lang.Specification

class RankingSpec extends Specification {
    static final MONDAY = LocalDate.of(2026, 11, 23)

    def "#first stands above #second, because the second #why"() {
        given:
        def one = candidate(first + [name: 'Anna'])
        def other = candidate(second + [name: 'Bert'])

        expect:
        Ranking.of([other, one])*.name() == ['Anna', 'Bert']
        PlaceInWords.of(other, one).startsWith("Onder Anna, want deze expert $why: ")

        where:
        first                             | second                                || why
        [:]                               | [call: new Call(null, null)]          || 'zei aan de telefoon niet te kunnen'
        [freeMinutes: 60]                 | [freeMinutes: 55]                     || 'heeft minder dan een uur per week vrij'
        [freeMinutes: 240]                | [freeMinutes: 235, travelMinutes: 5]  || 'heeft minder tijd vrij'
        [travelMinutes: 15]               | [travelMinutes: 20, freeMinutes: 300] || 'moet verder reizen'
        [travelMinutes: 15]               | [travelMinutes: null]                 || 'heeft een reistijd die niet bekend is'
        [travelMinutes: 60]               | [travelMinutes: null]                 || 'komt later in het alfabet'
        [firstVisit: MONDAY]              | [firstVisit: MONDAY.plusDays(1)]      || 'kan later beginnen'
        [firstVisit: MONDAY.plusDays(40)] | [firstVisit: null]                    || 'heeft de komende weken geen dag vrij'
        [freeMinutes: 275]                | [freeMinutes: 270]                    || 'heeft iets minder tijd vrij'
        [:]                               | [:]                                   || 'komt later in het alfabet'
    }

    def "experts of other regions come only when nobody of the own region has room, and stand below nobody with less"() {
        given:
        def own = candidate(name: 'Eigen', freeMinutes: ownFree)
        def other = candidate(name: 'Ander', ownRegion: false)

        expect:
        Ranking.of([own, other])*.name() == expected

        where:
        ownFree || expected
        60      || ['Eigen']
        55      || ['Ander', 'Eigen']
    }

    def "the place of the first is told in one sentence"() {
        expect:
        PlaceInWords.of(candidate(freeMinutes: free, call: call, firstVisit: day, travelMinutes: travel), null) == sentence

        where:
        free | call                   | day    | travel || sentence
        200  | null                   | MONDAY | 15     || 'Bovenaan: eigen regio, 3 uur 20 vrij per schoolweek, ongeveer 15 minuten reizen, kan vanaf maandag 23 november.'
        45   | new Call(null, MONDAY) | MONDAY | null   || 'Bovenaan: eigen regio, 45 minuten vrij per schoolweek, reistijd onbekend, gebeld: kan vanaf maandag 23 november.'
        200  | new Call(null, MONDAY.minusDays(3)) | MONDAY | 15 || 'Bovenaan: eigen regio, 3 uur 20 vrij per schoolweek, ongeveer 15 minuten reizen, gebeld: kan vanaf vrijdag 20 november, eerste dag maandag 23 november.'
        200  | new Call(null, MONDAY) | null   | 15     || 'Bovenaan: eigen regio, 3 uur 20 vrij per schoolweek, ongeveer 15 minuten reizen, gebeld: kan vanaf maandag 23 november, geen dag vrij in de komende weken.'
        -30  | null                   | null   | 5      || 'Bovenaan: eigen regio, geen tijd vrij, ongeveer 5 minuten reizen, geen dag vrij in de komende weken.'
        120  | new Call(null, null)   | MONDAY | 5      || 'Bovenaan: eigen regio, 2 uur vrij per schoolweek, ongeveer 5 minuten reizen, gebeld en kan niet.'
    }

    private static Candidate candidate(Map values) {
        def all = [name: 'Anna', ownRegion: true, freeMinutes: 270, travelMinutes: 15, firstVisit: MONDAY, call: null] + values
        new Candidate(UUID.randomUUID(), all.name, all.ownRegion, all.freeMinutes, all.travelMinutes, all.firstVisit, all.call)
    }
}
