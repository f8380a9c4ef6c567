package nl.uitzicht.expertbook;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.access.Partnership;
import nl.uitzicht.access.Partnerships;

/** What everybody may read of a partnership's book: only who wants to stand in it, as it is at this moment. */
@Singleton
class PublicBook {
    private final Partnerships partnerships;
    private final Book book;
    private final Photos photos;

    PublicBook(Partnerships partnerships, Book book, Photos photos) {
        this.partnerships = partnerships;
        this.book = book;
        this.photos = photos;
    }

    /** A book with a title. */
    record Edition(UUID partnershipId, String partnership, String path, List<BookEntry> entries) {}

    /** The book at an address; empty when no partnership has it. */
    Optional<Edition> at(String slug) {
        return partnerships
                .findBySlug(slug)
                .map(found -> new Edition(found.id(), found.name(), path(found), book.listed(found.id())));
    }

    /** The photo of somebody who stands in the book at an address. */
    Optional<Photo> photo(String slug, String tag) {
        return at(slug).filter(edition -> edition.entries().stream().anyMatch(entry -> tag.equals(entry.photoTag())))
                .flatMap(edition -> photos.tagged(edition.partnershipId(), tag));
    }

    /** The photos of an edition by the member, for a file that holds them. */
    Map<UUID, byte[]> photos(Edition edition) {
        return photos.listed(edition.partnershipId()).stream()
                .collect(Collectors.toMap(photo -> photo.id().id(), Photo::content));
    }

    /** Where a partnership's book is; null for one that is not there. */
    @Nullable String address(UUID partnershipId) {
        return partnerships.findById(partnershipId).map(PublicBook::path).orElse(null);
    }

    private static String path(Partnership partnership) {
        return PublicBookController.PATH + "/" + partnership.slug();
    }
}
