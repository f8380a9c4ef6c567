package nl.uitzicht.surveys.invitations;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;

/**
 * Which addresses were asked about what, so that nobody is asked twice, also where who answered is forgotten already (D27). Kept as a hash
 * with a key of the server, and only while somebody can still be asked about the same; says nothing of who answered (decision 0132).
 */
@Singleton
class AskedAddresses {
    private final AskedAddressRows rows;
    private final LinkSecrets secrets;

    AskedAddresses(AskedAddressRows rows, LinkSecrets secrets) {
        this.rows = rows;
        this.secrets = secrets;
    }

    /** An address without capitals or spaces around it: by which somebody who stands on a list twice is known. */
    static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** It is asked; false when it was already, also by who does so at this moment. {@code about}: a traject, or what was made for a school and a year. */
    boolean add(UUID tenant, UUID about, String address) {
        return rows.add(tenant, about, hash(about, address)) == 1;
    }

    /** Its link leads nowhere any more, so it may be asked anew. */
    void remove(UUID tenant, UUID about, String address) {
        rows.remove(tenant, about, hash(about, address));
    }

    /** Forgets those about which nobody can be asked any more. */
    void forgetSettled(UUID tenant) {
        rows.forgetSettled(tenant);
    }

    private byte[] hash(UUID about, String address) {
        return secrets.keyed("asked address " + about + " " + plain(address));
    }
}
