package nl.uitzicht

import com.password4j.Argon2Function
import com.password4j.Password
import com.password4j.types.Argon2
import groovy.sql.Sql
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource
import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.security.MessageDigest
import java.time.LocalDate
import javax.sql.DataSource
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.platform.tenancy.Role

/** Puts people and partnerships in the database, for the specs of every feature. */
@Singleton
class People {
    static final String PASSWORD = 'een-lang-wachtwoord'
    /** Recovery codes of every member whose role asks for a second factor. */
    static final List<String> RECOVERY_CODES = (1..30).collect { String.format('HERSTELCODE%05d', it) }

    @Inject
    DataSource dataSource
    /** Argon2id at its cheapest: the specs sign in a thousand times. SigningInSpec knows what the product pays. */
    @Lazy
    String hash = Password.hash(PASSWORD).addRandomSalt(16).with(Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID)).result

    @groovy.transform.Immutable(knownImmutableClasses = [UUID])
    static class Member {
        UUID partnershipId
        UUID id
        String email
    }

    Sql sql() {
        new Sql(DelegatingDataSource.unwrapDataSource(dataSource))
    }

    UUID partnership(String name = 'Testverband') {
        def id = UUID.randomUUID()
        sql().executeInsert('INSERT INTO partnership (id, slug, name, holiday_region, travel_counts) VALUES (?, ?, ?, ?, ?)',
                [bytes(id), "t-$id".toString(), name, 'midden', false])
        id
    }

    /** A member who signs in with PASSWORD, with roles for the whole partnership since long ago. */
    Member member(Collection<Role> roles, UUID partnershipId = partnership(), String name = 'Anna de Vries') {
        def account = UUID.randomUUID()
        def id = UUID.randomUUID()
        def email = "${account}@voorbeeld.nl".toString()
        def since = LocalDate.of(2020, 8, 1)
        sql().with {
            executeInsert('INSERT INTO account (id, email, password_hash) VALUES (?, ?, ?)', [bytes(account), email, hash])
            executeInsert('INSERT INTO membership (partnership_id, id, account_id, name, starts_on) VALUES (?, ?, ?, ?, ?)',
                    [bytes(partnershipId), bytes(id), bytes(account), name, since])
            roles.each { role ->
                executeInsert('INSERT INTO role_grant (partnership_id, id, membership_id, role, starts_on) VALUES (?, ?, ?, ?, ?)',
                        [bytes(partnershipId), bytes(UUID.randomUUID()), bytes(id), role.name(), since])
            }
            if (roles.any { it.needsSecondFactor() }) {
                confirm(delegate as Sql, account)
            }
            close()
        }
        new Member(partnershipId, id, email)
    }

    /** The same person in another partnership. */
    Member also(Member member, Collection<Role> roles, UUID partnershipId = partnership('Ander verband')) {
        def id = UUID.randomUUID()
        def since = LocalDate.of(2020, 8, 1)
        sql().with {
            executeInsert('INSERT INTO membership (partnership_id, id, account_id, name, starts_on) SELECT ?, ?, account_id, name, starts_on FROM membership WHERE id = ?',
                    [bytes(partnershipId), bytes(id), bytes(member.id)])
            roles.each { role ->
                executeInsert('INSERT INTO role_grant (partnership_id, id, membership_id, role, starts_on) VALUES (?, ?, ?, ?, ?)',
                        [bytes(partnershipId), bytes(UUID.randomUUID()), bytes(id), role.name(), since])
            }
            close()
        }
        new Member(partnershipId, id, member.email)
    }

    /** For who was given a role later that asks for one. */
    void secondFactor(Member member) {
        def sql = sql()
        confirm(sql, UuidBytes.fromBytes(sql.firstRow('SELECT account_id FROM membership WHERE id = ?', [bytes(member.id)]).account_id))
        sql.close()
    }

    private static void confirm(Sql sql, UUID account) {
        sql.executeInsert('INSERT INTO second_factor (account_id, sealed_secret, confirmed_at, last_step) VALUES (?, ?, NOW(6), 0)',
                [bytes(account), new byte[0]])
        RECOVERY_CODES.each { code ->
            sql.executeInsert('INSERT INTO recovery_code (account_id, id) VALUES (?, ?)',
                    [bytes(account), MessageDigest.getInstance('SHA-256').digest(code.bytes)])
        }
    }

    static byte[] bytes(UUID id) {
        UuidBytes.toBytes(id)
    }
}
