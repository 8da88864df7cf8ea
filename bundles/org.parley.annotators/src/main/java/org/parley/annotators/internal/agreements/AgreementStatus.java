package org.parley.annotators.internal.agreements;

/** How far an agreement has come. */
public enum AgreementStatus {
    AGREED, SIGNED, PARTIAL, PROPOSED, FAILED, REJECTED, VIOLATED;

    /** PLOVER's code for an event of that status, or null if it has none. */
    public String eventCode() {
        return switch (this) {
        case AGREED, PARTIAL, PROPOSED -> "AGREE";
        case SIGNED -> "SUPPORT";
        case FAILED, REJECTED -> "REJECT";
        case VIOLATED -> null;
        };
    }
}
