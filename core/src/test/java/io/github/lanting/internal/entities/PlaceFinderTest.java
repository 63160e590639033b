package io.github.lanting.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that no list knows, by their endings and by what stands beside them. */
class PlaceFinderTest {
    private static final EntityReader READER = new EntityReader(List.of());

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "渔船在布拉维亚岛附近遇险,PLACE:布拉维亚岛",
        "专家组从托尔卡省回来,PLACE:托尔卡省",
        "他乘车去桃园国际机场,PLACE:桃园国际机场",
        "贵州省榕江县受灾,PLACE:贵州省;PLACE:榕江县",
        "双方在杜尔瓦举行会谈,PLACE:杜尔瓦",
        "船员已抵达卡姆多港,PLACE:卡姆多港",
        "飞船在海南文昌发射,PLACE:海南;PLACE:文昌",
        "航班飞往大马士革、杜尔瓦等地,PLACE:大马士革;PLACE:杜尔瓦",
        "何时同台湾来往,PLACE:台湾",
        "贸易部长伯明翰说,PERSON:伯明翰",
        "各省市县都在行动,-",
        "中国市场很大,COUNTRY:中国",
        "在特别的日子里,-",
        "北京各区都在行动,PLACE:北京",
        "非洲大陆充满希望,PLACE:非洲",
        "湖南湘潭县湾头村受灾,PLACE:湖南;PLACE:湘潭县;PLACE:湾头村",
        "台湾岛内的疫情,PLACE:台湾",
        "卫星从文昌升空,PLACE:文昌",
        "菲律宾南海岛礁,COUNTRY:菲律宾;PLACE:南海",
        "责任完全在日方,COUNTRY:日方"
    })
    void anEndingOrANeighbourTellsOfAPlace(String phrase, String expected) {
        assertThat(PhraseReading.entities(READER, phrase)).isEqualTo(expected);
    }
}
