package nl.uitzicht.schools.networks;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.files.NetworkRow;

/** Finds the regions and networks that a file prints, and makes those that do not exist yet. */
@Singleton
class NetworkStructure {
    private final Regions regions;
    private final LocalNetworks networks;
    private final RegionMunicipalities municipalities;

    NetworkStructure(Regions regions, LocalNetworks networks, RegionMunicipalities municipalities) {
        this.regions = regions;
        this.networks = networks;
        this.municipalities = municipalities;
    }

    /** The id of each printed row's network; names are compared without capitals and accents. */
    Map<NetworkRow, UUID> networksOf(
            UUID partnershipId, List<NetworkRow> rows, Map<String, Set<String>> municipalitiesOf) {
        Map<String, UUID> regionIds = new HashMap<>();
        regions.all(partnershipId)
                .forEach(region ->
                        regionIds.put(NetworkRow.key(region.name()), region.id().id()));
        List<Region> newRegions = new ArrayList<>();
        rows.forEach(row -> regionIds.computeIfAbsent(NetworkRow.key(row.region()), _ -> {
            newRegions.add(new Region(fresh(partnershipId), row.region()));
            return newRegions.getLast().id().id();
        }));
        if (!newRegions.isEmpty()) {
            regions.saveAll(newRegions);
        }
        keepMunicipalities(partnershipId, regionIds, municipalitiesOf);
        return networks(partnershipId, rows, regionIds);
    }

    private Map<NetworkRow, UUID> networks(UUID partnershipId, List<NetworkRow> rows, Map<String, UUID> regionIds) {
        Map<List<Object>, UUID> ids = new HashMap<>();
        networks.all(partnershipId)
                .forEach(network -> ids.put(
                        key(network.regionId(), network.name()), network.id().id()));
        List<LocalNetwork> newNetworks = new ArrayList<>();
        Map<NetworkRow, UUID> found = new HashMap<>();
        for (var row : rows) {
            var region = regionIds.get(NetworkRow.key(row.region()));
            found.put(row, ids.computeIfAbsent(key(region, row.network()), _ -> {
                newNetworks.add(new LocalNetwork(fresh(partnershipId), region, row.network()));
                return newNetworks.getLast().id().id();
            }));
        }
        if (!newNetworks.isEmpty()) {
            networks.saveAll(newNetworks);
        }
        return found;
    }

    private void keepMunicipalities(
            UUID partnershipId, Map<String, UUID> regionIds, Map<String, Set<String>> municipalitiesOf) {
        List<RegionMunicipality> kept = new ArrayList<>();
        municipalitiesOf.forEach((region, names) -> names.forEach(name ->
                kept.add(new RegionMunicipality(fresh(partnershipId), regionIds.get(NetworkRow.key(region)), name))));
        if (!kept.isEmpty()) {
            municipalities.clear(
                    partnershipId,
                    kept.stream().map(RegionMunicipality::regionId).distinct().toList());
            municipalities.saveAll(kept);
        }
    }

    private static List<Object> key(UUID regionId, String name) {
        return List.of(regionId, NetworkRow.key(name));
    }

    private static Tid fresh(UUID partnershipId) {
        return new Tid(partnershipId, UuidCreator.getTimeOrderedEpoch());
    }
}
