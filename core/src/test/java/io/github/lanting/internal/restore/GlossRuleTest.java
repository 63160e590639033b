package io.github.lanting.internal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading behind its character is no word of the text; other brackets are. */
class GlossRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    東(dōng)港 | 東港
                    東(dong)港 | 東港
                    東（dōng）港 | 東港
                    東(dōng )港 | 東港
                    東( dōng)港 | 東港
                    國(ɡuó)港 | 國港
                    張(zhɑng)港 | 張港
                    廣(guǎnɡ)港 | 廣港
                    長(cháng)江和長(zhǎng)官 | 長江和長官
                    校長(cháng)来了 | 校長来了
                    有(yǒu)渡轮 | 有渡轮
                    会(huì)开 | 会开
                    女(nǚ)船长 | 女船长
                    東方(fāng)晚报记者(zhě)：渡轮开吗？ | 東方晚报记者：渡轮开吗？
                    問(wèn)：渡轮开吗？ | 問：渡轮开吗？
                    東(dōng）港 | 東港
                    國(Guó)港 | 國港
                    東 (dōng)港 | 東港
                    東[dōng]港【gǎng】 | 東港
                    東〔dōng〕港 | 東港
                    """)
    void aReadingGoes(String printed, String clean) {
        Restoration restoration = Restoration.of(printed);

        assertThat(restoration.clean()).isEqualTo(clean);
        assertThat(restoration.replayed()).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "协定（CPTPP）生效",
                "机构（IAEA）来人",
                "岛国（金）来人",
                "渡轮开了（完）",
                "一种（an）",
                "港（OK）",
                "岛国（GUO）",
                "海岛（Haidao）渡轮",
                "甲（A）乙（B）",
                "维生素（E）",
                "李（Li）船长",
                "東[dong]港",
                "東〔2021〕12号"
            })
    void aRealBracketStays(String printed) {
        assertThat(Restoration.of(printed).clean()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"東（dong）西（xi）南(nán )北(běi)上(shàng)"})
    void readingsOfAnyKindMakeTheHabit(String habit) {
        assertThat(Restoration.of(habit + "港(bei)湾").clean()).isEqualTo("東西南北上港湾");
        assertThat(Restoration.of(habit + "协定(CPTPP)").clean()).isEqualTo("東西南北上协定（CPTPP）");
    }
}
