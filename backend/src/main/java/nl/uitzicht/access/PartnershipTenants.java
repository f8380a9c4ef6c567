package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Tenants;

/** The partnerships, for daily work. */
@Singleton
class PartnershipTenants implements Tenants {
    private final Partnerships partnerships;

    PartnershipTenants(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public List<UUID> all() {
        return partnerships.findAll().stream().map(Partnership::id).toList();
    }
}
