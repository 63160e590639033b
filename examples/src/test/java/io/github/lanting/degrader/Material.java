package io.github.lanting.degrader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Sentences with slots and the names that fill them, in one script. Immutable. */
final class Material {
    private static final String ORDINALS = "二三四五六七八九";

    private final Map<String, List<String>> parts = new HashMap<>();

    Material(boolean traditional) {
        String file = traditional ? "material-traditional.txt" : "material.txt";
        try (InputStream stream = Material.class.getResourceAsStream(file)) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int comma = line.indexOf(',');
        parts.computeIfAbsent(line.substring(0, comma), part -> new ArrayList<>())
                .add(line.substring(comma + 1));
    }

    /** One sentence or name of a part, its slots filled; {@code speaker} fills {名}. */
    String pick(String part, String speaker, SplittableRandom random) {
        List<String> all = parts.get(part);
        String template = all.get(random.nextInt(all.size()));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            out.append(template, at, open);
            String slot = template.substring(open + 1, close);
            out.append(
                    switch (slot) {
                        case "名" -> speaker;
                        case "序" -> ORDINALS.charAt(random.nextInt(ORDINALS.length()));
                        default -> pick(slot, speaker, random);
                    });
            at = close + 1;
        }
        return out.append(template.substring(at)).toString();
    }
}
