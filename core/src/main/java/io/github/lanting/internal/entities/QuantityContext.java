package io.github.lanting.internal.entities;

import io.github.lanting.internal.entities.NumberReading.Kind;
import java.math.BigDecimal;

/** Tells by what stands around a number with its unit whether it counts something. */
final class QuantityContext {
    private static final String REACHING = "逾超近过达约满破足";
    private static final String VAGUE = "数几成好";
    private static final String CALENDAR = " 年 个月 周 天 星期 个星期 ";
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

    private final String text;

    QuantityContext(String text) {
        this.text = text;
    }

    boolean counts(NumberReading number, QuantityDraft draft) {
        if (draft.unit() == null && !number.scaled()) {
            return false;
        }
        if (number.small() || isOrdinal(number.start()) || isVague(number) || isCounted(number)) {
            return false;
        }
        if (number.kind() == Kind.BARE && !isReached(number, draft)) {
            return false;
        }
        return !isYear(number, draft) && !isRelativeDate(draft) && !isArticle(draft);
    }

    boolean isOrdinal(int start) {
        return start > 0 && text.charAt(start - 1) == '第';
    }

    /** 数十个 and 几千人, but not 人数三十 or 造成|十二万人. */
    private boolean isVague(NumberReading number) {
        int start = number.start();
        for (int at = start; at < number.end(); at++) {
            if (NumberCharacters.numeral(text.charAt(at)) > 0) {
                return false;
            }
        }
        return number.kind() != Kind.DIGITS
                && NumberCharacters.scale(text.charAt(start)) > 0
                && start > 0
                && VAGUE.indexOf(text.charAt(start - 1)) >= 0;
    }

    /** In “两个一百年” the number names what is counted. */
    private boolean isCounted(NumberReading number) {
        int before = number.start() - 1;
        return number.kind() != Kind.DIGITS
                && before > 0
                && text.charAt(before) == '个'
                && NumberCharacters.isChinese(text.charAt(before - 1));
    }

    /** 逾千个, 百余名, 上万人; but not 百年, 千秋, 百姓. */
    private boolean isReached(NumberReading number, QuantityDraft draft) {
        if (draft.unit() == null) {
            return false;
        }
        if (draft.approximate()) {
            return true;
        }
        int before = number.start() - 1;
        if (before < 0) {
            return false;
        }
        char c = text.charAt(before);
        return REACHING.indexOf(c) >= 0
                || (c == '上' && (before == 0 || "以百千".indexOf(text.charAt(before - 1)) < 0));
    }

    /** 2020年 and 08年 are years; 2000年历史 and 2000年来 are spans of time. */
    private boolean isYear(NumberReading number, QuantityDraft draft) {
        if (!draft.word().equals("年") || number.kind() != Kind.DIGITS || draft.approximate()) {
            return false;
        }
        if (startsBefore(number.start(), "公元") || startsBefore(number.start(), "公元前")) {
            return true;
        }
        BigDecimal value = draft.value();
        boolean fourDigits =
                number.end() - number.start() == 4
                        && value.compareTo(FIRST_YEAR) >= 0
                        && value.compareTo(LAST_YEAR) <= 0;
        boolean isSpan =
                value.remainder(BigDecimal.valueOf(100)).signum() == 0
                        && (text.startsWith("来", draft.end())
                                || text.startsWith("历史", draft.end())
                                || text.startsWith("的历史", draft.end())
                                || text.startsWith("文明", draft.end())
                                || text.startsWith("的文明", draft.end())
                                || text.startsWith("之久", draft.end()));
        return fourDigits && !isSpan;
    }

    /** 2000多年前 and 过去40多年来 place something in time, too vaguely for a date. */
    private boolean isRelativeDate(QuantityDraft draft) {
        if (!CALENDAR.contains(" " + draft.word() + " ")) {
            return false;
        }
        int end = draft.end();
        return text.startsWith("前", end)
                || text.startsWith("之前", end)
                || text.startsWith("以前", end)
                || startsBefore(draft.start(), "过去")
                || startsBefore(draft.start(), "未来")
                || startsBefore(draft.start(), "最近")
                || startsBefore(draft.start(), "今后");
    }

    /** 基本法23条 names one article of a law. */
    private boolean isArticle(QuantityDraft draft) {
        return draft.word().equals("条")
                && draft.start() > 0
                && "》法章约".indexOf(text.charAt(draft.start() - 1)) >= 0;
    }

    private boolean startsBefore(int end, String word) {
        return text.startsWith(word, end - word.length());
    }
}
