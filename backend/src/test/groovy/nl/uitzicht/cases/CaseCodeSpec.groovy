package nl.uitzicht.cases

import spock.lang.Specification

class CaseCodeSpec extends Specification {
    def "the code of #id is #code, on the device too (caseCode.test.ts)"() {
        expect:
        CaseCode.of(UUID.fromString(id)) == code

        where:
        id                                     | code
        '01930000-0000-7000-8000-000000000000' | 'BBBBB'
        '01930000-0000-7000-8000-0000ffffffff' | '4R8ZL'
        '01930000-0000-7000-8000-00001234abcd' | 'DLC2K'
    }
}
