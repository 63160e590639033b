package io.github.lanting;

/** Which characters the clean text is delivered in. */
public enum Script {
    /** As printed: Traditional stays Traditional. */
    KEEP,
    /** Simplified, each converted character by an edit. */
    SIMPLIFIED
}
