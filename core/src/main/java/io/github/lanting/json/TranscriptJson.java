package io.github.lanting.json;

/** Writes transcripts as JSON and reads them back. */
public final class TranscriptJson {
    private TranscriptJson() {}
}
