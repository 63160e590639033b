package io.github.lanting.degrader;

/** What was counted over the documents of one noise. Not safe for use by several threads. */
final class Figures {
    int documents;
    int faults;
    int invented;
    int misassigned;
    long characters;
    long errors;
    int gaps;
    int gapsFound;
    int gapsSaid;
    long repairs;
    long rightRepairs;
    long damages;
    long repaired;
    String worst = "";

    double cer() {
        return characters == 0 ? 0 : (double) errors / characters;
    }

    double gapScore() {
        return gaps + gapsSaid == 0 ? 1 : 2.0 * gapsFound / (gaps + gapsSaid);
    }

    /** Gaps that were said where nothing is lost, in a document. */
    double falseGaps() {
        return (double) (gapsSaid - gapsFound) / documents;
    }

    double precision() {
        return repairs == 0 ? 1 : (double) rightRepairs / repairs;
    }

    double recall() {
        return damages == 0 ? 1 : (double) repaired / damages;
    }

    static String head() {
        return String.format(
                "%-26s %6s %6s %8s %6s %8s %6s %6s %6s %9s %7s%n",
                "noise",
                "docs",
                "faults",
                "invented",
                "turns≠",
                "cer",
                "gaps",
                "said",
                "gapF1",
                "precision",
                "recall");
    }

    String line(String name) {
        return String.format(
                "%-26s %6d %6d %8d %6d %8.5f %6d %6d %6.3f %9.4f %7.4f%n",
                name,
                documents,
                faults,
                invented,
                misassigned,
                cer(),
                gaps,
                gapsSaid,
                gapScore(),
                precision(),
                recall());
    }
}
