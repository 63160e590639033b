package io.github.lanting.examples.command;

import io.github.lanting.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Puts into a few words why something could not be read, without naming it again. */
final class Reasons {
    private Reasons() {}

    /**
     * Why a document could not be read.
     *
     * @param failure what the parser threw
     * @param name the name that the parser knows the document by, which begins its message
     */
    static String of(UnreadableDocumentException failure, String name) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
    }

    /** Why a directory could not be read. */
    static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "reading it is not permitted";
        }
        // The message of such an exception is the file's name.
        String reason =
                failure instanceof FileSystemException system
                        ? system.getReason()
                        : failure.getMessage();
        return reason != null ? reason : "reading failed: " + failure.getClass().getSimpleName();
    }
}
