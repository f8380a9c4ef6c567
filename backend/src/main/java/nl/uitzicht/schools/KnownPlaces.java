package nl.uitzicht.schools;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.access.RolePlaces;

/** Tells {@code access} which regions and networks there are. */
@Singleton
class KnownPlaces implements RolePlaces {
    private final SchoolDirectory directory;

    KnownPlaces(SchoolDirectory directory) {
        this.directory = directory;
    }

    @Override
    public boolean exist(UUID partnershipId, Collection<UUID> regionIds, Collection<UUID> networkIds) {
        List<UUID> regions = regionIds.stream().distinct().toList();
        List<UUID> networks = networkIds.stream().distinct().toList();
        return (regions.isEmpty() || directory.regions(partnershipId, regions).size() == regions.size())
                && (networks.isEmpty()
                        || directory.networks(partnershipId, networks).size() == networks.size());
    }
}
