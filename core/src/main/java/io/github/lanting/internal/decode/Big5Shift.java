package io.github.lanting.internal.decode;

import io.github.lanting.internal.decode.ShiftedRun.Ending;
import io.github.lanting.internal.decode.ShiftedRun.Piece;
import io.github.lanting.internal.lexicon.CharacterSet;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Puts back in step what a converter shifted that did not know the first byte of 裏 or 着, which Big5
 * has in an extension alone: without it the bytes are read one late, up to the next ASCII
 * character: 裏面的人， is printed 堶悸漱H，.
 */
final class Big5Shift {
    private static final int PROOF = 16;

    /** Where the document has proofs already. */
    private static final int FURTHER_PROOF = 8;

    /** Where the run ends with a byte that is lost. */
    private static final int FULL_PROOF = 40;

    private static final int LARGEST_MEAN_COST = 12;
    private static final int RARE = 15;
    private static final int FREQUENT = 12;

    /** Bits of a word that comes out, and how many words count. */
    private static final int WORD = 8;

    private static final int MOST_WORDS = 2;

    /** So many characters that come out are proof without a word. */
    private static final int SHORT = 3;

    /** The characters of the extension that everybody writes. */
    private static final String EXTENSION = "裏着恒粧墻銹嫺碁";

    private final String text;
    private final BytePairs big5;
    private final Commonness commonness;
    private final int proof;
    private final Extension extension;
    private final ShiftedRun run;
    private final Repairs repairs = new Repairs();

    /** Where the last repair ends. */
    private int done;

    private Big5Shift(
            String text, BytePairs big5, Extension extension, Commonness commonness, int proof) {
        this.proof = proof;
        this.extension = extension;
        this.text = text;
        this.big5 = big5;
        this.commonness = commonness;
        this.run = new ShiftedRun(text, big5, commonness, extension.characters());
    }

    /** Whether an ASCII character that can be a second byte stands behind a Han character. */
    static boolean mayConcern(String text) {
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x40 && c < 0x7F && ChineseText.isHan(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is lost and what gives it away.
     *
     * @param characters the characters of the extension, by their second bytes
     * @param beginners the rare characters that are printed where one is lost
     */
    record Extension(char[] characters, CharacterSet beginners) {

        /** The extension as a charset has it. */
        static Extension of(Charset charset, BytePairs big5, Commonness commonness) {
            char[] characters = new char[0x100];
            for (char c : EXTENSION.toCharArray()) {
                byte[] pair = String.valueOf(c).getBytes(charset);
                if (pair.length == 2) {
                    characters[pair[1] & 0xFF] = c;
                }
            }
            CharacterSet beginners = new CharacterSet();
            for (char c = 0; c < Character.MAX_VALUE; c++) {
                if (ChineseText.isHan(c)
                        && commonness.cost(c) >= RARE
                        && characters[big5.pair(c) >> 8] != 0) {
                    beginners.add(c);
                }
            }
            return new Extension(characters, beginners);
        }
    }

    static Repairs find(String text, BytePairs big5, Extension extension, Commonness commonness) {
        Repairs proven = find(text, big5, extension, commonness, PROOF);
        return proven.isEmpty() ? proven : find(text, big5, extension, commonness, FURTHER_PROOF);
    }

    private static Repairs find(
            String text, BytePairs big5, Extension extension, Commonness commonness, int proof) {
        Big5Shift shift = new Big5Shift(text, big5, extension, commonness, proof);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            at = extension.beginners().has(c) ? shift.repair(at, big5.pair(c)) : at + 1;
        }
        return shift.repairs;
    }

    /**
     * Tries whether a character begins with the second byte of a lost one; gives the next place.
     */
    private int repair(int at, int pair) {
        char lost = extension.characters()[pair >> 8];
        run.begin(commonness.cost(text.charAt(at)), Decoding.REPLACEMENT);
        run.put(at, String.valueOf(lost));
        Ending ending = run.read(at + 1, pair & 0xFF, at);
        return ending != null && accept(at, ending) ? ending.end() : at + 1;
    }

    private boolean accept(int at, Ending ending) {
        List<Piece> pieces = run.pieces(ending);
        long cost = 0;
        for (Piece piece : pieces) {
            cost += commonness.cost(piece.characters().charAt(0));
        }
        int words = words(at, pieces);
        int least = ending.isExact() ? proof : FULL_PROOF;
        boolean enough = pieces.size() >= SHORT || words > 0 || isFirmBefore(at);
        if (!enough
                || endsInALatinWord(ending.end())
                || ending.gain() + words * WORD < least
                || cost > (long) LARGEST_MEAN_COST * pieces.size()) {
            return false;
        }
        repairs.addAll(pieces, ending.end());
        done = ending.end();
        return true;
    }

    /** Müller behind a rare character is a name, and its first letter is no second byte. */
    private boolean endsInALatinWord(int end) {
        return end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** What stands in front of a short run is in step. */
    private boolean isFirmBefore(int at) {
        return at > 0 && at == done
                || at > 0
                        && ChineseText.isHan(text.charAt(at - 1))
                        && commonness.cost(text.charAt(at - 1)) <= FREQUENT;
    }

    /** How many words come out, with the character in front, up to the most that count. */
    private int words(int at, List<Piece> pieces) {
        int words = 0;
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        for (Piece piece : pieces) {
            char c = piece.characters().charAt(0);
            words += WordSupport.isWord(before, c) ? 1 : 0;
            before = c;
        }
        return Math.min(words, MOST_WORDS);
    }
}
