package io.github.lanting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aConfidenceIsMoreThanNothingAndAtMostOne(double confidence) {
        assertThatThrownBy(() -> entity(confidence, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("confidence");
        assertThat(entity(1, 0).confidence()).isEqualTo(1);
        assertThat(entity(Double.MIN_VALUE, 0).confidence()).isPositive();
    }

    @Test
    void anIdCountsFromZero() {
        assertThatThrownBy(() -> entity(0.5, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
    }

    private static Entity entity(double confidence, int id) {
        return new Entity(
                Entity.Type.PLACE, "港", new Span(0, 1), new Span(7, 8), null, confidence, id);
    }
}
