package io.github.lanting.internal.decode;

import java.nio.charset.Charset;
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

    private static Optional<Charset> first(Predicate<String> supported, String... names) {
        for (String name : names) {
            if (supported.test(name)) {
                return Optional.of(Charset.forName(name));
            }
        }
        return Optional.empty();
    }
}
