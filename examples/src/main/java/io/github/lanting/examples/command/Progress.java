package io.github.lanting.examples.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows a person how far long work is; shows nothing to a program, or when the work is short. */
final class Progress implements AutoCloseable {
    private static final int FEW = 5;
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int UPDATE_MILLIS = 250;

    private final int total;
    private final StandardStreams streams;
    private final Instant start = Instant.now();
    private int done;
    private boolean decided;
    private boolean sharesTerminal;
    private @Nullable ProgressBar bar;
    private @Nullable Line line;

    private Progress(int total, StandardStreams streams) {
        this.total = total;
        this.streams = streams;
    }

    static Progress of(int total, StandardStreams streams) {
        Progress progress = new Progress(total, streams);
        if (total > FEW) {
            progress.decide();
        }
        return progress;
    }

    /** One more document is done. */
    void step() {
        done++;
        boolean takesLong = Duration.between(start, Instant.now()).compareTo(SOON) > 0;
        if (!decided && done < total && takesLong) {
            decide();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    /** To be called before anything is written to standard output. */
    void makeRoomForLine() {
        if (sharesTerminal) {
            makeRoomForMessage();
        }
    }

    /** To be called before anything else is written to standard error. */
    void makeRoomForMessage() {
        if (line != null) {
            line.clear();
        }
    }

    private void decide() {
        decided = true;
        if (streams.isTerminal().test(StandardStreams.ERR)) {
            sharesTerminal = streams.isTerminal().test(StandardStreams.OUT);
            line = new Line(streams.err());
            bar =
                    new ProgressBarBuilder()
                            .setTaskName("lanting")
                            .setInitialMax(total)
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis(UPDATE_MILLIS)
                            .continuousUpdate()
                            .setConsumer(line)
                            .build();
            bar.refresh();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            // The bar draws itself a last time from a thread of its own: nobody waits for that.
            if (line != null) {
                line.finish();
            }
            bar.close();
        }
    }

    /** The line of the terminal that the bar stands in. */
    private static final class Line implements ProgressBarConsumer {
        private static final int WIDTH = 79;
        private static final String ERASE = "\r\033[K";
        private final PrintStream err;
        private boolean drawn;
        private boolean finished;

        Line(PrintStream err) {
            this.err = err;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public synchronized void accept(String rendered) {
            if (!finished) {
                print("\r" + rendered);
                drawn = true;
            }
        }

        @Override
        public synchronized void clear() {
            if (drawn) {
                print(ERASE);
                drawn = false;
            }
        }

        /** Leaves the terminal to others. */
        synchronized void finish() {
            clear();
            finished = true;
        }

        @Override
        public void close() {
            finish();
        }

        private void print(String characters) {
            err.print(characters);
            err.flush();
        }
    }
}
