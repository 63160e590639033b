package io.github.lanting.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import io.github.lanting.EditRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that became question marks come back where the whole document shows that they were. */
class LostMarksTest {
    private static final CharsetFamilies FAMILIES = CharsetFamilies.ofRuntime();
    private static final TextRepair REPAIR =
            new TextRepair(FAMILIES, Suppliers.memoize(() -> new Commonness(FAMILIES)));

    @Test
    void marksOfRowThreeComeBackFromRowFortyNine() {
        for (List<String> sentences :
                List.of(Sentences.simplified(), Sentences.more("simplified"))) {
            for (int i = 0; i + 10 < sentences.size(); i++) {
                String document = String.join("\n", sentences.subList(i, i + 10));
                String shown = document.replace("，", "?熏").replace("：", "?押").replace("？", "?芽");
                expect(shown, document);
            }
        }
        expect("船?熏穴?穴上?雪?熏都在?选", "船，穴（上），都在！");
    }

    @Test
    void theExampleOfTheRuleIsWhatItDoes() {
        EditRule rule =
                EditRule.all().stream().filter(r -> r.id().equals("lost-mark")).findFirst().get();
        expect(rule.before(), rule.after());
    }

    @Test
    void theDotOfForeignNamesComesBackWhereQuestionsHaveTheirOwnMark() {
        expect("豪尔赫?切迪克来了吗？他和史蒂文?斯皮尔伯格、安吉拉?默克尔都来了。", "豪尔赫·切迪克来了吗？他和史蒂文·斯皮尔伯格、安吉拉·默克尔都来了。");
        expect("史蒂文?斯皮爾伯格來了嗎？", "史蒂文·斯皮爾伯格來了嗎？");
    }

    @Test
    void aQuestionMarkInFrontOfADocumentWasAByteOrderMark() {
        expect("?<html><body>你好</body></html>", "\uFEFF<html><body>你好</body></html>");
        expect("?海岛社电，渡轮明天开。", "\uFEFF海岛社电，渡轮明天开。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您怎么看?选举什么时候开始?雪会停吗?",
                "烟?熏肉好吃吗?",
                "如何评价卡斯特罗?布什总统怎么说?",
                "您见过史蒂文?斯皮尔伯格见过。您呢？真的?",
                "?",
                "?！",
                "http://a.example/?a=1&b=2 您好？"
            })
    void questionsStay(String text) {
        assertThat(REPAIR.repair(text).isRepaired()).as(text).isFalse();
    }

    private static void expect(String document, String text) {
        assertThat(REPAIR.repair(document).text()).as(document).isEqualTo(text);
    }
}
