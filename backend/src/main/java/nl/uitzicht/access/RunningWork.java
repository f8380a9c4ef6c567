package nl.uitzicht.access;

import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;

/** What still counts on somebody who leaves, or stops as an expert. Implemented by {@code trajecten}, so that nobody goes and leaves work behind silently. */
public interface RunningWork {
    /** Why the membership cannot end with these successions; nothing when every traject that loses its lead was thought of. */
    List<? extends Refusal> judge(Caller caller, UUID membershipId, List<Succession> successions);
}
