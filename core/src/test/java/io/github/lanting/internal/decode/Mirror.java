package io.github.lanting.internal.decode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;

/** What glossing mirrors do to the bytes of GBK, done to the bytes of GBK. */
final class Mirror {
    private static final Charset GBK = Charset.forName("GB18030");
    private static final String MARKS = "，！？；、";
    private static final Map<Character, String> READINGS =
            Map.ofEntries(
                    Map.entry('國', "guó"),
                    Map.entry('會', "huì"),
                    Map.entry('實', "shí"),
                    Map.entry('現', "xiàn"),
                    Map.entry('長', "cháng"),
                    Map.entry('門', "mén"),
                    Map.entry('車', "chē"),
                    Map.entry('經', "jīng"),
                    Map.entry('發', "fā"),
                    Map.entry('對', "duì"),
                    Map.entry('邊', "biān"),
                    Map.entry('後', "hòu"),
                    Map.entry('來', "lái"),
                    Map.entry('說', "shuō"),
                    Map.entry('這', "zhè"),
                    Map.entry('開', "kāi"),
                    Map.entry('動', "dòng"),
                    Map.entry('學', "xué"),
                    Map.entry('電', "diàn"),
                    Map.entry('傳', "chuán"),
                    Map.entry('鎮', "zhèn"),
                    Map.entry('連', "lián"),
                    Map.entry('員', "yuán"),
                    Map.entry('業', "yè"));

    /** What a lone byte becomes; nothing where it is left out. */
    private final String lone;

    Mirror(String lone) {
        this.lone = lone;
    }

    /** Puts readings behind characters, where they belong. */
    static String gloss(String text) {
        StringBuilder glossed = new StringBuilder();
        for (char c : text.toCharArray()) {
            glossed.append(c);
            if (READINGS.containsKey(c)) {
                glossed.append('(').append(READINGS.get(c)).append(')');
            }
        }
        return glossed.toString();
    }

    /** Puts readings behind the bytes of characters, wherever they are. */
    String glossBytes(String text) {
        byte[] bytes = text.getBytes(GBK);
        ByteArrayOutputStream glossed = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at++) {
            glossed.write(bytes[at]);
            for (Map.Entry<Character, String> reading : READINGS.entrySet()) {
                byte[] pair = reading.getKey().toString().getBytes(GBK);
                if (at + 1 < bytes.length && bytes[at] == pair[0] && bytes[at + 1] == pair[1]) {
                    glossed.write(bytes[++at]);
                    glossed.writeBytes(("(" + reading.getValue() + ")").getBytes(GBK));
                    break;
                }
            }
        }
        return decode(glossed.toByteArray(), 0, glossed.size());
    }

    /** Cuts at the bytes of marks, and reads each part by itself. */
    String cut(String text) {
        byte[] bytes = text.getBytes(GBK);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = 0; at + 1 < bytes.length; at++) {
            int mark = mark(bytes, at);
            if (mark >= 0) {
                out.append(decode(bytes, from, at)).append(MARKS.charAt(mark));
                from = ++at + 1;
            }
        }
        return out.append(decode(bytes, from, bytes.length)).toString();
    }

    private static int mark(byte[] bytes, int at) {
        for (int i = 0; i < MARKS.length(); i++) {
            byte[] mark = MARKS.substring(i, i + 1).getBytes(GBK);
            if (bytes[at] == mark[0] && bytes[at + 1] == mark[1]) {
                return i;
            }
        }
        return -1;
    }

    /** As a decoder that takes the byte behind a first one with it, whatever it is. */
    private String decode(byte[] bytes, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int at = start; at < end; at++) {
            if (bytes[at] >= 0) {
                out.append((char) bytes[at]);
            } else if (at + 1 == end) {
                out.append(lone);
            } else {
                String pair = new String(bytes, at, 2, GBK);
                boolean valid = pair.length() == 1 && pair.charAt(0) != '\uFFFD';
                // A line's end is no part of a character.
                boolean swallows = valid || bytes[at + 1] != '\n' && !lone.isEmpty();
                out.append(valid ? pair : lone);
                at += swallows ? 1 : 0;
            }
        }
        return out.toString();
    }
}
