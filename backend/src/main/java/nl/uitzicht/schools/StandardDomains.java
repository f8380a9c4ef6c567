package nl.uitzicht.schools;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import nl.uitzicht.access.PartnershipCreated;

/** The domains of expertise a partnership begins with: those that regions commonly have experts for. */
@Singleton
class StandardDomains {
    static final List<String> NAMES = List.of(
            "gedrag",
            "hechting/trauma",
            "hoogbegaafdheid",
            "jonge kind",
            "contactpersoon jonge kind",
            "nieuwkomers/NT2",
            "orthopedagoog",
            "ZML-cognitie");

    private final Schools schools;

    StandardDomains(Schools schools) {
        this.schools = schools;
    }

    /** In the transaction that makes the partnership. */
    @EventListener
    void fill(PartnershipCreated event) {
        NAMES.forEach(name -> schools.addDomain(event.partnershipId(), UuidCreator.getTimeOrderedEpoch(), name));
    }
}
