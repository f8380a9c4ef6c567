package nl.uitzicht.plans;

/** How the school confirmed: itself, or in words that an expert recorded (D21). */
public enum ConfirmedHow {
    ACCOUNT,
    ORAL
}
