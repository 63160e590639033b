package io.github.lanting.examples.command;

import java.io.Serial;

/** Says why an input gives no transcript, in words that follow its name and a colon. */
final class InputFailure extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    InputFailure(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Of an input at which Lanting itself fails, which must not keep others from being done. */
    static InputFailure defect(Throwable defect) {
        return new InputFailure("a defect in Lanting, please report it: " + defect, defect);
    }
}
