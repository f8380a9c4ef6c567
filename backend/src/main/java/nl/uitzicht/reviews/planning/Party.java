package nl.uitzicht.reviews.planning;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.access.MailAddress;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.platform.Time;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.conversation.Colleague;
import nl.uitzicht.reviews.conversation.Guests;

/**
 * Who meets: expert, manager and guests.
 *
 * @param reached those of them who can be written to today: members who stand and chose a password
 */
record Party(MailAddress expert, MailAddress manager, List<MailAddress> guests, Set<UUID> reached) {
    boolean reaches(MailAddress person) {
        return reached.contains(person.id());
    }

    /** All of them who can be written to. */
    List<MailAddress> written() {
        List<MailAddress> all = new ArrayList<>(List.of(expert, manager));
        all.addAll(guests);
        return all.stream().filter(this::reaches).toList();
    }

    /** Finds who meets in a review, whatever their roles are by now. */
    @Singleton
    static class Finder {
        private final MailAddresses addresses;
        private final Guests guests;
        private final Clock clock;

        Finder(MailAddresses addresses, Guests guests, Clock clock) {
            this.addresses = addresses;
            this.guests = guests;
            this.clock = clock;
        }

        /** {@code besides} is somebody who is no guest any more. */
        Party of(Review review, @Nullable UUID besides) {
            UUID tenant = review.id().partnershipId();
            List<UUID> invited = new ArrayList<>(guests.of(tenant, review.id().id()).stream()
                    .map(Colleague::id)
                    .toList());
            if (besides != null && !invited.contains(besides)) {
                invited.add(besides);
            }
            List<UUID> all = new ArrayList<>(invited);
            all.add(review.expertId());
            all.add(review.managerId());
            Map<UUID, MailAddress> known = addresses.members(tenant, all).stream()
                    .collect(Collectors.toMap(MailAddress::id, Function.identity()));
            Set<UUID> reached = addresses.reached(tenant, all, Time.today(clock)).stream()
                    .map(MailAddress::id)
                    .collect(Collectors.toSet());
            return new Party(
                    known.get(review.expertId()),
                    known.get(review.managerId()),
                    invited.stream().map(known::get).toList(),
                    reached);
        }
    }
}
