package io.github.lanting.internal.decode;

/**
 * Undoes GBK that was read as Windows-1252 or ISO 8859-1: ÖÐ¹ú → 中国, also where some bytes had been
 * taken for UTF-8 before, as they happened to be valid: Ê± and ʱ are both 时. The most probable way
 * through a run is taken, and only where it beats the run as it stands.
 */
final class GbkAsLatin {
    private static final int PROOF = 16;
    private static final int LARGEST_MEAN_COST = 14;

    private final String text;
    private final BytePairs gbk;
    private final Commonness commonness;
    private final Repairs repairs = new Repairs();
    private boolean habit;

    private GbkAsLatin(String text, BytePairs gbk, Commonness commonness) {
        this.text = text;
        this.gbk = gbk;
        this.commonness = commonness;
    }

    static Repairs find(String text, BytePairs gbk, Commonness commonness) {
        GbkAsLatin reader = new GbkAsLatin(text, gbk, commonness);
        reader.pass(false);
        if (reader.habit) {
            reader.pass(true);
        }
        return reader.repairs;
    }

    private void pass(boolean repair) {
        int at = 0;
        while (at < text.length()) {
            if (!isForeign(at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && (isForeign(end) || isTrail(end))) {
                end++;
            }
            judge(at, end, repair);
            at = end;
        }
    }

    private boolean isForeign(int at) {
        char c = text.charAt(at);
        return c >= 0x80 && (c < 0x800 || Latin1252.byteOf(c) >= 0);
    }

    /** An ASCII character between two foreign ones may be the second byte of one of GBK. */
    private boolean isTrail(int at) {
        char c = text.charAt(at);
        return c >= 0x40
                && c < 0x7F
                && at + 1 < text.length()
                && isForeign(at - 1)
                && isForeign(at + 1);
    }

    private void judge(int start, int end, boolean repair) {
        if (end - start < 2) {
            return;
        }
        ByteLattice lattice = new ByteLattice(text, start, end, gbk, commonness);
        long before = 0;
        for (int i = start; i < end; i++) {
            before += commonness.cost(text.charAt(i));
        }
        boolean common = lattice.cost() <= LARGEST_MEAN_COST * lattice.count();
        if (!common || lattice.unpaired() * 4 > lattice.count()) {
            return;
        }
        // Four signs such as ±±±± have the bytes of one Han character over and over.
        boolean proven = before - lattice.cost() >= PROOF && lattice.differentHan() >= 2;
        habit |= proven;
        boolean whole = lattice.unpaired() == 0 && !isLetter(start - 1) && !isLetter(end);
        if (repair && (proven || whole && before > lattice.cost())) {
            lattice.addTo(repairs);
        }
    }

    private boolean isLetter(int at) {
        return at >= 0
                && at < text.length()
                && text.charAt(at) < 0x80
                && Character.isLetter(text.charAt(at));
    }
}
