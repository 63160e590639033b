package io.github.lanting;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says that a document cannot be read at all, and why. A document that can be read but holds no
 * transcript is no error.
 */
public final class UnreadableDocumentException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** Why it cannot be read. */
    private final Reason reason;

    /**
     * Makes one.
     *
     * @param reason why the document cannot be read, not null
     * @param message the reason in a sentence that names the document, not null
     * @param cause what was thrown below, or null
     */
    public UnreadableDocumentException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * Why the document cannot be read.
     *
     * @return the reason, never null
     */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong with a document. */
    public enum Reason {
        /** It could not be fetched: it is missing, a directory, or reading failed. */
        NOT_ACCESSIBLE,
        /** Its bytes are no text in any charset that Lanting knows. */
        NOT_TEXT,
        /** It is larger than the parser's limit. */
        TOO_LARGE
    }
}
