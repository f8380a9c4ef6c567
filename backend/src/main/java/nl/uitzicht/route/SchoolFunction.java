package nl.uitzicht.route;

/** Who of the school said something, by function and never by name (D21). */
public enum SchoolFunction {
    SUPPORT_COORDINATOR,
    TEACHER,
    HEAD,
    OTHER
}
