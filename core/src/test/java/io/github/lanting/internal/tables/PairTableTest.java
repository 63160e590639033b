package io.github.lanting.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairTableTest {
    private final PairTable table = new PairTable();

    @Test
    void knowsEveryPairThatWasAddedHoweverMany() {
        Map<Integer, Integer> added = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            // Close together, as Chinese characters are.
            int pair =
                    0x4E00 + random.nextInt(300) << Character.SIZE | 0x4E00 + random.nextInt(900);
            int value = 1 << random.nextInt(7);
            table.add(pair, value);
            added.merge(pair, value, (a, b) -> a | b);
        }

        assertThat(added).allSatisfy((pair, value) -> assertThat(table.get(pair)).isEqualTo(value));
        Map<Integer, Integer> handedOut = new HashMap<>();
        table.forEach(handedOut::put);
        assertThat(handedOut).isEqualTo(added);
    }

    @Test
    void takesNoPairForAnotherOne() {
        for (int second = 0; second <= Character.MAX_VALUE; second += 2) {
            table.add('中' << Character.SIZE | second, 1);
        }

        for (int second = 1; second <= Character.MAX_VALUE; second += 2) {
            assertThat(table.get('中' << Character.SIZE | second)).isZero();
            assertThat(table.get('国' << Character.SIZE | second)).isZero();
        }
    }

    @Test
    void knowsPairsAtTheEndsOfTheRange() {
        table.add(-1, 3);
        table.add(0, 5);

        assertThat(table.get(-1)).isEqualTo(3);
        assertThat(table.get(0)).isEqualTo(5);
        assertThat(table.get(1)).isZero();
    }
}
