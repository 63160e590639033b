package io.github.lanting.internal.decode;

/** Why a character of the document is read as another one. The ids are what users find in edits. */
public enum RepairRule {
    /** Text that was decoded in the wrong charset before it reached us: ä¸\u00ADå›½ → 中国. */
    MOJIBAKE("mojibake"),
    /** GBK that was cut inside characters, and so read one byte late: ？！蔽 → 。”我. */
    BYTE_SHIFT("byte-shift"),
    /** A mark of which a conversion left a question mark: 史蒂文?斯皮尔 → 史蒂文·斯皮尔. */
    LOST_MARK("lost-mark"),
    /** A character reference left in plain text: {@code &ldquo;} → “. */
    CHARACTER_REFERENCE("character-reference"),
    /** An escape of a programming language left in the text: {@code \}{@code u4e2d} → 中. */
    UNICODE_ESCAPE("unicode-escape");

    private static final RepairRule[] RULES = values();

    private final String id;

    RepairRule(String id) {
        this.id = id;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The ids of all rules in a set of bits, joined by {@code +}. */
    public static String ids(int bits) {
        StringBuilder ids = new StringBuilder();
        for (RepairRule rule : RULES) {
            if ((bits & rule.bit()) != 0) {
                ids.append(ids.isEmpty() ? "" : "+").append(rule.id);
            }
        }
        return ids.toString();
    }
}
