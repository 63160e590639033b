package io.github.lanting.degrader;

import io.github.lanting.Edit;
import io.github.lanting.Span;
import io.github.lanting.Transcript;
import io.github.lanting.Turn;
import io.github.lanting.fixtures.Promises;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds the transcript of a degraded document against the truth. */
final class Judge {
    private static final int NEAR = 2;
    private static final Set<String> MAY_ADD = Set.of("lost-stop", "paragraph-break");
    private static final Set<String> ONLY_TAKES =
            Set.of("ocr-space", "layout-space", "line-break", "pinyin-gloss", "control-character");

    private final Figures figures;

    Judge(Figures figures) {
        this.figures = figures;
    }

    void judge(Sheet sheet, Transcript transcript) {
        figures.documents++;
        List<String> faults = Promises.faultsOf(transcript);
        figures.faults += faults.size();
        transcript.edits().stream().filter(edit -> edit.turn() != null).forEach(this::judgeAdding);
        judgeText(sheet, transcript);
        judgeRepairs(sheet, transcript);
    }

    /** No rule brings more characters than stood there, but those that may. */
    private void judgeAdding(Edit edit) {
        boolean mayAdd = Set.of(edit.rule().split("\\+")).stream().anyMatch(MAY_ADD::contains);
        boolean takes = ONLY_TAKES.contains(edit.rule());
        boolean adds = edit.after().length() > edit.before().length();
        boolean puts = takes && !edit.after().isBlank();
        figures.invented += adds && !mayAdd || puts ? 1 : 0;
    }

    private void judgeText(Sheet sheet, Transcript transcript) {
        StringBuilder truth = new StringBuilder();
        List<Integer> gaps = new ArrayList<>();
        List<Composer.CleanTurn> turns = sheet.transcript().turns();
        boolean same = turns.size() == transcript.turns().size();
        for (int i = 0; i < turns.size(); i++) {
            Sheet.Truth words = sheet.truth(i);
            words.gaps().forEach(gap -> gaps.add(truth.length() + gap));
            truth.append(words.text()).append('\n');
            same = same && transcript.turns().get(i).role() == turns.get(i).role();
        }
        StringBuilder said = new StringBuilder();
        List<Integer> saidGaps = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            turn.gaps().forEach(gap -> saidGaps.add(said.length() + gap));
            said.append(turn.text()).append('\n');
        }
        int errors = EditDistance.between(truth.toString(), said.toString());
        figures.misassigned += same ? 0 : 1;
        figures.characters += truth.length();
        figures.errors += errors;
        figures.gaps += gaps.size();
        figures.gapsSaid += saidGaps.size();
        // Where characters differ before a gap it stands elsewhere by as many.
        for (int gap : gaps) {
            figures.gapsFound += removeNearest(gap, NEAR + errors, saidGaps) ? 1 : 0;
        }
        if (errors > 0 || !saidGaps.isEmpty()) {
            figures.worst =
                    "DOCUMENT\n"
                            + sheet.document()
                            + "\nTRUTH\n"
                            + truth
                            + "\nSAID\n"
                            + said
                            + "\n";
        }
    }

    /** One gap that is said answers for one that is there. */
    private static boolean removeNearest(int gap, int reach, List<Integer> said) {
        int nearest = -1;
        for (int i = 0; i < said.size(); i++) {
            int distance = Math.abs(said.get(i) - gap);
            if (distance <= reach
                    && (nearest < 0 || distance < Math.abs(said.get(nearest) - gap))) {
                nearest = i;
            }
        }
        if (nearest >= 0) {
            said.remove(nearest);
        }
        return nearest >= 0;
    }

    /** What comes out at a cell's place, by the edits that lie inside it. */
    private void judgeRepairs(Sheet sheet, Transcript transcript) {
        String document = transcript.text().orElseThrow();
        if (!document.equals(sheet.document())) {
            // Decoded anew: places are not the cells' own, and the text alone is judged.
            return;
        }
        List<Edit> edits = apart(transcript.edits());
        int next = 0;
        int start = 0;
        for (Cell cell : sheet.cells()) {
            int end = start + cell.shown().length();
            StringBuilder out = new StringBuilder();
            int at = start;
            boolean edited = false;
            while (next < edits.size() && edits.get(next).span().end() <= end) {
                Edit edit = edits.get(next++);
                boolean inside = edit.span().start() >= at && !edit.span().isEmpty();
                if (inside && cell.isWord()) {
                    out.append(document, at, edit.span().start()).append(edit.after());
                    at = edit.span().end();
                    edited = true;
                }
            }
            if (cell.isWord() && at <= end) {
                String result = out.append(document, at, end).toString();
                boolean right = result.equals(cell.clean());
                boolean repair = edited && !cell.clean().equals("\n");
                figures.repairs += repair ? 1 : 0;
                figures.rightRepairs += repair && right ? 1 : 0;
                figures.damages += cell.isDegraded() ? 1 : 0;
                figures.repaired += cell.isDegraded() && right ? 1 : 0;
            }
            start = end;
        }
    }

    /**
     * One edit can change neighbours, a character for a character: each is of a cell of its own.
     */
    private static List<Edit> apart(List<Edit> edits) {
        List<Edit> apart = new ArrayList<>();
        for (Edit edit : edits) {
            int length = edit.before().length();
            if (length < 2 || length != edit.after().length()) {
                apart.add(edit);
                continue;
            }
            for (int i = 0; i < length; i++) {
                int at = edit.span().start() + i;
                String before = edit.before().substring(i, i + 1);
                String after = edit.after().substring(i, i + 1);
                apart.add(new Edit(new Span(at, at + 1), before, after, edit.rule(), edit.turn()));
            }
        }
        return apart;
    }
}
