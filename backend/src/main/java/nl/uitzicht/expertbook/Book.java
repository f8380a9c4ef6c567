package nl.uitzicht.expertbook;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.coupling.FreeTime;
import nl.uitzicht.people.ExpertPool;
import nl.uitzicht.people.PoolMember;
import nl.uitzicht.platform.Time;
import nl.uitzicht.schools.DomainCard;
import nl.uitzicht.schools.RegionCard;
import nl.uitzicht.schools.SchoolDirectory;

/** Reads the book: the pool of today with what experts tell of themselves. Five statements, and five more for free time. */
@Singleton
class Book {
    private static final int MOST_EXPERTS = 1_000;

    private final ExpertPool pool;
    private final SchoolDirectory directory;
    private final Profiles profiles;
    private final Photos photos;
    private final FreeTime freeTime;
    private final Clock clock;

    Book(ExpertPool pool, SchoolDirectory directory, Profiles profiles, Photos photos, FreeTime freeTime, Clock clock) {
        this.pool = pool;
        this.directory = directory;
        this.profiles = profiles;
        this.photos = photos;
        this.freeTime = freeTime;
        this.clock = clock;
    }

    /** Everybody of the pool, by name, with free time: for who couples. */
    List<BookEntry> withFreeTime(UUID tenant) {
        LocalDate today = Time.today(clock);
        List<PoolMember> members = pool.all(tenant, today, MOST_EXPERTS);
        return entries(tenant, members, freeTime.minutesAWeek(tenant, members, today));
    }

    /** Those who want to be in the public book and stand today, by name; without free time, which is nobody else's business. */
    List<BookEntry> listed(UUID tenant) {
        return entries(tenant, pool.all(tenant, Time.today(clock), MOST_EXPERTS), Map.of()).stream()
                .filter(BookEntry::listed)
                .toList();
    }

    /** One expert as the book shows one; empty for who does not stand. */
    Optional<BookEntry> of(UUID tenant, UUID membershipId) {
        List<PoolMember> own = pool.all(tenant, Time.today(clock), MOST_EXPERTS).stream()
                .filter(member -> member.id().equals(membershipId))
                .toList();
        return entries(tenant, own, Map.of()).stream().findFirst();
    }

    private List<BookEntry> entries(UUID tenant, List<PoolMember> members, Map<UUID, Integer> free) {
        Map<UUID, DomainCard> domains =
                byId(ids(members, PoolMember::domains), ids -> directory.domains(tenant, ids), DomainCard::id);
        Map<UUID, RegionCard> regions =
                byId(ids(members, PoolMember::regions), ids -> directory.regions(tenant, ids), RegionCard::id);
        Map<UUID, Profile> told = profiles.all(tenant).stream()
                .collect(Collectors.toMap(profile -> profile.id().id(), Function.identity()));
        Map<UUID, String> tags = photos.tags(tenant).stream().collect(Collectors.toMap(PhotoTag::id, PhotoTag::tag));
        return members.stream()
                .map(member -> entry(
                        member,
                        named(member.domains(), domains, DomainCard::name),
                        named(member.regions(), regions, RegionCard::name),
                        told.get(member.id()),
                        tags.get(member.id()),
                        free.get(member.id())))
                .toList();
    }

    private static BookEntry entry(
            PoolMember member,
            List<DomainCard> domains,
            List<RegionCard> regions,
            @Nullable Profile told,
            @Nullable String photoTag,
            @Nullable Integer free) {
        return new BookEntry(
                member.id(),
                member.name(),
                domains,
                regions,
                member.fteHundredths(),
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> (member.workDays() >> (day.getValue() - 1) & 1) == 1)
                        .collect(Collectors.toCollection(TreeSet::new)),
                told == null ? "" : told.text(),
                photoTag,
                told != null && told.listed(),
                free);
    }

    private static List<UUID> ids(List<PoolMember> members, Function<PoolMember, Set<UUID>> of) {
        return members.stream()
                .flatMap(member -> of.apply(member).stream())
                .distinct()
                .toList();
    }

    private static <T> Map<UUID, T> byId(List<UUID> ids, Function<List<UUID>, List<T>> read, Function<T, UUID> idOf) {
        return ids.isEmpty() ? Map.of() : read.apply(ids).stream().collect(Collectors.toMap(idOf, Function.identity()));
    }

    private static <T> List<T> named(Collection<UUID> ids, Map<UUID, T> known, Function<T, String> name) {
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(name))
                .toList();
    }
}
