package io.github.lanting.internal.entities;

/** Adds what stands before a number: the currency of 人民币50亿元 and ¥300, the minus of -3.5%. */
final class QuantityMoney {
    private final String text;
    private final QuantityUnits units;

    QuantityMoney(String text, QuantityUnits units) {
        this.text = text;
        this.units = units;
    }

    /** The quantity with what belongs to it from {@code from} on. */
    QuantityDraft extend(QuantityDraft draft, boolean scaled, int from) {
        int start = draft.start();
        if (isNegative(draft, from)) {
            return draft.withStart(start - 1, draft.value().negate(), draft.unit());
        }
        QuantityUnit currency = units.currencyEnding(text, start);
        if (currency == null || start - currency.length() < from) {
            return draft;
        }
        boolean sign = text.charAt(start - 1) < 0x80 || isSign(text.charAt(start - 1));
        boolean yuan = draft.word().equals("元") || draft.word().equals("块钱");
        boolean counts = yuan || (draft.unit() == null && (sign || scaled));
        return counts && (sign || currency.length() > 1)
                ? draft.withStart(start - currency.length(), draft.value(), currency.norm())
                : draft;
    }

    private static boolean isSign(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private boolean isNegative(QuantityDraft draft, int from) {
        int sign = draft.start() - 1;
        if (sign < from || (text.charAt(sign) != '-' && text.charAt(sign) != '−')) {
            return false;
        }
        boolean free =
                sign == 0
                        || (text.charAt(sign - 1) != '-'
                                && text.charAt(sign - 1) != '%'
                                && !NumberCharacters.isLatin(text.charAt(sign - 1))
                                && !NumberReader.begins(text.charAt(sign - 1)));
        boolean signed =
                switch (draft.word()) {
                    case "%", "℃", "°C", "度", "摄氏度", "个百分点" -> true;
                    default -> false;
                };
        return free && signed;
    }
}
