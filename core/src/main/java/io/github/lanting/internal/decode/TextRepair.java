package io.github.lanting.internal.decode;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.lanting.internal.lexicon.CharacterSet;

/**
 * Undoes what was done to a text before it reached us, where the round trip proves it. Safe for use
 * by several threads.
 */
final class TextRepair {
    /** A text can have been through several hands. */
    private static final int MOST_ROUNDS = 4;

    private final Supplier<Commonness> commonness;
    private final CharsetFamilies families;
    private final Supplier<BytePairs> gbk;
    private final Supplier<BytePairs> big5;
    private final Supplier<CharacterSet> beginners;
    private final Supplier<Big5Shift.Extension> extension;

    TextRepair(CharsetFamilies families, Supplier<Commonness> commonness) {
        this.families = families;
        this.commonness = commonness;
        this.big5 =
                Suppliers.memoize(
                        () -> new BytePairs(families.big5().orElseThrow(), TextRepair::isBig5));
        this.extension =
                Suppliers.memoize(
                        () ->
                                Big5Shift.Extension.of(
                                        families.big5().orElseThrow(),
                                        big5.get(),
                                        commonness.get()));
        this.gbk = Suppliers.memoize(() -> new BytePairs(families.gb18030().orElseThrow()));
        this.beginners = Suppliers.memoize(() -> Utf8AsGbk.beginners(gbk.get()));
    }

    RepairedText repair(String document) {
        RepairedText text = RepairedText.of(document);
        boolean isGbkRead = false;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            RepairedText before = text;
            text = text.with(LeftoverEscapes.find(text.text()));
            text = text.with(Utf8AsLatin.find(text.text()));
            if (families.gb18030().isPresent()) {
                // What it left is in doubt, and no less so a second time.
                if (!isGbkRead && hasForeignRun(text.text())) {
                    Repairs repairs = GbkAsLatin.find(text.text(), gbk.get(), commonness.get());
                    isGbkRead = !repairs.isEmpty();
                    text = text.with(repairs);
                }
                if (hasHan(text.text())) {
                    text =
                            text.with(
                                    Utf8AsGbk.find(
                                            text.text(),
                                            gbk.get(),
                                            beginners.get(),
                                            commonness.get()));
                }
            }
            if (text == before) {
                break;
            }
        }
        if (!hasHan(text.text())) {
            return text;
        }
        text = text.with(LostMarks.find(text.text()));
        if (families.gb18030().isPresent()) {
            text = text.with(ByteShift.find(text.text(), gbk.get(), commonness.get()));
        }
        if (families.big5().isPresent() && Big5Shift.mayConcern(text.text())) {
            text =
                    text.with(
                            Big5Shift.find(
                                    text.text(), big5.get(), extension.get(), commonness.get()));
        }
        return text;
    }

    /** Whether a pair is one of Big5 itself, whose extensions each converter has its own of. */
    private static boolean isBig5(int pair) {
        return pair >= 0xA140 && pair < 0xC6A1 || pair >= 0xC940 && pair < 0xF9D6;
    }

    /** Whether there are neighbours that Chinese and English text does not have. */
    private static boolean hasForeignRun(String text) {
        boolean foreign = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean now = c >= 0x80 && c < 0x800;
            if (now && foreign) {
                return true;
            }
            foreign = now || c >= 0x80 && foreign && Latin1252.byteOf(c) >= 0;
        }
        return false;
    }

    private static boolean hasHan(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (ChineseText.isHan(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
