package io.github.lanting.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The widest charset of each family of Chinese charsets that the Java runtime has. Small runtimes
 * come without the module {@code jdk.charsets}.
 *
 * @param gb18030 for GB 2312, GBK and GB 18030
 * @param big5 for Big5 and its Hong Kong extension
 */
record CharsetFamilies(Optional<Charset> gb18030, Optional<Charset> big5) {

    /** The families as this runtime has them. */
    static CharsetFamilies ofRuntime() {
        return of(Charset::isSupported);
    }

    static CharsetFamilies of(Predicate<String> supported) {
        return new CharsetFamilies(
                first(supported, "GB18030", "GBK", "GB2312"),
                first(supported, "Big5-HKSCS", "Big5"));
    }

    /** Both, as far as they are there. */
    List<Charset> all() {
        List<Charset> all = new ArrayList<>(2);
        gb18030.ifPresent(all::add);
        big5.ifPresent(all::add);
        return all;
    }

    /**
     * The charset that a label in lower case means, widened to its family; pages that declare
     * gb2312 use the characters of its supersets all the time. None where it is not one of ours.
     */
    Optional<Charset> family(String label) {
        if (label.equals("utf-8") || label.equals("utf8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (label.contains("gb") || label.contains("936") || label.equals("euc-cn")) {
            return gb18030;
        }
        if (label.contains("big5") || label.contains("950")) {
            return big5;
        }
        return Optional.empty();
    }

    private static Optional<Charset> first(Predicate<String> supported, String... names) {
        for (String name : names) {
            if (supported.test(name)) {
                return Optional.of(Charset.forName(name));
            }
        }
        return Optional.empty();
    }
}
