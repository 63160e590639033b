package io.github.lanting.degrader;

import io.github.lanting.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes press conferences that nobody held, as a careful editor would print them. */
final class Composer {
    private static final String[] MATTERS = {"问述", "问请"};

    private final Material material;
    private final boolean traditional;

    Composer(boolean traditional) {
        this.material = new Material(traditional);
        this.traditional = traditional;
    }

    /** A turn as it should come out; the label is empty where none is printed. */
    record CleanTurn(Turn.Role role, String label, List<String> paragraphs) {}

    /** A whole document: its headline and its turns. */
    record CleanTranscript(String title, List<CleanTurn> turns) {}

    Material material() {
        return material;
    }

    boolean isTraditional() {
        return traditional;
    }

    CleanTranscript compose(SplittableRandom random) {
        String speaker = material.pick("名", "", random);
        List<CleanTurn> turns = new ArrayList<>();
        turns.add(new CleanTurn(Turn.Role.NARRATION, "", List.of(lead(speaker, random))));
        for (int exchanges = 2 + random.nextInt(3); exchanges > 0; exchanges--) {
            String outlet = material.pick("媒", speaker, random);
            String journalist = outlet + (traditional ? "記者" : "记者");
            turns.add(new CleanTurn(Turn.Role.QUESTION, journalist, List.of(question(random))));
            turns.add(new CleanTurn(Turn.Role.ANSWER, speaker, answer(random)));
        }
        return new CleanTranscript(material.pick("题", speaker, random), turns);
    }

    private String lead(String speaker, SplittableRandom random) {
        int day = 1 + random.nextInt(28);
        return traditional
                ? "新華社北京5月%d日電 外交部發言人%s%d日主持例行記者會，回答了記者提問。".formatted(day, speaker, day)
                : "新华社北京5月%d日电 外交部发言人%s%d日主持例行记者会，回答了记者提问。".formatted(day, speaker, day);
    }

    private String question(SplittableRandom random) {
        StringBuilder words = new StringBuilder();
        for (String part : MATTERS) {
            for (int n = 1 + random.nextInt(2); n > 0; n--) {
                words.append(material.pick(part, "", random));
            }
        }
        return words.toString();
    }

    private List<String> answer(SplittableRandom random) {
        List<String> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            StringBuilder words = new StringBuilder();
            if (i == 0 && random.nextBoolean()) {
                words.append(material.pick("答启", "", random));
            }
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                words.append(material.pick("答述", "", random));
            }
            if (i == count - 1 && random.nextBoolean()) {
                words.append(material.pick("答终", "", random));
            }
            paragraphs.add(words.toString());
        }
        return paragraphs;
    }
}
