package nl.uitzicht.expertbook

import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.awt.Color
import java.awt.image.BufferedImage
import java.time.LocalDate
import javax.imageio.ImageIO
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.trajecten.TrajectFixture

/** Experts with what they are hired for, for specs. */
@Singleton
class BookDesk {
    static final LONG_AGO = LocalDate.of(2024, 8, 1)
    static final MINE = 'myExpertProfile { version publicPath entry { name domains regions fteHundredths workDays text photoPath listed freeMinutes } }'

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    Member expert(UUID tenant, String name, Map hired = [:]) {
        def member = people.member([Role.EXPERT], tenant, name)
        fixture.insert('expert_contract', [partnership_id: tenant, membership_id: member.id, fte_hundredths: hired.fte ?: 60,
                work_days: hired.days ?: 0b01011, starts_on: LONG_AGO])
        hired.domain && fixture.insert('expert_domain', [partnership_id: tenant, membership_id: member.id, domain_id: hired.domain, starts_on: LONG_AGO])
        hired.region && fixture.insert('expert_region', [partnership_id: tenant, membership_id: member.id, region_id: hired.region, starts_on: LONG_AGO])
        member
    }

    UUID region(UUID tenant, String name) {
        fixture.insert('region', [partnership_id: tenant, name: name])
    }

    String slug(UUID tenant) {
        def sql = people.sql()
        def slug = sql.firstRow('SELECT slug FROM partnership WHERE id = ?', [People.bytes(tenant)]).slug
        sql.close()
        slug
    }

    static Map mine(Server server) {
        server.graphql("{ $MINE }".toString()).myExpertProfile
    }

    static Map tell(Server server, Map values) {
        def version = mine(server).version
        def input = [mutationId: UUID.randomUUID().toString(), listed: true, text: '', basedOnVersion: version] + values
        server.graphql('mutation($i: ExpertProfileSaveInput!) { r: expertProfileSave(input: $i) { profile { version entry { text listed } } userErrors { code field } } }',
                [i: input]).r
    }

    static Map photo(Server server, byte[] file = picture()) {
        server.graphql('mutation($i: ExpertPhotoSaveInput!) { r: expertPhotoSave(input: $i) { profile { entry { photoPath } } userErrors { code field } } }',
                [i: [mutationId: UUID.randomUUID().toString(), image: file.encodeBase64().toString()]]).r
    }

    static Map removePhoto(Server server) {
        server.graphql('mutation($i: ExpertPhotoRemoveInput!) { r: expertPhotoRemove(input: $i) { profile { entry { photoPath } } userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString()]]).r
    }

    static byte[] picture(Color colour = Color.ORANGE) {
        def image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB)
        image.createGraphics().with {
            setColor(colour)
            fillRect(0, 0, 300, 300)
            dispose()
        }
        def bytes = new ByteArrayOutputStream()
        ImageIO.write(image, 'png', bytes)
        bytes.toByteArray()
    }
}
