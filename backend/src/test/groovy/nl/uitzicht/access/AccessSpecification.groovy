package nl.uitzicht.access

import groovy.json.JsonSlurper
import groovy.sql.Sql
import java.nio.ByteBuffer
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.tenancy.Role

/** Mails that wait, links in them, and an authenticator app of our own. */
abstract class AccessSpecification extends ApiSpecification {
    static final NEW_PASSWORD = 'nog-een-lang-wachtwoord'

    People people

    /** The application injects only into a spec that says itself what it wants. */
    def setup() {
        people = server.applicationContext.getBean(People)
    }

    /** The texts of the mails to an address, oldest first. */
    List<String> mailsTo(String email) {
        def sql = people.sql()
        try {
            return sql.rows('SELECT plain FROM outgoing_mail WHERE recipient = ? ORDER BY id', [email])*.plain
        } finally {
            sql.close()
        }
    }

    /** The secret behind the # of the link in a mail. */
    static String secretIn(String mail) {
        (mail =~ /(?m)^http:\S+\/wachtwoord#(\S{43})$/)[0][1]
    }

    def choose(String secret, String password = NEW_PASSWORD) {
        visitor().post('/api/password', [secret: secret, password: password])
    }

    def session(String email, String password = NEW_PASSWORD, String code = null) {
        visitor().post('/api/session', [email: email, password: password, code: code])
    }

    static Map json(answer) {
        new JsonSlurper().parseText(answer.body()) as Map
    }

    /** RFC 6238, written anew: what an app would show that many steps of 30 seconds from now. */
    static String code(String base32, int steps = 0) {
        def bits = base32.collect { Integer.toBinaryString('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(it)).padLeft(5, '0') }.join('')
        def secret = bits.toList().collate(8, false).collect { Integer.parseInt(it.join(''), 2) as byte } as byte[]
        def mac = Mac.getInstance('HmacSHA1').tap { init(new SecretKeySpec(secret, 'HmacSHA1')) }
        def hash = mac.doFinal(ByteBuffer.allocate(8).putLong(System.currentTimeMillis().intdiv(30_000) + steps).array())
        def number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xf) & 0x7fffffff
        String.format('%06d', number % 1_000_000)
    }

    /** Somebody whose role asks for an app, and who has none yet. */
    People.Member withoutApp(Role role, UUID partnership = people.partnership()) {
        def person = people.member([role], partnership)
        people.sql().with {
            ['recovery_code', 'second_factor'].each { table ->
                executeUpdate("DELETE FROM ${Sql.expand(table)} WHERE account_id = (SELECT id FROM account WHERE email = ${person.email})")
            }
            close()
        }
        person
    }

    /** Ties an app to the account: its secret, its recovery codes, and the browser that is signed in. */
    Map tied(People.Member person) {
        def secret = json(session(person.email, People.PASSWORD)).secret
        def device = visitor()
        def admitted = device.post('/api/session', [email: person.email, password: People.PASSWORD, code: code(secret)])
        assert admitted.statusCode() == 200
        [secret: secret, codes: json(admitted).recoveryCodes, device: device]
    }
}
