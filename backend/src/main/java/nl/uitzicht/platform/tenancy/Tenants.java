package nl.uitzicht.platform.tenancy;

import java.util.List;
import java.util.UUID;

/** Knows the partnerships. Implemented by {@code access}; for work that goes past each of them. */
public interface Tenants {
    /** The id of every partnership. */
    List<UUID> all();
}
