package io.github.lanting.format.newspaper;

import io.github.lanting.Span;

/**
 * Knows the line over a page: the paper's name, the page's number and section, the day, in any
 * order, set apart by spaces: {@code 2 要闻 2019年5月6日 星期一}.
 */
final class PageHeads {
    private static final int LONGEST = 60;
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST_SECTION = 9;
    private static final int MOST_DIGITS_OF_A_PAGE = 3;
    private static final String NUMERALS = "一二三四五六七八九十";

    private PageHeads() {}

    /** Speech has marks that part clauses, and no spaces around a day or a page's number. */
    static boolean isPageHead(PrintedBlock block) {
        if (block.span.length() > LONGEST
                || block.lines.size() < FEWEST_WORDS
                || block.hasSentences()) {
            return false;
        }
        String words = block.text.substring(block.span.start(), block.span.end());
        String joined = withoutSpacesBesideDigits(words);
        return isOfPage(
                joined.length() == words.length()
                        ? block
                        : new PrintedBlock(joined, new Span(0, joined.length())));
    }

    /** 1995 年 7 月 14 日 is printed as one word, and read as six. */
    private static String withoutSpacesBesideDigits(String words) {
        StringBuilder joined = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            boolean inside = words.charAt(at) == ' ' && at > 0 && at + 1 < words.length();
            boolean unit =
                    inside
                            && (isDigit(words.charAt(at - 1))
                                            && "年月日版".indexOf(words.charAt(at + 1)) >= 0
                                    || "年月第".indexOf(words.charAt(at - 1)) >= 0
                                            && isDigit(words.charAt(at + 1)));
            if (!unit) {
                joined.append(words.charAt(at));
            }
        }
        return joined.toString();
    }

    private static boolean isOfPage(PrintedBlock block) {
        if (block.lines.size() < FEWEST_WORDS) {
            return false;
        }
        boolean day = false;
        boolean weekday = false;
        boolean page = false;
        for (Span word : block.lines) {
            weekday |= startsWith(block, word, "星期") && word.length() == "星期一".length();
            day |= isDay(block, word);
            page |= isPage(block, word);
        }
        return day && (weekday || page)
                || isSection(block)
                || isPage(block, block.lines.get(0))
                        && startsWithDigit(block, block.lines.get(0))
                        && block.text.charAt(block.lines.get(0).end() - 1) == '版';
    }

    /** A3 综合: a page and the name of its section, and nothing else. */
    private static boolean isSection(PrintedBlock block) {
        if (block.lines.size() != 2 || block.span.length() > LONGEST_SECTION) {
            return false;
        }
        Span name = block.lines.get(1);
        boolean han = true;
        for (int at = name.start(); at < name.end(); at++) {
            han &= Han.is(block.text.charAt(at));
        }
        return han && isPage(block, block.lines.get(0));
    }

    /** 2019年5月6日, alone or with the weekday joined to it. */
    private static boolean isDay(PrintedBlock block, Span word) {
        int year = indexOf(block, word, '年');
        int month = indexOf(block, word, '月');
        int day = indexOf(block, word, '日');
        return startsWithDigit(block, word)
                && year == word.start() + 4
                && year < month
                && month < day
                && day == word.end() - 1;
    }

    /** 5, 第3版, 第一版, 4版, A03. */
    private static boolean isPage(PrintedBlock block, Span word) {
        int at = word.start();
        int end = word.end();
        char first = block.text.charAt(at);
        at += first == '第' || first >= 'A' && first <= 'D' ? 1 : 0;
        end -= block.text.charAt(end - 1) == '版' ? 1 : 0;
        int digits = end - at;
        boolean words = first == '第' && end < word.end();
        while (at < end
                && (isDigit(block.text.charAt(at))
                        || words && NUMERALS.indexOf(block.text.charAt(at)) >= 0)) {
            at++;
        }
        return digits > 0 && digits <= MOST_DIGITS_OF_A_PAGE && at == end;
    }

    private static boolean startsWith(PrintedBlock block, Span word, String words) {
        return block.text.startsWith(words, word.start());
    }

    private static boolean startsWithDigit(PrintedBlock block, Span word) {
        return isDigit(block.text.charAt(word.start()));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static int indexOf(PrintedBlock block, Span word, char c) {
        for (int at = word.start(); at < word.end(); at++) {
            if (block.text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }
}
